import { unitTypes } from "../../law/units.ts";
import type { Fen } from "../../calc/fen.ts";
import { type Deal, factOf, readingIn, totalOf } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import type { MoneyField } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressText } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { type Context, contractDay, readingOf, rulesGovern, unitOf } from "../context.ts";
import { modeOf } from "../modes.ts";
import { deductionsBy } from "../net.ts";
import { rememberedBy } from "../remembered.ts";
import { messages } from "./messages.ts";

/**
 * Rules （三）: an enterprise's net income also has the prior R&D outlay 前期研发投入 deducted; over all deals of one
 * achievement no more than the outlay itself (D23). The rules alone say so: a warning.
 */
export const check: Check = turnsOnUnit({
  id: "rd-deduction",
  zh: "前期研发投入扣除",
  en: "Deduction of prior R&D",
  citations: ["细则3"],
  needs: ["rd"],
  readings: ["D23", "D31"],
  fidelity: "may-under-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const reading = readingIn(deal, "rd");
    if (reading === undefined) return noOutlay;
    if (reading === null || reading === 0) return notApplicable;
    if (!deducts(deal, context)) return notApplicable;
    const outlay = factOf(deal, "rd");
    const identity = identityOf(deal);
    if (known(outlay.reading) === undefined) return undetermined("unreadable", outlay.at);
    if (readingOf(context, "D23", "b") === "a") return passed;
    if (identity === undefined) return undetermined("no-achievement", outlay.at);
    const { total, used, first } = sharing(context).get(deal) ?? alone;
    if (total === undefined) return passed;
    const own = deducted(deal, context);
    const over = own - Math.max(total - used, 0);
    if (over <= 0) return passed;
    const other = first && factOf(first, "rd").at;
    return {
      level: "warning",
      message: "again",
      at: outlay.at,
      cells: [other],
      reading: "D23",
      expected: Math.max(total - used, 0),
      actual: own,
      shortfall: over,
      data: {
        own: { fen: own },
        total: { fen: total },
        used: { fen: used },
        over: { fen: over },
        first: { text: other && outlay.at ? addressText(other, outlay.at) : "" },
      },
    };
  },
});

const noOutlay = missing("rd");

/** A 转让 or 许可 of an enterprise under the rules. */
function deducts(deal: Deal, context: Context): boolean {
  const mode = modeOf(deal);
  if (mode !== "转让" && mode !== "许可" && mode !== "no-column") return false;
  return unitTypes[unitOf(deal.rows, context)].deductsPriorRd && rulesGovern(contractDay(deal), context);
}

function identityOf(deal: Deal): string | undefined {
  for (const field of ["achievement_no", "ip_no", "achievement_name"] as const) {
    const value = joinKey(known(readingIn(deal, field)));
    if (value !== undefined) return `${field} ${value}`;
  }
  return undefined;
}

/** What the deals of an achievement before this one had deducted of its outlay. */
interface Earlier {
  /** The outlay, which every deal of the achievement gives alike; undefined where they give parts of it. */
  readonly total: Fen | undefined;
  readonly used: Fen;
  readonly first: Deal | undefined;
}

const alone: Earlier = { total: undefined, used: 0, first: undefined };

/** For each deal what those before it in the books had deducted. */
const sharing = rememberedBy((context: Context): ReadonlyMap<Deal, Earlier> => {
  const groups = new Map<string, { readonly first: Deal; readonly whole: Fen; alike: boolean; used: Fen }>();
  const earlier = new Map<Deal, { readonly of: string; readonly used: Fen }>();
  for (const deal of context.books.deals) {
    const whole = outlayOf(deal);
    const of = identityOf(deal);
    if (!whole || of === undefined || !deducts(deal, context)) continue;
    const group = groups.get(of) ?? { first: deal, whole, alike: true, used: 0 };
    earlier.set(deal, { of, used: group.used });
    group.alike &&= group.whole === whole;
    group.used += deducted(deal, context);
    groups.set(of, group);
  }
  const shares = new Map<Deal, Earlier>();
  for (const [deal, { of, used }] of earlier) {
    const group = groups.get(of);
    if (group?.alike) shares.set(deal, { total: group.whole, used, first: group.first });
  }
  return shares;
});

const outlayOf = (deal: Deal): Fen | undefined => known(totalOf(deal, "rd").reading);

/** What a deal's net income had deducted of the outlay; all of it where the books do not tell. */
function deducted(deal: Deal, context: Context): Fen {
  const read = (field: MoneyField): Fen | null | undefined => {
    const { reading } = totalOf(deal, field);
    return reading === null ? null : known(reading);
  };
  const outlay = read("rd") ?? 0;
  const [price, net] = [known(readingIn(deal, "price")), read("net")];
  const { sum, incomplete } = deductionsBy(read, unitOf(deal.rows, context));
  if (price === undefined || net === null || net === undefined || incomplete) return outlay;
  return Math.min(Math.max(price - (sum - outlay) - net, 0), outlay);
}
