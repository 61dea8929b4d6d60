import { Institution } from "./institution.ts";
import { type Label, labelAt, type Mark } from "./labels.ts";
import { type Entry, type LedgerColumn, type LedgerPlan, layLedger, type SheetDraft } from "./sheet.ts";
import { on, percent, type Value, wan } from "./values.ts";

/** What is labelled at a column of an entry. */
type At<Id extends string> = Mark & { readonly at: Id };

const NONE = "/";

/** One sheet of entries with at most one defect each, or two on one entry where the defect is of two checks. */
class Register<Id extends string> {
  private readonly plan: Omit<LedgerPlan<Id>, "entries">;
  private readonly usual: () => Entry<Id>;
  private readonly entries: Entry<Id>[] = [];
  private readonly marks: { readonly entry: number; readonly mark: At<Id> }[] = [];

  constructor(plan: Omit<LedgerPlan<Id>, "entries">, usual: () => Entry<Id>) {
    this.plan = plan;
    this.usual = usual;
  }

  /** An entry in order but for what is changed. */
  add(change: Partial<Entry<Id>> = {}, ...marks: At<Id>[]): this {
    for (const mark of marks) this.marks.push({ entry: this.entries.length, mark });
    this.entries.push({ ...this.usual(), ...change });
    return this;
  }

  lay(): { readonly draft: SheetDraft; readonly labels: Label[] } {
    const ledger = layLedger({ ...this.plan, entries: this.entries });
    const labels = this.marks.map(({ entry, mark }) => labelAt(this.plan.name, ledger.cellOf(entry, mark.at), mark));
    return { draft: ledger.draft, labels };
  }
}

const marked =
  (level: Mark["level"]) =>
  <Id extends string>(check: string, at: Id, why: string, rest: Partial<Mark> = {}): At<Id> => ({
    check,
    level,
    at,
    why,
    ...rest,
  });
const error = marked("error");
const warning = marked("warning");
const info = marked("info");
const undetermined = marked("undetermined");

const FOOTER = "制表人：冉晓琳　　　　审核人：谭永华　　　　单位负责人：";

function sheet<const Columns extends readonly LedgerColumn<string>[]>(
  name: string,
  title: string,
  columns: Columns,
): Omit<LedgerPlan<Columns[number]["id"]>, "entries"> {
  return {
    name,
    title: `渝州理工大学${title}`,
    unit: "万元",
    amountFormat: "#,##0.00####",
    columns,
    withTotals: false,
    footer: FOOTER,
  };
}

/** The ledgers of a unit besides its contracts: every check of them at each of its levels, and what is right beside. */
export function registersLedger(): { readonly drafts: SheetDraft[]; readonly labels: Label[] } {
  const institution = new Institution(20_200_601);
  const sheets = [
    grants(institution),
    secondments(institution),
    projects(institution),
    applications(institution),
    rules(),
    payroll(),
    agencies(),
    pilotPlants(),
    reports(),
  ].map((register) => register.lay());
  return { drafts: sheets.map(({ draft }) => draft), labels: sheets.flatMap(({ labels }) => labels) };
}

