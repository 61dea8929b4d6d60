/** The most characters that a sheet's name can have. */
const LONGEST_NAME = 31;

/** A name that no sheet has: without what names cannot have, and numbered where it is taken. `taken` is in lower case. */
export function freeSheetName(title: string, taken: ReadonlySet<string>): string {
  const name =
    title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, "")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  let free = name.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = `(${number})`;
    free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return free;
}
