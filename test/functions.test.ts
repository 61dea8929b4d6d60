import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dayOfIso, isoOf } from "../src/calc/days.ts";
import { functionHelp, helpPage } from "../src/functions/help.ts";
import { functions as table } from "../src/functions/table.ts";
import { functionIds } from "../src/law/testing/published-names.ts";
import { restDays } from "../src/law/rest-days.ts";
import {
  buildFunctions,
  type BuiltFunctions,
  callOf,
  type HostFunction,
  loadFunctions,
  type Seen,
  type SeenError,
} from "./built-functions.ts";

let built: BuiltFunctions;
let registered: Map<string, HostFunction>;
let call: (id: string, ...args: unknown[]) => Seen;

beforeAll(async () => {
  built = await buildFunctions();
  registered = loadFunctions(built.source);
  call = callOf(registered);
}, 240_000);

const day = (iso: string): number => dayOfIso(iso) ?? NaN;
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const isError = (result: unknown): result is SeenError =>
  typeof result === "object" && result !== null && "message" in result;

/** The only cell of a result. */
function one(id: string, ...args: unknown[]): unknown {
  const result = call(id, ...args);
  if (isError(result)) return result;
  expect(result).toHaveLength(1);
  expect(result[0]).toHaveLength(1);
  return result[0]?.[0];
}

/** The only cell of a result that is a date. */
const date = (id: string, ...args: unknown[]): unknown => {
  const value = one(id, ...args);
  return typeof value === "number" ? isoOf(value) : value;
};

const ledger = [
  ["合同编号", "转化方式", "合同金额（元）", "净收入（元）", "奖励总额（元）", "签订日期"],
  ["HT-1", "转让", 1_000_000, 900_000, 400_000, "2023-05-06"],
  ["HT-2", "许可", 1_000_000, 900_000, 630_000, "2023-05-06"],
];

/** The value of an argument as a help page writes it into a formula. */
function valueOf(example: string): unknown {
  if (/^".*"$/.test(example)) return example.slice(1, -1);
  const made = /^DATE\((\d+),(\d+),(\d+)\)$/
    .exec(example)
    ?.slice(1)
    .map((part) => part.padStart(2, "0"));
  if (made) return day(made.join("-"));
  if (/^\{.*\}$/.test(example)) return column(...example.slice(1, -1).split(";").map(Number));
  if (example.endsWith("%")) return Number(example.slice(0, -1)) / 100;
  if (example === "TRUE" || example === "FALSE") return example === "TRUE";
  return example === "A3:Z200" ? ledger : Number(example);
}

const examplesOf = (id: string, all: boolean): unknown[] => {
  const parameters = table.find((definition) => definition.id === id)?.parameters ?? [];
  const given = parameters.filter(({ example }) => example !== "");
  return given
    .filter(({ optional, id }) => all || !optional || id.startsWith("argument"))
    .map(({ example }) => valueOf(example));
};

describe("what is registered", () => {
  it("is what the metadata of both languages list, and what the product promises", () => {
    const promised = [...functionIds].sort();
    expect([...registered.keys()].sort()).toEqual(promised);
    for (const lang of ["zh", "en"] as const) {
      expect(built.metadata[lang].functions.map(({ id }) => id).sort()).toEqual(promised);
    }
  });

  it("has metadata that let errors and data types in, with names that are the same in both languages", () => {
    for (const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } of Object.values(built.metadata)) {
      expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, true]);
    }
    const { zh, en } = built.metadata;
    for (const [index, { id, name, parameters, description, result }] of zh.functions.entries()) {
      const twin = en.functions[index];
      expect([name, twin?.id, twin?.name]).toEqual([id, id, id]);
      expect(id).toMatch(/^[A-Z][A-Z_]{2,}$/);
      expect(result).toEqual({ dimensionality: "matrix" });
      expect(parameters.map(({ optional }) => optional)).toEqual(twin?.parameters.map(({ optional }) => optional));
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      expect(description).toMatch(/[\u4e00-\u9fff]/);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(parameters.every(({ optional }, at) => at === 0 || !parameters[at - 1]?.optional || optional)).toBe(true);
    }
  });

  it.each(functionIds.map((id) => [id]))("%s can be called with the examples of its help page", (id) => {
    for (const all of [false, true]) expect(call(id, ...examplesOf(id, all))).toSatisfy(Array.isArray);
  });

  it("has a help page for each, in both languages", () => {
    for (const lang of ["zh", "en"] as const) {
      const page = helpPage(lang);
      for (const { id, signature } of functionHelp(lang)) {
        expect(page).toContain(`<section id="${id}">`);
        expect(signature.startsWith(`=CGZH.${id}(`)).toBe(true);
      }
      expect(page).not.toMatch(/<script|src=|undefined/);
    }
  });
});

