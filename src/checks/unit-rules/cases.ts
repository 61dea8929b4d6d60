import type { Case } from "../case.ts";

const header = ["制度名称", "制度施行日期", "制度内容", "听取职工意见日期", "制度公示日期", "制度审议日期"];
const all = "结题登记、转化实施、收益分配、完成人权利义务、组织保障、异议处理";
const rule = (
  name: string,
  contents = all,
  since = "2021-01-01",
  days = ["2020-10-12", "2020-11-02", "2020-12-01"],
) => [name, since, contents, ...days];

export const cases: readonly Case[] = [
  {
    name: "rules with all six contents, heard, publicised and adopted are in order",
    ledger: [header, rule("科技成果转化管理办法")],
    expect: [],
    passed: 2,
  },
  {
    name: "a row without the name of a rule names none",
    ledger: [header, rule("暂无", "", "", ["", "", ""])],
    expect: [{ level: "error", cell: "A2", message: "no-rule", reading: null, citations: ["条例25.1"] }],
  },
  {
    name: "each content that is left out is named",
    ledger: [header, rule("科技成果转化管理办法", "结题登记、转化实施、收益分配、完成人权利义务、组织保障")],
    expect: [{ level: "error", cell: "C2", message: "contents-lack", citations: ["条例25.1"] }],
    passed: 1,
  },
  {
    name: "several rules may cover the six together, and other rules are none of this",
    ledger: [
      header,
      rule("科技成果转化管理办法", "结题备案、转化流程、组织保障"),
      rule("科技成果转化收益分配办法", "收益分配、完成人权利和义务、异议处理"),
      rule("差旅费管理办法", "报销标准", "2022-01-01", ["", "", ""]),
    ],
    expect: [],
    passed: 3,
  },
  {
    name: "all of them in a word are all of them; words that tell nothing cannot be judged, a blank is a breach",
    ledger: {
      甲: [header, rule("科技成果转化管理办法", "六项内容齐全")],
      乙: [header, rule("科技成果转化管理办法", "见附件")],
      丙: [header, rule("科技成果转化管理办法", "")],
    },
    expect: [
      { level: "undetermined", sheet: "乙", cell: "C2", message: "contents-unclear" },
      { level: "error", sheet: "丙", cell: "C2", message: "contents-blank" },
    ],
    passed: 4,
  },
  {
    name: "each step that is not recorded is a breach; no order and no number of days is asked",
    ledger: [
      header,
      rule("科技成果转化管理办法", all, "2021-01-01", ["", "2020-11-02", "2020-12-01"]),
      rule("科技成果转化奖酬办法", all, "2021-01-01", ["2020-10-12", "未公示", "2020-12-01"]),
      rule("专利管理办法", all, "2021-01-01", ["2020-12-12", "2020-12-02", ""]),
    ],
    expect: [
      { level: "error", cell: "D2", message: "not-heard", citations: ["条例25.2"] },
      { level: "error", cell: "E3", message: "not-publicised" },
      { level: "error", cell: "F4", message: "not-adopted" },
    ],
    passed: 1,
  },
  {
    name: "words for a step are a step, for what counts is that it was taken",
    ledger: [
      ["制度名称", "施行日期", "主要内容", "征求职工意见时间", "公示时间", "审议通过日期"],
      ["科技成果转化管理办法", "2021-01-01", all, "2020年第二次教代会", "2020.11.2-11.16", "2020年第7次校长办公会"],
      ["科技成果转化奖酬办法", "2021-01-01", all, "2020年第二次教代会", "", "未审议"],
    ],
    expect: [
      { level: "error", cell: "E3", message: "not-publicised" },
      { level: "error", cell: "F3", message: "not-adopted" },
    ],
    passed: 2,
  },
  {
    name: "the steps are asked of rules made from 1 June 2020 on, the contents of all that are in force",
    ledger: {
      甲: [header, rule("科技成果转化管理办法", "收益分配", "2020-05-31", ["", "", ""])],
      乙: [header, rule("科技成果转化管理办法", all, "2020-06-01", ["", "2020-05-20", "2020-06-01"])],
    },
    expect: [
      { level: "error", sheet: "甲", cell: "C2", message: "contents-lack" },
      { level: "error", sheet: "乙", cell: "D2", message: "not-heard" },
    ],
    passed: 1,
    notApplicable: 1,
  },
  {
    name: "judged before 1 June 2020 nobody owed rules",
    ledger: [header, rule("科技成果转化管理办法", "", "2018-01-01", ["", "", ""])],
    asOf: "2020-05-31",
    expect: [],
    notApplicable: 1,
    sides: { 条例: { before: 2 } },
  },
  {
    name: "state-owned companies have to say something of conversions in their rules",
    ledger: {
      甲: [header, rule("科技创新管理制度", "研发立项、成果转化、奖励", "2021-01-01", ["", "", ""])],
      乙: [header, rule("研发管理制度", "研发立项、经费", "2021-01-01", ["", "", ""])],
      丙: [
        ["制度名称", "制度施行日期"],
        ["科技成果转化管理办法", "2021-01-01"],
      ],
    },
    unit: "国有企业",
    expect: [{ level: "error", sheet: "乙", cell: "C2", message: "no-conversion", citations: ["条例26.1"] }],
    passed: 2,
  },
  {
    name: "each type of unit is held to its own article, central ones by reference, hospitals in doubt",
    ledger: [
      [...header, "单位类型"],
      ...["市属高校", "部属高校", "公立医院", "国有企业", "中央在渝企业", "民营企业"].map((unit) => [
        ...rule("无", "", "", ["", "", ""]),
        unit,
      ]),
    ],
    expect: [
      { level: "error", cell: "A2", message: "no-rule", reading: null },
      { level: "warning", cell: "A3", message: "no-rule", reading: "D29" },
      { level: "warning", cell: "A4", message: "no-rule", reading: "D32" },
      { level: "error", cell: "A5", message: "no-company-rule", reading: null },
      { level: "warning", cell: "A6", message: "no-company-rule", reading: "D29" },
    ],
    notApplicable: 1,
    otherwise: {
      "D29 b": [
        { level: "error", cell: "A2", message: "no-rule" },
        { level: "error", cell: "A3", message: "no-rule", reading: null },
        { level: "warning", cell: "A4", message: "no-rule", reading: "D32" },
        { level: "error", cell: "A5", message: "no-company-rule" },
        { level: "error", cell: "A6", message: "no-company-rule", reading: null },
      ],
      "D32 b": [
        { level: "error", cell: "A2", message: "no-rule" },
        { level: "warning", cell: "A3", message: "no-rule", reading: "D29" },
        { level: "error", cell: "A4", message: "no-rule", reading: null },
        { level: "error", cell: "A5", message: "no-company-rule" },
        { level: "warning", cell: "A6", message: "no-company-rule", reading: "D29" },
      ],
      "D32 c": [
        { level: "error", cell: "A2", message: "no-rule" },
        { level: "warning", cell: "A3", message: "no-rule", reading: "D29" },
        { level: "error", cell: "A5", message: "no-company-rule" },
        { level: "warning", cell: "A6", message: "no-company-rule", reading: "D29" },
      ],
    },
  },
  {
    name: "a unit whose type names none cannot be judged",
    ledger: [
      [...header, "单位类型"],
      [...rule("无"), "新型研发机构"],
    ],
    expect: [{ level: "undetermined", cell: "G2", message: "unit-unclear" }],
  },
  {
    name: "cells that cannot be read are not taken for none",
    ledger: [
      header,
      [
        "科技成果转化管理办法",
        "2021-01-01",
        { fault: "error", text: "#REF!" },
        "2020-13-12",
        "2020-11-02",
        "2020-12-01",
      ],
    ],
    expect: [
      { level: "undetermined", cell: "C2", message: "unknown" },
      { level: "undetermined", cell: "D2", message: "unknown" },
    ],
  },
  {
    name: "columns that the ledger lacks are named",
    ledger: [
      ["制度名称", "制度施行日期"],
      ["科技成果转化管理办法", "2021-01-01"],
    ],
    expect: [],
    skipped: ["rule_contents", "staff_heard_on", "rule_publicised_on", "rule_adopted_on"],
  },
  {
    name: "books without a list of rules leave it skipped",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期"],
      ["HT-1", "转让", "2023-07-03"],
    ],
    expect: [],
    skipped: ["rule_name"],
  },
  {
    name: "judged on that day they do",
    ledger: [header, rule("科技成果转化管理办法", "", "2018-01-01", ["", "", ""])],
    asOf: "2020-06-01",
    expect: [{ level: "error", cell: "C2", message: "contents-blank" }],
    notApplicable: 1,
    sides: { 条例: { on: 2 } },
  },
];
