import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../src/report/sheet-description.ts";
import { workbookOf } from "../workbook-of.ts";
import { lineOf, reportOf, sample, sampleNames, sheetOf, wordsOf } from "./build.ts";
import { recalculated } from "./iron-calc.ts";

const titles = [
  ...["总表", "转让许可作价投资明细", "技术开发咨询服务", "收益分配", "奖励发放", "流向", "大额项目", "公示与合规"],
  ...["工资总额", "人员", "与上年比较", "待补", "追溯", "明细"],
];

describe.each(sampleNames)("the annual report on the sample %s", (name) => {
  it.each([2023, 2021])("calculates to the program's values in another engine, to the fen (%i)", async (year) => {
    const { sheets } = reportOf([await sample(name)], year);
    expect(sheets.map(({ title }) => title)).toEqual(titles);
    const { formulas, differences } = await recalculated(sheets);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(300);
  });
});

it("is told apart by another engine where an amount in 明细 is changed behind its back", async () => {
  const report = reportOf([await sample("joined.xlsx")], 2023);
  const changed = (cell: SheetCell): SheetCell => (cell === 1_000_000 ? 1_000_000.01 : cell);
  const sheets = report.sheets.map((sheet) =>
    sheet.title === "明细" ? { ...sheet, rows: sheet.rows.map((row) => row.map(changed)) } : sheet,
  );
  const { differences } = await recalculated(sheets);
  const words = differences.map(({ engine }) => engine);
  expect(words).toContain("不一致");
  expect(words.some((word) => /^核对：\d+ 行公式与程序值不一致/.test(word))).toBe(true);
});

const contracts = [
  ["XX大学科技成果转化台账"],
  ["单位：万元"],
  "合同编号 成果名称 转化方式 受让方 受让方所在地 企业规模 签订日期 合同金额 直接成本 税金 净收入".split(" "),
  ["HT-1", "一种装置", "转让", "甲公司", "重庆市渝北区", "小型", "2023-11-20", 100, 8, 2, 90],
  ["HT-2", "一种方法", "许可", "乙公司", "四川成都", "大型", "2024-03-05", 40.5, 0, 0.5, 40],
  ["HT-3", "一种系统", "技术服务", "丙公司", "境外", "中型", "2024-05-06", 30, 1, 1, 28],
  ["HT-4", "一种材料", "转让", "丁公司", "是", "微型", "2024-06-07", 10_000, 0, 0, 10_000],
];
const receipts = [
  ["单位：元"],
  ["合同编号", "期次", "到账金额", "到账日期"],
  ["HT-1", 1, 600_000, "2023-12-01"],
  ["HT-1", 2, 400_000, "2024-02-01"],
  ["HT-2", 1, 405_000.55, "2024-04-01"],
  ["HT-9", 1, 50_000, "2024-08-01"],
];
const payouts = [
  ["合同编号", "姓名", "工号", "应发金额（元）", "发放日期", "是否主要贡献人员", "奖励方式"],
  ["HT-1", "张三", "001", 350_000, "2024-01-10", "是", "现金"],
  ["HT-1", "李四", "002", 280_000, "2024-03-10", "否", "现金"],
  ["HT-2", "张三", "001", 200_000.33, "2024-05-10", "是", "现金"],
  ["HT-2", "王五", "003", 80_000, "", "否", "现金"],
];

