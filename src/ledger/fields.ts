import type { DayValue } from "../calc/days.ts";
import type { Fen } from "../calc/fen.ts";
import type { Ratio } from "../calc/ratio.ts";
import type { Period, Reading } from "./reading.ts";

/**
 * The one table of fields: what a ledger's columns can be, what kind of value each holds and which headers real
 * ledgers give it. A synonym written 价格公示|起 is a parent header over a child header; every other synonym is
 * matched against the normalised header (see headers.ts).
 */
export type FieldKind = "money" | "day" | "ratio" | "count" | "yesno" | "choice" | "period" | "text";

export interface FieldSpec {
  readonly kind: FieldKind;
  /** What the user calls it, in messages: 台账未记载{zh}. */
  readonly zh: string;
  readonly en: string;
  readonly headers: readonly string[];
  /** For choices: the canonical value → what ledgers write. The longest that the cell contains wins. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** 无, / and — mean 0 here (deductions), not an empty cell. */
  readonly noneIsZero?: boolean;
  /** Words that are neither number nor date are a {@link Wording}, not unreadable. */
  readonly wordsAllowed?: boolean;
}

interface Spec<Kind extends FieldKind> extends FieldSpec {
  readonly kind: Kind;
}

const starts = ["起", "起始", "开始", "起日", "起始日", "起始日期", "开始日期", "开始时间", "起始时间", "起日期"];
const ends = ["止", "截止", "结束", "止日", "终止", "截止日", "截止日期", "结束日期", "结束时间", "截止时间", "止日期"];
const posts = ["发布日期", "发布时间", "发布日", "挂网时间", "挂网日期"];

/** The headers of one end of a period: the child under a parent, or the two written as one. */
const period = (name: string, children: readonly string[]): string[] =>
  children.flatMap((child) => [`${name}|${child}`, `${name}期|${child}`, `${name}${child}`, `${name}期${child}`]);

const money = (zh: string, en: string, headers: readonly string[]): Spec<"money"> => ({
  kind: "money",
  zh,
  en,
  headers,
});
const deduction = (zh: string, en: string, headers: readonly string[]): Spec<"money"> => ({
  ...money(zh, en, headers),
  noneIsZero: true,
});
const day = (zh: string, en: string, headers: readonly string[]): Spec<"day"> => ({ kind: "day", zh, en, headers });
/** A day that words may stand for: 未启动, 尚未答复 of a step not taken, 长期 or 至今 of an end that is open. */
const stepDay = (zh: string, en: string, headers: readonly string[]): Spec<"day"> => ({
  ...day(zh, en, headers),
  wordsAllowed: true,
});
const text = (zh: string, en: string, headers: readonly string[]): Spec<"text"> => ({ kind: "text", zh, en, headers });
const yesno = (zh: string, en: string, headers: readonly string[]): Spec<"yesno"> => ({
  kind: "yesno",
  zh,
  en,
  headers,
});
const ratio = (zh: string, en: string, headers: readonly string[]): Spec<"ratio"> => ({
  kind: "ratio",
  zh,
  en,
  headers,
});
const count = (zh: string, en: string, headers: readonly string[]): Spec<"count"> => ({
  kind: "count",
  zh,
  en,
  headers,
});

/** What ledgers call each of the three publicities; the first is the usual name. */
const publicities: Readonly<Record<string, readonly string[]>> = {
  价格公示: ["价格公示", "定价公示", "转让公示", "交易公示", "转化公示"],
  奖励公示: ["奖励公示", "奖酬公示", "分配公示", "发放公示"],
  协议公示: ["协议公示", "转化协议公示"],
};
const named = (zh: string, children: readonly string[]): string[] =>
  (publicities[zh] ?? [zh]).flatMap((name) => period(name, children));
const start = (zh: string, en: string): Spec<"day"> => day(`${zh}起`, `start of the ${en}`, named(zh, starts));
const end = (zh: string, en: string): Spec<"day"> => day(`${zh}止`, `end of the ${en}`, named(zh, ends));
const posted = (zh: string, en: string): Spec<"day"> =>
  day(`${zh}发布日期`, `posting day of the ${en}`, named(zh, posts));
const whole = (zh: string, en: string): Spec<"period"> => ({
  kind: "period",
  zh: `${zh}期`,
  en: `period of the ${en}`,
  headers: (publicities[zh] ?? [zh]).flatMap((name) =>
    ["", "期", "时间", "期限", "期间", "日期", "起止", "起止日期", "起止时间"].map((tail) => name + tail),
  ),
  wordsAllowed: true,
});

