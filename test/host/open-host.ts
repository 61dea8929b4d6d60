import { ExcelHost } from "./host.ts";
import { loadClient, membersAfter } from "./office-js.ts";
import { requirementSets } from "./requirement-sets.ts";
import type { WorkbookInput } from "./workbook.ts";

export interface HostInput extends WorkbookInput {
  /** The highest version of each requirement set that the host has; ExcelApi 1.15 and the shared runtime unless said. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly platform?: "PC" | "Mac" | "OfficeOnline" | "iOS";
  /** Of the display, like zh-CN. */
  readonly language?: string;
}

/** An Excel in memory without a client. */
export function hostOf(input: HostInput): ExcelHost {
  const version = input.requirementSets?.ExcelApi ?? requirementSets.ExcelApi;
  return new ExcelHost(input, version === requirementSets.ExcelApi ? undefined : membersAfter(version));
}

export interface OpenHost extends Omit<ExcelHost, "send" | "receive"> {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts Excel, Office and OfficeExtension where the code under test looks for them, until `close`. */
  install(): this;
  /** Puts back what `install` has covered. */
  close(): void;
}

const names = ["Excel", "Office", "OfficeExtension"] as const;

/** An Excel in memory with the genuine client of Office.js before it, in this process and without a page. */
export function openHost(input: HostInput): OpenHost {
  const host = hostOf(input);
  const bridge = {
    onMessageFromHost: undefined as ((message: string) => void) | undefined,
    sendMessageToHost: (message: string): void => {
      host.receive(message);
    },
  };
  host.send = (message) => {
    bridge.onMessageFromHost?.(message);
  };
  const office = officeOf(input);
  const { Excel, OfficeExtension } = loadClient(bridge, office);
  // The client of Excel puts a context of its own here, which needs the page that office.js has prepared.
  Object.defineProperty(office, "context", { value: contextOf(input) });
  const client = { Excel, Office: office as unknown as typeof Office, OfficeExtension };
  let covered: (PropertyDescriptor | undefined)[] | undefined;
  return Object.assign(host, client, {
    install(): OpenHost {
      covered ??= names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      for (const name of names) {
        Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
      }
      return this as unknown as OpenHost;
    },
    close(): void {
      for (const [index, name] of names.entries()) {
        const before = covered?.[index];
        if (before !== undefined) Object.defineProperty(globalThis, name, before);
        else if (covered !== undefined) Reflect.deleteProperty(globalThis, name);
      }
      covered = undefined;
    },
  });
}

/** What office.js itself would provide: the moment of readiness and the table of the ribbon's actions. */
function officeOf({ platform = "PC" }: HostInput): object {
  const mappings: Record<string, unknown> = {};
  const associate = (action: string, run: unknown): void => {
    mappings[action.toUpperCase()] = run;
  };
  const info = { host: "Excel", platform };
  return {
    onReady: (callback?: (info: unknown) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate, _association: { mappings, associate } },
  };
}

function contextOf({
  requirementSets: sets = requirementSets,
  platform = "PC",
  language = "zh-CN",
}: HostInput): object {
  const isSetSupported = (name: string, version: string | number = "0"): boolean => {
    const has = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
    if (has === undefined) return false;
    const [major = 0, minor = 0] = has.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  return {
    requirements: { isSetSupported },
    displayLanguage: language,
    contentLanguage: language,
    host: "Excel",
    platform,
    diagnostics: { host: "Excel", platform, version: "16.0.18000.20000" },
    officeTheme: undefined,
  };
}
