import type { Area } from "../../../src/ledger/workbook.ts";
import { HostCollection, HostObject, invalidArgument } from "../protocol.ts";
import { Stored } from "../stored.ts";
import type { Sheet } from "../workbook.ts";

const sizes = ["ColumnWidth", "RowHeight", "UseStandardHeight"];

/** Formats are kept by the names of Office.js from range.format on: "fill/color", "wrapText". */
export function rangeFormat(sheet: Sheet, areas: readonly Area[]): HostObject {
  const formats = (type: string, below: string, defaults: Readonly<Record<string, unknown>>): HostObject => {
    const key = (name: string): string => `${below}${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const set = (name: string, value: unknown): void => {
      sheet.formattable();
      for (const area of areas) sheet.setStyle(area, key(name), value === defaults[name] ? undefined : value);
    };
    const clear = (): void => {
      for (const name of Object.keys(defaults)) set(name, defaults[name]);
    };
    const get = (name: string): unknown => commonStyle(sheet, areas, key(name), defaults[name]);
    return new Stored(type, Object.keys(defaults), get, set, below === "fill/" ? { Clear: clear } : {});
  };
  const size = (name: string): unknown => {
    const [lines, standard, ends] =
      name === "ColumnWidth"
        ? ([sheet.columnWidths, 48, ({ left, right }: Area) => [left, right]] as const)
        : ([sheet.rowHeights, 15, ({ top, bottom }: Area) => [top, bottom]] as const);
    const set = [...lines].filter(([line]) =>
      areas.some((area) => line >= (ends(area)[0] ?? 0) && line <= (ends(area)[1] ?? 0)),
    );
    const count = areas.reduce((sum, area) => sum + (ends(area)[1] ?? 0) - (ends(area)[0] ?? 0) + 1, 0);
    const found = new Set(set.map(([, width]) => width));
    if (set.length < count) found.add(standard);
    if (name === "UseStandardHeight") return set.length === 0;
    return found.size === 1 ? [...found][0] : null;
  };
  const forget = (lines: Map<number, number>, ends: (area: Area) => readonly [number, number]): void => {
    sheet.formattable();
    for (const line of [...lines.keys()]) {
      if (areas.map(ends).some(([first, last]) => line >= first && line <= last)) lines.delete(line);
    }
  };
  const plain = formats("RangeFormat", "", {
    WrapText: false,
    HorizontalAlignment: "General",
    VerticalAlignment: "Bottom",
    IndentLevel: 0,
    ShrinkToFit: false,
    TextOrientation: 0,
  });
  const borders = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
  return new Stored(
    "RangeFormat",
    [...plain.scalars(), ...sizes],
    (name) => (sizes.includes(name) ? size(name) : plain.read(name)),
    (name, value) => {
      if (!sizes.includes(name)) {
        plain.write(name, value);
        return;
      }
      sheet.formattable();
      if (name === "UseStandardHeight") {
        forget(sheet.rowHeights, ({ top, bottom }) => [top, bottom]);
        return;
      }
      const lines = name === "ColumnWidth" ? sheet.columnWidths : sheet.rowHeights;
      for (const { top, left, bottom, right } of areas) {
        const [first, last] = name === "ColumnWidth" ? [left, right] : [top, bottom];
        for (let line = first; line <= last; line++) lines.set(line, Number(value));
      }
    },
    {
      Fill: formats("RangeFill", "fill/", { Color: "#FFFFFF", Pattern: "None", PatternColor: "#000000" }),
      Font: formats("RangeFont", "font/", {
        Name: "Calibri",
        Size: 11,
        Color: "#000000",
        Bold: false,
        Italic: false,
        Underline: "None",
        Strikethrough: false,
      }),
      Borders: new BorderCollection(
        new Map(
          borders.map((side) => [
            side,
            formats("RangeBorder", `borders/${side}/`, { Style: "None", Weight: "Thin", Color: "#000000" }),
          ]),
        ),
      ),
      AutofitColumns: () => {
        forget(sheet.columnWidths, ({ left, right }) => [left, right]);
      },
      AutofitRows: () => {
        forget(sheet.rowHeights, ({ top, bottom }) => [top, bottom]);
      },
    },
  );
}

class BorderCollection extends HostCollection {
  readonly type = "RangeBorderCollection";
  readonly #borders: ReadonlyMap<string, HostObject>;

  constructor(borders: ReadonlyMap<string, HostObject>) {
    super();
    this.#borders = borders;
  }

  items(): HostObject[] {
    return [...this.#borders.values()];
  }

  item(side: string): HostObject {
    const border = this.#borders.get(side);
    if (border === undefined) throw invalidArgument(`Border ${side}`);
    return border;
  }
}

/** Null where the cells differ. */
function commonStyle(sheet: Sheet, areas: readonly Area[], key: string, standard: unknown): unknown {
  const found = new Set<unknown>();
  for (const { top, left, bottom, right } of areas.map((area) => sheet.styled(area))) {
    for (let row = top; row <= bottom && found.size < 2; row++) {
      for (let column = left; column <= right; column++) found.add(sheet.style(row, column)[key] ?? standard);
    }
  }
  return found.size === 1 ? [...found][0] : null;
}
