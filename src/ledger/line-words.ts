import type { TotalsLine } from "./layout.ts";
import { compact } from "./numerals.ts";
import { isBlankCell, type Shape } from "./sheet-rows.ts";
import type { CellValue } from "./workbook.ts";

export const TOTAL_LABEL = /^[^,，。;；]{0,12}?(?:小计|合计|总计|共计|累计|页计|合计数|总合计)(?:\([^()]*\))?[:：]?$/;

/** 合计, "合 计", 本页小计 … in one of the first columns; undefined where the row is none of these. */
export function totalsLabel(cells: readonly CellValue[]): string | undefined {
  const width = Math.min(cells.length, 8);
  for (let column = 0; column < width; column += 1) {
    const cell = cells[column];
    if (typeof cell !== "string" || cell.length > 24 || !cell.includes("计")) continue;
    const label = compact(cell);
    if (label.length <= 16 && TOTAL_LABEL.test(label)) return label;
  }
  return undefined;
}

/** A running total (累计) sums rows of other pages or years too, so it is passed over and not verified. */
export function scopeOf(label: string): TotalsLine["scope"] | undefined {
  if (label.includes("累计")) return undefined;
  if (/小计|本页|页计/.test(label)) return "subtotal";
  return /总计|总合计/.test(label) ? "table" : "block";
}

export const NOTE =
  /^[\s\u3000]*[(（]?(?:注|备\s*注|说\s*明|填\s*表|填\s*报|制\s*表|审\s*核|复\s*核|经\s*办|负责人|单位负责|部门负责|分管|主管|财务|签\s*字|签\s*章|盖\s*章|领导签|联系人|联系电话|日\s*期|单\s*位|金额单位|第|共|以下空白|以下无|[*※])/;
export const FOOTER =
  /^\(?(?:注|备注|说明|填表说明|填报说明|制表|审核|复核|经办|负责人|单位负责|部门负责|分管|财务负责|签字|签章|盖章|以下|[*※])/;
const NOTE_WORDS =
  /^\(?(?:注\d*[:：、.]|备注[:：]|说明[:：]|注意事项|填表说明|填报说明|填报要求|(?:填表|填报|制表|审核|复核|经办|分管|主管|财务|单位|部门)?(?:人|负责人|领导|单位|日期|时间)?(?:\(?(?:签字|签章|盖章|签名)\)?)?[:：]|第[\d一二三四五六七八九十]+页|共\d+页|以下(?:空白|无))/;
const SIGNATURE =
  /^(?:填表人|填报人|填报单位|填报日期|填表日期|制表人|制表|审核人|审核|复核人|经办人|负责人|单位负责人|部门负责人|分管领导|单位盖章|财务负责人|签字|盖章|日期)$/;
export const TITLE = /[表账]|明细|清单|汇总|统计|情况|20\d\d年/;
export const TITLE_LINE =
  /台[账帐]|登记簿|(?:一览|明细|汇总|统计|情况|公示|分配|发放|申报|登记|信息)表|清单|^附[件表]|(?:单位|部门|日期|时间|人)[:：]|20\d\d年度?.*[表账]/;
export const DATED = /20\d\d年\d{1,2}月(?:\d{1,2}日)?$/;
export const SECTION =
  /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．]?|第[一二三四五六七八九十]+[章部]分?|20\d\d年(?:度|第.季度)?$)/;

export function isNote(text: string, shape: Shape): boolean {
  if (NOTE_WORDS.test(text) || SIGNATURE.test(text)) return true;
  return shape.texts + shape.numbers === 1 && /^\(?(?:注|备注|说明|单位[:：]|[*※])/.test(text);
}

/** 栏次: 1, 2, 3 … under the headers. */
export function isColumnNumbering(cells: readonly CellValue[]): boolean {
  let expected: number | undefined;
  let count = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (cell === "栏次") continue;
    const value = typeof cell === "number" ? cell : typeof cell === "string" ? Number.parseInt(cell, 10) : Number.NaN;
    if (expected === undefined ? value !== 1 : value !== expected) return false;
    expected = value + 1;
    count += 1;
  }
  return count >= 4;
}
