import { type Area, cellName, columnLetters } from "../../src/ledger/workbook.ts";
import { areaName, contains, parseArea, splitSheet } from "../host/address.ts";
import type { ExcelHost } from "../host/host.ts";
import { plainValue, shownText } from "../host/shown-text.ts";
import { cellArea, type Sheet, type Style } from "../host/workbook.ts";

/** Rows that are drawn at once; a longer sheet is drawn around the selected cell. */
const ROWS = 400;

/** The open sheet as an HTML table whose cells can be selected and typed into. */
export class SheetTable {
  readonly #place: HTMLElement;
  readonly #host: ExcelHost;
  /** A cell is being typed into; the table stays as it is until that is over. */
  #editing = false;
  /** What was drawn last: cells stay the same elements while nothing but the selection changes. */
  #drawn = "";

  constructor(place: HTMLElement, host: ExcelHost) {
    this.#place = place;
    this.#host = host;
  }

  draw(): void {
    if (this.#editing) return;
    const { active: sheet, selected } = this.#host.workbook;
    const table = this.#tableOf(sheet, selected);
    const focused = document.activeElement instanceof HTMLTableCellElement;
    if (table.innerHTML !== this.#drawn) {
      this.#drawn = table.innerHTML;
      const { scrollLeft, scrollTop } = this.#place;
      this.#place.replaceChildren(table);
      this.#place.scrollTo(scrollLeft, scrollTop);
    }
    for (const cell of this.#place.querySelectorAll(".selected")) cell.classList.remove("selected");
    for (const cell of this.#place.querySelectorAll("td")) {
      const area = parseArea(cell.id);
      if (area && contains(selected, area)) cell.classList.add("selected");
    }
    const cell = this.#place.querySelector<HTMLElement>(`#${cellName(selected.top, selected.left)}`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) cell?.focus();
  }

  #tableOf(sheet: Sheet, selected: Area): HTMLTableElement {
    const used = sheet.used(undefined, false) ?? cellArea(0, 0);
    const right = Math.max(used.right, 7);
    const top = Math.max(0, Math.min(selected.top - ROWS / 2, used.bottom - ROWS));
    const bottom = Math.max(Math.min(used.bottom, top + ROWS), top + 20);
    const table = document.createElement("table");
    const header = table.createTHead().insertRow();
    header.append(headerCell("", 44));
    for (let column = 0; column <= right; column++) {
      if (sheet.hiddenColumns.has(column)) continue;
      header.append(headerCell(columnLetters(column), this.#widthOf(sheet, column, top, bottom)));
    }
    const body = table.createTBody();
    for (let row = top; row <= bottom; row++) {
      if (sheet.hiddenRows.has(row)) continue;
      const line = body.insertRow();
      line.append(headerCell(String(row + 1)));
      for (let column = 0; column <= right; column++) {
        if (!sheet.hiddenColumns.has(column)) this.#addCell(line, sheet, row, column, bottom);
      }
    }
    return table;
  }

  /** In pixels: what was set, or what most of the column's texts need. */
  #widthOf(sheet: Sheet, column: number, top: number, bottom: number): number {
    const points = sheet.columnWidths.get(column);
    if (points !== undefined) return (points * 4) / 3;
    const lengths: number[] = [];
    for (let row = top; row <= bottom; row++) {
      const isMerged = sheet.merges.some((area) => contains(area, cellArea(row, column)) && area.left < area.right);
      const text = isMerged ? "" : shownText(sheet.value(row, column), sheet.numberFormat(row, column), false);
      // Chinese characters are twice as wide.
      if (text !== "") lengths.push(text.replace(/[\u2e80-\uffff]/g, "xx").length);
    }
    const longest = lengths.sort((one, other) => one - other)[Math.floor(lengths.length * 0.95)] ?? 0;
    return Math.min(Math.max(longest * 7.5 + 14, 48), 240);
  }

  #addCell(line: HTMLTableRowElement, sheet: Sheet, row: number, column: number, last: number): void {
    const merge = sheet.merges.find((area) => contains(area, cellArea(row, column)));
    if (merge && (merge.left !== column || merge.top !== row)) return;
    const { workbook } = this.#host;
    const value = sheet.value(row, column);
    const formula = sheet.formula(row, column);
    const cell = line.insertCell();
    cell.id = cellName(row, column);
    cell.tabIndex = 0;
    if (merge) {
      cell.colSpan = merge.right - merge.left + 1;
      cell.rowSpan = Math.min(merge.bottom, last) - merge.top + 1;
    }
    const text = shownText(value, sheet.numberFormat(row, column), workbook.date1904);
    cell.textContent = text;
    cell.title = text;
    if (typeof value === "number") cell.className = "number";
    look(cell, sheet.style(row, column));
    for (const { areas, format } of [...sheet.conditionalFormats].reverse()) {
      if (areas.some((area) => contains(area, cellArea(row, column)))) look(cell, format);
    }
    const link = formula === undefined ? undefined : targetOf(formula);
    if (link) this.#follow(cell, link);
    cell.dataset.content = formula ?? String(plainValue(value));
    this.#listen(cell, sheet, cellArea(row, column), cell.dataset.content);
  }

  #follow(cell: HTMLTableCellElement, { sheet, address }: { sheet: string; address: string }): void {
    cell.style.textDecoration = "underline";
    cell.addEventListener("dblclick", (event) => {
      event.stopImmediatePropagation();
      void this.#host.user.select(sheet, address);
    });
  }

