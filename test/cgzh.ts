import { execFile } from "node:child_process";
import { join } from "node:path";
import { vi } from "vitest";
import { program } from "../src/cli/program.ts";

const root = join(import.meta.dirname, "..");

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, from source, with these words. */
export const cgzh = (...words: string[]): Promise<Run> => cgzhIn({}, ...words);

/** The same with these variables in the environment. */
export function cgzhIn(env: Readonly<Record<string, string>>, ...words: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, "src/cli/cgzh.ts"), ...words],
      { cwd: root, maxBuffer: 1 << 28, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        done({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

let before: Promise<unknown> = Promise.resolve();

/**
 * The program in this process, one call after another, which spares the start of a process: for what does not turn on
 * processes. Its files are few enough to be checked without workers.
 */
export function cgzhHere(...words: string[]): Promise<Run> {
  const run = before.then(() => captured(words));
  before = run.catch(() => undefined);
  return run;
}

async function captured(words: readonly string[]): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await program(words), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
