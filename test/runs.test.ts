import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import { readWorkbook } from "../src/files/read.ts";
import type { Comparison } from "../src/report/compare.ts";
import type { ReportDocument } from "../src/report/document.ts";
import { cgzhHere as cgzh, type Run } from "./cgzh.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cgzh-runs-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Row = readonly (string | number | null)[];

const header = ["合同编号", "所属学院", "转化方式", "合同签订日期", "净收入（元）", "奖励总额（元）", "奖励分配依据"];
/** What 70% of 900 000 is short of by as much as the reward is under 630 000. */
const contract = (number: string, reward: number, basis = "无规定且未约定", dept = "计算机学院"): Row => [
  ...[number, dept, "转让", "2023-06-01", 900_000, reward, basis],
];
const waiverHeader = ["检查", "对象", "理由", "批准人", "依据材料", "有效期至"];

async function book(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<string> {
  const path = join(folder, name);
  const written = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) }));
  await writeFile(path, await writeXlsx({ sheets: written }));
  return path;
}

const ledger = (name: string, rows: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}) =>
  book(name, { 台账: [header, ...rows], ...more });

const document = (run: Run): ReportDocument => JSON.parse(run.stdout) as ReportDocument;
const day = ["--as-of", "2024-12-31"];
const json = ["--format", "json", ...day];
const floors = (run: Run) =>
  document(run).files.flatMap(({ findings }) => findings.filter(({ check }) => check === "reward-floor"));

describe("a waiver", () => {
  const rows = [contract("HT-1", 600_000), contract("HT-2", 500_000)];
  const waiver = ["奖励下限", "HT-1", "差额下年补足", "财务处张三", "纪要3号", "2025-12-31"];

  it("leaves its finding in the list, counts it apart and takes it out of the exit status", async () => {
    const one = await ledger("waived.xlsx", rows.slice(0, 1), { 豁免: [waiverHeader, waiver] });
    const run = await cgzh("check", one, ...json);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(document(run).totals).toMatchObject({ error: 0, waived: 1 });
    expect(floors(run)).toMatchObject([
      {
        ...{ level: "error", cell: "F2", key: "HT-1" },
        waived: { reason: "差额下年补足", approver: "财务处张三", evidence: "纪要3号", until: "2025-12-31" },
      },
    ]);
    expect(document(run).files[0]?.checks.find(({ check }) => check === "reward-floor")).toMatchObject({
      ...{ error: 1, waived: 1 },
    });
    const text = await cgzh("check", one, ...day);
    expect(text.stdout).toContain("不合规 0 · 存疑 0 · 无法判断 0 · 提示 0 · 已豁免 1");
    expect(text.stdout).toContain("【已豁免】");
    expect(text.stdout).toContain("差额下年补足（财务处张三，纪要3号，有效期至 2025-12-31）");
  });

  it("covers what it names and nothing else", async () => {
    const both = await ledger("both.xlsx", rows, { 豁免: [waiverHeader, waiver] });
    const run = await cgzh("check", both, ...json);
    expect(run.status).toBe(1);
    expect(floors(run).map(({ key, waived }) => [key, waived === null])).toEqual([
      ["HT-2", true],
      ["HT-1", false],
    ]);
  });

  it("can name a finding by its fingerprint", async () => {
    const [found] = floors(await cgzh("check", await ledger("print.xlsx", rows.slice(0, 1)), ...json));
    const named = waiver.with(1, found?.fingerprint ?? "");
    const run = await cgzh(
      "check",
      await ledger("print.xlsx", rows.slice(0, 1), { 豁免: [waiverHeader, named] }),
      ...json,
    );
    expect(document(run).totals).toMatchObject({ error: 0, waived: 1 });
  });

  it("that does not hold turns nothing off, and is a finding itself", async () => {
    const expired = waiver.with(5, "2024-12-30");
    const broad = waiver.with(1, "全部");
    const run = await cgzh(
      "check",
      await ledger("inert.xlsx", rows, { 豁免: [waiverHeader, expired, broad] }),
      ...json,
    );
    expect(run.status).toBe(1);
    expect(document(run).totals).toMatchObject({ error: 2, waived: 0 });
    expect(
      document(run)
        .files[0]?.findings.filter(({ check }) => check === "waiver")
        .map(({ sheet, cell, level }) => `${level} ${sheet}!${cell}`),
    ).toEqual(["warning 豁免!B3", "info 豁免!F2"]);
  });

  it("holds for all files that are joined, from whichever it stands in", async () => {
    const contracts = await ledger("joined.xlsx", rows.slice(0, 1));
    const waivers = await book("waivers.xlsx", {
      发放: [
        ["合同编号", "姓名", "应发金额（元）", "发放日期"],
        ["HT-1", "李四", 600_000, "2023-08-01"],
      ],
      豁免: [waiverHeader, waiver, waiver.with(1, "HT-9")],
    });
    const run = await cgzh("check", contracts, waivers, "--joined", ...json);
    expect(document(run).totals).toMatchObject({ error: 0, waived: 1 });
    expect(
      document(run).files.map(({ findings }) => findings.filter(({ check }) => check === "waiver").length),
    ).toEqual([0, 1]);
  });

  it("is told in the marked copy, whose cell is not coloured", async () => {
    const one = await ledger("copy.xlsx", rows.slice(0, 1), { 豁免: [waiverHeader, waiver] });
    await cgzh("check", one, "--out", join(folder, "out"), ...day);
    const copy = await readWorkbook(await readFile(join(folder, "out", "copy-核查.xlsx")), "copy");
    if (!copy.ok) throw new Error("the copy cannot be read");
    const sheets = new Map(copy.workbook.sheets.map((sheet) => [sheet.name, sheet.values]));
    expect(sheets.get("核查结果")?.[1]).toEqual(
      expect.arrayContaining(["不合规（已豁免）", "差额下年补足（财务处张三，纪要3号，有效期至 2025-12-31）"]),
    );
    expect(sheets.get("条文覆盖")).toHaveLength(1 + 63 + 24);
  });
});