const table = {
  // --- the contract and its achievement -----------------------------------------------------------------------
  seq: text("序号", "number", ["序号", "No.", "№"]),
  contract_no: text("合同编号", "contract number", [
    "合同编号",
    "合同号",
    "协议编号",
    "协议号",
    "合同(协议)编号",
    "合同登记号",
  ]),
  achievement_no: text("成果编号", "achievement number", ["成果编号", "成果登记号", "项目编号", "转化编号"]),
  achievement_name: text("成果名称", "achievement", [
    "科技成果名称",
    "成果名称",
    "专利名称",
    "技术名称",
    "转化成果",
    "转化项目",
    "转化项目名称",
    "项目名称",
  ]),
  ip_type: text("成果类型", "kind of achievement", ["成果类型", "知识产权类型", "种类", "成果形式"]),
  ip_no: text("专利号", "patent number", [
    "专利号",
    "申请号",
    "授权号",
    "专利申请号",
    "专利(申请)号",
    "知识产权编号",
    "登记号",
  ]),
  completed_on: day("成果完成日期", "completion", [
    "成果完成日期",
    "完成时间",
    "完成日期",
    "结题日期",
    "验收日期",
    "结题(验收)日期",
    "授权日期",
    "成果登记日期",
    "成果完成时间",
  ]),
  is_service: yesno("是否职务成果", "service achievement", ["是否职务成果", "职务科技成果", "是否职务科技成果"]),
  fund_source: text("经费来源", "funding", ["经费来源", "项目来源", "依托项目", "财政资金"]),
  owner_unit: text("权利人", "owner", ["权利人", "持有单位", "专利权人", "转让方", "许可方", "甲方"]),
  dept: text("所属学院", "department", [
    "所属学院",
    "二级单位",
    "学院(部门)",
    "完成单位",
    "申报单位",
    "所属部门",
    "所属单位",
  ]),
  leader: text("成果负责人", "leader", ["成果负责人", "第一完成人", "项目负责人"]),
  inventors: text("完成人", "completers", ["完成人", "发明人", "成果完成人", "团队成员"]),
  mode: {
    kind: "choice",
    zh: "转化方式",
    en: "mode",
    headers: ["转化方式", "转化形式", "转让方式", "交易方式", "转化类型"],
    choices: {
      转让: ["转让", "所有权转让", "专利权转让", "专利申请权转让", "技术转让"],
      许可: ["许可", "实施许可", "独占许可", "排他许可", "普通许可", "所有权许可", "专利许可", "技术许可"],
      作价投资: ["作价投资", "作价入股", "技术入股", "专利入股", "成果入股", "出资", "作价出资", "技术作价"],
      合作实施: ["合作", "联合实施", "合作实施", "合作转化", "共同实施"],
      自行实施: ["自行实施", "自行投资", "自行转化", "自行投资实施", "自主实施"],
      其他: ["其他", "其它", "其他方式"],
      技术开发: ["技术开发", "委托开发", "合作开发"],
      技术咨询: ["技术咨询", "咨询"],
      技术服务: ["技术服务", "服务", "技术培训"],
    },
  },
  price_method: {
    kind: "choice",
    zh: "定价方式",
    en: "pricing",
    headers: ["定价方式", "价格确定方式", "交易定价", "作价方式", "定价方法"],
    choices: {
      协议: ["协议", "协议定价", "协商", "协商定价"],
      挂牌交易: ["挂牌", "挂牌交易", "进场交易"],
      拍卖: ["拍卖", "竞价拍卖"],
      评估: ["评估", "评估定价", "评估作价"],
    },
  },
  buyer: text("受让方", "transferee", [
    "受让方",
    "受让单位",
    "受让企业",
    "被许可方",
    "交易对方",
    "合作企业",
    "合作单位",
    "投资标的公司",
    "乙方",
  ]),
  buyer_place: text("受让方所在地", "transferee's place", ["受让方所在地", "是否本市", "转化地", "省内外"]),
  buyer_size: text("企业规模", "transferee's size", ["企业规模", "受让方规模"]),
  signed_on: day("合同签订日期", "signing", [
    "签订日期",
    "合同签订日期",
    "签约时间",
    "签约日期",
    "合同签订时间",
    "签署日期",
    "签订时间",
    "合同日期",
  ]),
  listed_on: day("挂牌（拍卖）公告日期", "listing", ["挂牌日期", "挂牌公告日期", "拍卖公告日期", "挂牌时间"]),
  reg_no: text("技术合同登记编号", "registration number", [
    "技术合同登记编号",
    "认定登记号",
    "登记证明编号",
    "技术合同登记号",
    "合同登记编号",
    "技术合同认定登记编号",
  ]),
  reg_on: day("技术合同登记日期", "registration of the contract", [
    "登记日期",
    "技术合同登记日期",
    "认定时间",
    "认定登记日期",
    "合同登记日期",
  ]),
  price: {
    ...money("合同金额", "price", [
      "合同金额",
      "成交额",
      "实际成交额",
      "成交金额",
      "合同总金额",
      "转化金额",
      "转让金额",
      "许可费",
      "许可金额",
      "交易价格",
      "合同额",
      "作价金额",
      "合同价款",
      "转让价格",
    ]),
    wordsAllowed: true,
  },
  tech_price: money("技术交易额", "technology price", ["技术交易额", "技术性收入"]),
  unit_type: {
    kind: "choice",
    zh: "单位类型",
    en: "unit type",
    headers: ["单位类型", "单位性质"],
    choices: {
      市属高校院所: ["市属高校院所", "市属高校", "市属科研院所", "市属院所", "市属高校/科研院所"],
      中央在渝高校院所: ["中央在渝高校院所", "中央在渝高校", "部属高校", "部属院所", "中央在渝院所"],
      其他事业单位: ["其他事业单位", "公立医院", "医院", "事业单位"],
      国有企业: [
        "国有企业",
        "国企",
        "国有独资企业",
        "国有独资公司",
        "国有资本控股公司",
        "国有控股",
        "国有独资",
        "转制院所",
        "转制科研院所",
        "高校资产经营公司",
        "资产经营公司",
      ],
      中央在渝企业: ["中央在渝企业", "央企"],
      其他企业: [
        "其他企业",
        "民营企业",
        "民企",
        "外资企业",
        "国有参股",
        "参股企业",
        "非国有企业",
        "民办高校",
        "民办高等院校",
        "民办院校",
        "民办非企业",
      ],
    },
  },
  secrecy: {
    kind: "choice",
    zh: "是否涉密",
    en: "secrecy",
    headers: ["是否涉密", "密级", "涉密"],
    choices: {
      是: ["是", "涉密", "秘密", "机密", "绝密", "√", "有", "Y", "1"],
      否: ["否", "公开", "非涉密", "无", "×", "不涉密", "内部", "N", "0"],
    },
  },
  status: {
    kind: "choice",
    zh: "状态",
    en: "status",
    headers: ["状态", "合同状态", "当前节点", "进度"],
    choices: { 终止: ["终止", "作废", "撤销", "已终止", "已作废", "已撤销", "解除", "已解除"] },
    wordsAllowed: true,
  },
  remark: text("备注", "remark", ["备注", "说明"]),

  // --- money received and what may be deducted ------------------------------------------------------------------
  received: money("到账金额", "amount received", [
    "到账金额",
    "已到账金额",
    "本次到账",
    "本次到账金额",
    "累计到账",
    "实到",
    "回款",
    "回款金额",
    "到款金额",
    "到帐金额",
    "实到金额",
  ]),
  received_on: day("到账日期", "receipt", [
    "到账日期",
    "到账时间",
    "到款时间",
    "到款日期",
    "入账日期",
    "到帐日期",
    "到帐时间",
  ]),
  instalment: text("期次", "instalment", ["第几期", "期次", "到账批次", "期数"]),
  direct_cost: deduction("直接成本", "direct costs", ["直接成本", "交易直接成本", "扣除成本", "交易成本", "成本"]),
  appraisal_fee: deduction("评估费", "appraisal fee", ["评估费"]),
  agency_fee: deduction("中介费", "agency fee", ["代理费", "中介费", "技术经理人佣金"]),
  listing_fee: deduction("挂牌费", "listing fee", ["挂牌费"]),
  patent_cost: deduction("专利成本补偿", "patent costs", ["专利成本补偿"]),
  deal_expense: deduction("项目直接费用", "other direct expenses", [
    "项目直接费用",
    "公证费",
    "专利变更费",
    "变更费",
    "官费",
    "差旅费",
    "检测费",
    "检验费",
  ]),
  tax: deduction("税金", "taxes", ["税金", "税费", "增值税", "附加税费", "印花税", "税额"]),
  other_deduction: deduction("其他扣除", "other deductions", ["其他扣除", "其它扣除"]),
  other_deduction_note: text("其他扣除说明", "what the other deductions are", [
    "其他扣除说明",
    "其他扣除内容",
    "其他扣除事项",
    "其它扣除说明",
  ]),
  wages: deduction("人员工资", "wages", ["人员工资", "人员薪酬", "工资薪酬"]),
  corporate_tax: deduction("企业所得税", "enterprise income tax", ["企业所得税"]),
  rd: deduction("前期研发投入", "prior R&D", ["前期研发投入", "研发成本", "研发费用", "前期投入"]),
  net: {
    ...money("净收入", "net income", [
      "净收入",
      "净收益",
      "可分配收益",
      "可分配金额",
      "纯收入",
      "转化净收入",
      "本次可分配净收益",
    ]),
    wordsAllowed: true,
  },
  net_computable: yesno("净收入可计算", "net income can be computed", [
    "净收入可算",
    "净收入可计算",
    "净收入是否可计算",
    "净收入能否计算",
  ]),
  net_reason: text("净收入无法计算原因", "why net income cannot be computed", ["无法计算原因", "净收入无法计算原因"]),

  // --- shares, own use ------------------------------------------------------------------------------------------
  equity: ratio("股权比例", "share of the company", ["股权比例", "持股比例", "作价股比", "出资比例", "占股"]),
  reward_equity: ratio("奖励股权比例", "shares given as reward", ["奖励股权比例", "奖励股比", "奖励股份比例"]),
  registered_on: day("股权登记日期", "registration of shares", [
    "股权登记日期",
    "股权登记(变更)日期",
    "股权变更日期",
    "工商变更时间",
    "工商变更日期",
    "出资到位日期",
  ]),
  equity_rewarded_on: day("奖励股权登记日期", "registration of rewarded shares", [
    "奖励股权登记日期",
    "奖励股权登记日",
  ]),
  production_on: day("投产日期", "start of production", ["投产日期", "投产时间", "产业化时间"]),
  income_year: count("收益年度", "income year", ["收益年度", "取得收益年度"]),
  operating_profit: money("营业利润", "operating profit", ["营业利润", "成果营业利润"]),

  // --- who decides what -----------------------------------------------------------------------------------------
  related: {
    kind: "choice",
    zh: "是否关联交易",
    en: "related party",
    headers: ["是否关联交易", "关联关系", "关联方", "是否存在关联", "关联交易", "是否说明关联关系"],
    choices: {
      是: ["是", "有", "存在", "√", "Y", "1"],
      否: ["否", "无", "不存在", "×", "N", "0", "非关联", "无关联", "没有"],
    },
  },
  appraisal: text("资产评估", "appraisal", [
    "资产评估",
    "评估机构",
    "评估报告编号",
    "评估报告号",
    "评估值",
    "第三方评估",
  ]),
  notice_on: day("书面通知完成人日期", "notice to completers", [
    "通知完成人日期",
    "书面通知时间",
    "书面通知日期",
    "告知日期",
    "优先受让权告知",
    "书面通知完成人日期",
    "通知日期",
  ]),
  priority_reply: text("优先受让意见", "reply on priority", ["优先受让意见", "放弃优先权声明"]),
  reward_basis: text("奖励分配依据", "basis of the reward", [
    "奖励分配依据",
    "奖励比例依据",
    "收益分配依据",
    "有无约定",
    "分配办法文号",
  ]),
  agreed_ratio: ratio("约定奖励比例", "agreed rate", ["约定比例", "奖励比例", "完成人比例", "约定奖励比例"]),
  reward_total: money("奖励总额", "reward", [
    "奖励总额",
    "奖励金额",
    "应发奖励",
    "奖励金额合计",
    "奖励金额(合计)",
    "奖励总金额",
    "奖酬总额",
    "奖酬金总额",
  ]),
  pay_due: {
    ...day("约定支付时间", "agreed time of payment", [
      "约定支付时间",
      "支付期限",
      "发放约定",
      "约定支付日期",
      "约定发放日期",
    ]),
    wordsAllowed: true,
  },
  forbidden: text("是否存在禁止转化情形", "forbidden circumstances", [
    "是否存在禁止转化情形",
    "禁止转化情形",
    "是否存在禁止情形",
    "禁止情形",
    "条例第五条情形",
  ]),
  harms_public: yesno("危害国家利益、损害社会公共利益", "harm to the public interest", [
    "危害国家利益、损害社会公共利益",
    "危害国家利益",
    "损害社会公共利益",
  ]),
  against_policy: yesno("违反国家产业政策", "against industrial policy", ["违反国家产业政策", "违反产业政策"]),
  against_ethics: yesno("违背科研道德和伦理", "against research ethics", [
    "违背科研道德和伦理",
    "违背科研道德",
    "违背科研伦理",
    "违背科研诚信和伦理",
  ]),
  pollutes: yesno("污染环境、破坏生态", "harm to the environment", ["污染环境、破坏生态", "污染环境", "破坏生态"]),
  otherwise_unlawful: yesno("其他违反法律、行政法规强制性规定", "otherwise against mandatory law", [
    "其他违反法律、行政法规强制性规定",
    "违反法律、行政法规强制性规定",
    "违反强制性规定",
  ]),
  approval: text("审批文号", "approval", ["审批文号", "会议纪要", "校长办公会日期", "领导小组会议"]),

  // --- payouts to persons ---------------------------------------------------------------------------------------
  payee: text("姓名", "person", ["姓名", "奖励人员", "收益人", "领款人", "教工姓名", "领取人", "受奖人"]),
  staff_no: text("工号", "staff number", ["工号", "职工号", "教职工号"]),
  id_no: text("身份证号", "identity number", ["身份证号", "证件号码", "身份证号码"]),
  person_unit: text("所在单位", "person's unit", [
    "所在单位",
    "学院",
    "部门",
    "科室",
    "工作单位",
    "所在部门",
    "所在学院",
  ]),
  title: text("职称", "title", ["职称", "专业技术职务", "公示标题", "公示名称"]),
  post: text("职务", "post", ["职务", "岗位职务", "岗位", "行政职务"]),
  post_class: text("领导职务类别", "class of post", ["领导职务类别", "是否领导干部", "是否正职", "职务类别"]),
  contribution: text("贡献", "contribution", ["贡献", "项目贡献", "贡献情况", "所作贡献", "承担工作", "排名"]),
  major: yesno("是否主要贡献人员", "main contributor", ["是否主要贡献人员", "主要贡献人员", "主要完成人"]),
  ratio: ratio("分配比例", "share", ["分配比例", "占比", "个人比例", "团队比例", "分成比例", "所占比例"]),
  unit_ratio: ratio("学校比例", "the unit's share of income", [
    "学校比例",
    "学校分配比例",
    "学校留存比例",
    "单位留存比例",
    "单位分配比例",
  ]),
  dept_ratio: ratio("学院比例", "the department's share of income", [
    "学院比例",
    "学院分配比例",
    "学院留存比例",
    "二级单位比例",
  ]),
  agency_ratio: ratio("中介比例", "the agency's share of income", ["中介比例", "中介分成比例", "转移机构比例"]),
  amount: money("奖励金额", "amount", [
    "奖励金额",
    "应发金额",
    "税前金额",
    "现金奖励",
    "分配金额",
    "应发数",
    "应发",
    "个人奖励金额",
  ]),
  tax_iit: deduction("代扣个税", "income tax withheld", ["代扣个税", "扣税", "个人所得税", "个税"]),
  net_pay: money("实发金额", "net pay", ["实发金额", "税后", "实发", "税后金额"]),
  form: text("奖励方式", "form of reward", ["奖励方式", "发放形式", "奖励形式"]),
  paid_on: day("发放日期", "payment", [
    "发放日期",
    "奖励发放日期",
    "发放时间",
    "支付日期",
    "支付时间",
    "打卡日期",
    "入卡日期",
    "领取日期",
    "奖励发放时间",
  ]),
  voucher: text("凭证号", "voucher", ["凭证号", "财务凭证号", "记账凭证", "付款单号"]),
  unit_retained: money("单位留存", "retained by the unit", [
    "二级单位科研发展基金",
    "学校基金",
    "转化基金",
    "学科经费",
    "单位留存",
    "学校留存",
  ]),
  remitted: deduction("上缴财政", "handed over to the treasury", [
    "上缴财政",
    "上缴财政金额",
    "上缴国库",
    "上缴国库金额",
    "上缴主管部门",
  ]),
  tax_cut: text("是否享受减按50%", "tax relief", ["是否享受58号", "减按50%", "免税部分", "备案编号"]),
  tax_filed_on: day("备案日期", "tax filing", ["备案日期"]),
  payroll_year: text("计入工资总额年度", "payroll year", ["计入工资总额年度", "绩效工资总量", "单列"]),

  // --- publicity ------------------------------------------------------------------------------------------------
  price_pub_start: start("价格公示", "price publicity"),
  price_pub_end: end("价格公示", "price publicity"),
  price_pub_posted: posted("价格公示", "price publicity"),
  price_pub_period: whole("价格公示", "price publicity"),
  reward_pub_start: start("奖励公示", "reward publicity"),
  reward_pub_end: end("奖励公示", "reward publicity"),
  reward_pub_posted: posted("奖励公示", "reward publicity"),
  reward_pub_period: whole("奖励公示", "reward publicity"),
  agreement_pub_start: start("协议公示", "agreement publicity"),
  agreement_pub_end: end("协议公示", "agreement publicity"),
  agreement_pub_posted: posted("协议公示", "agreement publicity"),
  agreement_pub_period: whole("协议公示", "agreement publicity"),
  type: {
    kind: "choice",
    zh: "公示类型",
    en: "kind of publicity",
    headers: ["公示类型", "公示事项", "公示内容类别", "公示类别"],
    choices: {
      价格: [
        "价格",
        "价格公示",
        "拟转让",
        "拟许可",
        "作价",
        "定价",
        "交易价格",
        "转让公示",
        "转化公示",
        "成果转化公示",
      ],
      奖励: ["奖励", "奖励公示", "收益分配", "分配", "现金奖励", "奖酬"],
      协议: ["转化协议", "协议公示", "协议"],
      制度: ["制度", "办法"],
    },
  },
  posted_on: day("发布日期", "posting", ["发布日期", "发文日期", "挂网时间", "公示日期", "公示发布日期", "公示发布日"]),
  start: day("公示起", "start of publicity", period("公示", starts)),
  end: day("公示止", "end of publicity", period("公示", ends)),
  period: {
    kind: "period",
    zh: "公示期",
    en: "publicity period",
    headers: ["公示期", "公示时间", "公示期限", "公示期间", "公示起止", "公示起止日期", "公示起止时间"],
    wordsAllowed: true,
  },
  days: count("公示天数", "days of publicity", ["公示天数", "公示时长", "天数"]),
  place: text("公示地点", "place of publicity", ["公示地点", "公示方式", "公示渠道", "公示范围"]),
  c_name: yesno("公示含成果名称", "name disclosed", [
    "是否含成果名称",
    "含成果名称",
    "公示内容|成果名称",
    "公示成果名称",
    "公示含成果名称",
  ]),
  c_price: yesno("公示含拟转让价格", "price disclosed", [
    "是否含拟转让价格",
    "含拟转让价格",
    "是否含拟交易价格",
    "公示内容|拟转让价格",
    "公示内容|拟交易价格",
    "公示内容|价格",
    "公示拟转让价格",
    "公示含拟转让价格",
    "公示含拟交易价格",
  ]),
  c_buyer: yesno("公示含受让方", "transferee disclosed", [
    "是否含受让方",
    "含受让方",
    "公示内容|受让方",
    "公示受让方",
    "公示含受让方",
  ]),
  publicised_price: {
    ...money("公示价格", "publicised price", [
      "公示价格",
      "公示金额",
      "公示价",
      "拟转让价格",
      "拟交易价格",
      "拟许可价格",
    ]),
    wordsAllowed: true,
  },
  publicised_buyer: text("公示受让方名称", "publicised transferee", ["公示受让方名称", "公示的受让方"]),
  objection: text("异议情况", "objections", ["异议情况", "有无异议", "异议处理结果", "反馈"]),
  link: text("公示链接", "link", ["公示链接", "链接", "网址", "附件"]),

  // --- grants of rights -----------------------------------------------------------------------------------------
  grant_type: text("赋权类型", "kind of grant", ["赋权类型", "赋权方式", "赋权形式"]),
  grant_on: day("赋权日期", "grant", ["赋权日期", "赋权时间", "赋权协议签订日期", "赋权协议日期"]),
  right_start: day("使用权起", "start of the right", period("使用权", starts).concat(period("使用权期限", starts))),
  right_end: stepDay("使用权止", "end of the right", period("使用权", ends).concat(period("使用权期限", ends))),
  right_period: {
    kind: "period",
    zh: "使用权期限",
    en: "term of the right",
    headers: ["使用权期限", "使用权年限", "使用权期间", "使用权起止", "使用权起止日期", "使用权起止时间"],
    wordsAllowed: true,
  },
  pilot: yesno("是否试点单位", "pilot unit", ["是否试点单位", "试点单位", "是否试点", "是否为试点单位"]),
  owner_changed: yesno("权属是否变更", "ownership changed", ["权属是否变更", "权属变更", "是否变更权属"]),
  unit_share: ratio("单位份额", "unit's share", [
    "单位份额",
    "单位所有权比例",
    "单位比例",
    "单位持有份额",
    "单位所有权份额",
    "所有权|单位",
    "份额|单位",
  ]),
  completer_share: ratio("完成人份额", "completers' share", [
    "完成人份额",
    "团队份额",
    "完成人所有权比例",
    "完成人(团队)份额",
    "成果完成人份额",
    "完成人所有权份额",
    "所有权|完成人",
    "所有权|完成人(团队)",
    "所有权|团队",
    "份额|完成人",
  ]),
  income_split: text("收益分配约定", "agreed income split", ["收益分配约定", "转化收入分配约定", "收入分配约定"]),
  started_on: stepDay("实质性启动日期", "substantive start", [
    "实质性启动日期",
    "实质性启动时间",
    "转化启动日期",
    "转化启动时间",
    "启动日期",
    "实施转化日期",
  ]),
  entrusted_on: stepDay("委托第三方日期", "entrusted to others", [
    "委托第三方日期",
    "委托日期",
    "单位组织日期",
    "单位组织/委托第三方日期",
    "单位组织或委托第三方日期",
  ]),
  platform_on: stepDay("平台发布日期", "publication on the platform", [
    "平台发布日期",
    "平台发布日",
    "平台发布时间",
    "平台公开发布日期",
  ]),
  conversion_state: {
    kind: "choice",
    zh: "转化情况",
    en: "state of conversion",
    headers: ["转化情况", "转化状态", "是否转化", "是否已转化", "是否实施转化"],
    choices: {
      是: ["是", "已转化", "已实施转化", "转化成功", "完成转化", "已完成", "√", "有", "Y"],
      否: ["否", "未转化", "尚未转化", "未实施转化", "仍未转化", "未实施", "×", "无", "没有", "N"],
    },
    wordsAllowed: true,
  },
  secret: yesno("含保密条款", "under secrecy terms", ["含保密条款", "是否含保密条款", "军工项目"]),

  // --- secondments ----------------------------------------------------------------------------------------------
  person: text("人员姓名", "person", ["人员姓名", "离岗人员", "兼职人员", "离岗(兼职)人员"]),
  secondment_mode: text("离岗兼职类型", "kind of secondment", ["离岗兼职类型", "离岗类型", "兼职类型", "创业方式"]),
  applied_on: stepDay("申请日期", "application", ["申请日期", "书面申请日期", "申请时间"]),
  consented_on: stepDay("同意日期", "consent", [
    "同意日期",
    "批准日期",
    "批准(同意)日期",
    "审批时间",
    "单位同意日期",
    "批准时间",
    "同意时间",
  ]),
  secondment_period: {
    kind: "period",
    zh: "离岗（兼职）起止时间",
    en: "term of the secondment",
    headers: [
      "起止时间",
      "起止日期",
      "起止年月",
      "离岗起止时间",
      "离岗起止日期",
      "兼职起止时间",
      "兼职起止日期",
      "离岗期限",
      "兼职期限",
      "离岗时间",
      "兼职时间",
    ],
    wordsAllowed: true,
  },
  start_on: day("起始日期", "start", [
    "起始日期",
    "开始日期",
    "起始时间",
    "开始时间",
    "离岗开始日期",
    "兼职开始日期",
    "离岗起始日期",
  ]),
  end_on: stepDay("结束日期", "end", [
    "结束日期",
    "截止日期",
    "结束时间",
    "截止时间",
    "离岗结束日期",
    "兼职结束日期",
    "离岗截止日期",
  ]),
  returned_on: day("返岗日期", "return", ["返岗日期", "返岗时间", "实际返岗日期"]),
  renewed_until: stepDay("延期至", "renewed until", ["延期至", "续签至", "延期止", "续批至", "延期截止日期"]),
  agreement_no: text("离岗协议编号", "agreement", ["离岗协议编号", "兼职协议编号"]),

  // --- applications under article 27 ----------------------------------------------------------------------------
  written: yesno("是否书面", "in writing", ["是否书面", "书面申请"]),
  received_by_unit_on: day("单位收到日期", "received by the unit", ["单位收到日期", "收到申请日期", "收到日期"]),
  replied_on: stepDay("答复日期", "reply", ["答复日期", "答复时间"]),
  reply: text("答复结果", "reply", ["答复结果", "答复意见", "是否同意"]),
  reason: text("不同意理由", "reason", ["不同意理由", "理由"]),
  agreement_on: stepDay("转化协议签订日期", "conversion agreement", [
    "转化协议签订日期",
    "协议签订日期",
    "转化协议日期",
  ]),
  reported_on: stepDay("向主管部门报告日期", "report to the department", [
    "向主管部门报告日期",
    "主管部门报告日期",
    "书面报告日期",
    "报告主管部门日期",
  ]),
  self_started_on: stepDay("自行实施日期", "self-conversion", ["自行实施日期", "自行实施转化日期", "自行转化日期"]),

  // --- projects -------------------------------------------------------------------------------------------------
  city_funded: yesno("本市财政资金项目", "funded by the city", [
    "本市财政资金",
    "本市财政",
    "市财政资金项目",
    "是否本市财政资金",
  ]),
  closed_on: stepDay("项目结题日期", "project closed", ["项目结题日期", "项目验收日期"]),
  report_to_department_on: stepDay("向项目主管部门提交科技报告日期", "report to the department", [
    "向项目主管部门提交科技报告日期",
    "项目主管部门科技报告日期",
    "科技报告|项目主管部门",
  ]),
  report_to_city_on: stepDay("向市科技主管部门提交科技报告日期", "report to the city", [
    "向市科技主管部门提交科技报告日期",
    "市科技局科技报告日期",
    "市科学技术主管部门科技报告日期",
    "科技报告|市科技局",
    "科技报告|市科技主管部门",
    "科技报告|市科学技术主管部门",
  ]),
  data_submitted_on: stepDay("信息汇交日期", "data submitted", [
    "信息汇交日期",
    "成果信息汇交日期",
    "汇交日期",
    "汇交时间",
  ]),
  agreed_term: stepDay("约定转化期限", "agreed term", ["约定转化期限", "转化期限", "约定转化截止日期"]),

  // --- unit, payroll, grants received ---------------------------------------------------------------------------
  rule_name: text("制度名称", "rule", ["制度名称", "办法名称", "内部管理制度"]),
  rule_since: day("制度施行日期", "rule in force", ["制度施行日期", "施行日", "施行日期"]),
  rule_contents: text("制度内容", "contents of the rule", ["制度内容", "规定内容", "主要内容", "制度主要内容"]),
  staff_heard_on: stepDay("听取职工意见日期", "staff heard", [
    "听取职工意见日期",
    "听取意见日期",
    "听取意见日",
    "听取职工意见时间",
    "征求职工意见日期",
    "征求职工意见时间",
    "征求意见日期",
  ]),
  rule_publicised_on: stepDay("制度公示日期", "rule publicised", ["制度公示日期", "制度公示日"]),
  rule_adopted_on: stepDay("制度审议日期", "rule adopted", ["制度审议日期", "审议通过日期", "审议日"]),
  year: count("年度", "year", ["年度", "工资年度", "奖补年度"]),
  payroll_total: money("工资总额", "payroll", ["工资总额", "当年工资总额", "绩效工资总额"]),
  payroll_cap: money("核定工资总额限额", "payroll cap", [
    "核定限额",
    "工资总额限额",
    "核定工资总额",
    "工资总额核定限额",
  ]),
  rewards_in_total: money("计入工资总额的奖励", "rewards in payroll", [
    "计入工资总额的奖励",
    "其中奖励支出",
    "奖励支出",
    "其中科技成果转化奖励",
  ]),
  next_base: money("次年工资总额基数", "next year's base", [
    "次年基数",
    "下年工资总额基数",
    "次年工资总额基数",
    "工资总额基数",
  ]),
  pilot_grant: money("中试奖补金额", "pilot-plant grant", ["中试奖补金额", "中试熟化奖补", "中试奖补"]),
  frontline_reward: money("奖励一线科研服务人员金额", "rewards to front-line staff", [
    "奖励一线科研服务人员金额",
    "奖励一线人员金额",
    "一线人员奖励",
  ]),
  agency: text("转化服务机构", "agency", [
    "转化服务机构",
    "服务机构",
    "中介机构",
    "转化机构",
    "技术转移机构",
    "机构名称",
  ]),
  agency_grant: money("机构奖补金额", "agency grant", ["机构奖补金额", "转化机构奖补", "机构奖补", "市级奖补金额"]),
  credit_score: count("科研诚信分值", "credit score", ["科研诚信分值", "诚信分值"]),
  report_year: count("报告年度", "report year", ["报告年度", "统计年度"]),
  report_filed_on: stepDay("年度报告报送日期", "report filed", [
    "年度报告报送日期",
    "报送日期",
    "年报报送日期",
    "报送时间",
  ]),
} as const satisfies Record<string, FieldSpec>;

export type FieldId = keyof typeof table;

export const fields: Readonly<Record<FieldId, FieldSpec>> = table;

export const fieldIds = Object.keys(table) as FieldId[];

type FieldsOfKind<Kind extends FieldKind> = {
  [Id in FieldId]: (typeof table)[Id]["kind"] extends Kind ? Id : never;
}[FieldId];

/** Field ids by the kind of value that they hold, so that a check cannot read a date as money. */
export type MoneyField = FieldsOfKind<"money">;
export type DayField = FieldsOfKind<"day">;

interface ValueOfKind {
  money: Fen;
  day: DayValue;
  ratio: Ratio;
  count: number;
  yesno: boolean;
  choice: string;
  period: Period;
  text: string;
}

/** What a cell of each field reads as. */
export type RowValues = { [Id in FieldId]?: Reading<ValueOfKind[(typeof table)[Id]["kind"]]> };
