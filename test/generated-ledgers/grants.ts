import { addDays, on, percent } from "../../assets/samples/values.ts";
import { monthsLater } from "./draw.ts";
import { bound, breach, dayOf, duty, type Facts, info, no, NONE, undetermined, warning, yes } from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

const TEN_YEARS = 120;

/** A long-term right of use of a pilot unit, used within the year. */
function rightOfUse({ draw }: Entering): Facts {
  const granted = `${draw.between(2022, 2024)}-${draw.some(["02", "05", "07", "10"])}-${draw.between(10, 28)}`;
  return {
    achievement: draw.achievement(),
    type: draw.some(["长期使用权", "使用权"]),
    on: on(granted),
    pilot: yes,
    changed: no,
    unitShare: NONE,
    completerShare: NONE,
    start: on(granted),
    end: on(addDays(monthsLater(granted, TEN_YEARS), draw.some([-1, 0, 30, 400]))),
    split: draw.some(["单位20%，完成人80%", "按协议三七开", "单位留存10%"]),
    started: on(addDays(granted, draw.between(30, 360))),
    entrusted: null,
    state: "已转化",
    platform: null,
    secret: no,
  };
}

function clean(entering: Entering): Facts[] {
  const { draw } = entering;
  const use = rightOfUse(entering);
  const kind = draw.between(1, 3);
  if (kind === 1) return [use];
  if (kind === 2) return [{ ...use, ...ownership(draw.some([5, 10, 30])) }];
  // An institute that is no pilot unit may grant the use for any time.
  const five = on(addDays(monthsLater(dayOf(use["on"]), 60), -1));
  return [{ ...use, type: "使用权", pilot: no, end: five }];
}

const ownership = (share: number): Facts => ({
  type: "所有权",
  changed: yes,
  unitShare: percent(share),
  completerShare: percent(100 - share),
  start: NONE,
  end: NONE,
});

/** Of a right of use, whatever the entry was. */
const ofUse =
  (plant: RegisterDefect["plant"]): RegisterDefect["plant"] =>
  (row, entering, rows) => {
    Object.assign(row, rightOfUse(entering));
    return plant(row, entering, rows);
  };

