import type { Step } from "../calc/steps.ts";
import { explainStep } from "../report/steps.ts";
import type { Lang } from "../report/words.ts";

/** Steps as EXPLAIN shows them, one a row: number, what was done, the article that says so. */
export function stepRows(steps: readonly Step[], lang: Lang): string[][] {
  return steps.map((step, index) => {
    const { sentence, source } = explainStep(step, lang);
    return [lang === "zh" ? `第 ${index + 1} 步` : `Step ${index + 1}`, sentence, source];
  });
}
