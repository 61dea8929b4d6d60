import { Institution } from "./institution.ts";
import { type Label, labelAt, type Mark } from "./labels.ts";
import { type Entry, layLedger, type LedgerColumn, type SheetDraft } from "./sheet.ts";
import { addDays, money, on, percent, share, type Value, wan, yuan } from "./values.ts";

const contractColumns = [
  { id: "seq", header: "序号" },
  { id: "contractNo", header: "合同编号" },
  { id: "achievement", header: "科技成果名称" },
  { id: "mode", header: "转化方式" },
  { id: "method", header: "定价方式" },
  { id: "buyer", header: "受让单位" },
  { id: "signed", header: "签订日期" },
  { id: "regNo", header: "认定登记号" },
  { id: "price", header: "合同金额（元）", summed: true },
  { id: "cost", header: "交易直接成本（元）", summed: true },
  { id: "tax", header: "税费（元）", summed: true },
  { id: "net", header: "净收入（元）", summed: true },
  { id: "basis", header: "奖励比例依据" },
  { id: "rate", header: "奖励比例" },
  { id: "reward", header: "奖励总额（元）", summed: true },
  { id: "notice", header: "通知完成人日期" },
] as const satisfies readonly LedgerColumn<string>[];
const receiptColumns = [
  { id: "contractNo", header: "合同编号" },
  { id: "instalment", header: "期次" },
  { id: "received", header: "到账金额（元）", summed: true },
  { id: "receivedOn", header: "到账日期" },
] as const satisfies readonly LedgerColumn<string>[];
const payoutColumns = [
  { id: "contractNo", header: "合同编号" },
  { id: "instalment", header: "期次" },
  { id: "name", header: "姓名" },
  { id: "staffNo", header: "工号" },
  { id: "department", header: "所在部门" },
  { id: "amount", header: "应发（元）", summed: true },
  { id: "incomeTax", header: "扣税（元）", summed: true },
  { id: "net", header: "实发（元）", summed: true },
  { id: "paid", header: "发放日期" },
] as const satisfies readonly LedgerColumn<string>[];
const publicityColumns = [
  { id: "contractNo", header: "合同编号" },
  { id: "type", header: "公示类型" },
  { id: "title", header: "公示标题" },
  { id: "posted", header: "发布日期" },
  { id: "start", header: "公示起" },
  { id: "end", header: "公示止" },
  { id: "hasName", header: "是否含成果名称" },
  { id: "hasPrice", header: "是否含拟转让价格" },
  { id: "hasBuyer", header: "是否含受让方" },
  { id: "objection", header: "异议情况" },
] as const satisfies readonly LedgerColumn<string>[];

const columns = {
  合同: contractColumns,
  到账: receiptColumns,
  奖励发放: payoutColumns,
  公示: publicityColumns,
} as const;
type SheetName = keyof typeof columns;
type ColumnOf<Name extends SheetName> = (typeof columns)[Name][number]["id"];
type Entries = { [Name in SheetName]: Entry<ColumnOf<Name>>[] };

interface Placed {
  readonly sheet: SheetName;
  readonly entry: number;
  readonly column: string;
  readonly mark: Mark;
}

/** One receipt 到账 and what its persons were given 应发, in fen; `paid` null: not yet. */
interface Instalment {
  readonly received: number;
  readonly on: string;
  readonly paid?: string | null;
  readonly persons?: readonly number[];
}

interface Notice {
  readonly posted?: string;
  readonly start: string;
  readonly end: string;
}

/** What a contract is to be like; left out: in order. */
interface Plan {
  readonly mode?: "转让" | "许可";
  readonly basis?: "neither" | "agreed";
  readonly signed: string;
  readonly price: number;
  readonly cost?: number;
  readonly tax?: number;
  readonly reward?: number;
  readonly instalments: readonly Instalment[];
  readonly pricePublicity?: Notice | null;
  readonly rewardPublicity?: Notice | null;
  readonly hasBuyer?: string;
  /** Marks by sheet and column; `row` counts the contract's own rows on that sheet. */
  readonly marks?: readonly (Mark & { readonly sheet: SheetName; readonly row?: number; readonly at: string })[];
}

