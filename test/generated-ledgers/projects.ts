import { addDays, on } from "../../assets/samples/values.ts";
import { daysBetween } from "./draw.ts";
import {
  breach,
  CENTRAL,
  CENTRAL_COMPANY,
  dayOf,
  type Duty,
  error,
  type Facts,
  info,
  no,
  type Unit,
  warning,
  yes,
} from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

const REPORTS = ["department", "city"] as const;
const ACTS = [...REPORTS, "data"] as const;

/** A project of the city's money, reported and submitted when it was closed, its result put to use in time. */
function clean({ draw }: Entering): Facts[] {
  const closed = draw.day("2020-06-20", "2024-12-20");
  const handedIn = (): Facts[string] => on(addDays(closed, -draw.between(0, 20)));
  const term = addDays(closed, draw.between(100, 300));
  const funded = draw.chance(80);
  const row: Facts = {
    no: `CSTB-${closed.slice(0, 4)}-${draw.between(1000, 9999)}`,
    name: draw.achievement(),
    funded: funded ? yes : no,
    closed: on(closed),
    department: funded ? handedIn() : null,
    city: funded ? handedIn() : null,
    data: funded ? handedIn() : null,
    term: on(term),
    started: on(addDays(term, -draw.between(0, 90))),
    reason: null,
  };
  return [row];
}

/** A project of the city's money, whatever the entry was. */
function cityFunded(row: Facts): string {
  const closed = dayOf(row["closed"]);
  for (const act of ACTS) row[act] = on(closed);
  row["funded"] = yes;
  return closed;
}

/** The second body rests on the ordinance alone, by which central units are bound only by 参照适用. */
const oneBody = (unit: Unit): Duty =>
  unit === CENTRAL || unit === CENTRAL_COMPANY ? { level: "warning", reading: "D29" } : { level: "error" };

const defects: readonly RegisterDefect[] = [
  ...REPORTS.map((report): RegisterDefect => ({
    name: `science-report: none to the ${report}`,
    plant(row, { unit }) {
      cityFunded(row);
      row[report] = null;
      return [breach(oneBody(unit), "science-report", report, "条例9.3：向两个部门提交科技报告")];
    },
  })),
  {
    name: "science-report: no data submitted",
    plant(row) {
      cityFunded(row);
      row["data"] = null;
      return [error("science-report", "data", "条例9.3、促转法11.2：信息汇交")];
    },
  },
  {
    name: "science-report: more than 30 days late",
    plant(row, { draw }) {
      const act = draw.some(ACTS);
      const closed = cityFunded(row);
      row[act] = on(addDays(closed, draw.between(31, 200)));
      return [warning("science-report", act, "条例9.3：结题后超过30天才办理")];
    },
  },
  {
    name: "science-report: within 30 days",
    plant(row, { draw }) {
      const act = draw.some(ACTS);
      const closed = cityFunded(row);
      row[act] = on(addDays(closed, draw.some([1, 30])));
      return [info("science-report", act, "条例9.3：结题后30天以内")];
    },
  },
  {
    name: "science-report: not the city's money",
    plant(row) {
      cityFunded(row);
      for (const act of ACTS) row[act] = null;
      row["funded"] = no;
      return [];
    },
  },
  {
    name: "project-term: a day late",
    plant(row) {
      const dueDate = dayOf(row["term"]);
      row["started"] = on(addDays(dueDate, 1));
      return [warning("project-term", "started", "条例28：期限届满后才实施转化", { dueDate, daysLate: 1 })];
    },
  },
  {
    name: "project-term: on the last day",
    plant(row) {
      row["started"] = row["term"] ?? null;
      return [];
    },
  },
  {
    name: "project-term: not at all",
    plant(row, { draw, asOf }) {
      const dueDate = dayOf(row["term"]);
      row["started"] = draw.some([null, "未启动"]);
      const rest = { dueDate, daysLate: daysBetween(dueDate, asOf) };
      return [warning("project-term", "started", "条例28：期限已过，未实施转化", rest)];
    },
  },
  {
    name: "project-term: with a reason",
    plant(row) {
      row["started"] = null;
      row["reason"] = "合作企业破产";
      return [info("project-term", "started", "条例28：理由需要人工判断")];
    },
  },
];

export const projects: Register = {
  often: 50,
  form: {
    names: ["科技项目", "项目台账"],
    title: "科技项目台账",
    totals: false,
    columns: [
      { id: "no", headers: ["项目编号"], optional: true },
      { id: "name", headers: ["项目名称"] },
      { id: "funded", headers: ["本市财政资金", "是否本市财政资金"] },
      { id: "closed", headers: ["项目结题日期", "项目验收日期"] },
      { id: "department", headers: ["向项目主管部门提交科技报告日期", "项目主管部门科技报告日期"] },
      { id: "city", headers: ["向市科技主管部门提交科技报告日期", "市科技局科技报告日期"] },
      { id: "data", headers: ["信息汇交日期", "成果信息汇交日期"] },
      { id: "term", headers: ["约定转化期限", "约定转化截止日期"] },
      { id: "started", headers: ["转化启动日期", "实施转化日期"] },
      { id: "reason", headers: ["理由"] },
    ],
  },
  clean,
  defects,
};
