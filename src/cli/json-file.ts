import { readFile } from "node:fs/promises";
import { CallFault } from "./call-fault.ts";
import type { Said } from "./say.ts";

/** The JSON of a file that a call names; what to say where it cannot be opened, and where it is no JSON. */
export async function jsonIn(path: string, missing: Said, malformed: Said): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new CallFault(missing);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CallFault(malformed);
  }
}
