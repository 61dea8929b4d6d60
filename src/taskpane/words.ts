import type { Lang } from "../report/words.ts";

/** Every word of the pane itself; what is found and what the texts say comes from report/ and law/. */
const words = {
  // --- running a check -------------------------------------------------------------------------------------------
  check: { zh: "核查", en: "Check" },
  checkAgain: { zh: "重新核查", en: "Check again" },
  cancel: { zh: "取消", en: "Cancel" },
  asOf: { zh: "核查日", en: "As of" },
  reading: { zh: "正在读取工作簿…", en: "Reading the workbook…" },
  readingCells: { zh: "已读取 {cells} / {of} 个单元格", en: "{cells} of {of} cells read" },
  judging: { zh: "已判断 {done} / {of} 行", en: "{done} of {of} rows judged" },
  starting: { zh: "正在识别台账…", en: "Recognising the ledgers…" },
  cancelled: { zh: "已取消核查，原有结果不变。", en: "Cancelled; earlier results stand." },
  checkedRows: { zh: "{rows} 行，{unit}", en: "{rows} rows, {unit}" },
  unitNotGiven: { zh: "未指定单位类型，按{unit}判断", en: "unit not given: as {unit}" },
  outdatedCells: { zh: "台账在核查之后有改动。", en: "The ledger has changed since the check." },
  outdatedSettings: { zh: "设置已改，结果还是改之前的。", en: "Settings have changed; these results are older." },
  live: { zh: "随改随查", en: "Check while I edit" },
  liveLarge: { zh: "台账超过 {rows} 行，随改随查默认关闭。", en: "Off by default beyond {rows} rows." },
  nothingHere: { zh: "没有问题与这个单元格有关。", en: "No finding has to do with this cell." },
  settled: { zh: "所看的问题已不再存在。", en: "The finding you were looking at is gone." },
  dismiss: { zh: "关闭", en: "Dismiss" },
  failed: { zh: "出错了", en: "Something went wrong" },
  programFault: {
    zh: "程序出错：{message}。请重新核查；仍然出错的，请把这段文字告知维护者。",
    en: "A fault in the program: {message}. Check again; if it stays, tell those who maintain it.",
  },
  code: { zh: "代码 {code}", en: "Code {code}" },
  oldExcel: { zh: "这个 Excel 版本较旧。", en: "This Excel is an older one." },

  // --- tabs ------------------------------------------------------------------------------------------------------
  product: { zh: "成果转化台账助手", en: "Transfer Ledger Check" },
  findings: { zh: "问题", en: "Findings" },
  ledgers: { zh: "台账", en: "Ledgers" },
  unit: { zh: "单位", en: "Unit" },
  checks: { zh: "检查项", en: "Checks" },
  law: { zh: "条文", en: "Law" },

  // --- before the first check ------------------------------------------------------------------------------------
  welcome: { zh: "核查本工作簿的成果转化台账", en: "Check this workbook's transfer ledgers" },
  welcomeText: {
    zh: "对照《重庆市促进科技成果转化条例》和实施细则，逐行核查合同、公示、净收入、奖励和支付期限。数据不离开这台电脑，不改动任何单元格。",
    en: "Judges every row against Chongqing's ordinance and implementing rules: contracts, publicity, net income, rewards, payment. Nothing leaves this computer, and no cell is changed.",
  },
  chooseUnit: { zh: "单位类型", en: "Unit type" },
  chooseUnitHint: {
    zh: "决定适用哪些条款；也可稍后在“单位”页设置。",
    en: "Decides which articles apply; more under Unit.",
  },
  notGiven: { zh: "未指定", en: "Not given" },
  noLedger: { zh: "没有找到台账", en: "No ledger was found" },
  noLedgerText: {
    zh: "台账是一张有表头的表：表头行写明合同编号、转化方式、合同金额等，每个合同一行。表头名称不必与下面完全相同；认不出的列可以在“台账”页手工对应。",
    en: "A ledger is a table with a header row: contract number, mode, price and so on, one row a contract. Headers need not be exactly these; map the others by hand under Ledgers.",
  },
  sampleHeader: { zh: "表头示例", en: "A header as it could be" },
  addSample: { zh: "放入示例台账", en: "Add a sample ledger" },
  addSampleHint: { zh: "新建工作表“{sheet}”，不改动现有工作表。", en: "Adds a sheet “{sheet}”; nothing else changes." },

  // --- the list of findings --------------------------------------------------------------------------------------
  nothingFound: { zh: "没有发现问题", en: "Nothing was found" },
  nothingFoundText: {
    zh: "已运行的检查都没有发现问题。未运行的检查不等于通过，见“检查项”页。",
    en: "No check that ran found anything. Checks that did not run are no pass: see Checks.",
  },
  nothingMatches: { zh: "没有符合筛选条件的问题。", en: "No finding matches the filter." },
  clearFilter: { zh: "清除筛选", en: "Clear the filter" },
  listLabel: { zh: "问题列表", en: "Findings" },
  earlyLabel: { zh: "最先发现的问题", en: "The first findings" },
  levelFilter: { zh: "按级别筛选", en: "Filter by level" },
  waived: { zh: "已豁免", en: "Waived" },
  filter: { zh: "筛选", en: "Filter" },
  filterOn: { zh: "筛选（{count}）", en: "Filter ({count})" },
  byCheck: { zh: "检查项", en: "Check" },
  byArticle: { zh: "条文", en: "Article" },
  byStake: { zh: "涉及金额不少于（元）", en: "At stake at least (CNY)" },
  all: { zh: "全部", en: "All" },
  group: { zh: "分组", en: "Group" },
  groupNone: { zh: "不分组", en: "Not grouped" },
  groupKey: { zh: "按合同（行）", en: "By contract (row)" },
  groupCheck: { zh: "按检查项", en: "By check" },
  marks: { zh: "标记", en: "Mark" },
  marksOn: { zh: "在工作表上标记", en: "Mark the cells" },
  marksOff: { zh: "清除标记", en: "Clear the marks" },
  marked: { zh: "已标记 {count} 个单元格。", en: "{count} cells marked." },
  unmarked: { zh: "标记已清除。", en: "The marks are gone." },
  writeSheets: { zh: "写出工作表", en: "Write a sheet" },
  resultsSheet: { zh: "核查结果", en: "Findings" },
  annualReport: { zh: "{year} 年度报告", en: "Annual report {year}" },
  template: { zh: "空白台账", en: "Blank ledgers" },
  written: { zh: "已写出工作表：{titles}。", en: "Written: {titles}." },
  working: { zh: "正在写入…", en: "Writing…" },
  count: { zh: "{count} 条", en: "{count}" },
  comma: { zh: "、", en: ", " },
  bracketed: { zh: "（{text}）", en: " ({text})" },
  loading: { zh: "载入中", en: "Loading" },

  // --- one finding -----------------------------------------------------------------------------------------------
  back: { zh: "返回列表", en: "Back to the list" },
  position: { zh: "{number} / {of}", en: "{number} / {of}" },
  next: { zh: "下一个", en: "Next" },
  previous: { zh: "上一个", en: "Previous" },
  goToCell: { zh: "转到 {place}", en: "Go to {place}" },
  toDo: { zh: "处理", en: "What to do" },
  why: { zh: "为什么", en: "Why" },
  expected: { zh: "应为", en: "Expected" },
  actual: { zh: "实际", en: "Actual" },
  shortfall: { zh: "差额", en: "Short by" },
  dueDate: { zh: "期限", en: "Due" },
  daysLate: { zh: "逾期", en: "Late" },
  days: { zh: "{days} 天", en: "{days} days" },
  basisTaken: { zh: "适用的依据", en: "The basis that applied" },
  basisRejected: { zh: "不适用的依据", en: "Set aside" },
  numbers: { zh: "依据的单元格", en: "Cells it rests on" },
  steps: { zh: "推算步骤", en: "Step by step" },
  readingTaken: { zh: "读法 {id}", en: "Reading {id}" },
  articles: { zh: "条文", en: "The text" },
  emptyCell: { zh: "空", en: "empty" },
  waive: { zh: "豁免…", en: "Waive…" },
  waivedBy: { zh: "{approver} 批准豁免：{reason}", en: "Waived by {approver}: {reason}" },
  waivedUntil: { zh: "有效期至 {until}", en: "until {until}" },

  // --- waiving ---------------------------------------------------------------------------------------------------
  waiveTitle: { zh: "豁免这个问题", en: "Waive this finding" },
  waiveText: {
    zh: "记入工作表“豁免”。问题仍会列出，单独计数；到期后恢复。",
    en: "Recorded on the sheet 豁免. It stays listed and is counted apart, until the day you give.",
  },
  waiveScope: { zh: "范围", en: "What is waived" },
  waiveOne: { zh: "仅此一处（{place}）", en: "This finding only ({place})" },
  waiveKey: { zh: "{key} 的“{check}”", en: "“{check}” of {key}" },
  reason: { zh: "理由", en: "Reason" },
  approver: { zh: "批准人", en: "Approved by" },
  evidence: { zh: "依据材料", en: "Evidence" },
  until: { zh: "有效期至", en: "Until" },
  untilHint: { zh: "不填则长期有效", en: "Without it, for good" },
  required: { zh: "请填写{what}", en: "{what} is needed" },
  save: { zh: "保存", en: "Save" },
  waiverSaved: { zh: "已记入工作表“豁免”。", en: "Recorded on the sheet 豁免." },

  // --- ledgers ---------------------------------------------------------------------------------------------------
  ledgersNone: {
    zh: "核查之后，这里列出找到的台账和每一列的识别结果。",
    en: "After a check the ledgers and their columns stand here.",
  },
  ledgerRows: { zh: "第 {first}–{last} 行，{rows} 条", en: "rows {first}–{last}, {rows} entries" },
  amountsIn: { zh: "金额单位{unit}", en: "amounts in {unit}" },
  recognised: { zh: "已识别 {count} 列", en: "{count} columns recognised" },
  unmapped: { zh: "未识别 {count} 列", en: "{count} not recognised" },
  passedOver: { zh: "跳过的行：{rows}", en: "Rows passed over: {rows}" },
  column: { zh: "列", en: "Column" },
  mapTo: { zh: "“{header}”对应的字段", en: "Field of “{header}”" },
  mapPlaceholder: { zh: "搜索字段", en: "Search a field" },
  mapped: { zh: "手工对应", en: "by hand" },
  notUsed: { zh: "不使用", en: "Not used" },
  byRecognition: { zh: "恢复自动识别", en: "As recognised" },
  change: { zh: "改", en: "Change" },
  changeOf: { zh: "更改“{header}”的对应", en: "Change the field of “{header}”" },
  map: { zh: "对应…", en: "Map…" },
  noSuchField: { zh: "没有这样的字段", en: "No such field" },
  // why a row was passed over
  totals: { zh: "合计", en: "totals" },
  note: { zh: "说明", en: "note" },
  blank: { zh: "空行", en: "blank" },
  cancelledRow: { zh: "终止", en: "called off" },
  "repeated-header": { zh: "重复的表头", en: "repeated header" },
  // kinds of ledgers
  transfers: { zh: "合同台账", en: "Contracts" },
  receipts: { zh: "到账", en: "Receipts" },
  payouts: { zh: "奖励发放", en: "Payouts" },
  publicity: { zh: "公示", en: "Publicity" },
  grants: { zh: "赋权", en: "Grants of rights" },
  secondments: { zh: "离岗兼职", en: "Secondments" },
  projects: { zh: "项目", en: "Projects" },
  applications: { zh: "转化申请", en: "Applications" },
  unitLedger: { zh: "单位制度", en: "The unit" },
  payroll: { zh: "工资总额", en: "Payroll" },
  other: { zh: "其他", en: "Other" },
  unknown: { zh: "未识别", en: "Not recognised" },

  // --- the unit --------------------------------------------------------------------------------------------------
  unitIntro: {
    zh: "台账自己的列优先；台账没有写的，按这里判断。设置保存在本工作簿中。",
    en: "What the ledger's own columns say goes first. These facts are stored in the workbook.",
  },
  settingsSheetNote: {
    zh: "本工作簿有“单位设置”工作表，其中填写的项目优先于这里。",
    en: "This workbook has a sheet 单位设置; what it says goes before what stands here.",
  },
  preset: { zh: "预设", en: "Preset" },
  presetHint: { zh: "按单位性质一次填好，之后仍可逐项修改。", en: "Fills in what is usual; change it as you like." },
  choose: { zh: "请选择", en: "Choose" },
  ownRule: { zh: "本单位的奖励规定", en: "The unit's own rule on rewards" },
  notKnown: { zh: "不清楚", en: "Not known" },
  none: { zh: "没有", en: "None" },
  exists: { zh: "有", en: "There is one" },
  since: { zh: "施行日期", en: "In force since" },
  paymentDays: { zh: "到账后多少日内支付", en: "Paid within days of receipt" },
  ratesHint: { zh: "规定的比例：如 70%；没有规定的方式留空", en: "Its rates: such as 70%; blank where it has none" },
  rateOf: { zh: "{mode}的比例", en: "Rate of {mode}" },
  agreement: { zh: "合同没有写明时，与完成人有无约定", en: "Agreement with completers where a contract is silent" },
  agreedAt: { zh: "有，比例为", en: "Yes, at a rate of" },
  agreedRate: { zh: "约定的比例", en: "The agreed rate" },
  pilot: { zh: "赋权试点单位", en: "Pilot unit for grants of rights" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  amountUnit: { zh: "金额单位（表头和表内都没写时）", en: "Amounts that name no unit are in" },
  yuan: { zh: "元", en: "元 (yuan)" },
  tenThousandYuan: { zh: "万元", en: "万元 (10,000 yuan)" },
  automatic: { zh: "自动（元）", en: "Automatic (元)" },
  startsAlong: { zh: "打开本工作簿时启动助手", en: "Start the assistant with this workbook" },
  startsAlongHint: {
    zh: "保存在本工作簿中，下次打开时起作用；公式和快捷键不必等它启动。",
    en: "Kept in the workbook, from its next opening on: formulas and shortcuts need not wait.",
  },
  readings: { zh: "条文的读法", en: "Readings of the text" },
  readingsIntro: {
    zh: "条文有疑义之处按默认读法判断；本单位另有依据的，在此选择。",
    en: "Where the text is doubtful the default holds, unless you choose otherwise.",
  },
  standard: { zh: "默认", en: "default" },
  bears: { zh: "涉及：{checks}", en: "Bears on: {checks}" },

  // --- checks ----------------------------------------------------------------------------------------------------
  checksNone: {
    zh: "核查之后，这里列出每项检查判断了多少行、哪些没有运行。",
    en: "After a check: what ran, and what did not.",
  },
  ran: { zh: "已运行（{count}）", en: "Ran ({count})" },
  skipped: { zh: "未运行（{count}）", en: "Did not run ({count})" },
  skippedNote: { zh: "未运行不等于通过。", en: "Not having run is no pass." },
  unlocks: { zh: "补上这些列，可以多查", en: "Columns that would let more be judged" },
  unlock: { zh: "多判断 {rows} 处 · {checks}", en: "{rows} more judgements · {checks}" },
  unlocksMore: { zh: "其余 {count} 列", en: "{count} more columns" },
  judged: { zh: "判断 {judged}，通过 {passed}", en: "{judged} judged, {passed} passed" },
  notApplicable: { zh: "不适用 {count}", en: "{count} not applicable" },
  notJudged: { zh: "缺列未判断 {count}", en: "{count} without the columns" },
  showFindings: { zh: "看问题", en: "Show" },
  showFindingsOf: { zh: "查看“{check}”的问题", en: "Show the findings of “{check}”" },

  // --- the law ---------------------------------------------------------------------------------------------------
  searchLaw: { zh: "搜索条文、检查项、函数", en: "Search articles, checks, functions" },
  lawTexts: { zh: "条文", en: "Texts" },
  lawFunctions: { zh: "函数", en: "Functions" },
  provisionsFound: { zh: "{count} 条", en: "{count} provisions" },
  functionsFound: { zh: "{count} 个函数", en: "{count} functions" },
  treatmentCheck: { zh: "检查", en: "checked" },
  treatmentFunction: { zh: "函数", en: "function" },
  treatmentReport: { zh: "年报", en: "report" },
  treatmentReference: { zh: "仅供参考", en: "reference" },
  itsChecks: { zh: "检查项", en: "Checks" },
  itsFunctions: { zh: "函数", en: "Functions" },
  inReport: { zh: "计入年度报告", en: "Feeds the annual report" },
  whyReference: { zh: "为什么不核查", en: "Why it is not checked" },
  gives: { zh: "结果", en: "Gives" },
  example: { zh: "示例", en: "Example" },
  argument: { zh: "参数", en: "Arguments" },
  optional: { zh: "可省略", en: "optional" },
} as const satisfies Record<string, Record<Lang, string>>;

export type Word = keyof typeof words;

/** Says a word in the pane's language; `{name}` stands for a datum, numbers with separated thousands. */
export type Say = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

export function sayIn(lang: Lang): Say {
  return (word, data = {}) =>
    words[word][lang].replace(/\{(\w+)\}/g, (slot, name: string) => {
      const datum = data[name];
      if (datum === undefined) return slot;
      return typeof datum === "number" ? grouped(datum) : datum;
    });
}

/** 100 000 as 100,000, without the host's own ideas of it. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
