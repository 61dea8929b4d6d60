import { addDays, on } from "../../assets/samples/values.ts";
import { daysBetween, type Draw, monthsLater } from "./draw.ts";
import { bound, breach, dayOf, duty, type Facts, info, no, undetermined, warning, yes } from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

const blank: Facts = {
  applied: null,
  written: null,
  received: null,
  replied: null,
  reply: null,
  reason: null,
  agreement: null,
  pubStart: null,
  pubEnd: null,
  reported: null,
  selfStarted: null,
  started: null,
};

/** Applied for more than a year after completion, agreed to within weeks, publicised and begun. */
function agreed(draw: Draw, completed: string, applied: string, replied?: string): Facts {
  const received = addDays(applied, draw.between(0, 5));
  const answered = replied ?? addDays(received, draw.between(5, 80));
  const agreement = addDays(answered, draw.between(5, 40));
  const pubStart = addDays(agreement, 2);
  const pubEnd = addDays(pubStart, draw.between(16, 25));
  return {
    ...blank,
    achievement: draw.achievement(),
    completed: on(completed),
    applied: on(applied),
    written: yes,
    received: on(received),
    replied: on(answered),
    reply: draw.some(["同意", "同意转化"]),
    agreement: on(agreement),
    pubStart: on(pubStart),
    pubEnd: on(pubEnd),
    started: on(addDays(pubEnd, 10)),
  };
}

const completedOn = (draw: Draw): string =>
  `${draw.day("2020-01-01", "2022-12-01").slice(0, 8)}${draw.between(10, 28)}`;
const aYearAfter = (completed: string): string => monthsLater(completed, 12);

function clean({ draw }: Entering): Facts[] {
  const completed = completedOn(draw);
  if (draw.chance(60)) return [agreed(draw, completed, addDays(aYearAfter(completed), draw.between(1, 200)))];
  // Begun within the year: nobody has to apply.
  const started = on(addDays(completed, draw.between(30, 360)));
  return [{ ...blank, achievement: draw.achievement(), completed: on(completed), started }];
}

/** An application whose three months end on an ordinary Wednesday. */
function clocked(draw: Draw): { readonly row: Facts; readonly due: string } {
  const due = draw.plainWednesday("2021-08-01", "2025-03-20");
  const received = monthsLater(due, -3);
  const completed = addDays(received, -draw.between(400, 700));
  return { row: { ...agreed(draw, completed, received), received: on(received) }, due };
}

/** The same without any answer, and so far nothing done. */
function unanswered(row: Facts, draw: Draw): string {
  const { row: other, due } = clocked(draw);
  const { achievement = null, completed = null, applied = null, received = null } = other;
  Object.assign(row, blank, { achievement, completed, applied, received, written: yes });
  return due;
}

const silent = (due: string, asOf: string) =>
  warning("application-reply", "replied", "条例27.2：超过三个月未答复，完成人取得权利", {
    dueDate: due,
    daysLate: daysBetween(due, asOf),
  });

const again = (row: Facts, facts: Facts): void => {
  Object.assign(row, facts);
};

