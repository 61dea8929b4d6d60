import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

/** Where the add-in is to be tried, and on which document. */
export type Place =
  | { readonly kind: "desktop"; readonly document: string }
  | { readonly kind: "web"; readonly document: string }
  | { readonly kind: "demo"; readonly document: string; readonly port: number };

/**
 * A document with an address is opened in Excel on the web, a file in the Excel of this machine, and where there is
 * none in the demo. `--demo` asks for that anyway.
 */
export async function placeOf(
  args: readonly string[],
  sample: string,
  hasExcel: () => Promise<boolean>,
): Promise<Place> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      document: { type: "string", default: sample },
      port: { type: "string", default: "3001" },
      demo: { type: "boolean", default: false },
    },
  });
  const { document, demo } = values;
  if (/^https?:/i.test(document)) return { kind: "web", document };
  if (!demo && (await hasExcel())) return { kind: "desktop", document };
  return { kind: "demo", document, port: Number(values.port) };
}

/** Whether this machine has an Excel that add-ins can be loaded into. */
export async function hasExcel(): Promise<boolean> {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return new Promise((resolve) => {
    execFile("reg", ["query", key], (error) => {
      resolve(error === null);
    });
  });
}
