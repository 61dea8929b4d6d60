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
});