const error = (
  check: string,
  sheet: SheetName,
  at: string,
  why: string,
  rest: Partial<Mark> & { row?: number } = {},
) => ({ check, level: "error" as const, sheet, at, why, ...rest });
const warning = (
  check: string,
  sheet: SheetName,
  at: string,
  why: string,
  rest: Partial<Mark> & { row?: number } = {},
) => ({ check, level: "warning" as const, sheet, at, why, ...rest });
const info = (
  check: string,
  sheet: SheetName,
  at: string,
  why: string,
  rest: Partial<Mark> & { row?: number } = {},
) => ({ check, level: "info" as const, sheet, at, why, ...rest });

/** 100万元 less 8万元 and 2万元: net income 90万元, reward 63万元. */
const worked = { price: wan(100), cost: wan(8), tax: wan(2) } as const;
const allAtOnce = (signed: string): Instalment[] => [
  { received: wan(100), on: addDays(signed, 24), persons: [wan(40), wan(23)] },
];

const plans: Plan[] = [
  { signed: "2023-01-12", ...worked, instalments: allAtOnce("2023-01-12") },
  {
    signed: "2023-02-09",
    mode: "许可",
    ...worked,
    basis: "agreed",
    reward: wan(54),
    instalments: [{ received: wan(100), on: "2023-03-03", persons: [wan(30), wan(24)] }],
  },
  // In two instalments, each paid within its 60 days: costs come off the first.
  {
    signed: "2023-02-22",
    ...worked,
    instalments: [
      { received: wan(50), on: "2023-03-13", paid: "2023-04-20", persons: [wan(20), wan(8)] },
      { received: wan(50), on: "2023-09-11", paid: "2023-10-26", persons: [wan(20), wan(15)] },
    ],
  },
  {
    signed: "2023-03-16",
    ...worked,
    instalments: [
      { received: wan(50), on: "2023-04-03", paid: "2023-05-18", persons: [wan(20), wan(8)] },
      { received: wan(50), on: "2023-08-14", paid: "2023-10-25", persons: [wan(20), wan(15)] },
    ],
    marks: [
      error("payout-deadline", "奖励发放", "paid", "条例34.2：第二期2023-08-14到账，最后一日2023-10-13", {
        row: 2,
        dueDate: "2023-10-13",
        daysLate: 12,
      }),
    ],
  },
  {
    signed: "2023-04-13",
    mode: "许可",
    ...worked,
    reward: wan(55),
    instalments: [{ received: wan(100), on: "2023-05-10", persons: [wan(35), wan(20)] }],
    marks: [error("reward-floor", "合同", "reward", "条例32.1.1：应不低于63万元", { shortfall: 80_000 })],
  },
  {
    signed: "2023-05-17",
    ...worked,
    instalments: [{ received: wan(100), on: "2023-06-12", persons: [wan(40), wan(23) + yuan(500)] }],
    marks: [error("reward-pool-sum", "合同", "reward", "条例32：各人合计比奖励总额多500元", { shortfall: 500 })],
  },
  {
    signed: "2023-06-20",
    ...worked,
    instalments: allAtOnce("2023-06-20"),
    pricePublicity: { start: "2023-05-22", end: "2023-06-04" },
    marks: [error("price-publicity", "公示", "end", "条例24.2、D2：首日计入也只有14日", { dueDate: "2023-06-06" })],
  },
  {
    signed: "2023-07-13",
    mode: "许可",
    ...worked,
    instalments: allAtOnce("2023-07-13"),
    pricePublicity: { start: "2023-06-12", end: "2023-06-26" },
    marks: [
      warning("price-publicity", "公示", "end", "条例24.2、D2：首日计入才满15日", {
        reading: "D2",
        dueDate: "2023-06-27",
      }),
    ],
  },
  // Posted on the day before: the first day of the period counts (D4).
  {
    signed: "2023-07-20",
    ...worked,
    instalments: allAtOnce("2023-07-20"),
    pricePublicity: { posted: "2023-06-12", start: "2023-06-13", end: "2023-06-27" },
  },
  {
    signed: "2023-08-17",
    mode: "许可",
    ...worked,
    instalments: allAtOnce("2023-08-17"),
    hasBuyer: "×",
    marks: [error("price-publicity-content", "公示", "hasBuyer", "条例24.2：公示未含受让方")],
  },
  {
    signed: "2023-09-07",
    ...worked,
    instalments: allAtOnce("2023-09-07"),
    pricePublicity: { start: "2023-08-21", end: "2023-09-11" },
    marks: [
      warning("price-publicity-before-signing", "合同", "signed", "条例24.2、D12：公示至09-11，09-07已签约", {
        reading: "D12",
      }),
    ],
  },
  {
    signed: "2023-10-12",
    mode: "许可",
    ...worked,
    instalments: allAtOnce("2023-10-12"),
    pricePublicity: null,
    marks: [error("price-publicity", "合同", "contractNo", "条例24.2：协议定价，公示台账中没有该合同的价格公示")],
  },
  {
    signed: "2023-11-09",
    ...worked,
    instalments: allAtOnce("2023-11-09"),
    rewardPublicity: null,
    marks: [error("reward-publicity", "奖励发放", "paid", "条例34.3：已发奖励，公示台账中没有奖励公示")],
  },
  {
    signed: "2023-12-07",
    mode: "许可",
    ...worked,
    instalments: [{ received: wan(100), on: "2024-01-08", paid: "2024-02-27", persons: [wan(40), wan(23)] }],
    rewardPublicity: { start: "2024-02-01", end: "2024-02-15" },
    marks: [
      warning("reward-publicity", "公示", "end", "条例34.3、D2：首日计入才满15日", {
        row: 1,
        reading: "D2",
        dueDate: "2024-02-16",
      }),
    ],
  },
  {
    signed: "2024-01-18",
    ...worked,
    instalments: [
      { received: wan(60), on: "2024-02-05", paid: "2024-03-20", persons: [wan(35)] },
      { received: wan(45), on: "2024-05-20", paid: "2024-07-02", persons: [wan(28)] },
    ],
    marks: [
      warning("receipts-exceed-price", "到账", "received", "两期到账105万元，合同金额100万元", {
        row: 1,
        shortfall: 50_000,
      }),
    ],
  },
  {
    signed: "2024-02-27",
    mode: "许可",
    ...worked,
    instalments: [{ received: wan(100), on: "2024-04-08", paid: "2024-03-28", persons: [wan(63)] }],
    rewardPublicity: { start: "2024-03-04", end: "2024-03-25" },
    marks: [warning("date-order", "奖励发放", "paid", "发放早于到账（4.4第15种）")],
  },
  // The second instalment came in on 2024-11-04 and is due on 2025-01-03.
  {
    signed: "2024-03-14",
    ...worked,
    instalments: [
      { received: wan(50), on: "2024-04-15", paid: "2024-06-06", persons: [wan(28)] },
      { received: wan(50), on: "2024-11-04", paid: null },
    ],
    marks: [
      info("payout-deadline", "到账", "receivedOn", "条例34.2：第二期2024-11-04到账，期限未到", {
        row: 1,
        dueDate: "2025-01-03",
        shortfall: 350_000,
      }),
    ],
  },
  // Received and not paid at all.
  {
    signed: "2024-05-16",
    mode: "许可",
    ...worked,
    instalments: [{ received: wan(100), on: "2024-06-11", paid: null }],
    rewardPublicity: null,
    marks: [
      error("payout-deadline", "到账", "receivedOn", "条例34.2：最后一日2024-08-12（08-10为星期六），至核查日未支付", {
        dueDate: "2024-08-12",
        daysLate: 141,
        shortfall: 630_000,
      }),
    ],
  },
  // Partly paid: 5万元 is missing.
  {
    signed: "2024-06-13",
    ...worked,
    instalments: [{ received: wan(100), on: "2024-07-08", persons: [wan(40), wan(18)] }],
    marks: [
      error("reward-pool-sum", "合同", "reward", "条例32：各人合计比奖励总额少5万元", { shortfall: 50_000 }),
      error("payout-deadline", "到账", "receivedOn", "条例34.2：5万元至核查日未支付，最后一日2024-09-06", {
        dueDate: "2024-09-06",
        daysLate: 116,
        shortfall: 50_000,
      }),
    ],
  },
  { signed: "2024-07-18", mode: "许可", ...worked, instalments: allAtOnce("2024-07-18") },
];

