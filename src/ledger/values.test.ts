import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../calc/days.ts";
import type { FieldId } from "./fields.ts";
import { dayOfText } from "./dates.ts";
import { amountOfText } from "./money.ts";
import { chineseInteger } from "./numerals.ts";
import { isSpan, Unreadable, Wording, type Period } from "./reading.ts";
import type { DayValue } from "../calc/days.ts";
import { columnReader, judgeRatios, readCell } from "./values.ts";
import type { CellValue, Sheet } from "./workbook.ts";

function sheetOf(column: readonly CellValue[], formats: readonly string[] = []): Sheet {
  return {
    name: "Sheet1",
    values: column.map((cell) => [cell]),
    merges: [],
    hiddenRows: new Set(),
    format: (row) => formats[row] ?? "General",
  };
}

interface Given {
  readonly formats?: readonly string[];
  readonly unit?: "元" | "万元" | "foreign";
  readonly date1904?: boolean;
  readonly percent?: boolean;
}

/** Reads cells as one column of a field. */
function readAll(
  field: FieldId,
  cells: readonly CellValue[],
  given: Given = {},
): { readings: unknown[]; digit: number } {
  const sheet = sheetOf(cells, given.formats);
  const scale = given.unit === "foreign" ? "foreign" : given.unit === "万元" ? 6 : 2;
  const reader = columnReader(field, 0, sheet, { scale, date1904: given.date1904 ?? false });
  if (reader.spec.kind === "ratio") judgeRatios(reader, given.percent ?? false, cells.keys());
  return { readings: cells.map((cell, row) => readCell(reader, cell, row)), digit: reader.digit };
}

const read = (field: FieldId, cell: CellValue, given?: Given): unknown => readAll(field, [cell], given).readings[0];

function dayText(value: unknown): string {
  if (value instanceof Unreadable) return value.why;
  if (value instanceof Wording) return `“${value.text}”`;
  if (value === null) return "blank";
  const day = value as DayValue;
  return isSpan(day) ? `${isoOf(day.earliest)}~${isoOf(day.latest)}` : isoOf(day);
}

const why = (value: unknown): unknown => (value instanceof Unreadable ? value.why : value);
const words = (value: unknown): unknown => (value instanceof Wording ? value.text : value);

