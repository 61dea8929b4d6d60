import { describe, expect, it } from "vitest";
import { isUnitType, unitTypeNames, unitTypes } from "./units.ts";

describe("the unit types", () => {
  it("are the six that ledgers and settings name", () => {
    expect(Object.keys(unitTypes)).toEqual([...unitTypeNames]);
    expect(isUnitType("国有企业")).toBe(true);
    expect(isUnitType("国企")).toBe(false);
    expect(isUnitType("constructor")).toBe(false);
  });

  it("deduct prior R&D only where they are enterprises", () => {
    for (const unit of Object.values(unitTypes)) expect(unit.deductsPriorRd).toBe(unit.kind === "enterprise");
  });
});
