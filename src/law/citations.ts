import type { CitationId } from "../calc/steps.ts";
import { national } from "./national.ts";
import { provision } from "./provisions.ts";
import { rulesClosing, rulesIssue } from "./rules.ts";

export interface Citation {
  readonly id: CitationId;
  /** In full: 《重庆市促进科技成果转化条例》第二十四条第二款 */
  readonly title: string;
  /** In short: 条例第24条第2款 */
  readonly shortTitle: string;
  /** In short, in English: Ordinance art. 24(2) */
  readonly en: string;
  /** The words as quoted in the text. */
  readonly words: string;
}

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];

/** A whole number from 1 to 9999 as statutes write it: 24 is 二十四, 203 is 二百零三. */
function chineseNumeral(value: number): string {
  const digits = Array.from(String(value), Number);
  let words = "";
  let pendingZero = false;
  for (const [index, digit] of digits.entries()) {
    if (digit === 0) {
      pendingZero = words !== "";
      continue;
    }
    if (pendingZero) words += "零";
    pendingZero = false;
    const place = PLACES[digits.length - 1 - index] ?? "";
    // Statutes write 十二, not 一十二, where nothing stands before the ten.
    words += digit === 1 && place === "十" && words === "" ? place : (DIGITS[digit] ?? "") + place;
  }
  return words;
}

interface Statute {
  readonly title: string;
  readonly short: string;
  readonly en: string;
}

/** Texts that are cited by article, paragraph and item. */
const statutes: Readonly<Record<string, Statute>> = {
  条例: { title: "《重庆市促进科技成果转化条例》", short: "条例", en: "Ordinance" },
  促转法: { title: "《促进科技成果转化法》", short: "促进科技成果转化法", en: "Promotion Law" },
  民法典: { title: "《民法典》", short: "民法典", en: "Civil Code" },
  民法总则: { title: "《民法总则》", short: "民法总则", en: "General Provisions of Civil Law" },
  立法法: { title: "《立法法》", short: "立法法", en: "Legislation Law" },
  企业所得税法: { title: "《企业所得税法》", short: "企业所得税法", en: "Enterprise Income Tax Law" },
};

/** Texts that are cited by number of issue. */
const documents: Readonly<Record<string, Statute>> = {
  "国发2016-16": {
    title: "《实施〈中华人民共和国促进科技成果转化法〉若干规定》（国发〔2016〕16号）",
    short: "国发〔2016〕16号",
    en: "Guofa [2016] No. 16",
  },
  "财科教2017-22": {
    title: "财科教〔2017〕22号（科技成果转化年度报告）",
    short: "财科教〔2017〕22号",
    en: "Caikejiao [2017] No. 22",
  },
  "国科办区2023-40": {
    title: "国科办区〔2023〕40号（科技成果转化年度报告）",
    short: "国科办区〔2023〕40号",
    en: "Guokebanqu [2023] No. 40",
  },
  "财税2018-58": {
    title: "财税〔2018〕58号（科技人员取得职务科技成果转化现金奖励有关个人所得税政策）",
    short: "财税〔2018〕58号",
    en: "Caishui [2018] No. 58",
  },
  "税务公告2018-30": {
    title: "国家税务总局公告2018年第30号（现金奖励个人所得税征管）",
    short: "税务总局公告2018年第30号",
    en: "State Taxation Administration Announcement [2018] No. 30",
  },
  "国科发政2018-103": {
    title: "国科发政〔2018〕103号（科技人员取得职务科技成果转化现金奖励信息公示办法）",
    short: "国科发政〔2018〕103号",
    en: "Guokefazheng [2018] No. 103",
  },
  "财税2016-101": {
    title: "财税〔2016〕101号（股权激励和技术入股所得税政策）",
    short: "财税〔2016〕101号",
    en: "Caishui [2016] No. 101",
  },
  "财税2015-116": { title: "财税〔2015〕116号", short: "财税〔2015〕116号", en: "Caishui [2015] No. 116" },
  "财税字1999-45": { title: "财税字〔1999〕45号", short: "财税字〔1999〕45号", en: "Caishuizi [1999] No. 45" },
  "财税2016-36": { title: "财税〔2016〕36号附件3", short: "财税〔2016〕36号", en: "Caishui [2016] No. 36" },
  "国科发政字2000-063": {
    title: "《技术合同认定登记管理办法》（国科发政字〔2000〕063号）",
    short: "国科发政字〔2000〕063号",
    en: "Guokefazhengzi [2000] No. 063",
  },
  "国科发政字2001-253": {
    title: "《技术合同认定规则》（国科发政字〔2001〕253号）",
    short: "国科发政字〔2001〕253号",
    en: "Guokefazhengzi [2001] No. 253",
  },
  "人社部发2021-14": {
    title: "人社部发〔2021〕14号（职务科技成果转化现金奖励纳入绩效工资管理）",
    short: "人社部发〔2021〕14号",
    en: "Renshebufa [2021] No. 14",
  },
  "国办发2018-127": { title: "国办发〔2018〕127号", short: "国办发〔2018〕127号", en: "Guobanfa [2018] No. 127" },
  "人社部发2019-137": {
    title: "人社部发〔2019〕137号（事业单位科研人员创新创业）",
    short: "人社部发〔2019〕137号",
    en: "Renshebufa [2019] No. 137",
  },
  "人社部规2017-4": { title: "人社部规〔2017〕4号", short: "人社部规〔2017〕4号", en: "Renshebugui [2017] No. 4" },
  "国科发区2020-128": {
    title: "国科发区〔2020〕128号（赋予科研人员职务科技成果所有权或长期使用权试点）",
    short: "国科发区〔2020〕128号",
    en: "Guokefaqu [2020] No. 128",
  },
  "渝科局发2023-149": {
    title: "渝科局发〔2023〕149号",
    short: "渝科局发〔2023〕149号",
    en: "Yukejufa [2023] No. 149",
  },
};

