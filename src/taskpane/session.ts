import type { SheetDescription } from "../report/sheet-description.ts";
import type { Lang } from "../report/words.ts";
import { HostFailure } from "../excel/host-failure.ts";
import type { CellPlace, ChangedArea, OpenWorkbook, Remove } from "../excel/open-workbook.ts";
import { onPaneRequest, type PaneRequest } from "../excel/pane-requests.ts";
import { type Conversation, Ended, startChecker } from "./checking/conversation.ts";
import type { CheckerNews, CheckResult, Drawing, Marks, Query } from "./checking/protocol.ts";
import type { SettingsFault } from "../checks/settings.ts";
import { type SettingsFacts, settingsFactsOf, withEntry } from "./settings-facts.ts";
import {
  type Action,
  everything,
  findingFrom,
  hasFeature,
  isLive,
  lastYear,
  LIVE_ROWS,
  PAGE,
  type State,
} from "./state.ts";
import type { Store } from "./store.ts";
import { type Say, sayIn } from "./words.ts";

/** Names under which the pane keeps things in the workbook. */
const SETTINGS = "settings";
const LIVE = "live";
/** The ids of the marks, which the workbook itself keeps. */
const MARKS = "marks";

/** Time to let a run of edits end, in milliseconds: an edited row is judged again well within half a second. */
const EDITS_END = 120;
/** Rows of a sheet to be written in one message. */
const DRAWN_ROWS = 400;

/** Particulars of a waiver as the dialog has them. */
export interface WaiverForm {
  readonly scope: "one" | "key";
  readonly reason: string;
  readonly approver: string;
  readonly evidence: string;
  /** YYYY-MM-DD, or empty. */
  readonly until: string;
}

/** A check under way: its checker is thrown away where it is given up. */
interface Running {
  readonly checker: Conversation;
  readonly abort: AbortController;
}

/**
 * What the user does, carried out: the workbook on one side, the checker on the other, and the store told of what came
 * of it. The checker of the last whole check is kept, with its findings; a new check has a new one, so that giving it
 * up costs nothing.
 */
