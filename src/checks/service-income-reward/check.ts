import { type Deal, factOf, readingIn } from "../../ledger/books.ts";
import { known, Wording } from "../../ledger/reading.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { contractDay, governs, instituteDuty, unitOf } from "../context.ts";
import { rewardOf } from "../entitlement.ts";
import { modeOf } from "../modes.ts";
import { receivedOf } from "../net.ts";
import { roundingTolerance } from "../rounding.ts";
import { suspectUnit } from "../units-of-amounts.ts";
import { messages } from "./messages.ts";

/**
 * Article 35: rewards out of technical consulting and services are permitted and have no rate of their own. They are not
 * to be mixed with article 32, whose 70% is of the net income of a transfer or licence.
 */
export const check: Check = turnsOnUnit({
  id: "service-income-reward",
  zh: "技术服务收益的奖励",
  en: "Rewards out of services",
  citations: ["条例35"],
  needs: ["mode"],
  readings: ["D32"],
  fidelity: "may-over-report",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return noMode;
    const converts = mode === "转让" || mode === "许可";
    if (mode !== "service" && mode !== "unclear" && !converts) return notApplicable;
    const named = mode === "service" ? undefined : serviceNameOf(deal);
    const mixed = mode === "unclear" && isMixed(deal);
    if (mode !== "service" && named === undefined && !mixed) return notApplicable;
    const governed = governs("ordinance", contractDay(deal));
    if (!governed || !instituteDuty(unitOf(deal.rows, context), false, context)) return notApplicable;
    if (mode === "service") return judgeService(deal);
    const at = factOf(deal, "mode").at;
    if (mixed) return { level: "info", message: "mixed", at, cells: [factOf(deal, "price").at] };
    const data: Problem["data"] = { name: { text: named ?? "" }, mode: { text: mode } };
    return { level: "warning", message: "named-service", at, cells: [factOf(deal, "achievement_name").at], data };
  },
});

const noMode = missing("mode");

/** A service, by the name of what is called a transfer or licence: 某某技术服务合同, but not 技术服务平台. */
const serviceName = /(?:技术(?:开发|咨询|服务|培训)|委托开发|委托研发)(?:合同|协议|项目|费)?$/;

function serviceNameOf(deal: Deal): string | undefined {
  const name = known(readingIn(deal, "achievement_name"));
  if (!name || !/技术|委托/.test(name)) return undefined;
  return serviceName.test(name.replace(/[“”"'（）()\s]/g, "")) ? name : undefined;
}

/** 转让、技术服务: one price for both. */
function isMixed(deal: Deal): boolean {
  const reading = readingIn(deal, "mode");
  const words = reading instanceof Wording ? reading.text : "";
  return /转让|许可/.test(words) && /开发|咨询|服务/.test(words);
}

/** 第32条, 70%: the words of the basis rest a service's reward on article 32. */
const article32 = /(?:第?(?:32|三十二)条)|70[%％]|百分之七十|法定标准|净收入/;

function judgeService(deal: Deal): Outcome | Outcome[] {
  const basis = factOf(deal, "reward_basis");
  const words = known(basis.reading);
  const income = judgeIncome(deal);
  if (words === undefined || !article32.test(words)) return income;
  const problem: Problem = {
    level: "warning",
    message: "by-article-32",
    at: basis.at,
    data: { words: { text: words } },
  };
  return "level" in income ? [problem, income] : problem;
}

/** The reward is at most what the service brought in: the price, or the receipts where these are more. */
function judgeIncome(deal: Deal): Outcome {
  const { amount, cells } = rewardOf(deal);
  if (amount.reading === undefined || amount.reading === null) return notApplicable;
  const reward = known(amount.reading);
  if (reward === undefined) return undetermined("unknown", amount.at);
  const income = Math.max(known(readingIn(deal, "price")) ?? 0, receivedOf(deal) ?? 0);
  if (income === 0) {
    const at = factOf(deal, "price").at ?? factOf(deal, "received").at;
    return at ? undetermined("unknown", at, { cells: [amount.at] }) : missing("price");
  }
  if (reward <= income) return passed;
  if (suspectUnit(deal)) return undetermined("unknown", amount.at);
  if (reward - income <= roundingTolerance(deal.rows, ["reward_total", "price", "received"], 2)) return passed;
  return {
    level: "warning",
    message: "over-income",
    at: amount.at,
    cells: [factOf(deal, "price").at, ...cells],
    expected: income,
    actual: reward,
    shortfall: reward - income,
    data: { reward: { fen: reward }, income: { fen: income }, excess: { fen: reward - income } },
  };
}
