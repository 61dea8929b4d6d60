import { parseCall } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { help } from "./help.ts";
import { reasonOf, say } from "./say.ts";
import { runCheck } from "./verb-check.ts";
import { runCompare } from "./verb-compare.ts";
import { runLaw } from "./verb-law.ts";
import { runReport } from "./verb-report.ts";
import { runTemplate } from "./verb-template.ts";

const verbs = ["check", "compare", "law", "report", "template"] as const;

/** The program: one verb, its options, an exit status. Whatever goes wrong is one sentence and never a stack trace. */
export async function program(words: readonly string[]): Promise<number> {
  try {
    return await run(words);
  } catch (error) {
    const said = error instanceof CallFault ? error.said : say.crashed("…", reasonOf(error));
    process.stderr.write(`${said[langOfCall(words)]}\n`);
    return 2;
  }
}

async function run(words: readonly string[]): Promise<number> {
  const [verb = "", ...rest] = words;
  if (verb === "" || verb === "--help" || verb === "-h" || verb === "help") {
    process.stdout.write(help);
    return 0;
  }
  if (!verbs.some((known) => known === verb)) throw new CallFault(say.unknownVerb(verb, verbs));
  const call = parseCall(rest);
  if (call.values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (verb === "compare") return runCompare(call);
  if (verb === "report") return runReport(call);
  if (verb === "template") return runTemplate(call);
  return verb === "law" ? runLaw(call) : runCheck(call);
}

/** The language of a fault in the call itself, which may be what is wrong. */
function langOfCall(words: readonly string[]): "zh" | "en" {
  return words.some((word, index) => word === "--lang=en" || (word === "--lang" && words[index + 1] === "en"))
    ? "en"
    : "zh";
}
