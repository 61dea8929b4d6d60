import { splitSheet } from "../address.ts";
import { HostCollection, HostObject, itemNotFound } from "../protocol.ts";
import type { Sheet, Table } from "../workbook.ts";
import type { Host } from "./host.ts";
import { Range, rangeOf } from "./range.ts";
import { Worksheet } from "./worksheet.ts";

export class TableCollection extends HostCollection {
  readonly type = "TableCollection";
  readonly #host: Host;
  readonly #sheets: readonly Sheet[];

  constructor(host: Host, sheets: readonly Sheet[]) {
    super();
    this.#host = host;
    this.#sheets = sheets;
  }

  items(): HostObject[] {
    return this.#sheets.flatMap((sheet) => sheet.tables.map((table) => new TableObject(this.#host, sheet, table)));
  }

  item(key: string): HostObject {
    const table = this.GetItemOrNullObject(key);
    if (table === null) throw itemNotFound(`Table ${key}`);
    return table;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    return this.items().find((table) => table.read("Name") === key) ?? null;
  }

  Add(address: HostObject | string): HostObject {
    const name =
      address instanceof Range ? address.sheet.name : splitSheet(typeof address === "string" ? address : "").sheet;
    const sheet = name === undefined ? this.#sheets[0] : this.#sheets.find((one) => one.name === name);
    const area = rangeOf(address);
    if (sheet === undefined) throw itemNotFound(name ?? "Worksheet");
    const table: Table = {
      name: `Table${this.#host.workbook.sheets.flatMap(({ tables }) => tables).length + 1}`,
      area,
    };
    sheet.writable().tables.push(table);
    return new TableObject(this.#host, sheet, table);
  }
}

class TableObject extends HostObject {
  readonly type = "Table";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #table: Table;

  constructor(host: Host, sheet: Sheet, table: Table) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#table = table;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#table.name };
  }

  get Id(): string {
    return this.#table.name;
  }

  get Name(): string {
    return this.#table.name;
  }

  set Name(name: string) {
    this.#sheet.writable();
    this.#table.name = name;
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.#host, this.#sheet);
  }

  GetRange(): HostObject {
    return new Range(this.#host, this.#sheet, this.#table.area);
  }
}
