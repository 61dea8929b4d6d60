import { chromiumPath } from "../host/browser.ts";
import { checkAgainstHucre } from "./command-line.ts";
import {
  functionsGzipBytes,
  type MeasuredRatio,
  payoutDueAgainstSpreadsheet,
  rewardAgainstHandLoop,
  rewardAgainstOneByOne,
  rewardAgainstSpreadsheet,
} from "./functions.ts";
import { measurePane, paneGzipBytes } from "./pane.ts";
import { reportAgainstCheck } from "./report.ts";

/** What is measured, by its name; our time over the other's, side by side in this run. */
const ratios: Readonly<Record<string, () => Promise<MeasuredRatio>>> = {
  "file/hucre-read": () => checkAgainstHucre(),
  "report/check": () => reportAgainstCheck(),
  "function-reward/hand-loop": () => rewardAgainstHandLoop(),
  "function-reward/one-by-one": () => rewardAgainstOneByOne(),
  "function-reward/spreadsheet": () => rewardAgainstSpreadsheet(),
  "function-payout-due/spreadsheet": () => payoutDueAgainstSpreadsheet(),
};

const counts: Readonly<Record<string, () => Promise<number>>> = {
  "functions-gzip-bytes": functionsGzipBytes,
  "pane-gzip-bytes": paneGzipBytes,
  // One run in the browser gives all of these; there are none where there is no browser.
  ...(chromiumPath() !== undefined && {
    "pane-longest-task-ms": () => pane().then(({ longestTask }) => Math.ceil(longestTask.cpu)),
    "pane-longest-task-in-list-ms": () => pane().then(({ longestTaskInList }) => Math.ceil(longestTaskInList.cpu)),
    "pane-cancel-ms": () => pane().then(({ cancel }) => Math.ceil(cancel)),
    "pane-done-at-first-finding-percent": () => pane().then(({ doneAtFirst }) => Math.ceil(doneAtFirst * 100)),
  }),
};

let paneFigures: ReturnType<typeof measurePane> | undefined;
function pane(): ReturnType<typeof measurePane> {
  return (paneFigures ??= measurePane());
}

const asJson = process.argv.join(" ").includes("--format json") || process.argv.includes("--format=json");
const result: { ratios: Record<string, MeasuredRatio>; counts: Record<string, number> } = { ratios: {}, counts: {} };
for (const [name, measure] of Object.entries(counts)) {
  const count = await measure();
  result.counts[name] = count;
  if (!asJson) console.log(`${name.padEnd(36)} ${count}`);
}
for (const [name, measure] of Object.entries(ratios)) {
  const ratio = await measure();
  result.ratios[name] = ratio;
  const { median, min, max, runs, rows } = ratio;
  const figures = [median, min, max].map((figure) => figure.toPrecision(3)).join(" / ");
  if (!asJson) console.log(`${name.padEnd(36)} ${figures}  (median / min / max of ${runs} runs, ${rows} rows)`);
}
if (asJson) console.log(JSON.stringify(result, null, 2));
