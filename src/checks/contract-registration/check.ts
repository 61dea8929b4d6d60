import { factOf } from "../../ledger/books.ts";
import { Unreadable } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { contractDay, governs } from "../context.ts";
import { modeOf } from "../modes.ts";
import { noNumberYet } from "../../ledger/placeholders.ts";
import { messages } from "./messages.ts";

/**
 * Article 40 paragraph 1: preferences go with registration; a contract without it breaches nothing. Who converts an
 * achievement alone concludes no contract.
 */
export const check: Check = {
  id: "contract-registration",
  zh: "技术合同登记",
  en: "Registration of the contract",
  citations: ["条例40.1"],
  needs: ["reg_no"],
  readings: [],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal) {
    if (modeOf(deal) === "自行实施" || !governs("ordinance", contractDay(deal))) return notApplicable;
    const { reading, at } = factOf(deal, "reg_no");
    if (reading === undefined) return missing("reg_no");
    if (reading instanceof Unreadable) return undetermined("unreadable", at);
    const registered = typeof reading === "string" && !noNumberYet(reading);
    return registered ? passed : { level: "info", message: "unregistered", at };
  },
};
