import { money, on, share, wan } from "../../assets/samples/values.ts";
import {
  bound,
  breach,
  CENTRAL_COMPANY,
  COMPANY,
  count,
  duty,
  error,
  type Facts,
  fenOf,
  info,
  STATE_OWNED,
  units,
  warning,
  yuanOf,
} from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

// --- the unit's own rules, articles 25 and 26 ---------------------------------------------------------------------------

const CONTENTS = ["结题登记或者备案", "转化实施", "收益分配", "完成人权利义务", "组织保障", "异议处理"] as const;
const STEPS = ["heard", "publicised", "adopted"] as const;

function ownRules({ draw }: Entering): Facts[] {
  const year = draw.between(2020, 2022);
  return [
    {
      name: draw.some(["科技成果转化管理办法", "科技成果转化与收益分配办法"]),
      since: on(`${year + 1}-01-01`),
      contents: draw.some([draw.shuffled(CONTENTS).join("、"), "条例第二十五条所列六项均已明确"]),
      heard: on(draw.day(`${year}-07-01`, `${year}-09-30`)),
      publicised: on(draw.day(`${year}-10-08`, `${year}-11-10`)),
      adopted: on(draw.day(`${year}-11-20`, `${year}-12-20`)),
    },
  ];
}

export const unitRules: Register = {
  often: 55,
  single: true,
  form: {
    names: ["转化制度", "单位制度"],
    title: "科技成果转化制度一览",
    totals: false,
    columns: [
      { id: "name", headers: ["制度名称"] },
      { id: "since", headers: ["制度施行日期", "施行日期"], optional: true },
      { id: "contents", headers: ["制度内容", "规定内容"] },
      { id: "heard", headers: ["听取职工意见日期", "听取意见日期"] },
      { id: "publicised", headers: ["制度公示日期"] },
      { id: "adopted", headers: ["制度审议日期", "审议通过日期"] },
    ],
  },
  clean: ownRules,
  defects: [
    {
      name: "unit-rules: none",
      units: bound,
      plant(row, { draw, unit }) {
        row["name"] = draw.some(["无", "尚未制定"]);
        return [breach(duty(unit), "unit-rules", "name", "条例25.1：应当依法制定制度")];
      },
    },
    {
      name: "unit-rules: a content is missing",
      units: bound,
      plant(row, { draw, unit }) {
        const [missing, ...others] = draw.shuffled(CONTENTS);
        row["contents"] = others.join("、");
        return [breach(duty(unit), "unit-rules", "contents", `条例25.1：没有${missing ?? ""}`)];
      },
    },
    ...STEPS.map((step): RegisterDefect => ({
      name: `unit-rules: not ${step}`,
      units: bound,
      plant(row, { unit }) {
        row[step] = null;
        return [breach(duty(unit), "unit-rules", step, "条例25.2：听取意见、公示、审议通过")];
      },
    })),
    {
      name: "unit-rules: nothing on conversions",
      units: [STATE_OWNED, CENTRAL_COMPANY],
      plant(row, { unit }) {
        row["name"] = "财务管理办法";
        row["contents"] = "差旅报销、采购流程";
        const grave = unit === STATE_OWNED ? error : warning;
        return [grave("unit-rules", "contents", "条例26.1：内部管理制度应当规定与转化有关的内容")];
      },
    },
    {
      name: "unit-rules: no duty of a private company",
      units: [COMPANY],
      plant(row) {
        for (const id of ["name", "contents", ...STEPS]) row[id] = null;
        row["name"] = "财务管理办法";
        return [];
      },
    },
  ],
};

// --- annual reports, article 9 paragraph 4 -------------------------------------------------------------------------------

