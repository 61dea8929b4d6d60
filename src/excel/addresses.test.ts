import { describe, expect, it } from "vitest";
import { areaLists } from "../report/marks.ts";
import { sheetReference } from "../report/sheet-description.ts";
import { areasOf, sheetOf } from "./addresses.ts";

describe("addresses of the host", () => {
  it.each([
    ["A1", [{ top: 0, left: 0, bottom: 0, right: 0 }]],
    ["台账!B2:C5", [{ top: 1, left: 1, bottom: 4, right: 2 }]],
    ["'O''Brien, 2023!'!$AA$10", [{ top: 9, left: 26, bottom: 9, right: 26 }]],
    ["3:5", [{ top: 2, left: 0, bottom: 4, right: 16_383 }]],
    ["A:C", [{ top: 0, left: 0, bottom: 1_048_575, right: 2 }]],
    [
      "'A:B'!A1,'A:B'!C3:D4",
      [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 2, left: 2, bottom: 3, right: 3 },
      ],
    ],
    ["", []],
  ])("%s names its areas", (address, areas) => {
    expect(areasOf(address)).toEqual(areas);
  });

  it.each([
    ["台账!A1", "台账"],
    ["'O''Brien, 2023!'!A1", "O'Brien, 2023!"],
    ["A1", ""],
  ])("%s names its sheet", (address, sheet) => {
    expect(sheetOf(address)).toBe(sheet);
  });

  it("are quoted so that any sheet's name can be read back", () => {
    expect(sheetOf(`${sheetReference("O'Brien!")}A1`)).toBe("O'Brien!");
  });

  it("go in lists that the host does not cut off", () => {
    const addresses = Array.from({ length: 5000 }, (_, index) => `A${index + 1}`);
    const lists = areaLists(addresses, ",");
    expect(lists.flatMap((list) => list.split(","))).toEqual(addresses);
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(8192);
    expect(areaLists([], ",")).toEqual([]);
  });
});
