/** What a row lacks, so that it or a part of it does not count; or what is to be seen to though it does. */
export type Gap = keyof typeof gapWords;

interface GapWords {
  readonly what: string;
  /** What follows for the figures. */
  readonly effect: string;
  readonly cure: string;
}

const leftOut = (what: string, lines: string, cure: string): GapWords => ({ what, effect: `不计入${lines}`, cure });
const noDay = (day: string, lines: string): Readonly<Record<"blank" | "column" | "unreadable", GapWords>> => ({
  blank: leftOut(`未填${day}`, lines, `补填${day}`),
  column: leftOut(`台账没有“${day}”列`, lines, `增加“${day}”列并填写，或把有${day}的台账一并给出`),
  unreadable: leftOut(`${day}读不出年份`, lines, `把${day}改为 2024-05-06 这样的日期`),
});
const signed = noDay("签订日期", "合同项数、合同金额");
const received = noDay("到账日期", "当年到账、净收入");
const paid = noDay("发放日期", "奖励");

export const gapWords = {
  cancelled: leftOut("状态为终止、作废或撤销", "任何数", "核对状态；仍有效的请改正"),
  repeated: leftOut("同一合同在台账中重复出现", "任何数（按先出现的计）", "删去重复的一处，或改正合同编号"),
  unit: {
    what: "金额疑似单位错误（元、万元相差一万倍）",
    effect: "照台账所记计入，会使合计失实",
    cure: "先核对并改正单位，再生成报告",
  },
  orphan: {
    what: "合同不在台账中",
    effect: "计入“方式未明”行",
    cure: "在合同台账中补登该合同，或改正合同编号",
  },
  mode: { what: "转化方式未填或不能归类", effect: "计入“方式未明”行", cure: "补填转化方式" },
  "signed-day": signed.blank,
  "signed-column": signed.column,
  "signed-unreadable": signed.unreadable,
  price: { what: "没有可用的合同金额", effect: "计项数，金额按 0 计", cure: "补填合同金额" },
  "price-words": {
    what: "合同金额是文字（如按比例提成）",
    effect: "计项数，金额按 0 计",
    cure: "有确定金额后补填；提成以到账计",
  },
  received: leftOut("没有可用的到账金额", "当年到账、净收入", "补填到账金额"),
  "received-day": received.blank,
  "received-column": received.column,
  "received-unreadable": received.unreadable,
  net: { what: "净收入算不出（缺直接成本或税金）", effect: "计到账，不计净收入", cure: "补填直接成本、税金或净收入" },
  reward: leftOut("没有可用的奖励金额", "奖励", "补填奖励金额"),
  "paid-day": leftOut("未发放，或未填发放日期", "奖励", "已发放的补填发放日期"),
  "paid-column": paid.column,
  "paid-unreadable": paid.unreadable,
  "no-person": { what: "奖励未列明人员", effect: "计金额，不计人次、人数", cure: "给出奖励发放明细（每人一行）" },
  "equity-day": leftOut("没有股权登记日期", "股权奖励", "补填奖励股权登记日期"),
  retained: { what: "收款方是单位、机构或经费", effect: "计入单位留存，不计奖励", cure: "核对；是个人的请填姓名" },
  secret: { what: "涉密", effect: "照常计入", cure: "报送前按保密规定处理，需要时从报送件中略去" },
  "payroll-year": leftOut("工资总额没有年度", "工资总额表", "补填年度"),
  "secondment-day": leftOut("没有离岗、兼职起始日期", "人员表", "补填起始日期"),
} as const satisfies Readonly<Record<string, GapWords>>;
