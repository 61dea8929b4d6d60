import { describe, expect, it } from "vitest";
import { dayOf } from "../calc/days.ts";
import { unitTypeNames } from "../law/units.ts";
import type { CellValue, Workbook } from "../ledger/workbook.ts";
import { presets } from "./presets.ts";
import { readSettingsSheet, settingsIn, settingsItems } from "./settings-sheet.ts";
import { mergeSettings, type OwnRule, parseSettings, type Settings } from "./settings.ts";
import { readTables } from "../ledger/read.ts";

type Rows = readonly (readonly CellValue[])[];

function workbook(sheets: Readonly<Record<string, Rows>>, date1904 = false): Workbook {
  return {
    name: "ledger.xlsx",
    date1904,
    sheets: Object.entries(sheets).map(([name, values]) => ({
      ...{ name, values, merges: [], hiddenRows: new Set<number>() },
      format: () => "General",
    })),
  };
}

const settingsOf = (rows: Rows): Settings => {
  const parsed = settingsIn(workbook({ 单位设置: rows }));
  if (!parsed.ok) throw new Error(parsed.fault.en);
  return parsed.value;
};

const faultOf = (rows: Rows, sheet = "单位设置"): string => {
  const parsed = readSettingsSheet(workbook({ [sheet]: rows }));
  return parsed.ok ? "" : parsed.fault.zh;
};

describe("the sheet 单位设置", () => {
  it("says the same as a settings file", () => {
    const sheet: Rows = [
      ["项目", "内容"],
      ["单位类型", "市属高校院所"],
      ["校内规定", "有"],
      ["施行日期", 44197],
      ["转让比例", 0.7],
      ["许可比例", "60%"],
      ["作价投资比例", 65],
      ["支付期限天数", "90天"],
      ["约定", "无"],
      ["试点单位", "√"],
      ["金额单位", "万元"],
      ["读法 D1", "b"],
      ["读法：d32", "C"],
      ["列映射 转让总价", "合同金额"],
      ["列映射 经办心情", "不用"],
      ["语言", "英文"],
      [null, null],
      ["约定", null],
    ];
    const file = parseSettings({
      unit: "市属高校院所",
      ownRule: {
        exists: true,
        since: "2021-01-01",
        rates: { 转让: "70%", 许可: 0.6, 作价投资: "65%" },
        paymentDays: 90,
      },
      agreementDefault: false,
      pilot: true,
      amountUnit: "万元",
      readings: { D1: "b", D32: "c" },
      mapping: { 转让总价: "price", 经办心情: null },
      lang: "en",
    });
    if (!file.ok) throw new Error(file.fault.en);
    const { ownRule: ruleOfFile, ...rest } = file.value;
    const { ownRule, ...read } = settingsOf(sheet);
    expect(read).toEqual(rest);
    const shares = (rule: OwnRule | null) =>
      Object.entries(rule?.rates ?? {}).map(([mode, [{ from, value }]]) => [mode, from, value.num / value.den]);
    expect(shares(ownRule)).toEqual(shares(ruleOfFile));
    expect(shares(ownRule).map(([mode, , share]) => [mode, share])).toEqual([
      ["转让", 0.7],
      ["许可", 0.6],
      ["作价投资", 0.65],
    ]);
    expect(ownRule).toMatchObject({ exists: true, since: dayOf(2021, 1, 1), paymentDays: [{ value: 90 }] });
  });

  it("says nothing where it is not there", () => {
    expect(readSettingsSheet(workbook({ 台账: [["合同编号"]] }))).toEqual({ ok: true, value: {} });
  });

  it("takes a rate of an agreement, and a unit as people name it", () => {
    expect(settingsOf([["约定", "55%"]]).agreementDefault).toEqual({ num: 55, den: 100 });
    expect(settingsOf([["单位类型", "公立医院"]]).unit).toBe("其他事业单位");
    expect(settingsOf([["单位类型", "民办高校"]]).unit).toBe("其他企业");
  });

  it("has values of the unit's own rule over time, each with its clause", () => {
    const { ownRule } = settingsOf([
      ["规定名称", "《转化办法》"],
      ["转让比例", "70%", "2022-07-01", "第九条"],
      ["转让比例", "60%", "2018-01-01", "第十二条"],
      ["支付期限天数", 30, "2022-07-01", "第十五条"],
    ]);
    expect(ownRule?.rates.转让).toEqual([
      {
        from: dayOf(2018, 1, 1),
        until: dayOf(2022, 7, 1),
        value: { num: 60, den: 100 },
        citation: "《转化办法》第十二条",
      },
      { from: dayOf(2022, 7, 1), until: null, value: { num: 70, den: 100 }, citation: "《转化办法》第九条" },
    ]);
    expect(ownRule?.paymentDays).toEqual([
      { from: dayOf(2022, 7, 1), until: null, value: 30, citation: "《转化办法》第十五条" },
    ]);
  });

  it.each([
    [[["单位类型", "大学"]], "单位设置!B1", "市属高校院所"],
    [
      [
        ["", ""],
        ["转让比例", "七成半"],
      ],
      "单位设置!B2",
      "ownRule.rates.转让",
    ],
    [[["施行日期", "去年"]], "单位设置!B1", "2021-05-22"],
    [[["支付期限天数", "及时"]], "单位设置!B1", "不小于 0 的整数"],
    [[["校内规定", "也许"]], "单位设置!B1", "true 或 false"],
    [[["读法 D2", "z"]], "单位设置!B1", "readings.D2"],
    [[["单位类别", "国有企业"]], "单位设置!A1", "最接近的是“单位类型”"],
    [[["列映射 总价", "合同余额"]], "单位设置!B1", "最接近的是“合同金额”"],
    [
      [
        ["转让比例", "60%"],
        ["转让比例", "70%"],
      ],
      "单位设置",
      "两个值同时施行",
    ],
  ] satisfies [Rows, string, string][])("names the cell of what it does not understand: %j", (rows, cell, words) => {
    expect(faultOf(rows)).toContain(`${cell}：`);
    expect(faultOf(rows)).toContain(words);
  });

  it("knows every row that it offers, with the example that it gives", () => {
    for (const { name, example } of settingsItems) expect(faultOf([[name, example]]), name).toBe("");
  });
});