describe("the sheet 单位设置", () => {
  it("is taken as a settings file is, and the file goes before it key by key", async () => {
    const path = await ledger("settings.xlsx", [contract("HT-1", 460_000, "")], {
      单位设置: [
        ["单位类型", "国有企业"],
        ["校内规定", "无"],
        ["约定", "无"],
      ],
    });
    const own = await cgzh("check", path, ...json);
    // An enterprise owes 50% of 900 000.
    expect(own.status).toBe(0);
    expect(document(own)).toMatchObject({ unit: "国有企业", unitGiven: true });
    const settings = join(folder, "settings.json");
    await writeFile(settings, JSON.stringify({ unit: "市属高校院所" }));
    const over = await cgzh("check", path, "--settings", settings, ...json);
    expect(over.status).toBe(1);
    expect(floors(over)).toMatchObject([{ basis: "default", expected: 630_000, shortfall: 170_000 }]);
  });

  it("names the cell of what is wrong with it, and the file is not judged by half of its settings", async () => {
    const path = await ledger("wrong.xlsx", [contract("HT-1", 600_000)], { 单位设置: [["单位类型", "大学"]] });
    const run = await cgzh("check", path, ...json);
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(run.stderr).toContain("单位设置!B1");
    expect(document(run).files[0]?.findings).toEqual([]);
  });

  it("maps a header by hand", async () => {
    const rows = [header.with(5, "给团队的钱"), contract("HT-1", 600_000)];
    const [without, mapped] = await Promise.all([
      book("unmapped.xlsx", { 台账: rows }).then((path) => cgzh("check", path, ...json)),
      book("mapped.xlsx", { 台账: rows, 单位设置: [["列映射 给团队的钱", "奖励总额"]] }).then((path) =>
        cgzh("check", path, ...json),
      ),
    ]);
    expect(floors(without)).toEqual([]);
    expect(floors(mapped)).toMatchObject([{ cell: "F2", shortfall: 30_000 }]);
  });

  it("has the unit's own rule over time, and a judgement names the clause that it went by", async () => {
    const path = await ledger(
      "rule.xlsx",
      [contract("HT-1", 500_000, "学校规定").with(3, "2019-05-06"), contract("HT-2", 500_000, "学校规定")],
      {
        单位设置: [
          ["规定名称", "《转化办法》"],
          ["转让比例", "55%", "2018-01-01", "第十二条"],
          ["转让比例", "60%", "2022-07-01", "第九条"],
        ],
      },
    );
    const found = floors(await cgzh("check", path, ...json));
    // 55% of 900 000 is 495 000, 60% is 540 000.
    expect(found).toMatchObject([{ key: "HT-2", basis: "own-rule", level: "error", expected: 540_000 }]);
    expect(found[0]?.why.join("\n")).toContain("按本单位规定《转化办法》第九条判断");
  });

  it("can say the language, which the call goes before", async () => {
    const path = await ledger("english.xlsx", [contract("HT-1", 600_000)], { 单位设置: [["语言", "英文"]] });
    expect((await cgzh("check", path, ...day)).stdout).toMatch(/^Transfer Ledger Check .*\nNot compliant 1 /);
    expect((await cgzh("check", path, "--lang", "zh", ...day)).stdout).toContain("不合规 1");
  });

  it("adds a year of rest days by the sheet 节假日安排", async () => {
    const rows = [
      [
        "合同编号",
        "转化方式",
        "合同签订日期",
        "净收入（元）",
        "到账日期",
        "奖励总额（元）",
        "发放日期",
        "奖励分配依据",
      ],
      ["HT-1", "转让", "2026-10-08", 900_000, "2026-11-13", 630_000, "2027-01-14", "无规定且未约定"],
    ];
    const late = (run: Run) =>
      document(run).files[0]?.findings.filter(({ check }) => check === "payout-deadline") ?? [];
    const when = ["--format", "json", "--as-of", "2027-06-01"];
    // Sixty days end on 2027-01-12, a Tuesday; whether it is a rest day only the year's notice says.
    const unknown = await cgzh("check", await book("year.xlsx", { 台账: rows }), ...when);
    expect(late(unknown)).toMatchObject([{ level: "undetermined" }]);
    const off = [
      ["日期", "安排"],
      ["2027-01-12 至 2027-01-13", "休"],
    ];
    const known = await cgzh("check", await book("year.xlsx", { 台账: rows, 节假日安排: off }), ...when);
    expect(late(known)).toEqual([]);
  });
});

