import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes a file beside all that is there, numbered where its name is taken; gives the path that it got. */
export async function writeNew(folder: string, name: string, extension: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number++) {
    const target = join(folder, `${name}${number === 1 ? "" : `(${number})`}${extension}`);
    try {
      await writeFile(target, bytes, { flag: "wx" });
      return target;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

/** Makes the folder where it is not there; false where that cannot be done. */
export async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  if (there) return there.isDirectory();
  return mkdir(path, { recursive: true }).then(
    () => true,
    () => false,
  );
}