describe("worked values", () => {
  it.each([
    [900_000, "NET_INCOME", 1_000_000, 80_000, 20_000],
    [600_000, "NET_INCOME", 1_000_000, 80_000, 20_000, "国有企业", 300_000],
    [900_000, "NET_INCOME", 1_000_000, 80_000, 20_000, "市属高校院所", 300_000],
    [0.7, "REWARD_RATE", "转让"],
    [0.7, "REWARD_RATE", "许可", "中央在渝高校院所"],
    [0.5, "REWARD_RATE", "转让", "国有企业"],
    [0.5, "REWARD_RATE", "转让", null, null, "2019-05-06"],
    [0.05, "REWARD_RATE", "自行实施"],
    [630_000, "REWARD", "转让", 900_000],
    [540_000, "REWARD", "转让", 900_000, null, "60%"],
    [450_000, "REWARD", "转让", 900_000, null, 0.45],
    [300_000, "REWARD", "转让", 600_000, "国有企业"],
    [500_000, "REWARD", "许可", 1_000_000, null, null, null, "成交额"],
    [0.175, "REWARD", "作价投资", 0.25],
    [5.81, "REWARD", "转让", 8.3],
    [0, "REWARD", "转让", -5],
    [0, "REWARD", "转让", 0],
    [30_000, "REWARD_GAP", "转让", 900_000, 600_000],
    [0.01, "REWARD_GAP", "转让", 900_000, 629_999.99],
    [0, "REWARD_GAP", "转让", 900_000, 700_000],
    [0.05, "REWARD_GAP", "作价投资", "25%", 0.125],
    [50_000, "TAXABLE_REWARD", 100_000, "2023-08-31", "2026-08-31", true],
    [100_000, "TAXABLE_REWARD", 100_000, "2023-08-31", "2026-09-01", true],
    [100_000, "TAXABLE_REWARD", 100_000, "2023-08-31", "2024-08-31", false],
    [14, "PUBLICITY_DAYS", "2023-05-06", "2023-05-20"],
    ["存疑", "PUBLICITY_STATUS", "2023-05-06", "2023-05-20"],
    ["通过", "PUBLICITY_STATUS", "2023-05-06", "2023-05-21"],
    ["不足", "PUBLICITY_STATUS", "2023-05-06", "2023-05-19"],
    [true, "IS_WORKDAY", "2026-02-14"],
    [false, "IS_WORKDAY", "2023-05-01"],
    [15, "WORKDAYS", "2023-05-06", "2023-05-26"],
  ])("%s is %s(%s, %s, %s, %s, %s, %s)", (wanted, id, ...args) => {
    expect(one(id, ...args)).toBe(wanted);
  });

  it.each([
    ["2023-05-21", "PUBLICITY_END", "2023-05-06"],
    ["2023-09-30", "PUBLICITY_END", "2023-09-15"],
    ["2026-01-04", "PUBLICITY_END", "2025-12-20"],
    ["2023-05-26", "PUBLICITY_END", "2023-05-06", null, "工作日"],
    ["2023-10-12", "PUBLICITY_END", "2023-09-15", null, "工作日"],
    ["2024-02-21", "PUBLICITY_END", "2024-01-26", 15, "工作日"],
    ["2026-03-04", "PUBLICITY_END", "2026-02-05", 15, "工作日"],
    ["2023-05-04", "PAYOUT_DUE", "转让", "2023-03-01"],
    ["2024-07-31", "PAYOUT_DUE", "许可", "2024-06-01"],
    ["2025-02-05", "PAYOUT_DUE", "转让", "2024-12-01"],
    ["2026-01-04", "PAYOUT_DUE", "转让", "2025-11-04"],
    ["2022-04-30", "PAYOUT_DUE", "自行实施", "2021-07-01"],
    ["2024-04-30", "PAYOUT_DUE", "合作实施", "2023-12-31"],
    ["2023-03-01", "PAYOUT_DUE", "作价投资", "2023-03-01"],
    ["2023-04-29", "PAYOUT_DUE", "转让", "2023-03-01", "2023-04-29"],
    ["2027-01-02", "PAYOUT_DUE", "转让", "2026-11-03"],
    ["2024-02-29", "NOTICE_END", "2024-01-31"],
    ["2024-01-31", "NOTICE_BY", "2024-02-29"],
    ["2023-03-16", "APPLY_FROM", "2022-03-15"],
    ["2025-03-01", "APPLY_FROM", "2024-02-29"],
    ["2023-04-03", "REPLY_DUE", "2023-01-01"],
    ["2025-02-28", "REPLY_DUE", "2024-11-30"],
    ["2026-02-02", "REPLY_DUE", "2025-10-31"],
    ["2023-03-01", "GRANT_START_BY", "2022-03-01"],
    ["2032-02-29", "USE_RIGHT_END", "2022-03-01"],
    ["2031-05-31", "USE_RIGHT_END", "2021-06-01"],
    ["2025-02-28", "SECONDMENT_END", "2022-03-01"],
    ["2024-06-30", "SECONDMENT_END", "2021-07-01"],
    ["2025-03-01", "BAN_END", "2022-03-01"],
    ["2023-05-04", "PERIOD_END", "2023-03-01", 60, "日"],
    ["2023-04-30", "PERIOD_END", "2023-03-01", 60, "日", false],
    ["2024-04-01", "PERIOD_END", "2023-12-30", 3, "月"],
    ["2025-02-28", "PERIOD_END", "2024-02-29", 1, "年"],
    ["2023-05-26", "ADD_WORKDAYS", "2023-05-06", 15],
    ["2023-05-06", "ADD_WORKDAYS", "2023-05-26", -15],
  ])("%s is %s(%s, %s, %s, %s)", (wanted, id, ...args) => {
    expect(date(id, ...args)).toBe(wanted);
  });

  it("gives fines as one row of two", () => {
    expect(call("FINE_RANGE", 50_000)).toEqual([[50_000, 250_000]]);
    expect(call("FINE_RANGE", column(0, 50_000))).toEqual([
      [20_000, 100_000],
      [50_000, 250_000],
    ]);
  });

  it("shares profits year by year, a loss giving 0, lying as the range does", () => {
    expect(call("PROFIT_SHARE", [[100_000, 1_000_000, -200_000, 2_000_000]])).toEqual([[5_000, 50_000, 0, 100_000]]);
    expect(call("PROFIT_SHARE", column(100_000, 1_000_000), 0.06)).toEqual(column(6_000, 60_000));
  });

  it("allocates as the published notices do", () => {
    expect(call("ALLOCATE", 1_748_200, [["80%", "10%", 0.1]])).toEqual([[1_398_560, 174_820, 174_820]]);
    expect(call("ALLOCATE", 24_000, column(85, 5, 10))).toEqual(column(20_400, 1_200, 2_400));
    expect(call("ALLOCATE", 100, column(1, null, 1, 1))).toEqual(column(33.34, "", 33.33, 33.33));
  });

  it("quotes articles by id and as people write them, and names the nearest where there is none", () => {
    for (const id of ["条例24.2", "条例第24条第2款", "《重庆市促进科技成果转化条例》第二十四条第二款"]) {
      const result = call("ARTICLE", id) as unknown[][];
      expect(result[0]?.[0]).toContain("第二十四条第二款");
      expect(result[0]?.[1]).toContain("不得少于十五日");
    }
    expect(call("ARTICLE", "细则（三）")).toEqual(call("ARTICLE", "细则3"));
    expect(one("ARTICLE", "条例64")).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("条例63") as string,
    });
  });
});

