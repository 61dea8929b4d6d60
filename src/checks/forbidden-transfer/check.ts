import { unitTypes } from "../../law/units.ts";
import { type Books, type Deal, factOf, readingIn } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known, Unreadable } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { hasColumn } from "../columns.ts";
import { byReference, type Context, contractDay, doubtOf, governs, unitOf } from "../context.ts";
import { rememberedBy } from "../remembered.ts";
import { messages } from "./messages.ts";

/**
 * Article 5: nobody may convert an achievement in one of five circumstances. A ledger can only tell what was declared;
 * whether the declaration is true nobody can compute.
 */
export const check: Check = turnsOnUnit({
  id: "forbidden-transfer",
  zh: "禁止转化情形",
  en: "Forbidden circumstances",
  citations: ["条例5"],
  needs: ["forbidden"],
  readings: ["D29"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    const there = columnsIn(context.books);
    if (!there.length) return noDeclaration;
    const declared = there.filter((field) => readingIn(deal, field) !== undefined);
    if (!declared.length) return noDeclaration;
    if (!governs("ordinance", contractDay(deal))) return notApplicable;
    const outcomes = declared.map((field) => judgeCell(deal, field, context));
    const problems = outcomes.filter((outcome) => "level" in outcome);
    return problems.length ? problems : passed;
  },
});

const noDeclaration = missing("forbidden");

/** A column for each of the five items, and how words name it in a column for them all. */
const circumstances = {
  harms_public: { item: "条例5.1.1", words: /国家利益|公共利益/ },
  against_policy: { item: "条例5.1.2", words: /产业政策/ },
  against_ethics: { item: "条例5.1.3", words: /道德|伦理/ },
  pollutes: { item: "条例5.1.4", words: /污染|生态/ },
  otherwise_unlawful: { item: "条例5.1.5", words: /强制性|违法|违反法律/ },
} as const satisfies Partial<Record<FieldId, { readonly item: string; readonly words: RegExp }>>;

type Circumstance = keyof typeof circumstances;
const named = Object.keys(circumstances) as Circumstance[];
const columns = ["forbidden", ...named] as const;

/** Those of the columns that the books have at all. */
const columnsIn = rememberedBy((books: Books): readonly (typeof columns)[number][] =>
  columns.filter((field) => hasColumn(books, field)),
);

const none = /^(?:否|无|没有|×|n$|no$|0$)|不存在|未发现|不涉及|均无/i;
const some = /^(?:是|有|存在|√|y$|yes$|1$)/i;

function judgeCell(deal: Deal, field: (typeof columns)[number], context: Context): Outcome {
  const { reading, at } = factOf(deal, field);
  if (reading === null) return undetermined("blank", at);
  const value = known<string | boolean>(reading);
  if (value === undefined) {
    const words = reading instanceof Unreadable ? reading.raw : "";
    return undetermined("unclear", at, { data: { words: { text: words } } });
  }
  if (field !== "forbidden") return value === true ? problem(field, deal, context) : passed;
  const words = String(value).trim();
  if (none.test(words)) return passed;
  const which = named.find((circumstance) => circumstances[circumstance].words.test(words));
  if (which) return { ...problem(which, deal, context), at };
  if (some.test(words)) return { ...problem(undefined, deal, context), at };
  return undetermined("unclear", at, { data: { words: { text: words } } });
}

/** Central units: 参照适用 of the ordinance alone. */
function problem(which: Circumstance | undefined, deal: Deal, context: Context): Problem {
  const duty = unitTypes[unitOf(deal.rows, context)].central
    ? byReference(context)
    : ({ level: "error", reading: null } as const);
  return {
    ...duty,
    message: which === undefined ? "declared" : which === "pollutes" ? "pollutes" : "declared-item",
    at: which && factOf(deal, which).at,
    citations: which ? [circumstances[which].item] : ["条例5"],
    data: { item: { text: which ? `article5:${which}` : "" }, doubt: doubtOf(duty) },
  };
}
