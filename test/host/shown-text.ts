import { isFault } from "../../src/ledger/workbook.ts";
import type { Cell } from "./entered-value.ts";
import { timeOf } from "./serial.ts";

/** A cell as `values` has it: "" where it is empty, an error as its text. */
export function plainValue(value: Cell): string | number | boolean {
  return isFault(value) ? (value.fault === "error" ? value.text : "") : (value ?? "");
}

/** As `valueTypes` has it. */
export function valueType(value: Cell): string {
  if (isFault(value)) return value.fault === "error" ? "Error" : "Empty";
  if (value === null || value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** The text that a cell shows, for the number formats that ledgers use; colours, conditions and fills are left out. */
export function shownText(value: Cell, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(plainValue(value));
  const sections = format.split(";");
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? "General";
  const size = value < 0 && sections.length > 1 ? -value : value;
  const bare = section.replace(/\[[^\]]*\]/g, "");
  if (bare === "General" || bare === "@" || bare === "") return general(size);
  const parts = [...bare.matchAll(/"([^"]*)"|\\(.)|[_*].|([\s\S])/g)];
  const code = parts.map(([, , , mark = ""]) => mark).join("");
  if (/[ymdhs]/i.test(code)) return dateText(size, bare, date1904);
  const places = /[0#?][0#?,]*(?:\.[0#?]*)?/.exec(code)?.[0];
  if (places === undefined) return parts.map(([, quoted, escaped, mark]) => quoted ?? escaped ?? mark ?? "").join("");
  const text = digits(size * (code.includes("%") ? 100 : 1), places);
  let written = false;
  return parts
    .map(([, quoted, escaped, mark]) => {
      if (mark === undefined || !/[0#?,.]/.test(mark)) return quoted ?? escaped ?? mark ?? "";
      if (written) return "";
      written = true;
      return text;
    })
    .join("");
}

function general(value: number): string {
  const text = String(value);
  return text.length <= 11 ? text : String(Number(value.toPrecision(10)));
}

function digits(value: number, places: string): string {
  const [whole = "", fraction = ""] = places.split(".");
  return value.toLocaleString("en-US", {
    useGrouping: whole.includes(","),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, "").length),
    minimumFractionDigits: fraction.replace(/[^0]/g, "").length,
    maximumFractionDigits: fraction.length,
  });
}

function dateText(serial: number, code: string, date1904: boolean): string {
  const time = new Date(timeOf(serial, date1904));
  const pad = (value: number, token: string): string => String(value).padStart(Math.min(token.length, 2), "0");
  const english = (form: Intl.DateTimeFormatOptions): string =>
    time.toLocaleString("en-US", { ...form, timeZone: "UTC" });
  return code.replace(
    /"([^"]*)"|\\(.)|(y+)|(h+:mm?)|(m+)|(d+)|(h+)|(s+)/gi,
    (token: string, quoted: string | undefined, escaped: string | undefined) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const [letter = ""] = token.toLowerCase();
      if (letter === "y")
        return token.length > 2 ? String(time.getUTCFullYear()) : pad(time.getUTCFullYear() % 100, "yy");
      if (token.includes(":")) return `${time.getUTCHours()}:${pad(time.getUTCMinutes(), "mm")}`;
      if (letter === "m") {
        return token.length > 2
          ? english({ month: token.length === 3 ? "short" : "long" })
          : pad(time.getUTCMonth() + 1, token);
      }
      if (letter === "d") {
        return token.length > 2
          ? english({ weekday: token.length === 3 ? "short" : "long" })
          : pad(time.getUTCDate(), token);
      }
      return letter === "h" ? pad(time.getUTCHours(), token) : pad(time.getUTCSeconds(), token);
    },
  );
}
