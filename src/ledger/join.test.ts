import { describe, expect, it } from "vitest";
import { known } from "./reading.ts";
import { factOf, totalOf } from "./books.ts";
import { joinBooks } from "./join.ts";
import { readTables } from "./read.ts";
import type { Area, CellValue, Workbook } from "./workbook.ts";

type Rows = readonly (readonly CellValue[])[];

function books(sheets: Readonly<Record<string, Rows>>, merges: readonly Area[] = []) {
  const workbook: Workbook = {
    name: "ledger.xlsx",
    date1904: false,
    sheets: Object.entries(sheets).map(([name, values]) => ({
      name,
      values,
      merges,
      hiddenRows: new Set<number>(),
      format: () => "General",
    })),
  };
  return joinBooks(readTables(workbook));
}

const contracts: Rows = [
  ["合同编号", "成果名称", "转化方式", "合同金额", "合同签订日期"],
  ["HT-1", "一种齿轮检测装置", "转让", 100, "2023-06-01"],
  ["HT-2", "一种水处理方法", "许可", 200, "2023-06-01"],
];

describe("joining the books", () => {
  it("brings payouts to contracts by number, whatever its spaces, width and case", () => {
    const { deals, orphans } = books({
      合同: contracts,
      发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        [" ht-1 ", "张三", 10, "2023-07-01"],
        ["ＨＴ－１", "李四", 20, "2023-07-01"],
        ["HT-9", "王五", 30, "2023-07-01"],
      ],
    });
    expect(deals[0]?.payouts.map(({ person }) => person)).toEqual(["张三", "李四"]);
    expect(deals[1]?.payouts).toEqual([]);
    expect(orphans.map(({ values }) => values.payee)).toEqual(["王五"]);
  });

  it("falls back to the achievement where a payout names no contract", () => {
    const { deals } = books({
      合同: contracts,
      发放: [
        ["成果名称", "姓名", "应发金额", "发放日期"],
        ["一种水处理方法", "张三", 10, "2023-07-01"],
      ],
    });
    expect(deals[1]?.payouts).toHaveLength(1);
  });

  it("counts no share of school, college or agency as a reward to a person", () => {
    const { deals } = books({
      合同: contracts,
      分配: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "完成人团队", 80, "2023-07-01"],
        ["HT-1", "机械学院", 10, "2023-07-01"],
        ["HT-1", "学校转化基金", 10, "2023-07-01"],
      ],
    });
    expect(deals[0]?.payouts.map(({ person }) => person)).toEqual(["完成人团队"]);
  });

  it("takes rows that repeat a contract with further receipts for one contract, its price once, its receipts added", () => {
    const { deals, repeated } = books({
      合同: [
        ["合同编号", "转化方式", "合同金额", "合同签订日期", "第几期", "到账金额", "到账日期", "净收入", "奖励总额"],
        ["HT-1", "转让", 100, "2023-06-01", "1", 60, "2023-07-01", 50, 35],
        ["HT-1", "转让", 100, "2023-06-01", "2", 40, "2023-12-01", 40, 28],
      ],
    });
    expect(deals).toHaveLength(1);
    expect(repeated).toEqual([]);
    const [deal] = deals;
    if (!deal) throw new Error("no deal");
    expect(deal.receipts.map(({ amount }) => known(amount.reading))).toEqual([6000, 4000]);
    expect(known(factOf(deal, "price").reading)).toBe(10_000);
    expect(known(totalOf(deal, "net").reading)).toBe(9_000);
    expect(known(totalOf(deal, "reward_total").reading)).toBe(6_300);
  });

  it("takes a contract number that comes again with another price for a second entry", () => {
    const { deals, repeated } = books({
      合同: [...contracts, ["HT-1", "一种齿轮检测装置", "转让", 120, "2023-06-01"]],
    });
    expect(deals).toHaveLength(3);
    expect(repeated).toHaveLength(1);
    expect(repeated[0]?.first).toBe(deals[0]);
  });

  it("reads a contract that is merged down over its receipts as one, each merged amount once", () => {
    const { deals } = books(
      {
        合同: [
          ["合同编号", "转化方式", "合同金额", "合同签订日期", "到账金额", "到账日期", "净收入"],
          ["HT-1", "转让", 100, "2023-06-01", 60, "2023-07-01", 90],
          [null, null, null, null, 40, "2023-12-01", null],
        ],
      },
      [0, 1, 2, 3, 6].map((column) => ({ top: 1, bottom: 2, left: column, right: column })),
    );
    expect(deals).toHaveLength(1);
    const [deal] = deals;
    if (!deal) throw new Error("no deal");
    expect(deal.receipts).toHaveLength(2);
    expect(known(totalOf(deal, "net").reading)).toBe(9_000);
  });

  it("lets the receipts sheet go before the sum that the contracts sheet repeats", () => {
    const { deals } = books({
      合同: [
        ["合同编号", "转化方式", "合同金额", "合同签订日期", "累计到账", "到账日期"],
        ["HT-1", "转让", 100, "2023-06-01", 100, "2023-12-01"],
      ],
      到账: [
        ["合同编号", "期次", "到账金额", "到账日期"],
        ["HT-1", "1", 60, "2023-07-01"],
        ["HT-1", "2", 40, "2023-12-01"],
      ],
    });
    expect(deals[0]?.receipts.map(({ amount }) => known(amount.reading))).toEqual([6000, 4000]);
  });

  it("takes cumulative receipts 累计到账 for what came in so far, not for further money, whatever their order", () => {
    const rows: Rows = [
      ["HT-1", "转让", 100, "2023-06-01", 50, "2023-07-01"],
      ["HT-1", "转让", 100, "2023-06-01", 100, "2023-12-01"],
      ["HT-2", "转让", 200, "2023-06-01", 150, "2023-12-01"],
    ];
    const receiptsOf = (...ordered: Rows) =>
      books({
        合同: [["合同编号", "转化方式", "合同金额", "合同签订日期", "累计到账金额", "到账日期"], ...ordered],
      }).deals.map(({ receipts }) => receipts.map(({ amount }) => known(amount.reading)));
    expect(receiptsOf(...rows)).toEqual([[5_000, 5_000], [15_000]]);
    expect(receiptsOf(...rows.toReversed())).toEqual([[15_000], [5_000, 5_000]]);
  });

  it("brings a notice to its contract by the achievement in its title, and tells price from reward", () => {
    const { deals } = books({
      合同: contracts,
      公示: [
        ["公示类型", "公示标题", "公示起", "公示止"],
        ["拟转让", "关于“一种齿轮检测装置”拟转让的公示", "2023-05-01", "2023-05-16"],
        ["收益分配", "关于“一种齿轮检测装置”收益分配的公示", "2023-07-01", "2023-07-16"],
      ],
    });
    expect(deals[0]?.pricePublicity).toHaveLength(1);
    expect(deals[0]?.rewardPublicity).toHaveLength(1);
  });

  it("calls nothing an orphan where there is no ledger of contracts", () => {
    const { deals, orphans, hasContracts } = books({
      发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 10, "2023-07-01"],
        ["HT-1", "李四", 20, "2023-07-01"],
      ],
    });
    expect(hasContracts).toBe(false);
    expect(orphans).toEqual([]);
    expect(deals).toHaveLength(1);
    expect(deals[0]?.payouts).toHaveLength(2);
  });

  it("knows a contract that was called off, and joins nothing by 待定", () => {
    const { deals, orphans } = books({
      合同: [
        ["合同编号", "转化方式", "合同金额", "合同签订日期", "状态"],
        ["HT-1", "转让", 100, "2023-06-01", "终止"],
        ["待定", "转让", 100, "2023-06-01", "执行中"],
      ],
      发放: [
        ["合同编号", "姓名", "应发金额", "发放日期"],
        ["HT-1", "张三", 10, "2023-07-01"],
        ["待定", "李四", 10, "2023-07-01"],
      ],
    });
    expect(orphans.map(({ values }) => values.payee)).toEqual(["李四"]);
    expect(deals[0]?.payouts).toEqual([]);
  });
});
