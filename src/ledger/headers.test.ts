import { describe, expect, it } from "vitest";
import { fields, fieldIds, type FieldId } from "./fields.ts";
import { headerText, matchHeader } from "./headers.ts";

const field = (...path: string[]): FieldId | undefined => matchHeader(path)[0]?.field;

/** The tables (a), (b) and (c) of reading.md §4.1: usual header and synonyms. */
const LISTED: Partial<Record<FieldId, string>> = {
  seq: "序号 No. №",
  achievement_no: "成果编号 成果登记号 项目编号 转化编号",
  achievement_name: "科技成果名称 成果名称 专利名称 技术名称 转化成果 转化项目名称 项目名称 转化项目",
  ip_type: "成果类型 知识产权类型 种类 成果形式",
  ip_no: "专利号 申请号 授权号 登记号 专利(申请)号 知识产权编号",
  completed_on: "成果完成日期 完成时间 结题(验收)日期 授权日期",
  is_service: "是否职务成果 职务科技成果",
  fund_source: "经费来源 项目来源 依托项目",
  owner_unit: "权利人 持有单位 专利权人 转让方 许可方 甲方",
  dept: "所属学院 二级单位 学院(部门) 完成单位 申报单位",
  leader: "成果负责人 第一完成人 项目负责人",
  inventors: "完成人 发明人 成果完成人 团队成员",
  mode: "转化方式 转化形式 转让方式 交易方式 转化类型",
  price_method: "定价方式 价格确定方式 交易定价 作价方式",
  buyer: "受让方 受让单位 受让企业 被许可方 交易对方 合作企业 合作单位 投资标的公司 乙方",
  buyer_place: "受让方所在地 是否本市 转化地 省内外",
  buyer_size: "企业规模",
  contract_no: "合同编号 合同号 协议编号",
  signed_on: "签订日期 签约时间 合同签订时间 签署日期",
  reg_no: "技术合同登记编号 认定登记号 登记证明编号 技术合同登记号",
  reg_on: "登记日期 认定时间",
  price: "合同金额 成交额 实际成交额 合同总金额 转化金额 转让金额 许可费 交易价格 合同额 作价金额",
  tech_price: "技术交易额 技术性收入",
  received: "到账金额 已到账金额 本次到账 累计到账 实到 回款",
  received_on: "到账日期 到款时间 入账日期 到帐日期",
  direct_cost: "直接成本 成本 交易成本 扣除成本",
  appraisal_fee: "评估费",
  agency_fee: "代理费 中介费 技术经理人佣金",
  listing_fee: "挂牌费",
  patent_cost: "专利成本补偿",
  deal_expense: "项目直接费用",
  tax: "税金 税费 增值税 附加税费 印花税 税额",
  rd: "前期研发投入 研发成本 研发费用 前期投入",
  net: "净收入 净收益 可分配收益 可分配金额 纯收入 转化净收入 本次可分配净收益",
  equity: "股权比例 持股比例 作价股比 出资比例 占股",
  registered_on: "股权登记(变更)日期 工商变更时间 出资到位日期",
  production_on: "投产日期 投产时间 产业化时间",
  related: "是否关联交易 关联关系 关联方 是否存在关联 是否说明关联关系",
  appraisal: "资产评估 评估机构 评估报告编号 评估值",
  secrecy: "是否涉密 密级",
  notice_on: "通知完成人日期 书面通知时间 告知日期 优先受让权告知",
  priority_reply: "优先受让意见 放弃优先权声明",
  reward_basis: "奖励比例依据 收益分配依据 有无约定 分配办法文号 奖励分配依据",
  agreed_ratio: "约定比例 完成人比例 奖励比例",
  reward_total: "奖励总额 奖励金额（合计） 应发奖励",
  pay_due: "约定支付时间 支付期限 发放约定",
  approval: "审批文号 会议纪要 校长办公会日期 领导小组会议",
  status: "状态 当前节点 进度",
  instalment: "到账批次 第几期 期次",
  payee: "姓名 奖励人员 收益人 领款人 教工姓名",
  staff_no: "工号 职工号 教职工号",
  id_no: "身份证号 证件号码",
  person_unit: "所在单位 学院 部门 科室 工作单位",
  title: "职称 专业技术职务 公示标题 公示名称",
  post: "职务 岗位职务 岗位 行政职务",
  post_class: "领导职务类别 是否领导干部 是否正职",
  contribution: "贡献 项目贡献 贡献情况 所作贡献 承担工作 排名",
  major: "是否主要贡献人员 主要完成人",
  ratio: "分配比例 占比 个人比例 团队比例 分成比例 所占比例",
  amount: "应发金额 税前金额 现金奖励 分配金额",
  tax_iit: "代扣个税 扣税 个人所得税",
  net_pay: "实发金额 税后 实发",
  form: "奖励方式 发放形式",
  paid_on: "发放日期 发放时间 支付日期 打卡日期 入卡日期 领取日期 奖励发放日期",
  voucher: "凭证号 财务凭证号 记账凭证 付款单号",
  unit_retained: "二级单位科研发展基金 学校基金 转化基金 学科经费",
  agency: "技术转移机构",
  tax_cut: "是否享受58号 减按50% 免税部分 备案编号",
  tax_filed_on: "备案日期",
  payroll_year: "计入工资总额年度 绩效工资总量 单列",
  type: "公示类型 公示事项 公示内容类别",
  posted_on: "发布日期 发文日期 挂网时间 公示日期",
  start: "公示起 公示开始日期 公示起始日期 公示开始时间 公示期起",
  end: "公示止 公示结束日期 公示截止日期 公示截止时间 公示期止",
  period: "公示期 公示时间",
  days: "公示天数 公示时长 天数",
  place: "公示地点 公示方式 公示渠道 公示范围",
  c_name: "是否含成果名称",
  c_price: "是否含拟转让价格 是否含拟交易价格",
  c_buyer: "是否含受让方",
  objection: "异议情况 有无异议 异议处理结果 反馈",
  link: "公示链接 网址 附件",
};