describe("a column", () => {
  it("is one call: blanks stay blank, an error stays on its own row, text is read as ledgers have it", () => {
    const bases = column(
      900_000,
      null,
      "",
      "90万元",
      { type: "Error", basicValue: "#REF!" },
      "#N/A",
      "待定",
      "1,000.00",
    );
    const result = call("REWARD", "转让", bases) as unknown[][];
    const [plain, blank, empty, words, object, text, wrong, grouped] = result.map(([cell]) => cell);
    expect([plain, blank, empty, words, grouped]).toEqual([630_000, "", "", 630_000, 700]);
    for (const [error, named] of [
      [object, "#REF!"],
      [text, "#N/A"],
      [wrong, "待定"],
    ] as const) {
      expect(error).toMatchObject({ code: "#VALUE!" });
      expect((error as SeenError).message).toContain("base");
      expect((error as SeenError).message).toContain(named);
    }
  });

  it("takes dates as serials, as numbers with eight digits and as text", () => {
    const days = column(45052, "2023-05-06", "2023年5月6日", 20230506, "2023.5.6", "45052", {
      type: "Double",
      basicValue: 45052,
    });
    expect(call("PUBLICITY_END", days)).toEqual(days.map(() => [day("2023-05-21")]));
  });

  it("repeats a single cell, and does not let it fill the rows below the last", () => {
    expect(call("REWARD", [["转让"]], column(100, null), null, null, "2023-05-06")).toEqual(column(70, ""));
    expect(call("PAYOUT_DUE", column("转让", "作价投资"), "2024-06-01")).toEqual(
      column(day("2024-07-31"), day("2024-06-01")),
    );
  });

  it("reads missing optional arguments as null, as [[null]] and as nothing at all", () => {
    const alone = call("REWARD", "转让", 900_000);
    expect(call("REWARD", [["转让"]], [[900_000]], [[null]], null, [[""]], undefined, { address: "A1" })).toEqual(
      alone,
    );
  });

  it("must be as long as the others: both are named", () => {
    const result = call("REWARD_GAP", "转让", column(1, 2, 3), column(1, 2)) as SeenError;
    expect(result.code).toBe("#VALUE!");
    for (const word of ["base", "paid", "3", "2"]) expect(result.message).toContain(word);
    expect(call("REWARD_GAP", "转让", column(1, 2), [[1, 2]])).toMatchObject({ code: "#VALUE!" });
    expect(call("REWARD", "转让", [[1, 2], [3, 4]])).toMatchObject({ code: "#VALUE!" }); // prettier-ignore
  });

  it("of 100 000 rows gives what the rows alone give", () => {
    const bases = Array.from({ length: 100_000 }, (_, index) => [(index * 7919) / 100]);
    const result = call("REWARD", "转让", bases) as unknown[][];
    expect(result).toHaveLength(100_000);
    for (const row of [0, 1, 4711, 99_999]) expect(result[row]).toEqual([one("REWARD", "转让", bases[row]?.[0])]);
  });
});

