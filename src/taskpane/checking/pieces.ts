import type { PlainWorkbook } from "../../ledger/plain-workbook.ts";
import type { Lang } from "../../report/words.ts";
import type { Conversation } from "./conversation.ts";

/** Cells in one message: copying as many takes a few milliseconds. */
const CELLS = 12_000;

/** Sends a workbook to the checker piece by piece and lets the screen have its turn in between. */
export async function sendWorkbook(
  { sheets, ...frame }: PlainWorkbook,
  checker: Conversation,
  lang: Lang,
  signal: AbortSignal,
): Promise<void> {
  const frames = sheets.map(({ name, merges, hiddenRows, formats }) => ({ name, merges, hiddenRows, formats }));
  await checker.ask("begin", { ...frame, sheets: frames }, lang);
  for (const [index, { values }] of sheets.entries()) {
    let from = 0;
    while (from < values.length) {
      let cells = 0;
      let to = from;
      while (to < values.length && (cells < CELLS || to === from)) cells += 1 + (values[to++]?.length ?? 0);
      signal.throwIfAborted();
      // Waiting for the answer keeps no more than one piece under way.
      await checker.ask("addRows", index, from, values.slice(from, to));
      from = to;
    }
  }
}
