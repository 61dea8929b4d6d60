import { type Label, labelAt, type Mark } from "./labels.ts";
import { type CellContent, cellName, dated, type Merge, type SheetDraft } from "./sheet.ts";

/** A sheet as it grew over the years, with its labels. */
interface Grown {
  readonly draft: SheetDraft;
  readonly labels: Label[];
}

/** A workbook as offices really keep it: every way of laying out and of writing values that reading.md §4.3–4.4 lists. */
export function messyLedger(): { readonly drafts: SheetDraft[]; readonly labels: Label[] } {
  const sheets = [twoYears(), summary(), inYuan(), persons()];
  return { drafts: sheets.map(({ draft }) => draft), labels: sheets.flatMap(({ labels }) => labels) };
}

class Grid {
  readonly draft: SheetDraft;
  readonly labels: Label[] = [];

  constructor(name: string) {
    this.draft = { name, rows: [], merges: [], headerRows: [], hiddenRows: [] };
  }

  /** Appends a row and returns its index. */
  row(cells: readonly CellContent[] = []): number {
    this.draft.rows.push([...cells]);
    return this.draft.rows.length - 1;
  }

  header(cells: readonly CellContent[]): number {
    const row = this.row(cells);
    this.draft.headerRows.push(row);
    return row;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    const area: Merge = { top, left, bottom, right };
    this.draft.merges.push(area);
  }

  hide(row: number): void {
    this.draft.hiddenRows.push(row);
  }

  mark(row: number, column: number, mark: Mark): void {
    this.labels.push(labelAt(this.draft.name, cellName(row, column), mark));
  }
}

const cn = (day: string): CellContent => dated(day, 'yyyy"年"m"月"d"日"');
const iso = (day: string): CellContent => dated(day, "yyyy-mm-dd");

// --- 2021年: two years on one sheet, three header rows, in 万元 ------------------------------------------------

const AT = { price: 8, receivedOn: 10, net: 13, reward: 16, paid: 17, pubEnd: 19, notice: 22 } as const;
const WIDTH = 25;

function yearHeader(grid: Grid): void {
  const top = grid.header([
    "序号",
    "合同\n编号",
    "科技成果\n名称",
    "转化\n方式",
    "定价方式",
    "受让方",
    "合同签订\n时间",
    "技术合同\n登记编号",
    "合同金额",
    "到账情况",
    null,
    "成本及税费",
    null,
    "净收入",
    "奖励分配",
    null,
    null,
    null,
    "公示情况",
    null,
    null,
    null,
    "书面通知\n完成人日期",
    "状态",
    "备注",
  ]);
  grid.header([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "到账金额",
    "到账日期",
    "直接成本",
    "税金",
    null,
    "依据",
    "约定比例\n（%）",
    "奖励总额",
    "发放\n时间",
    "价格公示",
    null,
    "奖励公示",
    null,
    null,
    null,
    null,
  ]);
  grid.header([...Array.from({ length: 18 }, () => null), "起", "止", "起", "止", null, null, null]);
  for (const column of [0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 22, 23, 24]) grid.merge(top, column, top + 2, column);
  for (const [left, right] of [
    [9, 10],
    [11, 12],
    [14, 17],
    [18, 21],
  ] as const)
    grid.merge(top, left, top, right);
  for (const column of [9, 10, 11, 12, 14, 15, 16, 17]) grid.merge(top + 1, column, top + 2, column);
  grid.merge(top + 1, 18, top + 1, 19);
  grid.merge(top + 1, 20, top + 1, 21);
}

