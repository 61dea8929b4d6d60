import type { CitationId } from "../calc/steps.ts";

/**
 * How far the words can be trusted: the text or a copy of it was read; only someone else's account of it was; or it is
 * known from memory.
 */
export type NationalSource = "text" | "secondary" | "memory";

/** A national text around the ordinance and the rules, as far as a judgement or a calculation leans on it. */
export interface NationalText {
  readonly id: CitationId;
  readonly title: string;
  /** Its words (… where words are left out), or what it says in short. */
  readonly words: string;
  readonly source: NationalSource;
  /** Whether `words` quote the text; otherwise they are its gist and must not stand in quotation marks. */
  readonly quoted: boolean;
}

const texts: readonly NationalText[] = [
  // 促进科技成果转化法, as amended with effect from 1 October 2015
  {
    id: "促转法5.2",
    title: "地方可以更加有利",
    words: "可以采取更加有利于促进科技成果转化的措施",
    source: "text",
    quoted: true,
  },
  { id: "促转法11.2", title: "科技报告与信息汇交", words: "科技报告；汇交", source: "text", quoted: false },
  {
    id: "促转法16",
    title: "六种转化方式",
    words: "自行投资、转让、许可、合作、作价投资及其他方式",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法18",
    title: "自主决定与定价",
    words:
      "应当通过协议定价、在技术交易市场挂牌交易、拍卖等方式确定价格。通过协议定价的，应当在本单位公示科技成果名称和拟交易价格",
    source: "text",
    quoted: true,
  },
  {
    id: "促转法19",
    title: "完成人按协议转化",
    words: "在不变更职务科技成果权属的前提下，可以根据与本单位的协议进行…转化…不得阻碍…不得…占为己有",
    source: "text",
    quoted: true,
  },
  { id: "促转法20", title: "评价体系", words: "建立评价体系（不含数额）", source: "text", quoted: false },
  {
    id: "促转法21",
    title: "年度报告",
    words: "科技成果数量、实施转化情况以及相关收入分配情况",
    source: "text",
    quoted: true,
  },
  {
    id: "促转法43",
    title: "收入留归单位",
    words: "全部留归本单位…主要用于科学技术研究开发与成果转化",
    source: "text",
    quoted: true,
  },
  {
    id: "促转法44",
    title: "奖励和报酬的规定与约定",
    words: "应当给予奖励和报酬；单位可以规定或者约定方式、数额和时限；应当听取科技人员意见并公开规定",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45",
    title: "奖励和报酬的标准",
    words:
      "未规定也未约定的：转让、许可从净收入中提取不低于50%；作价投资从股份或者出资比例中提取不低于50%；自行或者合作实施，投产后连续三至五年每年从营业利润中提取不低于5%",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45.1",
    title: "未规定也未约定时的标准",
    words:
      "未规定也未约定的：转让、许可从净收入中提取不低于50%；作价投资从股份或者出资比例中提取不低于50%；自行或者合作实施，投产后连续三至五年每年从营业利润中提取不低于5%",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45.1.1",
    title: "转让、许可",
    words: "转让、许可：从净收入中提取不低于50%",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45.1.2",
    title: "作价投资",
    words: "作价投资：从股份或者出资比例中提取不低于50%",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45.1.3",
    title: "自行或者合作实施",
    words: "自行或者合作实施：投产后连续三至五年，每年从营业利润中提取不低于5%",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法45.2",
    title: "国家设立的单位的最低标准",
    words: "应当符合前款第一项至第三项规定的标准",
    source: "text",
    quoted: true,
  },
  {
    id: "促转法45.3",
    title: "计入工资总额",
    words: "国有企业、事业单位的支出计入当年工资总额，不受…限制、不纳入…基数",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法46.1",
    title: "未提交科技报告、未汇交的责任",
    words: "责令改正；情节严重的，通报批评，禁止一定期限内承担利用财政资金设立的科技项目",
    source: "text",
    quoted: false,
  },
  {
    id: "促转法46.2",
    title: "未提交年度报告的责任",
    words: "责令改正；情节严重的，通报批评",
    source: "text",
    quoted: false,
  },
  { id: "促转法47", title: "骗取的责任", words: "没收违法所得并处罚款（不含数额）", source: "text", quoted: false },
  {
    id: "促转法48",
    title: "服务机构虚假信息的责任",
    words: "没收违法所得并处罚款（不含数额）",
    source: "text",
    quoted: false,
  },

  // Counting of periods
  {
    id: "民法典200",
    title: "期间的计算单位",
    words: "按照公历年、月、日、小时计算",
    source: "text",
    quoted: true,
  },
  {
    id: "民法典201",
    title: "期间的起算",
    words: "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算",
    source: "text",
    quoted: true,
  },
  {
    id: "民法典202",
    title: "年、月期间的到期日",
    words: "按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日",
    source: "text",
    quoted: true,
  },
  {
    id: "民法典203",
    title: "期间的顺延",
    words:
      "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。…截止时间为二十四时；有业务时间的，停止业务活动的时间",
    source: "text",
    quoted: true,
  },
  {
    id: "民法典204",
    title: "法律另有规定或者约定",
    words: "法律另有规定或者当事人另有约定的除外",
    source: "text",
    quoted: false,
  },
  {
    id: "民法典1259",
    title: "含本数与不含本数",
    words: "“以上”、“以下”、“以内”、“届满”，包括本数；所称的“不满”、“超过”、“以外”，不包括本数",
    source: "text",
    quoted: true,
  },
  {
    id: "民法总则200",
    title: "2020年的期间计算",
    words: "2020年6月1日至12月31日：与民法典第二百条至第二百零四条内容相同（民法总则第二百条至第二百零四条）",
    source: "memory",
    quoted: false,
  },

  // Order and time of the texts
  {
    id: "立法法99",
    title: "效力位阶",
    words: "法律的效力高于行政法规、地方性法规、规章",
    source: "text",
    quoted: false,
  },
  {
    id: "立法法100",
    title: "地方性法规的效力",
    words: "地方性法规的效力高于本级和下级地方政府规章",
    source: "text",
    quoted: false,
  },
  {
    id: "立法法104",
    title: "不溯及既往",
    words: "不溯及既往，但为了更好地保护…权利和利益而作的特别规定除外",
    source: "text",
    quoted: true,
  },

  // State Council
  {
    id: "国发2016-16",
    title: "主要贡献人员的份额",
    words: "在研究开发和科技成果转化中作出主要贡献的人员，获得奖励的份额不低于奖励总额的50%",
    source: "secondary",
    quoted: true,
  },
  {
    id: "国发2016-16.自主决定",
    title: "自主决定",
    words: "除涉及国家秘密、国家安全外，不需审批或者备案",
    source: "text",
    quoted: true,
  },
  { id: "国发2016-16.公示", title: "协议定价的公示", words: "公示时间不少于15日", source: "memory", quoted: false },
  {
    id: "国发2016-16.正职",
    title: "正职领导的奖励",
    words: "事业单位（不含内设机构）正职、所属独立法人单位正职：可以获得现金奖励，原则上不得获取股权激励",
    source: "secondary",
    quoted: false,
  },
  {
    id: "国发2016-16.领导公示",
    title: "领导人员的公示和报告",
    words: "实行公示和报告制度，明确公示其在成果完成或成果转化过程中的贡献情况及拟分配的奖励、占比情况",
    source: "memory",
    quoted: false,
  },
  { id: "国发2016-16.离岗创业", title: "离岗创业", words: "原则上不超过3年", source: "memory", quoted: false },
  {
    id: "国发2016-16.年度报告",
    title: "年度报告的时间",
    words: "单位于每年3月30日前报主管部门，主管部门于每年4月30日前报送财政、科技信息系统",
    source: "memory",
    quoted: false,
  },

  // Annual report practice
  {
    id: "财科教2017-22",
    title: "年度报告",
    words: "国家设立的事业法人单位报送年度报告",
    source: "text",
    quoted: false,
  },
  {
    id: "国科办区2023-40",
    title: "2022年度报告",
    words: "收入的分配情况，对科技成果转化人员的奖励、报酬和股权奖励纳税情况等；科技成果转化项目清单",
    source: "text",
    quoted: false,
  },

  // Tax
  {
    id: "财税2018-58",
    title: "现金奖励减按50%计税",
    words: "可减按50%计入…当月“工资、薪金所得”…三年（36个月）内",
    source: "text",
    quoted: true,
  },
  {
    id: "税务公告2018-30",
    title: "现金奖励计税的征管",
    words: "自…实际取得科技成果转化收入之日起…分次取得…以每次实际取得日期为准…应于发放之日的次月15日内",
    source: "text",
    quoted: true,
  },
  {
    id: "国科发政2018-103",
    title: "现金奖励信息公示",
    words: "公示期限不得低于15个工作日；公示科技成果转化、奖励人员、现金奖励、技术合同登记信息",
    source: "memory",
    quoted: false,
  },
  {
    id: "财税2016-101",
    title: "技术成果投资入股递延纳税",
    words: "递延至转让股权时…按股权转让收入减去技术成果原值和合理税费后的差额",
    source: "text",
    quoted: true,
  },
  { id: "财税2015-116", title: "股权奖励分期纳税", words: "5个公历年度内分期", source: "memory", quoted: false },
  {
    id: "财税字1999-45",
    title: "股份奖励暂不纳税",
    words: "以股份或出资比例奖励个人：取得时暂不缴，分红、转让时缴",
    source: "memory",
    quoted: false,
  },
  {
    id: "企业所得税法27.4",
    title: "技术转让所得",
    words: "一个纳税年度内，居民企业技术转让所得不超过500万元的部分，免征；超过500万元的部分，减半",
    source: "text",
    quoted: true,
  },
  {
    id: "财税2016-36",
    title: "技术转让、技术开发免征增值税",
    words: "技术转让、技术开发和与之相关的技术咨询、服务免征增值税；须经科技部门认定登记",
    source: "text",
    quoted: false,
  },

  // Contract registration, pay totals, personnel, grants of rights
  {
    id: "国科发政字2000-063",
    title: "技术合同认定登记",
    words: "技术开发、转让、咨询、服务合同认定登记；从净收入提取一定比例作奖酬",
    source: "text",
    quoted: false,
  },
  {
    id: "国科发政字2001-253",
    title: "技术合同认定规则",
    words: "技术性收入、技术交易额与合同总额（设备、材料除外）",
    source: "memory",
    quoted: false,
  },
  {
    id: "人社部发2021-14",
    title: "现金奖励与绩效工资总量",
    words:
      "计入所在单位绩效工资总量，但不受核定的绩效工资总量限制，不作为…下一年度绩效工资总量的基数，不作为社会保险缴费基数",
    source: "text",
    quoted: true,
  },
  {
    id: "国办发2018-127",
    title: "绩效工资总量",
    words: "人社部发〔2021〕14号所依据的文件",
    source: "text",
    quoted: false,
  },
  {
    id: "人社部发2019-137",
    title: "离岗创办企业的期限",
    words: "期限不超过3年，期满后创办企业尚未实现盈利的可以申请延长1次，延长期限不超过3年",
    source: "text",
    quoted: true,
  },
  { id: "人社部规2017-4", title: "离岗保留人事关系", words: "可在3年内保留人事关系", source: "text", quoted: true },
  {
    id: "国科发区2020-128",
    title: "国家赋权试点",
    words: "赋予科研人员职务科技成果所有权或者不低于10年的长期使用权；试点3年，40家单位",
    source: "text",
    quoted: false,
  },
  {
    id: "渝科局发2023-149",
    title: "重庆高校成果转化的后续措施",
    words: "职务科技成果单列（2023年12月28日；仅见开头）",
    source: "text",
    quoted: false,
  },
];

/** The national texts by citation id. */
export const national: ReadonlyMap<CitationId, NationalText> = new Map(texts.map((text) => [text.id, text]));

/**
 * Whether a breach of this provision alone may be shown as an error. The ordinance may; the rules, a normative document
 * below it, never (D29); a national text only where the text itself was read. An unknown id never may.
 */
export function givesErrors(citation: CitationId): boolean {
  if (citation.startsWith("条例")) return true;
  return national.get(citation)?.source === "text";
}
