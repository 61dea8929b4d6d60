import { nearest } from "../checks/settings.ts";
import type { Lang } from "../report/words.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { badValue, Fault } from "./fault.ts";
import { hostLanguage } from "./host.ts";
import { text } from "./kinds.ts";
import { missing, optional, required } from "./parameter.ts";
import { singleCell } from "./ranges.ts";

const name = required(text, {
  id: "function",
  zh: "函数",
  meaning: { zh: "要解释的函数名，如 REWARD", en: "the function to explain, such as REWARD" },
  example: '"REWARD"',
  content: true,
});

/** One more argument than any function has would be one too many. */
const MOST_ARGUMENTS = 7;

const passedOn = Array.from({ length: MOST_ARGUMENTS }, (_, index): Parameter<unknown> =>
  optional<unknown, null>(
    text,
    {
      id: `argument${index + 1}`,
      zh: `参数${index + 1}`,
      meaning: {
        zh: `该函数的第 ${index + 1} 个参数，照原来的公式填`,
        en: `the function's argument ${index + 1}, as in its own formula`,
      },
      example: index === 0 ? '"转让"' : index === 1 ? "900000" : "",
    },
    { zh: "同该函数留空", en: "as the function itself without it" },
    null,
  ),
);

/**
 * EXPLAIN over the functions given: the steps behind a result, one a row of three: what it is (an argument, a step, the
 * result), what was taken or done, and the article that says so.
 */
export function explainFunction(functions: readonly FunctionDefinition[]): FunctionDefinition {
  const explain = (args: readonly unknown[], lang: Lang): unknown[][] | Fault => {
    const [first, ...rest] = args;
    const only = singleCell(name, first);
    if (only instanceof Fault) return only;
    const written = text.read(only.cell);
    if (written instanceof Fault) return written.about(name);
    if (written === null) return rest.every((arg) => arg === null || arg === undefined) ? [[""]] : missing(name);
    const id = written.toUpperCase().replace(/^=?(?:CGZH\.)?/, "");
    if (id === EXPLAIN) return explain(rest, lang);
    const found = functions.find((one) => one.id === id);
    return found ? found.explain(argumentsOf(rest), lang) : unknown(written, id, functions);
  };
  return {
    id: EXPLAIN,
    subject: "law",
    description: {
      zh: "把一个函数的结果逐步解释：取了什么、来自哪个参数、依据哪一条、得出什么",
      en: "Explains a function's result step by step: what was taken, from which argument, by which article, what came out",
    },
    result: { zh: "一步一行：项目、内容、依据", en: "one step a row: what, words, citation" },
    parameters: [name, ...passedOn],
    call: (args) => explain(args, hostLanguage()),
    explain,
  };
}

const EXPLAIN = "EXPLAIN";

/** The arguments one by one, also where a host hands over all of them as one repeating argument. */
function argumentsOf(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (!Array.isArray(first)) return args;
  const inner = (first as unknown[])[0];
  const repeating = !Array.isArray(inner) || Array.isArray(inner[0]);
  return repeating && args.slice(1).every((arg) => arg === null || arg === undefined) ? (first as unknown[]) : args;
}

function unknown(written: string, id: string, functions: readonly FunctionDefinition[]): Fault {
  const near = nearest(
    id,
    functions.map((one) => one.id),
  );
  const shown = written.slice(0, 30);
  return badValue(
    `没有函数“${shown}”，最接近的是“${near}”，请填函数名`,
    `there is no function "${shown}"; the nearest is "${near}"`,
  ).about(name);
}
