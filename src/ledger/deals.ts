import { type Day, type DayValue, earliestOf } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import { type Deal, type Fact, nowhere, type Payout, type Publicity, type Receipt, rowFact } from "./books.ts";
import type { DayField } from "./fields.ts";
import { joinKey, textOf } from "./join-keys.ts";
import { known, type Period, type Reading } from "./reading.ts";
import { addressOf, type Row } from "./table.ts";

/** A deal while it is being put together: the rows of all ledgers that speak of it. */
export interface Draft {
  readonly index: number;
  readonly key: string | undefined;
  readonly rows: Row[];
  readonly money: Row[];
  readonly publicity: Row[];
}

/** What the rows of a deal say of it. */
export function toDeal({ index, key, rows, money, publicity }: Draft): Deal {
  const receiptRows = money.filter((row) => row.table.kind === "receipts");
  const payoutRows = money.filter((row) => row.table.kind === "payouts" && !isRetained(row));
  // A contracts ledger that only sums up what the receipts sheet lists must not count twice.
  const fromSheet = receiptRows.some((row) => row.values.received !== undefined);
  const receipts = toReceipts(fromSheet ? receiptRows : rows.filter(hasReceipt));
  const payouts = payoutRows.length > 0 ? payoutRows : rows.filter((row) => hasPayout(row) && !isRetained(row));
  const further = publicity.filter((row) => !rows.includes(row));
  const publicised = money.length + further.length > 0 ? [...rows, ...money, ...further] : rows;
  return {
    index,
    key,
    rows,
    receipts,
    payouts: payouts.map((row) => new RowPayout(row)),
    pricePublicity: publicityOf(publicised, "price"),
    rewardPublicity: publicityOf(publicised, "reward"),
    disclosures: publicised.filter(
      (row) =>
        (row.values.c_name !== undefined || row.values.c_price !== undefined || row.values.c_buyer !== undefined) &&
        publicityKind(row) === "price",
    ),
  };
}

const earliestDay = (fact: Fact<DayValue>): Day => {
  const value = known(fact.reading);
  return value === undefined ? Number.POSITIVE_INFINITY : earliestOf(value);
};
const byDay = (one: Receipt, other: Receipt): number => {
  const [a, b] = [earliestDay(one.on), earliestDay(other.on)];
  return a === b ? 0 : a - b;
};

function hasReceipt(row: Row): boolean {
  const { received, received_on } = row.values;
  if (received === undefined && received_on === undefined) return false;
  const merged = row.filled.has(received === undefined ? "received_on" : "received");
  return (
    !merged && ((received !== null && received !== undefined) || (received_on !== null && received_on !== undefined))
  );
}

/** In the order of their days. A column 累计到账 gives what came in so far: of each the difference from the last. */
function toReceipts(rows: readonly Row[]): Receipt[] {
  const receipts = rows.map((row): Receipt => new RowReceipt(row));
  if (receipts.length < 2) return receipts;
  receipts.sort(byDay);
  let before = 0;
  return receipts.map((receipt) => {
    const soFar = known(receipt.amount.reading);
    if (soFar === undefined || !isCumulative(receipt.row)) return receipt;
    const { row, on, instalment, reward } = receipt;
    const amount = { reading: soFar - before, at: receipt.amount.at };
    before = soFar;
    return { row, amount, on, instalment, reward };
  });
}

function isCumulative({ table }: Row): boolean {
  return table.columns.get("received")?.header.includes("累计") === true;
}

/** A receipt as its row has it; what it consists of is looked up when somebody asks. */
class RowReceipt implements Receipt {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  get amount(): Fact<Fen> {
    return rowFact(this.row, "received");
  }

  get on(): Fact<DayValue> {
    return rowFact(this.row, "received_on");
  }

  get instalment(): string | undefined {
    return joinKey(textOf(this.row, "instalment"));
  }

  get reward(): Fact<Fen> {
    return this.row.filled.has("reward_total") ? nowhere : rowFact(this.row, "reward_total");
  }
}

