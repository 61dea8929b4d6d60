import { compareRatios, minusRatio, percent, plusRatio, type Ratio } from "../../calc/ratio.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { governs, readingOf, rulesGovern } from "../context.ts";
import { grantDay, grantsOwnership, pilotMessages, pilotOf } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 23 leaves ownership unchanged 不变更权属 and encourages pilots; rules （一） have pilot units grant ownership so that
 * unit and completers own it jointly (D26). A change outside a pilot or without a share for the unit is doubtful.
 */
export const check = ofRegister({
  id: "ownership-grant",
  zh: "赋予所有权",
  en: "Grant of ownership",
  citations: ["条例23", "细则1"],
  needs: ["owner_changed", "pilot"],
  readings: ["D26", "D31", "D32"],
  fidelity: "full",
  messages: { ...messages, ...pilotMessages },
  ledgers: ["grants"],
  judge(row, context) {
    const day = grantDay(row);
    if (!rowDuty(row, context) || !governs("ordinance", day)) return notApplicable;
    const { owner_changed: changed, grant_type: type } = row.values;
    if (changed === undefined && type === undefined) return missing("owner_changed");
    const owned = grantsOwnership(row);
    const at = addressOf(row, "owner_changed") ?? addressOf(row, "grant_type");
    const cells = [addressOf(row, "grant_type"), addressOf(row, "pilot")];
    if (owned === undefined || (!owned && changed instanceof Unreadable)) return undetermined("unknown", at, { cells });
    if (!owned) return notApplicable;
    if (readingOf(context, "D26", "b") === "a") {
      return { level: "warning", message: "unchanged-always", at, cells, reading: "D26", citations: ["条例23.1"] };
    }
    const pilot = pilotOf(row, context);
    if (typeof pilot === "object") return pilot;
    if (!pilot) return { level: "warning", message: "no-pilot", at, cells, reading: "D26" };
    return rulesGovern(day, context) ? judgeShares(row) : passed;
  },
});

/** Shares that were computed may be off by less than the digits shown. */
const ROUNDING: Ratio = { num: 1, den: 10_000 };

/** 成为共同所有权人: both sides hold a share, and together they hold the whole. */
function judgeShares(row: Row): Outcome {
  const { unit_share: ofUnit, completer_share: ofCompleters } = row.values;
  if (ofUnit === undefined && ofCompleters === undefined) return missing("unit_share");
  const at = addressOf(row, "unit_share") ?? addressOf(row, "completer_share");
  const cells = [addressOf(row, "completer_share")];
  const [unit, completers] = [known(ofUnit), known(ofCompleters)];
  if (unit === undefined && completers === undefined) return undetermined("shares-unknown", at, { cells });
  const kept = unit === undefined ? completers !== undefined && completers.num < completers.den : unit.num > 0;
  const granted = completers === undefined ? unit !== undefined && unit.num < unit.den : completers.num > 0;
  if (kept && granted && unit && completers && !isWhole(plusRatio(unit, completers))) {
    const data = { sum: { ratio: plusRatio(unit, completers) } };
    return { level: "warning", message: "not-whole", at, cells, data, citations: ["细则1"] };
  }
  return kept && granted ? passed : { level: "warning", message: "not-joint", at, cells, citations: ["细则1"] };
}

function isWhole(sum: Ratio): boolean {
  const off = minusRatio(sum, percent(100));
  return compareRatios({ num: Math.abs(off.num), den: off.den }, ROUNDING) <= 0;
}
