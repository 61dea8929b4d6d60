import type { PlainWorkbook } from "../../src/ledger/plain-workbook.ts";
import { HostFailure } from "../../src/excel/host-failure.ts";
import { showPane } from "../../src/taskpane/pane.tsx";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook.ts";
import { largeWorkbook } from "./large-workbook.ts";

/** What a test asks of the page that the pane is tried on. */
export interface PanePage {
  /** Shows the pane over a workbook; a number makes a ledger of so many rows. */
  show(workbook: PlainWorkbook | number, options: { lang: "zh" | "en"; today: string; dark?: boolean }): void;
  readonly workbook: FakeWorkbook;
  fail(act: string, zh: string, en: string, code: string): void;
}

let workbook: FakeWorkbook | undefined;

const page: PanePage = {
  show(content, { lang, today, dark }) {
    workbook = fakeWorkbook(typeof content === "number" ? largeWorkbook(content) : content);
    const element = document.getElementById("pane");
    if (!element) throw new Error("no place for the pane");
    showPane(element, {
      workbook,
      lang,
      today,
      hostTheme: () => (dark === undefined ? undefined : { isDarkTheme: dark }),
    });
  },
  get workbook() {
    if (!workbook) throw new Error("show the pane first");
    return workbook;
  },
  fail(act, zh, en, code) {
    this.workbook.failNext(act, new HostFailure(zh, en, code));
  },
};

(globalThis as { panePage?: PanePage }).panePage = page;
