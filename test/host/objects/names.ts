import { parseArea, splitSheet } from "../address.ts";
import { HostCollection, HostError, HostObject, itemNotFound } from "../protocol.ts";
import type { Name } from "../workbook.ts";
import type { Host } from "./host.ts";
import { Range } from "./range.ts";

/** Names of the workbook or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly type = "NamedItemCollection";
  readonly #host: Host;
  readonly #names: Map<string, Name>;

  constructor(host: Host, names: Map<string, Name>) {
    super();
    this.#host = host;
    this.#names = names;
  }

  items(): HostObject[] {
    return [...this.#names.keys()].map((name) => this.item(name));
  }

  item(name: string): HostObject {
    const item = this.GetItemOrNullObject(name);
    if (item === null) throw itemNotFound(`Name ${name}`);
    return item;
  }

  GetItemOrNullObject(name: string): HostObject | null {
    const item = this.#names.get(name);
    return item === undefined ? null : new NamedItem(this.#host, this.#names, name, item);
  }

  Add(name: string, reference: HostObject | string, comment?: string): HostObject {
    if (this.#names.has(name)) throw new HostError("ItemAlreadyExists", `The name ${name} exists already.`);
    const formula = reference instanceof HostObject ? `=${String(reference.read("Address"))}` : reference;
    this.#names.set(name, { formula, visible: true, comment: comment ?? "" });
    return this.item(name);
  }
}

class NamedItem extends HostObject {
  readonly type = "NamedItem";
  readonly #host: Host;
  readonly #names: Map<string, Name>;
  readonly #name: string;
  readonly #item: Name;

  constructor(host: Host, names: Map<string, Name>, name: string, item: Name) {
    super();
    this.#host = host;
    this.#names = names;
    this.#name = name;
    this.#item = item;
  }

  get Name(): string {
    return this.#name;
  }

  get Type(): string {
    return this.#place === undefined ? "String" : "Range";
  }

  get Formula(): string {
    return this.#item.formula;
  }

  set Formula(formula: string) {
    this.#item.formula = formula;
  }

  get Visible(): boolean {
    return this.#item.visible;
  }

  set Visible(visible: boolean) {
    this.#item.visible = visible;
  }

  get Comment(): string {
    return this.#item.comment;
  }

  Delete(): void {
    this.#names.delete(this.#name);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound(`Range of ${this.#name}`);
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    return this.#place ?? null;
  }

  get #place(): Range | undefined {
    const { sheet, rest } = splitSheet(this.#item.formula.replace(/^=/, ""));
    const area = parseArea(rest);
    if (sheet === undefined || area === undefined) return undefined;
    return new Range(this.#host, this.#host.workbook.sheet(sheet), area);
  }
}