describe("a baseline", () => {
  const old = [contract("HT-1", 600_000), contract("HT-2", 500_000)];

  it("takes what is known out of the exit status, and only ever shrinks", async () => {
    const file = join(folder, "baseline.json");
    const path = await ledger("years.xlsx", old);
    const first = await cgzh("check", path, "--write-baseline", file, ...json);
    expect(first.status).toBe(1);
    const kept = async () =>
      (JSON.parse(await readFile(file, "utf8")) as { baseline: { key: string }[] }).baseline
        .map(({ key }) => key)
        .sort();
    expect(await kept()).toEqual(["HT-1", "HT-2"]);

    const again = await cgzh("check", path, "--baseline", file, ...json);
    expect(again.status).toBe(0);
    expect(document(again).totals).toMatchObject({ error: 0, known: 2 });
    expect(floors(again).every(({ known }) => known)).toBe(true);

    // One is cured, another one is new.
    await ledger("years.xlsx", [contract("HT-1", 600_000), contract("HT-3", 400_000)]);
    const later = await cgzh("check", path, "--write-baseline", file, ...json);
    expect(later.status).toBe(1);
    expect(document(later).totals).toMatchObject({ error: 1, known: 1 });
    expect(document(later).baseline?.gone.map(({ key }) => key)).toEqual(["HT-2"]);
    expect(later.stderr).toContain("新的 1 条没有写入");
    expect(await kept()).toEqual(["HT-1"]);
  });

  it("may be a former JSON report, and then counts what was a warning as known and what has become graver as new", async () => {
    const path = await ledger("graver.xlsx", [contract("HT-1", 500_000, "")]);
    const report = join(folder, "former.json");
    const before = await cgzh("check", path, ...json);
    expect(floors(before)).toMatchObject([{ level: "warning" }]);
    await writeFile(report, before.stdout);
    const after = await cgzh("check", path, "--baseline", report, ...json);
    expect(document(after).totals).toMatchObject({ warning: 0, known: 1 });
    await ledger("graver.xlsx", [contract("HT-1", 500_000)]);
    const graver = await cgzh("check", path, "--baseline", report, ...json);
    expect(graver.status).toBe(1);
    expect(floors(graver)).toMatchObject([{ level: "error", known: false }]);
  });

  it("that is none, or was shortened, is refused in one line", async () => {
    const path = await ledger("refused.xlsx", old);
    const file = join(folder, "none.json");
    await writeFile(file, "[1, 2]");
    const short = join(folder, "short.json");
    await writeFile(short, (await cgzh("check", path, "--max-findings", "1", ...json)).stdout);
    for (const [given, word] of [
      [file, "不是本程序的 JSON 报告"],
      [short, "--max-findings"],
      [join(folder, "absent.json"), "找不到"],
    ] as const) {
      const run = await cgzh("check", path, "--baseline", given, ...json);
      expect(run).toMatchObject({ status: 2, stdout: "" });
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(word);
    }
  });
});

