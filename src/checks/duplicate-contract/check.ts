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
    const naming: FieldId[] = ["contract_no", ...identities.map(({ field }) => field)];
    if (!deals.some((deal) => naming.some((field) => factOf(deal, field).reading !== undefined))) {
      return [missing("contract_no", "reg_no", "achievement_name")];
    }
    const again = new Map(books.repeated.map((pair) => [pair.again, pair.first]));
    const seen = new Map<string, Deal>();
    return deals.map((deal): Outcome => {
      const first = again.get(deal);
      if (first) {
        const number = textOf(deal, "contract_no") ?? "";
        return problem({ message: "contract", field: "contract_no" }, number, deal, first);
      }
      for (const identity of identities) {
        for (const text of identity.of(deal)) {
          const value = joinKey(text);
          if (value === undefined) continue;
          const key = identity.field + value;
          const other = seen.get(key);
          if (other && other !== deal) return problem(identity, text, deal, other);
          seen.set(key, deal);
        }
      }
      return passed;
    });
  },
};

const textOf = (deal: Deal, field: "contract_no" | "reg_no" | "ip_no" | "achievement_no" | "achievement_name") =>
  known(factOf(deal, field).reading);

interface Identity {
  readonly message: "contract" | "registration" | "achievement";
  readonly field: FieldId;
}

/** An achievement can be licensed many times but transferred once; by name only where it has no number. */
const identities: readonly (Identity & { of(deal: Deal): readonly string[] })[] = [
  { message: "registration", field: "reg_no", of: (deal) => [textOf(deal, "reg_no") ?? ""] },
  {
    message: "achievement",
    field: "ip_no",
    of: (deal) => (isTransfer(deal) ? (textOf(deal, "ip_no") ?? "").split(/[、,，;；\n]/) : []),
  },
  {
    message: "achievement",
    field: "achievement_no",
    of: (deal) => (isTransfer(deal) ? [textOf(deal, "achievement_no") ?? ""] : []),
  },
  {
    message: "achievement",
    field: "achievement_name",
    of: (deal) =>
      isTransfer(deal) && !textOf(deal, "ip_no") && !textOf(deal, "achievement_no")
        ? [textOf(deal, "achievement_name") ?? ""]
        : [],
  },
];

const isTransfer = (deal: Deal): boolean => modeOf(deal) === "转让";

function problem({ message, field }: Identity, number: string, deal: Deal, first: Deal): Problem {
  const cellIn = (rows: readonly Row[]) => {
    const row = rows.find((candidate) => (candidate.values[field] ?? null) !== null);
    return row && addressOf(row, field);
  };
  const [at, other] = [cellIn(deal.rows), cellIn(first.rows)];
  return {
    level: "warning",
    message,
    at,
    cells: [other],
    data: {
      number: { text: number.trim() },
      first: { text: other && at ? addressText(other, at) : "" },
    },
  };
}