/** Sheets of one institution that are kept apart and joined by the contract number 合同编号. */
export function joinedLedgers(): { readonly drafts: SheetDraft[]; readonly labels: Label[] } {
  const institution = new Institution(20_240_731);
  const entries: Entries = { 合同: [], 到账: [], 奖励发放: [], 公示: [] };
  const placed: Placed[] = [];
  for (const plan of plans) addContract(institution, plan, entries, placed);

  const stray = { contractNo: "HT-2022-117", instalment: "第1期" };
  placed.push({
    sheet: "到账",
    entry: entries.到账.length,
    column: "contractNo",
    mark: { check: "orphan-payout", level: "warning", why: "到账的合同编号在合同台账中没有" },
  });
  entries.到账.push({ ...stray, received: money(wan(30)), receivedOn: on("2023-06-27") });
  placed.push({
    sheet: "奖励发放",
    entry: entries.奖励发放.length,
    column: "contractNo",
    mark: { check: "orphan-payout", level: "warning", why: "发放的合同编号在合同台账中没有" },
  });
  entries.奖励发放.push({ ...stray, ...personOf(institution, wan(18)), paid: on("2023-08-03") });

  const lay = (name: SheetName, title: string) =>
    layLedger<string>({
      name,
      title,
      unit: "元",
      amountFormat: "#,##0.00",
      columns: columns[name],
      entries: entries[name],
      withTotals: name !== "公示",
    });
  const sheets = {
    合同: lay("合同", "科技成果转化合同台账"),
    到账: lay("到账", "科技成果转化到账台账"),
    奖励发放: lay("奖励发放", "科技成果转化奖励发放台账"),
    公示: lay("公示", "科技成果转化公示台账"),
  };
  const labels = placed.map(({ sheet, entry, column, mark }) =>
    labelAt(sheet, sheets[sheet].cellOf(entry, column), mark),
  );
  return { drafts: Object.values(sheets).map(({ draft }) => draft), labels };
}