describe("the figures of a year, worked by hand", () => {
  const report = reportOf([workbookOf({ 合同: contracts, 到账: receipts, 奖励发放: payouts })], 2024);
  const overview = sheetOf(report, "总表");

  it("go by the year of signing, of receipt and of payment, each as its column says", () => {
    // 转让: HT-4 was signed in 2024; HT-1's second receipt; its net income less costs that came off the first: 40.
    expect(lineOf(overview, "转让")).toEqual(["转让", 1, 10_000, 40, 40, 63, 0, 2]);
    // 许可: 40.5 and 40.500055 万元; all is received, so net income is the contract's: 40.
    expect(lineOf(overview, "许可")).toEqual(["许可", 1, 40.5, 40.5, 40, 20, 0, 1]);
    expect(lineOf(overview, "技术服务")).toEqual(["技术服务", 1, 30, 0, 0, 0, 0, 0]);
    expect(lineOf(overview, "合计")).toEqual(["合计", 3, 10_070.5, 85.5, 80, 83, 0, 3]);
  });

  it("count money whose contract is in no ledger on a line of its own", () => {
    // Its costs are not known, and so neither is its net income.
    expect(lineOf(overview, "方式未明")).toEqual(["方式未明", 0, 0, 5, 0, 0, 0, 0]);
    expect(wordsOf(sheetOf(report, "待补"))).toContain("HT-9 合同不在台账中 计入“方式未明”行");
  });

  it("count a person once a year, and each payment as one time", () => {
    expect(lineOf(overview, "奖励人数（不重复）").at(-1)).toBe(2);
    const rewards = lineOf(sheetOf(report, "奖励发放"), "人数（不重复）与人均");
    // 350 000 + 280 000 + 200 000.33 元 to two persons.
    expect(rewards.slice(1, 5)).toEqual([830_000.33, null, 2, 415_000.17]);
  });

  it("leave out what has no day of payment, and say so", () => {
    expect(wordsOf(sheetOf(report, "待补"))).toMatch(/奖励发放!A5 奖励发放 HT-2 未发放，或未填发放日期 不计入奖励/);
  });

  it("split the income, with what went to the main contributors", () => {
    const split = sheetOf(report, "收益分配");
    expect(lineOf(split, "奖励个人：现金").at(-1)).toBe(83);
    // 350 000 + 200 000.33 元.
    expect(lineOf(split, "奖励主要贡献人员：现金").at(-1)).toBe(55);
  });

  it("tell where the results went and to whom", () => {
    const flow = sheetOf(report, "流向");
    expect(lineOf(flow, "本市").slice(1, 3)).toEqual([1, 10_000]);
    expect(lineOf(flow, "外省市").slice(1, 3)).toEqual([1, 40.5]);
    expect(lineOf(flow, "境外").slice(1, 3)).toEqual([1, 30]);
    expect(lineOf(flow, "中小微企业").slice(1, 3)).toEqual([2, 10_030]);
  });

  it("list contracts of a million and more, and count those of a hundred million", () => {
    const large = sheetOf(report, "大额项目");
    expect(lineOf(large, "单项 100 万元以上（含）").slice(-2)).toEqual([1, 10_000]);
    expect(lineOf(large, "单项 1 亿元以上（含）").slice(-2)).toEqual([1, 10_000]);
    expect(lineOf(large, "HT-4").slice(-2)).toEqual([1, 10_000]);
  });

  it("are compared with those of the year before", () => {
    const both = sheetOf(report, "与上年比较");
    // 85.500055 万元 and 60 万元.
    expect(lineOf(both, "当年到账").slice(2)).toEqual([855_000.55, 600_000, 255_000.55, 0.425001]);
    expect(lineOf(both, "合同项数").slice(2)).toEqual([3, 1, 2, 2]);
  });

  it("list the lines of 明细 that each is made of, added up a second time", () => {
    const trace = sheetOf(report, "追溯");
    const head = trace.rows.findIndex(
      (row) => row[1] === "转让　现金奖励（万元）" && row[3] === "发放年＝2024，转化方式＝转让",
    );
    const [first, second] = trace.rows.slice(head + 1, head + 3);
    expect(first?.slice(5, 7)).toEqual(["奖励发放!A2", "HT-1"]);
    expect(second?.slice(5, 7)).toEqual(["奖励发放!A3", "HT-1"]);
    expect(first?.[4]).toMatchObject({ number: 9, link: { sheet: "明细", cell: "A13" } });
    expect(trace.rows[head]?.[7]).toMatchObject({ value: 630_000 });
  });

  it("calculate alike elsewhere", async () => {
    expect((await recalculated(report.sheets)).differences).toEqual([]);
  });
});

describe("amounts in 万元", () => {
  it("add up to the total, each within 0.01 of the exact amount", () => {
    // 33.335, 33.335 and 33.335 万元 would each round to 33.34: 100.02 and not 100.01.
    const rows = ["转让", "许可", "作价投资"].map((mode, index) => [`HT-${index}`, mode, "2024-03-05", 333_350]);
    const report = reportOf(
      [workbookOf({ 台账: [["合同编号", "转化方式", "签订日期", "合同金额（元）"], ...rows] })],
      2024,
    );
    const overview = sheetOf(report, "总表");
    const shown = ["转让", "许可", "作价投资", "合计"].map((label) => lineOf(overview, label)[2]);
    expect(shown).toEqual([33.34, 33.33, 33.34, 100.01]);
  });
});

