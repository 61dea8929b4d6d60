import { fieldIds, fields, type FieldId, type FieldKind } from "./fields.ts";
import { scaleOfWords, type AmountScale } from "./money.ts";
import { compact } from "./numerals.ts";

/** Headers as the user wrote them → the field they hold, or null for a column to leave alone. */
export type HeaderMapping = Readonly<Record<string, FieldId | null>>;

/** A header cell made comparable. */
export interface HeaderText {
  /** As the user wrote it, on one line. */
  readonly shown: string;
  /** Brackets opened: 批准(同意)日期 is 批准同意日期. */
  readonly open: string;
  /** What brackets hold left out: 批准日期. */
  readonly bare: string;
  readonly brackets: string;
  readonly unit: HeaderUnit | null;
}

/** The unit behind a header: of amounts, or percent, or one that says nothing about how to read the cells. */
export type HeaderUnit = { readonly scale: AmountScale } | "%" | "time";

export interface HeaderMatch {
  readonly field: FieldId;
  /** Comparable among the matches of one table; a match by the whole header is at least {@link WHOLE}. */
  readonly score: number;
}

/** Words that say nothing without another one: as headers of their own, or inside longer ones, they match nothing. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  "金额 日期 时间 比例 编号 备注 说明 名称 类型 方式 单位 期限 内容 数量 费用 情况 结果 意见".split(" "),
);

/** Too general to be recognised inside a longer header: 专利申请日期 is no day of application under article 27. */
const WHOLE_ONLY: ReadonlySet<string> = new Set(
  (
    "完成时间 完成日期 申请日期 申请时间 起始日期 起始时间 开始日期 开始时间 结束日期 结束时间 截止日期 登记日期 登记号 " +
    "主要内容 批准时间 同意时间 起止时间 起止日期 起止年月 机构名称 报送时间 离岗时间 兼职时间 施行日期 通知日期 委托日期 备案日期 备案编号 收到日期 转化地 启动日期 财政资金 中介机构 服务机构 合作单位 合作企业 个税后"
  ).split(" "),
);

/** Two characters that name one thing wherever they stand; all other short synonyms must be the whole header. */
const STRONG_SHORT: ReadonlySet<string> = new Set("姓名 工号 税金 税费 职称 应发 实发 个税 回款 密级".split(" "));

const NUMBERING = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[).、．]\)?|第?[ivx]+[.、])+(?=\D)/;
const LOOSE_UNIT = /^(.{2,}?)[/,，_]?(?:人民币)?(万元|元|%)$/;

