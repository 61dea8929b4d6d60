import { associateCommands } from "../commands/commands.ts";
import { HostFailure } from "../excel/host-failure.ts";
import { officeReady } from "../excel/office-ready.ts";
import { openWorkbook, type OpenWorkbook } from "../excel/open-workbook.ts";
import { todayInChina } from "./clock.ts";

/**
 * The page's own script. The runtime may have been started by a formula or a button, with the pane out of sight: then
 * nothing of the pane is loaded until it is shown.
 */
async function start(): Promise<void> {
  let workbook: OpenWorkbook;
  try {
    await officeReady();
    associateCommands();
    workbook = openWorkbook();
    await shown();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    // Outside Excel, or cut off from it, the pane says so and shows what needs no workbook.
    workbook = absentWorkbook(error);
  }
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./pane.tsx");
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no place for the pane");
  const english = displayLanguage().toLowerCase().startsWith("en");
  showPane(element, {
    workbook,
    lang: english ? "en" : "zh",
    today: todayInChina(),
    hostTheme: () => host.Office?.context?.officeTheme,
  });
}

/** What Office tells without a workbook; all of it is missing outside of Excel. */
const host = globalThis as {
  readonly Office?: {
    readonly context?: { readonly displayLanguage?: string; readonly officeTheme?: Office.OfficeTheme };
  };
};

const displayLanguage = (): string => host.Office?.context?.displayLanguage ?? navigator.language;

/** Settles as soon as somebody can see the pane. */
async function shown(): Promise<void> {
  if (document.visibilityState === "visible") return;
  await new Promise<void>((resolve) => {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") resolve();
    });
    // A page out of sight may pass for visible later without an event: Office knows better where it can be asked.
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
}

/** Stands where there is no workbook: everything that is asked of it fails with the reason. */
function absentWorkbook(failure: HostFailure): OpenWorkbook {
  const absent = (): Promise<never> => Promise.reject(failure);
  const none = (): Promise<undefined> => Promise.resolve(undefined);
  const deaf = () => Promise.resolve(none);
  return {
    missing: () => [],
    read: absent,
    readArea: absent,
    goTo: absent,
    mark: absent,
    clearMarks: absent,
    writeSheets: absent,
    appendRow: absent,
    stored: none,
    store: absent,
    startsAlong: () => Promise.resolve(null),
    startAlong: absent,
    selection: absent,
    onChanged: deaf,
    onSelected: deaf,
  };
}

void start();