describe("amounts", () => {
  it("are read from numbers in the unit of the column", () => {
    expect(read("received", 1748200)).toBe(174820000);
    expect(read("received", 174.82, { unit: "万元" })).toBe(174820000);
    expect(read("received", 0.1 + 0.2)).toBe(30);
    expect(read("received", 1.005)).toBe(101);
    expect(read("received", -5000.5)).toBe(-500050);
    expect(Object.is(read("received", -0), 0)).toBe(true);
  });

  it("are read from the texts that ledgers hold", () => {
    const texts: Record<string, number> = {
      "1,748,200.00": 174820000,
      "¥12万": 12000000,
      "￥1,000": 100000,
      "12万元": 12000000,
      "3万": 3000000,
      "12.5万": 12500000,
      "3万5千元": 3500000,
      "1亿2000万元": 12000000000,
      壹拾贰万元整: 12000000,
      十二万元: 12000000,
      人民币壹佰万零伍佰元伍角整: 100050050,
      "(1,000)": -100000,
      "（1,000.50）": -100050,
      "-500": -50000,
      "１，７４８．５": 174850,
      "  174.82  ": 17482,
      "174.82\u00a0": 17482,
      "12万元（含税）": 12000000,
      "12（万元）": 12000000,
      "1200元5角": 120050,
    };
    for (const [text, fen] of Object.entries(texts)) expect([text, read("received", text)]).toEqual([text, fen]);
  });

  it("take the unit from the cell before the column, and never from the size of the number", () => {
    expect(read("received", "12万元", { unit: "万元" })).toBe(12000000);
    expect(read("received", "120000元", { unit: "万元" })).toBe(12000000);
    expect(read("received", "十二", { unit: "万元" })).toBe(12000000);
    expect(read("received", 120000, { unit: "万元" })).toBe(120000000000);
    expect(read("received", 12, { unit: "元", formats: ['0.00"万元"'] })).toBe(12000000);
    expect(read("received", 120000, { unit: "元", formats: ['0!.0,"万元"'] })).toBe(12000000);
  });

  it("in another currency are not amounts", () => {
    expect(why(read("received", "10万美元"))).toBe("unit-unclear");
    expect(why(read("received", 10, { unit: "foreign" }))).toBe("unit-unclear");
    expect(read("received", "10万元", { unit: "foreign" })).toBe(10000000);
    expect(why(read("received", 10, { formats: ["[$USD] #,##0.00"] }))).toBe("unit-unclear");
  });

  it("that are crossed out are blank, and 0 where nothing is deducted", () => {
    for (const text of ["/", "—", "——", "-", "无", "N/A", " "]) {
      expect([text, read("received", text)]).toEqual([text, null]);
      if (text.trim()) expect([text, read("direct_cost", text)]).toEqual([text, 0]);
    }
    expect(read("direct_cost", null)).toBeNull();
    expect(read("direct_cost", "")).toBeNull();
  });

  it("written as a formula are words for a price and unreadable elsewhere", () => {
    expect(words(read("price", "净利润的30%"))).toBe("净利润的30%");
    expect(words(read("price", "入门费10万元+销售额3%"))).toBe("入门费10万元+销售额3%");
    expect(words(read("net", "无法计算"))).toBe("无法计算");
    expect(words(read("price", 0.3, { formats: ["0%"] }))).toBe("30%");
    expect(why(read("received", "净利润的30%"))).toBe("not-a-number");
    for (const text of ["3万5", "1,23", "10-20万元", "约12万", "待定", "1e5", "12.3.4"]) {
      expect([text, why(read("received", text))]).toEqual([text, "not-a-number"]);
    }
  });

  it("of a cell with an error or without a calculated value are unreadable", () => {
    expect(why(read("received", { fault: "error", text: "#REF!" }))).toBe("error-value");
    expect(why(read("received", { fault: "uncalculated", text: "=A1+B1" }))).toBe("uncalculated-formula");
    expect(why(read("received_on", { fault: "error", text: "#DIV/0!" }))).toBe("error-value");
    expect(why(read("received", true))).toBe("not-a-number");
  });

  it("show a last digit, by their format or by their decimals", () => {
    expect(readAll("received", [1, 2.5], { formats: ["0.00", "0.00"] }).digit).toBe(1);
    expect(readAll("received", [100, 250]).digit).toBe(100);
    expect(readAll("received", [100, 2.5]).digit).toBe(10);
    expect(readAll("received", [139.856, 17.482], { unit: "万元" }).digit).toBe(1000);
    expect(readAll("received", [139.86], { unit: "万元", formats: ["#,##0.00_ "] }).digit).toBe(10000);
    expect(readAll("received", [0.1 + 0.2], { unit: "万元" }).digit).toBe(100000);
    expect(readAll("received", ["1,748,200.00"]).digit).toBe(1);
    expect(readAll("received", ["12.5万"]).digit).toBe(100000);
  });
});

