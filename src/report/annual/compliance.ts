import { levels } from "../../checks/check.ts";
import type { Finding } from "../../checks/run.ts";
import { cellName, columnLetters } from "../../ledger/workbook.ts";
import { baseName } from "../saved-report.ts";
import { fill, levelNames } from "../words.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { inYear, missingFrom, type Report, type Table, tableOf } from "./report.ts";

/** Findings that are listed one by one; the others are counted all the same. */
const MOST_LISTED = 2000;

const verdicts = ["通过", levelNames.info.zh, levelNames.warning.zh, levelNames.error.zh, levelNames.undetermined.zh];
const times = ["按期", "未到期", "逾期", "无法判断"];

/** 公示与合规: publicities, payments in time, and what is still open. */
export function compliance(report: Report): Table {
  const { books, detail, year } = report;
  const sheet = new FigureSheet(
    { title: "公示与合规", heading: "公示、支付期限与待处理问题" },
    report,
    [
      { header: "项目", width: 22 },
      { header: "结论或级别", width: 11 },
      { header: "位置", width: 24 },
      { header: "合同或人员", width: 18 },
      { header: "内容", width: 62 },
    ],
    [
      { header: "数量", basis: "", format: "integer" },
      { header: "占比", basis: "", format: "percent" },
    ],
  );
  const table = (
    heading: string,
    name: string,
    basis: "signedYear" | "paidYear" | "receivedYear",
    key: "pricePublicity" | "rewardPublicity" | "payment",
    words: readonly string[],
  ): number[] => {
    sheet.section(heading);
    const ofYear = inYear(basis, year);
    const counts = words.map((word) => detail.count(ofYear, { key, is: word }));
    const all = counts.reduce((sum, { value }) => sum + value, 0);
    const first = sheet.nextRow();
    const lines = words.map((word, index) => {
      const count = counts[index] ?? null;
      const total = `SUM(F${first}:F${first + words.length - 1})`;
      const share = {
        derive: (cell: (column: number) => string) => `IF(${total}=0,0,ROUND(${cell(0)}/${total},6))`,
        value: all === 0 ? 0 : Math.round(((count?.value ?? 0) / all) * 1e6) / 1e6,
      };
      return sheet.line([name, word], [count, share], `${name}\u3000${word}`);
    });
    sheet.total(`${name}合计`, { of: lines });
    return lines;
  };
  table(
    `一、价格公示（${year} 年签订的合同，按项；不要求公示的不列）`,
    "价格公示",
    "signedYear",
    "pricePublicity",
    verdicts,
  );
  table(`二、奖励公示（${year} 年发放奖励的合同，按项）`, "奖励公示", "paidYear", "rewardPublicity", verdicts);
  const paid = table(
    `三、奖励支付期限（${year} 年到账的转让、许可收入，按笔）`,
    "奖励支付",
    "receivedYear",
    "payment",
    times,
  );
  for (const note of missingFrom(report, ["signedYear", "receivedYear", "paidYear"])) sheet.note(note);
  const [first = 0, last = 0] = [paid[0], paid.at(-1)];
  sheet.chart("column", `${year} 年到账奖励的支付（笔）`, { first, last }, [0], { label: 1 });
  openFindings(sheet, books.findings);
  sheet.note("判断与“核查”完全相同；“提示”不违反规定。未运行的检查不等于通过，见核查结果。");
  return tableOf(sheet);
}

/** What is open on the day of the report, whatever its year, and how often each check found it. */
function openFindings(sheet: FigureSheet, findings: readonly Finding[]): void {
  const open = findings.filter(({ level, waiver }) => level !== "info" && !waiver);
  const rank = ({ level, check }: Finding): string => `${levels.indexOf(level)} ${check.zh}`;
  const inOrder = open
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
    .map(({ finding }) => finding);
  const listed = inOrder.slice(0, MOST_LISTED);
  const unlisted = open.length - listed.length;
  sheet.section("四、截至填报日未处理的问题（不限年度，“提示”和已豁免的不列）");
  const groups = new Map<string, { check: string; level: string; listed: number; all: number }>();
  for (const [index, { check, level }] of inOrder.entries()) {
    const name = `${check.zh} ${level}`;
    const group = groups.get(name) ?? { check: check.zh, level: levelNames[level].zh, listed: 0, all: 0 };
    group.all++;
    if (index < listed.length) group.listed++;
    groups.set(name, group);
  }
  if (groups.size === 0) {
    sheet.note("没有未处理的不合规、存疑或无法判断。");
    return;
  }
  // Below these lines stand their total, a heading and a header.
  const first = sheet.nextRow() + groups.size + 3;
  const column = (at: number): string => {
    const letters = columnLetters(at);
    return `$${letters}$${first}:$${letters}$${first + listed.length - 1}`;
  };
  const lines = [...groups.values()].map(({ check, level, listed: shown, all }) => {
    const more = all > shown ? `+${all - shown}` : "";
    const formula = `COUNTIFS(${column(0)},"${check}",${column(1)},"${level}")${more}`;
    return sheet.line([check, level], [{ derive: () => formula, value: all }], check);
  });
  sheet.total("未处理问题合计", { of: lines });
  sheet.section(
    unlisted > 0 ? `问题清单（前 ${listed.length} 条，另有 ${unlisted} 条见核查结果，已计入上面的数量）` : "问题清单",
  );
  sheet.header("检查");
  const files = new Set(listed.map(({ at }) => at.file)).size;
  for (const { check, level, at, key, message, data = {} } of listed) {
    const place = `${at.sheet}!${cellName(at.row, at.column)}`;
    const what = fill(check.messages[message]?.zh[0] ?? "", data, "zh");
    const where = files > 1 ? `${baseName(at.file)} ${place}` : place;
    sheet.row([check.zh, levelNames[level].zh, where, key ?? null, what]);
  }
}
