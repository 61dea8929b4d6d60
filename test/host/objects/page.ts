import type { Area } from "../../../src/ledger/workbook.ts";
import { areaName, contains, EVERYTHING, intersection } from "../address.ts";
import { HostError, HostObject } from "../protocol.ts";
import { Stored } from "../stored.ts";
import { areaOf, type Sheet } from "../workbook.ts";
import type { Host } from "./host.ts";
import { Range, rangeOf } from "./range.ts";

export function pageLayout(sheet: Sheet): HostObject {
  const layout = sheet.pageLayout;
  const names = ["Orientation", "PaperSize", "Zoom", "CenterHorizontally", "CenterVertically", "PrintGridlines"];
  const keep = (name: string) => (range: unknown) => {
    sheet.writable();
    layout[name] = range instanceof HostObject ? range.read("Address") : range;
  };
  const headersFooters = new Stored(
    "HeaderFooter",
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"],
    (name) => layout[name] ?? "",
    (name, value) => {
      keep(name)(value);
    },
  );
  return new Stored(
    "PageLayout",
    names,
    (name) => layout[name],
    (name, value) => {
      keep(name)(value);
    },
    {
      HeadersFooters: new Stored("HeaderFooterGroup", [], () => null, undefined, {
        DefaultForAllPages: headersFooters,
      }),
      SetPrintArea: keep("PrintArea"),
      SetPrintTitleRows: keep("PrintTitleRows"),
      SetPrintTitleColumns: keep("PrintTitleColumns"),
    },
  );
}

export class FreezePanes extends HostObject {
  readonly type = "WorksheetFreezePanes";
  readonly #host: Host;
  readonly #sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super();
    this.#host = host;
    this.#sheet = sheet;
  }

  FreezeRows(count = 1): void {
    this.#sheet.frozen = { ...EVERYTHING, bottom: count - 1 };
  }

  FreezeColumns(count = 1): void {
    this.#sheet.frozen = { ...EVERYTHING, right: count - 1 };
  }

  FreezeAt(range: HostObject | string): void {
    this.#sheet.frozen = rangeOf(range);
  }

  Unfreeze(): void {
    this.#sheet.frozen = undefined;
  }

  GetLocationOrNullObject(): HostObject | null {
    return this.#sheet.frozen === undefined ? null : new Range(this.#host, this.#sheet, this.#sheet.frozen);
  }
}

/** The filter of a sheet: where it stands, without criteria. */
export class AutoFilter extends HostObject {
  readonly type = "AutoFilter";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get Enabled(): boolean {
    return this.#sheet.autoFilter !== undefined;
  }

  Apply(range: HostObject | string, column?: number | null): void {
    if (column != null) throw new HostError("NotImplemented", "NotImplemented: AutoFilter.Apply(range, column)");
    this.#sheet.writable().autoFilter = areaName(rangeOf(range));
  }

  Remove(): void {
    this.#sheet.writable().autoFilter = undefined;
  }
}

/** What may be typed into cells: kept as it was asked for, and never applied. */
export function dataValidation(sheet: Sheet, area: Area): HostObject {
  const { validations } = sheet;
  return new Stored(
    "DataValidation",
    ["Rule"],
    () => validations.get(areaName(area)),
    (_, rule) => {
      sheet.writable();
      validations.set(areaName(area), rule);
    },
    {
      Clear: () => {
        sheet.writable();
        for (const address of [...validations.keys()]) {
          if (contains(area, areaOf(address))) validations.delete(address);
          else if (intersection(area, areaOf(address)) !== undefined) {
            throw new HostError("NotImplemented", "NotImplemented: DataValidation.Clear() of a part");
          }
        }
      },
    },
  );
}
