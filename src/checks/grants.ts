import { type Day, type DayValue, earliestOf } from "../calc/days.ts";
import { known, Wording } from "../ledger/reading.ts";
import { addressOf, type Row } from "../ledger/table.ts";
import { missing, type Outcome, undetermined } from "./check.ts";
import { type Context, readingOf } from "./context.ts";

/** What rows of a ledger of grants 赋权台账 say, for the checks that ask the same of them. */

/** The day of a grant as far as it is known, else the first day of the right; null where neither is given. */
function grantDays({ values }: Row): DayValue | null {
  return known(values.grant_on) ?? known(values.right_start) ?? known(values.right_period)?.start ?? null;
}

/** {@link grantDays} as the day by which the law is looked up: of a month its first. */
export function grantDay(row: Row): Day | null {
  const days = grantDays(row);
  return days === null ? null : earliestOf(days);
}

const unchanged = /(?:不|未|无)(?:变更|改变|转移|涉及)[^，,；;、]*/g;

/** The words of the kind of grant that say what is granted, less those that say what is not. */
const kindOfGrant = ({ values }: Row): string =>
  known(values.grant_type)?.replace(/\s/g, "").replace(unchanged, "") ?? "";

/** Whether ownership 所有权 is granted; undefined where neither the kind nor the change of ownership tells. */
export function grantsOwnership(row: Row): boolean | undefined {
  const changed = known(row.values.owner_changed);
  const kind = kindOfGrant(row);
  if (changed === true || /所有权|共有/.test(kind)) return true;
  return changed === false || kind !== "" ? false : undefined;
}

/** Whether a long-term right of use 长期使用权 is granted, as far as the row tells. */
export function grantsUse(row: Row): boolean {
  const kind = kindOfGrant(row);
  return !/短期|临时|一次性/.test(kind) && (/使用/.test(kind) || !/所有权|共有/.test(kind));
}

/** Where a substantive start 实质性启动 stands: as the unit fills it in, or by the other reading of D28 a signed contract. */
export const startField = (context: Context): "started_on" | "signed_on" =>
  readingOf(context, "D28", "a") === "b" ? "signed_on" : "started_on";

/** Whether the unit is a pilot unit: its column, else the settings; else why that is not known. */
export function pilotOf(row: Row, { settings }: Context): boolean | Outcome {
  const { pilot } = row.values;
  if (typeof pilot === "boolean") return pilot;
  if (settings.pilot !== null) return settings.pilot;
  return pilot === undefined ? missing("pilot") : undetermined("pilot-unknown", addressOf(row, "pilot"));
}

export const pilotMessages = {
  "pilot-unknown": {
    zh: ["没有写明是否试点单位，不能判断：这一规定只适用于赋权试点单位", "请填写是否试点单位，或者在设置中写明 pilot"],
    en: [
      "It is not told whether the unit is a pilot unit, to which alone this applies",
      "Fill in the column, or say so in the settings (pilot)",
    ],
  },
} as const;

const nothing =
  /^(?:无|否|没有|暂无|未|待定?|[-—–/×]+|(?:尚未|还未|未(?!来)|没有?|暂未|无(?!偿)|待|拟)\p{Script=Han}{1,8}|另行(?:约定|协商|商定|签订).*|\p{Script=Han}{2,3}中)$/u;

/** Whether words say that the thing is not there, or not yet: 无, 未启动, 待约定, 另行协商. */
export function saysNotYet(words: string): boolean {
  return nothing.test(words.replace(/\s/g, ""));
}

/** Whether the cell of a day that has not come is empty, or says in words that it has not. */
export function hasNotCome(reading: unknown): boolean {
  return reading === null || (reading instanceof Wording && saysNotYet(reading.text));
}