describe("two runs compared", () => {
  async function saved(name: string, ...words: string[]): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, (await cgzh("check", ...words, "--format", "json")).stdout);
    return path;
  }
  const compared = (run: Run): Comparison => JSON.parse(run.stdout) as Comparison;
  const keys = (list: Comparison["new"]): string[] => list.map(({ after, before }) => (after ?? before)?.key ?? "");

  it("show what is new, gone and changed by the data, rows inserted or not", async () => {
    const before = await ledger("one.xlsx", [
      contract("HT-1", 600_000),
      contract("HT-2", 500_000),
      contract("HT-3", 400_000),
    ]);
    const after = await ledger("two.xlsx", [
      contract("HT-0", 630_000),
      contract("HT-4", 300_000),
      contract("HT-1", 600_000),
      contract("HT-2", 550_000),
      contract("HT-3", 630_000),
    ]);
    const run = await cgzh(
      "compare",
      await saved("one.json", before, ...day),
      await saved("two.json", after, ...day),
      "--format",
      "json",
    );
    expect(run).toMatchObject({ status: 1, stderr: "" });
    const comparison = compared(run);
    const floor = (list: Comparison["new"]) =>
      list.filter(({ after: one, before: other }) => (one ?? other)?.check === "reward-floor");
    expect(keys(floor(comparison.new))).toEqual(["HT-4"]);
    expect(keys(floor(comparison.gone))).toEqual(["HT-3"]);
    expect(floor(comparison.changed)).toMatchObject([
      { cause: "data", before: { key: "HT-2", shortfall: 130_000 }, after: { shortfall: 80_000 } },
    ]);
    expect(comparison.differs).toEqual([]);
  });

  it("tell a change by a reading or a later day from one by the data", async () => {
    const path = await ledger("same.xlsx", [contract("HT-1", 629_999.5)]);
    const settings = join(folder, "reading.json");
    await writeFile(settings, JSON.stringify({ readings: { D17: "b" } }));
    const run = await cgzh(
      "compare",
      await saved("default.json", path, ...day),
      await saved("switched.json", path, "--settings", settings, ...day),
    );
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("两次核查不同的是：读法");
    expect(run.stdout).toContain("因法律、核查日、程序、单位类型或读法");
    expect(run.stdout).not.toContain("因台账数据");

    const unpaid = await book("unpaid.xlsx", {
      台账: [
        [
          "合同编号",
          "转化方式",
          "合同签订日期",
          "净收入（元）",
          "到账日期",
          "奖励总额（元）",
          "发放日期",
          "奖励分配依据",
        ],
        ["HT-1", "转让", "2023-06-01", 900_000, "2023-07-03", 630_000, null, "无规定且未约定"],
      ],
    });
    const later = await cgzh(
      "compare",
      await saved("early.json", unpaid, "--as-of", "2023-12-01"),
      await saved("late.json", unpaid, "--as-of", "2023-12-11"),
      "--format",
      "json",
    );
    const { changed, differs } = compared(later);
    expect(differs).toEqual(["asOf"]);
    expect(changed.find(({ after }) => after?.check === "payout-deadline")).toMatchObject({
      cause: "clocks",
      before: { daysLate: 91 },
      after: { daysLate: 101 },
    });
  });

  it("say so where the data and the conditions both changed and a new finding does not tell by which", async () => {
    const settings = join(folder, "both.json");
    await writeFile(settings, JSON.stringify({ readings: { D17: "b" } }));
    const before = await ledger("either-1.xlsx", [contract("HT-1", 630_000)]);
    const after = await ledger("either-2.xlsx", [contract("HT-1", 630_000), contract("HT-2", 600_000)]);
    const run = await cgzh(
      "compare",
      await saved("either-1.json", before, ...day),
      await saved("either-2.json", after, "--settings", settings, ...day),
      "--format",
      "json",
    );
    expect(compared(run).new.map(({ cause }) => cause)).toContain("either");
    expect(compared(run).differs).toEqual(["readings"]);
  });

  it("that are not two reports are refused in one line", async () => {
    const run = await cgzh("compare", join(folder, "one.json"));
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("a report", () => {
  it("names its four clocks, and the same file by the same clocks has the same hash wherever it lies", async () => {
    const rows = [contract("HT-1", 600_000), contract("HT-2", 630_000).with(3, "2021-03-04")];
    const [one, other] = [await ledger("hash.xlsx", rows), join(folder, "elsewhere.xlsx")];
    await writeFile(other, await readFile(one));
    const [first, again, moved, english, later] = await Promise.all([
      cgzh("check", one, ...json),
      cgzh("check", one, ...json),
      cgzh("check", other, ...json),
      cgzh("check", one, "--lang", "en", ...json),
      cgzh("check", one, "--format", "json", "--as-of", "2025-01-01"),
    ]);
    const { clocks, hash } = document(first);
    expect(clocks).toMatchObject({
      dates: { earliest: "2021-03-04", latest: "2023-06-01" },
      asOf: "2024-12-31",
      law: { newest: { citation: "细则", from: "2021-05-22" } },
    });
    expect(clocks.law.version).toMatch(/^[0-9a-f]{16}$/);
    expect(clocks.program).toBe(document(first).version);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const run of [again, moved, english]) expect(document(run).hash).toBe(hash);
    expect(document(later).hash).not.toBe(hash);
    const text = await cgzh("check", one, ...day);
    expect(text.stdout).toContain("台账日期 2021-03-04 至 2023-06-01");
    expect(text.stdout).toContain(clocks.law.version);
    expect(text.stdout).toContain(hash.slice(0, 16));
  });

  it("names the readings that are not the default, and no others", async () => {
    const path = await ledger("readings.xlsx", [contract("HT-1", 600_000)]);
    const settings = join(folder, "readings.json");
    await writeFile(settings, JSON.stringify({ readings: { D1: "b", D2: "a" } }));
    const [run, text] = await Promise.all([
      cgzh("check", path, "--settings", settings, ...json),
      cgzh("check", path, "--settings", settings, ...day),
    ]);
    expect(document(run).readings).toEqual({ D1: "b" });
    expect(text.stdout).toContain("读法：D1（“十五日”是自然日还是工作日）：b 工作日");
    expect(text.stdout.match(/D1（/g)).toHaveLength(1);
  });

  it("reminds that the rules are five years old from the day on, and of the switch", async () => {
    const path = await ledger("rules.xlsx", [contract("HT-1", 630_000)]);
    const settings = join(folder, "lapsed.json");
    await writeFile(settings, JSON.stringify({ readings: { D31: "b" } }));
    const [before, on, off] = await Promise.all([
      cgzh("check", path, "--as-of", "2026-05-21"),
      cgzh("check", path, "--as-of", "2026-05-22"),
      cgzh("check", path, "--as-of", "2026-05-22", "--settings", settings),
    ]);
    expect(before.stdout).not.toContain("细则已满5年");
    expect(on.stdout).toContain("细则已满5年，请核实现行有效");
    expect(on.stdout).toContain("D31");
    expect(off.stdout).not.toContain("细则已满5年");
    expect(off.stdout).toContain("不再适用");
  });

  it("adds up what is at stake by department and year, a contract once, less what is waived", async () => {
    const path = await ledger(
      "stake.xlsx",
      [
        contract("HT-1", 600_000),
        contract("HT-2", 500_000),
        contract("HT-3", 530_000, "无规定且未约定", "化学学院"),
        contract("HT-4", 400_000).with(3, "2022-06-01"),
        contract("HT-5", 600_000, ""),
        contract("HT-6", 100_000),
      ],
      { 豁免: [waiverHeader, ["reward-floor", "HT-6", "已补", "李四", "", ""]] },
    );
    const run = await cgzh("check", path, ...json);
    // Rewards of 630 000 are due; where nothing is said of a rule the shortfall is doubtful.
    expect(document(run).atStake).toEqual([
      { unit: "计算机学院", year: 2022, error: 230_000, warning: 0 },
      { unit: "化学学院", year: 2023, error: 100_000, warning: 0 },
      { unit: "计算机学院", year: 2023, error: 160_000, warning: 30_000 },
    ]);
    const text = await cgzh("check", path, ...day);
    expect(text.stdout).toContain("2023年 计算机学院：不合规 160,000.00元，存疑 30,000.00元");
  });

  it("counts what each other reading would add and take away, when asked", async () => {
    const path = await ledger("whatif.xlsx", [contract("HT-1", 629_999.5)]);
    const [run, text, plain] = await Promise.all([
      cgzh("check", path, "--what-if", ...json),
      cgzh("check", path, "--what-if", ...day),
      cgzh("check", path, ...json),
    ]);
    const none = { error: 0, warning: 0, info: 0, undetermined: 0 };
    expect(document(run).whatIf?.find(({ doubt }) => doubt === "D17")).toEqual({
      doubt: "D17",
      now: "a",
      reading: "b",
      added: { ...none, error: 1 },
      removed: { ...none, info: 1 },
    });
    expect(text.stdout).toMatch(/D17（.*）：b .*：不合规 \+1，提示 −1/);
    expect(document(plain).whatIf).toBeNull();
  });
});

it("gives the whole law with the checks, functions, fidelity and cases of each entry", async () => {
  const entries = JSON.parse((await cgzh("law", "--format", "json")).stdout) as Record<string, unknown>[];
  expect(entries.find(({ id }) => id === "条例24")).toMatchObject({
    checks: expect.arrayContaining(["price-publicity", "pricing-method"]) as unknown,
    functions: expect.arrayContaining(["PUBLICITY_END"]) as unknown,
    fidelity: { "price-publicity": expect.any(String) as unknown },
    cases: expect.toSatisfy((cases: number) => cases > 20) as unknown,
    reason: null,
  });
  expect(entries.find(({ id }) => id === "条例1")).toMatchObject({ checks: [], functions: [], fidelity: {}, cases: 0 });
});
