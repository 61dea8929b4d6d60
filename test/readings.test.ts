import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayOfIso } from "../src/calc/days.ts";
import type { Case, CaseRows } from "../src/checks/case.ts";
import { checkWorkbooks } from "../src/checks/check-workbooks.ts";
import { checks } from "../src/checks/index.ts";
import { parseSettings } from "../src/checks/settings.ts";
import { doubtOf, doubts } from "../src/law/doubts.ts";
import { fileReport } from "../src/report/file-report.ts";
import { workbookOf } from "./workbook-of.ts";

/** A small ledger whose judgement turns on a doubt, and the check that judges it otherwise by each other reading. */
interface Example {
  readonly check: string;
  readonly ledger: Case["ledger"];
  readonly unit?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
}

const publicised = (...row: (string | null)[]): CaseRows => [
  [
    "合同编号",
    "转化方式",
    "定价方式",
    "价格公示发布日期",
    "价格公示起",
    "价格公示止",
    "合同签订日期",
    "通知完成人日期",
  ],
  ["HT-1", "转让", "协议", ...row],
];
const rewarded = (signed: string, received: string, paid: string, reward: number, ...more: string[]): CaseRows => [
  ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "到账日期", "奖励总额", "发放日期", "奖励分配依据"],
  ["HT-1", "转让", signed, 1_000_000, 900_000, received, reward, paid, ...more],
];
const neither = "无规定且未约定";

const examples: Readonly<Record<string, Example>> = {
  // Fifteen days, of which the weekends are none.
  D1: { check: "price-publicity", ledger: publicised(null, "2023-05-08", "2023-05-23", "2023-07-03", null) },
  // Fifteen days only with the first one.
  D2: { check: "price-publicity", ledger: publicised(null, "2023-05-08", "2023-05-22", "2023-07-03", null) },
  // Posted the day before: fifteen full days from the start on.
  D4: { check: "price-publicity", ledger: publicised("2023-05-05", "2023-05-08", "2023-05-22", "2023-07-03", null) },
  // A month before the signing and not before the publicity.
  D6: {
    check: "completer-notice",
    ledger: publicised(null, "2023-05-08", "2023-05-24", "2023-07-03", "2023-05-08"),
  },
  D7: {
    check: "completer-notice",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "通知完成人日期"],
      ["HT-1", "作价投资", "2023-07-03", null],
    ],
  },
  D12: {
    check: "price-publicity-before-signing",
    ledger: publicised(null, "2023-05-08", "2023-05-24", "2023-05-10", null),
  },
  D15: {
    check: "reward-floor",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额", "净收入", "奖励比例", "奖励总额"],
      ["HT-1", "转让", "2023-07-03", 1_000_000, 900_000, "60%", 540_000],
    ],
  },
  D17: { check: "reward-floor", ledger: rewarded("2023-07-03", "2023-07-10", "2023-08-01", 629_999.99, neither) },
  // Half of the price has come in, and of that the reward was given.
  D18: {
    check: "reward-floor",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "合同金额", "直接成本", "税金", "到账金额", "奖励总额", "奖励分配依据"],
      ["HT-1", "转让", "2023-07-03", 1_000_000, 80_000, 20_000, 500_000, 280_000, neither],
    ],
  },
  D29: {
    check: "reward-floor",
    unit: "中央在渝高校院所",
    ledger: rewarded("2023-07-03", "2023-07-10", "2023-08-01", 540_000, neither),
  },
  D30: { check: "reward-floor", ledger: rewarded("2020-05-06", "2020-07-10", "2020-08-01", 540_000, neither) },
  D31: {
    check: "related-party-valuation",
    asOf: "2026-11-22",
    ledger: [
      ["合同编号", "转化方式", "合同签订日期", "是否关联交易", "评估报告编号"],
      ["HT-1", "转让", "2026-06-01", "是", null],
    ],
  },
  D32: {
    check: "reward-floor",
    unit: "其他事业单位",
    ledger: rewarded("2023-07-03", "2023-07-10", "2023-08-01", 360_000, neither),
  },
  // 30 April 2023 was a rest day, 4 May the first working day.
  D36: {
    check: "payout-deadline",
    ledger: [
      ["合同编号", "转化方式", "收益年度", "营业利润", "奖励总额", "发放日期", "奖励分配依据"],
      ["HT-1", "自行实施", "2022", 1_000_000, 50_000, "2023-05-04", neither],
    ],
  },
  D37: {
    check: "payout-deadline",
    ledger: [
      ["合同编号", "转化方式", "股权登记日期", "发放日期", "奖励总额", "奖励分配依据"],
      ["HT-1", "作价投资", "2023-06-01", "2023-06-11", 1000, neither],
    ],
  },
  D40: {
    check: "payout-deadline",
    unit: "国有企业",
    ledger: rewarded("2023-07-03", "2023-07-10", "2023-12-01", 630_000, neither),
  },
};