const fen = fc.integer({ min: 0, max: 10 ** 11 });
const anyDay = fc.integer({ min: day("2020-06-01"), max: day("2026-09-30") });
const mode = fc.constantFrom("转让", "许可");

describe("properties", () => {
  it("a floor is never under the exact product and less than one fen over it", () => {
    fc.assert(
      fc.property(mode, fen, fc.integer({ min: 50, max: 100 }), (mode, base, points) => {
        const reward = one("REWARD", mode, base / 100, null, points / 100) as number;
        const over = BigInt(Math.round(reward * 100)) * 100n - BigInt(base) * BigInt(points);
        return over >= 0n && over < 100n;
      }),
    );
  });

  it("a reward and what was paid of it leave the gap", () => {
    fc.assert(
      fc.property(fen, fen, (base, paid) => {
        const reward = Math.round((one("REWARD", "转让", base / 100) as number) * 100);
        const gap = Math.round((one("REWARD_GAP", "转让", base / 100, paid / 100) as number) * 100);
        return gap === Math.max(reward - paid, 0);
      }),
    );
  });

  it("ALLOCATE conserves the total, each share within one fen of exact", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fen, weights, (total, weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        const shares = (call("ALLOCATE", total / 100, column(...weights)) as number[][]).map(([share = NaN]) =>
          Math.round(share * 100),
        );
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1);
        }
      }),
    );
  });

  it("PERIOD_END is monotone in the start and in the count, and rolled it ends on a workday", () => {
    const unit = fc.constantFrom("日", "工作日", "月", "年");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), unit, fc.boolean(), (start, count, unit, roll) => {
        const end = one("PERIOD_END", start, count, unit, roll);
        const later = one("PERIOD_END", start + 1, count, unit, roll);
        const longer = one("PERIOD_END", start, count + 1, unit, roll);
        fc.pre(typeof end === "number" && typeof later === "number" && typeof longer === "number");
        expect(later).toBeGreaterThanOrEqual(end);
        expect(longer).toBeGreaterThanOrEqual(end);
        if (roll && count > 0 && end <= day("2026-12-25")) expect(restDays.isRestDay(end)).toBe(false);
      }),
    );
  });

  it("PUBLICITY_END, PUBLICITY_DAYS and PUBLICITY_STATUS agree", () => {
    const kind = fc.constantFrom("自然日", "工作日");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), kind, (start, days, kind) => {
        const end = one("PUBLICITY_END", start, days, kind);
        fc.pre(typeof end === "number");
        expect(one("PUBLICITY_DAYS", start, end, kind)).toBe(days);
        expect(one("PUBLICITY_STATUS", start, end, days, kind)).toBe("通过");
        expect(one("PUBLICITY_STATUS", start, end - 1, days, kind)).not.toBe("通过");
      }),
    );
  });

  it("NOTICE_BY is the last day whose NOTICE_END is not after the signing", () => {
    fc.assert(
      fc.property(anyDay, (signing) => {
        const notice = one("NOTICE_BY", signing) as number;
        expect(one("NOTICE_END", notice)).toBeLessThanOrEqual(signing);
        expect(one("NOTICE_END", notice + 1)).toBeGreaterThan(signing);
      }),
    );
  });

  it("WORKDAYS counts what ADD_WORKDAYS adds", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (start, count) => {
        const end = one("ADD_WORKDAYS", start, count);
        fc.pre(typeof end === "number");
        expect(one("WORKDAYS", start, end)).toBe(count);
      }),
    );
  });

  const dateFunctions = `PUBLICITY_END NOTICE_END NOTICE_BY APPLY_FROM REPLY_DUE GRANT_START_BY USE_RIGHT_END
    SECONDMENT_END BAN_END IS_WORKDAY`.split(/\s+/);

  it("a day in a range gives what the day alone gives", () => {
    const cell = fc.oneof(anyDay, fc.constantFrom(null, "", "2023年5月6日", 2023, "x"));
    fc.assert(
      fc.property(fc.constantFrom(...dateFunctions), fc.array(cell, { minLength: 2, maxLength: 12 }), (id, cells) => {
        expect(call(id, column(...cells))).toEqual(cells.map((cell) => [one(id, cell)]));
        expect(call("PAYOUT_DUE", "转让", column(...cells))).toEqual(
          cells.map((cell) => [one("PAYOUT_DUE", "转让", cell)]),
        );
      }),
    );
  });

  it("an amount in a range gives what the amount alone gives", () => {
    const cell = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom<unknown>(null, "12万元", "x", 1e300, true, Infinity),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), mode, (cells, mode) => {
        const alone = cells.map((cell) => [one("REWARD", mode, cell)]);
        expect(call("REWARD", mode, column(...cells))).toEqual(alone);
        expect(call("REWARD", column(...cells.map(() => mode)), column(...cells))).toEqual(alone);
      }),
    );
  });
});