export class Session {
  readonly say: Say;
  private readonly workbook: OpenWorkbook;
  private readonly store: Store<State, Action>;
  private checker: Conversation;
  private running: Running | null = null;
  private readonly changes: ChangedArea[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What takes the listeners off again, by what they listen to. */
  private readonly removals = new Map<string, Promise<Remove>>();
  private stopListening = (): void => undefined;
  /** Pages asked for and not yet here. */
  private readonly wanted = new Set<number>();

  constructor(workbook: OpenWorkbook, store: Store<State, Action>) {
    this.workbook = workbook;
    this.store = store;
    this.say = sayIn(this.lang);
    this.checker = startChecker(() => undefined);
  }

  private get state(): State {
    return this.store.get();
  }

  private get lang(): Lang {
    return this.store.get().lang;
  }

  /** Reads what the workbook keeps, and what the product knows. */
  async open(): Promise<void> {
    this.store.dispatch({ did: "met", missing: this.workbook.missing() });
    await this.trying(() => this.remember());
    await this.trying(async () => {
      this.store.dispatch({ did: "learned", catalogue: await this.checker.ask("catalogue", this.lang) });
      await this.judgeSettings();
    });
    // A refusal is said once; the next check asks again.
    if (this.state.remembered) this.listen();
    this.stopListening = onPaneRequest((request) => void this.trying(() => this.answer(request)));
  }

  /** Reads what the workbook keeps, unless that is known already. */
  private async remember(): Promise<void> {
    if (this.state.remembered) return;
    const [settings, live, marks] = await Promise.all(
      [SETTINGS, LIVE, MARKS].map((name) => this.workbook.stored(name)),
    );
    this.store.dispatch({
      did: "remembered",
      settings: settingsFactsOf(settings),
      live: typeof live === "boolean" ? live : null,
      marked: areMarks(marks),
    });
  }

  async close(): Promise<void> {
    this.stopListening();
    clearTimeout(this.timer);
    this.running?.abort.abort();
    this.running?.checker.end();
    this.checker.end();
    for (const removal of this.removals.values()) await (await removal.catch(() => undefined))?.();
  }

  // --- checking ----------------------------------------------------------------------------------------------------

  /** Reads the workbook anew and judges it. */
  async check(): Promise<void> {
    this.stop();
    const abort = new AbortController();
    const checker = startChecker((news) => {
      if (!abort.signal.aborted) this.hear(news);
    });
    const running = { checker, abort };
    this.running = running;
    this.changes.length = 0;
    this.store.dispatch({ did: "began" });
    try {
      // What the opening of the pane was refused is made up for.
      await this.remember();
      this.listen();
      const workbook = await this.workbook.read((sheet, from, rows) => checker.ask("addRows", sheet, from, rows), {
        progress: ({ cells, of }) => {
          if (this.running === running) this.store.dispatch({ did: "read", cells, of });
        },
        signal: abort.signal,
      });
      await checker.ask("take", workbook, this.lang);
      const result = await checker.ask("check", this.order());
      const old = this.checker;
      this.checker = checker;
      this.running = null;
      old.end();
      await this.take(result);
    } catch (error) {
      if (abort.signal.aborted || error instanceof Ended) return;
      this.running = null;
      checker.end();
      this.store.dispatch({ did: "stopped", notice: null });
      this.fail(error);
    }
  }

  /** Gives up a check under way; earlier results stand. */
  cancel(): void {
    if (this.stop()) this.store.dispatch({ did: "stopped", notice: this.say("cancelled") });
  }

  private stop(): boolean {
    const { running } = this;
    this.running = null;
    running?.abort.abort();
    running?.checker.end();
    return running !== null;
  }

  /** Judges again what the checker holds, after a patch or with other settings. */
  private async again(): Promise<void> {
    await this.take(await this.checker.ask("check", this.order()));
  }

  private order() {
    return { settings: this.state.settings, asOf: this.state.asOf };
  }

  private hear(news: CheckerNews): void {
    if (news.news === "ledgers") this.store.dispatch({ did: "recognised", ledgers: news.ledgers, rows: news.rows });
    else if (news.news === "progress") {
      const { done, totals, early } = news;
      this.store.dispatch({ did: "judged", done, totals, early });
    }
  }

  private async take(result: CheckResult | SettingsFault): Promise<void> {
    if ("zh" in result) {
      this.store.dispatch({ did: "stopped", notice: null });
      this.store.dispatch({ did: "failed", failure: { text: result[this.lang], code: null } });
      return;
    }
    const open = this.state.open?.detail.fingerprint;
    this.store.dispatch({ did: "checked", result });
    await this.look();
    if (open !== undefined) {
      const found = await this.checker.ask("findingNamed", open);
      if (found) this.store.dispatch({ did: "opened", open: found });
      else {
        this.store.dispatch({ did: "closed" });
        this.store.dispatch({ did: "told", notice: this.say("settled") });
      }
    }
    if (this.state.marked) await this.workbook.mark(marksFrom(await this.checker.ask("marks")));
  }

  // --- looking at findings -----------------------------------------------------------------------------------------

  async ask(change: Partial<Query>): Promise<void> {
    await this.trying(async () => {
      this.store.dispatch({ did: "asked", query: { ...this.state.query, ...change } });
      await this.look();
    });
  }

  private async look(): Promise<void> {
    this.wanted.clear();
    const { query } = this.state;
    const view = await this.checker.ask("view", query);
    // A later question may have been asked in between: its answer is the one that counts.
    if (query === this.state.query) this.store.dispatch({ did: "viewed", view });
  }

  /** Sees to it that the lines are at hand. */
  want(from: number, to: number): void {
    const { view, pages } = this.state;
    if (!view) return;
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, view.kinds.length); page++) {
      if (!pages.has(page) && !this.wanted.has(page)) void this.trying(() => this.fetch(page));
    }
  }

  private async fetch(page: number): Promise<void> {
    const { view } = this.state;
    this.wanted.add(page);
    const lines = await this.checker.ask("lines", page * PAGE, (page + 1) * PAGE);
    this.wanted.delete(page);
    if (this.state.view === view) this.store.dispatch({ did: "fetched", page, lines });
  }

  /** Opens the finding at a line; `go` also shows its cell. */
  async openFinding(line: number, go: boolean): Promise<void> {
    await this.trying(async () => {
      this.store.dispatch({ did: "turned", tab: "findings" });
      await this.show(line);
      const { open } = this.state;
      if (go && open) await this.workbook.goTo(open.detail);
    });
  }

  private async show(line: number): Promise<void> {
    const detail = await this.checker.ask("finding", line);
    if (detail) this.store.dispatch({ did: "opened", open: { line, detail } });
  }

  /** The next finding of the list, or the one before. */
  async step(steps: number): Promise<void> {
    const { view, open, cursor } = this.state;
    if (!view || view.findings === 0) return;
    await this.openFinding(open ? findingFrom(view.kinds, open.line ?? cursor, steps) : cursor, true);
  }

  async goTo({ sheet, row, column }: CellPlace): Promise<void> {
    await this.trying(() => this.workbook.goTo({ sheet, row, column }));
  }

  /** Shows the finding that stands at a selected cell, without a word where there is none. */
  private async follow({ sheet, row, column }: CellPlace): Promise<void> {
    const at = this.state.open?.detail;
    if (at?.sheet === sheet && at.row === row && at.column === column) return;
    const line = await this.checker.ask("lineAt", { sheet, row, column }, false);
    if (line !== null) await this.show(line);
  }

  /** Says what is known of a cell: a finding there, or one that rests on it. */
  private async explain(place: CellPlace): Promise<void> {
    if (!this.state.result) await this.check();
    let line = await this.checker.ask("lineAt", place, true);
    if (line === null && this.state.result) {
      await this.ask(everything);
      line = await this.checker.ask("lineAt", place, true);
    }
    if (line !== null) await this.openFinding(line, false);
    else if (this.state.result) this.store.dispatch({ did: "told", notice: this.say("nothingHere") });
  }

  // --- writing into the workbook -----------------------------------------------------------------------------------

  async mark(): Promise<void> {
    await this.writing(async () => {
      const marks = marksFrom(await this.checker.ask("marks"));
      try {
        await this.workbook.mark(marks);
      } catch (error) {
        await this.settleMarks();
        throw error;
      }
      this.store.dispatch({ did: "marked", marked: true });
      const cells = new Set(marks.map(({ sheet, row, column }) => `${sheet}\u0000${row}\u0000${column}`));
      return this.say("marked", { count: cells.size });
    });
  }

  /** After a refusal: marks that stand on some sheets can be cleared by the user, those that nobody remembers are. */
  private async settleMarks(): Promise<void> {
    try {
      const marked = areMarks(await this.workbook.stored(MARKS));
      if (!marked) await this.workbook.clearMarks();
      this.store.dispatch({ did: "marked", marked });
    } catch {
      // What was refused before is refused again; the refusal itself is said.
    }
  }

  async clearMarks(): Promise<void> {
    await this.writing(async () => {
      await this.workbook.clearMarks();
      this.store.dispatch({ did: "marked", marked: false });
      return this.say("unmarked");
    });
  }

  /** Writes sheets of the product's own into the workbook. */
  async write(what: Drawing): Promise<void> {
    await this.writing(async () => {
      const frames = await this.checker.ask("draw", what);
      const sheets: SheetDescription[] = [];
      for (const [index, { count, ...frame }] of frames.entries()) {
        const rows: SheetDescription["rows"][number][] = [];
        for (let from = 0; from < count; from += DRAWN_ROWS) {
          rows.push(...(await this.checker.ask("drawnRows", index, from, from + DRAWN_ROWS)));
        }
        sheets.push({ ...frame, rows });
      }
      await this.workbook.writeSheets(sheets);
      return this.say("written", { titles: sheets.map(({ title }) => title).join(this.say("comma")) });
    });
  }

  async waive({ scope, reason, approver, evidence, until }: WaiverForm): Promise<void> {
    const { open } = this.state;
    if (!open) return;
    const { check, key, fingerprint } = open.detail;
    const row = [check, scope === "key" && key !== null ? key : fingerprint, reason, approver, evidence, until];
    const cells = row.map((text) => (text === "" ? null : text));
    this.store.dispatch({ did: "dismissed" });
    await this.writing(async () => {
      const { sheet, header } = await this.checker.ask("waiverSheet");
      await this.workbook.appendRow(sheet, header, cells);
      // What was typed stays on screen until it is written.
      this.store.dispatch({ did: "waiving", waiving: false });
      await this.checker.ask("appendRow", sheet, header, cells);
      await this.again();
      return this.say("waiverSaved");
    });
  }

  /** A small ledger on a sheet of its own, to try the product with. */
  async addSample(sheet: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
    const [header = [], ...body] = rows;
    await this.writing(async () => {
      for (const row of body) await this.workbook.appendRow(sheet, header.map(String), row);
      return null;
    });
    await this.check();
  }

  private async writing(act: () => Promise<string | null>): Promise<void> {
    await this.trying(async () => {
      this.store.dispatch({ did: "writing", writing: true });
      try {
        const notice = await act();
        if (notice !== null) this.store.dispatch({ did: "told", notice });
      } finally {
        this.store.dispatch({ did: "writing", writing: false });
      }
    });
  }

  // --- settings ----------------------------------------------------------------------------------------------------

  async set(settings: SettingsFacts): Promise<void> {
    this.store.dispatch({ did: "set", settings });
    await this.trying(async () => {
      if (!(await this.judgeSettings())) return;
      await this.workbook.store(SETTINGS, settings);
      await this.reconsider();
    });
  }

  /** A header mapped by hand: to a field, to none (null), or as it is recognised (undefined). */
  async map(header: string, field: string | null | undefined): Promise<void> {
    const { settings } = this.state;
    await this.set({ ...settings, mapping: withEntry(settings.mapping, header, field) });
  }

  async setAsOf(asOf: string): Promise<void> {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return;
    this.store.dispatch({ did: "dated", asOf });
    await this.trying(() => this.reconsider());
  }

  private async judgeSettings(): Promise<boolean> {
    const fault = await this.checker.ask("settingsFault", this.state.settings);
    this.store.dispatch({ did: "faulted", fault: fault?.[this.lang] ?? null });
    return fault === null;
  }

  /** Small ledgers are judged again at once, of large ones it is said that they should be. */
  private async reconsider(): Promise<void> {
    const { result } = this.state;
    if (!result || this.running) return;
    if (result.rows <= LIVE_ROWS) await this.again();
    else this.store.dispatch({ did: "outdated", why: "settings" });
  }

  // --- starting with the workbook ----------------------------------------------------------------------------------

  /** The ribbon has buttons for this too, so that it is asked whenever it is shown. */
  async learnStart(): Promise<void> {
    await this.trying(async () => {
      this.store.dispatch({ did: "started", startsAlong: await this.workbook.startsAlong() });
    });
  }

  async startAlong(start: boolean): Promise<void> {
    await this.trying(() => this.workbook.startAlong(start));
    await this.learnStart();
  }

  // --- following the user in the sheet -----------------------------------------------------------------------------

  async setLive(live: boolean): Promise<void> {
    this.store.dispatch({ did: "lived", live });
    await this.trying(() => this.workbook.store(LIVE, live));
    if (live && this.state.outdated) await this.check();
  }

  /** Listens to what is not listened to already. */
  private listen(): void {
    if (!hasFeature(this.state, "areas")) return;
    this.keep("changed", () =>
      this.workbook.onChanged((change) => {
        this.changed(change);
      }),
    );
    this.keep("selected", () =>
      this.workbook.onSelected(({ sheet, top, left }) => {
        const { tab, result } = this.state;
        if (tab === "findings" && result && !this.running) {
          void this.trying(() => this.follow({ sheet, row: top, column: left }));
        }
      }),
    );
  }

  private keep(name: string, add: () => Promise<Remove>): void {
    if (this.removals.has(name)) return;
    const removal = add();
    this.removals.set(name, removal);
    removal.catch((error: unknown) => {
      this.removals.delete(name);
      this.fail(error);
    });
  }

  private changed(change: ChangedArea): void {
    const { state } = this;
    if (!state.result || state.writing) return;
    if (!isLive(state)) {
      if (!state.outdated) this.store.dispatch({ did: "outdated", why: "cells" });
      return;
    }
    this.changes.push(change);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.trying(() => this.judgeEdits()), EDITS_END);
  }

  /** Judges again after edits: the cells of small areas are patched, anything larger is read anew. */
  private async judgeEdits(): Promise<void> {
    if (this.running) return;
    const changes = this.changes.splice(0);
    if (changes.some((change) => change.moved ?? cellsOf(change) > LIVE_ROWS)) {
      await this.check();
      return;
    }
    try {
      for (const change of changes) {
        const values = await this.workbook.readArea(change);
        await this.checker.ask("patch", { sheet: change.sheet, top: change.top, left: change.left, values });
      }
    } catch (error) {
      // What could not be read is not judged; a whole check will do it.
      this.store.dispatch({ did: "outdated", why: "cells" });
      throw error;
    }
    await this.again();
  }

  /** What a button of the ribbon, a shortcut or the context menu asked for. */
  private async answer(request: PaneRequest): Promise<void> {
    switch (request.kind) {
      case "check":
        return this.check();
      case "next":
      case "previous":
        if (!this.state.result) await this.check();
        return this.step(request.kind === "next" ? 1 : -1);
      case "clear":
        return this.clearMarks();
      case "explain":
        return this.explain(request.place);
      case "failure":
        this.fail(request.failure);
        return undefined;
      case "help":
        this.store.dispatch({ did: "browsed", shelf: "functions" });
        this.store.dispatch({ did: "turned", tab: "law" });
        return undefined;
      case "report":
        if (!this.state.result) await this.check();
        return this.state.result ? this.write({ kind: "annual", year: lastYear(this.state) }) : undefined;
      case "template":
        return this.write({ kind: "template" });
    }
  }

  // --- when something goes wrong -----------------------------------------------------------------------------------

  private async trying(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Ended)) this.fail(error);
    }
  }

  fail(error: unknown): void {
    const failure =
      error instanceof HostFailure
        ? { text: error[this.lang], code: error.code }
        : { text: this.say("programFault", { message: messageOf(error) }), code: null };
    this.store.dispatch({ did: "failed", failure });
  }
}

const areMarks = (stored: unknown): boolean => Array.isArray(stored) && stored.length > 0;

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

const cellsOf = ({ top, bottom, left, right }: ChangedArea): number => (bottom - top + 1) * (right - left + 1);

function marksFrom({ sheets, levels }: Marks): Parameters<OpenWorkbook["mark"]>[0] {
  return levels.flatMap(({ level, places }) => {
    const marks = [];
    for (let at = 0; at < places.length; at += 3) {
      const [sheet = 0, row = 0, column = 0] = places.subarray(at, at + 3);
      marks.push({ sheet: sheets[sheet] ?? "", row, column, level });
    }
    return marks;
  });
}