describe("the sheet 节假日安排", () => {
  it("adds the days off and the days worked of a year, with the notice", () => {
    const read = readSettingsSheet(
      workbook({
        节假日安排: [
          ["日期", "安排", "依据"],
          ["2027-01-01", "休", "国办发明电〔2026〕9号"],
          ["2027年2月5日至2月7日", "放假", null],
          ["2027-02-14", "上班", null],
          [46753, "休", null],
        ],
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        restDays: {
          "2027": {
            off: ["2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07"],
            work: ["2027-02-14"],
            source: ["国办发明电〔2026〕9号"],
          },
          "2028": { off: ["2028-01-01"], work: [], source: [] },
        },
      },
    });
  });

  it("names the cell of what is no date or neither off nor worked", () => {
    expect(faultOf([["春节", "休"]], "节假日安排")).toContain("节假日安排!A1：");
    expect(faultOf([["2027-01-01", "待定"]], "节假日安排")).toContain("节假日安排!B1：");
    expect(
      faultOf(
        [
          ["2027-01-01", "休"],
          ["2027-01-01", "上班"],
        ],
        "节假日安排",
      ),
    ).toContain("2027-01-01");
  });
});

describe("settings from two places", () => {
  it("hold key by key, the first before the second", () => {
    const [file, sheet] = [
      { unit: "国有企业", readings: { D1: "b" } },
      { unit: "市属高校院所", pilot: false, readings: { D1: "a", D12: "b" } },
    ].map((json) => {
      const parsed = parseSettings(json);
      if (!parsed.ok) throw new Error(parsed.fault.en);
      return parsed.value;
    });
    if (!file || !sheet) throw new Error("no settings");
    expect(mergeSettings(file, sheet)).toMatchObject({
      unit: "国有企业",
      pilot: false,
      readings: { D1: "b", D12: "b" },
    });
  });
});

it("sheets by which the user speaks to the product are no ledgers, known or unknown", () => {
  const header = ["合同编号", "转化方式", "合同金额"];
  const rows = [header, ["HT-1", "转让", 1]];
  const own = {
    单位设置: rows,
    节假日安排: rows,
    豁免: rows,
    "核查结果(2)": rows,
    条文覆盖: rows,
    "Findings(2)": rows,
  };
  expect(readTables(workbook(own))).toEqual([]);
  expect(readTables(workbook({ ...own, 台账: rows, "Findings of 2023": rows })).map(({ sheet }) => sheet)).toEqual([
    "台账",
    "Findings of 2023",
  ]);
});

it("presets name every unit type, each by names of its own", () => {
  expect(new Set(presets.map(({ unit }) => unit))).toEqual(new Set(unitTypeNames));
  expect(new Set(presets.map(({ zh }) => zh)).size).toBe(presets.length);
});