/** A payout is a person's amount; in a wide ledger it is the reward as a whole. */
function payoutField(row: Row): "amount" | "reward_total" {
  return row.values.amount === undefined || (row.values.amount === null && known(row.values.reward_total) !== undefined)
    ? "reward_total"
    : "amount";
}

function hasPayout(row: Row): boolean {
  const field = payoutField(row);
  if (row.values[field] === undefined && row.values.paid_on === undefined) return false;
  return !row.filled.has(field);
}

/** Distribution tables list what school, college and agency keep among the persons; that is no reward to anybody. */
const institution = /(学校|学院|大学|研究院|研究所|医院|基金|机构|中心|公司|单位|经费)$/;

function isRetained(row: Row): boolean {
  const payee = textOf(row, "payee");
  return payee !== undefined && institution.test(payee.replace(/\s/g, ""));
}

/** A payout as its row has it, see {@link RowReceipt}. */
class RowPayout implements Payout {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  get person(): string | undefined {
    return textOf(this.row, "payee");
  }

  get amount(): Fact<Fen> {
    return payoutField(this.row) === "amount" ? rowFact(this.row, "amount") : rowFact(this.row, "reward_total");
  }

  get on(): Fact<DayValue> {
    return rowFact(this.row, "paid_on");
  }

  get instalment(): string | undefined {
    return joinKey(textOf(this.row, "instalment"));
  }
}

type PublicityKind = "price" | "reward" | "other";

/** What a bare 公示起/止 is about: its type, else its title or sheet, else the ledger it stands in. */
function publicityKind(row: Row): PublicityKind {
  const declared = row.values.type;
  if (declared === "价格") return "price";
  if (declared === "奖励") return "reward";
  if (declared !== undefined && declared !== null) return "other";
  const words = (row.table.kind === "publicity" ? (textOf(row, "title") ?? "") : "") + row.table.sheet;
  if (/奖励|奖酬|收益分配/.test(words)) return "reward";
  return row.table.kind === "payouts" ? "reward" : "price";
}

const prefixed = {
  price: { start: "price_pub_start", end: "price_pub_end", posted: "price_pub_posted", whole: "price_pub_period" },
  reward: { start: "reward_pub_start", end: "reward_pub_end", posted: "reward_pub_posted", whole: "reward_pub_period" },
} as const;
const bare = { start: "start", end: "end", posted: "posted_on", whole: "period" } as const;

/** The publicities of one kind that rows record: in columns of their own, or in bare ones where they can be meant. */
function publicityOf(rows: readonly Row[], kind: "price" | "reward"): Publicity[] {
  const found: Publicity[] = [];
  for (const row of rows) {
    const record =
      publicityFrom(row, prefixed[kind]) ?? (publicityKind(row) === kind ? publicityFrom(row, bare) : undefined);
    if (record) found.push(record);
  }
  return found;
}

function publicityFrom(
  row: Row,
  ids: { start: DayField; end: DayField; posted: DayField; whole: "price_pub_period" | "reward_pub_period" | "period" },
): Publicity | undefined {
  const { values } = row;
  if (values[ids.start] === undefined && values[ids.end] === undefined && values[ids.whole] === undefined)
    return undefined;
  if (row.filled.has(ids.start) || row.filled.has(ids.whole)) return undefined;
  const whole: Reading<Period> = values[ids.whole];
  const start = rowFact(row, ids.start);
  const end = rowFact(row, ids.end);
  const fromWhole = (side: "start" | "end"): Fact<DayValue> => {
    const value = known(whole);
    const reading = value ? value[side] : (whole as Reading<DayValue>);
    return { reading, at: addressOf(row, ids.whole) };
  };
  const useWhole = whole !== undefined && (start.reading === undefined || start.reading === null);
  return {
    row,
    start: useWhole ? fromWhole("start") : start,
    end: useWhole ? fromWhole("end") : end,
    posted: rowFact(row, ids.posted),
  };
}
