import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import webpack, { type Configuration } from "webpack";

/** One custom function as the host calls it: arguments as cells or rows × columns. */
export type HostFunction = (...args: unknown[]) => unknown;

/** What a function made of its arguments, in plain values: an error is `{ code, message }`. */
export type Seen = unknown[][] | SeenError;

export interface SeenError {
  readonly code: string;
  readonly message: string;
}

export interface BuiltFunctions {
  /** The source of functions.js. */
  readonly source: string;
  /** functions.json and functions.en.json. */
  readonly metadata: Readonly<Record<"zh" | "en", FunctionsJson>>;
}

export interface FunctionsJson {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
    readonly result: unknown;
  }[];
}

/** Builds the functions with the project's own configuration, into a folder of its own. */
export async function buildFunctions(): Promise<BuiltFunctions> {
  const path = mkdtempSync(join(tmpdir(), "functions-"));
  const { functionsConfig } = (await import(join(import.meta.dirname, "../webpack.config.js"))) as {
    functionsConfig: Configuration;
  };
  const context = join(import.meta.dirname, "..");
  const config = {
    ...functionsConfig,
    mode: "production" as const,
    context,
    output: { ...functionsConfig.output, path },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  const read = (name: string): string => readFileSync(join(path, name), "utf8");
  const built = {
    source: read("functions.js"),
    metadata: {
      zh: JSON.parse(read("functions.json")) as FunctionsJson,
      en: JSON.parse(read("functions.en.json")) as FunctionsJson,
    },
  };
  rmSync(path, { recursive: true });
  return built;
}

export interface HostOptions {
  /** Whether the host has CustomFunctions.Error and its codes. */
  readonly errors?: boolean;
  /** The global Office, where there is one. */
  readonly office?: { readonly displayLanguage?: string; readonly runtime?: string };
}

/** Loads functions.js where nothing but `CustomFunctions` exists (and `Office`, if asked for), and gives what it registers. */
export function loadFunctions(source: string, { errors = true, office }: HostOptions = {}): Map<string, HostFunction> {
  const registered = new Map<string, HostFunction>();
  class HostError extends Error {
    readonly code: string;
    constructor(code: string, message?: string) {
      super(message);
      this.code = code;
    }
  }
  const associate = (id: string, run: HostFunction): void => {
    if (registered.has(id)) throw new Error(`${id} is registered twice`);
    registered.set(id, run);
  };
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const isSetSupported = (name: string, version: string): boolean =>
    name === "CustomFunctionsRuntime" && version <= (office?.runtime ?? "1.1");
  const Office = office && { context: { displayLanguage: office.displayLanguage, requirements: { isSetSupported } } };
  vm.runInNewContext(source, {
    CustomFunctions: errors ? { associate, Error: HostError, ErrorCode } : { associate },
    ...(Office ? { Office } : {}),
  });
  return registered;
}

/** Calls a registered function and gives what it returned or threw, in values of this realm. */
export function callOf(functions: ReadonlyMap<string, HostFunction>): (id: string, ...args: unknown[]) => Seen {
  return (id, ...args) => {
    const run = functions.get(id);
    if (!run) throw new Error(`${id} is not registered`);
    try {
      const result = run(...args);
      if (!Array.isArray(result)) throw new Error(`${id} gave no array`);
      return (result as unknown[][]).map((row) => Array.from(row, seen));
    } catch (error) {
      return seenError(error);
    }
  };
}

function seen(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return "message" in cell ? seenError(cell) : { ...cell };
}

function seenError(error: unknown): SeenError {
  const { code = "", message } = error as { code?: string; message: string };
  return { code, message };
}
