import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldId } from "./fields.ts";
import { readTables, type ReadOptions } from "./read.ts";
import { Unreadable } from "./reading.ts";
import type { Table } from "./table.ts";
import type { Area, CellValue, Sheet, Workbook } from "./workbook.ts";

type Cells = readonly (readonly CellValue[] | undefined)[];

/** Merged areas as ranges: "A1:B2". */
function areaOf(range: string): Area {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  const column = (letter: string | undefined): number => (letter ?? "A").charCodeAt(0) - 65;
  return {
    left: column(match?.[1]),
    top: Number(match?.[2]) - 1,
    right: column(match?.[3]),
    bottom: Number(match?.[4]) - 1,
  };
}

function sheetOf(values: Cells, merges: readonly string[] = [], name = "Sheet1"): Sheet {
  return { name, values, merges: merges.map(areaOf), hiddenRows: new Set(), format: () => "General" };
}

function tablesOf(values: Cells, merges: readonly string[] = [], options?: ReadOptions, name?: string): Table[] {
  return readTables({ name: "台账.xlsx", date1904: false, sheets: [sheetOf(values, merges, name)] }, options);
}

function tableOf(values: Cells, merges: readonly string[] = [], options?: ReadOptions, name?: string): Table {
  const tables = tablesOf(values, merges, options, name);
  expect(tables.length).toBe(1);
  return tables[0] as Table;
}

const fieldsOf = (table: Table): string[] => [...table.columns.keys()];
const column = (table: Table, field: FieldId): unknown[] => table.rows.map((row) => row.values[field]);
const rowsOf = (table: Table): number[] => table.rows.map(({ row }) => row + 1);
const passed = (table: Table): [number, string][] => table.passedOver.map(({ row, why }) => [row + 1, why]);

const HEADER = ["序号", "合同编号", "成果名称", "转化方式", "合同金额", "签订日期"];
const contract = (index: number, price: CellValue = 100000): CellValue[] => [
  index,
  `HT-${String(index)}`,
  `装置${String(index)}`,
  "转让",
  price,
  45052,
];

