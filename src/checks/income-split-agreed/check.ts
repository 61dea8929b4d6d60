import { Unreadable } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { missing, notApplicable, passed, undetermined } from "../check.ts";
import { doubtOf, governs } from "../context.ts";
import { grantDay, saysNotYet } from "../grants.ts";
import { ofRegister, rowDuty } from "../register.ts";
import { messages } from "./messages.ts";

/**
 * Article 23 paragraph 1: whoever is given a service achievement to use, transfer or invest agrees with the unit at the
 * same time on how the income is split. A pilot's grant of ownership stands on the same article (D26), and so needs it too.
 */
export const check = ofRegister({
  id: "income-split-agreed",
  zh: "收益分配约定",
  en: "Agreed split of income",
  citations: ["条例23.1"],
  needs: ["income_split"],
  readings: ["D29", "D32"],
  fidelity: "needs-judgement",
  messages,
  ledgers: ["grants"],
  judge(row, context) {
    const duty = rowDuty(row, context);
    if (!duty || !governs("ordinance", grantDay(row))) return notApplicable;
    const { income_split: split, grant_on: granted } = row.values;
    const at = addressOf(row, "income_split");
    if (split === undefined) return missing("income_split");
    if (split instanceof Unreadable) return undetermined("unreadable", at);
    const agreed = typeof split === "string" && !saysNotYet(split);
    if (agreed) return passed;
    // Nothing is granted yet: at the same time 同时 has not come.
    if (granted === null) return { level: "info", message: "before-grant", at, cells: [addressOf(row, "grant_on")] };
    return { ...duty, message: "not-agreed", at, data: { doubt: doubtOf(duty) } };
  },
});
