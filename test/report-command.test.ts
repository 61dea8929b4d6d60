import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { program } from "../src/cli/program.ts";

const samples = join(import.meta.dirname, "../assets/samples");
let folder = "";
let said = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cgzh-"));
  said = "";
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((words) => {
      said += String(words);
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const report = (...words: string[]) => program(["report", ...words, "--out", folder, "--as-of", "2024-12-31"]);

it("report writes a workbook beside nothing, and the same bytes when it is built again", async () => {
  expect(await report(join(samples, "joined.xlsx"), "--year", "2023")).toBe(0);
  expect(said).toContain("joined-2023年报.xlsx：明细 123 行");
  const once = readFileSync(join(folder, "joined-2023年报.xlsx"));
  expect(await report(join(samples, "joined.xlsx"), "--year", "2023")).toBe(0);
  expect(readdirSync(folder)).toEqual(["joined-2023年报.xlsx"]);
  expect(readFileSync(join(folder, "joined-2023年报.xlsx")).equals(once)).toBe(true);
});

it("report never writes over a file that it did not write", async () => {
  const mine = join(folder, "joined-2023年报.xlsx");
  copyFileSync(join(samples, "clean.xlsx"), mine);
  expect(await report(join(samples, "joined.xlsx"), "--year", "2023")).toBe(0);
  expect(readFileSync(mine).equals(readFileSync(join(samples, "clean.xlsx")))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["joined-2023年报(2).xlsx", "joined-2023年报.xlsx"]);
});

it("report makes one workbook of files that are joined, one of each that are not", async () => {
  const files = [join(samples, "clean.xlsx"), join(samples, "joined.xlsx")];
  expect(await report(...files, "--year", "2023")).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["clean-2023年报.xlsx", "joined-2023年报.xlsx"]);
  expect(await report(...files, "--year", "2022", "--joined")).toBe(0);
  expect(readdirSync(folder)).toContain("clean-2022年报.xlsx");
  expect(readdirSync(folder)).not.toContain("joined-2022年报.xlsx");
});

it("report says what a call lacks, and what cannot be read, with exit status 2", async () => {
  expect(await program(["report", join(samples, "clean.xlsx"), "--out", folder])).toBe(2);
  expect(said).toContain("--year");
  expect(await report(join(samples, "clean.xlsx"), "--year", "今年")).toBe(2);
  expect(said).toContain("“今年”不是年度");
  expect(await program(["report", join(samples, "clean.xlsx"), "--year", "2023"])).toBe(2);
  expect(said).toContain("report 需要 --out");
  writeFileSync(join(folder, "坏.xlsx"), "no workbook");
  expect(await report(join(folder, "坏.xlsx"), join(samples, "clean.xlsx"), "--year", "2023")).toBe(2);
  expect(said).toContain("不是 Excel 工作簿");
  expect(readdirSync(folder)).toContain("clean-2023年报.xlsx");
});

it("a report that lies beside the ledgers is not read as one", async () => {
  copyFileSync(join(samples, "clean.xlsx"), join(folder, "台账.xlsx"));
  expect(await report(folder, "--year", "2023")).toBe(0);
  said = "";
  expect(await report(folder, "--year", "2023")).toBe(0);
  expect(said.match(/已写出年度报告/g)).toHaveLength(1);
});

it("template writes blank ledgers, numbered where the name is taken", async () => {
  expect(await program(["template", "--out", folder])).toBe(0);
  expect(await program(["template", "--out", folder])).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["空白台账(2).xlsx", "空白台账.xlsx"]);
  expect(await program(["template"])).toBe(2);
});
