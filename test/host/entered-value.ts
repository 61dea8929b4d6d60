import type { CellFault } from "../../src/ledger/workbook.ts";
import { serialOf } from "./serial.ts";

/** What stands in a cell: a date is its serial number. An empty cell is null. */
export type Cell = string | number | boolean | null | CellFault;

export interface Entered {
  readonly value: Cell;
  readonly formula?: string;
  /** The number format that Excel gives a cell of format General along with the value. */
  readonly format?: string;
}

const faults = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"];

/**
 * What Excel makes of a value that is written into a cell: a text is read as if it were typed, so that a number, a
 * date or a percentage in it becomes one unless the cell's format is text ("@").
 */
export function entered(value: unknown, format: string, date1904: boolean): Entered {
  if (typeof value === "number" || typeof value === "boolean") return { value };
  const text = String(value);
  if (text === "") return { value: null };
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: shownBy(text), formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  const fault = faults.find((name) => name === text.toUpperCase());
  if (fault !== undefined) return { value: { fault: "error", text: fault } };
  return number(text.trim()) ?? date(text.trim(), date1904) ?? { value: text };
}

/** Formulas are not calculated here; only a link shows its text or number, because the add-in writes such. */
function shownBy(formula: string): Cell {
  const [, text, number] = /^=HYPERLINK\("(?:[^"]|"")*",(?:"((?:[^"]|"")*)"|(-?[\d.]+))\)$/i.exec(formula) ?? [];
  return text?.replaceAll('""', '"') ?? Number(number ?? 0);
}

function number(text: string): Entered | undefined {
  const match = /^(\()?([-+])?([¥￥$])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)(%)?(\))?$/i.exec(text);
  const digits = match?.[4]?.replaceAll(",", "");
  if (match === null || digits === undefined || !/^(\d|\.\d)/.test(digits)) return undefined;
  const [, open, sign, currency, , percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const size = Number(digits) / (percent === undefined ? 1 : 100);
  const value = sign === "-" || open !== undefined ? -size : size;
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent !== undefined) return { value, format: `0${decimals}%` };
  if (currency !== undefined) return { value, format: `${currency}#,##0${decimals}` };
  return text.includes(",") ? { value, format: `#,##0${decimals}` } : { value };
}

function date(text: string, date1904: boolean): Entered | undefined {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const month = /^(\d{4})[-/](\d{1,2})$|^(\d{4})年(\d{1,2})月$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (full !== null) {
    return day([full[1] ?? full[4], full[2] ?? full[5], full[3] ?? full[6]], "yyyy/m/d", date1904);
  }
  if (american !== null) return day([american[3], american[1], american[2]], "yyyy/m/d", date1904);
  if (month !== null) return day([month[1] ?? month[3], month[2] ?? month[4], "1"], "mmm-yy", date1904);
  if (short !== null) return day([String(new Date().getFullYear()), short[1], short[2]], "d-mmm", date1904);
  if (time === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part || 0));
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: "h:mm" };
}

function day(parts: readonly (string | undefined)[], format: string, date1904: boolean): Entered | undefined {
  const [year = 0, month = 0, dayOfMonth = 0] = parts.map(Number);
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const is = new Date(time);
  if (is.getUTCMonth() !== month - 1 || is.getUTCDate() !== dayOfMonth) return undefined;
  return { value: serialOf(time, date1904), format };
}