/** 赋权台账: article 23, rules （一）（二）. */
function grants(institution: Institution) {
  const columns = [
    { id: "achievement", header: "成果名称" },
    { id: "type", header: "赋权类型" },
    { id: "pilot", header: "是否试点单位" },
    { id: "on", header: "赋权日期" },
    { id: "changed", header: "权属是否变更" },
    { id: "unitShare", header: "单位份额" },
    { id: "completerShare", header: "完成人份额" },
    { id: "split", header: "收益分配约定" },
    { id: "start", header: "起", parent: "使用权期限" },
    { id: "end", header: "止", parent: "使用权期限" },
    { id: "started", header: "实质性启动日期" },
    { id: "state", header: "转化情况" },
    { id: "entrusted", header: "委托第三方日期" },
    { id: "platform", header: "平台发布日期" },
    { id: "secret", header: "是否涉密" },
    { id: "unit", header: "单位类型" },
  ] as const;
  const owned = {
    type: "所有权",
    changed: "是",
    unitShare: percent(20),
    completerShare: percent(80),
    start: NONE,
    end: NONE,
  } as const;
  const register = new Register(sheet("赋权台账", "职务科技成果赋权台账（2020—2024年）", columns), () => ({
    achievement: institution.achievement(),
    type: "长期使用权",
    pilot: "是",
    on: on("2021-06-01"),
    changed: "否",
    unitShare: NONE,
    completerShare: NONE,
    split: "单位20%，完成人80%",
    start: on("2021-06-01"),
    end: on("2031-05-31"),
    started: on("2022-03-08"),
    state: "已转化",
    entrusted: NONE,
    platform: NONE,
    secret: "否",
    unit: "市属高校院所",
  }));
  const from = (day: string, end: string) => ({ on: on(day), start: on(day), end: on(end) });
  return register
    .add()
    .add(owned)
    .add({ split: null }, error("income-split-agreed", "split", "条例23.1：赋权应当同时约定收益分配，未填"))
    .add({ split: "待约定" }, error("income-split-agreed", "split", "条例23.1：尚未约定"))
    .add(
      { split: null, unit: "中央在渝高校院所" },
      warning("income-split-agreed", "split", "条例23.1、D29：中央在渝单位参照适用", { reading: "D29" }),
    )
    .add(
      { split: null, unit: "其他事业单位" },
      warning("income-split-agreed", "split", "条例23.1、D32：医院等是否属于高校院所有疑义", { reading: "D32" }),
    )
    .add({ ...from("2020-05-29", "2030-05-28"), split: null })
    .add(
      { ...owned, pilot: "否" },
      warning("ownership-grant", "changed", "条例23、D26：不是试点单位而权属变更", { reading: "D26" }),
    )
    .add(
      { ...owned, unitShare: percent(0), completerShare: percent(100) },
      warning("ownership-grant", "unitShare", "细则（一）：单位没有份额，不是共同所有"),
    )
    .add(
      { ...owned, unitShare: null, completerShare: null },
      undetermined("ownership-grant", "unitShare", "细则（一）：双方份额都没有填，不能判断是否共有"),
    )
    .add(
      from("2021-06-01", "2031-05-30"),
      warning("use-right-term", "end", "细则（一）、D27：差一天满十年", { reading: "D27", dueDate: "2031-05-31" }),
    )
    .add(
      { ...from("2022-03-01", "2027-02-28"), started: on("2022-09-14") },
      warning("use-right-term", "end", "细则（一）、D27：只有五年", { reading: "D27", dueDate: "2032-02-29" }),
    )
    .add({ ...from("2022-03-01", "2032-02-29"), started: on("2022-09-14") })
    .add({ ...from("2022-03-01", "2027-02-28"), pilot: "否", started: null, state: "未转化" })
    .add({ ...from("2021-05-21", "2026-05-20"), started: on("2021-09-01") })
    .add(
      { ...from("2022-03-01", "2032-02-29"), started: on("2023-03-02") },
      info("grant-started", "started", "细则（二）：一年届满之日为2023-03-01，晚一天启动", {
        dueDate: "2023-03-01",
        daysLate: 1,
      }),
    )
    .add({ ...from("2022-03-01", "2032-02-29"), started: on("2023-03-01") })
    .add(
      { ...from("2023-12-30", "2033-12-29"), started: null, state: "未转化" },
      info("grant-started", "started", "细则（二）：一年届满仍未启动，试点单位可以介入", {
        dueDate: "2024-12-30",
        daysLate: 1,
      }),
    )
    .add(
      { ...from("2024-05-06", "2034-05-05"), started: "未启动", state: "未转化" },
      info("grant-started", "started", "细则（二）：一年未届满，提醒最后一日", { dueDate: "2025-05-06" }),
    )
    .add(
      { started: null, state: "未转化", entrusted: on("2022-07-04"), platform: null },
      warning("platform-publication", "platform", "细则（二）、D28：单位介入后仍未转化，没有在平台发布", {
        reading: "D28",
      }),
    )
    .add({ started: null, state: "未转化", entrusted: on("2022-07-04"), platform: on("2023-07-05") })
    .add(
      { started: null, state: "未转化", entrusted: on("2022-07-04"), platform: on("2023-07-05"), secret: "是" },
      warning("platform-publication", "platform", "细则（二）、D44：涉及保密的不得公示", { reading: "D44" }),
    )
    .add({ started: null, state: "未转化", entrusted: on("2022-07-04"), platform: null, secret: "是" });
}

