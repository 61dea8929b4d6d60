import { type Deal, factOf, joinKey } from "../../ledger/books.ts";
import type { FieldId } from "../../ledger/fields.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, addressText, type Row } from "../../ledger/table.ts";
import { type Check, missing, type Outcome, passed, type Problem } from "../check.ts";
import { modeOf } from "../modes.ts";
import { messages } from "./messages.ts";

/** A contract or registration number that stands twice, or one achievement transferred twice. */
export const check: Check = {
  id: "duplicate-contract",
  zh: "重复登记",
  en: "Duplicate contract",
  citations: [],
  needs: ["contract_no"],
  readings: [],
  fidelity: "may-over-report",
  messages,
  subject: "books",
  judge(books) {
    const deals = books.deals.filter((deal) => deal.rows[0]?.table.kind === "transfers");
    if (!deals.some((deal) => identities.some(({ field }) => factOf(deal, field).reading !== undefined))) {
      return [missing("contract_no", "reg_no", "achievement_name")];
    }
    const again = new Map(books.repeated.map((pair) => [pair.again, pair.first]));
    const seen = new Map<string, Deal>();
    return deals.map((deal): Outcome => {
      const first = again.get(deal);
      if (first) return problem("contract", "contract_no", deal, first);
      for (const { message, field, of } of identities) {
        const value = joinKey(of(deal));
        if (value === undefined || placeholder.test(value)) continue;
        const other = seen.get(message + value);
        if (other) return problem(message, field, deal, other);
        seen.set(message + value, deal);
      }
      return passed;
    });
  },
};

/** What people write where there is no number yet. */
const placeholder = /^(无|未登记|待登记|办理中|待定|[-—–/×]+)$/;

const textOf = (deal: Deal, field: "contract_no" | "reg_no" | "ip_no" | "achievement_no"): string | undefined =>
  known(factOf(deal, field).reading);

/** An achievement can be licensed many times but transferred once. */
const transferred = (deal: Deal, field: "ip_no" | "achievement_no"): string | undefined =>
  modeOf(deal) === "转让" ? textOf(deal, field) : undefined;

const identities: readonly { message: string; field: FieldId; of: (deal: Deal) => string | undefined }[] = [
  { message: "registration", field: "reg_no", of: (deal) => textOf(deal, "reg_no") },
  { message: "achievement", field: "ip_no", of: (deal) => transferred(deal, "ip_no") },
  { message: "achievement", field: "achievement_no", of: (deal) => transferred(deal, "achievement_no") },
  {
    message: "achievement",
    field: "achievement_name",
    of: (deal) =>
      modeOf(deal) === "转让" && !textOf(deal, "ip_no") && !textOf(deal, "achievement_no")
        ? known(factOf(deal, "achievement_name").reading)
        : undefined,
  },
];

function problem(message: string, field: FieldId, deal: Deal, first: Deal): Problem {
  const cellIn = (rows: readonly Row[]) => {
    const row = rows.find((candidate) => candidate.values[field] !== undefined && candidate.values[field] !== null);
    return row && addressOf(row, field);
  };
  const [at, other] = [cellIn(deal.rows), cellIn(first.rows)];
  const value = known(factOf(deal, field).reading);
  return {
    level: "warning",
    message,
    at,
    cells: [other],
    data: {
      number: { text: typeof value === "string" ? value : "" },
      first: { text: other && at ? addressText(other, at) : "" },
    },
  };
}