function addContract(institution: Institution, plan: Plan, entries: Entries, placed: Placed[]): void {
  const { mode = "转让", basis = "neither", signed, price, cost = 0, tax = 0, instalments } = plan;
  const firstRow = {
    合同: entries.合同.length,
    到账: entries.到账.length,
    奖励发放: entries.奖励发放.length,
    公示: entries.公示.length,
  };
  for (const { sheet, row = 0, at, ...mark } of plan.marks ?? [])
    placed.push({ sheet, entry: firstRow[sheet] + row, column: at, mark });
  const year = signed.slice(0, 4);
  const contractNo = institution.contractNo(year);
  const achievement = institution.achievement();
  const net = price - cost - tax;
  const rate = basis === "neither" ? 70 : 60;
  entries.合同.push({
    seq: String(firstRow.合同 + 1),
    contractNo,
    achievement,
    mode,
    method: "协议定价",
    buyer: institution.company(),
    signed: on(signed),
    regNo: institution.registrationNo(year),
    price: money(price),
    cost: money(cost),
    tax: money(tax),
    net: money(net),
    basis: basis === "neither" ? "无规定且未约定" : "成果转化协议约定",
    rate: basis === "neither" ? "/" : percent(rate),
    reward: money(plan.reward ?? share(net, rate)),
    notice: on(addDays(signed, -48)),
  });
  instalments.forEach((one, index) => {
    const instalment = `第${index + 1}期`;
    entries.到账.push({ contractNo, instalment, received: money(one.received), receivedOn: on(one.on) });
    const paid = one.paid === undefined ? addDays(one.on, 41) : one.paid;
    if (paid === null) return;
    for (const amount of one.persons ?? [])
      entries.奖励发放.push({ contractNo, instalment, ...personOf(institution, amount), paid: on(paid) });
  });
  const priceNotice =
    plan.pricePublicity === undefined
      ? { start: addDays(signed, -36), end: addDays(signed, -15) }
      : plan.pricePublicity;
  if (priceNotice) {
    entries.公示.push({
      contractNo,
      type: "价格公示",
      title: `关于“${achievement}”拟${mode}的公示`,
      ...notice(priceNotice),
      hasName: "√",
      hasPrice: "√",
      hasBuyer: plan.hasBuyer ?? "√",
      objection: "无异议",
    });
  }
  const first = instalments[0]?.on ?? signed;
  const rewardNotice =
    plan.rewardPublicity === undefined ? { start: addDays(first, 7), end: addDays(first, 29) } : plan.rewardPublicity;
  if (rewardNotice) {
    entries.公示.push({
      contractNo,
      type: "奖励公示",
      title: `关于“${achievement}”转化奖励分配的公示`,
      ...notice(rewardNotice),
      hasName: null,
      hasPrice: null,
      hasBuyer: null,
      objection: "无异议",
    });
  }
}

function notice({ posted, start, end }: Notice): { posted: Value; start: Value; end: Value } {
  return { posted: on(posted ?? start), start: on(start), end: on(end) };
}

function personOf(institution: Institution, amount: number) {
  const incomeTax = share(amount, 10);
  return {
    name: institution.person(),
    staffNo: institution.staffNo(),
    department: institution.department(),
    amount: money(amount),
    incomeTax: money(incomeTax),
    net: money(amount - incomeTax),
  };
}
