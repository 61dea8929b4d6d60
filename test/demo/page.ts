/** The demo's page: an Excel in memory, the pane in a frame before it, and the open sheet as a plain table. */
import { ExcelHost } from "../host/host.ts";
import { becomeOfficePage, lightTheme, type OfficePage, type WindowOfOffice } from "../host/office-page.ts";
import { requirementSets } from "../host/requirement-sets.ts";
import type { WorkbookInput } from "../host/workbook.ts";
import { SheetTable } from "./sheet-table.ts";

const language = new URL(location.href).searchParams.get("language") ?? navigator.language;
const host = new ExcelHost((await (await fetch("workbook.json")).json()) as WorkbookInput);
const main = element("main");
const table = new SheetTable(main, host);
let office: OfficePage | undefined;

// The frame's page calls this before its own scripts run, whenever it is loaded.
Object.assign(window, {
  openPane: (pane: WindowOfOffice) => {
    pane.sendToExcel = (message) => {
      host.receive(message);
    };
    const facts = { requirementSets, language, documentUrl: `C:\\${host.workbook.name}`, theme: lightTheme };
    becomeOfficePage(facts, pane);
    office = pane._richApiNativeBridge;
    host.send = (message) => office?.onMessageFromHost?.(message);
  },
});

const frame = document.createElement("iframe");
frame.title = "成果转化台账助手 Transfer Ledger Check";
frame.src = "pane/taskpane.html";
element(".pane").append(frame);

let drawing = false;
host.onChange = () => {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    draw();
  });
};
draw();
await drawRibbon();

function draw(): void {
  table.draw();
  const tabs = host.workbook.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map(({ name }) => {
      const tab = button(name, () => host.user.select(name, "A1"));
      tab.setAttribute("aria-pressed", String(host.workbook.active.name === name));
      return tab;
    });
  element("footer").replaceChildren(...tabs);
}

/** The buttons of the manifest, as far as they run a function. */
async function drawRibbon(): Promise<void> {
  const manifest = new DOMParser().parseFromString(await (await fetch("pane/manifest.xml")).text(), "text/xml");
  const labels = new Map(
    [...manifest.getElementsByTagName("bt:String")].map((text) => {
      const english = text.getElementsByTagName("bt:Override")[0]?.getAttribute("Value");
      const chinese = text.getAttribute("DefaultValue") ?? "";
      return [text.getAttribute("id") ?? "", language.startsWith("zh") ? chinese : (english ?? chinese)];
    }),
  );
  const [ribbon] = [...manifest.getElementsByTagName("ExtensionPoint")].filter(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  for (const control of ribbon?.getElementsByTagName("Control") ?? []) {
    const action = control.getElementsByTagName("FunctionName")[0]?.textContent;
    const label = labels.get(control.getElementsByTagName("Label")[0]?.getAttribute("resid") ?? "");
    if (!action || label === undefined) continue;
    element("nav").append(button(label, () => office?.pressButton?.(action)));
  }
}

function button(label: string, act: () => Promise<void> | undefined): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", () => void act());
  return made;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
