import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import { workbookBytes } from "../src/files/testing/package-builder.ts";
import { cgzh as cgzhApart, cgzhHere as cgzh, cgzhIn, type Run } from "./cgzh.ts";

let folder: string;

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

const inline = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cgzh-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Finding {
  readonly check: string;
  readonly level: string;
  readonly cell: string;
  readonly key: string | null;
  readonly message: string;
  readonly shortfall: number | null;
  readonly dueDate: string | null;
  readonly fingerprint: string;
}

interface Document {
  readonly schema: number;
  readonly asOf: string;
  readonly unit: string;
  readonly files: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly ledgers: readonly Readonly<Record<string, unknown>>[];
    readonly findings: readonly Finding[];
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

/** What the contract promises of a document: every key with its type; more keys are allowed. */
type Shape = string | RegExp | { readonly each: Shape } | { readonly [key: string]: Shape };

/** Where a value is not as promised, as paths; empty where it is. */
function misshapen(value: unknown, shape: Shape, path = "$"): string[] {
  if (typeof shape === "string") {
    const type = value === null ? "null" : typeof value;
    const kinds = shape.split("|");
    return kinds.includes(type) || (kinds.includes("date") && /^\d{4}-\d\d-\d\d$/.test(String(value)))
      ? []
      : [`${path} is ${type}, not ${shape}`];
  }
  if (shape instanceof RegExp) {
    return typeof value === "string" && shape.test(value) ? [] : [`${path} is ${JSON.stringify(value)}, not ${shape}`];
  }
  if ("each" in shape) {
    const { each } = shape as { readonly each: Shape };
    if (!Array.isArray(value)) return [`${path} is no list`];
    return (value as unknown[]).flatMap((one, index) => misshapen(one, each, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return [`${path} is no object`];
  const object = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([key, inner]) =>
    key in object ? misshapen(object[key], inner, `${path}.${key}`) : [`${path}.${key} is missing`],
  );
}

const levelCounts = { error: "number", warning: "number", info: "number", undetermined: "number" };
const promised: Shape = {
  schema: "number",
  version: /^\d+\.\d+\.\d+/,
  asOf: "date",
  unit: /^(市属高校院所|中央在渝高校院所|其他事业单位|国有企业|中央在渝企业|其他企业)$/,
  files: {
    each: {
      file: "string",
      error: "null|string",
      ledgers: {
        each: {
          sheet: "string",
          kind: /^(transfers|receipts|payouts|publicity|grants|secondments|projects|applications|unit|payroll|other|unknown)$/,
          headerRows: { each: "number" },
          firstRow: "number",
          lastRow: "number",
          rows: "number",
          amountUnit: "null|string",
          columns: { each: { column: /^[A-Z]+$/, header: "string", field: /^[a-z_]+$/ } },
          unmapped: { each: { column: /^[A-Z]+$/, header: "string" } },
          passedOver: { each: { row: "number", why: "string" } },
        },
      },
      findings: {
        each: {
          check: /^[a-z-]+$/,
          level: /^(error|warning|info|undetermined)$/,
          sheet: "string",
          cell: /^[A-Z]+\d+$/,
          row: "number",
          key: "null|string",
          cells: { each: /^(.+!)?[A-Z]+\d+$/ },
          message: "string",
          citations: { each: "string" },
          basis: "null|string",
          reading: "null|string",
          expected: "null|number",
          actual: "null|number",
          shortfall: "null|number",
          dueDate: "null|date",
          daysLate: "null|number",
          fingerprint: /^[0-9a-f]+$/,
        },
      },
      checks: {
        each: {
          check: /^[a-z-]+$/,
          status: /^(ran|skipped)$/,
          reason: "null|string",
          missing: { each: "string" },
          judged: "number",
          passed: "number",
          ...levelCounts,
          notApplicable: "number",
        },
      },
    },
  },
  totals: levelCounts,
};

describe("the command line", () => {
  it("ends with 0 where nothing breaches, and with 1 where something does", async () => {
    const [fine, breach] = await Promise.all([
      cgzhApart("check", await ledger("fine.xlsx", good)),
      cgzhApart("check", await ledger("short.xlsx", short)),
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

  it("has every key that is promised, with its type, whatever is in the ledgers", async () => {
    const sheets = [
      {
        name: "2023年",
        rows: [
          ["某大学科技成果转化台账"],
          ["单位：万元"],
          [
            "合同编号",
            "转化方式",
            "合同签订日期",
            "合同金额",
            "净收入",
            "奖励分配依据",
            "奖励总额",
            "到账日期",
            "发放日期",
            "经办心情",
          ],
          ["HT-1", "转让", "2023-06-01", 100, 90, "无规定且未约定", 60, "2023-07-03", "2023-12-01", "好"],
          ["HT-2", "许可", "2023-06-01", "待定", 90, "无规定且未约定", 63, "2023-07", "2023-09-15", null],
          ["合计", null, null, 100, 180, null, 123, null, null, null],
          ["制表人：张三"],
        ],
      },
      {
        name: "发放",
        rows: [
          ["合同编号", "姓名", "应发金额", "发放日期"],
          ["HT-9", "李四", 1, "2023-09-15"],
        ],
      },
    ];
    const path = join(folder, "shape.xlsx");
    await writeFile(path, await writeXlsx({ sheets }));
    const absent = join(folder, "not-there.xlsx");
    const run = await cgzh("check", path, absent, "--format", "json", "--as-of", "2024-12-31");
    expect(run.status).toBe(2);
    const document = json(run);
    expect(misshapen(document, promised)).toEqual([]);
    expect(document.files.map(({ file, error }) => [file, error === null])).toEqual([
      [path, true],
      [absent, false],
    ]);
    const { ledgers = [], findings = [], checks = [] } = document.files[0] ?? {};
    expect(ledgers[0]).toEqual({
      sheet: "2023年",
      kind: "transfers",
      headerRows: [3],
      firstRow: 4,
      lastRow: expect.any(Number) as number,
      rows: 2,
      amountUnit: "万元",
      columns: [
        { column: "A", header: "合同编号", field: "contract_no" },
        { column: "B", header: "转化方式", field: "mode" },
        { column: "C", header: "合同签订日期", field: "signed_on" },
        { column: "D", header: "合同金额", field: "price" },
        { column: "E", header: "净收入", field: "net" },
        { column: "F", header: "奖励分配依据", field: "reward_basis" },
        { column: "G", header: "奖励总额", field: "reward_total" },
        { column: "H", header: "到账日期", field: "received_on" },
        { column: "I", header: "发放日期", field: "paid_on" },
      ],
      unmapped: [{ column: "J", header: "经办心情" }],
      passedOver: expect.arrayContaining([{ row: 6, why: "totals" }]) as unknown,
    });
    expect(ledgers[1]).toMatchObject({ sheet: "发放", kind: "payouts", headerRows: [1], firstRow: 2, rows: 1 });
    // Each of the keys that may be null has a value somewhere here.
    const late = findings.find(({ check, level }) => check === "payout-deadline" && level === "error");
    expect(late).toMatchObject({ cell: "I4", key: "HT-1", dueDate: "2023-09-01", daysLate: 91 });
    expect(findings.find(({ check, level }) => check === "reward-floor" && level === "error")).toMatchObject({
      ...{ sheet: "2023年", cell: "G4", row: 4, key: "HT-1", basis: "default", citations: ["条例32.1.1"] },
      ...{ expected: 630000, actual: 600000, shortfall: 30000, reading: null },
    });
    expect(findings.some((finding) => "reading" in finding && finding.reading === "D35")).toBe(true);
    for (const finding of findings) expect(finding).toHaveProperty("cells[0]", finding.cell);
    for (const { judged, passed, ...counts } of checks as unknown as Record<string, number>[]) {
      const { error = 0, warning = 0, info = 0, undetermined = 0 } = counts;
      expect(judged).toBe((passed ?? 0) + error + warning + info + undetermined);
    }
    for (const level of ["error", "warning", "info", "undetermined"]) {
      expect(document.totals[level]).toBe(findings.filter((finding) => finding.level === level).length);
    }
  });

  it("keeps the fingerprints of findings when rows are inserted above, and gives no two findings the same", async () => {
    const fresh = (number: number) => good.with(0, `HT-9${number}`);
    const before = await ledger("before.xlsx", good, short);
    const after = await ledger("after.xlsx", fresh(1), fresh(2), good, fresh(3), short);
    const titled = join(folder, "titled.xlsx");
    const rows = [["某大学成果转化台账"], header, fresh(1), good, short];
    await writeFile(titled, await writeXlsx({ sheets: [{ name: "台账", rows }] }));
    const prints = (run: Run): string[] => {
      const findings = json(run).files[0]?.findings ?? [];
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      return findings
        .filter(({ key }) => key === "HT-1" || key === "HT-2")
        .map(({ check, key, fingerprint }) => `${check} ${key} ${fingerprint}`)
        .toSorted();
    };
    const runs = await Promise.all(
      [before, after, titled].map((path) => cgzh("check", path, "--format", "json", "--as-of", "2024-12-31")),
    );
    const [first, ...others] = runs.map(prints);
    expect(first?.some((print) => print.startsWith("reward-floor HT-2"))).toBe(true);
    for (const other of others) expect(other).toEqual(first);
  });

  it("gives the same JSON in every time zone", async () => {
    const path = join(folder, "zones.xlsx");
    const columns = [
      "合同编号",
      "转化方式",
      "合同签订日期",
      "净收入",
      "奖励总额",
      "到账日期",
      "发放日期",
      "奖励分配依据",
    ];
    // Days as Excel has them, as text, and with a time of day close to midnight.
    const cells = (number: number, ...days: (string | number)[]) =>
      `<row r="${number}">${[
        `HT-${number}`,
        "转让",
        ...days.slice(0, 1),
        900000,
        630000,
        ...days.slice(1),
        "无规定且未约定",
      ]
        .map((cell) => (typeof cell === "number" ? `<c s="1"><v>${cell}</v></c>` : inline(cell)))
        .join("")}</row>`;
    const xml = `<row r="1">${columns.map(inline).join("")}</row>${cells(2, 45078, 45108, 45292)}${cells(3, "2023-06-01", "2023年7月1日", 45170.99)}`;
    const styles = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
    await writeFile(path, await workbookBytes([{ name: "台账", xml }], { styles }));
    const words = ["check", path, "--format", "json", "--as-of", "2024-12-31"];
    const runs = await Promise.all(
      ["Pacific/Auckland", "America/Los_Angeles", "Asia/Shanghai"].map((TZ) => cgzhIn({ TZ }, ...words)),
    );
    const late = (runs[0] ? json(runs[0]) : undefined)?.files[0]?.findings.filter(
      ({ check }) => check === "payout-deadline",
    );
    expect(late?.map(({ cell, dueDate }) => `${cell} ${dueDate}`)).toEqual(["G2 2023-08-30", "G3 2023-08-30"]);
    for (const run of runs) expect(run.stdout).toBe(runs[0]?.stdout);
  });

  it("begins its text with the counts, then has the gravest and within a level the dearest findings first", async () => {
    const rows = [460_000, 630_000, 600_000, 500_000, 550_000].map((reward, index) => [
      ...short.slice(0, 9).with(0, `HT-${index + 1}`),
      reward,
    ]);
    // Where nothing is known of a rule or an agreement a shortfall is doubtful, however large.
    const unknown = rows[0]?.with(8, "") ?? [];
    rows.splice(0, 1, unknown);
    const { stdout } = await cgzh("check", await ledger("sorted.xlsx", ...rows), "--as-of", "2024-12-31");
    const at = (text: string): number => {
      expect(stdout).toContain(text);
      return stdout.indexOf(text);
    };
    const places = [
      at("不合规 3 · 存疑 "),
      at("【不合规】"),
      at("台账!J5"),
      at("台账!J6"),
      at("台账!J4"),
      at("【存疑】"),
    ];
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(stdout.split("\n").findIndex((line) => line.startsWith("不合规 3"))).toBeLessThanOrEqual(2);
  });

  it("reads the days of a workbook that counts from 1904", async () => {
    const path = join(folder, "mac.xlsx");
    const columns = [
      "合同编号",
      "转化方式",
      "合同签订日期",
      "净收入",
      "奖励总额",
      "到账日期",
      "发放日期",
      "奖励分配依据",
    ];
    // 2023-06-01, 2023-07-01 and 2024-01-01, each 1462 days less than in other workbooks.
    const values = ["HT-1", "转让", 43616, 900000, 630000, 43646, 43830, "无规定且未约定"];
    const row = values.map((cell) => (typeof cell === "number" ? `<c s="1"><v>${cell}</v></c>` : inline(cell)));
    const xml = `<row r="1">${columns.map(inline).join("")}</row><row r="2">${row.join("")}</row>`;
    const styles = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
    await writeFile(path, await workbookBytes([{ name: "台账", xml }], { styles, date1904: true }));
    const run = await cgzh("check", path, "--format", "json", "--as-of", "2024-12-31");
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(json(run).files[0]?.findings.find(({ check }) => check === "payout-deadline")).toMatchObject({
      ...{ level: "error", cell: "G2", dueDate: "2023-08-30", daysLate: 124 },
    });
  });

  it("calls a cell with #REF! unreadable, judges nothing by it, and ends with 0 where nothing else is wrong", async () => {
    const path = join(folder, "ref.xlsx");
    const xml = [header, good]
      .map((cells, index) => {
        const row = cells.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : inline(cell)));
        return `<row r="${index + 1}">${(index ? row.with(9, `<c t="e"><v>#REF!</v></c>`) : row).join("")}</row>`;
      })
      .join("");
    await writeFile(path, await workbookBytes([{ name: "台账", xml }]));
    const run = await cgzh("check", path, "--format", "json", "--as-of", "2024-12-31");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const { findings = [], checks = [] } = json(run).files[0] ?? {};
    const unreadable = findings.find(({ check }) => check === "unreadable-value");
    expect(unreadable).toMatchObject({ level: "undetermined", cell: "J2", key: "HT-1" });
    expect(unreadable?.message).toContain("#REF!");
    expect(checks.find(({ check }) => check === "reward-floor")).toMatchObject({ passed: 0, undetermined: 1 });
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
    const run = await cgzhApart("check", ...paths);
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
    const document = json(await cgzhApart("check", join(folder, "books"), "--format", "json"));
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