describe("an argument of a wrong kind", () => {
  it.each([
    ["text where an amount is meant", ["REWARD", "转让", "abc"], "base", "元"],
    ["TRUE where an amount is meant", ["NET_INCOME", true, 0, 0], "price", "元"],
    ["an error value", ["REWARD", "转让", "#DIV/0!"], "base", "改正"],
    ["a negative cost", ["NET_INCOME", 100, -1, 0], "direct_costs", "负数"],
    ["a negative tax", ["NET_INCOME", 100, 0, -1], "taxes", "负数"],
    ["a negative payment", ["REWARD_GAP", "转让", 100, -1], "paid", "负数"],
    ["a negative weight", ["ALLOCATE", 100, column(1, -1)], "weights", "负数"],
    ["weights that are all 0", ["ALLOCATE", 100, column(0, 0)], "weights", "大于 0"],
    ["negative gains", ["FINE_RANGE", -1], "illegal_gains", "负数"],
    ["1e300", ["REWARD", "转让", 1e300], "base", "单位"],
    ["1e300 in a sum", ["NET_INCOME", 9e13, 0, 0, null, 1e300], "prior_rd", "单位"],
    ["a fine that is too large", ["FINE_RANGE", 9e13], "illegal_gains", "单位"],
    ["a bare year", ["PUBLICITY_END", 2023], "start", "填到日"],
    ["year 1900", ["PUBLICITY_END", 1], "start", "1990"],
    ["a day before 1990", ["NOTICE_END", day("1989-12-31")], "notice_date", "1990"],
    ["year 9999", ["PUBLICITY_END", 2_958_465], "start", "2099"],
    ["a month without a day", ["PUBLICITY_END", "2023年5月"], "start", "填到日"],
    ["a day that does not exist", ["PUBLICITY_END", "2023-02-30"], "start", "日期"],
    ["a rate over 1", ["REWARD", "转让", 1, null, 60], "agreed_rate", "60%"],
    ["a rate over 100%", ["REWARD", "转让", 1, null, "120%"], "agreed_rate", "大于 1"],
    ["a negative rate", ["REWARD", "转让", 1, null, -0.1], "agreed_rate", "0 到 1"],
    ["an unknown mode", ["REWARD", "赠与", 1], "mode", "转让"],
    ["no mode", ["REWARD", null, 1], "mode", "没有填写"],
    ["an unknown unit type", ["REWARD", "转让", 1, "某某"], "unit_type", "市属高校院所"],
    ["a basis that the mode has not", ["REWARD", "作价投资", 0.2, null, null, null, "成交额"], "basis", "股权"],
    ["a fraction of a day", ["PUBLICITY_END", 45052, 1.5], "days", "整数"],
    ["no day of publicity", ["PUBLICITY_END", 45052, 0], "days", "整数"],
    ["a negative count", ["PERIOD_END", 45052, -1, "日"], "n", "整数"],
    ["an unknown unit of time", ["PERIOD_END", 45052, 1, "周"], "unit", "工作日"],
    ["a period beyond the calendar", ["PERIOD_END", 45052, 9000, "年"], "", "减少"],
    ["an end before its start", ["PUBLICITY_DAYS", 45052, 45051], "end", "核对"],
    ["a range where one cell is meant", ["ALLOCATE", column(1, 2), column(1, 2)], "total", "一个单元格"],
    ["a range of several columns", ["REWARD", "转让", [[1, 2], [3, 4]]], "base", "一列"], // prettier-ignore
    ["an unknown function", ["EXPLAIN", "REWRD", 1], "function", "REWARD"],
    ["a table without a header", ["CHECK", column(1, 2)], "table", "表头"],
    ["no table", ["CHECK", [[null]]], "table", "没有填写"],
    ["a time that is none", ["CHECK", ledger, null, "明天"], "as_of", "日期"],
  ])("%s is #VALUE!, with the argument and the cure", (_, [id, ...args], named, cure) => {
    const result = call(String(id), ...args) as SeenError;
    expect(result.code).toBe("#VALUE!");
    expect(result.message).toContain(named);
    expect(result.message).toContain(cure);
  });

  it.each([
    ["a mode without a standard", ["REWARD", "其他", 1], "mode"],
    ["a service contract", ["PAYOUT_DUE", "技术服务", "2023-05-06"], "mode"],
    ["a day before the national law", ["REWARD", "转让", 1, null, null, "2015-09-30"], "date"],
    ["a receipt before the ordinance", ["PAYOUT_DUE", "转让", "2020-05-31"], "date"],
    ["the rules' share before the rules", ["REWARD", "转让", 1, null, null, "2021-05-21", "成交额"], "basis"],
    ["a year without rest days", ["IS_WORKDAY", "2027-01-04"], "2026"],
    ["workdays into such a year", ["ADD_WORKDAYS", "2026-12-30", 15], "2026"],
    ["an unknown article", ["ARTICLE", "条例99"], "条例63"],
  ])("%s is #N/A", (_, [id, ...args], named) => {
    const result = call(String(id), ...args) as SeenError;
    expect(result.code).toBe("#N/A");
    expect(result.message).toContain(named);
  });

  const wrong: readonly unknown[] = [
    "abc", "", " ", null, undefined, true, false, 0, -5, -0.5, 1e300, -1e300, NaN, Infinity, 1, 1900, 2023, 9999,
    2_958_465, 45052, "1900-01-01", "9999-12-31", "#N/A", "70％", { type: "Error", basicValue: "#NAME?" },
    { type: "Entity", text: "x", properties: {} }, { type: "Double", basicValue: 5, numberFormat: "0" }, [[]], [],
    [[1], [2]], [[1, 2]], [[1, 2], [3, 4]], [["x"], [null], [1e300]],
  ]; // prettier-ignore

  it.each(functionIds.map((id) => [id]))("never crashes %s, and never gives a number that is none", (id) => {
    const examples = examplesOf(id, true);
    const parameters = table.find((definition) => definition.id === id)?.parameters ?? [];
    for (const index of examples.keys()) {
      for (const value of wrong) {
        const args = examples.with(index, value);
        const result = call(id, ...args);
        const cells = isError(result) ? [result] : result.flat();
        for (const cell of cells) {
          if (isError(cell)) {
            expect(["#VALUE!", "#N/A"], `${id} ${JSON.stringify(args)}: ${cell.message}`).toContain(cell.code);
            expect(cell.message).toMatch(/参数“|区域长度不一致|放假安排|超出/);
          } else {
            if (typeof cell === "number") expect(Number.isFinite(cell), `${id} ${JSON.stringify(args)}`).toBe(true);
            expect(["number", "string", "boolean"]).toContain(typeof cell);
          }
        }
      }
    }
    expect(parameters.length).toBeGreaterThan(0);
  });
});

