import { earliestOf } from "../../calc/days.ts";
import { known, Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, passed, undetermined } from "../check.ts";
import { type Context, rulesGovern } from "../context.ts";
import { grantDay, hasNotCome, pilotMessages, pilotOf, startField } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Rules （二）: what is still not converted after the unit stepped in is published on the public platform; what falls under
 * secrecy terms 保密条款 is not. No day is set for it (D28), and the rules alone say so: a breach is a warning.
 */
export const check = ofRegister({
  id: "platform-publication",
  zh: "平台公开发布",
  en: "Publication on the platform",
  citations: ["细则2"],
  needs: ["entrusted_on", "platform_on"],
  readings: ["D28", "D31", "D32", "D44"],
  fidelity: "may-over-report",
  messages: { ...messages, ...pilotMessages },
  ledgers: ["grants"],
  judge(row, context) {
    const { platform_on: published, entrusted_on: entrusted } = row.values;
    if (!rowDuty(row, context)) return notApplicable;
    const pilot = pilotOf(row, context);
    if (pilot === false) return notApplicable;
    if (published === undefined) return missing("platform_on");
    const at = addressOf(row, "platform_on");
    const on = known(published);
    if (on === undefined && !hasNotCome(published)) return undetermined("unknown", at);
    if (on !== undefined) {
      if (!rulesGovern(earliestOf(on), context)) return notApplicable;
      const secret = isSecret(row);
      if (secret === undefined) return undetermined("secrecy-unknown", secrecyAt(row), { cells: [at] });
      if (!secret) return passed;
      if (typeof pilot === "object") return pilot;
      const data = { published: { day: earliestOf(on) } };
      return { level: "warning", message: "secret", at, cells: secrecyCells(row), data, reading: "D44" };
    }
    if (entrusted === undefined) return missing("entrusted_on");
    const steppedIn = known(entrusted);
    if (steppedIn === undefined) {
      return hasNotCome(entrusted) ? notApplicable : undetermined("unknown", addressOf(row, "entrusted_on"));
    }
    if (!rulesGovern(grantDay(row) ?? earliestOf(steppedIn), context)) return notApplicable;
    const converted = isConverted(row, context);
    if (converted === "no-column") return missing("conversion_state");
    if (converted === "unknown") return undetermined("state-unknown", addressOf(row, "conversion_state"));
    if (converted) return notApplicable;
    const secret = isSecret(row);
    if (secret === undefined) return undetermined("secrecy-unknown", secrecyAt(row), { cells: [at] });
    if (secret) return passed;
    if (typeof pilot === "object") return pilot;
    const data = { entrusted: { day: earliestOf(steppedIn) } };
    return {
      level: "warning",
      message: "not-published",
      at,
      cells: [addressOf(row, "entrusted_on")],
      data,
      reading: "D28",
    };
  },
});

/** By either of the two columns; undefined where one is filled and cannot be read, and the other does not say so. */
function isSecret({ values }: Row): boolean | undefined {
  const { secret, secrecy } = values;
  if (secret === true || secrecy === "是") return true;
  return [secret, secrecy].some((reading) => reading instanceof Unreadable || reading instanceof Wording)
    ? undefined
    : false;
}

const secrecyAt = (row: Row) => addressOf(row, row.values.secret instanceof Unreadable ? "secret" : "secrecy");
const secrecyCells = (row: Row) => [addressOf(row, "secret"), addressOf(row, "secrecy")];

/** 仍未转化: as its own column says, else by the start of the conversion, of which a blank is none (D28). */
function isConverted({ values }: Row, context: Context): boolean | "unknown" | "no-column" {
  const { conversion_state: state, [startField(context)]: started } = values;
  if (state === "是" || state === "否") return state === "是";
  if (state !== undefined && state !== null) return "unknown";
  if (started === undefined) return state === undefined ? "no-column" : "unknown";
  if (known(started) !== undefined) return true;
  return hasNotCome(started) ? false : "unknown";
}
