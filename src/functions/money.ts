import { explainFineRange, fineRange } from "../calc/fine.ts";
import { type CashReward, explainTaxableReward, taxableReward } from "../calc/tax-relief.ts";
import { date } from "./arguments.ts";
import { badValue } from "./fault.ts";
import { amountNotNegative, flag } from "./kinds.ts";
import { blankable, required } from "./parameter.ts";
import { perRow } from "./rows.ts";

const gains = required(amountNotNegative, {
  id: "illegal_gains",
  zh: "违法所得",
  meaning: { zh: "违法所得，元；没有违法所得填 0", en: "the illegal gains, yuan; 0 where there are none" },
  example: "50000",
  content: true,
});

const gainsTooLarge = badValue(
  "金额太大，五倍的罚款无法精确计算，请核对单位（应为元）",
  "too large for an exact fine of five times; check its unit (yuan)",
).about(gains);

export const fineRangeFunction = perRow({
  id: "FINE_RANGE",
  subject: "law",
  description: {
    zh: "骗取支持、奖励的罚款幅度，最低和最高（条例第58条）；由主管机关决定，只供参考",
    en: "The range of the fine for fraud, lowest and highest (art. 58); the authority decides",
  },
  result: { zh: "最低和最高，元，一行两格", en: "lowest and highest, yuan, one row of two" },
  gives: "pair",
  parameters: [gains],
  row(gains) {
    const fine = fineRange(gains);
    return fine ? [fine.lowest / 100, fine.highest / 100] : gainsTooLarge;
  },
  steps(gains) {
    const fine = fineRange(gains);
    return fine ? explainFineRange(gains, fine) : [];
  },
});

const paidOn = date("paid_on", "发放日期", { zh: "现金奖励发放的日期", en: "the day of payment" }, "DATE(2024,3,1)");

const paidFirst = badValue(
  "早于取得收入的日期，请核对两个日期",
  "it is before the day of receipt; check both dates",
).about(paidOn);

export const taxableRewardFunction = perRow({
  id: "TAXABLE_REWARD",
  subject: "reward",
  description: {
    zh: "现金奖励计入工资薪金所得的部分：符合条件且在取得收入后 36 个月内发放的减半，否则全额（财税〔2018〕58号）",
    en: "The part of a cash reward that counts as wages: half where eligible and paid within 36 months, else all",
  },
  result: { zh: "计税金额，元", en: "the taxable part, yuan" },
  gives: "value",
  parameters: [
    required(amountNotNegative, {
      id: "cash",
      zh: "现金奖励",
      meaning: { zh: "现金奖励（税前），元", en: "the cash reward before tax, yuan" },
      example: "100000",
      content: true,
    }),
    date("received_on", "取得收入日期", {
      zh: "实际取得转化收入的日期，分次取得的以每次为准",
      en: "the day on which the income was received, each instalment by itself",
    }),
    paidOn,
    blankable(
      flag,
      {
        id: "eligible",
        zh: "符合条件",
        meaning: {
          zh: "其他条件（单位性质、转让或许可、合同登记、公示 15 个工作日）是否都符合",
          en: "whether the other conditions hold: unit, mode, registration, publicity of 15 working days",
        },
        example: "TRUE",
      },
      { zh: "按 FALSE，全额计税", en: "FALSE: all of it is taxed" },
      false,
    ),
  ],
  row(cash, receivedOn, paidOn, eligible) {
    return paidOn < receivedOn ? paidFirst : taxableReward({ cash, receivedOn, paidOn, eligible }).taxable / 100;
  },
  steps(cash, receivedOn, paidOn, eligible) {
    const reward: CashReward = { cash, receivedOn, paidOn, eligible };
    return explainTaxableReward(reward, taxableReward(reward));
  },
});
