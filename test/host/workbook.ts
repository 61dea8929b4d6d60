import { type Area, isFault } from "../../src/ledger/workbook.ts";
import { areaName, bounding, COLUMNS, contains, EVERYTHING, intersection, parseArea, ROWS } from "./address.ts";
import { type Cell, entered } from "./entered-value.ts";
import { HostError, invalidArgument, itemNotFound } from "./protocol.ts";

export type { Cell } from "./entered-value.ts";

/** A workbook as a test writes it down. Addresses are those of Excel ("A1", "A1:C9", "C:C"), indices 0-based. */
export interface WorkbookInput {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly sheets: readonly SheetInput[];
  /** Settings that the document has already, by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly names?: Readonly<Record<string, string>>;
}

export interface SheetInput {
  readonly name: string;
  /** From A1. A row may be short or missing; a formula stands with the value that it shows. */
  readonly rows: readonly (readonly (Cell | FormulaInput)[] | undefined)[];
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  readonly protected?: boolean;
  /** Number formats by address; the later one holds. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly fills?: Readonly<Record<string, string>>;
  /** Any other format by address, named as in Office.js from range.format on: { "A1": { "font/bold": true } }. */
  readonly styles?: Readonly<Record<string, Style>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly conditionalFormats?: readonly ConditionalFormatInput[];
  readonly tables?: Readonly<Record<string, string>>;
  readonly autoFilter?: string;
  /** What the host keeps for the user and no add-in is given: by cell. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly comments?: Readonly<Record<string, string>>;
  readonly validations?: Readonly<Record<string, unknown>>;
}

export interface FormulaInput {
  readonly formula: string;
  readonly value: Cell;
}

export interface ConditionalFormatInput {
  readonly address: string;
  /** As in Office.js: Custom, CellValue, DataBar … */
  readonly type: string;
  readonly formula?: string;
  readonly stopIfTrue?: boolean;
  readonly format?: Readonly<Record<string, unknown>>;
  /** Whatever else a rule of its type has. */
  readonly rule?: unknown;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Formats of a cell that are not Excel's defaults: "numberFormat", "fill/color", "font/bold", "wrapText" … */
export type Style = Readonly<Record<string, unknown>>;

export interface ConditionalFormat {
  id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  formula: string;
  readonly format: Record<string, unknown>;
  readonly rule?: unknown;
}

export interface Name {
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Table {
  name: string;
  area: Area;
}

/** What happened in the workbook, for those who listen. */
export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly change: Change }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: Sheet };

export interface Change {
  readonly area: Area;
  readonly type: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly before: Cell;
  readonly after: Cell;
}

const plain: Style = {};

export class Workbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, Name>();
  /** Rows of properties that Excel keeps and nothing here depends on, like the title of the document. */
  readonly properties: Record<string, unknown> = {};
  active: Sheet;
  selected: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Called for whatever happens; the host sets it. */
  onEvent: (event: HostEvent) => void = () => undefined;
  #sheetCount = 0;

  constructor({ name = "Book1.xlsx", date1904 = false, sheets, settings = {}, names = {} }: WorkbookInput) {
    this.name = name;
    this.date1904 = date1904;
    for (const sheet of sheets) this.sheets.push(new Sheet(this, this.newSheetId(), sheet));
    const first = this.sheets.find(({ visibility }) => visibility === "Visible");
    if (first === undefined) throw new Error("A workbook has at least one visible sheet.");
    this.active = first;
    for (const [key, value] of Object.entries(settings)) this.settings.set(key, structuredClone(value));
    for (const [key, value] of Object.entries(names))
      this.names.set(key, { formula: value, visible: true, comment: "" });
  }

  newSheetId(): string {
    return `{00000000-0001-0000-${(this.#sheetCount++).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  }

  /** By name (in any case) or id. */
  find(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  sheet(key: string): Sheet {
    const sheet = this.find(key);
    if (sheet === undefined) throw itemNotFound(key);
    return sheet;
  }

  add(name: string | undefined): Sheet {
    let number = this.sheets.length + 1;
    while (name === undefined && this.find(`Sheet${number}`) !== undefined) number++;
    const sheet = new Sheet(this, this.newSheetId(), { name: name ?? `Sheet${number}`, rows: [] });
    this.checkName(sheet.name);
    this.sheets.push(sheet);
    this.onEvent({ kind: "added", sheet });
    return sheet;
  }

  checkName(name: string): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw invalidArgument(`Sheet name ${name}`);
    if (this.find(name) !== undefined) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists. ${name}`);
    }
  }

  delete(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const visible = others.find(({ visibility }) => visibility === "Visible");
    if (visible === undefined) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = visible;
    this.onEvent({ kind: "deleted", sheet });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selected = area;
    this.onEvent({ kind: "selected", sheet, area });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") {
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    }
    if (this.active === sheet) return;
    this.onEvent({ kind: "deactivated", sheet: this.active });
    this.active = sheet;
    this.onEvent({ kind: "activated", sheet });
  }

  /** All that is the user's, as plain JSON: two are equal where nothing that a user can see or has stored differs. */
  snapshot(): Record<string, unknown> {
    return {
      name: this.name,
      date1904: this.date1904,
      properties: { ...this.properties },
      settings: Object.fromEntries(structuredClone([...this.settings].sort())),
      names: Object.fromEntries(structuredClone([...this.names].sort())),
      sheets: this.sheets.map((sheet) => sheet.snapshot()),
    };
  }
}

