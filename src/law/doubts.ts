/** One way to read a doubtful passage. */
export interface Reading {
  /** a, b, c … within its doubt; what the settings key `readings` names. A letter keeps its meaning for good. */
  readonly id: string;
  readonly zh: string;
}

/** A passage that can be read in more than one way, with the reading that holds unless the settings say otherwise. */
export interface Doubt {
  /** D1 … D46 as numbered in the product's reading of the two texts. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** One entry where there is nothing to switch. */
  readonly options: readonly Reading[];
  /** Id of the reading by default. */
  readonly default: string;
  /**
   * Why one reading is enough: the words leave no other, the ledger itself answers, or nothing is judged by it. null where
   * the readings can be switched.
   */
  readonly settled: string | null;
}

function doubt(
  id: string,
  zh: string,
  en: string,
  options: Readonly<Record<string, string>>,
  byDefault: string,
  settled: string | null = null,
): Doubt {
  const readings = Object.entries(options).map(([letter, text]) => ({ id: letter, zh: text }));
  return { id, zh, en, options: readings, default: byDefault, settled };
}

export const doubts: readonly Doubt[] = [
  doubt(
    "D1",
    "“十五日”是自然日还是工作日",
    "Are the fifteen days calendar or working days?",
    { a: "自然日", b: "工作日" },
    "a",
  ),
  doubt(
    "D2",
    "公示首日是否计入",
    "Does the day of posting count?",
    { a: "首日不计入（民法典第201条）；计入首日才满的列为存疑", b: "首日计入" },
    "a",
  ),
  doubt(
    "D3",
    "最后一日遇休息日是否顺延",
    "Does a period that ends on a rest day run on?",
    {
      a: "一律不顺延",
      b: "只遇法定节假日（国务院放假安排所列休息日）顺延，遇其他周末不顺延；最短公示期不顺延",
      c: "遇节假日和周末顺延，调休上班日不顺延；最短公示期不顺延",
      d: "遇节假日和周末顺延，最短公示期也顺延，没有顺延的列为存疑",
    },
    "c",
  ),
  doubt(
    "D4",
    "“公示起”是发布日还是首个计算日",
    "Is the start of publicity the day of posting or the first day that counts?",
    { a: "发布日", b: "另有发布日期且早于公示起的，公示起即首个计算日" },
    "b",
  ),
  doubt(
    "D5",
    "按月、按年计算的到期日",
    "On which day do months and years end?",
    { a: "到期月的对应日，没有对应日的为月末日（民法典第202条）" },
    "a",
    "民法典第202条写明了到期日，没有别的读法",
  ),
  doubt(
    "D6",
    "“提前一个月”从哪一日往前算",
    "From which day is the month of notice counted back?",
    { a: "协议转让从合同签订日，挂牌、拍卖从公告日（没有的从合同签订日）", b: "公示起始日" },
    "a",
  ),
  doubt(
    "D7",
    "作价投资、独占许可是否属于应提前通知的“转让”",
    "Is investment at valuation or an exclusive licence a transfer that needs notice?",
    { a: "只指转让", b: "包括作价投资" },
    "a",
  ),
  doubt(
    "D8",
    "“职务科技成果完成之日”是哪一日",
    "Which day is the day of completion?",
    { a: "依次取成果登记或备案日、结题验收日、授权日" },
    "a",
    "台账自己回答：以“成果完成日期”一列所填的为准",
  ),
  doubt(
    "D9",
    "何时算“实施转化”",
    "When has conversion begun?",
    {
      a: "启动日、合同签订日、自行实施日、投产日中最早的一日；仅有意向书不算",
      b: "首笔到账日、投产日中最早的一日",
    },
    "a",
  ),
  doubt(
    "D10",
    "“超过一年、三个月”是否包括届满当日",
    "Does “more than” a year or three months include the last day?",
    { a: "不包括本数（民法典第1259条）", b: "届满当日即算超过" },
    "a",
  ),
  doubt(
    "D11",
    "无正当理由不同意是否也须满三个月",
    "Must an unjustified refusal also wait three months?",
    { a: "未答复满三个月或者无正当理由不同意，有其一即可", b: "无正当理由不同意的也须满三个月" },
    "a",
  ),
  doubt(
    "D12",
    "价格公示是否须在签订合同之前完成",
    "Must the price be publicised before signing?",
    { a: "须在签订之前（“拟转让价格”），违反的列为存疑", b: "不论先后" },
    "a",
  ),
  doubt(
    "D13",
    "“受让方等信息”是否还包括别的内容",
    "Does the publicity owe more than name, price and transferee?",
    { a: "只要求名称、拟转让价格、受让方三项", b: "还包括完成人、关联关系：公示台账有这些列而未填的列为提示" },
    "a",
  ),
  doubt(
    "D14",
    "价格是公式时如何公示和核对",
    "How is a price by formula publicised and compared?",
    { a: "接受文字公式，不核对金额", b: "须有确定的金额，价格是公式的列为存疑" },
    "a",
  ),
  doubt(
    "D15",
    "“未规定，也未约定”如何认定",
    "How is it known that there is neither rule nor agreement?",
    { a: "依单位设置和合同的奖励分配依据列，按转化方式分别认定", b: "填有比例的推定为有约定" },
    "a",
  ),
  doubt(
    "D16",
    "单位规定或约定的比例低于70%、低于50%",
    "What of a unit's own rate below 70% or below 50%?",
    { a: "50%至70%不违反条例，低于50%不合规（促进科技成果转化法第45条第2款）" },
    "a",
    "条例第32条的70%只管未规定也未约定的，促进科技成果转化法第45条第2款的50%管规定和约定，都有明文",
  ),
  doubt(
    "D17",
    "“不低于”是否包括本数，尾差如何处理",
    "Does “not less than” include the figure itself, and what of small shortfalls?",
    { a: "包括本数，按分比较，差额不超过1元的列为提示", b: "包括本数，差1分也按不足处理" },
    "a",
  ),
  doubt(
    "D18",
    "“实际成交额”是合同额还是到账额",
    "Is the transaction amount the price or the money received?",
    { a: "合同额", c: "每笔到账额，累计到账等于合同额时再按合同额核对" },
    "c",
  ),
  doubt(
    "D19",
    "净收入可以扣除哪些成本",
    "Which costs come off net income?",
    {
      a: "记在本项交易上的直接成本和税费；管理费、工资、个人所得税等不扣除",
      b: "另可扣除管理费等间接费用、工资和专利年费；个人所得税等仍不扣除",
    },
    "a",
  ),
  doubt(
    "D20",
    "金额是否含税",
    "Do amounts include tax?",
    { a: "未注明的为含税，税金扣除一次", b: "未注明的为不含税，增值税不再扣除" },
    "a",
  ),
  doubt(
    "D21",
    "成本从首笔到账全部扣除还是按比例扣除",
    "Do costs come off the first receipt or pro rata?",
    { a: "从首笔到账先行扣除，按累计比例核对", b: "按各笔到账占合同额的比例扣除" },
    "a",
  ),
  doubt(
    "D22",
    "净收入为零或负数",
    "What if net income is zero or negative?",
    { a: "应提取的奖励为零，净收入列为存疑，请复核扣除" },
    "a",
    "零或者负数的任何比例都不大于零，没有别的读法；列出只为复核扣除",
  ),
  doubt(
    "D23",
    "企业前期研发投入能否在多项交易中重复扣除",
    "May an enterprise deduct the same R&D outlay from several deals?",
    { a: "每份合同都可以扣除全部投入", b: "同一成果累计扣除不超过投入总额" },
    "b",
  ),
  doubt(
    "D24",
    "哪些人是正职领导",
    "Who is a principal leader?",
    { a: "单位正职和所属独立法人单位正职，不含内设机构正职", b: "另包括院系、处室等内设机构正职" },
    "a",
  ),
  doubt(
    "D25",
    "三年期限管哪些方式，能否延长",
    "Which modes does the limit of three years cover, and can it be extended?",
    {
      a: "五种方式一律不得超过三年，不能延长",
      b: "只管离岗创业，不能延长",
      c: "离岗创业超过三年不合规，有续批或其他方式的列为存疑",
    },
    "c",
  ),
  doubt(
    "D26",
    "赋予所有权与“不变更权属”",
    "May ownership be granted although the ordinance keeps it unchanged?",
    {
      a: "条例优先：变更权属的一律列为存疑，试点单位也不例外",
      b: "试点单位可以与完成人共有，非试点单位变更权属的列为存疑",
    },
    "b",
  ),
  doubt(
    "D27",
    "长期使用权不足十年",
    "What of a long-term use right under ten years?",
    { a: "超出试点规定，列为存疑", b: "“可赋予”是任意性规定，列为提示" },
    "a",
  ),
  doubt(
    "D28",
    "何为“实质性启动”",
    "What is a substantive start?",
    { a: "以单位填写的启动日期为准，空白为未启动", b: "以签订转化合同为准" },
    "a",
  ),
  doubt(
    "D29",
    "各文本冲突时以谁为准，中央在渝单位如何适用",
    "Which text prevails, and how do they hold for central units?",
    {
      a: "国家法律、条例、国务院文件、细则、单位规定依次适用；中央在渝单位参照适用，列为存疑",
      b: "中央在渝单位等同市属单位",
    },
    "a",
  ),
  doubt(
    "D30",
    "2020年6月1日、2021年5月22日以前的事项",
    "What of acts before the two texts took effect?",
    { a: "不溯及既往，以各条所规范的行为发生之日为准", b: "奖励标准以奖励发放日为准，其他仍以行为发生之日为准" },
    "a",
  ),
  doubt(
    "D31",
    "2021年细则是否仍然有效",
    "Are the rules of 2021 still in force?",
    { a: "有效；满五年后提醒核实现行有效", b: "2026年5月22日起不再适用" },
    "a",
  ),
  doubt(
    "D32",
    "医院等其他事业单位是否属于“研究开发机构、高等院校”",
    "Are hospitals and the like research institutes in the ordinance's sense?",
    { a: "按高校院所核查，结果列为存疑", b: "等同高校院所", c: "不适用" },
    "a",
  ),
  doubt(
    "D33",
    "“及时发放”是否算已经确定支付时间",
    "Does “paid in good time” fix a time of payment?",
    {
      a: "不能推出日期的视为未确定，按60日核查并列为存疑",
      b: "视为已经确定，不适用60日；推不出日期的，逾期与否不能判断",
    },
    "a",
  ),
  doubt(
    "D34",
    "年度报告的截止日",
    "When is the annual report due?",
    {
      a: "3月30日，逾期列为存疑，当年底仍未报送为不合规",
      b: "以主管部门当年的通知为准，不核对3月30日；当年底仍未报送为不合规",
    },
    "a",
  ),
  doubt(
    "D35",
    "“到账之日”是哪一日",
    "Which day is the day of receipt?",
    { a: "银行入账日，承兑汇票为兑付日；只有月份的按最早和最晚可能日判断" },
    "a",
    "台账自己回答：以“到账日期”一列所填的为准；只有月份的不作取舍，每种可能都判断",
  ),
  doubt(
    "D36",
    "“四月底之前”是否包括4月30日，遇休息日是否顺延",
    "Is 30 April in time, and does it roll over rest days?",
    { a: "4月30日当日为止，顺延期内支付的列为存疑", c: "遇休息日顺延" },
    "a",
  ),
  doubt(
    "D37",
    "“在股权登记或者变更时完成”的宽限",
    "How late may shares be given after registration?",
    { a: "当日为止，晚30日以内列为存疑，超过30日为不合规", b: "当日为止，晚一日即不合规" },
    "a",
  ),
  doubt(
    "D38",
    "“连续三至五年”是哪些年，营业利润是谁的",
    "Which years are the three to five, and whose profit counts?",
    {
      a: "会计年度，投产当年有利润的从当年起，否则从次年起；亏损年为零；只计该项成果的利润",
      b: "会计年度，一律从投产次年起；亏损年为零；只计该项成果的利润",
    },
    "a",
  ),
  doubt(
    "D39",
    "奖励公示应在发放之前还是之后，在多大范围",
    "When and how widely are rewards publicised?",
    {
      a: "先后不限，发放后公示的列为提示；只在部门公示的列为存疑",
      b: "须在发放之前公示满期，先发放的列为存疑；只在部门公示的列为存疑",
    },
    "a",
  ),
  doubt(
    "D40",
    "企业是否也要公示奖励、按期支付",
    "Do enterprises owe publicity and timely payment too?",
    { a: "“科技成果持有者”包括企业，列为存疑", b: "只约束高校院所" },
    "a",
  ),
  doubt(
    "D41",
    "何为关联交易",
    "Who is a related party?",
    { a: "以单位填写为准，受让方与完成人同名而填为不关联、也未评估的另作提示", b: "只以单位填写为准" },
    "a",
  ),
  doubt(
    "D42",
    "“自主决定是否评估”与关联交易须评估",
    "Free choice of valuation against valuation for related parties",
    { a: "关联交易适用特别规定，须第三方评估", b: "自主决定优先，关联交易也不必评估" },
    "a",
  ),
  doubt(
    "D43",
    "哪些奖励计入工资总额",
    "Which rewards count in the payroll total?",
    {
      a: "当年发放的现金奖励；股权不计；技术服务奖励须有技术合同登记",
      b: "股权奖励也按奖励金额计入；其他与上同",
    },
    "a",
  ),
  doubt(
    "D44",
    "涉密成果如何核查公示",
    "How is publicity judged for secret achievements?",
    { a: "不作判断，按保密规定办理" },
    "a",
    "条例第24条第1款、细则（二）都把涉密的除外，没有别的读法",
  ),
  doubt(
    "D45",
    "奖励计入哪一年的工资总额",
    "In which year's payroll does a reward count?",
    { a: "发放年", b: "到账年" },
    "a",
  ),
  doubt(
    "D46",
    "罚款幅度是否替用户计算",
    "Is a fine computed for the user?",
    { a: "只列文字，不计算用户的罚款" },
    "a",
    "只供查阅：没有检查以此判断",
  ),
];

const byId: ReadonlyMap<string, Doubt> = new Map(doubts.map((entry) => [entry.id, entry]));

/** The doubt with this id (D2); undefined where there is none. */
export function doubtOf(id: string): Doubt | undefined {
  return byId.get(id);
}
