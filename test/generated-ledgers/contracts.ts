import { addDays, money, on, percent, share, wan } from "../../assets/samples/values.ts";
import type { Draw } from "./draw.ts";
import { bound, dayOf, type Facts, fenOf, isEnterprise, no, NONE, PUBLIC, type Unit, yes } from "./facts.ts";
import type { Column, Form } from "./sheets.ts";

export type Mode = "转让" | "许可" | "作价投资" | "技术开发" | "技术服务";
export type Basis = "neither" | "agreed" | "rule" | "unknown";

/** How an institution keeps its ledgers, and what they say. */
export interface Shape {
  readonly units: readonly Unit[];
  /** Whether rows name their unit; else all are of the first. */
  readonly unitColumn: boolean;
  /** Where receipts, payouts and publicity stand: in the contract's row, or on sheets of their own. */
  readonly receipts: "row" | "sheet";
  readonly payouts: "row" | "sheet";
  readonly publicity: "row" | "sheet";
  /** Where it is said what a reward rests on: in a column, in the settings for all, or nowhere. */
  readonly basis: "column" | "settings" | "nowhere";
  /** Whether the payouts say who is a main contributor. */
  readonly major: boolean;
  readonly asOf: string;
}

/** What a contract is like. Amounts in fen, the rate in percent of net income or of the shares. */
export interface Plan {
  readonly unit: Unit;
  readonly mode: Mode;
  readonly method: "协议定价" | "挂牌交易" | "拍卖";
  readonly basis: Basis;
  readonly rate: number;
  readonly signed: string;
  readonly receivedOn: string;
  readonly price: number;
  readonly cost: number;
  readonly tax: number;
  /** Prior R&D, deducted by enterprises. */
  readonly rd: number;
  readonly instalments: 1 | 2;
  readonly persons: number;
}

/** A contract with what belongs to it, in whatever ledger that stands. */
export interface Deal {
  readonly plan: Plan;
  readonly contract: Facts;
  readonly price: Facts;
  readonly receipts: Facts[];
  readonly payouts: Facts[];
  readonly reward: Facts;
}

export const isService = (mode: Mode): boolean => mode === "技术开发" || mode === "技术服务";
export const isIncome = (mode: Mode): boolean => mode === "转让" || mode === "许可";

export function netOf({ price, cost, tax, rd }: Plan): number {
  return price - cost - tax - rd;
}

export function planOf(draw: Draw, shape: Shape, wanted: Partial<Plan> = {}): Plan {
  const unit = wanted.unit ?? draw.some(shape.units);
  const mode = wanted.mode ?? draw.some(["转让", "转让", "许可", "许可", "作价投资", "技术开发", "技术服务"] as const);
  const basis = wanted.basis ?? basisOf(draw, shape);
  const price = wanted.price ?? wan(draw.between(12, 240) * 2) + draw.some([0, 0, draw.between(1, 99_999) * 100]);
  const signed = wanted.signed ?? draw.day("2019-01-04", "2024-12-20");
  const instalments = shape.receipts === "sheet" && shape.payouts === "sheet" && draw.chance(25) ? 2 : 1;
  return {
    unit,
    mode,
    method: wanted.method ?? draw.some(["协议定价", "协议定价", "协议定价", "挂牌交易", "拍卖"] as const),
    basis,
    rate: wanted.rate ?? rateOf(draw, unit, basis),
    signed,
    receivedOn: wanted.receivedOn ?? addDays(signed, draw.between(20, 40)),
    price,
    cost: wanted.cost ?? wan(draw.between(10, 60) / 10),
    tax: wanted.tax ?? Math.round((price * 3) / 100 / 100) * 100,
    rd: isEnterprise(unit) ? (wanted.rd ?? wan(draw.between(0, 30) / 10)) : 0,
    instalments: wanted.instalments ?? (mode === "作价投资" ? 1 : instalments),
    persons: wanted.persons ?? draw.between(2, 5),
  };
}

function basisOf(draw: Draw, { basis }: Shape): Basis {
  if (basis === "settings") return "neither";
  return basis === "nowhere" ? "unknown" : draw.some(["neither", "neither", "agreed", "rule", "unknown"] as const);
}