describe("ratios", () => {
  it("are read from the texts that ledgers hold", () => {
    const texts: Record<string, [number, number]> = {
      "70%": [70, 100],
      "70％": [70, 100],
      百分之七十: [70, 100],
      "70%（省内72%）": [70, 100],
      "不低于70%": [70, 100],
      "8:2": [8, 10],
      "8：2": [8, 10],
      三七开: [3, 10],
      七成: [70, 100],
      "66.67%": [6667, 10000],
    };
    for (const [text, [num, den]] of Object.entries(texts)) {
      expect([text, read("agreed_ratio", text)]).toEqual([text, { num, den }]);
    }
    expect(why(read("agreed_ratio", "按规定"))).toBe("not-a-ratio");
    expect(why(read("agreed_ratio", "团队70%，学院20%"))).toBe("not-a-ratio");
    expect(read("agreed_ratio", "/")).toBeNull();
  });

  it("of one column are all fractions or all percent points", () => {
    expect(readAll("ratio", [0.7, 0.2, 0.1]).readings).toEqual([
      { num: 7, den: 10 },
      { num: 2, den: 10 },
      { num: 1, den: 10 },
    ]);
    expect(readAll("ratio", [70, 20, "十"]).readings).toEqual([
      { num: 70, den: 100 },
      { num: 20, den: 100 },
      { num: 10, den: 100 },
    ]);
    expect(readAll("ratio", [70, 0, null]).readings).toEqual([{ num: 70, den: 100 }, { num: 0, den: 100 }, null]);
    expect(read("ratio", 1)).toEqual({ num: 1, den: 1 });
    expect(read("ratio", 0.5, { percent: true })).toEqual({ num: 5, den: 1000 });
  });

  it("that mix fractions and percent points are asked about, except where the cell says what it is", () => {
    const { readings } = readAll("ratio", [70, 0.2, "10%", 0.3], { formats: ["General", "General", "General", "0%"] });
    expect(readings.map(why)).toEqual(["mixed-ratios", "mixed-ratios", { num: 10, den: 100 }, { num: 3, den: 10 }]);
  });

  it("take the percent of a cell's format before all else", () => {
    expect(read("ratio", 0.7, { formats: ["0.00%"], percent: true })).toEqual({ num: 7, den: 10 });
    expect(readAll("ratio", [0.7, 70], { formats: ["0%", "General"] }).readings).toEqual([
      { num: 7, den: 10 },
      { num: 70, den: 100 },
    ]);
  });
});

describe("dates", () => {
  it("are read from serials of both date systems, with or without a time", () => {
    expect(dayText(read("received_on", 45052))).toBe("2023-05-06");
    expect(dayText(read("received_on", 45052.75))).toBe("2023-05-06");
    expect(dayText(read("received_on", 45052 - 1462, { date1904: true }))).toBe("2023-05-06");
  });

  it("are read from the texts and numbers that ledgers hold", () => {
    const texts: [CellValue, string][] = [
      ["2023.5.6", "2023-05-06"],
      ["2023/5/6", "2023-05-06"],
      ["2023-05-06", "2023-05-06"],
      [20230506, "2023-05-06"],
      ["20230506", "2023-05-06"],
      ["2023年5月6日", "2023-05-06"],
      ["2023 年 5 月 6 日", "2023-05-06"],
      ["２０２３年５月６日", "2023-05-06"],
      ["二〇二三年五月二十六日", "2023-05-26"],
      ["23.5.6", "2023-05-06"],
      ["2023年5月", "2023-05-01~2023-05-31"],
      ["2023.5", "2023-05-01~2023-05-31"],
      [2023.5, "2023-05-01~2023-05-31"],
      [2023.11, "2023-11-01~2023-11-30"],
      [202305, "2023-05-01~2023-05-31"],
      ["2023年5月上旬", "2023-05-01~2023-05-10"],
      ["2024年2月", "2024-02-01~2024-02-29"],
      ["2023年", "2023-01-01~2023-12-31"],
      ["2022年12月15日前", "2022-12-15"],
      ["2023-05-06 10:30:00", "2023-05-06"],
      ["2023-05-06T10:30:00Z", "2023-05-06"],
      ["2023.5.6（周六）", "2023-05-06"],
      [" 2023.5.6\u00a0", "2023-05-06"],
      ["45052", "2023-05-06"],
      ["/", "blank"],
      ["无", "blank"],
    ];
    for (const [cell, day] of texts) expect([cell, dayText(read("received_on", cell))]).toEqual([cell, day]);
  });

  it("that leave something open are not guessed", () => {
    const texts: [CellValue, string][] = [
      ["5月6日", "date-without-year"],
      ["5.6", "date-without-year"],
      ["23.5", "date-without-year"],
      ["2023.13.1", "no-such-day"],
      ["2023.2.29", "no-such-day"],
      [20231301, "no-such-day"],
      [2023.13, "no-such-day"],
      [2023.1, "ambiguous-month"],
      [2023, "not-a-date"],
      ["2023", "not-a-date"],
      ["05/06/2023", "not-a-date"],
      ["长期", "not-a-date"],
      [0.5, "not-a-date"],
      [61000, "not-a-date"],
      [true, "not-a-date"],
    ];
    for (const [cell, fault] of texts) expect([cell, dayText(read("received_on", cell))]).toEqual([cell, fault]);
    expect(dayText(read("received_on", 2023.1, { formats: ["0.00"] }))).toBe("2023-10-01~2023-10-31");
  });

  it("may be words where an agreement may say more than a day", () => {
    expect(dayText(read("pay_due", "及时发放"))).toBe("“及时发放”");
    expect(dayText(read("pay_due", "长期"))).toBe("“长期”");
    expect(dayText(read("pay_due", "2023.13.1"))).toBe("no-such-day");
  });
});