/** Normalises a header cell as reading.md §4.1 has it and cuts the unit off. */
export function headerText(raw: string): HeaderText {
  const shown = raw.replace(/\s+/g, " ").trim();
  let text = compact(raw)
    .toLowerCase()
    .replace(/[【〔[{]/g, "(")
    .replace(/[】〕\]}]/g, ")")
    .replace(/[:*★☆①-⑳"'“”]/g, "")
    .replace(/=.*$/, "")
    .replace(NUMBERING, "");
  const units: HeaderUnit[] = [];
  let brackets = "";
  text = text.replace(/\(([^()]*)\)/g, (_, content: string) => {
    const kept = content.split(/[,，、;；]/).filter((part) => {
      const own = unitOfWords(part);
      if (own !== undefined) units.push(own);
      return own === undefined;
    });
    brackets += kept.join("");
    return kept.length > 0 ? `(${kept.join("")})` : "";
  });
  const loose = units.length === 0 && brackets === "" ? LOOSE_UNIT.exec(text) : null;
  if (loose) {
    const own = unitOfWords(loose[2] ?? "");
    if (own !== undefined) units.push(own);
    text = loose[1] ?? "";
  }
  text = text.replace(/[.。,，、]+$/, "");
  return {
    shown,
    open: text.replace(/[()]/g, ""),
    bare: text.replace(/\([^()]*\)/g, ""),
    brackets,
    unit: units.at(-1) ?? null,
  };
}

function unitOfWords(words: string): HeaderUnit | undefined {
  if (words === "%" || words === "百分比") return "%";
  if (/^(?:单位)?(?:天|日|年|月|个月|自然日|工作日)$/.test(words)) return "time";
  const scale = words === "万" ? 6 : scaleOfWords(words);
  return scale === undefined ? undefined : { scale };
}

interface Synonym {
  readonly text: string;
  readonly field: FieldId;
  /** The first synonym of a field is its usual header and wins among equals. */
  readonly usual: boolean;
}

const synonyms = new Map<string, Synonym[]>();
const children = new Map<string, { readonly parent: string; readonly field: FieldId }[]>();
for (const field of fieldIds) {
  for (const [index, header] of fields[field].headers.entries()) {
    const [first = "", second] = header.split("|").map((part) => headerText(part).open);
    if (second !== undefined) {
      const list = children.get(second) ?? [];
      list.push({ parent: first, field });
      children.set(second, list);
    } else if (first !== "" && !SHORT_WORDS.has(first)) {
      const list = synonyms.get(first) ?? [];
      if (!list.some((synonym) => synonym.field === field)) list.push({ text: first, field, usual: index === 0 });
      synonyms.set(first, list);
    }
  }
}
for (const list of children.values()) list.sort((a, b) => b.parent.length - a.parent.length);
const contained = [...synonyms.values()]
  .flat()
  .filter(({ text }) => (text.length > 2 || STRONG_SHORT.has(text)) && !WHOLE_ONLY.has(text))
  .sort((a, b) => b.text.length - a.text.length);

/** A match by the whole header scores at least this. */
export const WHOLE = 40;

const remembered = new Map<string, readonly HeaderMatch[]>();
const REMEMBERED = 20_000;

/**
 * The fields that a column can be by its headers, from the topmost parent to the header itself: the best match, or
 * several where one synonym belongs to more than one field. Empty where nothing matches.
 */
export function matchHeader(path: readonly string[]): readonly HeaderMatch[] {
  const key = path.join("|");
  let matches = remembered.get(key);
  if (!matches) {
    matches = findMatches(path.map(headerText).filter((header) => header.open !== ""));
    if (remembered.size < REMEMBERED) remembered.set(key, matches);
  }
  return matches;
}

function findMatches(headers: readonly HeaderText[]): readonly HeaderMatch[] {
  const own = headers.at(-1);
  if (!own) return [];
  const parents = headers.slice(0, -1);
  if (parents.some(({ open }) => NOT_YET.test(open)) || NOT_YET.test(own.brackets)) return [];

  const child = [own.open, own.bare].map((text) => children.get(text)).find((list) => list !== undefined);
  for (const parent of parents.toReversed()) {
    const under = child?.find((entry) => parent.open.includes(entry.parent));
    if (under) return [{ field: under.field, score: parent.open === under.parent ? 60 : 55 }];
  }

  // 公示 over 日期 is 公示日期; the nearest parent says most.
  const joined = parents.map((_, index) => headers.slice(index));
  if (headers.length > 2) joined.push([headers[0] ?? own, own]);
  for (const chain of joined) {
    const whole =
      wholeMatch(chain.map(({ open }) => open).join("")) ?? wholeMatch(chain.map(({ bare }) => bare).join(""));
    if (whole) return scored(whole, 50);
  }
  const whole = wholeMatch(own.open) ?? bareMatch(own);
  if (whole) {
    const fitting = whole.filter(({ field }) => !parents.some(({ open }) => ELSEWHERE[field]?.test(open)));
    return scored(fitting, 48);
  }
  for (const text of [own.open, own.bare]) {
    const second = wholeMatch(withoutFillers(text))?.filter(
      ({ field }) => !planned(text, field) && (text === own.open || !meansElse("", own.brackets, field)),
    );
    if (second?.length) return scored(second, 42);
  }
  for (const chain of joined) {
    const inside = containedMatch(chain.map(({ open }) => open).join(""));
    if (inside) return scored([inside], 10 + Math.min(inside.text.length, 20));
  }
  const inside = containedMatch(own.open);
  return inside ? scored([inside], 10 + Math.min(inside.text.length, 20)) : [];
}

function scored(matches: readonly Synonym[], score: number): HeaderMatch[] {
  return matches.map(({ field, usual }) => ({ field, score: usual ? score + 0.5 : score }));
}

function wholeMatch(text: string): readonly Synonym[] | undefined {
  return synonyms.get(text);
}

/** 合同金额(含税) is 合同金额; 合同金额(大写) is not. */
function bareMatch(header: HeaderText): readonly Synonym[] | undefined {
  const matches = wholeMatch(header.bare)?.filter(({ field }) => !meansElse("", header.brackets, field));
  return matches?.length ? matches : undefined;
}

const FILLERS = /本单位|学校|学院|拟|本次|实际/g;

function withoutFillers(text: string): string {
  return text.replace(FILLERS, "");
}

/** A day that is only planned has not come: 拟签订日期. */
function planned(text: string, field: FieldId): boolean {
  return text.includes("拟") && (fields[field].kind === "day" || field === "received" || field === "amount");
}

function containedMatch(header: string): Synonym | undefined {
  let best: Synonym | undefined;
  let bestEnd = -1;
  for (const synonym of contained) {
    if (best && synonym.text.length < best.text.length) break;
    const at = header.lastIndexOf(synonym.text);
    if (at < 0) continue;
    const end = at + synonym.text.length;
    if (meansElse(header.slice(0, at), header.slice(end), synonym.field)) continue;
    // What a Chinese noun is stands at its end.
    if (end > bestEnd) [best, bestEnd] = [synonym, end];
  }
  return best;
}

/** 未到账, 预计到账, 应到账 …: what has not happened. */
const NOT_YET = /^(?:尚?未(?!含)|预计|预期|预估|预算|估计|计划|待|应(?!发|用)|应发放|应收|应付|剩余|欠)/;
const NOT_YET_INSIDE =
  /尚未|未(?!含|来)|预计|预期|预估|预算|估计|计划|待|应$|应(?:到|收|付|缴|交|支付|发放)|剩余|欠|退回|退款|退还|上年|去年|上一年|往年|同比|平均|最低|最高|参考/;
const QUESTION = /是否|有无|能否|可否/;
/** Behind a synonym these make another thing of it, whatever the field. */
const OTHER_THING =
  /备注|说明|差异|差额|大写|人数|人次|次数|项数|笔数|数量|个数|占|增长|截图|附件|凭证|电话|联系|地址|邮箱|账号|户名|开户|代码|来源|审核|审批|进度|原因|依据|文件|文号|要求|情况|余额|负责人|经办|简称|英文/;

const HEADS: readonly (readonly [RegExp, readonly FieldKind[]])[] = [
  [/(?:日期|时间|期间|日|时限|期限|起止|期)$/, ["day", "period"]],
  [/(?:金额|价格|价款|总额|数额|费用?|款|额|收入|成本|支出|小计|合计)$/, ["money"]],
  [/(?:比例|比|率|份额|百分比)$/, ["ratio"]],
  [/(?:天数|年数|月数|年度|年份|年)$/, ["count"]],
  [
    /(?:编号|号码?|名称|类型|类别|性质|人员?|单位|部门|学院|地点|所在地|方|职称|职务|工号|姓名|规模|级别)$/,
    ["text", "choice"],
  ],
  [/(?:方式|形式|状态|与否)$/, ["choice", "text"]],
];

/** 受让方名称 is still the transferee; 受让方类型 is not. */
const NAMING = /^(?:的|单位|企业|公司|人员?)*(?:名称|全称|姓名|编号|号码?)$/;

/** Subjects that make a header speak of something else than the field, in front of it or in its parent. */
const ELSEWHERE: Readonly<Partial<Record<FieldId, RegExp>>> = {
  unit_type: /受让|企业|买方|对方|合作|乙方/,
  person_unit: /分配|收益|金额|留存|受让|权利/,
  dept: /分配|收益|金额|留存/,
  tax_filed_on: /合同|项目/,
  title: /公示期/,
};

/** Whether what stands before and behind a synonym makes another thing of the header. */
function meansElse(before: string, behind: string, field: FieldId): boolean {
  const { kind } = fields[field];
  if (NOT_YET_INSIDE.test(before) || NOT_YET.test(behind) || OTHER_THING.test(behind)) return true;
  if (kind !== "yesno" && kind !== "choice" && QUESTION.test(before + behind)) return true;
  if (kind === "day" && before.includes("拟")) return true;
  if (ELSEWHERE[field]?.test(before)) return true;
  // 专利名称及专利号 is both, and its texts are read as one.
  if (kind === "text" && /^(?:[/、,及和与]|或)/.test(behind)) return false;
  // 受让方名称 is the transferee, 受让方单位类型 a field of its own.
  if (synonyms.get(behind)?.some((other) => other.field !== field)) return true;
  const head = HEADS.find(([pattern]) => pattern.test(behind));
  if (head === undefined) return false;
  return !head[1].includes(kind) || (kind === "text" && !NAMING.test(behind));
}

const firstCharacters: ReadonlySet<string> = new Set(
  [...synonyms.keys(), ...'" ( （ * ＊ 0 1 2 3 4 5 6 7 8 9 一 二 三 四 五 六 七 八 九 十 本 学 拟 实'.split(" ")].map(
    (text) => text.charAt(0),
  ),
);

/** Whether a cell's text is a header by itself; cheap enough to ask of every row of text. */
export function isWholeHeader(text: string): boolean {
  // Running numbers mark data (转化项目12), and most rows of text are data.
  if (text.length > 24 || /\d\d/.test(text) || !firstCharacters.has(text.trimStart().charAt(0))) return false;
  const { open, bare } = headerText(text);
  return synonyms.has(open) || synonyms.has(bare) || synonyms.has(withoutFillers(open));
}
