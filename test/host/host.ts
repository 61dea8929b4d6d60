import type { Area } from "../../src/ledger/workbook.ts";
import { areaName, intersection, quoted } from "./address.ts";
import type { Host } from "./objects/host.ts";
import { WorkbookObject } from "./objects/workbook.ts";
import { type Runtime, serviceOf } from "./services.ts";
import { plainValue, valueType } from "./shown-text.ts";
import { type Answer, type Batch, execute, isCleanUp, isService, References } from "./protocol.ts";
import { areaOf, type HostEvent, type Sheet, Workbook, type WorkbookInput } from "./workbook.ts";

/** How often the client spoke with the host and how much; a sync is one batch, its clean-ups are counted apart. */
export class Counts {
  syncs = 0;
  /** Batches that the client sends of itself after Excel.run, to give back the ranges that it kept. */
  cleanUps = 0;
  bytesUp = 0;
  bytesDown = 0;
  largestUp = 0;
  largestDown = 0;

  reset(): void {
    Object.assign(this, new Counts());
  }
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** The client says by this flag of a batch that it may change something. */
const WRITES = 1;
/** The client asks by this flag of a batch that it may wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_CATEGORY = 65_536;
const EVENT_TYPES = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;
const LISTENED: Readonly<Record<HostEvent["kind"], string>> = {
  changed: "DataChanged",
  activated: "Activated",
  deactivated: "Deactivated",
  added: "Added",
  selected: "SelectionChanged",
  deleted: "Deleted",
};

// Taken before a test can put its own clock in their place.
const { setTimeout: later } = globalThis;
const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/**
 * An Excel in memory: takes the messages of the client of Office.js as text and answers them. It needs neither Node
 * nor a page, so that it can live in either.
 */
export class ExcelHost implements Host {
  readonly workbook: Workbook;
  readonly counts = new Counts();
  readonly fault = new Faults(this);
  readonly user = new User(this);
  readonly runtime: Runtime = { state: "Visible", startState: "Inactive" };
  enableEvents = true;
  /** Set by who carries the messages: takes one to the client. */
  send: (message: string) => void = () => undefined;
  /** Called after every batch that could have changed the workbook, and after every act of the user. */
  onChange: () => void = () => undefined;
  readonly #references = new References();
  readonly #listeners = new Map<string, number>();
  readonly #events: { readonly event: HostEvent; readonly byAddIn: boolean }[] = [];
  #byAddIn = false;
  #queue: Promise<void> = Promise.resolve();

  readonly #lacks: ReadonlySet<string>;

  /** `lacks`: members that this host is too old for. */
  constructor(input: WorkbookInput, lacks: ReadonlySet<string> = new Set()) {
    this.#lacks = lacks;
    this.workbook = new Workbook(input);
    this.workbook.onEvent = (event) => {
      this.#events.push({ event, byAddIn: this.#byAddIn });
    };
  }