describe("headers", () => {
  for (const [id, headers] of Object.entries(LISTED)) {
    it(`of real ledgers are recognised as ${id}`, () => {
      for (const header of headers.split(" ")) expect([header, field(header)]).toEqual([header, id]);
    });
  }

  it("of the table of fields lead back to their own field", () => {
    const short = new Set(["备注", "说明"]);
    for (const id of fieldIds) {
      for (const header of fields[id].headers) {
        if (short.has(header)) continue;
        const found = matchHeader(header.split("|")).map((match) => match.field);
        expect([header, found.includes(id)]).toEqual([header, true]);
      }
    }
  });

  it("are compared without spaces, line breaks, numbering, colons, stars and full-width forms", () => {
    for (const header of [
      "合同\n编号",
      " 合 同 编 号 ",
      "*合同编号",
      "合同编号：",
      "1.合同编号",
      "（一）合同编号",
      "3、合同编号",
      "合同\u00a0编号",
      "合同　编号",
      "①合同编号",
      "合同编号＊",
    ]) {
      expect([header, field(header)]).toEqual([header, "contract_no"]);
    }
    expect(field("ＮＯ．")).toBe("seq");
  });

  it("give the unit behind them as a hint", () => {
    expect(headerText("合同金额（万元）")).toMatchObject({ bare: "合同金额", unit: { scale: 6 } });
    expect(headerText("合同金额(元)").unit).toEqual({ scale: 2 });
    expect(headerText("合同金额（单位：万元）").unit).toEqual({ scale: 6 });
    expect(headerText("合同金额（人民币万元，含税）")).toMatchObject({ bare: "合同金额", unit: { scale: 6 } });
    expect(headerText("合同金额(万)").unit).toEqual({ scale: 6 });
    expect(headerText("合同金额/万元")).toMatchObject({ open: "合同金额", unit: { scale: 6 } });
    expect(headerText("合同金额（万美元）").unit).toEqual({ scale: "foreign" });
    expect(headerText("分配比例（％）")).toMatchObject({ open: "分配比例", unit: "%" });
    expect(headerText("公示天数（天）")).toMatchObject({ open: "公示天数", unit: "time" });
    expect(headerText("净收入③=①-②").open).toBe("净收入");
  });

  it("keep brackets that are no unit as part of the name where a field has them", () => {
    expect(field("批准（同意）日期")).toBe("consented_on");
    expect(field("合同金额（含税）（万元）")).toBe("price");
    expect(field("公示期（起）")).toBe("start");
    expect(field("奖励金额（合计）")).toBe("reward_total");
  });

  it("are read together with their parents", () => {
    expect(field("价格公示", "起")).toBe("price_pub_start");
    expect(field("奖励公示情况", "截止日期")).toBe("reward_pub_end");
    expect(field("公示期", "止")).toBe("end");
    expect(field("奖励发放公示", "起")).toBe("reward_pub_start");
    expect(field("收益分配公示", "止")).toBe("reward_pub_end");
    expect(field("转化协议公示", "发布日期")).toBe("agreement_pub_posted");
    expect(field("奖励分配", "金额")).toBe("amount");
    expect(field("到账", "时间")).toBe("received_on");
    expect(field("基本信息", "合同编号")).toBe("contract_no");
    expect(field("公示内容", "拟转让价格")).toBe("c_price");
    expect(field("受让方", "名称")).toBe("buyer");
  });

  it("match without 本单位, 学校, 拟, 本次 and 实际 where they match nothing with them", () => {
    expect(field("拟受让方")).toBe("buyer");
    expect(field("实际到账日期")).toBe("received_on");
    expect(field("本单位净收入")).toBe("net");
    expect(field("拟转让金额")).toBe("price");
  });

  it("match the longest name that they contain", () => {
    expect(field("科技成果转化合同编号")).toBe("contract_no");
    expect(field("转化项目负责人")).toBe("leader");
    expect(field("技术合同认定登记日期")).toBe("reg_on");
    expect(field("成果完成人姓名")).toBe("payee");
    expect(field("专利名称及专利号")).toBe("achievement_name");
  });

  it("of one short word match nothing", () => {
    for (const header of ["金额", "日期", "时间", "比例", "编号", "备注", "说明", "金额（元）", "名称", "单位"]) {
      expect([header, field(header)]).toEqual([header, undefined]);
    }
  });

  it("that only contain a name and mean something else match nothing", () => {
    for (const header of [
      "未到账金额",
      "尚未到账金额",
      "应到账金额",
      "预计到账日期",
      "计划签订日期",
      "拟签订日期",
      "应支付日期",
      "应发放日期",
      "到账金额差异",
      "到账金额占比",
      "到账金额占合同金额比例",
      "合同金额大写",
      "合同金额（大写）",
      "到账日期（预计）",
      "合同金额备注",
      "是否公示",
      "是否到账",
      "应发奖励人数",
      "奖励金额发放人次",
      "受让方联系电话",
      "受让方单位性质",
      "受让方类型",
      "专利申请日期",
      "合同备案日期",
      "上年到账金额",
      "剩余合同金额",
      "合同编号附件",
    ]) {
      expect([header, field(header)]).toEqual([header, undefined]);
    }
    expect(field("预计到账", "日期")).toBeUndefined();
    expect(field("未到账", "金额")).toBeUndefined();
    expect(field("收益分配", "学院")).toBeUndefined();
    expect(field("合同金额备注说明")).toBeUndefined();
  });

  it("of a person's department are not the person", () => {
    expect(field("完成人所在学院")).toBe("person_unit");
    expect(field("完成人工号")).toBe("staff_no");
  });
});
