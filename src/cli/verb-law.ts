import { citation } from "../law/citations.ts";
import { provisions } from "../law/provisions.ts";
import { formatOf, langOf, type RawCall } from "./call.ts";

const treatments = { check: "检查", function: "函数", report: "年报", reference: "仅供参考" } as const;

/** The verb law: every article and item, how it is treated and by what. */
export function runLaw({ values }: RawCall): number {
  const zh = langOf(values.lang) !== "en";
  if (formatOf(values.format) === "json") {
    const entries = provisions.map(({ id, title, words, treatment, encoded, reason }) => ({
      id,
      title,
      words,
      treatment,
      encoded,
      reason,
    }));
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return 0;
  }
  for (const { id, title, words, treatment, encoded, reason } of provisions) {
    const name = (zh ? citation(id)?.shortTitle : citation(id)?.en) ?? id;
    const how = encoded.length ? encoded.join(", ") : (reason ?? "");
    process.stdout.write(`${name}  ${title}  [${zh ? treatments[treatment] : treatment}] ${how}\n    ${words}\n`);
  }
  return 0;
}