  /** Events that the client has asked for and not yet given up, as "DataChanged Workbook". */
  get listening(): string[] {
    return [...this.#listeners].filter(([, count]) => count > 0).map(([event]) => event);
  }

  /** Ranges that the client has kept and not yet given back. */
  get keptReferences(): number {
    return this.#references.size;
  }

  /** A message of the client. Answers come one after the other, each after the client's turn is over. */
  receive(message: string): void {
    this.#queue = this.#queue
      .then(() => this.#answer(message))
      .catch((error: unknown) => {
        console.error("The emulated Excel failed:", error);
      });
  }

  async #answer(message: string): Promise<void> {
    const { id, type, flags = 0, message: request } = JSON.parse(message) as ClientMessage;
    if (type !== 1 || request === undefined) return;
    const body = request.body;
    const service = isService(body);
    const up = bytes(message) - bytes(JSON.stringify({ id, type, flags, message: { ...request, body: 0 } })) + 1;
    const answer = service ? this.#execute(body) : await this.#sync(body, up, flags);
    let text = JSON.stringify(answer);
    if (!service) {
      const down = bytes(text);
      if (down > this.fault.limit)
        text = JSON.stringify(
          failure("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."),
        );
      else this.#count("Down", down);
    }
    await macrotask();
    this.send(`{"id":${id},"message":{"statusCode":200,"headers":{},"body":${text}}}`);
    if ((flags & WRITES) !== 0 || this.#events.length > 0) this.onChange();
    this.flush();
  }

  async #sync(body: Batch, up: number, flags: number): Promise<Answer> {
    const cleanUp = isCleanUp(body);
    if (cleanUp) this.counts.cleanUps++;
    else this.counts.syncs++;
    this.#count("Up", up);
    if (up > this.fault.limit) {
      return failure("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    if (cleanUp) return this.#execute(body);
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.fault.editingEnds();
    const fault = this.fault.beforeSync();
    if (fault !== undefined) return fault;
    this.#byAddIn = true;
    try {
      return this.#execute(body);
    } finally {
      this.#byAddIn = false;
    }
  }

  #execute(batch: Batch): Answer {
    return execute(batch, {
      root: new WorkbookObject(this),
      service: (name) => serviceOf(name, this.runtime),
      references: this.#references,
      lacks: this.#lacks,
    });
  }

  #count(way: "Up" | "Down", size: number): void {
    this.counts[`bytes${way}`] += size;
    this.counts[`largest${way}`] = Math.max(this.counts[`largest${way}`], size);
  }

  listen(event: string, target: string, on: boolean): void {
    const key = `${event} ${target}`;
    this.#listeners.set(key, Math.max(0, (this.#listeners.get(key) ?? 0) + (on ? 1 : -1)));
  }

  withholds(sheet: Sheet, area: Area): boolean {
    return this.fault.withheld.some((one) => one.sheet === sheet && intersection(one.area, area) !== undefined);
  }

  /** Sends what has happened to those who listen. */
  flush(): void {
    const events = this.#events.splice(0);
    if (!this.enableEvents) return;
    const entries = events.flatMap(({ event, byAddIn }) =>
      [event.sheet.id, "Workbook"]
        .filter((target) => (this.#listeners.get(`${LISTENED[event.kind]} ${target}`) ?? 0) > 0)
        .map((targetId) => ({
          messageCategory: EVENT_CATEGORY,
          messageType: EVENT_TYPES[event.kind],
          targetId,
          message: JSON.stringify(eventArguments(event, byAddIn)),
        })),
    );
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  }

  /** Presses a button of the ribbon, or its key: runs what the add-in has associated with the id of an action. */
  press(action: string): void {
    const entry = { messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([action, "{}"]) };
    this.send(JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } }));
  }
}

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body: Batch };
}

function failure(Code: string, Message: string): Answer {
  return {
    Results: [],
    TraceIds: [],
    Error: { ActionIndex: -1, Code, Message, HttpStatusCode: 400, Location: "" },
  };
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, 0);
  });
}

function eventArguments(event: HostEvent, byAddIn: boolean): Record<string, unknown> {
  const { sheet } = event;
  const source = { source: "Local", worksheetId: sheet.id };
  if (event.kind === "selected") return { worksheetId: sheet.id, address: areaName(event.area) };
  if (event.kind !== "changed") return source;
  const { area, type, before, after } = event.change;
  const single = area.top === area.bottom && area.left === area.right;
  return {
    ...source,
    changeType: type,
    address: areaName(area),
    referenceId: `${quoted(sheet.name)}!${areaName(area)}`,
    triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...(single
      ? {
          valueBefore: plainValue(before),
          valueAfter: plainValue(after),
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        }
      : {}),
  };
}