/** What the check says of the ledger when these readings are chosen, less the words. */
function findingsBy(
  { check, ledger, unit = "市属高校院所", asOf = "2024-12-31", settings }: Example,
  readings: object,
) {
  const parsed = parseSettings({ unit, ...settings, readings: { ...(settings?.["readings"] as object), ...readings } });
  if (!parsed.ok) throw new Error(parsed.fault.en);
  const day = dayOfIso(asOf);
  const sheets = Array.isArray(ledger) ? { 台账: ledger as CaseRows } : (ledger as Readonly<Record<string, CaseRows>>);
  const [checked] = checkWorkbooks([workbookOf(sheets)], { settings: parsed.value, asOf: day ?? null });
  if (!checked) throw new Error("nothing was checked");
  const { findings, checks } = fileReport(checked, "zh");
  expect(checks.find((summary) => summary.check === check)?.status).toBe("ran");
  return findings
    .filter((finding) => finding.check === check)
    .map(({ level, cell, reading, expected, shortfall, dueDate, daysLate, citations }) => ({
      ...{ level, cell, reading, expected, shortfall, dueDate, daysLate, citations },
    }));
}

const folder = join(import.meta.dirname, "../src/checks");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** The cases of checks that choose a reading are examples of it too. */
const chosenInCases: readonly Example[] = (
  await Promise.all(
    sources
      .filter((path) => basename(path) === "cases.ts")
      .map(async (path) => {
        const { cases } = (await import(join(folder, path))) as { cases: readonly Case[] };
        return cases
          .filter(({ settings }) => JSON.stringify(settings ?? {}).includes('"readings"'))
          .map((one) => ({ check: dirname(path), ...one }) as Example);
      }),
  )
).flat();

function examplesOf(id: string, option: string): Example[] {
  const own = examples[id];
  const inCases = chosenInCases.filter(
    ({ settings }) => (settings?.["readings"] as Readonly<Record<string, string>>)[id] === option,
  );
  return own ? [own, ...inCases] : inCases;
}

const switchable = doubts.filter(({ options }) => options.length > 1);

it("are examples only of doubts that can be switched", () => {
  for (const id of Object.keys(examples)) expect(switchable.map((doubt) => doubt.id)).toContain(id);
});

describe.each(switchable.map((doubt) => [doubt.id, doubt] as const))("readings.%s", (id, doubt) => {
  const others = doubt.options.filter((option) => option.id !== doubt.default);

  it.each(others.map((option) => [option.id, option.zh] as const))("%s changes a judgement: %s", (option) => {
    const changed = examplesOf(id, option).some((example) => {
      const standard = findingsBy(example, { [id]: doubt.default });
      return JSON.stringify(findingsBy(example, { [id]: option })) !== JSON.stringify(standard);
    });
    expect(changed, `no example or case is judged otherwise by ${id} ${option}`).toBe(true);
  });
});

describe("what the checks ask of the readings", () => {
  const asked = sources
    .filter((path) => !/(?:cases|\.test)\.ts$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), "utf8").matchAll(/readingOf\(\s*context,\s*"(D\d+)",\s*"(\w)"/g),
    ])
    .map(([, id = "", standard = ""]) => ({ id, standard }));

  it("is always a doubt that can be switched, by its own default", () => {
    expect(asked.length).toBeGreaterThan(10);
    for (const { id, standard } of asked) {
      expect(doubtOf(id)?.default, id).toBe(standard);
      expect(doubtOf(id)?.options.length, id).toBeGreaterThan(1);
    }
  });

  it("is what the list of doubts says that they bear on, check by check", () => {
    for (const { id, bears } of switchable) {
      for (const check of checks) {
        if (bears.includes(check.id)) expect(check.readings, `${check.id} does not name ${id}`).toContain(id);
      }
    }
  });
});

describe("readings that there are not", () => {
  const faultOf = (readings: unknown): string => {
    const parsed = parseSettings({ readings });
    return parsed.ok ? "" : `${parsed.fault.zh} ${parsed.fault.en}`;
  };

  it.each(["D0", "D47", "d2", "2", "__proto__x"])("have no number %s, and the nearest is named", (id) => {
    expect(faultOf({ [id]: "a" })).toMatch(/“.*”，最接近的是“D\d+”/);
  });

  it("have no other letter than those allowed, which are named with what they mean", () => {
    expect(faultOf({ d2: "b" })).toContain("最接近的是“D2”");
    expect(faultOf({ D2: "c" })).toContain(
      "请用 a（首日不计入（民法典第201条）；计入首日才满的列为存疑）、b（首日计入）",
    );
    expect(faultOf({ D2: "B" })).toContain("use one of a, b");
    expect(faultOf({ D2: 1 })).toContain("readings.D2");
    expect(faultOf({ D36: "b" })).toContain("use one of a, c");
    expect(faultOf({ D3: "a" })).toContain("只有 c（");
    expect(faultOf({ D5: "b" })).toContain("remove the entry");
  });

  it("are taken as they are where they are the default or allowed", () => {
    for (const { id, options } of doubts) for (const option of options) expect(faultOf({ [id]: option.id })).toBe("");
  });
});
