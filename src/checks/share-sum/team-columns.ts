import { compareRatios, minusRatio, plusRatio, type Ratio } from "../../calc/ratio.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { notApplicable, type Outcome, passed, undetermined } from "../check.ts";

/** The whole that shares add up to. */
export const FULL: Ratio = { num: 1, den: 1 };

/** What is kept by an institution or goes to a team, not to a person. */
const units = /(?:学校|学院|大学|研究院|研究所|医院|基金|机构|中心|公司|单位|经费|团队|课题组|完成人)$/;

export const isUnit = (payee: string | undefined): boolean =>
  payee !== undefined && units.test(payee.replace(/\s/g, ""));

type RatioField = "ratio" | "agreed_ratio" | "unit_ratio" | "dept_ratio" | "agency_ratio";

const others: readonly RatioField[] = ["unit_ratio", "dept_ratio", "agency_ratio"];

/** 团队比例 | 学校比例 | 学院比例 side by side; undefined where a ledger has no such columns. */
export function teamColumnsOf({ columns }: Table): readonly RatioField[] | undefined {
  const team = (["ratio", "agreed_ratio"] as const).find((field) => columns.has(field));
  const kept = others.filter((field) => columns.has(field));
  return team && kept.length ? [team, ...kept] : undefined;
}

/** Half of the last digit that the shares show, whole percent at least, for each of them. */
export function toleranceOf(rows: readonly Row[], fields: readonly RatioField[]): Ratio {
  let den = 100;
  let terms = 0;
  for (const { values } of rows) {
    for (const field of fields) {
      const share = known(values[field]);
      if (!share) continue;
      den = Math.max(den, share.den);
      terms += 1;
    }
  }
  return { num: terms, den: 2 * den };
}

export function isFull(sum: Ratio, tolerance: Ratio): boolean {
  const difference = minusRatio(sum, FULL);
  return compareRatios({ num: Math.abs(difference.num), den: difference.den }, tolerance) <= 0;
}

/** Row by row: the columns add up to the whole, or those that the team leaves share its rest among them. */
export function judgeTeamColumns(table: Table): Outcome[] {
  const fields = teamColumnsOf(table) ?? [];
  const judged = table.rows.map((row) => judgeRow(row, fields));
  const counts = { whole: 0, rest: 0 };
  for (const one of judged) if (one.split) counts[one.split] += 1;
  const usual = counts.whole >= counts.rest ? "whole" : "rest";
  return judged.map(({ split, outcome, row }): Outcome => {
    if (!split || split === usual) return outcome;
    const at = cellOf(row, fields[0]);
    return { level: "warning", message: "mixed-split", at, cells: fields.slice(1).map((field) => cellOf(row, field)) };
  });
}

const cellOf = (row: Row, field: FieldId | undefined) => field && addressOf(row, field);

interface Judged {
  readonly row: Row;
  readonly outcome: Outcome;
  /** Whether the other columns split the whole with the team, or the rest that it leaves. */
  readonly split?: "whole" | "rest";
}

function judgeRow(row: Row, fields: readonly RatioField[]): Judged {
  const own = fields.filter((field) => !row.filled.has(field));
  const unreadable = own.find((field) => row.values[field] !== null && known(row.values[field]) === undefined);
  if (unreadable) return { row, outcome: undetermined("unreadable", addressOf(row, unreadable)) };
  const [team, ...kept] = own;
  const keptShares = kept.flatMap((field) => known(row.values[field]) ?? []);
  const teamShare = team && known(row.values[team]);
  if (!teamShare || !keptShares.length) return { row, outcome: notApplicable };
  const rest = keptShares.reduce(plusRatio);
  const sum = plusRatio(teamShare, rest);
  if (isFull(sum, toleranceOf([row], own))) return { row, outcome: passed, split: "whole" };
  if (isFull(rest, toleranceOf([row], kept))) return { row, outcome: passed, split: "rest" };
  const at = addressOf(row, team);
  const data = { sum: { ratio: sum } };
  const blank = own.find((field) => row.values[field] === null);
  const cells = kept.map((field) => addressOf(row, field));
  if (blank && compareRatios(sum, FULL) < 0) {
    return { row, outcome: undetermined("blank", addressOf(row, blank), { cells: [at], data }) };
  }
  return { row, outcome: { level: "error", message: "columns-differ", at, cells, data } };
}