/** 离岗（兼职）人员: article 42, rules （十一）. */
function secondments(institution: Institution) {
  const columns = [
    { id: "name", header: "姓名" },
    { id: "staffNo", header: "工号" },
    { id: "department", header: "所在学院" },
    { id: "mode", header: "类型" },
    { id: "post", header: "职务类别" },
    { id: "company", header: "企业名称" },
    { id: "applied", header: "申请日期" },
    { id: "consented", header: "批准（同意）日期" },
    { id: "start", header: "起始日期" },
    { id: "end", header: "结束日期" },
    { id: "renewed", header: "延期至" },
    { id: "agreement", header: "协议编号" },
    { id: "unit", header: "单位类型" },
  ] as const;
  let number = 0;
  const register = new Register(sheet("离岗兼职人员", "科技人员离岗创业、兼职台账", columns), () => ({
    name: institution.person(),
    staffNo: institution.staffNo(),
    department: institution.department(),
    mode: "离岗创业",
    post: "非领导",
    company: institution.company(),
    applied: on("2021-05-10"),
    consented: on("2021-06-15"),
    start: on("2021-07-01"),
    end: on("2024-06-30"),
    renewed: NONE,
    agreement: `渝理工离岗〔2021〕${(number += 1)}号`,
    unit: "市属高校院所",
  }));
  const term = (start: string, end: string | null) => ({ start: on(start), end: end === null ? null : on(end) });
  return register
    .add()
    .add(
      term("2021-07-01", "2024-07-01"),
      info("secondment-term", "end", "条例42.2、D25：首尾都计入为三年零一天", { reading: "D25" }),
    )
    .add(
      term("2021-07-01", "2024-07-02"),
      error("secondment-term", "end", "条例42.2：离岗创业超过三年", { dueDate: "2024-06-30", daysLate: 2 }),
    )
    .add(
      { ...term("2021-07-01", "2024-07-31"), unit: "中央在渝高校院所" },
      warning("secondment-term", "end", "条例42.2、D29：中央在渝单位参照适用", { reading: "D29", daysLate: 31 }),
    )
    .add(
      { renewed: on("2026-06-30") },
      warning("secondment-term", "renewed", "D25：国家政策允许延长一次，条例没有规定延长", {
        reading: "D25",
        dueDate: "2024-06-30",
      }),
    )
    .add(
      { renewed: on("2027-07-01") },
      error("secondment-term", "renewed", "条例42.2、人社部发2019-137：超过三年加一次三年"),
    )
    .add(
      { mode: "兼职", ...term("2021-07-01", "2024-12-30") },
      warning("secondment-term", "end", "D25：三年是否约束兼职有疑义", { reading: "D25" }),
    )
    .add({ mode: "兼职", ...term("2022-01-04", "2024-12-30") })
    .add(
      { ...term("2021-12-01", null), consented: on("2021-11-15") },
      error("secondment-term", "end", "条例42.2：没有结束日期，三年已满", { dueDate: "2024-11-30", daysLate: 31 }),
    )
    .add(
      { ...term("2022-09-01", null), consented: on("2022-08-15") },
      info("secondment-term", "end", "条例42.2：没有结束日期，三年未满", { dueDate: "2025-08-31" }),
    )
    .add(
      { ...term("2019-09-01", "2022-12-31"), applied: on("2019-05-06"), consented: on("2019-06-10") },
      warning("secondment-term", "end", "D30：条例施行前开始、施行后仍在继续", { reading: "D30" }),
    )
    .add({ consented: null }, error("secondment-consent", "consented", "条例42.2：应当经所在单位同意，未记载"))
    .add({ consented: on("2021-07-02") }, error("secondment-consent", "consented", "条例42.2：开始后一天才同意"))
    .add({ consented: on("2021-07-01") })
    .add(
      { consented: null, unit: "其他事业单位" },
      warning("secondment-consent", "consented", "条例42.2、D32：医院等是否属于高校院所有疑义", { reading: "D32" }),
    )
    .add(
      { post: "单位正职" },
      warning("secondment-consent", "post", "细则（十一）、D24：不含单位正职领导干部", { reading: "D24" }),
    )
    .add({ post: "内设机构正职" })
    .add(
      { post: "其他领导", applied: null },
      warning("secondment-consent", "applied", "细则（十一）：担任行政职务的应当书面申请"),
    )
    .add({ agreement: null }, warning("secondment-consent", "agreement", "条例42.3：没有协议，须有制度规定"))
    .add(
      { start: null },
      undetermined("secondment-term", "start", "起始日期未填，不能判断期限"),
      undetermined("secondment-consent", "start", "起始日期未填，不能判断是否先同意"),
    );
}