/** A rate that no standard finds too low: 70% where an institute has neither rule nor agreement, else at least half. */
function rateOf(draw: Draw, unit: Unit, basis: Basis): number {
  if (basis === "agreed" || basis === "rule") {
    const free = isEnterprise(unit) || unit === PUBLIC;
    return draw.some(free ? [30, 50, 60, 70] : [50, 55, 60, 70, 85]);
  }
  return draw.some(bound.includes(unit) ? [70, 70, 72, 80, 95] : [50, 50, 55, 70]);
}

const BASES = {
  neither: ["无规定且未约定", "无"],
  agreed: ["约定（成果转化协议）", "转化协议约定"],
  rule: ["渝理工〔2018〕36号", "学校规定"],
} as const;

/** A contract in which nothing is a breach under any reading. */
export function dealOf(draw: Draw, plan: Plan): Deal {
  const { unit, mode, method, basis, rate, signed, receivedOn } = plan;
  const year = signed.slice(0, 4);
  const investment = mode === "作价投资";
  const negotiated = method === "协议定价" && !isService(mode);
  const registered = addDays(signed, draw.between(25, 50));
  const related = !isService(mode) && draw.chance(12);
  const pubStart = addDays(signed, -draw.between(30, 40));
  const pubEnd = addDays(pubStart, draw.between(16, 24));
  const rewardStart = investment ? addDays(signed, 2) : addDays(receivedOn, draw.between(1, 6));
  const contract: Facts = {
    seq: null,
    no: draw.contractNo(year),
    achievement: draw.achievement(),
    mode: draw.some(WORDS[mode]),
    method: isService(mode) ? NONE : method,
    buyer: draw.company(),
    unit,
    signed: on(signed),
    regNo: draw.registrationNo(year),
    regOn: on(addDays(signed, draw.between(3, 15))),
    price: money(plan.price),
    cost: money(plan.cost),
    tax: money(plan.tax),
    rd: plan.rd === 0 ? NONE : money(plan.rd),
    other: NONE,
    otherNote: NONE,
    iit: NONE,
    net: money(netOf(plan)),
    netReason: NONE,
    basis: basis === "unknown" ? null : draw.some(BASES[basis]),
    rate: basis === "agreed" || basis === "rule" ? percent(rate) : NONE,
    payDue: NONE,
    reward: NONE,
    equity: investment ? percent(20) : NONE,
    rewardEquity: investment ? percent((20 * rate) / 100) : NONE,
    registered: investment ? on(registered) : NONE,
    equityOn: investment ? on(registered) : NONE,
    notice: on(addDays(signed, -draw.between(40, 70))),
    reply: "放弃",
    related: related ? yes : no,
    appraisal: related || draw.chance(20) ? draw.appraisal(year) : "未评估",
    secret: no,
    forbidden: no,
    remitted: NONE,
    size: draw.some(["小型", "微型", "中型", "大型"]),
    place: draw.some(["重庆市渝北区", "重庆", "四川成都"]),
    remark: null,
  };
  const deal: Deal = {
    plan,
    contract,
    price: {
      start: negotiated ? on(pubStart) : NONE,
      end: negotiated ? on(pubEnd) : NONE,
      posted: negotiated ? on(pubStart) : NONE,
      name: negotiated ? yes : NONE,
      price: negotiated ? yes : NONE,
      buyer: negotiated ? yes : NONE,
      publicisedPrice: negotiated ? money(plan.price) : NONE,
      publicisedBuyer: negotiated ? (contract["buyer"] ?? null) : NONE,
    },
    receipts: [],
    payouts: [],
    reward: {
      start: on(rewardStart),
      end: on(addDays(rewardStart, draw.between(16, 24))),
      posted: on(rewardStart),
    },
  };
  if (!investment) {
    receive(draw, deal);
    pay(draw, deal, share(netOf(plan), rate));
  }
  return deal;
}

const WORDS: Readonly<Record<Mode, readonly string[]>> = {
  转让: ["转让", "专利权转让", "技术转让", "专利申请权转让"],
  许可: ["许可", "独占许可", "普通许可", "实施许可"],
  作价投资: ["作价投资", "作价入股", "技术入股"],
  技术开发: ["技术开发", "委托开发"],
  技术服务: ["技术服务"],
};

