import type { CellPlace, ChangedArea, OpenWorkbook, Remove } from "../../src/excel/open-workbook.ts";
import type { PlainWorkbook } from "../../src/ledger/plain-workbook.ts";
import type { CellValue } from "../../src/ledger/workbook.ts";

/** What was asked of the workbook, in order, with what was handed over. */
export interface Asked {
  readonly act: string;
  readonly what: unknown;
}

/** A workbook in memory that keeps account of what the pane does with it. */
export interface FakeWorkbook extends OpenWorkbook {
  readonly asked: Asked[];
  readonly settings: Map<string, unknown>;
  /** The next act of this name fails. */
  failNext(act: string, error: Error): void;
  edit(place: CellPlace, value: CellValue): void;
  select(place: CellPlace): void;
}

export function fakeWorkbook(plain: PlainWorkbook): FakeWorkbook {
  const sheets = plain.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row && [...row]) }));
  const asked: Asked[] = [];
  const settings = new Map<string, unknown>();
  const failures = new Map<string, Error>();
  const changed = new Set<(change: ChangedArea) => void>();
  const selected = new Set<(selection: ChangedArea) => void>();
  const act = async (name: string, what: unknown): Promise<void> => {
    asked.push({ act: name, what });
    const failure = failures.get(name);
    failures.delete(name);
    await Promise.resolve();
    if (failure) throw failure;
  };
  const areaOf = ({ sheet, row, column }: CellPlace): ChangedArea => ({
    sheet,
    top: row,
    bottom: row,
    left: column,
    right: column,
  });
  const listen = <T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): Promise<Remove> => {
    listeners.add(listener);
    return Promise.resolve(() => {
      listeners.delete(listener);
      return Promise.resolve();
    });
  };
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name === name);
  let startsAlong = false;
  return {
    asked,
    settings,
    failNext: (name, error) => failures.set(name, error),
    edit(place, value) {
      const row = sheetNamed(place.sheet)?.values[place.row];
      if (row) row[place.column] = value;
      for (const listener of changed) listener(areaOf(place));
    },
    select(place) {
      for (const listener of selected) listener(areaOf(place));
    },
    missing: () => [],
    async read(take, { progress, signal } = {}) {
      await act("read", null);
      const of = sheets.reduce((sum, { values }) => sum + values.length, 0);
      progress?.({ cells: 0, of });
      signal?.throwIfAborted();
      for (const [index, { values }] of sheets.entries()) await take(index, 0, values);
      return {
        ...plain,
        sheets: sheets.map(({ name, merges, hiddenRows, formats }) => ({ name, merges, hiddenRows, formats })),
      };
    },
    async readArea(area) {
      await act("readArea", area);
      const values = sheetNamed(area.sheet)?.values ?? [];
      return values.slice(area.top, area.bottom + 1).map((row) => {
        const cells = row?.slice(area.left, area.right + 1) ?? [];
        return cells.map((cell) => cell ?? null);
      });
    },
    goTo: (place) => act("goTo", { sheet: place.sheet, row: place.row, column: place.column }),
    mark: (marks) => act("mark", marks),
    clearMarks: () => act("clearMarks", null),
    writeSheets: (drawn) => act("writeSheets", drawn),
    async appendRow(name, header, row) {
      await act("appendRow", { sheet: name, header, row });
      const sheet = sheetNamed(name);
      if (sheet) sheet.values.push([...row]);
      else sheets.push({ name, values: [[...header], [...row]], merges: [], hiddenRows: [], formats: [] });
    },
    stored: (name) => Promise.resolve(settings.get(name)),
    async store(name, value) {
      await act("store", { name, value });
      settings.set(name, value);
    },
    startsAlong: () => Promise.resolve(startsAlong),
    async startAlong(start) {
      await act("startAlong", start);
      startsAlong = start;
    },
    selection: () => Promise.resolve(areaOf({ sheet: sheets[0]?.name ?? "", row: 0, column: 0 })),
    onChanged: (listener) => listen(changed, listener),
    onSelected: (listener) => listen(selected, listener),
  };
}