function twoYears(): Grown {
  const grid = new Grid("2021年");
  grid.row(["渝州理工大学科技成果转化台账\n（2021年、2022年）"]);
  grid.merge(0, 0, 0, WIDTH - 1);
  const corner: CellContent[] = Array.from({ length: WIDTH }, () => null);
  corner[0] = "填报日期：2023年1月10日";
  corner[23] = "单位：万元";
  grid.row(corner);
  yearHeader(grid);

  grid.row([
    1,
    "HT-2021-001",
    "一种耐蚀镁合金成形工艺",
    "专利权转让",
    "协议定价",
    "重庆嘉陵新材料有限公司",
    cn("2021-04-20"),
    "2021500112000187",
    80,
    80,
    cn("2021-05-17"),
    2,
    1.2,
    76.8,
    "无规定且未约定",
    "/",
    53.76,
    cn("2021-06-25"),
    cn("2021-03-15"),
    cn("2021-04-06"),
    cn("2021-05-24"),
    cn("2021-06-15"),
    cn("2021-03-10"),
    null,
    null,
  ]);
  // One contract, three receipts: what belongs to the contract is merged down.
  const merged = grid.row([
    2,
    "HT-2021-002",
    "山地柑橘采后分选装置",
    "转让",
    "协议定价",
    "重庆江禾农业科技有限公司",
    "2021.5.18",
    "2021500112000194",
    90,
    30,
    "2021/6/10",
    6,
    3,
    81,
    "无",
    "/",
    14.7,
    "2021/7/26",
    "2021-04-12",
    "2021-05-06",
    "2021.6.21",
    "2021.7.15",
    "2021年4月7日",
    null,
    "分三期到账",
  ]);
  const blank = Array.from({ length: 9 }, () => null);
  grid.row([...blank, 30, "2021年9月8日", null, null, null, null, null, 21, "2021年10月28日"]);
  grid.row([...blank, "30.00", "2021-12-06", null, null, null, null, null, "21.00", "2022-01-20"]);
  for (const column of [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 24]) {
    grid.merge(merged, column, merged + 2, column);
  }
  const doubtful = grid.row([
    3,
    "HT-2021-003 ",
    "隧道衬砌监测系统\u00a0",
    "独占许可",
    "协议\u00a0",
    "重庆鼎岭信息技术有限公司",
    dated("2021-08-17"),
    "2021500112000201",
    40,
    40,
    dated("2021-09-06"),
    1,
    0.6,
    38.4,
    "无规定且未约定",
    null,
    26.88,
    dated("2021-10-20"),
    "21.7.12",
    "21.7.26",
    "21.9.13",
    "21.10.8",
    20_210_708,
    null,
    null,
  ]);
  grid.mark(doubtful, AT.pubEnd, {
    check: "price-publicity",
    level: "warning",
    reading: "D2",
    dueDate: "2021-07-27",
    why: "条例24.2、D2：首日计入才满15日",
  });
  grid.row([
    4,
    "HT-2021-004",
    "污泥处理装置",
    "转让",
    "协议定价",
    "重庆云舟环保科技有限公司",
    "2021.9.8",
    null,
    55,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "作废",
    "受让方未按期付款，合同解除",
  ]);
  const hidden = grid.row([
    5,
    "HT-2021-005",
    "变速器齿轮优化设计方法",
    "转让",
    "协议定价",
    "重庆瑞航机电有限公司",
    "2021-11-16",
    "2021500112000208",
    60,
    60,
    20_211_207,
    3,
    0.9,
    56.1,
    "无规定且未约定",
    "/",
    39.27,
    20_220_119,
    "2021-10-11",
    "2021-11-01",
    "2021.12.13",
    "2022.1.5",
    "2021.10.18",
    null,
    null,
  ]);
  grid.hide(hidden);
  grid.mark(hidden, AT.notice, {
    check: "completer-notice",
    level: "error",
    why: "条例30.2、D6：2021-10-18通知，最早11-18签约，提前两天；隐藏行照样判断",
  });
  grid.row(["小计", null, null, null, null, null, null, null, 270, 270, null, 12, 5.7, 252.3, null, null, 176.61]);
  grid.row();
  grid.row();

  yearHeader(grid);
  grid.row([
    1,
    "HT-2022-001",
    "锂电池隔膜制备方法",
    "转让",
    "挂牌",
    "重庆恒源新材料有限公司",
    "2022年3月15日",
    "2022500112000187",
    120,
    120,
    "２０２２年４月６日",
    4,
    1.8,
    114.2,
    "约定",
    { value: 0.7, format: "0%" },
    79.94,
    iso("2022-05-18"),
    "2022.2.14",
    "2022.3.7",
    "2022.4.11",
    "2022.5.5",
    iso("2022-02-08"),
    null,
    null,
  ]);
  const monthOnly = grid.row([
    2,
    "HT-2022-002",
    "桥梁缆索检测方法",
    "普通许可",
    "协议定价",
    "重庆长信智能装备有限公司",
    "2022-03-29",
    "2022500112000194",
    30,
    30,
    "2022年4月",
    0.5,
    0.45,
    29.05,
    "无规定且未约定",
    "—",
    20.335,
    "2022-06-25",
    "2022-03-01",
    "2022-03-21",
    "2022-05-16",
    "2022-06-06",
    "—",
    null,
    null,
  ]);
  grid.mark(monthOnly, AT.paid, {
    check: "payout-deadline",
    level: "warning",
    reading: "D35",
    why: "条例34.2、D35：只知2022年4月到账，按4月1日起算已过60日，按4月30日起算未过",
  });
  const short = grid.row([
    3,
    "HT-2022-003",
    "激光雷达控制方法及系统",
    "转让",
    "协议定价",
    "重庆启达信息技术有限公司",
    "2022-06-14",
    "2022500112000201",
    50,
    50,
    "2022-07-11",
    2,
    0.75,
    47.25,
    "与完成人约定",
    "七十",
    28.35,
    "2022-08-29",
    "2022-05-16",
    "2022-06-06",
    "2022-07-18",
    "2022-08-15",
    "2022-05-06",
    null,
    null,
  ]);
  grid.mark(short, AT.reward, {
    check: "reward-floor",
    level: "error",
    shortfall: 47_250,
    why: "条例31、34.1：约定七成即33.075万元，只给28.35万元",
  });
  const wrongNet = grid.row([
    4,
    "HT-2022-004",
    "页岩气数控机床加工设备",
    "许可",
    "协议定价",
    "重庆巴峰机电有限公司",
    "2022-09-20",
    "2022500112000208",
    "174.82",
    "1,748,200.00元",
    "2022-10-18",
    5,
    2.6,
    169.82,
    "无规定且未约定",
    null,
    "118.874",
    "2022-11-30",
    "2022-08-22",
    "2022-09-13",
    "2022-10-24",
    "2022-11-21",
    null,
    null,
    null,
  ]);
  grid.mark(wrongNet, AT.net, { check: "net-income", level: "error", shortfall: 26_000, why: "条例32.2：税金未扣" });
  const subtotal = grid.row([
    "小计",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    384.82,
    374.82,
    null,
    11.5,
    5.6,
    360.32,
    null,
    null,
    247.499,
  ]);
  grid.mark(subtotal, AT.price, {
    check: "total-row",
    level: "error",
    shortfall: 100_000,
    why: "2022年各行之和为374.82万元",
  });
  grid.row([
    "总 计",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    644.82,
    644.82,
    null,
    23.5,
    11.3,
    612.62,
    null,
    null,
    424.109,
  ]);
  grid.row([
    "制表人：冉晓琳",
    null,
    null,
    null,
    null,
    null,
    "审核人：谭永华",
    null,
    null,
    null,
    null,
    null,
    null,
    "单位负责人（签字）：",
  ]);
  grid.row(["填表说明：1.到账金额按银行到账日填列；2.合同终止的在状态栏注明“作废”。"]);
  return grid;
}