  /** A click or the keyboard selects; a double click, Enter or typing edits; while that lasts Excel takes no batch. */
  #listen(cell: HTMLTableCellElement, sheet: Sheet, area: Area, content: string): void {
    const { user, fault, workbook } = this.#host;
    const isSelected = (): boolean => workbook.active === sheet && areaName(workbook.selected) === areaName(area);
    let editing = false;
    const edit = (text: string): void => {
      editing = true;
      this.#editing = true;
      this.#drawn = "";
      fault.editing();
      cell.contentEditable = "plaintext-only";
      cell.textContent = text;
      cell.focus();
      getSelection()?.selectAllChildren(cell);
      getSelection()?.collapseToEnd();
    };
    const leave = (save: boolean): void => {
      if (!editing) return;
      editing = false;
      this.#editing = false;
      fault.editing(false);
      const text = cell.textContent;
      if (save && text !== content) void user.edit(sheet.name, areaName(area), text);
      else this.draw();
    };
    const go = (rows: number, columns: number): void => {
      const next = cellArea(Math.max(0, area.top + rows), Math.max(0, area.left + columns));
      void user.select(sheet.name, areaName(next));
    };
    cell.addEventListener("click", () => {
      if (!editing && !isSelected()) void user.select(sheet.name, areaName(area));
    });
    cell.addEventListener("dblclick", () => {
      if (!editing) edit(content);
    });
    cell.addEventListener("blur", () => {
      leave(true);
    });
    cell.addEventListener("keydown", (event) => {
      const moves: Readonly<Record<string, readonly [number, number]>> = {
        ArrowUp: [-1, 0],
        ArrowDown: [1, 0],
        ArrowLeft: [0, -1],
        ArrowRight: [0, 1],
      };
      const move = moves[event.key];
      if (event.key === "Escape") leave(false);
      else if (event.key === "Enter" && editing) leave(true);
      else if (editing) return;
      else if (event.key === "Enter" || event.key === "F2") edit(content);
      else if (move) go(...move);
      else if (event.key === "Delete") void user.edit(sheet.name, areaName(area), "");
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) edit("");
      else return;
      if (event.key.length > 1) event.preventDefault();
    });
  }
}

function headerCell(text: string, width?: number): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  if (width !== undefined) cell.style.width = `${width}px`;
  return cell;
}

function look({ style, classList }: HTMLTableCellElement, format: Style): void {
  const of = (name: string): unknown => format[name];
  const [fill, color, align] = [of("fill/color"), of("font/color"), of("horizontalAlignment")];
  if (typeof fill === "string") style.backgroundColor = fill;
  if (typeof color === "string") style.color = color;
  if (of("font/bold") === true) style.fontWeight = "bold";
  if (of("font/italic") === true) style.fontStyle = "italic";
  if (typeof align === "string") style.textAlign = align.toLowerCase();
  if (of("wrapText") === true) classList.add("wrap");
}

/** Where a formula that is a link within the workbook leads. */
function targetOf(formula: string): { sheet: string; address: string } | undefined {
  const target = /^=HYPERLINK\("#((?:[^"]|"")+)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
  if (target === undefined) return undefined;
  const { sheet, rest } = splitSheet(target);
  return sheet === undefined ? undefined : { sheet, address: rest };
}
