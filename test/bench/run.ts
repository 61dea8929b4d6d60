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
import { measurePane, paneBytes } from "./pane.ts";
import { reportAgainstCheck } from "./report.ts";

/** What is measured, by its name; our time over the other's, side by side in this run. */
const ratios: Readonly<Record<string, () => Promise<MeasuredRatio>>> = {
  "file/hucre-read": () => checkAgainstHucre(),
  "report/check": () => reportAgainstCheck(),
  "function-reward/hand-loop": () => rewardAgainstHandLoop(),
  "function-reward/one-by-one": () => rewardAgainstOneByOne(),
  "function-reward/spreadsheet": () => rewardAgainstSpreadsheet(),
  "function-payout-due/spreadsheet": () => payoutDueAgainstSpreadsheet(),
  "pane-bundle/template": () => bundles().then(({ initial, template }) => counted(initial / template)),
  "pane-bundle-with-worker/template": () =>
    bundles().then(({ initial, worker, template }) => counted((initial + worker) / template)),
};

const counts: Readonly<Record<string, () => Promise<number>>> = {
  "functions-gzip-bytes": functionsGzipBytes,
  "formula-start-gzip-bytes": async () => (await functionsGzipBytes()) + (await bundles()).start,
  "pane-gzip-bytes": () => bundles().then(({ initial }) => initial),
  "pane-worker-gzip-bytes": () => bundles().then(({ worker }) => worker),
  "template-pane-gzip-bytes": () => bundles().then(({ template }) => template),
  // One run in the browser gives all of these; there are none where there is no browser.
  ...(chromiumPath() !== undefined && {
    "pane-syncs-100k": () => pane().then(({ syncs }) => syncs),
    "pane-largest-payload-bytes": () => pane().then(({ largestPayload }) => largestPayload),
    // Of the thread's own time: the clock counts what else the machine is doing.
    "pane-longest-task-ms": () => pane().then(({ longestTask }) => Math.ceil(longestTask.cpu)),
    "pane-longest-task-wall-ms": () => pane().then(({ longestTask }) => Math.ceil(longestTask.wall)),
    "pane-longest-task-in-list-ms": () => pane().then(({ longestTaskInList }) => Math.ceil(longestTaskInList.cpu)),
    "pane-cancel-ms": () => pane().then(({ cancel }) => Math.ceil(cancel)),
    "pane-first-finding-share": () => pane().then(({ doneAtFirst }) => Number(doneAtFirst.toFixed(4))),
    "pane-live-recheck-ms": () => pane().then(({ live }) => Math.ceil(live)),
  }),
};

let paneFiles: ReturnType<typeof paneBytes> | undefined;
function bundles(): ReturnType<typeof paneBytes> {
  return (paneFiles ??= paneBytes());
}

/** A ratio that is counted and not timed is the same every time. */
function counted(ratio: number): MeasuredRatio {
  return { median: ratio, min: ratio, max: ratio, runs: 1, rows: 0 };
}

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
