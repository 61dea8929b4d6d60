import { factOf } from "../../ledger/books.ts";
import { type Check, missing, notApplicable, passed } from "../check.ts";
import { contractDay, governs } from "../context.ts";
import { messages } from "./messages.ts";

const nothing = /^(无|未登记|否|未办理|未|[-—–/×])$/;

/** Article 40 paragraph 1: preferences go with registration; a contract without it breaches nothing. */
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
    const { reading, at } = factOf(deal, "reg_no");
    if (reading === undefined) return missing("reg_no");
    if (!governs("ordinance", contractDay(deal))) return notApplicable;
    const registered = typeof reading === "string" && !nothing.test(reading.trim());
    return registered ? passed : { level: "info", message: "unregistered", at };
  },
};