const defects: readonly RegisterDefect[] = [
  {
    name: "untransferred-one-year: applied for early",
    units: bound,
    plant(row, { draw }) {
      const completed = completedOn(draw);
      again(row, agreed(draw, completed, addDays(aYearAfter(completed), -draw.between(1, 200))));
      return [warning("untransferred-one-year", "applied", "条例27.1：不满一年即申请")];
    },
  },
  {
    name: "untransferred-one-year: applied for on the day itself",
    units: bound,
    plant(row, { draw }) {
      const completed = completedOn(draw);
      again(row, agreed(draw, completed, aYearAfter(completed)));
      return [warning("untransferred-one-year", "applied", "条例27.1、D10：届满当日不算超过", { reading: "D10" })];
    },
  },
  {
    name: "untransferred-one-year: applied for on the day after",
    units: bound,
    plant(row, { draw }) {
      const completed = completedOn(draw);
      again(row, agreed(draw, completed, addDays(aYearAfter(completed), 1)));
      return [];
    },
  },
  {
    name: "untransferred-one-year: not in writing",
    units: bound,
    plant(row, { draw }) {
      const completed = completedOn(draw);
      again(row, { ...agreed(draw, completed, addDays(aYearAfter(completed), 30)), written: no });
      return [warning("untransferred-one-year", "written", "条例27.1：书面申请")];
    },
  },
  {
    name: "untransferred-one-year: nothing done",
    units: bound,
    plant(row, { draw }) {
      again(row, { ...blank, started: draw.some([null, "未启动"]) });
      return [info("untransferred-one-year", "applied", "条例27.1：超过一年未转化，完成人可以申请")];
    },
  },
  {
    name: "application-reply: late",
    units: bound,
    plant(row, { draw }) {
      const { row: other, due } = clocked(draw);
      const daysLate = draw.between(1, 60);
      const replied = addDays(due, daysLate);
      const { received = null } = other;
      again(row, { ...agreed(draw, dayOf(other["completed"]), dayOf(other["applied"]), replied), received });
      return [warning("application-reply", "replied", "条例27.2：超过三个月才答复", { dueDate: due, daysLate })];
    },
  },
  {
    name: "application-reply: on the last day",
    units: bound,
    plant(row, { draw }) {
      const { row: other, due } = clocked(draw);
      const { received = null } = other;
      again(row, { ...agreed(draw, dayOf(other["completed"]), dayOf(other["applied"]), due), received });
      return [];
    },
  },
  {
    name: "application-reply: none",
    units: bound,
    plant: (row, { draw, asOf }) => [silent(unanswered(row, draw), asOf)],
  },
  {
    name: "application-reply: refused without a reason",
    units: bound,
    plant(row, { draw }) {
      const due = unanswered(row, draw);
      Object.assign(row, {
        replied: on(addDays(due, -draw.between(10, 60))),
        reply: draw.some(["不同意", "不予同意"]),
      });
      return [warning("application-reply", "reason", "条例27.2、D11：不同意而没有理由", { reading: "D11" })];
    },
  },
  {
    name: "application-reply: refused with a reason",
    units: bound,
    plant(row, { draw }) {
      const due = unanswered(row, draw);
      Object.assign(row, { replied: on(addDays(due, -30)), reply: "不同意", reason: "已与企业签订许可合同" });
      return [undetermined("application-reply", "reason", "条例27.2：理由是否正当需要人工判断")];
    },
  },
  ...([13, 14, 15] as const).map((days): RegisterDefect => ({
    name: `conversion-publicity: ${days} days`,
    units: bound,
    plant(row, { draw, unit }) {
      const completed = completedOn(draw);
      again(row, agreed(draw, completed, addDays(aYearAfter(completed), 30)));
      const start = dayOf(row["pubStart"]);
      row["pubEnd"] = on(addDays(start, days));
      const dueDate = addDays(start, 15);
      if (days === 15) return [];
      if (days === 14)
        return [
          warning("conversion-publicity", "pubEnd", "条例27.1、D2：首日计入才满15日", { reading: "D2", dueDate }),
        ];
      return [breach(duty(unit), "conversion-publicity", "pubEnd", "条例27.1：首日计入也只有14日", { dueDate })];
    },
  })),
  {
    name: "conversion-publicity: none",
    units: bound,
    plant(row, { draw, unit }) {
      const completed = completedOn(draw);
      again(row, { ...agreed(draw, completed, addDays(aYearAfter(completed), 30)), pubStart: null, pubEnd: null });
      return [breach(duty(unit), "conversion-publicity", "pubEnd", "条例27.1：已签协议而未记载公示")];
    },
  },
  {
    name: "conversion-publicity: no agreement",
    units: bound,
    plant(row, { draw, unit }) {
      const completed = completedOn(draw);
      const rest = { agreement: null, pubStart: null, pubEnd: null };
      again(row, { ...agreed(draw, completed, addDays(aYearAfter(completed), 30)), ...rest });
      return [breach(duty(unit), "conversion-publicity", "agreement", "条例27.1：同意而未签订协议")];
    },
  },
  {
    name: "self-conversion-report: in order",
    units: bound,
    plant(row, { draw, asOf }) {
      const due = unanswered(row, draw);
      const reported = addDays(due, draw.between(1, 20));
      Object.assign(row, { reported: on(reported), selfStarted: on(addDays(reported, draw.between(0, 30))) });
      return [silent(due, asOf)];
    },
  },
  {
    name: "self-conversion-report: none",
    units: bound,
    plant(row, { draw, unit, asOf }) {
      const due = unanswered(row, draw);
      row["selfStarted"] = on(addDays(due, draw.between(1, 60)));
      return [
        silent(due, asOf),
        breach(duty(unit), "self-conversion-report", "reported", "条例27.2：经书面报告后才可以自行实施"),
      ];
    },
  },
  {
    name: "self-conversion-report: after the start",
    units: bound,
    plant(row, { draw, unit, asOf }) {
      const due = unanswered(row, draw);
      const started = addDays(due, draw.between(1, 30));
      Object.assign(row, { selfStarted: on(started), reported: on(addDays(started, 1)) });
      return [
        silent(due, asOf),
        breach(duty(unit), "self-conversion-report", "reported", "条例27.2：自行实施后才报告"),
      ];
    },
  },
  {
    name: "self-conversion-report: before the right",
    units: bound,
    plant(row, { draw, unit, asOf }) {
      const due = unanswered(row, draw);
      // On the last of the three months the right is not there yet.
      const started = addDays(due, -draw.some([0, 0, 20]));
      Object.assign(row, { selfStarted: on(started), reported: on(addDays(started, -5)) });
      return [
        silent(due, asOf),
        breach(duty(unit), "self-conversion-report", "selfStarted", "条例27.2：三个月未满即自行实施"),
      ];
    },
  },
  {
    name: "date-order: answered before the application",
    plant(row, { draw }) {
      const completed = completedOn(draw);
      const applied = addDays(aYearAfter(completed), 60);
      again(row, agreed(draw, completed, applied, addDays(applied, -draw.between(1, 20))));
      return [warning("date-order", "replied", "答复早于申请")];
    },
  },
  {
    name: "unreadable-value: day of an application",
    plant(row) {
      row["completed"] = "2022.13.5";
      return [undetermined("unreadable-value", "completed", "没有第13个月")];
    },
  },
];