const RULES_TITLE = "《实施细则》（渝科局发〔2021〕43号）";

/** Title, short title and English of article[.paragraph[.item]]. */
function place(statute: Statute, article: number, paragraph?: number, item?: number): Omit<Citation, "id" | "words"> {
  let title = `${statute.title}第${chineseNumeral(article)}条`;
  let shortTitle = `${statute.short}第${article}条`;
  let en = `${statute.en} art. ${article}`;
  if (paragraph !== undefined) {
    title += `第${chineseNumeral(paragraph)}款`;
    shortTitle += `第${paragraph}款`;
    en += `(${paragraph})`;
  }
  if (item !== undefined) {
    title += `第（${chineseNumeral(item)}）项`;
    shortTitle += `第${item}项`;
    en += `, item ${item}`;
  }
  return { title, shortTitle, en };
}

/** The words of the ordinance's article, paragraph or item. */
function ordinanceWords(article: number, paragraph?: number, item?: number): string | undefined {
  const found = provision(`条例${article}`);
  if (found === undefined || paragraph === undefined) return found?.words;
  return found.parts?.[item === undefined ? String(paragraph) : `${paragraph}.${item}`];
}

function resolve(id: CitationId): Citation | undefined {
  if (id === "细则") {
    return { id, title: RULES_TITLE, shortTitle: "细则", en: "Rules", words: rulesIssue };
  }
  if (id === "细则末") {
    return {
      id,
      title: `${RULES_TITLE}末句`,
      shortTitle: "细则末句",
      en: "Rules, closing sentence",
      words: rulesClosing,
    };
  }
  const item = /^细则([1-9]\d?)$/.exec(id);
  if (item) {
    const found = provision(id);
    const number = Number(item[1]);
    return (
      found && {
        id,
        title: `${RULES_TITLE}第（${chineseNumeral(number)}）项`,
        shortTitle: `细则第（${chineseNumeral(number)}）项`,
        en: `Rules item ${number}`,
        words: found.words,
      }
    );
  }
  const article = /^(\D+?)([1-9]\d*)(?:\.([1-9]\d*)(?:\.([1-9]\d*))?)?$/.exec(id);
  const statute = statutes[article?.[1] ?? ""];
  if (article && statute) {
    const [number, paragraph, point] = [article[2], article[3], article[4]].map((part) =>
      part === undefined ? undefined : Number(part),
    );
    if (number === undefined) return undefined;
    const words = article[1] === "条例" ? ordinanceWords(number, paragraph, point) : national.get(id)?.words;
    return words === undefined ? undefined : { id, ...place(statute, number, paragraph, point), words };
  }
  const [issue = "", subject] = id.split(".");
  const document = documents[issue];
  const text = national.get(id);
  if (!document || !text) return undefined;
  const suffix = subject === undefined ? "" : `：${text.title}`;
  return {
    id,
    title: document.title + suffix,
    shortTitle: document.short + suffix,
    en: document.en,
    words: text.words,
  };
}

const resolved = new Map<CitationId, Citation>();

/**
 * Title and words of a citation id: 条例24.2 (article, paragraph), 条例32.1.1 (article, paragraph, item), 细则3, 细则末,
 * 细则 (the rules as a whole), 促转法45.1.1, 民法典203, 财税2018-58 … undefined where there is no such provision or its words are not kept.
 */
export function citation(id: CitationId): Citation | undefined {
  // Findings repeat a few dozen ids many thousand times; unknown ids are not kept, they come from outside.
  const known = resolved.get(id);
  if (known !== undefined) return known;
  const found = resolve(id);
  if (found !== undefined) resolved.set(id, found);
  return found;
}
