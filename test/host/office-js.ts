import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";

/** Where npm has put Microsoft's client. It is run from there as it is, never copied or changed. */
export const officeJsFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** What the scripts expect of a page: names that they read or write as globals. */
const globals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "Excel",
  "Office",
  "OfficeCore",
  "OfficeExtension",
  "OfficeExtensionBatch",
  "OfficeRuntime",
  "OSF",
  "Microsoft",
  "Strings",
  "Type",
  "CustomFunctions",
  "CustomFunctionMappings",
  "_richApiNativeBridge",
] as const;

export type Globals = Partial<Record<(typeof globals)[number], unknown>>;

/** The text of a script is compiled once, as the body of a function whose parameters stand for the page's globals. */
const compiled = new Map<string, (this: unknown, ...values: unknown[]) => void>();

function run(script: string, values: Globals): void {
  let body = compiled.get(script);
  if (body === undefined) {
    const filename = join(officeJsFolder, script);
    body = compileFunction(readFileSync(filename, "utf8"), globals, { filename }) as (
      this: unknown,
      ...values: unknown[]
    ) => void;
    compiled.set(script, body);
  }
  body.apply(
    values.window,
    globals.map((name) => values[name]),
  );
}

/** A fresh client as Excel on Windows loads it, in this realm and without a page; takes some ten milliseconds. */
export function loadClient(
  bridge: object,
  office: object,
): { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension } {
  const none = (): void => undefined;
  const never = (): Promise<never> => new Promise(none);
  // Client code that checks arguments calls this on errors; defined here, it does not show up among their own members.
  if (!("popStackFrame" in Error.prototype)) {
    Object.defineProperty(Error.prototype, "popStackFrame", { value: none, configurable: true });
  }
  const Type = Object.assign(
    class {
      registerClass(): void {
        // The page's class library is not there.
      }
    },
    { registerNamespace: none, registerClass: none },
  );
  const window: Globals & Record<string, unknown> = {
    Excel: {},
    Office: office,
    OfficeCore: {},
    OfficeExtension: {},
    OfficeRuntime: {},
    OSF: {},
    Microsoft: { Office: { WebExtension: { onReadyInternal: never } } },
    Strings: {},
    Type,
    CustomFunctions: {},
    CustomFunctionMappings: {},
    navigator: { userAgent: "", platform: "" },
    location: { href: "", search: "" },
    setTimeout,
    clearTimeout,
    addEventListener: none,
    removeEventListener: none,
    _richApiNativeBridge: bridge,
  };
  window.window = window;
  window.OfficeExtensionBatch = window.OfficeExtension;
  run("en-us/office_strings.js", window);
  run("excel-win32-16.01.js", window);
  return window as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
}

/** Members of Excel's objects that a host of an older ExcelApi has not, as the client itself tells them. */
export function membersAfter(version: string): ReadonlySet<string> {
  const client = readFileSync(join(officeJsFolder, "excel-win32-16.01.js"), "utf8");
  const minor = (text: string): number => Number(text.split(".")[1] ?? 0);
  const members = new Set<string>();
  for (const [, member = "", since = ""] of client.matchAll(/\("([A-Z]\w*\.\w+)",\w+,"(1\.\d+)",\w+\)/g)) {
    if (minor(since) > minor(version)) members.add(member);
  }
  return members;
}
