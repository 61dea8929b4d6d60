import { valueOn } from "../../calc/dated.ts";
import { compareRatios, minusRatio, plusRatio, type Ratio, timesRatio } from "../../calc/ratio.ts";
import { explainRewardBasis, rewardBasis } from "../../calc/reward-basis.ts";
import { explainShareFloor, judgeShares, shareFloor, type ShareJudgement } from "../../calc/shares.ts";
import { parameters } from "../../law/parameters.ts";
import { type Deal, type Fact, factOf, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import { addressOf, type Row, type Table } from "../../ledger/table.ts";
import { turnsOnUnit } from "../by-unit.ts";
import { type Check, missing, notApplicable, type Outcome, passed, type Problem, undetermined } from "../check.ts";
import { type Context, contractDays, readingOf } from "../context.ts";
import { isNotServiceAchievement, modeOf, modeUnknown } from "../modes.ts";
import { rememberedBy } from "../remembered.ts";
import { doubtOfLine, type Standard, standardName, standardOf } from "../standard.ts";
import { messages } from "./messages.ts";

/**
 * Article 32 paragraph 1 item 2 and 促转法45: of the shares that a result brings, 作价投资, the completers get at least
 * 70% where there is neither rule nor agreement, else what these say; never less than the national half. Shares are
 * compared as exact ratios: a share is not rounded.
 */
export const check: Check = turnsOnUnit({
  id: "equity-floor",
  zh: "奖励股权下限",
  en: "Least reward in shares",
  citations: ["条例32.1.2", "促转法45"],
  needs: ["mode", "equity", "reward_equity"],
  readings: ["D15", "D16", "D17", "D29", "D30", "D32"],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal, context) {
    const mode = modeOf(deal);
    if (mode === "no-column") return noMode;
    if (mode !== "作价投资" && !modeUnknown(mode)) return notApplicable;
    const given = givenOf(deal);
    if (modeUnknown(mode)) {
      return known(given.reading) === undefined
        ? notApplicable
        : undetermined("mode", factOf(deal, "mode").at, { cells: [given.at] });
    }
    if (isNotServiceAchievement(deal)) return notApplicable;
    const result = factOf(deal, "equity");
    if (given.reading === undefined) return result.reading === undefined ? noShares : noReward;
    if (result.reading === undefined) return noResult;
    if (given.reading === null && nothingGiven(deal)) return notApplicable;
    const days = contractDays(deal);
    const standard = standardOf(deal, mode, { signed: days, rewarded: rewardedOn(deal) }, context);
    if (standard.basis.basis === null) return notApplicable;
    const [share, reward] = [known(result.reading), known(given.reading)];
    if (reward === undefined) return undetermined("reward-unknown", given.at, { cells: [result.at] });
    if (share === undefined) return undetermined("result-unknown", result.at, { cells: [given.at] });
    const base = baseOf(deal);
    if (base === "mixed" && compareRatios(reward, share) > 0) return mixed(given, result, reward, share);
    const ofCompany = base === "result" ? timesRatio(share, reward) : reward;
    return judge({ given, result, share, reward: ofCompany }, standard, context);
  },
});

const noMode = missing("mode");
const noShares = missing("equity", "reward_equity");
const noReward = missing("reward_equity");
const noResult = missing("equity");

/** Nothing was set down and nothing given, and the ledger would say so: when it must be given is another check. */
function nothingGiven(deal: Deal): boolean {
  const days = [readingIn(deal, "equity_rewarded_on"), readingIn(deal, "paid_on")];
  return days.every((day) => day === undefined || day === null) && days.some((day) => day === null);
}

function rewardedOn(deal: Deal) {
  for (const field of ["equity_rewarded_on", "paid_on", "registered_on"] as const) {
    const day = known(readingIn(deal, field));
    if (day !== undefined) return day;
  }
  return null;
}

/** The shares given: of the contract, or those of its persons added up where each stands in a row of their own. */
function givenOf(deal: Deal): Fact<Ratio> {
  const own = factOf(deal, "reward_equity");
  const rows = own.reading === undefined ? deal.payouts.map(({ row }) => row) : deal.rows;
  const shares = rows.filter((row) => (row.values.reward_equity ?? null) !== null && !row.filled.has("reward_equity"));
  const [first] = shares;
  const persons = shares.every((row) => known(row.values.payee) !== undefined);
  if (!first || shares.length < 2 || !persons) {
    return first && own.reading === undefined ? cellOf(first) : own;
  }
  const unknown = shares.find((row) => known(row.values.reward_equity) === undefined);
  if (unknown) return cellOf(unknown);
  const ratios = shares.flatMap((row) => known(row.values.reward_equity) ?? []);
  const sum = ratios.reduce(plusRatio);
  const [one] = ratios;
  const share = known(readingIn(deal, "equity"));
  // The contract's share repeated beside every person is one figure.
  const repeated = one && share && compareRatios(sum, share) > 0 && ratios.every((r) => compareRatios(r, one) === 0);
  return { reading: repeated ? one : sum, at: addressOf(first, "reward_equity") };
}

const cellOf = (row: Row): Fact<Ratio> => ({
  reading: row.values.reward_equity,
  at: addressOf(row, "reward_equity"),
});

type ShareBase = "company" | "result" | "mixed";

/**
 * What the shares of a ledger's column are of: the company, as 14% of it; or the shares that the result brought, as 70%
 * of 20%, where every row has more than these; mixed where some have and others have not.
 */
