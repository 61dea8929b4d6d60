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

describe("the ledgers beside the contracts", () => {
  const grants = [
    ["××大学职务科技成果赋权台账"],
    ["科技成果名称", "赋权类型（所有权/长期使用权）", "赋权协议签订日期", "所有权比例", null, "使用权期限", null],
    [null, null, null, "单位", "完成人", "起", "止"],
    ["甲", "长期使用权", "2021-06-01", "10%", "90%", "2021-06-01", "2031-05-31"],
  ];
  const away = [
    ["姓名", "工号", "离岗创办企业名称", "批准时间", "离岗起止时间", "协议编号"],
    ["张三", "001", "甲公司", "2021-06-01", "2021.7-2024.6", "LG-1"],
  ];
  const projects = [
    ["项目编号", "项目名称", "经费来源", "项目验收日期", "科技报告提交日期", null, "成果信息汇交时间"],
    [null, null, null, null, "项目主管部门", "市科技局", null],
    ["A-1", "甲研究", "市级", "2023-06-30", "2023-06-30", "2023-06-30", "2023-06-30"],
  ];
  const applied = [
    ["成果名称", "成果完成时间", "书面申请日期", "单位收到申请日期", "答复时间", "是否同意", "合同签订日期"],
    ["甲", "2021-03-15", "2022-05-09", "2022-05-09", "2022-06-08", "同意", ""],
  ];
  const rules = [
    ["制度名称", "施行日期", "主要内容", "征求职工意见时间", "公示时间", "审议通过日期"],
    ["转化办法", "2021-01-01", "收益分配", "2020-10-01", "2020-11-01", "2020-12-01"],
  ];
  const payroll = [
    ["年度", "绩效工资总额", "其中：科技成果转化奖励", "核定工资总额", "下一年度工资总额基数"],
    [2023, 1200, 200, 1000, 1000],
  ];
  const agencies = [
    ["年度", "机构名称", "项目名称", "市级奖补金额（万元）", "到账日期"],
    [2023, "甲中心", "机构培育", 60, "2023-03-01"],
  ];
  const reports = [
    ["年度", "转让项数", "合同金额（万元）", "报送时间"],
    [2022, 1, 300, "2023-03-30"],
  ];

  it.each([
    ["grants", grants, ["grant_type", "grant_on", "unit_share", "completer_share", "right_start", "right_end"]],
    ["secondments", away, ["person", "staff_no", "consented_on", "secondment_period", "agreement_no"]],
    ["projects", projects, ["closed_on", "report_to_department_on", "report_to_city_on", "data_submitted_on"]],
    ["applications", applied, ["completed_on", "applied_on", "received_by_unit_on", "replied_on", "reply"]],
    ["unit", rules, ["rule_name", "rule_since", "rule_contents", "staff_heard_on", "rule_publicised_on"]],
    ["payroll", payroll, ["year", "payroll_total", "rewards_in_total", "payroll_cap", "next_base"]],
    ["unit", agencies, ["year", "agency", "agency_grant", "received_on"]],
    ["unit", reports, ["year", "report_filed_on"]],
  ] as const)("are told by their columns: %s %#", (kind, values, fields) => {
    const [table] = tablesOf(values);
    expect(table?.kind).toBe(kind);
    expect([...(table?.columns.keys() ?? [])]).toEqual(expect.arrayContaining([...fields]));
  });

  it("take the day on which a patent was applied for for nothing of theirs", () => {
    const [table] = tablesOf([
      ["专利名称", "专利号", "申请日期", "授权日期", "发明人"],
      ["甲", "ZL202110638304.0", "2020-01-06", "2022-01-06", "张三"],
    ]);
    expect(table?.kind).toBe("other");
  });

  it("leave contracts contracts, whatever else stands in their rows", () => {
    const [table] = tablesOf([
      ["合同编号", "成果名称", "转化方式", "受让方", "合同金额", "签订日期", "成果完成日期", "转化情况", "收到日期"],
      ["HT-1", "甲", "转让", "甲公司", 100, "2023-03-01", "2022-01-06", "已转化", "2023-02-01"],
    ]);
    expect(table?.kind).toBe("transfers");
  });
});