describe("periods in one cell", () => {
  const period = (cell: CellValue): string => {
    const value = read("period", cell);
    if (value === null || value instanceof Unreadable || value instanceof Wording) return dayText(value);
    const { start, end } = value as Period;
    return `${dayText(start)} → ${dayText(end)}`;
  };

  it("give both ends, the end taking from the start what it leaves out", () => {
    for (const text of [
      "2023年5月6日至5月20日",
      "2023.5.6-5.20",
      "2023年5月6日—20日",
      "2023-05-06至2023-05-20",
      "2023-05-06-2023-05-20",
      "2023/5/6-2023/5/20",
      "2023.5.6~2023.5.20",
      "20230506-20230520",
      "自2023年5月6日起至2023年5月20日止（15天）",
      "2023-05-06 09:00至2023-05-20 17:00",
      "2023年5月6日-5月20日，共15天",
    ]) {
      expect([text, period(text)]).toEqual([text, "2023-05-06 → 2023-05-20"]);
    }
    expect(period("2023.12.25-1.10")).toBe("2023-12-25 → 2024-01-10");
    expect(period("2021.7-2024.6")).toBe("2021-07-01~2021-07-31 → 2024-06-01~2024-06-30");
  });

  it("are words where only a length is given", () => {
    expect(period("15天")).toBe("“15天”");
    expect(period("15个工作日")).toBe("“15个工作日”");
    expect(period(15)).toBe("“15”");
    expect(period("长期")).toBe("“长期”");
  });

  it("are unreadable without a year, with a day that does not exist, or with one day only", () => {
    expect(period("5.6-5.20")).toBe("date-without-year");
    expect(period("2023.2.29-3.15")).toBe("no-such-day");
    expect(period("2023.13.1-2023.13.20")).toBe("no-such-day");
    expect(period("2023年5月6日")).toBe("not-a-date");
    expect(period(45052)).toBe("not-a-date");
  });
});

