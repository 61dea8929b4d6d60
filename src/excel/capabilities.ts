import { HostFailure } from "./host-failure.ts";

/**
 * What is asked of hosts beyond the floor that the manifest sets (SharedRuntime 1.1, which comes with ExcelApi 1.9 or
 * newer wherever it is offered), and what the product does without it.
 */
const features = {
  /** RangeAreas, the workbook's own events, page layout. Without it the product reads and lists, and nothing more. */
  areas: {
    version: "1.9",
    zh: "标记单元格、写结果工作表、实时核查",
    en: "marks, result sheets and live checking",
    without: {
      zh: "可以核查和查看问题；不能标记单元格、写结果工作表、随改随查，这些按钮不显示。",
      en: "It can check and list; marks, written sheets and checking while you edit are left out.",
    },
  },
  /** Merged areas. Without it a cell merged over several rows counts for its first row only. */
  merges: {
    version: "1.13",
    zh: "读取合并单元格",
    en: "reading merged cells",
    without: {
      zh: "跨多行合并的单元格只算在它的首行。",
      en: "A cell merged over several rows counts for its first row only.",
    },
  },
} as const;

export type Feature = keyof typeof features;

/** Answers per host: it is asked once. */
const answers = new WeakMap<Office.RequirementSetSupport, ReadonlySet<Feature>>();

function supported(): ReadonlySet<Feature> {
  const { requirements } = Office.context;
  let known = answers.get(requirements);
  if (!known) {
    const names = Object.keys(features) as Feature[];
    known = new Set(names.filter((name) => requirements.isSetSupported("ExcelApi", features[name].version)));
    answers.set(requirements, known);
  }
  return known;
}

export function hostHas(feature: Feature): boolean {
  return supported().has(feature);
}

/** Throws a failure that names what this Excel cannot do. */
export function requireHost(feature: Feature): void {
  if (hostHas(feature)) return;
  const { version, zh, en } = features[feature];
  throw new HostFailure(
    `这个版本的 Excel 不支持${zh}（需要 ExcelApi ${version}）。请更新 Excel 后再试；核查本身不受影响。`,
    `This version of Excel does not support ${en} (ExcelApi ${version}). Update Excel; checking itself still works.`,
    "ApiNotFound",
  );
}

/** Something that the host is too old for: its name, and what that means to the user. */
export interface MissingFeature {
  readonly feature: Feature;
  readonly zh: string;
  readonly en: string;
  readonly without: { readonly zh: string; readonly en: string };
}

/** What this Excel cannot do, in words, for the pane to say once; empty in a current one. */
export function missingFeatures(): readonly MissingFeature[] {
  return (Object.keys(features) as Feature[])
    .filter((feature) => !hostHas(feature))
    .map((feature) => ({ feature, ...features[feature] }));
}