/** What can go wrong in Excel, at the wish of a test. */
export class Faults {
  readonly #host: ExcelHost;
  readonly withheld: { sheet: Sheet; area: Area }[] = [];
  limit = PAYLOAD_LIMIT;
  #editing = false;
  #ended: (() => void)[] = [];
  #sync = 0;
  readonly #planned: { sync: number; happens: () => Answer | undefined }[] = [];

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** The user is typing in a cell: no batch is taken, unless it may wait until that is over. */
  editing(on = true): void {
    this.#editing = on;
    if (!on) for (const end of this.#ended.splice(0)) end();
  }

  /** A sheet is protected, in the usual way or so that its cells may still be formatted. */
  protect(sheet: string, how: boolean | { readonly allowFormatCells: boolean } = true): void {
    const found = this.#host.workbook.sheet(sheet);
    found.protected = how !== false;
    found.allowsFormats = typeof how === "object" && how.allowFormatCells;
  }

  /** The user deletes a sheet just before the n-th sync from now on; 1 is the next. */
  deleteSheetBeforeSync(sheet: string, n: number): void {
    this.#plan(n, () => {
      this.#host.workbook.delete(this.#host.workbook.sheet(sheet));
      return undefined;
    });
  }

  /** The n-th sync from now on fails as a whole; 1 is the next. */
  failAtSync(n: number, code: string, message = "There was an internal error while processing the request."): void {
    this.#plan(n, () => failure(code, message));
  }

  /** Bytes that a request or a response may have; 5 MB unless a test wants less. */
  payloadLimit(limit: number): void {
    this.limit = limit;
  }

  /** Reads of ranges that touch these cells bring null instead of values, as Excel does beyond its limits. */
  nullValues(sheet: string, address: string): void {
    this.withheld.push({ sheet: this.#host.workbook.sheet(sheet), area: areaOf(address) });
  }

  /** The document was closed and opened again: rules of conditional formats have no ids in the file and get others. */
  reopen(): void {
    for (const sheet of this.#host.workbook.sheets) sheet.renumberRules();
  }

  /** A batch waits for the end of the editing. */
  get isAwaited(): boolean {
    return this.#ended.length > 0;
  }

  async editingEnds(): Promise<void> {
    if (this.#editing) await new Promise<void>((resolve) => this.#ended.push(resolve));
  }

  beforeSync(): Answer | undefined {
    this.#sync++;
    const due = this.#planned.filter(({ sync }) => sync === this.#sync);
    const found = due.map(({ happens }) => happens()).find((answer) => answer !== undefined);
    if (this.#editing) {
      return failure(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode first.",
      );
    }
    return found;
  }

  #plan(n: number, happens: () => Answer | undefined): void {
    this.#planned.push({ sync: this.#sync + n, happens });
  }
}

/** What the user does in the sheet while the pane is open. Each resolves when the add-in has been told. */
export class User {
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** Types into cells from the first of the address on; an array for several. */
  edit(sheet: string, address: string, values: unknown): Promise<void> {
    const area = areaOf(address);
    const rows: unknown[][] = Array.isArray(values) ? (values as unknown[][]) : [[values]];
    const whole = {
      ...area,
      bottom: area.top + rows.length - 1,
      right: area.left + Math.max(...rows.map((row) => row.length)) - 1,
    };
    return this.#does(() => {
      this.#host.workbook.sheet(sheet).enter(whole, (row, column) => rows[row]?.[column]);
    });
  }

  select(sheet: string, address: string): Promise<void> {
    return this.#does(() => {
      this.#host.workbook.select(this.#host.workbook.sheet(sheet), areaOf(address));
    });
  }

  /** Rows are 0-based. */
  insertRows(sheet: string, at: number, count = 1): Promise<void> {
    return this.#does(() => {
      this.#host.workbook.sheet(sheet).insertRows(at, count);
    });
  }

  deleteRows(sheet: string, at: number, count = 1): Promise<void> {
    return this.#does(() => {
      this.#host.workbook.sheet(sheet).deleteRows(at, count);
    });
  }

  addSheet(name: string): Promise<void> {
    return this.#does(() => this.#host.workbook.add(name));
  }

  deleteSheet(name: string): Promise<void> {
    return this.#does(() => {
      this.#host.workbook.delete(this.#host.workbook.sheet(name));
    });
  }

  renameSheet(from: string, to: string): Promise<void> {
    return this.#does(() => {
      this.#host.workbook.sheet(from).name = to;
    });
  }

  /** Presses a button of the ribbon or its key. */
  press(action: string): Promise<void> {
    return this.#does(() => {
      this.#host.press(action);
    });
  }

  async #does(act: () => unknown): Promise<void> {
    act();
    this.#host.onChange();
    this.#host.flush();
    // The client hands events to listeners in promises of its own; after two turns they have been called.
    await macrotask();
    await macrotask();
  }
}
