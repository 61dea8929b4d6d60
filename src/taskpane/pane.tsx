import { createRoot } from "react-dom/client";
import type { OpenWorkbook } from "../excel/open-workbook.ts";
import type { Lang } from "../report/words.ts";
import { App } from "./components/App.tsx";
import type { HostTheme } from "./look/theme.ts";
import { Session } from "./session.ts";
import { initialState, reduce } from "./state.ts";
import { createStore } from "./store.ts";

export interface PaneOptions {
  readonly workbook: OpenWorkbook;
  readonly lang: Lang;
  /** The day of judgement to begin with, YYYY-MM-DD. */
  readonly today: string;
  readonly hostTheme: () => HostTheme | undefined;
}

/** Draws the pane into an element of the page and opens the workbook. */
export function showPane(element: HTMLElement, { workbook, lang, today, hostTheme }: PaneOptions): Session {
  const store = createStore(reduce, initialState(lang, today));
  const session = new Session(workbook, store);
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  createRoot(element).render(<App pane={{ store, session }} hostTheme={hostTheme} />);
  void session.open();
  return session;
}