export const annualReports: Register = {
  often: 50,
  form: {
    names: ["年度报告", "年报报送"],
    title: "科技成果转化年度报告报送情况",
    totals: false,
    columns: [
      { id: "year", headers: ["报告年度"] },
      { id: "filed", headers: ["年度报告报送日期", "报送日期"] },
      { id: "note", headers: ["备注"], optional: true },
    ],
  },
  clean({ draw }) {
    const year = draw.between(2017, 2023);
    return [{ year: count(year), filed: on(draw.day(`${year + 1}-01-10`, `${year + 1}-03-28`)), note: null }];
  },
  defects: [
    {
      name: "annual-report-filed: late",
      units: bound,
      plant(row, { draw }) {
        const next = yearIn(row) + 1;
        row["filed"] = on(draw.day(`${next}-04-20`, `${next}-12-30`));
        return [warning("annual-report-filed", "filed", "条例9.4、D34：3月30日以后报送", { reading: "D34" })];
      },
    },
    {
      name: "annual-report-filed: after the end of the next year",
      units: bound,
      plant(row, { draw, unit }) {
        const next = yearIn(row) + 1;
        row["filed"] = on(draw.day(`${next + 1}-01-02`, `${next + 1}-02-20`));
        return [breach(duty(unit, true), "annual-report-filed", "filed", "条例9.4、促转法21：次年年底以后才报送")];
      },
    },
    {
      name: "annual-report-filed: never",
      units: bound,
      plant(row, { unit }) {
        row["filed"] = null;
        return [breach(duty(unit, true), "annual-report-filed", "filed", "条例9.4、促转法21：次年年底仍未报送")];
      },
    },
    {
      name: "annual-report-filed: before the year is over",
      units: bound,
      plant(row) {
        row["filed"] = on(`${yearIn(row)}-11-20`);
        return [warning("annual-report-filed", "filed", "条例9.4：报告年度还没有结束")];
      },
    },
  ],
};

const yearIn = (row: Facts): number => {
  const { year } = row;
  if (typeof year === "object" && year !== null && "count" in year) return year.count;
  throw new Error("no year");
};

// --- payroll, article 53 ---------------------------------------------------------------------------------------------------

const stateOwned = units.filter((unit) => unit !== COMPANY);

export const payroll: Register = {
  often: 45,
  form: {
    names: ["工资总额"],
    title: "工资总额执行情况",
    totals: false,
    columns: [
      { id: "year", headers: ["年度", "工资年度"] },
      { id: "total", headers: ["工资总额", "当年工资总额"], summed: true },
      { id: "rewards", headers: ["其中奖励支出", "计入工资总额的奖励"], summed: true },
      { id: "cap", headers: ["核定限额", "核定工资总额"], summed: true },
      { id: "base", headers: ["次年基数", "次年工资总额基数"], summed: true },
    ],
  },
  clean({ draw }) {
    const rewards = wan(draw.between(50, 300)) + draw.between(1, 99_999);
    const others = wan(draw.between(900, 1_400)) + draw.between(1, 99_999);
    return [
      {
        year: count(draw.between(2018, 2024)),
        total: money(others + rewards),
        rewards: money(rewards),
        cap: money(others + draw.some([0, wan(30)])),
        base: money(others - draw.some([0, wan(20)])),
      },
    ];
  },
  defects: [
    {
      name: "payroll-total: rewards in the base",
      units: stateOwned,
      plant(row, { draw }) {
        const { others, rewards } = payrollIn(row);
        const counted = draw.some([rewards, Math.floor(rewards / 2)]);
        row["base"] = money(others + counted);
        return [error("payroll-total", "base", "条例53：奖励不纳入基数", { shortfall: yuanOf(counted) })];
      },
    },
    {
      name: "payroll-total: a base beyond the total",
      units: stateOwned,
      plant(row) {
        const { others, rewards } = payrollIn(row);
        row["base"] = money(others + rewards + wan(10));
        return [warning("payroll-total", "base", "条例53：基数大于工资总额")];
      },
    },
    {
      name: "payroll-total: over the cap without the rewards",
      units: stateOwned,
      plant(row) {
        const { others } = payrollIn(row);
        row["cap"] = money(others - wan(20));
        const shortfall = yuanOf(wan(20));
        return [warning("payroll-total", "cap", "条例53：扣除奖励后仍超过核定限额", { shortfall })];
      },
    },
    {
      name: "payroll-total: over the cap with the rewards alone",
      units: stateOwned,
      plant(row) {
        const { others } = payrollIn(row);
        Object.assign(row, { cap: money(others), base: money(others) });
        return [];
      },
    },
  ],
};