/** Receipts 到账 of the price, in one or two instalments 期. */
function receive(draw: Draw, deal: Deal): void {
  const { price, instalments, receivedOn } = deal.plan;
  const first = instalments === 1 ? price : Math.floor((price * draw.between(45, 60)) / 100);
  deal.receipts.push({ instalment: "第1期", amount: money(first), on: on(receivedOn) });
  if (instalments === 2) {
    const later = addDays(receivedOn, draw.between(100, 200));
    deal.receipts.push({ instalment: "第2期", amount: money(price - first), on: on(later) });
  }
}

/** Sets the reward and pays it out, 15 to 50 days after each receipt, to persons whose amounts add up to it. */
export function pay(draw: Draw, { plan, contract, receipts, payouts }: Deal, reward: number): void {
  contract["reward"] = money(reward);
  payouts.length = 0;
  const people = Array.from({ length: plan.persons }, () => ({
    name: draw.person(),
    staffNo: draw.staffNo(),
    department: draw.department(),
    post: draw.some(["非领导", "非领导", "内设机构正职", "单位副职"]),
    form: "现金",
    contribution: draw.some(["主持研发", "承担样机试制", "组织转化"]),
    relief: no,
    filed: null,
  }));
  // Deductions come off what came in first, or off each receipt alike (D21).
  const deductions = draw.chance(50) ? plan.price - netOf(plan) : 0;
  let paid = 0;
  for (const [index, receipt] of receipts.entries()) {
    const last = index === receipts.length - 1;
    const earned = Math.max(fenOf(receipt["amount"]) - deductions, 0);
    const part = last ? reward - paid : Math.ceil((reward / (plan.price - deductions)) * earned);
    paid += part;
    const day = addDays(dayOf(receipt["on"]), draw.between(15, 50));
    let [rest, percentLeft] = [part, 100];
    for (const [at, person] of people.entries()) {
      // The first, a main contributor, gets more than half.
      const own = at === people.length - 1 ? rest : Math.floor((rest * (at === 0 ? 52 : 40)) / 100);
      const ratio = at === people.length - 1 ? percentLeft : Math.floor((percentLeft * (at === 0 ? 52 : 40)) / 100);
      rest -= own;
      percentLeft -= ratio;
      const incomeTax = share(own, 10);
      payouts.push({
        instalment: receipt["instalment"] ?? null,
        ...person,
        amount: money(own),
        incomeTax: money(incomeTax),
        netPay: money(own - incomeTax),
        ratio: percent(ratio),
        major: at === 0 || (at === 1 && draw.chance(50)) ? yes : no,
        paid: on(day),
      });
    }
  }
}

// --- the ledgers they stand in -------------------------------------------------------------------------------------

