import { FigureSheet, ROUNDING_NOTE } from "./figure-sheet.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/** 收益分配: what came in, what of it went to persons, to the unit and to service agencies. */
export function incomeSplit(report: Report): Table {
  const { detail, year } = report;
  const sheet = new FigureSheet(
    { title: "收益分配", heading: "收益分配" },
    report,
    [
      { header: "项目", width: 44 },
      { header: "年度口径", width: 14 },
    ],
    [{ header: "金额（万元）", basis: "", format: "wan" }],
  );
  const came = inYear("receivedYear", year);
  const paid = inYear("paidYear", year);
  sheet.section("一、收入");
  sheet.line(["当年到账", "到账年"], [detail.sum("received", came)], "当年到账");
  sheet.section("二、净收入（扣除直接成本、税金等）");
  sheet.line(["当年到账的净收入", "到账年"], [detail.sum("net", came)], "净收入");
  sheet.section("三、分配");
  const cash = sheet.line(["奖励个人：现金", "发放年"], [detail.sum("cash", paid)], "现金奖励");
  const equity = sheet.line(
    ["奖励个人：股权（按作价金额折算）", "股权年"],
    [detail.sum("equity", inYear("equityYear", year))],
    "股权奖励",
  );
  const unit = sheet.line(
    ["单位留存（台账所记）", "分配年"],
    [detail.sum("retained", inYear("splitYear", year))],
    "单位留存",
  );
  const agency = sheet.line(
    ["转化服务机构费用（台账所记中介费、代理费）", "分配年"],
    [detail.sum("agency", inYear("splitYear", year))],
    "服务机构费用",
  );
  sheet.total("分配合计", { of: [cash, equity, unit, agency] });
  sheet.section("四、其中：奖励研发和转化的主要贡献人员");
  sheet.line(
    ["奖励主要贡献人员：现金", "发放年"],
    [detail.sum("cash", paid, { key: "major", is: "是" })],
    "主要贡献人员现金奖励",
  );
  for (const note of missingFrom(report, ["receivedYear", "paidYear"])) sheet.note(note);
  if (!report.books.tables.some(({ columns }) => columns.has("major"))) {
    sheet.note("台账没有“是否主要贡献人员”列：主要贡献人员一行为 0，不表示没有奖励。");
  }
  if (!report.books.entries.some(({ retained }) => retained !== null)) {
    sheet.note("台账没有记载单位留存：该行为 0，不表示没有留存。");
  }
  sheet.note(
    "到账与发放的年度可以不同，当年的分配合计不必等于当年的净收入。分配年：单位留存和服务机构费用计入该合同首笔到账的年度。",
  );
  sheet.note(ROUNDING_NOTE);
  return tableOf(sheet);
}
