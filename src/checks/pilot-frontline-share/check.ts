import { valueOn } from "../../calc/dated.ts";
import { ceilShare } from "../../calc/fen.ts";
import { parameters } from "../../law/parameters.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { missing, notApplicable, passed, undetermined } from "../check.ts";
import { readingOf, rulesGovern } from "../context.ts";
import { hasOneOf, ofRegister } from "../register.ts";
import { grantedOn } from "../years.ts";
import { messages } from "./messages.ts";

/** A shortfall of at most 1 元 is a rounding difference (D17). */
const ROUNDING_FEN = 100;

/**
 * Rules （十二）: of the grant to a pilot-plant base 中试熟化基地奖补 at least 70% goes to front-line service staff. Another 70% than
 * that of article 32, and of a normative document alone: a shortfall is a warning.
 */
export const check = ofRegister({
  id: "pilot-frontline-share",
  zh: "中试奖补用于一线人员",
  en: "Pilot grant to front-line staff",
  citations: ["细则12"],
  needs: ["pilot_grant", "frontline_reward"],
  readings: ["D17", "D31"],
  fidelity: "full",
  messages,
  ledgers: ["unit", "payroll"],
  about: hasOneOf("pilot_grant", "frontline_reward"),
  turnsOnUnit: false,
  judge(row, context) {
    const day = grantedOn(row);
    if (!rulesGovern(day, context)) return notApplicable;
    const { pilot_grant: granted, frontline_reward: given } = row.values;
    if (granted === undefined || given === undefined) {
      return missing(
        ...(granted === undefined ? (["pilot_grant"] as const) : []),
        ...(given === undefined ? (["frontline_reward"] as const) : []),
      );
    }
    if (granted === null && given === null) return notApplicable;
    const [grant, reward] = [known(granted), known(given)];
    const at = addressOf(row, "frontline_reward");
    const cells = [addressOf(row, "pilot_grant")];
    if (grant === undefined || reward === undefined) {
      return undetermined("unknown", grant === undefined ? cells[0] : at, { cells: [at, ...cells] });
    }
    if (grant <= 0) return notApplicable;
    const rate = valueOn(parameters.pilotFrontlineShare, day)?.value ?? { num: 0, den: 1 };
    const floor = ceilShare(grant, rate);
    const shortfall = floor - reward;
    if (shortfall <= 0) return passed;
    const rounded = shortfall <= ROUNDING_FEN && readingOf(context, "D17", "a") === "a";
    return {
      level: rounded ? "info" : "warning",
      message: rounded ? "rounding" : "short",
      at,
      cells,
      expected: floor,
      actual: reward,
      shortfall,
      data: {
        grant: { fen: grant },
        rate: { ratio: rate },
        floor: { fen: floor },
        reward: { fen: reward },
        shortfall: { fen: shortfall },
      },
    };
  },
});
