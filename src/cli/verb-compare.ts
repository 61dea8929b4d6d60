import { comparisonText, compareReports, hasNewErrors } from "../report/compare.ts";
import { formatOf, langOf, type RawCall } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { reportIn } from "./saved.ts";
import { say } from "./say.ts";

/** The verb compare: two JSON reports, the older one first. Exit status 1 where the later one has errors of its own. */
export async function runCompare({ values, positionals }: RawCall): Promise<number> {
  const [before, after, ...rest] = positionals;
  if (before === undefined || after === undefined || rest.length > 0) throw new CallFault(say.twoReports());
  const comparison = compareReports(await reportIn(before), await reportIn(after));
  const lang = langOf(values.lang) ?? "zh";
  process.stdout.write(
    formatOf(values.format) === "json" ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison, lang),
  );
  return hasNewErrors(comparison) ? 1 : 0;
}