export const applications: Register = {
  often: 65,
  form: {
    names: ["转化申请台账", "转化申请"],
    title: "职务科技成果转化申请台账",
    totals: false,
    columns: [
      { id: "achievement", headers: ["成果名称", "科技成果名称"] },
      { id: "completed", headers: ["成果完成日期", "成果登记日期"] },
      { id: "applied", headers: ["申请日期", "书面申请日期"] },
      { id: "written", headers: ["是否书面"] },
      { id: "received", headers: ["单位收到日期", "收到申请日期"] },
      { id: "replied", headers: ["答复日期", "答复时间"] },
      { id: "reply", headers: ["答复结果", "答复意见"] },
      { id: "reason", headers: ["不同意理由"] },
      { id: "agreement", headers: ["转化协议签订日期"] },
      { id: "pubStart", headers: ["起", "开始日期"], parent: ["协议公示", "转化协议公示"] },
      { id: "pubEnd", headers: ["止", "结束日期"], parent: ["协议公示", "转化协议公示"] },
      { id: "reported", headers: ["向主管部门报告日期", "书面报告日期"] },
      { id: "selfStarted", headers: ["自行实施日期", "自行实施转化日期"] },
      { id: "started", headers: ["转化启动日期", "实施转化日期"] },
    ],
  },
  clean,
  defects,
};
