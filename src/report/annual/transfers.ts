import { serviceModes } from "../../checks/modes.ts";
import type { CellLink, SheetCell } from "../sheet-description.ts";
import { DETAIL } from "./detail.ts";
import { type Entry, reportModes } from "./entries.ts";
import { FigureSheet } from "./figure-sheet.ts";
import { missingFrom, type Report, type Table, tableOf, touches } from "./report.ts";

/** Contracts that are listed one by one; what is beyond stands in one line, so that the totals still hold. */
const MOST_LISTED = 1000;

/** 转让许可作价投资明细: the contracts of all six modes that were signed, brought money or were rewarded in the year. */
export function transfers(report: Report): Table {
  return contractList(report, "转让许可作价投资明细", "转让、许可、作价投资等转化合同明细", reportModes);
}

/** 技术开发咨询服务: contracts under article 35. */
export function services(report: Report): Table {
  return contractList(report, "技术开发咨询服务", "技术开发、技术咨询、技术服务合同明细", serviceModes);
}

function contractList(report: Report, title: string, heading: string, modes: readonly string[]): Table {
  const { books, detail, year } = report;
  const sheet = new FigureSheet(
    { title, heading },
    report,
    [
      { header: "合同编号", width: 18 },
      { header: "成果名称", width: 26 },
      { header: "转化方式", width: 10 },
      { header: "受让方", width: 20 },
      { header: "签订日期", width: 12 },
    ],
    [
      { header: "当年合同金额（元）", basis: "签订年", format: "money" },
      { header: "当年到账（元）", basis: "到账年", format: "money" },
      { header: "累计到账（元）", basis: "至该年末", format: "money" },
      { header: "当年净收入（元）", basis: "到账年", format: "money" },
      { header: "当年现金奖励（元）", basis: "发放年", format: "money" },
      { header: "当年股权奖励（元）", basis: "股权年", format: "money" },
    ],
  );
  const byMode = new Map<string, (readonly Entry[])[]>(modes.map((mode) => [mode, []]));
  for (const entries of books.contracts) {
    const ofMode = byMode.get(entries[0]?.mode ?? "");
    if (ofMode && entries.some((entry) => touches(entry, year))) ofMode.push(entries);
  }
  const figuresOf = (entries: readonly Entry[]) => [
    detail.sumOf(
      "price",
      entries.filter(({ signedYear }) => signedYear === year),
    ),
    detail.sumOf(
      "received",
      entries.filter(({ receivedYear }) => receivedYear === year),
    ),
    detail.sumOf(
      "received",
      entries.filter(({ receivedYear }) => receivedYear !== null && receivedYear <= year),
    ),
    detail.sumOf(
      "net",
      entries.filter(({ receivedYear }) => receivedYear === year),
    ),
    detail.sumOf(
      "cash",
      entries.filter(({ paidYear }) => paidYear === year),
    ),
    detail.sumOf(
      "equity",
      entries.filter(({ equityYear }) => equityYear === year),
    ),
  ];
  const lines: number[] = [];
  let count = 0;
  for (const [mode, contracts] of byMode) {
    const own = contracts
      .slice(0, MOST_LISTED)
      .map((entries) => sheet.line(labelsOf(entries), figuresOf(entries), entries[0]?.key ?? ""));
    if (contracts.length > MOST_LISTED) own.push(restOf(report, sheet, mode, own));
    lines.push(...own);
    count += contracts.length;
    if (own.length) sheet.total(`${mode}小计（${contracts.length} 项）`, { of: own });
  }
  sheet.total(`合计（${count} 项）`, { of: lines });
  for (const note of missingFrom(report, ["signedYear", "receivedYear", "paidYear"])) sheet.note(note);
  sheet.note(
    "列入条件：当年签订、当年有到账或当年有奖励的合同；不在当年签订的，“当年合同金额”为 0。点合同编号到明细行，每个数直接引用该合同在明细中的行。",
  );
  return tableOf(sheet);
}

/** Contracts beyond those listed: what the mode has in all, less the lines above. */
function restOf({ detail, year }: Report, sheet: FigureSheet, mode: string, listed: readonly number[]): number {
  const of = { key: "mode", is: mode } as const;
  const whole = [
    detail.sum("price", { key: "signedYear", is: year }, of),
    detail.sum("received", { key: "receivedYear", is: year }, of),
    null,
    detail.sum("net", { key: "receivedYear", is: year }, of),
    detail.sum("cash", { key: "paidYear", is: year }, of),
    detail.sum("equity", { key: "equityYear", is: year }, of),
  ];
  return sheet.rest(`其余合同（在“明细”按方式、年度筛选）`, whole, listed);
}

function labelsOf(entries: readonly Entry[]): SheetCell[] {
  // The contract's own row carries what the others only repeat.
  const first = entries.find(({ signed }) => signed !== null) ?? entries[0];
  if (!first) return [];
  const link: CellLink = { sheet: DETAIL, cell: `A${first.number + 4}` };
  const signed = first.signed;
  return [
    { text: first.key ?? "（未编号）", link },
    first.achievement,
    first.mode,
    first.buyer,
    typeof signed === "number" ? { number: signed, format: "date" } : signed,
  ];
}
