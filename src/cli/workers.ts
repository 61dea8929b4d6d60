import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { CheckCall } from "./call.ts";
import { checkFiles, type FileOutcome } from "./check-file.ts";
import { reasonOf, say } from "./say.ts";
import { unreadReport } from "../report/file-report.ts";

/** The word that makes this program a worker of its own. */
export const WORKER = "__worker";

/** Starting a process costs about as much as checking a small ledger: fewer files than this are checked in this one. */
const FEWEST_FOR_WORKERS = 4;

/**
 * Checks files that are not joined, side by side in processes of their own, and gives the outcomes in the order of the
 * files. `progress` is told how many are done.
 */
export async function checkInParallel(
  files: readonly string[],
  call: CheckCall,
  progress: (done: number) => void,
): Promise<FileOutcome[]> {
  const workers = Math.min(availableParallelism(), files.length);
  if (files.length < FEWEST_FOR_WORKERS || workers < 2) {
    const outcomes: FileOutcome[] = [];
    for (const file of files) {
      outcomes.push(await checkOne(file, call));
      progress(outcomes.length);
    }
    return outcomes;
  }
  const outcomes = new Array<FileOutcome>(files.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker(call);
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] ?? "";
      const outcome = await worker.check(file);
      if (!outcome) worker = startWorker(call);
      outcomes[index] = outcome ?? crashed(file, call, "worker ended, out of memory?");
      progress(++done);
    }
    worker.stop();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return outcomes;
}

/** One file by itself; a fault of the program in it costs this file and no other. */
async function checkOne(file: string, call: CheckCall): Promise<FileOutcome> {
  try {
    const [outcome] = await checkFiles([file], call);
    if (outcome) return outcome;
    throw new Error("no outcome");
  } catch (error) {
    return crashed(file, call, reasonOf(error));
  }
}

function crashed(file: string, { lang }: CheckCall, detail: string): FileOutcome {
  const said = say.crashed(file, detail)[lang];
  return { report: unreadReport(file, said), failed: true, lines: [said], effects: [], lang };
}

interface Worker {
  /** undefined where the process died on the file. */
  check(file: string): Promise<FileOutcome | undefined>;
  stop(): void;
}

function startWorker(call: CheckCall): Worker {
  const child = fork(process.argv[1] ?? "", [WORKER], { serialization: "advanced" });
  child.send({ call });
  return {
    check: (file) =>
      new Promise((resolve) => {
        const onMessage = (outcome: unknown): void => {
          child.off("exit", onExit);
          resolve(outcome as FileOutcome);
        };
        const onExit = (): void => {
          child.off("message", onMessage);
          resolve(undefined);
        };
        child.once("message", onMessage);
        child.once("exit", onExit);
        child.send({ file });
      }),
    stop: () => {
      child.disconnect();
    },
  };
}

/** The other side: waits for a call, then for files, and answers each with its outcome. */
export function serveAsWorker(): void {
  let call: CheckCall | undefined;
  process.on("message", (message: { call?: CheckCall; file?: string }) => {
    call = message.call ?? call;
    const { file } = message;
    if (file === undefined || !call) return;
    void checkOne(file, call).then((outcome) => process.send?.(outcome));
  });
}
