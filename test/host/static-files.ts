import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** By the ending of a file's name. */
export const contentType = (file: string): string => types[extname(`x${file}`)] ?? "application/octet-stream";

/** The file of a folder that the path of a request names; undefined where it would lead out of the folder. */
export function fileOf(folder: string, path: string): string | undefined {
  const root = normalize(folder + sep);
  const file = normalize(join(root, decodeURIComponent(path.replace(/[?#].*$/, ""))));
  return file.startsWith(root) ? file : undefined;
}