describe("EXPLAIN", () => {
  it.each(functionIds.filter((id) => id !== "CHECK").map((id) => [id]))(
    "tells the steps of %s: its arguments, articles, and the result itself",
    (id) => {
      const args = examplesOf(id, false);
      const rows = call("EXPLAIN", id, ...args) as unknown[][];
      expect(rows).toSatisfy(Array.isArray);
      expect(rows.every((row) => row.length === 3)).toBe(true);
      const text = rows.flat().map(String).join(" ");
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
      if (id === "EXPLAIN") return;
      const [[result]] = call(id, ...args) as [[unknown]];
      expect(rows.map(([, value]) => value)).toContain(result);
      for (const parameter of table.find((definition) => definition.id === id)?.parameters ?? []) {
        expect(text).toContain(parameter.id);
      }
    },
  );

  it("cites the article, names a default that was taken, and what central units owe nationally", () => {
    const text = (call("EXPLAIN", "REWARD", "转让", 900_000, "中央在渝高校院所") as unknown[][]).flat().join(" ");
    for (const word of ["条例第32条第1款第1项", "参照", "50%", "630,000.00元", "未填：既无规定也无约定"]) {
      expect(text).toContain(word);
    }
  });

  it("says when prior R&D was left out, and when a roll-over is not certain", () => {
    const net = (call("EXPLAIN", "NET_INCOME", 100, 0, 0, null, 50) as unknown[][]).flat().join(" ");
    expect(net).toContain("前期研发投入 50.00元不扣除");
    const due = (call("EXPLAIN", "PAYOUT_DUE", "转让", "2026-11-03") as unknown[][]).flat().join(" ");
    expect(due).toContain("未载入的放假安排");
  });

  it("takes its arguments one by one and as one repeating argument, and the function with its namespace", () => {
    const spread = call("EXPLAIN", "REWARD", "转让", 900_000);
    expect(call("EXPLAIN", [["CGZH.REWARD"]], [[["转让"]], [[900_000]]])).toEqual(spread);
    expect(call("EXPLAIN", "=cgzh.reward", ["转让", 900_000])).toEqual(spread);
  });

  it("explains every row of a range, and what cannot be computed as well", () => {
    const rows = call("EXPLAIN", "PROFIT_SHARE", column(100, "x", -5, null)) as unknown[][];
    const text = rows.flat().join(" ");
    for (const word of ["第 1 行", "第 4 行", "#VALUE!", "不与其他年度相抵"]) expect(text).toContain(word);
  });

  it("tells of CHECK which columns it knew and which checks ran", () => {
    const text = (call("EXPLAIN", "CHECK", ledger) as unknown[][]).flat().join(" ");
    for (const word of ["表头在第 1 行", "转化方式", "没有核查，缺少列", "条例第32条第1款第1项"])
      expect(text).toContain(word);
  });
});

