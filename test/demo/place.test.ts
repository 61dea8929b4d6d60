import { describe, expect, it } from "vitest";
import { placeOf } from "./place.ts";

const withExcel = (): Promise<boolean> => Promise.resolve(true);
const withoutExcel = (): Promise<boolean> => Promise.resolve(false);

describe("npm start", () => {
  it("opens the sample ledger in the Excel of the machine", async () => {
    expect(await placeOf([], "sample.xlsx", withExcel)).toEqual({ kind: "desktop", document: "sample.xlsx" });
  });

  it("serves the demo where there is no Excel, or where it is asked for", async () => {
    const demo = { kind: "demo", document: "sample.xlsx", port: 3001 };
    expect(await placeOf([], "sample.xlsx", withoutExcel)).toEqual(demo);
    expect(await placeOf(["--demo", "--port", "8080"], "sample.xlsx", withExcel)).toEqual({ ...demo, port: 8080 });
  });

  it("opens a document with an address in Excel on the web, whatever the machine has", async () => {
    const document = "https://contoso.sharepoint.com/:x:/ledger.xlsx";
    for (const excel of [withExcel, withoutExcel]) {
      expect(await placeOf(["--document", document], "sample.xlsx", excel)).toEqual({ kind: "web", document });
    }
  });

  it("opens a ledger of one's own", async () => {
    expect(await placeOf(["--document", "mine.xlsx"], "sample.xlsx", withoutExcel)).toMatchObject({
      document: "mine.xlsx",
    });
  });
});
