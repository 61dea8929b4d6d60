import { nearest } from "../checks/settings.ts";
import { type Citation, citation } from "../law/citations.ts";
import { provision, provisions } from "../law/provisions.ts";
import { chineseInteger, CHINESE_NUMERALS, compact } from "../ledger/numerals.ts";
import { badValue, type Fault, notAvailable } from "./fault.ts";
import { text } from "./kinds.ts";
import { required } from "./parameter.ts";
import { perRow } from "./rows.ts";

const id = required(text, {
  id: "id",
  zh: "条文",
  meaning: {
    zh: "条文编号：条例24.2（第24条第2款）、细则3、促转法45.1.1、民法典203、财税2018-58",
    en: "a provision: 条例24.2 (article 24, paragraph 2), 细则3, 促转法45.1.1, 民法典203, 财税2018-58",
  },
  example: '"条例24.2"',
  content: true,
});

const ITEM = `[0-9${CHINESE_NUMERALS}]+`;
const SPELLED = new RegExp(`^(\\D+?)第(${ITEM})条(?:第(${ITEM})款)?(?:第[(]?(${ITEM})[)]?项)?$`);
const RULES_ITEM = new RegExp(`^(?:实施)?细则第?[(]?(${ITEM})[)]?项?$`);

/** The id of a provision as people write it: 条例第二十四条第二款 is 条例24.2, 细则（三） is 细则3. */
function idOf(written: string): string {
  const words = compact(written).replace(/[《》“”"]/g, "");
  const rulesItem = RULES_ITEM.exec(words)?.[1];
  if (rulesItem !== undefined) return `细则${digits(rulesItem)}`;
  const spelled = SPELLED.exec(words);
  if (!spelled) return words;
  const [, statute = "", ...places] = spelled;
  const known = statute.endsWith("转化条例") ? "条例" : statute.endsWith("转化法") ? "促转法" : statute;
  const numbers = (places as (string | undefined)[]).flatMap((place) => (place === undefined ? [] : digits(place)));
  return known + numbers.join(".");
}

function digits(number: string): string {
  return /^\d+$/.test(number) ? number : String(chineseInteger(number) ?? number);
}

function find(written: string): Citation | undefined {
  return citation(idOf(written));
}

function titleOf({ id, title }: Citation): string {
  const short = provision(id)?.title;
  return short === undefined ? title : `${title}（${short}）`;
}

function unknown(written: string): Fault {
  const near = nearestOf(idOf(written));
  if (written.length > 60) return badValue("不是条文编号", "this is no provision").about(id);
  return notAvailable(
    `没有“${written}”，最接近的是“${near}”。请填条例1–63、细则1–24 或所引的国家规定`,
    `there is no "${written}"; the nearest is "${near}". Give 条例1–63, 细则1–24 or a cited national text`,
  ).about(id);
}

/** By number where a statute of ours is named, else by letters. */
function nearestOf(asked: string): string {
  const known = provisions.map(({ id }) => id);
  const [, statute, number] = /^(条例|细则)(\d+)/.exec(asked) ?? [];
  if (statute === undefined) return nearest(asked, known);
  const last = known.filter((id) => id.startsWith(statute)).length;
  return `${statute}${Math.min(Math.max(Number(number), 1), last)}`;
}

export const articleFunction = perRow({
  id: "ARTICLE",
  subject: "law",
  description: {
    zh: "条文的标题和原文，一行两格",
    en: "Title and operative words of a provision, one row of two",
  },
  result: { zh: "标题、原文", en: "title and words" },
  gives: "pair",
  parameters: [id],
  row(written) {
    const found = find(written);
    return found ? [titleOf(found), found.words] : unknown(written);
  },
  steps(written) {
    const found = find(written);
    return found ? [{ id: "article-found", data: { id: { text: found.id } }, citation: found.id }] : [];
  },
});
