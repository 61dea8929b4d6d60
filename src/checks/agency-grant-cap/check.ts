import { valueOn } from "../../calc/dated.ts";
import { civilOf, earliestOf } from "../../calc/days.ts";
import type { Fen } from "../../calc/fen.ts";
import { parameters } from "../../law/parameters.ts";
import { joinKey } from "../../ledger/join-keys.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { type Context, rulesGovern } from "../context.ts";
import { aboutRow, hasOneOf } from "../register.ts";
import { grantedOn, yearOf } from "../years.ts";
import { messages } from "./messages.ts";

const hasGrants = hasOneOf("agency_grant");
const concerns = (table: Table): boolean => (table.kind === "unit" || table.kind === "payroll") && hasGrants(table);

/**
 * Rules （十三）: 市级给予每年不超过 100 万元奖补, so that what an agency got in a year is added up over all rows. Who grants too
 * much is the city; the agency's ledger only shows it, so it is a warning.
 */
export const check: Check = {
  id: "agency-grant-cap",
  zh: "机构奖补上限",
  en: "Cap on grants to an agency",
  citations: ["细则13"],
  needs: ["agency_grant", "year"],
  readings: ["D31"],
  fidelity: "may-over-report",
  messages,
  subject: "books",
  judge(books, context) {
    const tables = books.tables.filter(concerns);
    if (!tables.length) return [missing("agency_grant")];
    return [...unknownRows(tables), ...[...sumsOf(tables).values()].map((sum) => judgeSum(sum, context))];
  },
};

/** What one agency got in one year, row by row in the order of the books. */
interface Sum {
  readonly agency: string | undefined;
  readonly year: number;
  readonly rows: { readonly row: Row; readonly amount: Fen }[];
}

/** A grant belongs to the year that its row gives, else to that of its receipt. */
function yearOfGrant(row: Row): number | undefined {
  const received = known(row.values.received_on) ?? known(row.values.paid_on);
  return yearOf(row) ?? (received === undefined ? undefined : civilOf(earliestOf(received)).year);
}

const givesYear = hasOneOf("year", "report_year", "received_on", "paid_on");

function unknownRows(tables: readonly Table[]): Outcome[] {
  return tables.flatMap((table) => {
    if (!givesYear(table)) return table.rows.length ? [missing("year")] : [];
    return table.rows.flatMap((row): Outcome[] => {
      const { agency_grant: grant, agency } = row.values;
      if (grant === null) return [notApplicable];
      const cells = [addressOf(row, "agency"), addressOf(row, "year")];
      const at = addressOf(row, "agency_grant");
      if (known(grant) === undefined) return [aboutRow(undetermined("unknown", at, { cells }), row)];
      const named = agency === undefined || known(agency) !== undefined;
      if (named && yearOfGrant(row) !== undefined) return [];
      return [
        aboutRow(undetermined("unknown", named ? (addressOf(row, "year") ?? at) : cells[0], { cells: [at] }), row),
      ];
    });
  });
}

function sumsOf(tables: readonly Table[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const amount = known(row.values.agency_grant);
    const year = yearOfGrant(row);
    const agency = known(row.values.agency);
    // Without a column for it the ledger is one agency's own; a name left blank is nobody's.
    if (amount === undefined || year === undefined || (agency === undefined && row.values.agency !== undefined))
      continue;
    const key = `${joinKey(agency) ?? ""} ${year}`;
    const sum = sums.get(key) ?? { agency, year, rows: [] };
    sum.rows.push({ row, amount });
    sums.set(key, sum);
  }
  return sums;
}

function judgeSum({ agency, year, rows }: Sum, context: Context): Outcome {
  const governed = rows.filter(({ row }) => rulesGovern(grantedOn(row), context));
  const [first] = governed;
  if (!first) return notApplicable;
  const cap = valueOn(parameters.agencyGrantCap, grantedOn(first.row))?.value ?? 0;
  let sum: Fen = 0;
  let over: Row | undefined;
  for (const { row, amount } of governed) {
    sum += amount;
    if (sum > cap) over ??= row;
  }
  if (sum <= cap) return passed;
  const row = over ?? first.row;
  return aboutRow(
    {
      level: "warning",
      message: "over",
      at: addressOf(row, "agency_grant"),
      cells: governed.map((grant) => addressOf(grant.row, "agency_grant")),
      expected: cap,
      actual: sum,
      shortfall: sum - cap,
      data: {
        agency: { text: agency ?? "agency:own" },
        year: { text: String(year) },
        sum: { fen: sum },
        cap: { fen: cap },
        excess: { fen: sum - cap },
        count: { count: governed.length },
      },
    },
    row,
  );
}
