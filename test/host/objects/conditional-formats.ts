import type { Area } from "../../../src/ledger/workbook.ts";
import { HostCollection, HostError, HostObject, itemNotFound } from "../protocol.ts";
import { Stored } from "../stored.ts";
import { type ConditionalFormat, overlaps, type Sheet } from "../workbook.ts";
import type { Host } from "./host.ts";
import { Range, RangeAreas } from "./range.ts";

export class ConditionalFormatCollection extends HostCollection {
  readonly type = "ConditionalFormatCollection";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(host: Host, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  items(): HostObject[] {
    return this.#sheet.conditionalFormats
      .filter(({ areas }) => overlaps(areas, this.#areas))
      .map((rule) => new ConditionalFormatObject(this.#host, this.#sheet, rule));
  }

  item(id: string): HostObject {
    const rule = this.GetItemOrNullObject(id);
    if (rule === null) throw itemNotFound(`Conditional format ${id}`);
    return rule;
  }

  GetItemOrNullObject(id: string): HostObject | null {
    const rule = this.#sheet.conditionalFormats.find((one) => one.id === id && overlaps(one.areas, this.#areas));
    return rule === undefined ? null : new ConditionalFormatObject(this.#host, this.#sheet, rule);
  }

  ClearAll(): void {
    this.#sheet.formattable().removeRules(this.#areas);
  }

  Add(type: string): HostObject {
    const rule = this.#sheet.formattable().addRule(type, this.#areas);
    return new ConditionalFormatObject(this.#host, this.#sheet, rule);
  }
}

class ConditionalFormatObject extends HostObject {
  readonly type = "ConditionalFormat";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #rule: ConditionalFormat;

  constructor(host: Host, sheet: Sheet, rule: ConditionalFormat) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#rule = rule;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#rule.id };
  }

  get Id(): string {
    return this.#rule.id;
  }

  get Type(): string {
    return this.#rule.type;
  }

  get Priority(): number {
    return this.#sheet.conditionalFormats.indexOf(this.#rule);
  }

  set Priority(priority: number) {
    const rules = this.#sheet.formattable().conditionalFormats;
    rules.splice(rules.indexOf(this.#rule), 1);
    rules.splice(priority, 0, this.#rule);
  }

  get StopIfTrue(): boolean {
    return this.#rule.stopIfTrue;
  }

  set StopIfTrue(stop: boolean) {
    this.#sheet.formattable();
    this.#rule.stopIfTrue = stop;
  }

  get Custom(): HostObject {
    if (this.#rule.type !== "Custom") throw new HostError("InvalidOperation", "This is no custom conditional format.");
    return this.#custom();
  }

  get CustomOrNullObject(): HostObject | null {
    return this.#rule.type === "Custom" ? this.#custom() : null;
  }

  #custom(): HostObject {
    const rule = this.#rule;
    const kept = (type: string, below: string, names: readonly string[]): HostObject =>
      new Stored(
        type,
        names,
        (name) => rule.format[`${below}${name.toLowerCase()}`],
        (name, value) => {
          this.#sheet.formattable();
          rule.format[`${below}${name.toLowerCase()}`] = value;
        },
      );
    const format = new Stored("ConditionalRangeFormat", [], () => null, undefined, {
      Fill: kept("ConditionalRangeFill", "fill/", ["Color"]),
      Font: kept("ConditionalRangeFont", "font/", ["Color", "Bold", "Italic", "Underline", "Strikethrough"]),
    });
    const formula = new Stored(
      "ConditionalFormatRule",
      ["Formula"],
      () => rule.formula,
      (_, value) => {
        this.#sheet.formattable();
        rule.formula = String(value);
      },
    );
    return new Stored("CustomConditionalFormat", [], () => null, undefined, { Format: format, Rule: formula });
  }

  Delete(): void {
    const rules = this.#sheet.formattable().conditionalFormats;
    const index = rules.indexOf(this.#rule);
    if (index < 0) throw itemNotFound(`Conditional format ${this.#rule.id}`);
    rules.splice(index, 1);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound("The conditional format has more than one range.");
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.#rule.areas;
    return area === undefined || more.length > 0 ? null : new Range(this.#host, this.#sheet, area);
  }

  GetRanges(): HostObject {
    return new RangeAreas(this.#host, this.#sheet, this.#rule.areas);
  }
}