/** 财政科技项目: articles 9 paragraph 3 and 28. */
function projects(institution: Institution) {
  const columns = [
    { id: "no", header: "项目编号" },
    { id: "name", header: "项目名称" },
    { id: "city", header: "本市财政资金" },
    { id: "closed", header: "项目结题日期" },
    { id: "department", header: "项目主管部门", parent: "科技报告提交日期" },
    { id: "authority", header: "市科技局", parent: "科技报告提交日期" },
    { id: "data", header: "成果信息汇交日期" },
    { id: "term", header: "约定转化期限" },
    { id: "started", header: "转化启动日期" },
    { id: "reason", header: "理由" },
    { id: "unit", header: "单位类型" },
  ] as const;
  let number = 0;
  const register = new Register(sheet("财政项目", "承担财政科技项目台账", columns), () => ({
    no: `cstc2020jscx${String((number += 1)).padStart(4, "0")}`,
    name: `${institution.achievement()}研究`,
    city: "是",
    closed: on("2023-06-30"),
    department: on("2023-06-20"),
    authority: on("2023-06-30"),
    data: on("2023-06-28"),
    term: on("2024-06-30"),
    started: on("2023-11-06"),
    reason: NONE,
    unit: "市属高校院所",
  }));
  return register
    .add()
    .add({ department: null }, error("science-report", "department", "条例9.3：未向项目主管部门提交科技报告"))
    .add({ authority: null }, error("science-report", "authority", "条例9.3：未向市科技主管部门提交科技报告"))
    .add({ data: null }, error("science-report", "data", "条例9.3、57：未汇交成果和知识产权信息"))
    .add(
      { authority: null, unit: "中央在渝高校院所" },
      warning("science-report", "authority", "条例9.3、D29：第二个部门是条例的要求，参照适用", { reading: "D29" }),
    )
    .add(
      { data: null, unit: "中央在渝高校院所" },
      error("science-report", "data", "条例9.3、促转法11.2：国家法律要求相同，级别不降"),
    )
    .add(
      { data: on("2023-07-30") },
      info("science-report", "data", "条例9.3：结题后30天，条文没有天数", { daysLate: 30 }),
    )
    .add({ data: on("2023-07-31") }, warning("science-report", "data", "条例9.3：结题后31天才汇交", { daysLate: 31 }))
    .add({ city: "否", department: null, authority: null, data: null })
    .add({ closed: null, department: null, authority: null, data: null })
    .add({ city: null, department: null }, undetermined("science-report", "city", "是否本市财政资金没有填，不能判断"))
    .add(
      { started: on("2024-07-01") },
      warning("project-term", "started", "条例28：晚一天实施转化", { dueDate: "2024-06-30", daysLate: 1 }),
    )
    .add({ started: on("2024-06-30") })
    .add(
      { started: null },
      warning("project-term", "started", "条例28：约定期限已过，未实施转化", { dueDate: "2024-06-30", daysLate: 184 }),
    )
    .add(
      { started: null, reason: "合作企业破产重整" },
      info("project-term", "started", "条例28：写有理由，需要人工判断", { dueDate: "2024-06-30" }),
    )
    .add(
      { term: on("2025-06-30"), started: null },
      info("project-term", "started", "条例28：期限未到", { dueDate: "2025-06-30" }),
    )
    .add({ term: null, started: null });
}

