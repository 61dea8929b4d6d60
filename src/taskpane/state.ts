import type { Feature, MissingFeature } from "../excel/capabilities.ts";
import type { LedgerReport, Totals } from "../report/file-report.ts";
import type { Lang } from "../report/words.ts";
import type { Catalogue } from "./checking/catalogue.ts";
import type { CheckResult, FindingDetail, FindingLine, Line, Query, View } from "./checking/protocol.ts";
import type { SettingsFacts } from "./settings-facts.ts";

export const tabs = ["findings", "ledgers", "unit", "checks", "law"] as const;
export type Tab = (typeof tabs)[number];

/** What the pane is at. */
export type Run =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly cells: number; readonly of: number }
  | {
      readonly phase: "checking";
      /** 0 to 1 */
      readonly done: number;
      readonly rows: number;
      readonly totals: Totals | null;
      /** The first findings, as they were made. */
      readonly early: readonly FindingLine[];
    };

/** A sentence on what happened and what to do, in the pane's language. */
export interface Failure {
  readonly text: string;
  /** The host's own code. */
  readonly code: string | null;
}

export interface OpenFinding {
  /** null where the filter leaves it out. */
  readonly line: number | null;
  readonly detail: FindingDetail;
}

export interface State {
  readonly lang: Lang;
  readonly tab: Tab;
  /** What is looked through on the page of the law. */
  readonly shelf: "texts" | "functions";
  readonly catalogue: Catalogue | null;
  /** What this Excel is too old for. */
  readonly missing: readonly MissingFeature[];
  /** What the workbook keeps has been read: before that nothing of it can be chosen, lest it be written over. */
  readonly remembered: boolean;
  /** Whether the assistant starts when the workbook is opened; null where that is not known. */
  readonly startsAlong: boolean | null;
  readonly settings: SettingsFacts;
  /** What is wrong with the settings as they stand. */
  readonly settingsFault: string | null;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly run: Run;
  /** As last recognised, during a check already. */
  readonly ledgers: readonly LedgerReport[];
  readonly result: CheckResult | null;
  /** Why the result is no longer what a check would give now. */
  readonly outdated: "cells" | "settings" | null;
  readonly query: Query;
  readonly view: View | null;
  /** Lines of the view that are at hand, by page. */
  readonly pages: ReadonlyMap<number, readonly Line[]>;
  /** The line that the keyboard is on. */
  readonly cursor: number;
  readonly open: OpenFinding | null;
  /** A dialog asks for the particulars of a waiver. */
  readonly waiving: boolean;
  readonly marked: boolean;
  /** Check while the user edits; null: by the size of the ledgers. */
  readonly live: boolean | null;
  /** Something is being written into the workbook. */
  readonly writing: boolean;
  readonly failure: Failure | null;
  readonly notice: string | null;
}

/** Lines on a page of {@link State.pages}. */
export const PAGE = 50;
/** Pages that are kept; those furthest from the newest are dropped. */
const PAGES = 24;
/** Rows up to which an edit is judged at once unless the user says otherwise. */
export const LIVE_ROWS = 5000;

export const everything: Query = {
  levels: [],
  waived: "among",
  check: null,
  article: null,
  stake: null,
  group: "none",
};

export function initialState(lang: Lang, asOf: string): State {
  return {
    lang,
    tab: "findings",
    shelf: "texts",
    catalogue: null,
    missing: [],
    remembered: false,
    startsAlong: null,
    settings: {},
    settingsFault: null,
    asOf,
    run: { phase: "idle" },
    ledgers: [],
    result: null,
    outdated: null,
    query: everything,
    view: null,
    pages: new Map(),
    cursor: 0,
    open: null,
    waiving: false,
    marked: false,
    live: null,
    writing: false,
    failure: null,
    notice: null,
  };
}

export type Action =
  | { readonly did: "turned"; readonly tab: Tab }
  | { readonly did: "browsed"; readonly shelf: State["shelf"] }
  | { readonly did: "learned"; readonly catalogue: Catalogue }
  | { readonly did: "met"; readonly missing: readonly MissingFeature[] }
  | { readonly did: "started"; readonly startsAlong: boolean | null }
  | {
      readonly did: "remembered";
      readonly settings: SettingsFacts;
      readonly live: boolean | null;
      readonly marked: boolean;
    }
  | { readonly did: "set"; readonly settings: SettingsFacts }
  | { readonly did: "faulted"; readonly fault: string | null }
  | { readonly did: "dated"; readonly asOf: string }
  | { readonly did: "began" }
  | { readonly did: "read"; readonly cells: number; readonly of: number }
  | { readonly did: "recognised"; readonly ledgers: readonly LedgerReport[]; readonly rows: number }
  | { readonly did: "judged"; readonly done: number; readonly totals: Totals; readonly early: readonly FindingLine[] }
  | { readonly did: "checked"; readonly result: CheckResult }
  | { readonly did: "stopped"; readonly notice: string | null }
  | { readonly did: "outdated"; readonly why: "cells" | "settings" }
  | { readonly did: "asked"; readonly query: Query }
  | { readonly did: "viewed"; readonly view: View }
  | { readonly did: "fetched"; readonly page: number; readonly lines: readonly Line[] }
  | { readonly did: "moved"; readonly cursor: number }
  | { readonly did: "opened"; readonly open: OpenFinding }
  | { readonly did: "closed" }
  | { readonly did: "waiving"; readonly waiving: boolean }
  | { readonly did: "marked"; readonly marked: boolean }
  | { readonly did: "lived"; readonly live: boolean }
  | { readonly did: "writing"; readonly writing: boolean }
  | { readonly did: "failed"; readonly failure: Failure }
  | { readonly did: "told"; readonly notice: string }
  | { readonly did: "dismissed" };