describe("odd ledgers give a report that says what is missing", () => {
  it("a year without rows", async () => {
    const report = reportOf([workbookOf({ 合同: contracts, 到账: receipts, 奖励发放: payouts })], 2019);
    const overview = sheetOf(report, "总表");
    expect(lineOf(overview, "合计")).toEqual(["合计", 0, 0, 0, 0, 0, 0, 0]);
    expect(wordsOf(overview)).toContain("台账中没有签订年为 2019 的合同；有数据的年度：2023、2024。");
    expect((await recalculated(report.sheets)).differences).toEqual([]);
  });

  it("a ledger without dates", async () => {
    const rows = [
      ["合同编号", "转化方式", "合同金额（元）", "奖励总额（元）"],
      ["HT-1", "转让", 1_000_000, 630_000],
    ];
    const report = reportOf([workbookOf({ 台账: rows })], 2024);
    expect(lineOf(sheetOf(report, "总表"), "合计")).toEqual(["合计", 0, 0, 0, 0, 0, 0, 0]);
    expect(wordsOf(sheetOf(report, "总表"))).toContain("台账没有“签订日期”列，合同不能计入任何年度");
    expect(wordsOf(sheetOf(report, "待补"))).toContain("共 1 行 台账没有“签订日期”列 不计入合同项数、合同金额");
    expect((await recalculated(report.sheets)).differences).toEqual([]);
  });

  it("amounts in 元 beside amounts in 万元: each sheet by its own unit, slips named", () => {
    const slip = [
      ["合同编号", "转化方式", "签订日期", "合同金额（万元）", "到账金额（元）", "到账日期"],
      ["HT-1", "转让", "2024-01-05", 100, 1_000_000, "2024-02-05"],
      ["HT-2", "转让", "2024-01-06", 100, 100, "2024-02-06"],
    ];
    const report = reportOf([workbookOf({ 台账: slip })], 2024);
    expect(lineOf(sheetOf(report, "总表"), "转让").slice(1, 4)).toEqual([2, 200, 100.01]);
    expect(wordsOf(sheetOf(report, "待补"))).toContain("HT-2 金额疑似单位错误（元、万元相差一万倍）");
    expect(wordsOf(sheetOf(report, "总表"))).toContain("有 1 行的金额疑似单位错误");
  });

  it("two ledgers with the same contract: it counts once", () => {
    const rows = [
      ["合同编号", "成果名称", "转化方式", "签订日期", "合同金额（元）"],
      ["HT-1", "一种装置", "转让", "2024-01-05", 1_000_000],
    ];
    const report = reportOf([workbookOf({ 一院: rows }), workbookOf({ 二院: rows }, "second.xlsx")], 2024);
    expect(lineOf(sheetOf(report, "总表"), "转让").slice(1, 3)).toEqual([1, 100]);
    expect(wordsOf(sheetOf(report, "待补"))).toMatch(
      /second\.xlsx 二院!A2 .*HT-1 同一合同在台账中重复出现 不计入任何数/,
    );
  });

  it("an empty ledger", async () => {
    const report = reportOf([workbookOf({ 台账: [["合同编号", "转化方式", "签订日期", "合同金额（元）"]] })], 2024);
    expect(report.rows).toBe(0);
    expect(wordsOf(sheetOf(report, "总表"))).toContain("台账的“签订日期”没有一行能读出年份");
    expect((await recalculated(report.sheets)).differences).toEqual([]);
  });

  it("a contract that was called off, and one whose price is a share of profits", () => {
    const rows = [
      ["合同编号", "转化方式", "签订日期", "合同金额（元）", "状态"],
      ["HT-1", "转让", "2024-01-05", 1_000_000, "作废"],
      ["HT-2", "许可", "2024-01-05", "净利润的30%", ""],
    ];
    const report = reportOf([workbookOf({ 台账: rows })], 2024);
    expect(lineOf(sheetOf(report, "总表"), "合计").slice(1, 3)).toEqual([1, 0]);
    expect(wordsOf(sheetOf(report, "待补"))).toContain("HT-1 状态为终止、作废或撤销 不计入任何数");
    expect(wordsOf(sheetOf(report, "待补"))).toContain("HT-2 合同金额是文字");
  });
});

describe("other ledgers", () => {
  const report = reportOf(
    [
      workbookOf({
        工资: [
          ["年度", "工资总额（元）", "核定限额（元）", "其中奖励支出（元）", "次年基数（元）"],
          [2023, 9_000_000, 9_000_000, 0, 9_000_000],
          [2024, 10_830_000, 10_000_000, 830_000, 10_000_000],
        ],
        离岗兼职: [
          ["人员姓名", "离岗兼职类型", "起始日期", "结束日期"],
          ["赵六", "离岗创业", "2022-03-01", "2025-02-28"],
          ["钱七", "兼职", "2024-05-01", ""],
          ["孙八", "兼职", "2020-01-01", "2022-12-31"],
        ],
      }),
    ],
    2024,
  );

  it("give the payroll without rewards against its cap (article 53)", () => {
    expect(lineOf(sheetOf(report, "工资总额"), "2024").slice(1, 7)).toEqual([
      10_830_000, 830_000, 10_000_000, 10_000_000, 0, 10_000_000,
    ]);
  });

  it("count who was away during the year, and who began in it", () => {
    const persons = sheetOf(report, "人员");
    expect(lineOf(persons, "离岗创业").slice(-3)).toEqual([1, 0, 0]);
    expect(lineOf(persons, "合计").slice(-3)).toEqual([2, 1, 0]);
    expect(wordsOf(persons)).toContain("钱七 兼职");
    expect(wordsOf(persons)).not.toContain("孙八");
  });

  it("calculate alike elsewhere", async () => {
    expect((await recalculated(report.sheets)).differences).toEqual([]);
  });
});
