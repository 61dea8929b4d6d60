import { addDays, on } from "../../assets/samples/values.ts";
import { type Draw, monthsLater } from "./draw.ts";
import { bound, breach, dayOf, duty, type Facts, info, warning } from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

const THREE_YEARS = 36;

function secondment(draw: Draw, start: string): Facts {
  const consented = addDays(start, -draw.between(0, 60));
  return {
    person: draw.person(),
    staffNo: draw.staffNo(),
    department: draw.department(),
    mode: "离岗创业",
    post: "非领导",
    applied: on(addDays(consented, -draw.between(5, 40))),
    consented: on(consented),
    start: on(start),
    end: on(addDays(monthsLater(start, THREE_YEARS), -draw.some([1, 1, 30, 300]))),
    renewed: null,
    agreement: `LG-${start.slice(0, 4)}-${draw.between(10, 99)}`,
  };
}

const startOf = (draw: Draw): string => `${draw.day("2021-06-01", "2022-07-01").slice(0, 8)}${draw.between(10, 28)}`;

function clean({ draw }: Entering): Facts[] {
  const row = secondment(draw, startOf(draw));
  row["mode"] = draw.some(["离岗创业", "兼职", "在职创业", "项目合作", "挂职"]);
  return [row];
}

const threeYears = (row: Facts): string => monthsLater(dayOf(row["start"]), THREE_YEARS);

const defects: readonly RegisterDefect[] = [
  {
    name: "secondment-term: two days over",
    units: bound,
    plant(row, { unit }) {
      row["mode"] = "离岗创业";
      row["end"] = on(addDays(threeYears(row), 1));
      return [breach(duty(unit), "secondment-term", "end", "条例42.2：期限不得超过三年")];
    },
  },
  {
    name: "secondment-term: months over",
    units: bound,
    plant(row, { draw, unit }) {
      row["mode"] = "离岗创业";
      row["end"] = on(addDays(threeYears(row), draw.between(10, 300)));
      return [breach(duty(unit), "secondment-term", "end", "条例42.2：期限不得超过三年")];
    },
  },
  {
    name: "secondment-term: one day over",
    units: bound,
    plant(row) {
      row["mode"] = "离岗创业";
      row["end"] = on(threeYears(row));
      return [info("secondment-term", "end", "D25：三年零一天")];
    },
  },
  {
    name: "secondment-term: renewed",
    units: bound,
    plant(row, { draw }) {
      const start = dayOf(row["start"]);
      row["mode"] = "离岗创业";
      row["end"] = on(addDays(threeYears(row), -1));
      row["renewed"] = on(addDays(monthsLater(start, draw.some([48, 60, 72])), -1));
      return [warning("secondment-term", "renewed", "条例42.2、D25：延期", { reading: "D25" })];
    },
  },
  {
    name: "secondment-term: part-time over three years",
    units: bound,
    plant(row, { draw }) {
      row["mode"] = draw.some(["兼职", "在职创业", "挂职", "项目合作"]);
      row["end"] = on(addDays(threeYears(row), draw.between(1, 200)));
      return [warning("secondment-term", "end", "条例42.2、D25：离岗创业以外的方式", { reading: "D25" })];
    },
  },
  {
    name: "secondment-term: without end",
    units: bound,
    plant(row, { draw, unit }) {
      row["mode"] = "离岗创业";
      row["end"] = draw.some([null, "至今"]);
      return [breach(duty(unit), "secondment-term", "end", "条例42.2：没有结束日期，三年已满")];
    },
  },
  {
    name: "secondment-term: begun before the ordinance",
    units: bound,
    plant(row, { draw }) {
      const start = `${draw.between(2018, 2019)}-${draw.some(["07", "09", "11"])}-${draw.between(10, 28)}`;
      Object.assign(row, secondment(draw, start));
      row["end"] = on(addDays(threeYears(row), draw.between(10, 300)));
      return [warning("secondment-term", "end", "条例42.2、D30：条例施行时仍在继续", { reading: "D30" })];
    },
  },
  {
    name: "secondment-term: over before the ordinance",
    units: bound,
    plant(row, { draw }) {
      Object.assign(row, secondment(draw, `2016-0${draw.between(1, 4)}-${draw.between(10, 28)}`));
      row["end"] = on(addDays(threeYears(row), 100));
      row["consented"] = null;
      return [];
    },
  },
  {
    name: "secondment-consent: none",
    units: bound,
    plant(row, { draw, unit }) {
      row["consented"] = draw.some([null, "审批中", "未批准"]);
      return [breach(duty(unit), "secondment-consent", "consented", "条例42.2：经所在单位同意")];
    },
  },
  {
    name: "secondment-consent: a day after the start",
    units: bound,
    plant(row, { unit }) {
      row["consented"] = on(addDays(dayOf(row["start"]), 1));
      return [breach(duty(unit), "secondment-consent", "consented", "条例42.2：同意晚于起始")];
    },
  },
  {
    name: "secondment-consent: on the day of the start",
    units: bound,
    plant(row) {
      row["consented"] = row["start"] ?? null;
      return [];
    },
  },
  {
    name: "secondment-consent: a principal",
    units: bound,
    plant(row) {
      row["post"] = "单位正职";
      return [warning("secondment-consent", "post", "细则11、D24：不含单位正职领导干部", { reading: "D24" })];
    },
  },
  {
    name: "secondment-consent: a leader without an application",
    units: bound,
    plant(row, { draw }) {
      row["post"] = draw.some(["内设机构正职", "其他领导", "单位副职"]);
      row["applied"] = null;
      return [warning("secondment-consent", "applied", "细则11：可以向单位提出书面申请")];
    },
  },
  {
    name: "secondment-consent: without an agreement",
    units: bound,
    plant(row, { draw }) {
      row["agreement"] = draw.some([null, "无"]);
      return [warning("secondment-consent", "agreement", "条例42.3：应当建立制度规定或者约定")];
    },
  },
  {
    name: "date-order: a secondment that ends before it begins",
    plant(row) {
      row["end"] = on(addDays(dayOf(row["start"]), -1));
      return [warning("date-order", "end", "结束早于起始")];
    },
  },
];

export const secondments: Register = {
  often: 55,
  form: {
    names: ["离岗兼职", "离岗创业兼职台账"],
    title: "科技人员离岗创业、兼职台账",
    totals: false,
    columns: [
      { id: "person", headers: ["姓名", "人员姓名"] },
      { id: "staffNo", headers: ["工号"], optional: true },
      { id: "department", headers: ["所在部门", "所在学院"], optional: true },
      { id: "mode", headers: ["离岗类型", "离岗兼职类型", "兼职类型"] },
      { id: "post", headers: ["职务类别", "领导职务类别"], optional: true },
      { id: "applied", headers: ["申请日期", "书面申请日期"], optional: true },
      { id: "consented", headers: ["同意日期", "批准日期", "单位同意日期"] },
      { id: "start", headers: ["起始日期", "离岗起始日期"] },
      { id: "end", headers: ["结束日期", "截止日期"] },
      { id: "renewed", headers: ["延期至", "续批至"] },
      { id: "agreement", headers: ["离岗协议编号"], optional: true },
    ],
  },
  clean,
  defects,
};