export function reduce(state: State, action: Action): State {
  switch (action.did) {
    case "turned":
      return { ...state, tab: action.tab };
    case "browsed":
      return { ...state, shelf: action.shelf };
    case "learned":
      return { ...state, catalogue: action.catalogue };
    case "met":
      return { ...state, missing: action.missing };
    case "started":
      return { ...state, startsAlong: action.startsAlong };
    case "remembered":
      return { ...state, remembered: true, settings: action.settings, live: action.live, marked: action.marked };
    case "set":
      return { ...state, settings: action.settings };
    case "faulted":
      return { ...state, settingsFault: action.fault };
    case "dated":
      return { ...state, asOf: action.asOf };
    case "began":
      return { ...state, run: { phase: "reading", cells: 0, of: 0 }, failure: null, notice: null };
    case "read":
      if (state.run.phase !== "reading") return state;
      return { ...state, run: { phase: "reading", cells: action.cells, of: action.of } };
    case "recognised":
      return {
        ...state,
        ledgers: action.ledgers,
        run: { phase: "checking", done: 0, rows: action.rows, totals: null, early: [] },
      };
    case "judged":
      if (state.run.phase !== "checking") return state;
      return {
        ...state,
        run: {
          ...state.run,
          done: action.done,
          totals: action.totals,
          early: [...state.run.early, ...action.early],
        },
      };
    case "checked":
      return {
        ...state,
        run: { phase: "idle" },
        result: action.result,
        ledgers: action.result.ledgers,
        outdated: null,
        query: queryWithin(state.query, action.result),
      };
    case "stopped":
      return {
        ...state,
        run: { phase: "idle" },
        ledgers: state.result?.ledgers ?? [],
        notice: action.notice ?? state.notice,
      };
    case "outdated":
      return state.result ? { ...state, outdated: action.why } : state;
    case "asked":
      return { ...state, query: action.query };
    case "viewed": {
      const { kinds } = action.view;
      return { ...state, view: action.view, pages: new Map(), cursor: nearestFinding(kinds, state.cursor) };
    }
    case "fetched":
      return { ...state, pages: withPage(state.pages, action.page, action.lines) };
    case "moved":
      return { ...state, cursor: action.cursor };
    case "opened":
      return { ...state, open: action.open, cursor: action.open.line ?? state.cursor };
    case "closed":
      return { ...state, open: null, waiving: false };
    case "waiving":
      return { ...state, waiving: action.waiving };
    case "marked":
      return { ...state, marked: action.marked };
    case "lived":
      return { ...state, live: action.live };
    case "writing":
      return { ...state, writing: action.writing };
    case "failed":
      return { ...state, failure: action.failure, notice: null };
    case "told":
      return { ...state, notice: action.notice, failure: null };
    case "dismissed":
      return { ...state, failure: null, notice: null };
  }
}

/** A filter by what no finding has any more would hide everything without a word. */
function queryWithin(query: Query, { byCheck, byArticle, waived }: CheckResult): Query {
  return {
    ...query,
    check: byCheck.some(({ id }) => id === query.check) ? query.check : null,
    article: byArticle.some(({ id }) => id === query.article) ? query.article : null,
    waived: waived > 0 ? query.waived : "among",
  };
}

function withPage(pages: State["pages"], page: number, lines: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const next = new Map(pages);
  next.set(page, lines);
  if (next.size > PAGES) {
    const furthest = [...next.keys()].reduce((far, one) => (Math.abs(one - page) > Math.abs(far - page) ? one : far));
    next.delete(furthest);
  }
  return next;
}

/** The line at hand; undefined until its page has come. */
export function lineOf({ pages }: State, line: number): Line | undefined {
  return pages.get(Math.floor(line / PAGE))?.[line % PAGE];
}

/** The finding at a line, or the next one behind it, or the last before it. */
function nearestFinding(kinds: Uint8Array, line: number): number {
  const from = Math.min(line, kinds.length - 1);
  const behind = kinds.indexOf(0, Math.max(from, 0));
  return behind >= 0 ? behind : Math.max(kinds.lastIndexOf(0), 0);
}

/** The finding `steps` findings on from a line, not beyond the ends; headings of groups are passed over. */
export function findingFrom(kinds: Uint8Array, line: number, steps: number): number {
  const way = Math.sign(steps);
  let at = line;
  for (let left = Math.abs(steps), next = line + way; left > 0 && next >= 0 && next < kinds.length; next += way) {
    if (kinds[next] !== 0) continue;
    at = next;
    left--;
  }
  return at;
}

/** How many filters are set, levels aside: those have their tiles. */
export function filtersSet({ check, article, stake }: Query): number {
  return [check, article, stake].filter((one) => one !== null).length;
}

/** The year that is reported on: the last whole one before the day of judgement. */
export function lastYear({ asOf }: State): number {
  return Number(asOf.slice(0, 4)) - 1;
}

export function hasFeature({ missing }: State, feature: Feature): boolean {
  return !missing.some((one) => one.feature === feature);
}

export function isLive({ live, result }: State): boolean {
  return live ?? (result !== null && result.rows <= LIVE_ROWS);
}