// --- 汇总: sums of the other sheets, no ledger of contracts --------------------------------------------------

function summary(): Grown {
  const grid = new Grid("汇总");
  grid.row(["科技成果转化情况汇总表"]);
  grid.merge(0, 0, 0, 6);
  grid.row([null, null, null, null, null, "单位：万元"]);
  const top = grid.header(["年度", "转让", null, "许可", null, "合计", null]);
  grid.header([null, "项数", "金额", "项数", "金额", "项数", "金额"]);
  grid.merge(top, 0, top + 1, 0);
  for (const left of [1, 3, 5]) grid.merge(top, left, top, left + 1);
  grid.row(["2021年", 3, 230, 1, 40, 4, 270]);
  grid.row(["2022年", 2, 170, 2, 204.82, 4, 374.82]);
  grid.row(["合计", 5, 400, 3, 244.82, 8, 644.82]);
  return grid;
}

// --- Sheet1: 2023, one header row, other words for everything, in 元 -----------------------------------------

const IN = { contractNo: 1, price: 7, receivedOn: 9, cost: 10, reward: 15, paid: 16, period: 17 } as const;

function inYuan(): Grown {
  const grid = new Grid("Sheet1");
  grid.row(["单位：元"]);
  grid.row();
  grid.header([
    "序号",
    "合同号",
    "专利名称",
    "交易方式",
    "价格确定方式",
    "交易对方",
    "签约日期",
    "成交额",
    "已到账金额",
    "到款时间",
    "扣除成本",
    "税费",
    "可分配金额",
    "收益分配依据",
    "奖励比例",
    "奖励金额\n（合计）",
    "奖励发放时间",
    "转化公示期",
    "奖励公示期",
    "告知日期",
    "备注",
  ]);
  grid.row([
    1,
    "HT-2023-101",
    "磁流变减振器控制方法",
    "转让",
    "协议定价",
    "重庆渝泰机电有限公司",
    "2023.6.20",
    "86万元",
    "860,000.00",
    "2023-07-17",
    "１２０００",
    "25800",
    "¥822,200.00",
    "无",
    null,
    "575,540.00",
    "2023-08-25",
    "2023.5.15-6.5",
    "2023年7月24日至8月15日",
    "2023年5月9日",
    null,
  ]);
  const doubtful = grid.row([
    2,
    "HT-2023-102",
    "茶叶保鲜技术",
    "许可",
    "协商定价",
    "重庆锦川农业科技有限公司",
    "2023/6/9",
    500_000,
    500_000,
    "23.7.3",
    20_000,
    15_000,
    465_000,
    "无规定且未约定",
    null,
    325_500,
    "23.8.21",
    "2023年5月6日至5月20日",
    "2023.7.10-7.31",
    "/",
    null,
  ]);
  grid.mark(doubtful, IN.period, {
    check: "price-publicity",
    level: "warning",
    reading: "D2",
    dueDate: "2023-05-21",
    why: "条例24.2、D2：5月6日至5月20日，首日计入才满15日（4.4第1种）",
  });
  grid.row([
    3,
    "HT-2023-103",
    "榨菜废水处理装置",
    "转让",
    "协议定价",
    "重庆山源环保科技有限公司",
    20_230_711,
    "1,000,000.00",
    "1,000,000.00",
    20_230_807,
    "80,000.00",
    "20,000.00",
    "900,000.00",
    "无规定且未约定",
    "/",
    "630,000.00",
    20_230_922,
    "2023.6.5-6.28",
    "2023.8.14—2023.9.8",
    "2023.5.30",
    "明细见明细(2)",
  ]);
  const noRef = grid.row([
    4,
    "HT-2023-104",
    "中药材检测方法",
    "许可",
    "协议定价",
    "重庆瑞禾生物科技有限公司",
    iso("2023-03-21"),
    "30万元",
    300_000,
    iso("2023-04-17"),
    "#REF!",
    8_000,
    282_000,
    "无规定且未约定",
    null,
    197_400,
    iso("2023-05-29"),
    "2023.2.20-3.14",
    "2023.4.24-5.18",
    null,
    null,
  ]);
  grid.mark(noRef, IN.cost, { check: "unreadable-value", level: "undetermined", why: "单元格为 #REF!" });
  const uncalculated = grid.row([
    5,
    "HT-2023-105",
    "传感器阵列仿真软件",
    "许可",
    "协议定价",
    "重庆云峰信息技术有限公司",
    iso("2023-08-15"),
    200_000,
    200_000,
    iso("2023-09-11"),
    6_000,
    6_000,
    188_000,
    "约定",
    { value: 0.7, format: "0%" },
    { value: null, formula: "M8*O8", format: "#,##0.00" },
    iso("2023-10-25"),
    "2023.7.17-8.8",
    "2023.9.18-10.12",
    null,
    null,
  ]);
  grid.mark(uncalculated, IN.reward, {
    check: "unreadable-value",
    level: "undetermined",
    why: "公式没有存下数值，不能当作0",
  });
  const late = grid.row([
    6,
    "HT-2023-106",
    "数控机床监测系统",
    "许可",
    "协议定价",
    "重庆恒岭智能装备有限公司",
    20_230_418,
    400_000,
    400_000,
    20_230_506,
    10_000,
    12_000,
    378_000,
    "无规定且未约定",
    null,
    264_600,
    20_230_801,
    "2023.3.13-4.6",
    "2023.5.15-6.8",
    null,
    null,
  ]);
  grid.hide(late);
  grid.mark(late, IN.paid, {
    check: "payout-deadline",
    level: "error",
    dueDate: "2023-07-05",
    daysLate: 27,
    why: "条例34.2：2023-05-06到账，最后一日07-05",
  });
  const noYear = grid.row([
    7,
    "HT-2023-107",
    "摩托车发动机优化设计方法",
    "许可",
    "协议定价",
    "重庆江达机电有限公司",
    "2023年4月11日",
    150_000,
    150_000,
    "5月6日",
    "无",
    4_500,
    145_500,
    "无规定且未约定",
    null,
    101_850,
    "2023年6月20日",
    "2023.3.13-4.3",
    "2023.5.15-6.6",
    null,
    null,
  ]);
  grid.mark(noYear, IN.receivedOn, { check: "unreadable-value", level: "undetermined", why: "没有年份，不能推定" });
  const repeated = grid.row([
    8,
    " HT-2023-101\u00a0",
    "污泥修复材料",
    "许可",
    "协议定价",
    "重庆长航环保科技有限公司",
    "2023-10-17",
    250_000,
    250_000,
    "2023-11-13",
    9_000,
    7_500,
    233_500,
    "无规定且未约定",
    null,
    163_450,
    "2023-12-25",
    "2023.9.11-10.9",
    "2023.11.20-12.13",
    null,
    null,
  ]);
  grid.mark(repeated, IN.contractNo, {
    check: "duplicate-contract",
    level: "warning",
    why: "合同编号与第1行相同（另有空格），内容又不是同一合同",
  });
  grid.row([
    9,
    "HT-2023-109",
    "传感器阵列分选装置",
    "许可",
    "协议定价",
    "重庆鼎诚智能装备有限公司",
    "2023-09-05",
    "净利润的30%",
    200_000,
    "2023-10-16",
    "—",
    6_000,
    194_000,
    "无规定且未约定",
    null,
    135_800,
    "2023-11-28",
    "2023.8.7-8.29",
    "2023.10.23-11.16",
    null,
    "按年结算",
  ]);
  const wordsOnly = grid.row([
    10,
    "HT-2023-110",
    "轻量化桥梁缆索",
    "许可",
    "协议定价",
    "重庆嘉信新材料有限公司",
    "2023-11-21",
    "壹拾贰万元整",
    "12万",
    "2023-12-18",
    "3千元",
    "3,600",
    "113,400",
    "无规定且未约定",
    null,
    "79,380",
    "2024-01-30",
    "15个工作日",
    "2023.12.25-2024.1.18",
    null,
    null,
  ]);
  grid.mark(wordsOnly, IN.period, {
    check: "price-publicity",
    level: "undetermined",
    why: "只写了“15个工作日”，没有起止日期，不能核对",
  });
  grid.row(["合 计", null, null, null, null, null, null, null, 3_980_000]);
  grid.row();
  grid.row(["注：净收入即可分配金额。"]);
  return grid;
}

