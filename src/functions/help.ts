import type { Lang } from "../report/words.ts";
import type { FunctionDefinition, Subject } from "./definition.ts";
import { functions, NAMESPACE } from "./table.ts";

/** What a person reads of one function: the help page, the pane and the README show it. */
export interface FunctionHelp {
  readonly id: string;
  readonly subject: string;
  /** =CGZH.REWARD(转化方式, 基数, [单位类型], …) */
  readonly signature: string;
  /** A formula that works as it stands, its optional arguments left out. */
  readonly example: string;
  readonly description: string;
  readonly result: string;
  readonly parameters: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly meaning: string;
    readonly example: string;
    readonly optional: boolean;
    /** What a blank means; null where it is an error. */
    readonly blank: string | null;
  }[];
}

const subjects: Readonly<Record<Subject, Readonly<Record<Lang, string>>>> = {
  reward: { zh: "净收入与奖励", en: "Net income and rewards" },
  publicity: { zh: "公示", en: "Publicity" },
  deadline: { zh: "期限", en: "Deadlines" },
  days: { zh: "工作日", en: "Working days" },
  law: { zh: "条文与解释", en: "Articles and explanations" },
  ledger: { zh: "台账核查", en: "Ledgers" },
};

export function functionHelp(lang: Lang): FunctionHelp[] {
  return functions.map((one) => helpOf(one, lang));
}

function helpOf({ id, subject, description, result, parameters }: FunctionDefinition, lang: Lang): FunctionHelp {
  const names = parameters.map(({ id, zh, optional }) => {
    const name = lang === "zh" ? zh : id;
    return optional ? `[${name}]` : name;
  });
  const examples = parameters
    .filter(({ id, optional }) => !optional || /^argument[12]$/.test(id))
    .map(({ example }) => example);
  return {
    id,
    subject: subjects[subject][lang],
    signature: `=${NAMESPACE}.${id}(${names.join(", ")})`,
    example: `=${NAMESPACE}.${id}(${examples.join(", ")})`,
    description: description[lang],
    result: result[lang],
    parameters: parameters.map(({ id, zh, kind, meaning, example, optional, blank }) => ({
      id,
      name: lang === "zh" ? zh : id,
      kind: kind.name[lang],
      meaning: meaning[lang],
      example,
      optional,
      blank: blank?.[lang] ?? null,
    })),
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? char);

const headings = {
  zh: {
    title: "函数帮助",
    parameter: "参数",
    meaning: "含义",
    example: "示例",
    blank: "留空时",
    gives: "结果",
    must: "必填",
  },
  en: {
    title: "Functions",
    parameter: "Argument",
    meaning: "Meaning",
    example: "Example",
    blank: "If blank",
    gives: "Gives",
    must: "required",
  },
} as const;

/** The help page that F1 opens: every function under its name, without script or anything fetched. */
export function helpPage(lang: Lang): string {
  const words = headings[lang];
  const pages = functionHelp(lang);
  const sections = pages.map(
    (page) => `<section id="${page.id}">
<h2>${page.id}</h2>
<p>${escaped(page.description)}</p>
<p><code>${escaped(page.signature)}</code></p>
<table>
<tr><th>${words.parameter}</th><th>${words.meaning}</th><th>${words.example}</th><th>${words.blank}</th></tr>
${page.parameters
  .map(
    ({ name, id, meaning, example, blank }) =>
      `<tr><td>${escaped(name === id ? id : `${name} ${id}`)}</td><td>${escaped(meaning)}</td><td><code>${escaped(example)}</code></td><td>${escaped(blank ?? words.must)}</td></tr>`,
  )
  .join("\n")}
</table>
<p>${words.gives}${lang === "zh" ? "：" : ": "}${escaped(page.result)}</p>
<p>${words.example}${lang === "zh" ? "：" : ": "}<code>${escaped(page.example)}</code></p>
</section>`,
  );
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${NAMESPACE} ${words.title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
section:target h2 { outline: 3px solid Highlight; }
</style>
</head>
<body>
<h1>${NAMESPACE} ${words.title}</h1>
<nav>${pages.map(({ id }) => `<a href="#${id}">${id}</a>`).join(" ")}</nav>
${sections.join("\n")}
</body>
</html>
`;
}