const baseIn = rememberedBy(({ rows }: Table): ShareBase => {
  let [above, within] = [0, 0];
  for (const { values } of rows) {
    const [share, reward] = [known(values.equity), known(values.reward_equity)];
    if (values.mode !== "作价投资" || !share || !reward || share.num === 0) continue;
    if (compareRatios(reward, share) > 0) above += 1;
    else within += 1;
  }
  return above === 0 ? "company" : within === 0 ? "result" : "mixed";
});

const baseOf = ({ rows: [row] }: Deal): ShareBase => (row ? baseIn(row.table) : "company");

function mixed(given: Fact<Ratio>, result: Fact<Ratio>, reward: Ratio, share: Ratio): Problem {
  const data = {
    reward: { ratio: reward },
    result: { ratio: share },
    ofCompany: { ratio: timesRatio(share, reward) },
  };
  return { level: "warning", message: "mixed-base", at: given.at, cells: [result.at], data };
}

interface Shares {
  readonly given: Fact<Ratio>;
  readonly result: Fact<Ratio>;
  /** Of the company, both. */
  readonly share: Ratio;
  readonly reward: Ratio;
}

function judge({ given, result, share, reward }: Shares, standard: Standard, context: Context): Outcome {
  const { arranged, basis, input } = standard;
  const judgement = judgeShares(reward, share, basis);
  const arrangedBasis = basis.basis === "agreed" || basis.basis === "own-rule";
  if (judgement.level === "met" && !arrangedBasis) return passed;
  const line = judgement.threshold ?? basis.rateBelow;
  const place = {
    at: given.at,
    cells: [result.at, arranged.rate.at, arranged.basis.at],
    basis: basis.basis,
    steps: () => [
      ...explainRewardBasis(input, basis),
      ...(line ? explainShareFloor(share, line.rate, line.citation) : []),
    ],
  };
  if (basis.rateBelow) {
    const floor = shareFloor(share, basis.rateBelow.rate);
    const kept = compareRatios(reward, floor) >= 0;
    return {
      ...place,
      at: kept ? (arranged.rate.at ?? given.at) : given.at,
      level: basis.rateBelow.level,
      message: kept ? "rate-below-given" : "rate-below",
      citations: [basis.rateBelow.citation],
      reading: basis.rateBelow.reading,
      data: {
        rate: { ratio: basis.rate ?? basis.rateBelow.rate },
        nationalRate: { ratio: basis.rateBelow.rate },
        floor: { ratio: floor },
      },
    };
  }
  if (judgement.level === "warning" || judgement.level === "error") {
    return { ...place, ...short(judgement, { reward, share }, standard, context) };
  }
  if (judgement.level === "undetermined") {
    const at = arranged.rate.at ?? arranged.basis.at ?? given.at;
    return { ...place, level: "undetermined", message: "rate-unknown", at, data: { reward: { ratio: reward } } };
  }
  const more = unsourced(standard, reward, share) ?? belowDefault(standard);
  return more ? { ...place, ...more } : passed;
}

function short(
  { level, threshold, expected, shortfall }: ShareJudgement,
  { reward, share }: { readonly reward: Ratio; readonly share: Ratio },
  { basis }: Standard,
  context: Context,
): Pick<Problem, "level" | "message" | "citations" | "reading" | "data"> {
  const rounded = readingOf(context, "D17", "a") === "a" && withinDigits(shortfall, [reward, share]);
  return {
    level: rounded || level !== "error" ? "warning" : "error",
    message: rounded ? "rounding" : "short",
    citations: threshold ? [threshold.citation] : [],
    reading: rounded ? "D17" : (threshold?.reading ?? null),
    data: {
      reward: { ratio: reward },
      result: { ratio: share },
      rate: { ratio: threshold?.rate ?? share },
      floor: { ratio: expected ?? share },
      shortfall: { ratio: shortfall },
      standard: { text: threshold ? standardName(threshold, basis) : "" },
      doubt: threshold ? doubtOfLine(threshold) : { text: "" },
    },
  };
}

/** Whether the last digit that the two shares show, whole percent at least, may have been rounded by so much. */
function withinDigits(shortfall: Ratio, shares: readonly Ratio[]): boolean {
  const den = Math.max(100, ...shares.map((share) => share.den));
  return compareRatios(shortfall, { num: 1, den: 2 * den }) < 0;
}

/** Given in full by a rate whose source nobody wrote down: what if there is neither rule nor agreement (D15)? */
function unsourced({ input, basis, arranged }: Standard, reward: Ratio, share: Ratio) {
  if (!arranged.unsourced || !basis.rate) return undefined;
  const otherwise = judgeShares(reward, share, rewardBasis({ ...input, arrangement: { kind: "unknown" } }));
  const { level, threshold, expected } = otherwise;
  if ((level !== "warning" && level !== "error") || !threshold || !expected) return undefined;
  return {
    at: arranged.basis.at ?? arranged.rate.at,
    level: "warning",
    message: "unsourced",
    citations: [threshold.citation],
    reading: "D15",
    data: { rate: { ratio: basis.rate }, lawRate: { ratio: threshold.rate }, floor: { ratio: expected } },
  } as const;
}

/** In full by a rate below the ordinance's default: in order (D16). */
function belowDefault({ basis, input }: Standard) {
  const standard = valueOn(parameters.rewardRateShares, input.contractDay);
  const institute = input.unit === "市属高校院所" || input.unit === "中央在渝高校院所";
  if (!institute || !standard || !basis.rate || minusRatio(standard.value, basis.rate).num <= 0) return undefined;
  const data = { rate: { ratio: basis.rate }, defaultRate: { ratio: standard.value } };
  return { level: "info", message: "own-rate", reading: "D16", data } as const;
}