describe("answers", () => {
  it("of yes and no are read in every form, and blank is not no", () => {
    for (const cell of ["是", "√", "✓", "有", "Y", "yes", "1", 1, true, "是（附声明）"]) {
      expect([cell, read("is_service", cell)]).toEqual([cell, true]);
    }
    for (const cell of ["否", "×", "无", "N", "No", "0", 0, false]) {
      expect([cell, read("is_service", cell)]).toEqual([cell, false]);
    }
    for (const cell of [null, "", " ", "/"]) expect([cell, read("is_service", cell)]).toEqual([cell, null]);
    for (const cell of ["待定", 2, "有限公司"]) {
      expect([cell, why(read("is_service", cell))]).toEqual([cell, "not-yes-or-no"]);
    }
  });

  it("from a list are mapped to the value of the longest name that they contain", () => {
    const modes: Record<string, string> = {
      转让: "转让",
      专利申请权转让: "转让",
      "普通许可（3年）": "许可",
      作价入股: "作价投资",
      技术服务: "技术服务",
      合作开发: "技术开发",
      "以科技成果作为合作条件，与他人共同实施转化": "合作实施",
      "以科技成果作为出资，折算股份或者出资比例": "作价投资",
      其他能够实现科技成果转化的方式: "其他",
    };
    for (const [text, mode] of Object.entries(modes)) expect([text, read("mode", text)]).toEqual([text, mode]);
    expect(read("unit_type", "市属高校/科研院所")).toBe("市属高校院所");
    expect(read("secrecy", "不涉密")).toBe("否");
    expect(read("related", "无")).toBe("否");
  });

  it("from a list that cannot be mapped stay words", () => {
    expect(words(read("mode", "赠与"))).toBe("赠与");
    expect(words(read("mode", "转让、许可"))).toBe("转让、许可");
    expect(words(read("mode", "未转让"))).toBe("未转让");
    expect(words(read("related", "重庆某某有限公司"))).toBe("重庆某某有限公司");
    expect(read("mode", "/")).toBeNull();
  });

  it("of text keep their words, and numbers their digits", () => {
    expect(read("payee", " 张三\u00a0")).toBe("张三");
    expect(read("id_no", 500101199001011200)).toBe("500101199001011200");
    expect(read("staff_no", "00123")).toBe("00123");
    expect(read("contract_no", "无")).toBeNull();
    expect(read("objection", "无")).toBe("无");
    expect(read("contract_no", "—")).toBeNull();
  });

  it("of numbers may carry their unit", () => {
    expect(read("days", "15天")).toBe(15);
    expect(read("days", "十五日")).toBe(15);
    expect(read("year", "2023年度")).toBe(2023);
    expect(read("credit_score", -5)).toBe(-5);
    expect(why(read("days", "若干"))).toBe("not-a-number");
  });
});

describe("Chinese numerals", () => {
  it("are read with units and digit by digit", () => {
    const numerals: Record<string, number | undefined> = {
      十: 10,
      二十六: 26,
      壹拾贰万: 120000,
      壹佰万零伍佰: 1000500,
      一亿二千万: 120000000,
      一千二百三十四: 1234,
      二〇二三: 2023,
      万: undefined,
      三五十: undefined,
      "": undefined,
    };
    for (const [text, value] of Object.entries(numerals)) expect([text, chineseInteger(text)]).toEqual([text, value]);
  });
});

describe("any content of a cell", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ..."0123456789.,%¥-—/()（）年月日元万亿十百千零壹贰至~：: 天无是否√起止前".split(""),
      "美元",
      "2023",
      "\u00a0",
      "百分之",
    ),
    { maxLength: 20 },
  );
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    pieces.map((parts) => parts.join("")),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ fault: "error", text: "#N/A" } as const),
  );
  const columns: FieldId[] = [
    "received",
    "price",
    "direct_cost",
    "received_on",
    "pay_due",
    "ratio",
    "period",
    "is_service",
    "mode",
    "days",
    "payee",
  ];

  it("is read, or said to be unreadable, and never throws", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.array(cell, { maxLength: 4 }),
        fc.boolean(),
        (field, cells, date1904) => {
          for (const reading of readAll(field, cells, { date1904 }).readings) {
            expect(reading).not.toBeUndefined();
            if (typeof reading === "number" && field === "received") expect(Number.isSafeInteger(reading)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("of grouped digits is read to the fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e14 }), (fen) => {
        const whole = Math.floor(fen / 100)
          .toString()
          .replace(/\B(?=(\d{3})+$)/g, ",");
        const text = `¥${whole}.${String(fen % 100).padStart(2, "0")}`;
        expect(amountOfText(text, 2)).toEqual({ fen, digit: 1 });
      }),
    );
  });

  it("of a written date is read to the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 33000, max: 59000 }), fc.constantFrom("-", "/", "."), (day, separator) => {
        const iso = isoOf(day);
        expect(dayOfText(iso.replaceAll("-", separator))).toBe(day);
        const [year, month, date] = iso.split("-").map(Number);
        expect(dayOfText(`${String(year)}年${String(month)}月${String(date)}日`)).toBe(day);
      }),
    );
  });
});
