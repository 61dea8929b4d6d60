import { describe, expect, it } from "vitest";
import { restDays } from "../law/rest-days.ts";
import { annualReportDue, annualReportYearEnd } from "./annual-report.ts";
import { isoOf } from "./days.ts";

describe("The annual report", () => {
  it("is due on 30 March of the next year, or on the next working day", () => {
    expect(isoOf(annualReportDue(2022, restDays).day)).toBe("2023-03-30");
    expect(isoOf(annualReportDue(2023, restDays).day)).toBe("2024-04-01");
    expect(annualReportDue(2023, restDays).rolled).toBe(true);
  });

  it("is due on 30 March itself in a year whose rest days are not loaded", () => {
    const due = annualReportDue(2029, restDays);
    expect(isoOf(due.day)).toBe("2030-03-30");
    expect(due.certain).toBe(false);
  });

  it("is missing after the end of that year", () => {
    expect(isoOf(annualReportYearEnd(2023))).toBe("2024-12-31");
  });
});
