import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";

const root = join(import.meta.dirname, "..");
let folder: string;

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cgzh(...words: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(root, "src/cli/cgzh.ts"), ...words],
      { cwd: root, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        done({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const header = [
  "合同编号",
  "转化方式",
  "定价方式",
  "合同签订日期",
  "合同金额（元）",
  "直接成本",
  "税金",
  "净收入",
  "奖励分配依据",
  "奖励总额",
];
const good = ["HT-1", "转让", "挂牌", "2023-06-01", 1000000, 80000, 20000, 900000, "无规定且未约定", 630000];
const short = ["HT-2", "转让", "挂牌", "2023-06-01", 1000000, 80000, 20000, 900000, "无规定且未约定", 600000];

async function ledger(name: string, ...rows: (string | number)[][]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeXlsx({ sheets: [{ name: "台账", rows: [header, ...rows] }] }));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cgzh-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Document {
  readonly schema: number;
  readonly asOf: string;
  readonly unit: string;
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly findings: readonly { readonly check: string; readonly cell: string; readonly shortfall: number | null }[];
    readonly checks: readonly {
      readonly check: string;
      readonly status: string;
      readonly judged: number;
      readonly passed: number;
    }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

const json = (run: Run): Document => JSON.parse(run.stdout) as Document;

describe("the command line", () => {
  it("ends with 0 where nothing breaches, and with 1 where something does", async () => {
    const [fine, breach] = await Promise.all([
      cgzh("check", await ledger("fine.xlsx", good)),
      cgzh("check", await ledger("short.xlsx", short)),
    ]);
    expect(fine).toMatchObject({ status: 0, stderr: "" });
    expect(breach.status).toBe(1);
    expect(breach.stdout).toContain("台账!J2");
    expect(breach.stdout).toContain("少 30,000.00元");
    expect(breach.stdout).toContain("条例第32条第1款第1项");
    expect(breach.stdout).toContain("未指定，按市属高校院所判断");
  });

  it("prints JSON alone in the promised shape, amounts in 元, with every finding of a file", async () => {
    const run = await cgzh(
      "check",
      await ledger("json.xlsx", good, short),
      "--format",
      "json",
      "--as-of",
      "2024-12-31",
    );
    const document = json(run);
    expect(document).toMatchObject({ schema: 1, asOf: "2024-12-31", unit: "市属高校院所", totals: { error: 1 } });
    const [file] = document.files;
    expect(file?.findings.find(({ check }) => check === "reward-floor")).toMatchObject({
      level: "error",
      sheet: "台账",
      cell: "J3",
      row: 3,
      key: "HT-2",
      citations: ["条例32.1.1"],
      basis: "default",
      expected: 630000,
      actual: 600000,
      shortfall: 30000,
    });
    expect(file?.checks.find(({ check }) => check === "reward-floor")).toMatchObject({
      status: "ran",
      judged: 2,
      passed: 1,
    });
    expect(file?.checks.find(({ check }) => check === "payout-deadline")).toMatchObject({ status: "skipped" });
  });

  it("shortens what is shown and never what is counted", async () => {
    const path = await ledger("many.xlsx", short, [...short.slice(0, 9), 500000].with(0, "HT-3"));
    const document = json(await cgzh("check", path, "--format", "json", "--max-findings", "1"));
    expect(document.files[0]?.findings).toHaveLength(1);
    expect(document.totals["error"]).toBe(2);
  });

  it("says one clear line for each file that cannot be read, and checks the others", async () => {
    const whole = await readFile(await ledger("whole.xlsx", short));
    const files = {
      "empty.xlsx": new Uint8Array(),
      "words.xlsx": new TextEncoder().encode("序号,合同编号\n1,HT-1\n"),
      "cut.xlsx": whole.subarray(0, whole.length >> 1),
      "old.xls.xlsx": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    const locked = join(folder, "locked.xlsx");
    await writeFile(
      locked,
      await writeXlsx({
        sheets: [{ name: "台账", rows: [header, short] }],
        encryption: { password: "secret", spinCount: 1000 },
      }),
    );
    const notes = join(folder, "notes.xlsx");
    await writeFile(notes, await writeXlsx({ sheets: [{ name: "说明", rows: [["这里没有台账"], ["只有文字"]] }] }));
    const paths = [
      ...Object.keys(files).map((name) => join(folder, name)),
      locked,
      notes,
      join(folder, "absent.xlsx"),
      join(folder, "whole.xlsx"),
    ];
    const run = await cgzh("check", ...paths);
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("少 30,000.00元");
    const lines = run.stderr.trim().split("\n");
    expect(lines).toHaveLength(7);
    for (const [word, name] of [
      ["空的", "empty.xlsx"],
      ["不是 Excel 工作簿", "words.xlsx"],
      ["不完整", "cut.xlsx"],
      ["密码", "locked.xlsx"],
      ["没有认出台账", "notes.xlsx"],
      ["找不到", "absent.xlsx"],
    ] as const) {
      expect(lines.filter((line) => line.includes(name) && line.includes(word))).toHaveLength(1);
    }
    expect(run.stderr + run.stdout).not.toMatch(/^\s+at /m);
    expect(await readFile(join(folder, "cut.xlsx"))).toEqual(Buffer.from(files["cut.xlsx"]));
  });

  it("says what is wrong with a call, names the nearest known word and ends with 2", async () => {
    const path = await ledger("call.xlsx", good);
    await writeFile(join(folder, "settings.json"), JSON.stringify({ unitt: "国有企业" }));
    const runs = await Promise.all([
      cgzh("check", path, "--fromat", "json"),
      cgzh("check", path, "--unit", "大学"),
      cgzh("check", path, "--as-of", "2024-02-30"),
      cgzh("check", path, "--settings", join(folder, "settings.json")),
      cgzh("chek"),
    ]);
    for (const run of runs) {
      expect(run.status).toBe(2);
      expect(run.stdout).toBe("");
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
    }
    expect(runs[0].stderr).toContain("--format");
    expect(runs[1].stderr).toContain("市属高校院所");
    expect(runs[2].stderr).toContain("2024-02-30");
    expect(runs[3].stderr).toContain("最接近的是“unit”");
    expect(runs[4].stderr).toContain("check");
  });

  it("searches folders, passes over Excel's lock files, and keeps the order of names in parallel", async () => {
    const books = join(folder, "books", "inner");
    await mkdir(books, { recursive: true });
    const one = await ledger("one.xlsx", short);
    for (const name of ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsm"]) await copyFile(one, join(books, name));
    await writeFile(join(books, "~$a.xlsx"), "lock");
    const document = json(await cgzh("check", join(folder, "books"), "--format", "json"));
    expect(document.files.map(({ file }) => file.slice(books.length + 1))).toEqual([
      "a.xlsx",
      "b.xlsx",
      "c.xlsx",
      "d.xlsx",
      "e.xlsm",
    ]);
    expect(document.totals["error"]).toBe(5);
  });

  it("joins files that are one institution's books", async () => {
    const contracts = join(folder, "contracts.xlsx");
    const payouts = join(folder, "payouts.xlsx");
    const rows = [header.slice(0, 9), good.slice(0, 9)];
    await writeFile(contracts, await writeXlsx({ sheets: [{ name: "合同", rows }] }));
    const paid = [
      ["合同编号", "姓名", "应发金额", "发放日期"],
      ["HT-1", "张三", 300000, "2023-07-01"],
      ["HT-1", "李四", 200000, "2023-07-01"],
      ["HT-9", "王五", 1, "2023-07-01"],
    ];
    await writeFile(payouts, await writeXlsx({ sheets: [{ name: "发放", rows: paid }] }));
    const [apart, joined] = await Promise.all([
      cgzh("check", contracts, payouts, "--format", "json"),
      cgzh("check", contracts, payouts, "--joined", "--format", "json"),
    ]);
    expect(json(apart).totals["error"]).toBe(0);
    expect(json(joined).files.flatMap(({ findings }) => findings.map(({ check, cell }) => `${check} ${cell}`))).toEqual(
      expect.arrayContaining(["reward-floor C2", "orphan-payout A4"]),
    );
  });

  it("writes a marked copy beside the input, numbers it when the name is taken, and never touches the input", async () => {
    const path = await ledger("marked.xlsx", short);
    const before = await readFile(path);
    const out = join(folder, "out");
    await cgzh("check", path, "--out", out);
    const again = await cgzh("check", path, "--out", out);
    expect(again.status).toBe(1);
    expect((await readdir(out)).sort()).toEqual(["marked-核查(2).xlsx", "marked-核查.xlsx"]);
    expect(await readFile(path)).toEqual(before);
    const recheck = json(await cgzh("check", join(out, "marked-核查.xlsx"), "--format", "json"));
    expect(recheck.totals["error"]).toBe(1);
  });

  it("checks the sample ledger where no file is given, and says so", async () => {
    const run = await cgzh("check", "--as-of", "2024-12-31");
    expect(run.stdout).toContain("样例");
    expect(run.status).toBe(1);
  });

  it("gives the whole law as JSON: 63 articles and 24 items", async () => {
    const entries = JSON.parse((await cgzh("law", "--format", "json")).stdout) as {
      id: string;
      treatment: string;
      reason: string | null;
    }[];
    expect(entries).toHaveLength(87);
    for (const { treatment, reason } of entries) expect(treatment === "reference").toBe(reason !== null);
  });
});
