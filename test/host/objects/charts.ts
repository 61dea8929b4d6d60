import { HostCollection, HostObject, itemNotFound } from "../protocol.ts";
import { Stored } from "../stored.ts";
import type { Sheet } from "../workbook.ts";

/** Charts are kept as they were asked for, and never drawn. */
export class ChartCollection extends HostCollection {
  readonly type = "ChartCollection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  items(): HostObject[] {
    return this.#sheet.charts.map((chart) => chartObject(this.#sheet, chart));
  }

  item(name: string): HostObject {
    const chart = this.#sheet.charts.find((one) => one.Name === name);
    if (chart === undefined) throw itemNotFound(`Chart ${name}`);
    return chartObject(this.#sheet, chart);
  }

  GetItem(name: string): HostObject {
    return this.item(name);
  }

  Add(type: string, source: HostObject, seriesBy = "Auto"): HostObject {
    const number = this.#sheet.workbook.sheets.reduce((sum, { charts }) => sum + charts.length, 1);
    const series: Kept = { Name: "Series1", Values: addressOf(source) };
    const chart: Kept = {
      Name: `Chart ${number}`,
      Type: type,
      Source: addressOf(source),
      SeriesBy: seriesBy,
      Series: [series],
    };
    this.#sheet.writable().charts.push(chart);
    return chartObject(this.#sheet, chart);
  }
}

type Kept = Record<string, unknown>;

const addressOf = (range: unknown): unknown => (range instanceof HostObject ? range.read("Address") : (range ?? null));

function chartObject(sheet: Sheet, chart: Kept): HostObject {
  const part = (type: string, key: string, names: readonly string[], members = {}): HostObject =>
    kept(sheet, type, (chart[key] ??= {}) as Kept, names, members);
  return kept(sheet, "Chart", chart, ["Name", "Top", "Left", "Width", "Height"], {
    Title: part("ChartTitle", "Title", ["Text", "Visible"]),
    Legend: part("ChartLegend", "Legend", ["Visible", "Position"]),
    Axes: new Stored("ChartAxes", [], () => null, undefined, {
      ValueAxis: part("ChartAxis", "ValueAxis", ["NumberFormat", "Minimum", "Maximum", "Visible"]),
      CategoryAxis: part("ChartAxis", "CategoryAxis", ["NumberFormat", "Visible"]),
    }),
    Series: new SeriesCollection(sheet, chart.Series as Kept[]),
    SetPosition: (start: unknown, end: unknown) => {
      sheet.writable();
      chart.Position = [addressOf(start), addressOf(end)];
    },
    Delete: () => {
      const at = sheet.writable().charts.indexOf(chart);
      if (at < 0) throw itemNotFound(`Chart ${String(chart.Name)}`);
      sheet.charts.splice(at, 1);
    },
  });
}

class SeriesCollection extends HostCollection {
  readonly type = "ChartSeriesCollection";
  readonly #sheet: Sheet;
  readonly #series: Kept[];

  constructor(sheet: Sheet, series: Kept[]) {
    super();
    this.#sheet = sheet;
    this.#series = series;
  }

  items(): HostObject[] {
    return this.#series.map((series) => this.#object(series));
  }

  item(index: number): HostObject {
    return this.GetItemAt(index);
  }

  Add(name?: string | null): HostObject {
    const series: Kept = { Name: name ?? `Series${this.#series.length + 1}` };
    this.#series.push(series);
    return this.#object(series);
  }

  #object(series: Kept): HostObject {
    const set = (name: string) => (range: unknown) => {
      this.#sheet.writable();
      series[name] = addressOf(range);
    };
    return kept(this.#sheet, "ChartSeries", series, ["Name", "HasDataLabels"], {
      SetValues: set("Values"),
      SetXAxisValues: set("XAxisValues"),
    });
  }
}

function kept(sheet: Sheet, type: string, values: Kept, names: readonly string[], members = {}): HostObject {
  const set = (name: string, value: unknown): void => {
    sheet.writable();
    values[name] = value;
  };
  return new Stored(type, names, (name) => values[name], set, members);
}
