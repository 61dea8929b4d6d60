import type { PlainWorkbook } from "../../src/ledger/plain-workbook.ts";
import type { CellValue } from "../../src/ledger/workbook.ts";

const header = [
  "序号",
  "合同编号",
  "成果名称",
  "成果类型",
  "专利号",
  "完成人",
  "所属部门",
  "受让方",
  "转化方式",
  "定价方式",
  "关联交易",
  "签订日期",
  "合同金额（元）",
  "直接成本（元）",
  "税金（元）",
  "净收入（元）",
  "奖励比例依据",
  "奖励总额（元）",
  "价格公示起",
  "价格公示止",
  "到账日期",
  "到账金额（元）",
  "奖励发放日期",
  "备注",
];

/** One ledger of 24 columns with about one finding a row, the same every time. */
export function largeWorkbook(rows: number): PlainWorkbook {
  const values: CellValue[][] = [header];
  for (let row = 0; row < rows; row++) {
    const price = 100_000 + (row % 97) * 10_000;
    const net = price - 10_000;
    const signed = 44_200 + (row % 1200);
    values.push([
      row + 1,
      `HT-${String(row + 1).padStart(6, "0")}`,
      `成果第${row + 1}号`,
      "发明专利",
      `ZL2020${String(row).padStart(8, "0")}.X`,
      `完成人${row % 500}`,
      `学院${row % 30}`,
      `受让方${row % 2000}有限公司`,
      row % 3 === 0 ? "许可" : "转让",
      row % 4 === 0 ? "挂牌交易" : "协议定价",
      "否",
      signed,
      price,
      8_000,
      2_000,
      net,
      "无规定且未约定",
      row % 2 === 0 ? net * 0.7 : net * 0.6,
      signed - 30,
      signed - (row % 5 === 0 ? 20 : 10),
      signed + 20,
      price,
      signed + 40,
      null,
    ]);
  }
  return {
    name: "large.xlsx",
    date1904: false,
    sheets: [{ name: "成果转化台账", values, merges: [], hiddenRows: [], formats: [] }],
  };
}
