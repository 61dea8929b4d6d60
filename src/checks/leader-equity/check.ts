import { earliestOf } from "../../calc/days.ts";
import { unitTypes } from "../../law/units.ts";
import { type Deal, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, undetermined } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { type Context, contractDay, rulesGovern, unitOf } from "../context.ts";
import { isPrincipal, leaderRulesSince, personsOf, postClassOf } from "../leaders.ts";
import { modeOf } from "../modes.ts";
import { messages } from "./messages.ts";

/**
 * Article 33 has leaders rewarded 按照国家有关规定: principals of public institutions 单位正职 may have cash but in
 * principle no shares (国发2016-16, known from others' accounts); rules （十一） leave principals out too. A warning.
 */
export const check: Check = turnsOnUnit({
  id: "leader-equity",
  zh: "正职领导的股权奖励",
  en: "Shares for principals",
  citations: ["条例33", "细则11"],
  needs: ["post_class"],
  readings: ["D24", "D31"],
  fidelity: "needs-judgement",
  messages,
  subject: "deal",
  judge(deal, context) {
    if (!hasColumn(context.books, "post_class") && !hasColumn(context.books, "post")) return noPost;
    const persons = personsOf(deal).filter((row) => postClassOf(row) !== "no-column");
    if (!persons.length) return notApplicable;
    if (unitTypes[unitOf(deal.rows, context)].kind === "enterprise") return notApplicable;
    return persons.map((row) => judgePerson(row, deal, context));
  },
});

const noPost = missing("post_class");
const noForm = missing("form");

function judgePerson(row: Row, deal: Deal, context: Context): Outcome {
  const rewarded = known(row.values.paid_on) ?? known(readingIn(deal, "equity_rewarded_on"));
  const day = rewarded === undefined ? contractDay(deal) : earliestOf(rewarded);
  if (day !== null && day < leaderRulesSince) return notApplicable;
  const post = postClassOf(row);
  if (post === "none") return notApplicable;
  const shares = getsShares(row, deal);
  const principal = isPrincipal(row, context);
  if (shares === undefined) return principal ? noForm : notApplicable;
  if (!shares) return principal ? passed : notApplicable;
  const at = addressOf(row, "form") ?? addressOf(row, "reward_equity") ?? addressOf(row, "post_class");
  const cells = [addressOf(row, "post_class") ?? addressOf(row, "post")];
  const key = known(row.values.payee);
  const data = { person: { text: key ?? "" } };
  if (!principal) {
    // A post that is not told may be anything; that of another leader may have shares.
    return post === "unknown" && row.values.post_class === null
      ? undetermined("post-unknown", addressOf(row, "post_class"), { cells: [at], data })
      : passed;
  }
  const citations = ["国发2016-16.正职", "条例33.1", ...(rulesGovern(day, context) ? ["细则11"] : [])];
  return { level: "warning", message: "principal", at, cells, citations, reading: "D24", data };
}

/** Whether a person's reward is in shares: by its form, its own share, else by the mode; undefined where nothing says. */
function getsShares({ values }: Row, deal: Deal): boolean | undefined {
  const form = known(values.form);
  if (form !== undefined) return /股|期权|出资/.test(form);
  const share = known(values.reward_equity);
  if (share !== undefined && values.payee !== undefined) return share.num > 0;
  const mode = modeOf(deal);
  if (mode === "no-column" || mode === "blank" || mode === "unclear") return undefined;
  return mode === "作价投资";
}
