import { type Label, labelAt, type Mark } from "../../assets/samples/labels.ts";
import { cellName } from "../../assets/samples/sheet.ts";
import type { Sheet } from "../../src/ledger/workbook.ts";
import type { Draw } from "./draw.ts";

const HEADER = ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"] as const;

interface WaiverDefect {
  readonly name: string;
  readonly level: Mark["level"];
  readonly column: (typeof HEADER)[number];
  readonly content: readonly (string | null)[];
}

/** What makes a waiver 豁免 of no effect; one that waives nothing is a reminder. */
export const waiverDefects: readonly WaiverDefect[] = [
  { name: "waiver: an unknown check", level: "warning", column: "检查", content: ["奖励太少", "no-such-check"] },
  { name: "waiver: of whatever there is", level: "warning", column: "对象", content: [null, "全部", "*"] },
  { name: "waiver: without a reason", level: "warning", column: "理由", content: [null] },
  { name: "waiver: approved by nobody", level: "warning", column: "批准人", content: [null] },
  { name: "waiver: expired", level: "info", column: "有效期至", content: ["2024-12-31"] },
  { name: "waiver: until no day", level: "undetermined", column: "有效期至", content: ["整改完成"] },
];

/** A sheet 豁免 with one waiver of no effect, after one of a contract that is nowhere, which waives nothing. */
export function waiverSheet(
  seed: number,
  draw: Draw,
): { readonly sheet: Sheet; readonly label: Label; readonly name: string } {
  const { name, level, column, content } = waiverDefects[seed % waiverDefects.length] ?? draw.some(waiverDefects);
  const of = (key: string): (string | null)[] => [
    "reward-floor",
    key,
    "差额已在下一年度补足",
    `${draw.department()}负责人`,
    "校长办公会纪要",
    "2030-12-31",
  ];
  const spoilt = of("HT-2020-998");
  const at = HEADER.indexOf(column);
  spoilt[at] = draw.some(content);
  const values = [[...HEADER], of("HT-2020-997"), spoilt];
  const label = labelAt("豁免", cellName(2, at), { check: "waiver", level, why: "豁免不起作用" });
  const sheet = { name: "豁免", values, merges: [], hiddenRows: new Set<number>(), format: () => "General" };
  return { sheet, label, name };
}