/** 转化申请: article 27. */
function applications(institution: Institution) {
  const columns = [
    { id: "achievement", header: "成果名称" },
    { id: "completed", header: "成果完成日期" },
    { id: "started", header: "转化启动日期" },
    { id: "applied", header: "申请日期" },
    { id: "written", header: "是否书面" },
    { id: "received", header: "单位收到日期" },
    { id: "replied", header: "答复日期" },
    { id: "reply", header: "答复结果" },
    { id: "reason", header: "不同意理由" },
    { id: "agreement", header: "转化协议签订日期" },
    { id: "pubStart", header: "起", parent: "协议公示" },
    { id: "pubEnd", header: "止", parent: "协议公示" },
    { id: "reported", header: "向主管部门报告日期" },
    { id: "self", header: "自行实施日期" },
    { id: "unit", header: "单位类型" },
  ] as const;
  const register = new Register(sheet("转化申请", "职务科技成果转化申请台账", columns), () => ({
    achievement: institution.achievement(),
    completed: on("2021-03-15"),
    started: NONE,
    applied: on("2022-05-09"),
    written: "是",
    received: on("2022-05-09"),
    replied: on("2022-06-08"),
    reply: "同意",
    reason: NONE,
    agreement: on("2022-06-15"),
    pubStart: on("2022-06-16"),
    pubEnd: on("2022-07-05"),
    reported: NONE,
    self: NONE,
    unit: "市属高校院所",
  }));
  const open = { applied: NONE, received: NONE, replied: NONE, reply: NONE } as const;
  const none = { agreement: NONE, pubStart: NONE, pubEnd: NONE } as const;
  const silent = { replied: NONE, reply: NONE, ...none } as const;
  const received = (day: string) => ({ applied: on(day), received: on(day) });
  const published = (start: string, end: string) => ({ pubStart: on(start), pubEnd: on(end) });
  return register
    .add()
    .add(
      { ...received("2022-03-15"), replied: on("2022-04-12") },
      warning("untransferred-one-year", "applied", "条例27.1、D10：恰在一年届满当日，尚未超过", {
        reading: "D10",
        dueDate: "2022-03-16",
      }),
    )
    .add({ ...received("2022-03-16"), replied: on("2022-04-12") })
    .add(
      { ...received("2021-12-01"), replied: on("2021-12-20") },
      warning("untransferred-one-year", "applied", "条例27.1：不满一年", { dueDate: "2022-03-16" }),
    )
    .add({ written: "否" }, warning("untransferred-one-year", "written", "条例27.1：申请不是书面的"))
    .add(
      { ...open, ...none, started: "未启动" },
      info("untransferred-one-year", "applied", "条例27.1：超过一年未转化，完成人可以申请", { dueDate: "2022-03-15" }),
    )
    .add({ ...open, ...none, started: on("2021-10-11") })
    .add(
      {
        ...received("2023-01-01"),
        replied: on("2023-04-04"),
        agreement: on("2023-04-10"),
        ...published("2023-04-11", "2023-05-04"),
      },
      warning("application-reply", "replied", "条例27.2：三个月届满2023-04-01为星期六，顺延到04-03，晚一天", {
        dueDate: "2023-04-03",
        daysLate: 1,
      }),
    )
    .add({
      ...received("2023-01-01"),
      replied: on("2023-04-03"),
      agreement: on("2023-04-10"),
      ...published("2023-04-11", "2023-05-04"),
    })
    .add(
      { ...received("2024-08-12"), ...silent },
      warning("application-reply", "replied", "条例27.2：超过三个月未答复", { dueDate: "2024-11-12", daysLate: 49 }),
    )
    .add(
      { ...received("2024-11-11"), ...silent },
      info("application-reply", "replied", "条例27.2：三个月未满", { dueDate: "2025-02-11" }),
    )
    .add(
      { reply: "不同意", ...none },
      warning("application-reply", "reason", "条例27.2、D11：不同意而没有理由", { reading: "D11" }),
    )
    .add(
      { reply: "不同意", reason: "已与企业签订意向协议", ...none },
      undetermined("application-reply", "reason", "条例27.2、D11：理由是否正当不能从台账判断"),
    )
    .add(
      published("2022-06-16", "2022-06-29"),
      error("conversion-publicity", "pubEnd", "条例27.1、D2：首日计入也只有14日", { dueDate: "2022-07-01" }),
    )
    .add(
      published("2022-06-16", "2022-06-30"),
      warning("conversion-publicity", "pubEnd", "条例27.1、D2：首日计入才满15日", { reading: "D2" }),
    )
    .add(published("2022-06-16", "2022-07-01"))
    .add(
      { pubStart: null, pubEnd: null },
      error("conversion-publicity", "pubEnd", "条例27.1：转化协议应当公示，未记载"),
    )
    .add(
      { agreement: null, pubStart: null, pubEnd: null },
      error("conversion-publicity", "agreement", "条例27.1：同意申请而未记载转化协议"),
    )
    .add(
      { ...received("2023-02-08"), ...silent, self: on("2023-05-16"), reported: null },
      warning("application-reply", "replied", "条例27.2：超过三个月未答复", { dueDate: "2023-05-08", daysLate: 603 }),
      error("self-conversion-report", "reported", "条例27.2：自行实施而未记载书面报告"),
    )
    .add(
      { ...received("2023-02-08"), ...silent, self: on("2023-05-16"), reported: on("2023-05-17") },
      warning("application-reply", "replied", "条例27.2：超过三个月未答复", { dueDate: "2023-05-08" }),
      error("self-conversion-report", "reported", "条例27.2：自行实施后才报告"),
    )
    .add(
      { ...received("2023-02-08"), ...silent, self: on("2023-05-08"), reported: on("2023-04-10") },
      warning("application-reply", "replied", "条例27.2：超过三个月未答复", { dueDate: "2023-05-08" }),
      error("self-conversion-report", "self", "条例27.2、D10：三个月届满当日，尚未超过", { dueDate: "2023-05-09" }),
    )
    .add(
      { ...received("2023-02-08"), ...silent, self: on("2023-05-09"), reported: on("2023-04-10") },
      warning("application-reply", "replied", "条例27.2：超过三个月未答复", { dueDate: "2023-05-08" }),
    );
}

