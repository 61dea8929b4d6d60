import { parseArea, splitSheet } from "../address.ts";
import { HostObject, itemNotFound } from "../protocol.ts";
import { serialOf } from "../serial.ts";
import { Stored } from "../stored.ts";
import type { Workbook } from "../workbook.ts";
import type { Host } from "./host.ts";
import { NamedItemCollection } from "./names.ts";
import { Range, RangeAreas } from "./range.ts";
import { SettingCollection } from "./settings.ts";
import { TableCollection } from "./tables.ts";
import { WorksheetCollection } from "./worksheet.ts";

/**
 * The objects of Excel that this add-in calls, by their names on the wire. What is missing answers NotImplemented with
 * its name. Behaviour follows the reference of Office.js; no Excel was at hand to compare with.
 */
export class WorkbookObject extends HostObject {
  readonly type = "Workbook";
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  get Name(): string {
    return this.#host.workbook.name;
  }

  get Worksheets(): HostObject {
    return new WorksheetCollection(this.#host);
  }

  get Application(): HostObject {
    return new Application();
  }

  get Settings(): HostObject {
    return new SettingCollection(this.#host.workbook);
  }

  get Names(): HostObject {
    return new NamedItemCollection(this.#host, this.#host.workbook.names);
  }

  get Tables(): HostObject {
    return new TableCollection(this.#host, this.#host.workbook.sheets);
  }

  get Properties(): HostObject {
    const { properties } = this.#host.workbook;
    const names = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"];
    return new Stored(
      "DocumentProperties",
      names,
      (name) => properties[name] ?? "",
      (name, value) => {
        properties[name] = value;
      },
    );
  }

  get _Runtime(): HostObject {
    const host = this.#host;
    return new Stored(
      "Runtime",
      ["EnableEvents"],
      () => host.enableEvents,
      (_, value) => {
        host.enableEvents = value === true;
      },
    );
  }

  get Functions(): HostObject {
    return new Functions(this.#host.workbook);
  }

  GetSelectedRange(): HostObject {
    return new Range(this.#host, this.#host.workbook.active, this.#host.workbook.selected);
  }

  GetSelectedRanges(): HostObject {
    return new RangeAreas(this.#host, this.#host.workbook.active, [this.#host.workbook.selected]);
  }

  GetActiveCell(): HostObject {
    const { active, selected } = this.#host.workbook;
    return new Range(this.#host, active, { ...selected, bottom: selected.top, right: selected.left });
  }

  _GetRangeForEventByReferenceId(reference: string): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw itemNotFound(reference);
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): HostObject | null {
    const { sheet = "", rest } = splitSheet(reference);
    const found = this.#host.workbook.find(sheet);
    const area = parseArea(rest);
    return found === undefined || area === undefined ? null : new Range(this.#host, found, area);
  }
}

class Application extends HostObject {
  readonly type = "Application";

  get CalculationMode(): string {
    return "Automatic";
  }

  SuspendApiCalculationUntilNextSync(): void {
    // Formulas are not calculated here, so that there is nothing to suspend.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen either.
  }
}

/** Functions of the workbook that are worked out by the host: only the one that shows its date system. */
class Functions extends HostObject {
  readonly type = "Functions";
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  Date(year: number, month: number, day: number): HostObject {
    const known: Readonly<Record<string, unknown>> = {
      Value: serialOf(Date.UTC(year, month - 1, day), this.#workbook.date1904),
      Error: null,
    };
    return new Stored("FunctionResult", Object.keys(known), (name) => known[name]);
  }
}