const defects: readonly RegisterDefect[] = [
  {
    name: "income-split-agreed: none",
    units: bound,
    plant(row, { draw, unit }) {
      row["split"] = draw.some([null, "未约定", "无"]);
      return [breach(duty(unit), "income-split-agreed", "split", "条例23.1：应当约定转化收入的分配方式")];
    },
  },
  {
    name: "ownership-grant: no pilot unit",
    units: bound,
    plant: ofUse((row) => {
      Object.assign(row, ownership(10), { pilot: no });
      return [warning("ownership-grant", "changed", "条例23.1、D26：非试点单位变更权属", { reading: "D26" })];
    }),
  },
  {
    name: "ownership-grant: not in common",
    units: bound,
    plant: ofUse((row) => {
      Object.assign(row, ownership(0), { pilot: yes });
      return [warning("ownership-grant", "unitShare", "细则1：单位没有份额，不是共同所有")];
    }),
  },
  {
    name: "use-right-term: a day short of ten years",
    units: bound,
    plant: ofUse((row) => {
      row["end"] = on(addDays(monthsLater(dayOf(row["start"]), TEN_YEARS), -2));
      return [warning("use-right-term", "end", "细则1、D27：差一天满十年", { reading: "D27" })];
    }),
  },
  {
    name: "use-right-term: some years",
    units: bound,
    plant: ofUse((row, { draw }) => {
      row["end"] = on(monthsLater(dayOf(row["start"]), 12 * draw.between(3, 9)));
      return [warning("use-right-term", "end", "细则1、D27：不足十年", { reading: "D27" })];
    }),
  },
  {
    name: "use-right-term: ten years to the day",
    units: bound,
    plant: ofUse((row) => {
      row["end"] = on(addDays(monthsLater(dayOf(row["start"]), TEN_YEARS), -1));
      return [];
    }),
  },
  {
    name: "use-right-term: no end",
    units: bound,
    plant: ofUse((row) => {
      row["end"] = "长期";
      return [];
    }),
  },
  {
    name: "grant-started: a day late",
    units: bound,
    plant: ofUse((row) => {
      const dueDate = monthsLater(dayOf(row["on"]), 12);
      row["started"] = on(addDays(dueDate, 1));
      return [info("grant-started", "started", "细则2：一年届满后才启动", { dueDate })];
    }),
  },
  {
    name: "grant-started: not at all",
    units: bound,
    plant: ofUse((row, { draw }) => {
      row["started"] = draw.some([null, "未启动"]);
      row["state"] = "未转化";
      return [info("grant-started", "started", "细则2：未启动，单位可以自行组织转化")];
    }),
  },
  {
    name: "platform-publication: none",
    units: bound,
    plant: ofUse((row) => {
      const entrusted = on(monthsLater(dayOf(row["on"]), 13));
      Object.assign(row, { started: null, state: "未转化", entrusted });
      return [warning("platform-publication", "platform", "细则2、D28：仍未转化而没有在平台发布", { reading: "D28" })];
    }),
  },
  {
    name: "platform-publication: under secrecy",
    units: bound,
    plant: ofUse((row) => {
      const granted = dayOf(row["on"]);
      const [entrusted, platform] = [on(monthsLater(granted, 13)), on(monthsLater(granted, 15))];
      Object.assign(row, { started: null, state: "未转化", entrusted, platform, secret: yes });
      return [warning("platform-publication", "platform", "细则2、D44：涉密却已发布", { reading: "D44" })];
    }),
  },
  {
    name: "platform-publication: published",
    units: bound,
    plant: ofUse((row) => {
      const granted = dayOf(row["on"]);
      const [entrusted, platform] = [on(monthsLater(granted, 13)), on(monthsLater(granted, 15))];
      Object.assign(row, { started: null, state: "未转化", entrusted, platform });
      return [];
    }),
  },
  {
    name: "date-order: a right that ends before it begins",
    plant: ofUse((row) => {
      row["pilot"] = no;
      row["end"] = on(addDays(dayOf(row["start"]), -30));
      return [warning("date-order", "end", "使用权止早于使用权起")];
    }),
  },
  {
    name: "use-right-term: not said whether a pilot unit",
    units: bound,
    plant: ofUse((row) => {
      row["pilot"] = null;
      row["end"] = on(monthsLater(dayOf(row["start"]), 60));
      return [undetermined("use-right-term", "pilot", "细则1：只适用于试点单位")];
    }),
  },
];

export const grants: Register = {
  often: 55,
  form: {
    names: ["赋权台账", "赋权"],
    title: "职务科技成果赋权台账",
    totals: false,
    columns: [
      { id: "achievement", headers: ["成果名称", "科技成果名称"] },
      { id: "type", headers: ["赋权类型", "赋权方式"] },
      { id: "on", headers: ["赋权日期", "赋权时间"] },
      { id: "pilot", headers: ["是否试点单位", "试点单位"] },
      { id: "changed", headers: ["权属是否变更", "权属变更"] },
      { id: "unitShare", headers: ["单位份额", "单位所有权比例"] },
      { id: "completerShare", headers: ["完成人份额", "完成人所有权比例"] },
      { id: "start", headers: ["起", "起始日期"], parent: ["使用权", "使用权期限"] },
      { id: "end", headers: ["止", "截止日期"], parent: ["使用权", "使用权期限"] },
      { id: "split", headers: ["收益分配约定", "转化收入分配约定"] },
      { id: "started", headers: ["实质性启动日期", "转化启动日期"] },
      { id: "entrusted", headers: ["委托第三方日期", "委托日期"] },
      { id: "state", headers: ["转化情况", "转化状态"] },
      { id: "platform", headers: ["平台发布日期"] },
      { id: "secret", headers: ["是否涉密"], optional: true },
    ],
  },
  clean,
  defects,
};