/** 校内制度: article 25. */
function rules() {
  const columns = [
    { id: "name", header: "制度名称" },
    { id: "number", header: "文号" },
    { id: "since", header: "制度施行日期" },
    { id: "contents", header: "制度内容" },
    { id: "heard", header: "听取职工意见日期" },
    { id: "publicised", header: "制度公示日期" },
    { id: "adopted", header: "制度审议日期" },
  ] as const;
  const register = new Register(sheet("校内制度", "科技成果转化管理制度一览", columns), () => ({
    name: "科技成果转化管理办法",
    number: "渝理工〔2020〕36号",
    since: on("2021-01-01"),
    contents: "结题登记、转化实施、组织保障",
    heard: on("2020-10-12"),
    publicised: on("2020-11-02"),
    adopted: on("2020-12-01"),
  }));
  return register
    .add({}, error("unit-rules", "contents", "条例25.1：各项制度合看没有异议处理"))
    .add(
      {
        name: "科技成果转化收益分配办法",
        number: "渝理工〔2020〕37号",
        contents: "收益分配、完成人权利义务",
        heard: null,
      },
      error("unit-rules", "heard", "条例25.2：应当听取职工意见，未记载"),
    )
    .add(
      {
        name: "职务科技成果赋权试点办法",
        number: "渝理工〔2021〕18号",
        since: on("2021-09-01"),
        contents: NONE,
        publicised: null,
        adopted: on("2021-07-20"),
        heard: on("2021-06-07"),
      },
      error("unit-rules", "publicised", "条例25.2：应当在单位内公示，未记载"),
    )
    .add({
      name: "专利管理办法",
      number: "渝理工〔2019〕9号",
      since: on("2019-03-01"),
      contents: NONE,
      heard: null,
      publicised: null,
      adopted: on("2019-02-20"),
    })
    .add({
      name: "差旅费管理办法",
      number: "渝理工〔2022〕5号",
      since: on("2022-02-01"),
      contents: "报销标准",
      heard: null,
      publicised: null,
      adopted: on("2022-01-10"),
    });
}

