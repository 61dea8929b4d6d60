import { Unreadable, Wording } from "../ledger/reading.ts";
import { addressOf, type Row } from "../ledger/table.ts";
import { type Check, type Message, type Outcome, type Problem, undetermined } from "./check.ts";
import { rememberedOf } from "./remembered.ts";

type DealCheck = Extract<Check, { readonly subject: "deal" }>;

/** Said in place of a verdict that turns on the type of unit, where its cell names none. */
export const unitUnclear: Message = {
  zh: [
    "单位类型“{words}”不能归类，无法判断",
    "请按单位类型填写：市属高校院所、中央在渝高校院所、其他事业单位、国有企业、中央在渝企业、其他企业",
  ],
  en: [
    'The unit type "{words}" is none of those known, so this cannot be judged',
    "Enter 市属高校院所, 中央在渝高校院所, 其他事业单位, 国有企业, 中央在渝企业 or 其他企业",
  ],
};

/**
 * A check whose verdict turns on the type of unit: where the cell of the type is filled and names none, it says so once
 * in place of every verdict.
 */
export function turnsOnUnit(check: DealCheck): DealCheck {
  return {
    ...check,
    messages: { ...check.messages, "unit-unclear": unitUnclear },
    judge(deal, context) {
      const outcome = check.judge(deal, context);
      const unclear = unclearUnit(deal);
      return unclear && [outcome].flat().some(isVerdict) ? unclear : outcome;
    },
  };
}

export const isVerdict = (outcome: Outcome | readonly Outcome[]): boolean =>
  "level" in outcome || ("outcome" in outcome && outcome.outcome === "passed");

const unclearUnit = rememberedOf(({ rows }) => unclearUnitIn(rows));

/** Undefined where some row names a type, or none says anything. */
export function unclearUnitIn(rows: readonly Row[]): Problem | undefined {
  let unclear: Row | undefined;
  for (const row of rows) {
    const { unit_type: declared } = row.values;
    if (typeof declared === "string") return undefined;
    if (declared instanceof Wording || declared instanceof Unreadable) unclear ??= row;
  }
  if (!unclear) return undefined;
  const declared = unclear.values.unit_type;
  const words = declared instanceof Wording ? declared.text : declared instanceof Unreadable ? declared.raw : "";
  return undetermined("unit-unclear", addressOf(unclear, "unit_type"), { data: { words: { text: words } } });
}
