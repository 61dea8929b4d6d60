import type { Provision } from "./provisions.ts";

/**
 * 《重庆市进一步促进科技成果转化的实施细则》（渝科局发〔2021〕43号）of 22 May 2021: its 24 items in order. `words` are
 * verbatim, joined where the published PDF breaks a line or a page inside a sentence.
 */
export const rules: readonly Provision[] = [
  {
    id: "细则1",
    title: "赋予所有权或长期使用权试点",
    words:
      "鼓励试点单位将本单位利用财政性资金形成或接受企业、其他社会组织委托形成的归单位所有的职务科技成果所有权赋予成果完成人(团队)，试点单位与成果完成人(团队)成为共同所有权人。试点单位可赋予科研人员不低于 10 年的职务科技成果长期使用权。",
    treatment: "check",
    encoded: ["ownership-grant", "use-right-term", "USE_RIGHT_END"],
    reason: null,
  },
  {
    id: "细则2",
    title: "赋权成果限时转化",
    words:
      "成果完成人自单位赋权之日起1年内未实质性启动成果转化的，试点单位可以自行组织或委托第三方开展成果转化。经上述程序仍未转化的科技成果，试点单位应当在科技成果转化公共服务平台上面向社会公开发布",
    treatment: "check",
    encoded: ["grant-started", "platform-publication", "GRANT_START_BY"],
    reason: null,
  },
  {
    id: "细则3",
    title: "职务科技成果转化净收入",
    words:
      "高校院所科技成果转化净收入是指技术合同的实际成交额扣除交易的直接成本和税金等后的余值。企业科技成果转化净收入是指技术合同的实际成交额扣除交易的直接成本、税金和前期研发投入后的余值。职务科技成果转让、许可给他人实施的，科技成果转化或者许可净收入无法计算时，可按照不少于技术合同实际成交额百分之五十的比例给予完成、转化科技成果作出重要贡献的人员奖励和报酬。",
    treatment: "check",
    encoded: [
      "net-income",
      "net-income-deductions",
      "rd-deduction",
      "reward-floor",
      "NET_INCOME",
      "REWARD_RATE",
      "REWARD",
      "REWARD_GAP",
    ],
    reason: null,
  },
  {
    id: "细则4",
    title: "作价投资国有股权的管理",
    words:
      "授权高校、科研院所的主管部门办理科技成果作价投资形成国有股权的转让、无偿划转或者对外投资等管理事项，不需报财政部门审批或者备案。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是国有股权转让、划转的办理权限，转化台账里没有可以核对的步骤。",
  },
  {
    id: "细则5",
    title: "容错免责",
    words: "履行了民主决策程序、监督管理职责以及信息公示与合理注意义务的，即视为已经履行勤勉尽责义务。",
    treatment: "reference",
    encoded: [],
    reason: "与条例第五十四条相同：是否尽责要就个案材料认定，台账的任何一行都不构成违反。",
  },
  {
    id: "细则6",
    title: "科技成果的源头供给",
    words:
      "对于产业技术创新类项目，项目主管部门要明确项目实施单位履行成果转化义务，可以在任务书中约定成果转化经费支出和转化期限",
    treatment: "reference",
    encoded: [],
    reason: "是否在任务书中约定转化期限由项目主管部门决定，约定之后的到期提醒按条例第二十八条核查。",
  },
  {
    id: "细则7",
    title: "国内科技成果在渝转化",
    words: "积极引进知名高校、科研院所、中央企业等到渝转化科技成果，打造西部科技成果转化集聚地。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是行政机关的职责，单位的台账里没有任何一行能违反它。",
  },
  {
    id: "细则8",
    title: "国际技术转移合作",
    words: "用3年时间，建立一批国际技术转移机构",
    treatment: "reference",
    encoded: [],
    reason: "是政府的工作目标，单位的台账里没有任何一行能违反它。",
  },
  {
    id: "细则9",
    title: "成果转化报告制度",
    words: "建立高校和科研院所的科技成果转化报告制度，按照规定向其主管部门提交上年度科技成果转化情况报告",
    treatment: "check",
    encoded: ["annual-report-filed"],
    reason: null,
  },
  {
    id: "细则10",
    title: "职称与科研工作量",
    words: "承担企业或其他社会组织委托的技术开发、技术咨询、技术服务、技术培训等横向合作活动，可折算成科研工作量。",
    treatment: "reference",
    encoded: [],
    reason: "“可折算”没有系数，折算办法由单位自定，不能从台账判断。",
  },
  {
    id: "细则11",
    title: "担任行政职务的科研人员",
    words:
      "担任行政职务的科研人员（不含单位正职领导干部）在完成岗位职责和任务前提下，可以向单位提出书面申请，在成果转化中经单位同意后在企业（含在本单位所属企业）从事技术研发、产品开发、技术咨询和技术服务等工作；是科技成果的主要完成人或者对科技成果转化作出重要贡献的，可以按照促进科技成果转化法的规定获得现金、股份或者出资比例等奖励和报酬。",
    treatment: "check",
    encoded: ["leader-equity", "secondment-consent"],
    reason: null,
  },
  {
    id: "细则12",
    title: "中试熟化",
    words:
      "将符合有关规定的中试熟化基地相关设施纳入重庆市科技资源共享平台管理，根据开放共享评价考核情况给予奖补，其中用于奖励一线科研服务人员的比例不低于 70%。",
    treatment: "check",
    encoded: ["pilot-frontline-share"],
    reason: null,
  },
  {
    id: "细则13",
    title: "专业化转化机构的奖补",
    words: "对符合条件的专业化科技成果转化机构，根据上年度科技成果转化绩效，市级给予每年不超过 100 万元奖补。",
    treatment: "check",
    encoded: ["agency-grant-cap"],
    reason: null,
  },
  {
    id: "细则14",
    title: "技术经理人队伍",
    words: "鼓励高校、科研机构、企业从先进地区或单位引进技术经理人，鼓励研发人员、专利代理师等从事技术经纪工作。",
    treatment: "reference",
    encoded: [],
    reason: "鼓励、支持性规定，没有为单位设定可以核对的义务或数额。",
  },
  {
    id: "细则15",
    title: "评估机构与协议定价",
    words:
      "在成本法、收益法、市场法、协议定价等多种定价方式中，可优先采用协议定价方式。通过协议定价的，应当在本单位公示科技成果名称和拟交易价格。",
    treatment: "check",
    encoded: ["pricing-method", "price-publicity-content"],
    reason: null,
  },
  {
    id: "细则16",
    title: "创业孵化平台",
    words:
      "打造规模化、专业化科技企业孵化器，完善众创孵化、成果转化等功能，提供技术转移、知识产权、中试熟化等专业化科技成果转化服务，市级根据区县孵化绩效予以奖补。",
    treatment: "reference",
    encoded: [],
    reason: "支持与奖补由市、区县决定，没有为单位设定可以核对的义务或数额。",
  },
  {
    id: "细则17",
    title: "创业投资",
    words: "积极探索综合运用后补助、引导基金、风险补偿等方式支持成果转化。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是行政机关的职责，单位的台账里没有任何一行能违反它。",
  },
  {
    id: "细则18",
    title: "首台套产品应用",
    words: "首台（套）重大技术装备评定时，对符合条件且属于科技成果转化形成的产品给予优先支持。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是行政机关的职责，单位的台账里没有任何一行能违反它。",
  },
  {
    id: "细则19",
    title: "科技成果评估流程",
    words: "对于存在关联交易情况，采用第三方进行资产评估。",
    treatment: "check",
    encoded: ["related-party-valuation"],
    reason: null,
  },
  {
    id: "细则20",
    title: "技术合同认定登记流程",
    words: "技术合同认定登记提交资料简化为技术合同登记表、技术合同规范文本、相关技术证明等。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是认定登记的流程和应交材料，台账只留登记编号；登记与否按条例第四十条第一款提示。",
  },
  {
    id: "细则21",
    title: "转化的税收政策",
    words:
      "高校、科研机构、上市公司、非上市公司、高新技术企业等转化职务科技成果给予个人的股权激励，允许个人按照相关规定递延或分期缴纳个人所得税。落实技术开发、转让相关免征增值税优惠政策。",
    treatment: "reference",
    encoded: [],
    reason: "股权激励递延、分期纳税和免征增值税按国家税收规定办理，计税资料不在转化台账里。",
  },
  {
    id: "细则22",
    title: "企业家创新精神",
    words: "持续5年每年在市科技型企业库和高新技术企业库中选择1000名企业家",
    treatment: "reference",
    encoded: [],
    reason: "是政府的培训目标，单位的台账里没有任何一行能违反它。",
  },
  {
    id: "细则23",
    title: "信用等级管理",
    words: "相关责任主体科研诚信分值为0分及以下的，及时推送至“信用重庆”等平台进行公示",
    treatment: "check",
    encoded: ["credit-score"],
    reason: null,
  },
  {
    id: "细则24",
    title: "联动协同的工作格局",
    words: "市级有关部门、各区县应当加大对科技成果转化的投入，合理安排财政资金投入，并引导和带动社会资金投入。",
    treatment: "reference",
    encoded: [],
    reason: "规定的是行政机关的职责，单位的台账里没有任何一行能违反它。",
  },
];

/** The closing sentence 末句, which stands outside the 24 items and is cited as 细则末. */
export const rulesClosing = "中央在渝高等院校、科研院所、企业开展科技成果转化活动，参照适用本实施细则。";

/** From the notice of issue 印发通知 of 22 May 2021, cited as 细则: the rules name no day of effect of their own. */
export const rulesIssue = "经市政府同意，现印发给你们，请认真贯彻实施。";