export class Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  protected: boolean;
  /** A protected sheet lets its cells be formatted. */
  allowsFormats = false;
  deleted = false;
  frozen: Area | undefined;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hyperlinks = new Map<string, unknown>();
  /** First is highest priority. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly tables: Table[];
  readonly names = new Map<string, Name>();
  readonly charts: Record<string, unknown>[] = [];
  readonly validations: Map<string, unknown>;
  autoFilter: string | undefined;
  readonly pageLayout: Record<string, unknown> = {};
  readonly #users: Pick<SheetInput, "notes" | "comments">;
  /** Rows are those of the test until one of their cells is written. */
  readonly #rows: (readonly Cell[] | undefined)[];
  readonly #ownRows = new Set<readonly Cell[]>();
  readonly #formulas = new Map<number, Map<number, string>>();
  /** Formats of single cells; whole rows and columns are kept apart, as Excel does. */
  readonly #styles: ((Style | undefined)[] | undefined)[] = [];
  readonly #rowStyles = new Map<number, Style>();
  readonly #columnStyles = new Map<number, Style>();
  #ruleCount = 0;

  constructor(workbook: Workbook, id: string, input: SheetInput) {
    this.workbook = workbook;
    this.id = id;
    this.name = input.name;
    this.visibility = input.visibility ?? "Visible";
    this.tabColor = input.tabColor ?? "";
    this.protected = input.protected ?? false;
    this.merges = (input.merges ?? []).map(areaOf);
    this.hiddenRows = new Set(input.hiddenRows);
    this.hiddenColumns = new Set(input.hiddenColumns);
    this.tables = Object.entries(input.tables ?? {}).map(([name, address]) => ({ name, area: areaOf(address) }));
    this.validations = new Map(Object.entries(input.validations ?? {}));
    this.autoFilter = input.autoFilter;
    this.#users = { notes: input.notes ?? {}, comments: input.comments ?? {} };
    this.#rows = input.rows.map((row, index): readonly Cell[] | undefined => {
      if (row === undefined || isPlain(row)) return row;
      return row.map((cell, column): Cell => {
        if (!isFormula(cell)) return cell;
        this.#setFormula(index, column, cell.formula);
        return cell.value;
      });
    });
    for (const [address, code] of Object.entries(input.formats ?? {}))
      this.setStyle(areaOf(address), "numberFormat", code);
    for (const [address, color] of Object.entries(input.fills ?? {}))
      this.setStyle(areaOf(address), "fill/color", color);
    for (const [address, style] of Object.entries(input.styles ?? {})) {
      for (const [key, value] of Object.entries(style)) this.setStyle(areaOf(address), key, value);
    }
    for (const rule of [...(input.conditionalFormats ?? [])].reverse()) {
      this.addRule(rule.type, rule.address.split(",").map(areaOf), rule);
    }
  }

  /** For every use of a sheet that a client still holds. */
  live(): this {
    if (this.deleted) throw itemNotFound(this.name);
    return this;
  }

  /** For every change that a protected sheet refuses. */
  writable(): this {
    if (this.live().protected) throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    return this;
  }

  /** For every change of how cells look. */
  formattable(): this {
    return this.live().allowsFormats ? this : this.writable();
  }

  value(row: number, column: number): Cell {
    return this.#rows[row]?.[column] ?? null;
  }

  /** The cells of a row from A; shorter than the sheet where the rest is empty. */
  cells(row: number): readonly Cell[] {
    return this.#rows[row] ?? [];
  }

  formula(row: number, column: number): string | undefined {
    return this.#formulas.get(row)?.get(column);
  }

  hasFormulas(row: number): boolean {
    return this.#formulas.has(row);
  }

  /** Writes as a user types: a text may become a number, a date, a formula. Undefined and null leave a cell alone. */
  enter(area: Area, at: (row: number, column: number) => unknown): void {
    const before = this.value(area.top, area.left);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const given = at(row - area.top, column - area.left);
        if (given === null || given === undefined) continue;
        const format = this.numberFormat(row, column);
        const { value, formula, format: found } = entered(given, format, this.workbook.date1904);
        this.#set(row, column, value);
        this.#setFormula(row, column, formula);
        if (found !== undefined && format === "General") this.setStyle(cellArea(row, column), "numberFormat", found);
      }
    }
    const after = this.value(area.top, area.left);
    this.workbook.onEvent({ kind: "changed", sheet: this, change: { area, type: "RangeEdited", before, after } });
  }

  numberFormat(row: number, column: number): string {
    return (this.style(row, column).numberFormat as string | undefined) ?? "General";
  }

  style(row: number, column: number): Style {
    return this.#styles[row]?.[column] ?? this.#rowStyles.get(row) ?? this.#columnStyles.get(column) ?? plain;
  }

  /** Undefined takes a format away again. */
  setStyle(area: Area, key: string, value: unknown): void {
    const changed = new Map<Style, Style>();
    const change = (style: Style): Style => {
      const known = changed.get(style);
      if (known !== undefined) return known;
      const next = { ...style, [key]: value };
      if (value === undefined) Reflect.deleteProperty(next, key);
      changed.set(style, next);
      return next;
    };
    const { top, left, bottom, right } = area;
    if (top === 0 && bottom === ROWS - 1) {
      for (let column = left; column <= right; column++) {
        this.#columnStyles.set(column, change(this.#columnStyles.get(column) ?? plain));
      }
      // Cells that have a format of their own, or of their row, get it there.
      for (const row of this.#rowStyles.keys()) this.#styleCells({ top: row, left, bottom: row, right }, change);
      this.#styles.forEach((styles, row) => {
        if (!this.#rowStyles.has(row)) changeStored(styles, left, right, change);
      });
    } else if (left === 0 && right === COLUMNS - 1) {
      for (let row = top; row <= bottom; row++) {
        const columns = this.#rowStyles.has(row) ? [] : [...this.#columnStyles.keys()];
        for (const column of columns) this.#styleCells(cellArea(row, column), (style) => style);
        this.#rowStyles.set(row, change(this.#rowStyles.get(row) ?? plain));
        changeStored(this.#styles[row], left, right, change);
      }
    } else {
      this.#styleCells(area, change);
    }
  }

  /** Takes all formats of cells away. */
  clearStyles(area: Area): void {
    const covered = this.#rowStyles.size > 0 || this.#columnStyles.size > 0;
    this.#styles.forEach((styles, row) => {
      if (row >= area.top && row <= area.bottom && !covered)
        changeStored(styles, area.left, area.right, () => undefined);
    });
    if (covered) this.#styleCells(area, () => plain);
  }

  /** An area whose cells have every format that those of the given one have: all beyond the last format is alike. */
  styled(area: Area): Area {
    const rows = Math.max(this.#styles.length, ...[...this.#rowStyles.keys()].map((row) => row + 1));
    const widths = this.#styles.map((styles) => styles?.length ?? 0);
    const columns = Math.max(0, ...[...this.#columnStyles.keys()].map((column) => column + 1));
    const width = widths.reduce((most, one) => Math.max(most, one), columns);
    return {
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, rows)),
      right: Math.max(area.left, Math.min(area.right, width)),
    };
  }

  #styleCells(area: Area, change: (style: Style) => Style): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const styles = (this.#styles[row] ??= []);
      for (let column = area.left; column <= area.right; column++) {
        styles[column] = change(this.style(row, column));
      }
    }
  }

  /** The smallest area with all that is filled in; with its formats too unless only values are asked for. */
  used(within: Area = EVERYTHING, valuesOnly = true): Area | undefined {
    const areas: Area[] = [];
    const lines = valuesOnly ? [this.#rows] : [this.#rows, this.#styles];
    for (const rows of lines) {
      let [top, left, bottom, right] = [-1, COLUMNS, -1, -1];
      for (let row = within.top; row <= Math.min(within.bottom, rows.length - 1); row++) {
        const line: readonly unknown[] = rows[row] ?? [];
        const end = Math.min(within.right, line.length - 1);
        let first = within.left;
        while (first <= end && isEmpty(line[first])) first++;
        if (first > end) continue;
        let last = end;
        while (isEmpty(line[last])) last--;
        if (top < 0) top = row;
        bottom = row;
        left = Math.min(left, first);
        right = Math.max(right, last);
      }
      if (top >= 0) areas.push({ top, left, bottom, right });
    }
    return areas.length === 0 ? undefined : bounding(areas);
  }

  addRule(type: string, areas: readonly Area[], rule: Partial<ConditionalFormatInput> = {}): ConditionalFormat {
    const added: ConditionalFormat = {
      id: this.#newRuleId(),
      type,
      areas: [...areas],
      stopIfTrue: rule.stopIfTrue ?? false,
      formula: rule.formula ?? "",
      format: { ...rule.format },
      rule: rule.rule,
    };
    this.conditionalFormats.unshift(added);
    return added;
  }

  /** Takes away the rules of an area; one that goes beyond it is not divided here. */
  removeRules(areas: readonly Area[]): void {
    for (const rule of [...this.conditionalFormats]) {
      if (!overlaps(rule.areas, areas)) continue;
      if (!rule.areas.every((area) => areas.some((outer) => contains(outer, area)))) {
        throw new HostError("NotImplemented", "NotImplemented: clearing a part of a conditional format");
      }
      this.conditionalFormats.splice(this.conditionalFormats.indexOf(rule), 1);
    }
  }

  /** As after closing and opening again: a rule has no id in the file, and gets one anew. */
  renumberRules(): void {
    for (const rule of this.conditionalFormats) rule.id = this.#newRuleId();
  }

  #newRuleId(): string {
    const position = this.workbook.sheets.includes(this)
      ? this.workbook.sheets.indexOf(this)
      : this.workbook.sheets.length;
    const number = (++this.#ruleCount).toString(16).padStart(6, "0").toUpperCase();
    return `{00000000-000E-0000-${position.toString(16).padStart(4, "0").toUpperCase()}-${number}000000}`;
  }

  insertRows(at: number, count: number): void {
    this.#rows.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    this.#styles.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    this.#moveRows((row) => (row < at ? row : row + count));
    this.#rowsChanged(at, count, "RowInserted");
  }

  deleteRows(at: number, count: number): void {
    this.#rows.splice(at, count);
    this.#styles.splice(at, count);
    this.#moveRows((row) => (row < at ? row : row < at + count ? undefined : row - count));
    this.#rowsChanged(at, count, "RowDeleted");
  }

  #rowsChanged(top: number, count: number, type: Change["type"]): void {
    const area = { top, left: 0, bottom: top + count - 1, right: COLUMNS - 1 };
    this.workbook.onEvent({ kind: "changed", sheet: this, change: { area, type, before: null, after: null } });
  }

  #moveRows(to: (row: number) => number | undefined): void {
    const moveKeys = <T>(map: Map<number, T>): void => {
      const entries = [...map];
      map.clear();
      for (const [row, value] of entries) {
        const next = to(row);
        if (next !== undefined) map.set(next, value);
      }
    };
    moveKeys(this.#formulas);
    moveKeys(this.#rowStyles);
    moveKeys(this.rowHeights);
    const hidden = [...this.hiddenRows].map(to);
    this.hiddenRows.clear();
    for (const row of hidden) if (row !== undefined) this.hiddenRows.add(row);
    const move = (area: Area): Area | undefined => {
      let [top, bottom] = [area.top, area.bottom];
      while (top <= area.bottom && to(top) === undefined) top++;
      while (bottom >= area.top && to(bottom) === undefined) bottom--;
      const [first, last] = [to(top), to(bottom)];
      if (top > bottom || first === undefined || last === undefined) return undefined;
      return { ...area, top: first, bottom: Math.min(last, ROWS - 1) };
    };
    this.merges = this.merges.map(move).filter((area) => area !== undefined);
    for (const rule of this.conditionalFormats) {
      rule.areas = rule.areas.map(move).filter((area) => area !== undefined);
    }
    for (const table of this.tables) table.area = move(table.area) ?? table.area;
  }

  snapshot(): Record<string, unknown> {
    const used = this.used();
    const formulas = [...this.#formulas].flatMap(([row, line]) =>
      [...line].map(([column, formula]): [string, string] => [areaName(cellArea(row, column)), formula]),
    );
    return {
      id: this.id,
      name: this.name,
      visibility: this.visibility,
      tabColor: this.tabColor,
      protected: this.protected,
      frozen: this.frozen === undefined ? null : areaName(this.frozen),
      values: Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) => trimmed(this.cells(row))),
      formulas: Object.fromEntries(formulas.sort()),
      formats: this.#formatsByArea(),
      merges: this.merges.map(areaName),
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      columnWidths: Object.fromEntries(this.columnWidths),
      rowHeights: Object.fromEntries(this.rowHeights),
      hyperlinks: Object.fromEntries(structuredClone([...this.hyperlinks].sort())),
      conditionalFormats: this.conditionalFormats.map(({ areas, format, ...rule }, priority) => ({
        ...rule,
        priority,
        address: areas.map(areaName).join(","),
        format: { ...format },
      })),
      tables: this.tables.map(({ name, area }) => ({ name, address: areaName(area) })),
      names: Object.fromEntries(structuredClone([...this.names].sort())),
      autoFilter: this.autoFilter ?? null,
      validations: Object.fromEntries(structuredClone([...this.validations].sort())),
      charts: structuredClone(this.charts),
      pageLayout: { ...this.pageLayout },
      ...structuredClone(this.#users),
    };
  }

  /** Each format with the cells that have it, whichever way it came there. */
  #formatsByArea(): [string, Style][] {
    const written = (style: Style): Style =>
      Object.fromEntries(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
    const found: [string, Style][] = [];
    for (const [column, style] of [...this.#columnStyles].sort(([one], [other]) => one - other)) {
      found.push([areaName({ ...EVERYTHING, left: column, right: column }), written(style)]);
    }
    for (const [row, style] of [...this.#rowStyles].sort(([one], [other]) => one - other)) {
      found.push([areaName({ ...EVERYTHING, top: row, bottom: row }), written(style)]);
    }
    this.#styles.forEach((styles, row) => {
      styles?.forEach((style, column) => {
        if (style === undefined) return;
        const beneath = this.#rowStyles.get(row) ?? this.#columnStyles.get(column) ?? plain;
        const own = written(style);
        if (JSON.stringify(own) !== JSON.stringify(written(beneath)))
          found.push([areaName(cellArea(row, column)), own]);
      });
    });
    return found;
  }

  #set(row: number, column: number, value: Cell): void {
    let line = this.#rows[row];
    if (line === undefined || !this.#ownRows.has(line)) {
      line = [...(line ?? [])];
      while (this.#rows.length < row) this.#rows.push(undefined);
      this.#rows[row] = line;
      this.#ownRows.add(line);
    }
    const cells = line as Cell[];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  #setFormula(row: number, column: number, formula: string | undefined): void {
    const line = this.#formulas.get(row);
    if (formula !== undefined) this.#formulas.set(row, (line ?? new Map<number, string>()).set(column, formula));
    else if (line?.delete(column) === true && line.size === 0) this.#formulas.delete(row);
  }
}

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw invalidArgument(`Address ${address}`);
  return area;
}

export function overlaps(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => intersection(area, other) !== undefined));
}

function changeStored(
  styles: (Style | undefined)[] | undefined,
  left: number,
  right: number,
  change: (style: Style) => Style | undefined,
): void {
  styles?.forEach((style, column) => {
    if (style !== undefined && column >= left && column <= right) styles[column] = change(style);
  });
}

function isPlain(row: NonNullable<SheetInput["rows"][number]>): row is readonly Cell[] {
  return !row.some(isFormula);
}

function isFormula(cell: Cell | FormulaInput): cell is FormulaInput {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

function trimmed(cells: readonly Cell[]): Cell[] {
  let length = cells.length;
  while (length > 0 && isEmpty(cells[length - 1])) length--;
  return Array.from({ length }, (_, column) => {
    const cell = cells[column] ?? null;
    return isFault(cell) ? { ...cell } : cell;
  });
}
