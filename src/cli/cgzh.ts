#!/usr/bin/env node
import { CallFault, parseCall } from "./call.ts";
import { say } from "./say.ts";
import { help } from "./help.ts";
import { runCheck } from "./verb-check.ts";
import { runLaw } from "./verb-law.ts";
import { serveAsWorker, WORKER } from "./workers.ts";

const verbs = ["check", "law"] as const;

/** The program: one verb, its options, an exit status. Whatever goes wrong is one sentence and never a stack trace. */
async function main(words: readonly string[]): Promise<number> {
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
  return verb === "law" ? runLaw(call) : runCheck(call);
}

/** The language of a fault in the call itself, which may be what is wrong. */
function langOfCall(words: readonly string[]): "zh" | "en" {
  return words.some((word, index) => word === "--lang=en" || (word === "--lang" && words[index + 1] === "en"))
    ? "en"
    : "zh";
}

const words = process.argv.slice(2);
if (words[0] === WORKER) {
  serveAsWorker();
} else {
  // A reader such as head may close the pipe early; that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await main(words);
  } catch (error) {
    const lang = langOfCall(words);
    const said =
      error instanceof CallFault
        ? error.said
        : say.crashed("…", error instanceof Error ? error.message : String(error));
    process.stderr.write(`${said[lang]}\n`);
    process.exitCode = 2;
  }
}