/** 工资总额: article 53, in 万元 (reading.md §5: 1200 with 200 of rewards, cap and next base 1000). */
function payroll() {
  const columns = [
    { id: "year", header: "年度" },
    { id: "total", header: "工资总额" },
    { id: "rewards", header: "其中奖励支出" },
    { id: "cap", header: "核定限额" },
    { id: "base", header: "次年基数" },
  ] as const;
  const amounts = (year: string, total: number, rewards: number, cap: number, base: number) => ({
    year,
    total: amount(total),
    rewards: amount(rewards),
    cap: amount(cap),
    base: amount(base),
  });
  const register = new Register(sheet("工资总额", "工资总额与转化奖励", columns), () =>
    amounts("2023", 1200, 200, 1000, 1000),
  );
  return register
    .add(amounts("2019", 1150, 150, 1000, 1000))
    .add(
      amounts("2020", 1180, 180, 1000, 1180),
      error("payroll-total", "base", "促转法45.3：180万元奖励计入了次年基数", { shortfall: 1_800_000 }),
    )
    .add(amounts("2021", 1200, 200, 1000, 1000))
    .add(
      amounts("2022", 1200, 200, 1000, 1100),
      error("payroll-total", "base", "条例53：基数比扣除奖励后的总额多100万元", { shortfall: 1_000_000 }),
    )
    .add(
      amounts("2023", 1250, 200, 1000, 1050),
      warning("payroll-total", "cap", "条例53：扣除奖励后1050万元，仍超过限额1000万元", { shortfall: 500_000 }),
    )
    .add(
      { ...amounts("2024", 1300, 200, 1000, 1100), total: null },
      undetermined("payroll-total", "total", "工资总额没有填，不能判断"),
    );
}

