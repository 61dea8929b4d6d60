import { fields, type FieldId } from "./fields.ts";
import type { Header, HeaderSearch } from "./header-search.ts";
import { headerText, type HeaderMatch, type HeaderUnit } from "./headers.ts";
import type { Layout, MappedColumn } from "./layout.ts";
import { type Context, contextOf, type HeadedColumn, kindOf } from "./table-kind.ts";

interface Candidate extends HeadedColumn {
  readonly column: number;
  readonly unit: HeaderUnit | null;
}

/** Which column holds which field, and what the table is about; a field goes to the column that matches it best. */
export function mapColumns(
  search: HeaderSearch,
  header: Header,
  title: readonly string[],
): Pick<Layout, "kind" | "columns" | "unmapped"> {
  const candidates: Candidate[] = [];
  for (const [column, path] of header.paths) {
    const matches = search.matches(path);
    candidates.push({ column, path, matches, unit: unitOfPath(path) });
  }
  const context = contextOf(candidates, `${search.rows.sheet.name} ${title.join(" ")}`);
  const claims = candidates
    .flatMap((candidate) => {
      const match = inContext(candidate, context, candidates);
      return match ? [{ candidate, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score || a.candidate.column - b.candidate.column);
  const taken = new Map<FieldId, Candidate>();
  for (const { candidate, match } of claims) if (!taken.has(match.field)) taken.set(match.field, candidate);
  const columns: MappedColumn[] = [...taken]
    .map(([field, { column, path, unit }]) => ({ column, field, header: shownPath(path), unit }))
    .sort((a, b) => a.column - b.column);
  const mapped = new Set(columns.map(({ column }) => column));
  const unmapped = candidates
    .filter(({ column }) => !mapped.has(column))
    .map(({ column, path }) => ({ column, header: shownPath(path) }));
  return { kind: kindOf(new Set(taken.keys()), context), columns, unmapped };
}

/** One meaning of a header that has several, by what the table is about. */
const MEANINGS: Readonly<Record<Context, Readonly<Partial<Record<FieldId, FieldId>>>>> = {
  payouts: { inventors: "payee", leader: "payee", person: "payee" },
  publicity: {
    start_on: "start",
    end_on: "end",
    secondment_period: "period",
    price: "publicised_price",
    rule_publicised_on: "posted_on",
  },
  secondments: {
    payee: "person",
    contract_no: "agreement_no",
    agreement_on: "consented_on",
    start: "start_on",
    end: "end_on",
  },
  grants: { start_on: "right_start", end_on: "right_end", secondment_period: "right_period" },
  projects: {},
  applications: {},
  rules: { posted_on: "rule_publicised_on", period: "rule_publicised_on", start: "rule_publicised_on" },
  transfers: { person: "inventors" },
  summary: {},
};

/** The field of a column, or undefined for none. */
function inContext(
  { path, matches }: Candidate,
  context: Context,
  candidates: readonly Candidate[],
): HeaderMatch | undefined {
  const first = matches[0];
  if (!first) {
    // 类型 alone says nothing, except in a table of which everything else is about secondments.
    const isType = context === "secondments" && headerText(path.at(-1) ?? "").open === "类型";
    return isType ? { field: "secondment_mode", score: 1 } : undefined;
  }
  const claimed = (field: FieldId): boolean => candidates.some((other) => other.matches[0]?.field === field);
  const as = (field: FieldId, less = 0): HeaderMatch => ({ field, score: first.score - less });
  const header = headerText(path.at(-1) ?? "").open;

  if (matches.length > 1) {
    // 奖励金额 is what a person gets where there are persons, else what the contract gives.
    const wanted: FieldId = context === "payouts" ? "amount" : "reward_total";
    return matches.find(({ field }) => field === wanted) ?? first;
  }
  if (context === "payouts" && first.field === "reward_total" && header === "应发奖励" && !claimed("amount")) {
    return as("amount");
  }
  if (context === "transfers") {
    if (first.field === "amount" && !claimed("reward_total")) return as("reward_total", 1);
    if (first.field === "publicised_price" && header.startsWith("拟") && !claimed("price")) return as("price", 1);
  }
  if (context === "grants" && first.field === "completed_on" && header.includes("授权")) return as("grant_on", 1);
  if (context === "projects" && first.field === "completed_on" && /结题|验收/.test(header)) return as("closed_on");
  const meaning = MEANINGS[context][first.field];
  // 姓名 is the payee where 完成人 stands beside it.
  return meaning === undefined || claimed(meaning) ? first : as(meaning, 1);
}

function unitOfPath(path: readonly string[]): HeaderUnit | null {
  for (const text of path.toReversed()) {
    const { unit } = headerText(text);
    if (unit !== null) return unit;
  }
  return null;
}

function shownPath(path: readonly string[]): string {
  return path.map((text) => headerText(text).shown).join(" ");
}

/** Whether numbers of a column are percent points by its header. */
export function isPercent(column: MappedColumn): boolean {
  return column.unit === "%" && fields[column.field].kind === "ratio";
}