const payrollIn = (row: Facts) => {
  const rewards = fenOf(row["rewards"]);
  return { rewards, others: fenOf(row["total"]) - rewards };
};

// --- grants received, rules （十二）（十三）（二十三） -------------------------------------------------------------------------

export const pilotGrants: Register = {
  often: 40,
  form: {
    names: ["中试奖补"],
    title: "中试熟化奖补使用情况",
    totals: false,
    columns: [
      { id: "year", headers: ["年度", "奖补年度"] },
      { id: "grant", headers: ["中试奖补金额", "中试奖补"], summed: true },
      { id: "frontline", headers: ["奖励一线科研服务人员金额", "奖励一线人员金额"], summed: true },
    ],
  },
  clean({ draw }) {
    const grant = wan(draw.between(30, 200)) + draw.between(1, 9_999);
    const frontline = share(grant, draw.some([70, 70, 75, 90]));
    return [{ year: count(draw.between(2022, 2025)), grant: money(grant), frontline: money(frontline) }];
  },
  defects: [
    {
      name: "pilot-frontline-share: short",
      plant(row, { draw }) {
        const less = draw.some([101, wan(draw.between(1, 5)) + 7]);
        row["frontline"] = money(share(fenOf(row["grant"]), 70) - less);
        const rest = { shortfall: yuanOf(less) };
        return [warning("pilot-frontline-share", "frontline", "细则12：奖励一线人员的比例不低于70%", rest)];
      },
    },
    {
      name: "pilot-frontline-share: 1 元 short",
      plant(row) {
        row["frontline"] = money(share(fenOf(row["grant"]), 70) - 100);
        return [info("pilot-frontline-share", "frontline", "D17：差额不超过1元", { shortfall: 1 })];
      },
    },
  ],
};

export const agencies: Register = {
  often: 45,
  form: {
    names: ["转化机构", "服务机构"],
    title: "技术转移机构奖补与诚信情况",
    totals: false,
    columns: [
      { id: "agency", headers: ["转化服务机构", "技术转移机构"] },
      { id: "year", headers: ["年度", "奖补年度"] },
      { id: "grant", headers: ["机构奖补金额", "机构奖补"], summed: true },
      { id: "score", headers: ["科研诚信分值", "诚信分值"] },
    ],
  },
  clean({ draw }) {
    const year = draw.between(2022, 2025);
    const grant = draw.some([wan(100), wan(draw.between(10, 95)) + draw.between(1, 9_999)]);
    return [{ agency: draw.company(), year: count(year), grant: money(grant), score: count(draw.between(1, 100)) }];
  },
  defects: [
    {
      name: "agency-grant-cap: 0.01元 over",
      plant(row) {
        row["grant"] = money(wan(100) + 1);
        return [warning("agency-grant-cap", "grant", "细则13：每年不超过100万元")];
      },
    },
    {
      name: "agency-grant-cap: two grants of a year",
      plant(row, { draw }, rows) {
        row["grant"] = money(wan(60));
        rows.push({ ...row, grant: money(wan(draw.between(41, 90))) });
        return [warning("agency-grant-cap", "grant", "细则13：同一机构同一年度合计超过100万元", { row: 1 })];
      },
    },
    {
      name: "agency-grant-cap: grants of two years",
      plant(row, _, rows) {
        Object.assign(row, { grant: money(wan(100)), year: count(2023) });
        rows.push({ ...row, year: count(2024) });
        return [];
      },
    },
    {
      name: "credit-score: nothing or less",
      plant(row, { draw }) {
        row["score"] = count(draw.some([0, -2]));
        return [info("credit-score", "score", "细则23：0分及以下推送公示")];
      },
    },
  ],
};
