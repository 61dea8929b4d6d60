import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { say, type Said } from "./say.ts";

export interface FoundFiles {
  readonly files: readonly string[];
  readonly faults: readonly { readonly path: string; readonly said: Said }[];
}

/**
 * What --out writes: a ledger must not be checked twice because its marked copy lies in the same folder, and a report
 * is no ledger.
 */
const WRITTEN = /-(?:核查|\d{4}年报)(\(\d+\))?\.xls[xm]$/i;

/** Files as named; folders searched through for workbooks, in the order of their names; Excel's lock files ~$
 * and what the program wrote itself passed over. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const faults: { path: string; said: Said }[] = [];
  for (const path of paths) {
    const stats = await stat(path).catch(() => undefined);
    if (!stats) {
      faults.push({ path, said: say.noSuchFile(path) });
    } else if (stats.isDirectory()) {
      const inside = await workbooksIn(path);
      if (!inside.length) faults.push({ path, said: say.emptyFolder(path) });
      files.push(...inside);
    } else {
      files.push(path);
    }
  }
  return { files: [...new Set(files)], faults };
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== "node_modules" && !entry.name.startsWith(".")) found.push(...(await workbooksIn(path)));
    } else if (/\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$") && !WRITTEN.test(entry.name)) {
      found.push(path);
    }
  }
  return found;
}