describe("CHECK", () => {
  it("lists findings under a header row: row in the table, field, level, words, citation", () => {
    const [header, ...findings] = call("CHECK", ledger) as unknown[][];
    expect(header).toEqual(["行", "字段", "级别", "说明", "依据"]);
    const reward = findings.find(([row, , level]) => row === 2 && level === "不合规");
    expect(reward?.[1]).toContain("奖励");
    expect(reward?.[3]).toContain("50,000.00元");
    expect(reward?.[4]).toContain("第45条第2款");
    expect(findings.some(([row, , level]) => row === 3 && level === "不合规")).toBe(false);
  });

  it("judges by the unit type and the day that it is given", () => {
    const levels = (unit: unknown): unknown[] =>
      (call("CHECK", ledger, unit) as unknown[][]).map(([, , level]) => level);
    expect(levels("国有企业")).not.toEqual(levels("市属高校院所"));
    const late = [
      ["合同编号", "转化方式", "到账金额（元）", "到账日期", "奖励发放日期", "奖励总额（元）"],
      ["HT-1", "转让", 1000, "2023-03-01", null, null],
    ];
    expect(call("CHECK", late, null, "2024-01-01")).not.toEqual(call("CHECK", late));
  });

  it("says that nothing was found, and how many checks could not run", () => {
    const rows = call(
      "CHECK",
      ledger.with(1, ["HT-1", "转让", 1_000_000, 900_000, 630_000, "2023-05-06"]).map((row) => row.slice(0, 2)),
    ) as unknown[][];
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[3]).toMatch(/未发现问题.*没有核查，不等于通过/);
  });

  it("takes error values in the table for what they are", () => {
    const broken = [...ledger, ["HT-3", "转让", { type: "Error", basicValue: "#REF!" }, 1, 1, "2023-05-06"]];
    const rows = call("CHECK", broken) as unknown[][];
    expect(rows.some(([row, , level]) => row === 4 && level === "无法判断")).toBe(true);
  });
});

