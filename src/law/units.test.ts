import { describe, expect, it } from "vitest";
import { citation } from "./citations.ts";
import { duties, forceOf, isUnitType, nationalTwins, unitTypeNames, unitTypes, type Duty } from "./units.ts";

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

  it.each<[Duty, string[]]>([
    ["条例24.2", ["binding", "by-reference", "doubtful", "none", "none", "none"]],
    ["条例26", ["none", "none", "none", "binding", "by-reference", "none"]],
    ["条例30.2", ["binding", "by-reference", "doubtful", "binding", "by-reference", "none"]],
    ["条例32", ["binding", "by-reference", "doubtful", "none", "none", "none"]],
    ["条例34.2", ["binding", "by-reference", "doubtful", "doubtful", "doubtful", "doubtful"]],
    ["条例53", ["binding", "by-reference", "doubtful", "binding", "by-reference", "none"]],
    ["促转法45.1", ["binding", "binding", "binding", "binding", "binding", "binding"]],
    ["促转法45.2", ["binding", "binding", "doubtful", "none", "none", "none"]],
    ["促转法45.3", ["binding", "binding", "binding", "binding", "binding", "none"]],
  ])("are bound by %s as its words say", (duty, forces) => {
    expect(unitTypeNames.map((unitType) => forceOf(unitType, duty))).toEqual(forces);
  });

  it("have duties whose provisions resolve, and their national twins too", () => {
    for (const id of [...duties, ...Object.values(nationalTwins)]) expect(citation(id)?.words, id).toBeTruthy();
  });
});
