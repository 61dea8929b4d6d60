import { describe, expect, it } from "vitest";
import { readTables } from "./read.ts";
import type { CellValue } from "./workbook.ts";

function tablesOf(values: readonly (readonly CellValue[])[]) {
  const sheet = { name: "台账", values, merges: [], hiddenRows: new Set<number>(), format: () => "General" };
  return readTables({ name: "ledger.xlsx", date1904: false, sheets: [sheet] });
}

describe("finding tables", () => {
  it("tells a second table right under one row of data from a header of three rows", () => {
    const tables = tablesOf([
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-06-01"],
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 100, "2023-07-01"],
    ]);
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ["transfers", 1],
      ["payouts", 1],
    ]);
  });

  it("holds a parent header over the columns to its right where parent and child together say more", () => {
    const [table] = tablesOf([
      ["合同编号", "转化方式", "公示内容", null, null],
      [null, null, "成果名称", "拟转让价格", "受让方"],
      ["HT-1", "转让", "是", "是", "否"],
    ]);
    expect([...(table?.columns.keys() ?? [])]).toEqual(["contract_no", "mode", "c_name", "c_price", "c_buyer"]);
  });

  it("reads a mode with a note in brackets by what stands before it", () => {
    const [table] = tablesOf([
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "许可（含技术服务）", "2023-06-01"],
      ["HT-2", "转让（附技术培训）", "2023-06-01"],
      ["HT-3", "专利入股", "2023-06-01"],
      ["HT-4", "（技术服务）", "2023-06-01"],
    ]);
    expect(table?.rows.map(({ values }) => values.mode)).toEqual(["许可", "转让", "作价投资", "技术服务"]);
  });

  it("never takes a title for the parent of a header, whatever words it has", () => {
    const header = [
      "合同编号",
      "成果名称",
      "转化方式",
      "签订日期",
      "合同金额（元）",
      "净收入（元）",
      "奖励总额（元）",
      "异议数",
      "科室留存",
    ];
    const row = ["H1", "甲", "许可", "2024-03-01", 100000, 100000, 10000, 0, 0];
    for (const title of [
      ["××大学职务科技成果转化台账"],
      ["××大学现金奖励发放明细表", null, null, null, "单位：元"],
      ["作价投资与股权比例台账"],
      ["××大学职务科技成果转化及奖励公示起止情况（含股权比例）"],
    ]) {
      const [table] = tablesOf([title, header, row]);
      expect(table?.headerRows).toEqual([1]);
      expect(table?.unmapped.map((column) => column.header)).toEqual(["异议数", "科室留存"]);
    }
  });
});
