import type { Day } from "../calc/days.ts";
import type { Lang } from "../report/words.ts";
import { type Fault, type FaultCode } from "./fault.ts";

/**
 * What the functions ask of Excel, and all that they know of it. Everything but `associate` may be missing: an older
 * host lacks it, and outside Excel there is nothing at all.
 */
interface CustomFunctionsHost {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  readonly Error?: new (code: string, message?: string) => Error;
  readonly ErrorCode?: { readonly invalidValue?: string; readonly notAvailable?: string };
}

interface OfficeHost {
  readonly context?: {
    readonly displayLanguage?: string;
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
  };
}

const host = globalThis as { readonly CustomFunctions?: CustomFunctionsHost; readonly Office?: OfficeHost };

/** Registers a function; nothing happens where there is no Excel. */
export function associate(id: string, run: (...args: unknown[]) => unknown): void {
  host.CustomFunctions?.associate(id, run);
}

/** English where the host shows English, else Chinese. */
export function hostLanguage(): Lang {
  return host.Office?.context?.displayLanguage?.toLowerCase().startsWith("en") ? "en" : "zh";
}

/** Data types in and out, and with them errors inside an array, came with this version. null: there is no Office. */
function hasDataTypes(): boolean | null {
  const requirements = host.Office?.context?.requirements;
  return requirements ? requirements.isSetSupported("CustomFunctionsRuntime", "1.4") : null;
}

const DATE_FORMAT = "yyyy-mm-dd";

/** How a day is written into a cell: as a date that shows as one where the host has that, else as its serial. */
export function dateWriter(): (day: Day) => unknown {
  return hasDataTypes() === true ? formattedDate : serialNumber;
}

const formattedDate = (day: Day): unknown => ({
  type: "FormattedNumber",
  basicValue: day,
  numberFormat: DATE_FORMAT,
});
const serialNumber = (day: Day): unknown => day;

/** What is thrown for a formula that has no result at all. */
export function errorOf(fault: Fault): Error {
  const message = fault.text(hostLanguage());
  const HostError = host.CustomFunctions?.Error;
  return HostError ? new HostError(errorCode(fault.code), message) : new Error(`${fault.code} ${message}`);
}

/** What stands in the row of a spill that has no result: an error, or its text where an array cannot hold errors. */
export function errorCellOf(fault: Fault): unknown {
  const HostError = host.CustomFunctions?.Error;
  if (HostError && hasDataTypes() !== false) {
    return new HostError(errorCode(fault.code), fault.text(hostLanguage()));
  }
  return `${fault.code} ${fault.text(hostLanguage())}`;
}

function errorCode(code: FaultCode): string {
  const codes = host.CustomFunctions?.ErrorCode;
  return (code === "#N/A" ? codes?.notAvailable : codes?.invalidValue) ?? code;
}