/** 机构奖补和诚信分值: rules （十三）（二十三）. */
function agencies() {
  const columns = [
    { id: "year", header: "年度" },
    { id: "agency", header: "转化服务机构" },
    { id: "grant", header: "机构奖补金额" },
    { id: "score", header: "科研诚信分值" },
  ] as const;
  const register = new Register(sheet("机构奖补", "技术转移机构市级奖补台账", columns), () => ({
    year: "2023",
    agency: "渝州理工大学技术转移中心",
    grant: amount(40),
    score: "12",
  }));
  return register
    .add({ grant: amount(60) })
    .add()
    .add({ agency: "渝理工知识产权运营公司", grant: amount(60), score: "1" })
    .add(
      { agency: "渝理工知识产权运营公司", grant: amount(40.01), score: "0" },
      warning("agency-grant-cap", "grant", "细则（十三）：全年合计100.01万元，超过100万元", { shortfall: 100 }),
      info("credit-score", "score", "细则（二十三）：0分及以下推送公示"),
    )
    .add({ year: "2024", agency: "渝理工知识产权运营公司", grant: amount(100) })
    .add(
      { year: "2024", agency: "重庆产学研促进中心", grant: amount(20), score: "-3" },
      info("credit-score", "score", "细则（二十三）：低于0分"),
    )
    .add(
      { year: "2024", agency: null, grant: amount(30) },
      undetermined("agency-grant-cap", "agency", "没有写明机构，不能计入全年合计"),
    );
}

/** 中试奖补: rules （十二）. */
function pilotPlants() {
  const columns = [
    { id: "base", header: "基地" },
    { id: "year", header: "年度" },
    { id: "grant", header: "中试奖补金额" },
    { id: "frontline", header: "奖励一线科研服务人员金额" },
  ] as const;
  const register = new Register(sheet("中试奖补", "中试熟化基地奖补使用台账", columns), () => ({
    base: "轻合金中试基地",
    year: "2023",
    grant: amount(50),
    frontline: amount(35),
  }));
  return register
    .add()
    .add(
      { base: "智能制造中试基地", frontline: amount(34) },
      warning("pilot-frontline-share", "frontline", "细则（十二）：50万元的70%为35万元，差1万元", {
        shortfall: 10_000,
      }),
    )
    .add(
      { base: "环保装备中试基地", frontline: { fen: wan(35) - 100 } },
      info("pilot-frontline-share", "frontline", "细则（十二）、D17：差1元为尾差", { shortfall: 1 }),
    )
    .add({ base: "食品中试基地", year: "2021", frontline: amount(10) })
    .add(
      { base: "传感器中试基地", frontline: null },
      undetermined("pilot-frontline-share", "frontline", "用于一线人员的金额没有填"),
    );
}

/** 年度报告: article 9 paragraph 4. */
function reports() {
  const columns = [
    { id: "year", header: "报告年度" },
    { id: "filed", header: "报送日期" },
    { id: "remark", header: "备注" },
  ] as const;
  const register = new Register(sheet("年度报告", "科技成果转化年度报告报送情况", columns), () => ({
    year: "2022",
    filed: on("2023-03-30"),
    remark: NONE,
  }));
  return register
    .add({ year: "2018", filed: on("2019-03-28") })
    .add(
      { year: "2019", filed: null },
      error("annual-report-filed", "filed", "促转法21：次年年底仍未报送", { dueDate: "2020-03-30" }),
    )
    .add({ year: "2020", filed: on("2021-03-30") })
    .add(
      { year: "2021", filed: on("2022-04-15") },
      warning("annual-report-filed", "filed", "条例9.4、D34：晚于3月30日", {
        reading: "D34",
        dueDate: "2022-03-30",
        daysLate: 16,
      }),
    )
    .add()
    .add(
      { year: "2023", filed: null },
      warning("annual-report-filed", "filed", "条例9.4、D34：2024-03-30为星期六，顺延到04-01，尚未报送", {
        reading: "D34",
        dueDate: "2024-04-01",
        daysLate: 274,
      }),
    )
    .add(
      { year: "2024", filed: null },
      info("annual-report-filed", "filed", "条例9.4：截止日未到", { dueDate: "2025-03-31" }),
    );
}

const amount = (inWan: number): Value => ({ fen: wan(inWan) });
