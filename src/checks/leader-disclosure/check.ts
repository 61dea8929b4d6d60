import { earliestOf } from "../../calc/days.ts";
import { type Deal, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { contractDay, governs, instituteDuty, unitOf } from "../context.ts";
import { personsOf, postClassOf } from "../leaders.ts";
import { messages } from "./messages.ts";

/**
 * Article 33: a leader is rewarded as a main completer or for a contribution of weight, and must not take the income of
 * others. National rules have the contribution publicised with the reward (known from memory), so a warning at most.
 */
export const check: Check = turnsOnUnit({
  id: "leader-disclosure",
  zh: "领导人员的贡献",
  en: "What a leader contributed",
  citations: ["条例33"],
  needs: ["post_class", "contribution"],
  readings: ["D32"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (!hasColumn(context.books, "post_class") && !hasColumn(context.books, "post")) return noPost;
    if (!instituteDuty(unitOf(deal.rows, context), false, context)) return notApplicable;
    const leaders = personsOf(deal).filter((row) => ["principal", "leader"].includes(postClassOf(row)));
    if (!leaders.length) return notApplicable;
    return leaders.map((row) => judgeLeader(row, deal));
  },
});

const noPost = missing("post_class");
const noContribution = missing("contribution");

/** What people write where there is nothing to say. */
const nothing = /^(?:无|没有|[-—–/×]+|待补|待填|略)$/;

function judgeLeader(row: Row, deal: Deal): Outcome {
  const rewarded = known(row.values.paid_on);
  const day = rewarded === undefined ? contractDay(deal) : earliestOf(rewarded);
  if (!governs("ordinance", day)) return notApplicable;
  const { contribution } = row.values;
  const completer = isCompleter(row, deal);
  if (contribution === undefined) return completer === true ? passed : noContribution;
  const words = known(contribution);
  const at = addressOf(row, "contribution");
  const cells = [addressOf(row, "post_class") ?? addressOf(row, "post")];
  const data = { person: { text: known(row.values.payee) ?? "" } };
  if (words === undefined && contribution !== null) return undetermined("unreadable", at, { cells, data });
  const stated = words !== undefined && !nothing.test(words.trim());
  if (stated) {
    if (completer !== false) return passed;
    return { level: "info", message: "no-completer", at, cells, citations: ["条例33.1"], data };
  }
  const citations = ["国发2016-16.领导公示", "条例33.1"];
  if (completer === false) {
    return { level: "warning", message: "outsider", at, cells, citations: ["条例33.2", ...citations], data };
  }
  return { level: "warning", message: "not-stated", at, cells, citations, data };
}

/** Whether a person is among the completers that the contract names; undefined where it names none, or not all 等. */
function isCompleter(row: Row, deal: Deal): boolean | undefined {
  const person = known(row.values.payee);
  const named = [known(readingIn(deal, "inventors")), known(readingIn(deal, "leader"))].filter(
    (names) => names !== undefined,
  );
  if (person === undefined || !named.length) return undefined;
  const names = named.join("、").replace(/[（(][^（()）]*[）)]/g, "");
  if (names.split(/[、，,;；\s]+/).some((name) => name.replace(/团队$/, "") === person.replace(/\s/g, ""))) return true;
  return /等/.test(names) ? undefined : false;
}