describe("hosts", () => {
  const serial = day("2023-05-21");

  it("with data types get dates that show as dates, and errors in arrays", () => {
    const on = callOf(loadFunctions(built.source, { office: { runtime: "1.4" } }));
    const shown = { type: "FormattedNumber", basicValue: serial, numberFormat: "yyyy-mm-dd" };
    expect(on("PUBLICITY_END", column(45052, "x"))).toEqual([[shown], [expect.objectContaining({ code: "#VALUE!" })]]);
  });

  it("without data types get serial numbers, and the text of errors in arrays", () => {
    const on = callOf(loadFunctions(built.source, { office: { runtime: "1.3" } }));
    const [[found], [error]] = on("PUBLICITY_END", column(45052, "x")) as [[unknown], [unknown]];
    expect(found).toBe(serial);
    expect(error).toMatch(/^#VALUE! 参数“公示起”（start）/);
    expect(on("PUBLICITY_END", "x")).toMatchObject({ code: "#VALUE!" });
  });

  it("with nothing but associate get an error that says it in words", () => {
    const on = callOf(loadFunctions(built.source, { errors: false }));
    expect(on("REWARD", "转让", 900_000)).toEqual([[630_000]]);
    expect((on("REWARD", "转让", "x") as SeenError).message).toMatch(/^#VALUE! 参数“基数”（base）/);
    expect(on("REWARD", "转让", column("x", 1))).toEqual([[expect.stringMatching(/^#VALUE! /)], [0.7]]);
  });

  it("in English are answered in English", () => {
    const on = callOf(loadFunctions(built.source, { office: { displayLanguage: "en-US", runtime: "1.4" } }));
    expect((on("REWARD", "转让", "x") as SeenError).message).toMatch(/^Argument "base": "x" is no amount; give/);
    expect((on("CHECK", ledger) as unknown[][])[0]).toEqual([
      "Row",
      "Field",
      "Level",
      "What and what to do",
      "Citation",
    ]);
    const explained = (on("EXPLAIN", "REWARD", "转让", 900_000) as unknown[][]).flat().join(" ");
    expect(explained).toContain("Ordinance art. 32(1), item 1");
  });
});

it("the bundle asks for no clock, no network and no promise", () => {
  expect(built.source).not.toMatch(/Date\.now|new Date\(\)|fetch\(|XMLHttpRequest|setTimeout|Promise|Math\.random/);
});
