import { type Deal, readingIn } from "../../ledger/books.ts";
import { joinKey } from "../../ledger/join-keys.ts";
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
    if (!deals.some((deal) => naming.some((field) => readingIn(deal, field) !== undefined))) {
      return [missing("contract_no", "reg_no", "achievement_name")];
    }
    const again = new Map(books.repeated.map((pair) => [pair.again, pair.first]));
    const seen = new Map(naming.map((field) => [field, new Map<string, Deal>()]));
    return deals.map((deal): Outcome => {
      const first = again.get(deal);
      // Own and joint implementation has a row for each year's income of one contract.
      if (first && isOtherYear(deal, first)) return passed;
      if (first) {
        const number = textOf(deal, "contract_no") ?? "";
        return problem({ message: "contract", field: "contract_no" }, number, deal, first);
      }
      for (const identity of identitiesOf(deal)) {
        const text = textOf(deal, identity.field);
        if (text === undefined) continue;
        const seenBy = seen.get(identity.field);
        for (const part of identity === patent ? text.split(/[、,，;；\n]/) : [text]) {
          const value = joinKey(part);
          if (value === undefined) continue;
          const earlier = seenBy?.get(value);
          if (earlier && earlier !== deal) return problem(identity, part, deal, earlier);
          seenBy?.set(value, deal);
        }
      }
      return passed;
    });
  },
};

const naming = ["contract_no", "reg_no", "ip_no", "achievement_no", "achievement_name"] as const;

const textOf = (deal: Deal, field: Identity["field"]) => known(readingIn(deal, field));

interface Identity {
  readonly message: "contract" | "registration" | "achievement";
  readonly field: "contract_no" | "reg_no" | "ip_no" | "achievement_no" | "achievement_name";
}

const registration: Identity = { message: "registration", field: "reg_no" };
const patent: Identity = { message: "achievement", field: "ip_no" };
const achievement: Identity = { message: "achievement", field: "achievement_no" };
const name: Identity = { message: "achievement", field: "achievement_name" };

/** An achievement can be licensed many times but transferred once; by name only where it has no number. */
const identitiesOf = (deal: Deal): readonly Identity[] => {
  if (modeOf(deal) !== "转让") return ofAny;
  return textOf(deal, "ip_no") || textOf(deal, "achievement_no") ? numbered : named;
};
const ofAny = [registration];
const numbered = [registration, patent, achievement];
const named = [registration, name];

function isOtherYear(deal: Deal, first: Deal): boolean {
  const [year, other] = [deal, first].map((one) => known(readingIn(one, "income_year")));
  return year !== undefined && other !== undefined && year !== other;
}

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
