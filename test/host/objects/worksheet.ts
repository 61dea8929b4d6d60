import type { Area } from "../../../src/ledger/workbook.ts";
import { EVERYTHING, parseArea, splitSheet } from "../address.ts";
import { HostCollection, HostObject, invalidArgument, itemNotFound } from "../protocol.ts";
import { Stored } from "../stored.ts";
import type { Sheet } from "../workbook.ts";
import { ChartCollection } from "./charts.ts";
import type { Host } from "./host.ts";
import { NamedItemCollection } from "./names.ts";
import { AutoFilter, FreezePanes, pageLayout } from "./page.ts";
import { Range, RangeAreas, sized } from "./range.ts";
import { TableCollection } from "./tables.ts";

/** An address is cut off after so many characters; here that is an error, because the rest would be the wrong cells. */
const ADDRESS_LENGTH = 8_192;

export class WorksheetCollection extends HostCollection {
  readonly type = "WorksheetCollection";
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  items(): HostObject[] {
    return this.#host.workbook.sheets.map((sheet) => new Worksheet(this.#host, sheet));
  }

  item(key: string): HostObject {
    return new Worksheet(this.#host, this.#host.workbook.sheet(key));
  }

  GetItemOrNullObject(key: string): HostObject | null {
    return this.#host.workbook.find(key) === undefined ? null : this.item(key);
  }

  GetActiveWorksheet(): HostObject {
    return new Worksheet(this.#host, this.#host.workbook.active);
  }

  override GetCount(visibleOnly?: boolean): number {
    return this.#listed(visibleOnly).length;
  }

  GetFirst(visibleOnly?: boolean): HostObject {
    return this.#worksheet(this.#listed(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: boolean): HostObject {
    return this.#worksheet(this.#listed(visibleOnly).at(-1));
  }

  Add(name?: string | null): HostObject {
    return new Worksheet(this.#host, this.#host.workbook.add(name ?? undefined));
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return listens(this.#host, name, "Workbook") ?? super.call(name, args);
  }

  #listed(visibleOnly?: boolean): Sheet[] {
    const { sheets } = this.#host.workbook;
    return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
  }

  #worksheet(sheet: Sheet | undefined): HostObject {
    if (sheet === undefined) throw itemNotFound("Worksheet");
    return new Worksheet(this.#host, sheet);
  }
}

/** The calls by which the client starts and ends listening to an event; undefined where a call is none of these. */
function listens(host: Host, name: string, target: string): true | undefined {
  const match = /^_(Register|Unregister)(DataChanged|SelectionChanged|Added|Deleted|Activated|Deactivated)Event$/.exec(
    name,
  );
  if (match?.[2] === undefined) return undefined;
  host.listen(match[2], target, match[1] === "Register");
  return true;
}

export class Worksheet extends HostObject {
  readonly type = "Worksheet";
  readonly #host: Host;
  readonly #given: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#given = sheet;
  }

  get #sheet(): Sheet {
    return this.#given.live();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#sheet.id };
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return listens(this.#host, name, this.#sheet.id) ?? super.call(name, args);
  }

  get Id(): string {
    return this.#sheet.id;
  }

  get Name(): string {
    return this.#sheet.name;
  }

  set Name(name: string) {
    if (name.toLowerCase() !== this.#sheet.name.toLowerCase()) this.#host.workbook.checkName(name);
    this.#sheet.name = name;
  }

  get Position(): number {
    return this.#host.workbook.sheets.indexOf(this.#sheet);
  }

  set Position(position: number) {
    const { sheets } = this.#host.workbook;
    if (position < 0 || position >= sheets.length) throw invalidArgument(`Position ${position}`);
    sheets.splice(sheets.indexOf(this.#sheet), 1);
    sheets.splice(position, 0, this.#given);
  }

  get Visibility(): string {
    return this.#sheet.visibility;
  }

  set Visibility(visibility: string) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
      throw invalidArgument(`Visibility ${visibility}`);
    }
    this.#sheet.visibility = visibility;
  }

  get TabColor(): string {
    return this.#sheet.tabColor;
  }

  set TabColor(color: string) {
    this.#sheet.tabColor = color;
  }

  get Protection(): HostObject {
    const sheet = this.#sheet;
    const options = (): unknown =>
      sheet.protected ? { allowFormatCells: sheet.allowsFormats, selectionMode: "Normal" } : null;
    return new Stored("WorksheetProtection", ["Protected", "Options"], (name) =>
      name === "Protected" ? sheet.protected : options(),
    );
  }

  get FreezePanes(): HostObject {
    return new FreezePanes(this.#host, this.#sheet);
  }

  get Tables(): HostObject {
    return new TableCollection(this.#host, [this.#sheet]);
  }

  get Names(): HostObject {
    return new NamedItemCollection(this.#host, this.#sheet.names);
  }

  get AutoFilter(): HostObject {
    return new AutoFilter(this.#sheet);
  }

  get Charts(): HostObject {
    return new ChartCollection(this.#sheet);
  }

  get PageLayout(): HostObject {
    return pageLayout(this.#sheet);
  }

  Activate(): void {
    this.#host.workbook.activate(this.#sheet);
  }

  Delete(): void {
    this.#host.workbook.delete(this.#sheet);
  }

  GetRange(address?: string | null): HostObject {
    return new Range(this.#host, this.#sheet, address == null ? EVERYTHING : this.#area(address));
  }

  GetCell(row: number, column: number): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return new Range(this.#host, this.#sheet, sized(row, column, rows, columns));
  }

  GetRanges(address?: string | null): HostObject {
    if (address == null) return new RangeAreas(this.#host, this.#sheet, [EVERYTHING]);
    if (address.length > ADDRESS_LENGTH) throw invalidArgument(`An address of ${address.length} characters`);
    return new RangeAreas(
      this.#host,
      this.#sheet,
      address.split(",").map((part) => this.#area(part)),
    );
  }

  GetUsedRange(valuesOnly?: boolean): HostObject {
    const used = this.#sheet.used(EVERYTHING, valuesOnly === true);
    return new Range(this.#host, this.#sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): HostObject | null {
    const used = this.#sheet.used(EVERYTHING, valuesOnly === true);
    return used === undefined ? null : new Range(this.#host, this.#sheet, used);
  }

  #area(address: string): Area {
    if (address.length > ADDRESS_LENGTH) throw invalidArgument(`An address of ${address.length} characters`);
    const { sheet = this.#sheet.name, rest } = splitSheet(address);
    const area = parseArea(rest) ?? this.#named(rest);
    if (area === undefined || sheet.toLowerCase() !== this.#sheet.name.toLowerCase()) throw invalidArgument(address);
    return area;
  }

  #named(name: string): Area | undefined {
    const { sheet, rest } = splitSheet((this.#host.workbook.names.get(name)?.formula ?? "").replace(/^=/, ""));
    return sheet === this.#sheet.name ? parseArea(rest) : undefined;
  }
}