const contractColumns: readonly Column[] = [
  { id: "no", headers: ["合同编号", "合同号", "协议编号"] },
  { id: "seq", headers: ["序号", "No."], optional: true },
  { id: "achievement", headers: ["成果名称", "科技成果名称", "转化项目名称"] },
  { id: "mode", headers: ["转化方式", "转化形式", "转化类型"] },
  { id: "method", headers: ["定价方式", "价格确定方式", "定价方法"] },
  { id: "buyer", headers: ["受让方", "受让单位", "受让方名称", "交易对方"], optional: true },
  { id: "unit", headers: ["单位类型", "单位性质"] },
  { id: "signed", headers: ["合同签订日期", "签订日期", "签约日期", "合同签订时间"] },
  { id: "regNo", headers: ["技术合同登记编号", "认定登记号", "技术合同登记号"], optional: true },
  { id: "regOn", headers: ["登记日期", "认定登记日期", "技术合同登记日期"], optional: true },
  { id: "price", headers: ["合同金额", "成交额", "实际成交额", "合同总金额"], summed: true },
  { id: "cost", headers: ["直接成本", "交易直接成本", "扣除成本"], summed: true },
  { id: "tax", headers: ["税金", "税费"], summed: true },
  { id: "rd", headers: ["前期研发投入", "研发费用"], summed: true },
  { id: "other", headers: ["其他扣除"], summed: true },
  { id: "otherNote", headers: ["其他扣除说明", "其他扣除内容"] },
  { id: "iit", headers: ["个人所得税", "代扣个税"], summed: true },
  { id: "net", headers: ["净收入", "净收益", "转化净收入"], summed: true },
  { id: "netReason", headers: ["净收入无法计算原因"] },
  { id: "basis", headers: ["奖励分配依据", "奖励比例依据", "收益分配依据"] },
  { id: "rate", headers: ["约定比例", "奖励比例", "约定奖励比例"] },
  { id: "payDue", headers: ["约定支付时间", "约定支付日期"] },
  { id: "reward", headers: ["奖励总额", "奖励总金额", "奖酬总额"], summed: true },
  { id: "equity", headers: ["股权比例", "作价股比"] },
  { id: "rewardEquity", headers: ["奖励股权比例", "奖励股比"] },
  { id: "registered", headers: ["股权登记日期", "工商变更日期"] },
  { id: "equityOn", headers: ["奖励股权登记日期", "奖励股权登记日"] },
  { id: "notice", headers: ["书面通知完成人日期", "通知完成人日期", "告知日期"], optional: true },
  { id: "reply", headers: ["优先受让意见", "放弃优先权声明"], optional: true },
  { id: "related", headers: ["是否关联交易", "是否存在关联", "关联交易"], optional: true },
  { id: "appraisal", headers: ["资产评估", "评估报告编号"], optional: true },
  { id: "secret", headers: ["是否涉密"], optional: true },
  { id: "forbidden", headers: ["是否存在禁止转化情形", "禁止转化情形"], optional: true },
  { id: "remitted", headers: ["上缴财政", "上缴财政金额"], summed: true },
  { id: "size", headers: ["企业规模", "受让方规模"], optional: true },
  { id: "place", headers: ["受让方所在地"], optional: true },
  { id: "remark", headers: ["备注"], optional: true },
];
const receiptColumns: readonly Column[] = [
  { id: "instalment", headers: ["期次", "第几期", "到账批次"] },
  { id: "amount", headers: ["到账金额", "已到账金额", "到款金额"], summed: true },
  { id: "on", headers: ["到账日期", "到账时间", "到款日期"] },
];
const payoutColumns: readonly Column[] = [
  { id: "instalment", headers: ["期次", "第几期"] },
  { id: "name", headers: ["姓名", "奖励人员", "领款人"] },
  { id: "staffNo", headers: ["工号", "职工号"], optional: true },
  { id: "department", headers: ["所在部门", "所在学院"], optional: true },
  { id: "amount", headers: ["应发金额", "应发", "税前金额"], summed: true },
  { id: "incomeTax", headers: ["扣税", "代扣个税"], summed: true, optional: true },
  { id: "netPay", headers: ["实发金额", "实发"], summed: true, optional: true },
  { id: "ratio", headers: ["分配比例", "个人比例", "所占比例"], optional: true },
  { id: "major", headers: ["是否主要贡献人员", "主要贡献人员"] },
  { id: "post", headers: ["领导职务类别"], optional: true },
  { id: "form", headers: ["奖励方式", "发放形式"], optional: true },
  { id: "contribution", headers: ["贡献", "项目贡献", "所作贡献"], optional: true },
  { id: "relief", headers: ["是否享受58号"], optional: true },
  { id: "filed", headers: ["备案日期"], optional: true },
  { id: "paid", headers: ["发放日期", "发放时间", "支付日期"] },
];
const contentColumns: readonly Column[] = [
  { id: "name", headers: ["公示含成果名称", "含成果名称"], optional: true },
  { id: "price", headers: ["公示含拟转让价格", "含拟转让价格"], optional: true },
  { id: "buyer", headers: ["公示含受让方", "含受让方"], optional: true },
  { id: "publicisedPrice", headers: ["公示价格"], money: true, optional: true },
  { id: "publicisedBuyer", headers: ["公示受让方名称"], optional: true },
];
const periodColumns: readonly Column[] = [
  { id: "start", headers: ["起", "开始日期", "起始日期"] },
  { id: "end", headers: ["止", "结束日期", "截止日期"] },
  { id: "posted", headers: ["发布日期"], optional: true },
];
const keyColumn: Column = { id: "no", headers: ["合同编号", "合同号"] };

const inRow = (part: string, columns: readonly Column[], parent?: readonly string[]): Column[] =>
  columns.map((column) => ({ ...column, id: `${part}.${column.id}`, ...(parent ? { parent } : {}) }));