// --- 明细(2): rewards by person, contract cells merged down, in 元 -------------------------------------------

function persons(): Grown {
  const grid = new Grid("明细(2)");
  grid.row(["科技成果转化奖励发放明细"]);
  grid.merge(0, 0, 0, 6);
  grid.row([null, null, null, null, null, "金额单位：元"]);
  grid.header(["合同编号", "姓名", "职工号", "应发\n金额", "扣税", "实发\n金额", "打卡\n日期"]);
  const block = (
    contractNo: string,
    paid: CellContent,
    list: readonly (readonly [string, string, number, number])[],
  ): number => {
    const first = grid.draft.rows.length;
    for (const [index, [name, staffNo, amount, tax]] of list.entries()) {
      grid.row([index === 0 ? contractNo : null, name, staffNo, amount, tax, amount - tax, paid]);
    }
    grid.merge(first, 0, first + list.length - 1, 0);
    const sum = (at: 2 | 3): number => list.reduce((total, person) => total + person[at], 0);
    grid.row([null, "小 计", null, sum(2), sum(3), sum(2) - sum(3), null]);
    return first;
  };
  block("HT-2023-101", "2023-08-25", [
    ["陈文峰", "02001007", 300_000, 30_000],
    ["周 颖", "02001012", 275_540, 27_554],
  ]);
  const second = block("HT-2023-103", 20_230_922, [
    ["谭永川", "02001020", 330_000, 33_000],
    ["何雨琳", "02001028", 150_000, 15_000],
    ["何雨琳", "02001028", 150_000, 15_000],
  ]);
  grid.mark(second + 2, 3, {
    check: "duplicate-payout",
    level: "warning",
    shortfall: 150_000,
    why: "同一人、同一合同、同日、同额登记两次",
  });
  grid.row(["合  计", null, null, "1,205,540.00", "120,554.00", "1,084,986.00", null]);
  grid.row(["制表：冉晓琳", null, null, "复核：谭永华"]);
  return grid;
}
