import type { Institution } from "./institution.ts";
import type { Entry, LedgerColumn } from "./sheet.ts";
import { addDays, money, on, percent, share, wan } from "./values.ts";

/** The columns of the wide ledger 成果转化台账, one row a contract. */
export const contractColumns = [
  { id: "seq", header: "序号" },
  { id: "contractNo", header: "合同编号" },
  { id: "achievement", header: "成果名称" },
  { id: "mode", header: "转化方式" },
  { id: "method", header: "定价方式" },
  { id: "buyer", header: "受让方" },
  { id: "unit", header: "单位类型" },
  { id: "signed", header: "合同签订日期" },
  { id: "regNo", header: "技术合同登记编号" },
  { id: "regOn", header: "登记日期" },
  { id: "price", header: "合同金额", summed: true },
  { id: "received", header: "到账金额", summed: true },
  { id: "receivedOn", header: "到账日期" },
  { id: "cost", header: "直接成本", summed: true },
  { id: "tax", header: "税金", summed: true },
  { id: "rd", header: "前期研发投入" },
  { id: "net", header: "净收入", summed: true },
  { id: "netReason", header: "净收入无法计算原因" },
  { id: "basis", header: "奖励分配依据" },
  { id: "rate", header: "约定比例" },
  { id: "payDue", header: "约定支付时间" },
  { id: "reward", header: "奖励总额", summed: true },
  { id: "paid", header: "奖励发放日期" },
  { id: "equity", header: "股权比例" },
  { id: "rewardEquity", header: "奖励股权比例" },
  { id: "registered", header: "股权登记日期" },
  { id: "notice", header: "书面通知完成人日期" },
  { id: "related", header: "是否关联交易" },
  { id: "appraisal", header: "资产评估" },
  { id: "secret", header: "是否涉密" },
  { id: "pubStart", header: "起", parent: "价格公示" },
  { id: "pubEnd", header: "止", parent: "价格公示" },
  { id: "pubName", header: "公示含成果名称" },
  { id: "pubPrice", header: "公示含拟转让价格" },
  { id: "pubBuyer", header: "公示含受让方" },
  { id: "rewardPubStart", header: "起", parent: "奖励公示" },
  { id: "rewardPubEnd", header: "止", parent: "奖励公示" },
  { id: "remark", header: "备注" },
] as const satisfies readonly LedgerColumn<string>[];

export type ContractColumn = (typeof contractColumns)[number]["id"];
export type Contract = Entry<ContractColumn>;

/** What a contract is to be like; everything left out is drawn, and in order. Amounts in fen. */
export interface ContractPlan {
  readonly mode?: "转让" | "许可" | "作价投资" | "技术开发" | "技术服务";
  readonly method?: "协议定价" | "挂牌交易" | "拍卖";
  readonly unit?: "市属高校院所" | "中央在渝高校院所" | "国有企业" | "其他事业单位";
  /** Of the reward: neither rule nor agreement, an agreement, the own rule, or not said. */
  readonly basis?: "neither" | "agreed" | "rule" | "unknown";
  /** Percent of net income that is given. */
  readonly rate?: number;
  readonly signed: string;
  readonly receivedOn?: string;
  readonly paid?: string;
  readonly price?: number;
  readonly received?: number;
  readonly cost?: number;
  readonly tax?: number;
  /** Prior R&D, deducted by enterprises only. */
  readonly rd?: number;
}

const NONE = "/";
const BASES = {
  neither: "无规定且未约定",
  agreed: "约定（成果转化协议）",
  rule: "渝理工〔2020〕36号",
  unknown: null,
} as const;

/** A contract without a breach: publicity of 20 days, notice six weeks ahead, paid some 40 days after the receipt. */
export function contractOf(institution: Institution, plan: ContractPlan): Contract {
  const { mode = "转让", method = "协议定价", unit = "市属高校院所", basis = "neither", signed } = plan;
  const year = signed.slice(0, 4);
  const investment = mode === "作价投资";
  const service = mode === "技术开发" || mode === "技术服务";
  const agreedPrice = method === "协议定价" && !service;
  const price = plan.price ?? wan(institution.between(12, 240) * 2);
  const received = plan.received ?? price;
  const cost = plan.cost ?? wan(institution.between(10, 90) / 10);
  const tax = plan.tax ?? Math.round((price * 3) / 100 / 10_000) * 10_000;
  const rate = plan.rate ?? (basis === "neither" || basis === "unknown" ? (service ? 60 : 70) : 60);
  // With a part still to come in, net income is that of what came in.
  const net = received - cost - tax - (unit === "国有企业" ? (plan.rd ?? 0) : 0);
  const receivedOn = plan.receivedOn ?? addDays(signed, 25 + institution.between(0, 6));
  const registered = addDays(signed, 40);
  const rewardStart = investment ? addDays(signed, 8) : addDays(receivedOn, 6);
  const appraised = investment || institution.between(1, 4) === 1;
  return {
    seq: null,
    contractNo: institution.contractNo(year),
    achievement: institution.achievement(),
    mode,
    method,
    buyer: institution.company(),
    unit,
    signed: on(signed),
    regNo: institution.registrationNo(year),
    regOn: on(addDays(signed, 9 + institution.between(0, 5))),
    price: money(price),
    received: investment ? NONE : money(received),
    receivedOn: investment ? NONE : on(receivedOn),
    cost: money(cost),
    tax: money(tax),
    rd: plan.rd === undefined ? NONE : money(plan.rd),
    net: money(net),
    netReason: NONE,
    basis: BASES[basis],
    rate: basis === "neither" ? NONE : basis === "unknown" ? null : percent(rate),
    payDue: NONE,
    reward: money(share(net, rate)),
    paid: on(investment ? registered : (plan.paid ?? addDays(receivedOn, 36 + institution.between(0, 4)))),
    equity: investment ? percent(20) : NONE,
    rewardEquity: investment ? percent((20 * rate) / 100) : NONE,
    registered: investment ? on(registered) : NONE,
    notice: on(addDays(signed, -45 - institution.between(0, 9))),
    related: "否",
    appraisal: appraised ? institution.appraisal(year) : "未评估",
    secret: "否",
    pubStart: agreedPrice ? on(addDays(signed, -33)) : NONE,
    pubEnd: agreedPrice ? on(addDays(signed, -13 + institution.between(0, 3))) : NONE,
    pubName: agreedPrice ? "是" : NONE,
    pubPrice: agreedPrice ? "是" : NONE,
    pubBuyer: agreedPrice ? "是" : NONE,
    rewardPubStart: on(rewardStart),
    rewardPubEnd: on(addDays(rewardStart, 20 + institution.between(0, 3))),
    remark: NONE,
  };
}