/** The forms of an institution's ledgers of contracts; a column of another part stands under its name: price.end. */
export function formsOf({ receipts, payouts, publicity }: Shape): Readonly<Record<string, Form>> {
  const columns = [...inRow("contract", contractColumns)];
  const forms: Record<string, Form> = {};
  if (receipts === "row") columns.push(...inRow("receipts", receiptColumns.slice(1)));
  else {
    forms["receipts"] = {
      names: ["到账", "到账台账", "到款登记"],
      title: "科技成果转化到账台账",
      columns: [keyColumn, ...receiptColumns],
    };
  }
  if (payouts === "row") columns.push({ id: "payouts.paid", headers: ["奖励发放日期", "奖励发放时间"] });
  else {
    forms["payouts"] = {
      names: ["奖励发放", "发放明细", "奖励发放明细"],
      title: "科技成果转化奖励发放台账",
      columns: [keyColumn, ...payoutColumns],
    };
  }
  if (publicity === "row") {
    columns.push(
      ...inRow("price", periodColumns, ["价格公示", "定价公示"]),
      ...inRow("price", contentColumns),
      ...inRow("reward", periodColumns, ["奖励公示", "分配公示"]),
    );
  } else {
    forms["publicity"] = {
      names: ["公示", "公示台账"],
      title: "科技成果转化公示台账",
      columns: [
        keyColumn,
        { id: "type", headers: ["公示类型", "公示事项"] },
        ...periodColumns.map((column) => (column.id === "posted" ? column : { ...column, parent: ["公示"] })),
        ...contentColumns,
        { id: "place", headers: ["公示地点", "公示范围"], optional: true },
      ],
    };
  }
  return {
    contracts: {
      names: ["成果转化台账", "合同", "合同台账", "2019—2024年"],
      title: "科技成果转化台账（2019—2024年）",
      columns,
    },
    ...forms,
  };
}

/** A row of a ledger, and where each part of a deal went: sheet, entry and the column that a fact has there. */
export interface Placed {
  readonly form: string;
  readonly entry: Facts;
  readonly id: string;
}

export class Books {
  readonly shape: Shape;
  readonly entries: Record<string, Facts[]>;

  constructor(shape: Shape) {
    this.shape = shape;
    this.entries = Object.fromEntries(Object.keys(formsOf(shape)).map((form) => [form, []]));
  }

  /** Enters a deal; gives where a fact of it stands, such as price.end or the paid day of its second payout. */
  enter(deal: Deal): (at: string, row?: number) => Placed {
    const { shape } = this;
    const { no: key } = deal.contract;
    const row: Facts = prefixed("contract", deal.contract);
    row["contract.seq"] = String((this.entries["contracts"]?.length ?? 0) + 1);
    const own = new Map<string, Facts[]>();
    const onSheet = (form: string, entries: readonly Facts[]): Facts[] => {
      const entered = entries.map((facts): Facts => ({ no: key ?? null, ...facts }));
      this.entries[form]?.push(...entered);
      return entered;
    };
    this.entries["contracts"]?.push(row);
    if (shape.receipts === "sheet") own.set("receipts", onSheet("receipts", deal.receipts));
    else Object.assign(row, prefixed("receipts", deal.receipts[0] ?? { amount: NONE, on: NONE }));
    if (shape.payouts === "sheet") own.set("payouts", onSheet("payouts", deal.payouts));
    else row["payouts.paid"] = deal.payouts[0] ? (deal.payouts[0]["paid"] ?? null) : deal.receipts.length ? null : NONE;
    for (const part of ["price", "reward"] as const) {
      const facts = deal[part];
      if (shape.publicity === "row") Object.assign(row, prefixed(part, facts));
      else if (Object.values(facts).some((fact) => fact !== null && fact !== NONE)) {
        const type = part === "price" ? "价格公示" : "奖励公示";
        own.set(
          part,
          onSheet("publicity", [
            {
              type,
              name: null,
              price: null,
              buyer: null,
              place: "校园网",
              publicisedPrice: null,
              publicisedBuyer: null,
              ...facts,
            },
          ]),
        );
      }
    }
    return (at, index = 0) => {
      const [part = "", id = ""] = at.split(".");
      const entry = own.get(part)?.[index];
      if (!entry) return { form: "contracts", entry: row, id: at };
      return { form: part === "price" || part === "reward" ? "publicity" : part, entry, id };
    };
  }
}

const prefixed = (part: string, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [`${part}.${id}`, fact]));