describe("a ledger", () => {
  it("is found under its title and unit line", () => {
    const table = tableOf(
      [
        ["某大学2023年科技成果转化台账"],
        [null, null, null, null, "单位：万元"],
        HEADER,
        contract(1, 12.5),
        contract(2, 3),
      ],
      ["A1:F1"],
    );
    expect(table.kind).toBe("transfers");
    expect(table.headerRows).toEqual([2]);
    expect([table.firstRow, table.lastRow]).toEqual([3, 4]);
    expect(table.amountUnit).toBe("万元");
    expect(table.columns.get("price")).toEqual({
      column: 4,
      header: "合同金额",
      field: "price",
      unit: "万元",
      digit: 100000,
    });
    expect(column(table, "price")).toEqual([12500000, 3000000]);
    expect(table.passedOver).toEqual([]);
  });

  it("takes the unit of its amounts from header, sheet line, title, setting and 元, in this order", () => {
    const unit = (lines: Cells, header: string, options?: ReadOptions): unknown =>
      tableOf([...lines, ["合同编号", "转化方式", header], ["HT-1", "转让", 5]], [], options).columns.get("price")
        ?.unit;
    expect(unit([["单位：元"]], "合同金额（万元）")).toBe("万元");
    expect(unit([["单位：万元"]], "合同金额")).toBe("万元");
    expect(unit([["金额单位：人民币万元   填报日期：2023年12月31日"]], "合同金额")).toBe("万元");
    expect(unit([["2023年成果转化台账（单位：万元）"]], "合同金额")).toBe("万元");
    expect(unit([["2023年成果转化台账（万元）"]], "合同金额")).toBe("万元");
    expect(unit([["填报单位：某大学"]], "合同金额", { amountUnit: "万元" })).toBe("万元");
    expect(unit([], "合同金额")).toBe("元");
    expect(unit([["单位：万元"]], "合同金额(元)")).toBe("元");
  });

  it("may have two header rows with merged parents", () => {
    const table = tableOf(
      [
        ["合同编号", "成果名称", "转化方式", "价格公示期", null, "奖励公示", null, "备注"],
        [null, null, null, "起", "止", "开始日期", "结束日期", null],
        ["HT-1", "装置", "转让", "2023-05-06", "2023-05-21", "2023-08-01", "2023-08-17", "无"],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2"],
    );
    expect(table.headerRows).toEqual([0, 1]);
    expect(fieldsOf(table)).toEqual([
      "contract_no",
      "achievement_name",
      "mode",
      "price_pub_start",
      "price_pub_end",
      "reward_pub_start",
      "reward_pub_end",
    ]);
    expect(table.columns.get("price_pub_end")?.header).toBe("价格公示期 止");
    expect(table.unmapped).toEqual([{ column: 7, header: "备注" }]);
    expect(rowsOf(table)).toEqual([3]);
  });

  it("may have two header rows without any merged cell", () => {
    for (const parents of [
      ["合同编号", "成果名称", "公示期", null, "到账", null],
      ["合同编号", "成果名称", "公示期", "公示期", "到账", "到账"],
    ]) {
      const table = tableOf([
        parents,
        [null, null, "起", "止", "金额", "日期"],
        ["HT-1", "装置", 45052, 45067, 100, 45070],
      ]);
      expect(table.headerRows).toEqual([0, 1]);
      expect(fieldsOf(table)).toEqual(["contract_no", "achievement_name", "start", "end", "received", "received_on"]);
    }
  });

  it("may have groups above its headers and parts below them that name no field", () => {
    const grouped = tableOf(
      [
        ["基本信息", null, null, "履行情况", null],
        ["合同编号", "成果名称", "转化方式", "签订日期", "合同金额"],
        ["HT-1", "装置", "许可", 45052, 5],
      ],
      ["A1:C1", "D1:E1"],
    );
    expect(grouped.headerRows).toEqual([0, 1]);
    expect(grouped.columns.get("mode")?.header).toBe("基本信息 转化方式");
    const parted = tableOf(
      [
        ["合同编号", "转化方式", "合同金额", "收益分配", null, null],
        [null, null, null, "团队", "学院", "学校"],
        ["HT-1", "许可", 5, 4, 1, 0],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
    );
    expect(parted.headerRows).toEqual([0, 1]);
    expect(rowsOf(parted)).toEqual([3]);
    expect(parted.unmapped.map(({ header }) => header)).toEqual(["收益分配 团队", "收益分配 学院", "收益分配 学校"]);
  });

  it("may have three header rows", () => {
    const table = tableOf(
      [
        ["合同编号", "成果名称", "公示情况", null, null, null],
        [null, null, "价格公示", null, "奖励公示", null],
        [null, null, "起", "止", "起", "止"],
        ["HT-1", "装置", 45052, 45067, 45100, 45120],
      ],
      ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"],
    );
    expect(table.headerRows).toEqual([0, 1, 2]);
    expect(fieldsOf(table).slice(2)).toEqual([
      "price_pub_start",
      "price_pub_end",
      "reward_pub_start",
      "reward_pub_end",
    ]);
  });

  it("does not take a first row of text for a header row", () => {
    const table = tableOf([
      ["合同编号", "成果名称", "转化方式", "受让方"],
      ["HT-1", "装置", "转让", "甲公司"],
      ["HT-2", "转化项目一", "许可", "合作企业乙"],
    ]);
    expect(table.headerRows).toEqual([0]);
    expect(table.rows.length).toBe(2);
  });

  it("keeps blank rows between its rows, hidden rows and rows with a single cell", () => {
    const sheet: Sheet = {
      ...sheetOf([HEADER, contract(1), undefined, [null, " "], contract(2), [null, "HT-3"]]),
      hiddenRows: new Set([1]),
    };
    const [table] = readTables({ name: "a.xlsx", date1904: false, sheets: [sheet] });
    expect(table && rowsOf(table)).toEqual([2, 5, 6]);
    expect(table && passed(table)).toEqual([
      [3, "blank"],
      [4, "blank"],
    ]);
  });

  it("ends with its last row: blank rows, prepared numbers and formats below are nothing", () => {
    const table = tableOf([HEADER, contract(1), [2, null, null], [3, "", ""], [null], undefined]);
    expect(rowsOf(table)).toEqual([2]);
    expect(table.lastRow).toBe(1);
  });

  it("passes over totals, notes, signatures and column numbers, and says so", () => {
    const table = tableOf([
      HEADER,
      [1, 2, 3, 4, 5, 6],
      contract(1),
      contract(2),
      ["合 计", null, null, null, 200000],
      ["注：金额含税。"],
      ["1.本表由科研处填写"],
      ["制表人：张三", null, "审核人：李四", null, null, "2023年12月31日"],
      ["填表说明：合同编号按登记系统填写，没有登记的填学校编号。"],
    ]);
    expect(rowsOf(table)).toEqual([3, 4]);
    expect(passed(table)).toEqual([
      [2, "repeated-header"],
      [5, "totals"],
      [6, "note"],
      [7, "note"],
      [8, "note"],
      [9, "note"],
    ]);
    expect(table.lastRow).toBe(8);
  });

  it("passes over cancelled contracts", () => {
    const table = tableOf([
      ["合同编号", "转化方式", "合同金额", "状态"],
      ["HT-1", "转让", 100, "履行中"],
      ["HT-2", "转让", 200, "已终止"],
      ["HT-3", "转让", 300, "作废"],
      ["合计", null, 400, null],
    ]);
    expect(rowsOf(table)).toEqual([2]);
    expect(passed(table)).toEqual([
      [3, "cancelled"],
      [4, "cancelled"],
      [5, "totals"],
    ]);
    expect(table.totals[0]?.cancelled.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("passes over the header that printed pages repeat", () => {
    const title = ["某大学科技成果转化台账"];
    const table = tableOf([
      title,
      HEADER,
      contract(1, 100),
      ["本页小计", null, null, null, 100],
      title,
      HEADER,
      contract(2, 200),
      HEADER,
      contract(3, 300),
      ["本页小计", null, null, null, 500],
      ["合计", null, null, null, 600],
    ]);
    expect(rowsOf(table)).toEqual([3, 7, 9]);
    expect(passed(table)).toEqual([
      [4, "totals"],
      [5, "note"],
      [6, "repeated-header"],
      [8, "repeated-header"],
      [10, "totals"],
      [11, "totals"],
    ]);
    expect(table.totals.map((total) => [total.label, total.rows.map(({ row }) => row + 1)])).toEqual([
      ["本页小计", [3]],
      ["本页小计", [7, 9]],
      ["合计", [3, 7, 9]],
    ]);
  });

  it("leaves hidden sheets of its own findings alone, and unknown tables unknown", () => {
    expect(tablesOf([HEADER, contract(1)], [], {}, "核查结果")).toEqual([]);
    expect(tablesOf([HEADER, contract(1)], [], {}, "核查结果(2)")).toEqual([]);
    const unknown = tableOf([
      ["设备", "房间", "数量情况"],
      ["显微镜", "A101", 2],
      ["离心机", "A102", 1],
    ]);
    expect(unknown.kind).toBe("unknown");
    expect(unknown.rows.length).toBe(2);
    expect(unknown.unmapped.map(({ header }) => header)).toEqual(["设备", "房间", "数量情况"]);
    expect(tablesOf([["只有一段话"], ["没有表格"]])).toEqual([]);
    expect(tablesOf([])).toEqual([]);
  });

  it("may have its headers mapped by the user", () => {
    const table = tableOf(
      [
        ["合同编号", "转化方式", "进款", "合同金额"],
        ["HT-1", "转让", 5, 6],
      ],
      [],
      { mapping: { 进款: "received", 合同金额: null } },
    );
    expect(fieldsOf(table)).toEqual(["contract_no", "mode", "received"]);
    expect(table.unmapped).toEqual([{ column: 3, header: "合同金额" }]);
  });

  it("reads serials by the date system of its workbook", () => {
    const workbook: Workbook = { name: "a.xlsx", date1904: true, sheets: [sheetOf([HEADER, contract(1)])] };
    expect(readTables(workbook)[0]?.rows[0]?.values.signed_on).toBe(45052 + 1462);
  });
});

describe("several ledgers on a sheet", () => {
  it("are told apart by their headers, each with its title and unit", () => {
    const tables = tablesOf(
      [
        ["2022年成果转化台账（单位：元）"],
        HEADER,
        contract(1),
        ["合计", null, null, null, 100000],
        ["制表人：张三"],
        [],
        ["2023年成果转化台账"],
        ["单位：万元"],
        HEADER,
        contract(2, 5),
        contract(3, 6),
        [],
        ["奖励发放明细"],
        ["姓名", "合同编号", "奖励金额（元）", "发放日期"],
        ["张三", "HT-3", 30000, 45100],
      ],
      ["A1:F1", "A7:F7"],
    );
    expect(tables.map(({ kind }) => kind)).toEqual(["transfers", "transfers", "payouts"]);
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1], [8], [13]]);
    expect(tables.map(rowsOf)).toEqual([[3], [10, 11], [15]]);
    expect(tables.map(({ lastRow }) => lastRow + 1)).toEqual([5, 11, 15]);
    expect(tables.map(({ amountUnit }) => amountUnit)).toEqual(["元", "万元", "万元"]);
    expect(tables[0] && passed(tables[0])).toEqual([
      [4, "totals"],
      [5, "note"],
    ]);
    expect(tables[2]?.rows[0]?.values.amount).toBe(3000000);
  });

  it("may follow one another without a blank row", () => {
    const tables = tablesOf([
      HEADER,
      contract(1),
      ["姓名", "合同编号", "奖励金额", "发放日期"],
      ["张三", "HT-1", 30000, 45100],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(["transfers", "payouts"]);
  });
});

describe("a title", () => {
  it("belongs to the table below it, and a lone entry above a blank row to the table above", () => {
    const tables = tablesOf([
      ["合同编号", "转化方式", "合同金额"],
      ["HT-1", "转让", 1],
      ["HT-2"],
      [],
      ["奖励发放明细表"],
      ["单位：元"],
      ["姓名", "合同编号", "奖励金额"],
      ["张三", "HT-1", 1],
      ["科研处 2024年12月2日"],
    ]);
    expect(tables.map(rowsOf)).toEqual([[2, 3], [8]]);
    expect(tables[1] && passed(tables[1])).toEqual([[9, "note"]]);
  });

  it("names no unit where it is another table's header", () => {
    const table = tableOf([
      ["收益单位", "比例(省内)", "金额（万元）", "说明"],
      ["团队", "80%", 139.856, ""],
      [],
      ["奖励人员", "成果名称", "奖励金额"],
      ["张三", "装置", 1],
    ]);
    expect(table.amountUnit).toBeNull();
  });
});

describe("totals", () => {
  const rows = (table: Table): [string, number[]][] =>
    table.totals.map((total) => [total.label, total.rows.map(({ row }) => row + 1)]);

  it("sum since the last subtotal, the block, or the table", () => {
    const sum = (label: string, amount: number): CellValue[] => [null, label, null, null, amount];
    const table = tableOf([
      HEADER,
      contract(1, 1),
      contract(2, 2),
      sum("小计", 3),
      contract(3, 3),
      sum("小 计", 3),
      sum("合计", 6),
      contract(4, 4),
      sum("2023年合计：", 4),
      sum("累计", 10),
      sum("总计", 10),
    ]);
    expect(rows(table)).toEqual([
      ["小计", [2, 3]],
      ["小计", [5]],
      ["合计", [2, 3, 5]],
      ["2023年合计:", [8]],
      ["总计", [2, 3, 5, 8]],
    ]);
    expect([...(table.totals[2]?.amounts ?? [])]).toEqual([["price", 600]]);
    expect(table.passedOver.filter(({ why }) => why === "totals").length).toBe(6);
  });

  it("may stand above the rows that they sum", () => {
    const table = tableOf([HEADER, ["合计", null, null, null, 3], contract(1, 1), contract(2, 2)]);
    expect(rows(table)).toEqual([["合计", [3, 4]]]);
  });

  it("are not taken for rows, nor rows for totals", () => {
    const table = tableOf([HEADER, [1, "HT-1", "会计统计系统", "转让", 5, 45052], ["共计", "", "", "", 5]]);
    expect(rowsOf(table)).toEqual([2]);
    expect(rows(table)).toEqual([["共计", [2]]]);
  });
});

describe("merged cells", () => {
  it("give their value to every row that they cover, and say which values are not the row's own", () => {
    const table = tableOf(
      [
        ["合同编号", "合同金额", "姓名", "奖励金额", "发放日期"],
        ["HT-1", 100, "张三", 10, 45052],
        [null, null, "李四", 20, null],
        [null, null, "王五", 30, 45053],
        ["HT-2", 200, "赵六", 40, 45054],
        [null, null, "钱七", 50, null],
      ],
      ["A2:A4", "B2:B4", "E2:E3"],
    );
    expect(table.kind).toBe("payouts");
    expect(column(table, "contract_no")).toEqual(["HT-1", "HT-1", "HT-1", "HT-2", null]);
    expect(column(table, "price")).toEqual([10000, 10000, 10000, 20000, null]);
    expect(column(table, "paid_on")).toEqual([45052, 45052, 45053, 45054, null]);
    expect(table.rows.map(({ filled }) => [...filled])).toEqual([
      [],
      ["contract_no", "price", "paid_on"],
      ["contract_no", "price"],
      [],
      [],
    ]);
  });
});

describe("headers with two meanings", () => {
  it("奖励金额 is a person's in a table with persons, and the contract's elsewhere", () => {
    expect(
      fieldsOf(
        tableOf([
          ["姓名", "成果名称", "奖励金额"],
          ["张三", "装置", 5],
        ]),
      ),
    ).toContain("amount");
    const contracts = tableOf([
      ["合同编号", "成果名称", "转化方式", "奖励金额"],
      ["HT-1", "装置", "转让", 5],
    ]);
    expect(fieldsOf(contracts)).toContain("reward_total");
    expect(contracts.kind).toBe("transfers");
  });

  it("完成人 is the payee of payouts that have no 姓名", () => {
    const payouts = tableOf([
      ["合同编号", "完成人", "奖励金额", "发放日期"],
      ["HT-1", "张三", 5, 45052],
    ]);
    expect(payouts.kind).toBe("payouts");
    expect(fieldsOf(payouts)).toEqual(["contract_no", "payee", "amount", "paid_on"]);
    const both = tableOf([
      ["姓名", "完成人", "奖励金额"],
      ["张三", "李四", 5],
    ]);
    expect([both.columns.get("payee")?.column, both.columns.get("inventors")?.column]).toEqual([0, 1]);
    const contracts = tableOf([
      ["合同编号", "完成人", "转化方式", "签订日期", "奖励金额"],
      ["HT-1", "张三、李四", "转让", 45052, 5],
    ]);
    expect(fieldsOf(contracts)).toContain("inventors");
  });

  it("a bare 公示起 stays bare in a ledger of contracts", () => {
    const table = tableOf([
      ["合同编号", "转化方式", "公示起", "公示止"],
      ["HT-1", "转让", 45052, 45070],
    ]);
    expect(table.kind).toBe("transfers");
    expect(fieldsOf(table).slice(2)).toEqual(["start", "end"]);
  });

  it("公示日期 and 公示时间 are a day or a period by their cells", () => {
    const field = (header: string, cells: CellValue[]): string | undefined =>
      fieldsOf(tableOf([["公示类型", "成果名称", header], ...cells.map((cell) => ["价格", "装置", cell])]))[2];
    expect(field("公示日期", ["2023.5.6-5.20", "2023.6.1-6.20"])).toBe("period");
    expect(field("公示日期", [45052, "2023.5.6"])).toBe("posted_on");
    expect(field("公示时间", [45052])).toBe("posted_on");
    expect(field("公示时间", ["15天"])).toBe("period");
  });

  it("the better of two headers has the field and the other is listed as unmapped", () => {
    const table = tableOf([
      ["合同编号", "转化方式", "首笔到账金额", "到账金额"],
      ["HT-1", "转让", 1, 2],
    ]);
    expect(table.columns.get("received")?.column).toBe(3);
    expect(table.unmapped).toEqual([{ column: 2, header: "首笔到账金额" }]);
  });
});

describe("the kind of a ledger", () => {
  const kinds: [string, string[]][] = [
    ["transfers", ["合同编号", "成果名称", "转化方式", "受让方", "合同金额"]],
    ["receipts", ["合同编号", "到账金额", "到账日期", "期次"]],
    ["receipts", ["合同编号", "成果名称", "合同金额", "到账金额", "到账日期"]],
    ["payouts", ["成果名称", "姓名", "分配比例", "奖励金额", "发放日期"]],
    ["payouts", ["合同编号", "姓名", "工号", "应发", "扣税", "实发"]],
    ["publicity", ["公示类型", "公示标题", "公示起", "公示止", "公示天数"]],
    ["publicity", ["成果名称", "公示开始日期", "公示结束日期", "异议情况"]],
    ["grants", ["成果名称", "赋权类型", "赋权日期", "使用权起", "使用权止", "收益分配约定"]],
    ["secondments", ["人员姓名", "离岗类型", "申请日期", "同意日期", "起始日期", "结束日期"]],
    ["applications", ["成果名称", "成果完成日期", "申请日期", "单位收到日期", "答复日期", "答复结果"]],
    ["projects", ["项目名称", "本市财政资金", "项目结题日期", "信息汇交日期"]],
    ["payroll", ["年度", "工资总额", "核定限额", "其中奖励支出", "次年基数"]],
    ["unit", ["制度名称", "制度施行日期", "听取意见日期"]],
    ["unit", ["报告年度", "报送日期"]],
    ["other", ["姓名", "部门", "职务"]],
    ["other", ["转化方式", "合同项数", "合同金额", "到账金额", "奖励人次"]],
    ["transfers", ["转化方式", "净收入", "奖励金额"]],
  ];
  for (const [kind, headers] of kinds) {
    it(`is ${kind} with the headers ${headers.join("、")}`, () => {
      expect(tableOf([headers, headers.map((_, index) => (index === 0 ? "甲" : 45052))]).kind).toBe(kind);
    });
  }

  it("is secondments where the title says so", () => {
    const table = tableOf([
      ["2023年离岗创业人员台账"],
      ["姓名", "工号", "类型", "批准日期", "起始日期", "结束日期", "协议编号"],
      ["张三", "001", "离岗创业", 45000, 45052, 45800, "X-1"],
    ]);
    expect(table.kind).toBe("secondments");
    expect(fieldsOf(table)).toEqual([
      "person",
      "staff_no",
      "secondment_mode",
      "consented_on",
      "start_on",
      "end_on",
      "agreement_no",
    ]);
  });

  it("is publicity where the title says so, with the price that was made public", () => {
    const table = tableOf([
      ["科技成果转化价格公示台账"],
      ["成果名称", "拟转让价格", "受让方", "开始日期", "结束日期"],
      ["装置", 100, "甲公司", 45052, 45070],
    ]);
    expect(table.kind).toBe("publicity");
    expect(fieldsOf(table)).toEqual(["achievement_name", "publicised_price", "buyer", "start", "end"]);
  });
});

describe("any sheet", () => {
  const word = fc.constantFrom<CellValue>(
    ...HEADER,
    "公示期",
    "起",
    "止",
    "金额",
    "姓名",
    "奖励金额",
    "合计",
    "小计",
    "注：",
    "单位：万元",
    "2023.5.6",
    "HT-1",
    "",
    " ",
    null,
    1,
    2,
    45052,
    0.7,
    { fault: "error", text: "#REF!" },
  );
  const cells = fc.array(fc.oneof(fc.array(word, { maxLength: 7 }), fc.constant(undefined)), { maxLength: 14 });
  const merge = fc.tuple(fc.nat(6), fc.nat(13), fc.nat(3), fc.nat(3));

  it("is read without an error, and every row is listed at most once", () => {
    fc.assert(
      fc.property(cells, fc.array(merge, { maxLength: 4 }), (values, areas) => {
        const merges = areas.map(([left, top, width, height]) => ({
          left,
          top,
          right: left + width,
          bottom: top + height,
        }));
        const tables = readTables({ name: "a.xlsx", date1904: false, sheets: [{ ...sheetOf(values), merges }] });
        const seen = new Set<number>();
        for (const table of tables) {
          const listed = [
            ...table.headerRows,
            ...table.rows.map(({ row }) => row),
            ...table.passedOver.map(({ row }) => row),
          ];
          for (const row of listed) {
            expect(seen.has(row)).toBe(false);
            seen.add(row);
          }
          for (const row of table.rows) {
            for (const field of table.columns.keys()) expect(row.values[field]).not.toBeUndefined();
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps an unreadable cell with its text and reads the rest of the row", () => {
    const table = tableOf([HEADER, [1, "HT-1", "装置", "转让", { fault: "error", text: "#REF!" }, "2023.13.1"]]);
    const values = table.rows[0]?.values;
    expect(values?.price).toEqual(new Unreadable("#REF!", "error-value"));
    expect(values?.signed_on).toEqual(new Unreadable("2023.13.1", "no-such-day"));
    expect(values?.mode).toBe("转让");
  });
});
