import { addDays, money, on, percent, share, wan } from "../../assets/samples/values.ts";
import type { Draw } from "./draw.ts";
import {
  breach,
  CENTRAL,
  CENTRAL_COMPANY,
  dayOf,
  type Duty,
  duty,
  enterprises,
  error,
  type Facts,
  fenOf,
  count,
  info,
  institutes,
  MUNICIPAL,
  NONE,
  PUBLIC,
  type Unit,
  yuanOf,
} from "./facts.ts";
import type { Entering, Register, RegisterDefect } from "./register.ts";

/** Three years of an achievement that the unit puts to use itself; by April of the next year at least 5% of each is paid. */
function threeYears(draw: Draw, first: number): Facts[] {
  const achievement = draw.achievement();
  const mode = draw.some(["自行实施", "合作实施", "自行投资实施"]);
  const production = on(draw.day(`${first}-06-15`, `${first}-09-30`));
  return [0, 1, 2].map((index) => {
    const year = first + index;
    const profit = wan(draw.between(20, 400)) + draw.between(1, 99_999);
    const paid = draw.day(`${year + 1}-02-10`, `${year + 1}-04-25`);
    const start = addDays(paid, -draw.between(30, 40));
    return {
      achievement,
      mode,
      production,
      year: count(year),
      profit: money(profit),
      basis: "无规定且未约定",
      rate: NONE,
      reward: money(share(profit, draw.some([5, 5, 8, 12]))),
      paid: on(paid),
      start: on(start),
      end: on(addDays(start, draw.between(16, 24))),
    };
  });
}

const clean = ({ draw }: Entering): Facts[] => threeYears(draw, draw.between(2020, 2022));

/** 促转法45 asks for the 5% of everybody; hospitals and the like are in doubt. */
const shareDuty = (unit: Unit): Duty => (unit === PUBLIC ? duty(unit) : { level: "error" });

const short = (less: (draw: Draw, floor: number) => number): RegisterDefect["plant"] => {
  return (_, { draw, unit }, rows) => {
    const row = draw.between(0, 2);
    const year = rows[row];
    if (!year) throw new Error("three years");
    const floor = share(fenOf(year["profit"]), 5);
    const by = less(draw, floor);
    year["reward"] = money(floor - by);
    const why = "条例32.1.3、促转法45：每年不低于营业利润的5%";
    return [breach(shareDuty(unit), "profit-share", "reward", why, { row, shortfall: yuanOf(by) })];
  };
};

const lateDuty = (unit: Unit): Duty => {
  if (unit === MUNICIPAL || unit === PUBLIC) return duty(unit);
  return { level: "warning", reading: unit === CENTRAL || unit === CENTRAL_COMPANY ? "D29" : "D40" };
};

/** Years whose next 30 April is a day of work: nothing turns on a roll-over. */
const PLAIN_APRILS = [2020, 2023, 2024];

const defects: readonly RegisterDefect[] = [
  {
    name: "profit-share: short",
    plant: short((draw, floor) => Math.floor((floor * draw.between(10, 60)) / 100) + 200),
  },
  { name: "profit-share: 1.01元 short", plant: short(() => 101) },
  {
    name: "profit-share: 1 元 short",
    plant(_, { draw }, rows) {
      const row = draw.between(0, 2);
      const year = rows[row];
      if (!year) throw new Error("three years");
      year["reward"] = money(share(fenOf(year["profit"]), 5) - 100);
      return [info("profit-share", "reward", "D17：尾差", { row, reading: "D17", shortfall: 1 })];
    },
  },
  {
    name: "profit-share: an agreement of less than 5%",
    units: institutes,
    plant(row) {
      const profit = fenOf(row["profit"]);
      Object.assign(row, { basis: "协议约定", rate: percent(3), reward: money(share(profit, 3)) });
      const shortfall = yuanOf(share(profit, 5) - share(profit, 3));
      return [error("profit-share", "reward", "促转法45.2：约定低于5%", { shortfall })];
    },
  },
  {
    name: "profit-share: an enterprise's agreement of less than 5%",
    units: enterprises,
    plant(row) {
      Object.assign(row, { basis: "协议约定", rate: percent(3), reward: money(share(fenOf(row["profit"]), 3)) });
      return [];
    },
  },
  {
    name: "profit-share: a loss bears nothing",
    plant(_, __, rows) {
      const second = rows[1];
      if (!second) throw new Error("three years");
      Object.assign(second, { profit: money(-wan(20)), reward: money(0), paid: null, start: null, end: null });
      return [];
    },
  },
  {
    name: "profit-share: the fourth year is the unit's choice",
    units: [...institutes, ...enterprises],
    plant(_, { draw }, rows) {
      const fresh = threeYears(draw, 2021);
      rows.splice(0, rows.length, ...fresh);
      const [, , third] = rows;
      if (!third) throw new Error("three years");
      const paid = "2025-04-10";
      const fourth = { ...third, year: count(2024), reward: money(1_000), paid: on(paid) };
      rows.push({ ...fourth, start: on("2025-03-05"), end: on("2025-03-25") });
      return [info("profit-share", "reward", "D38：第四年由单位确定", { row: 3, reading: "D38" })];
    },
  },
  {
    name: "payout-deadline: after April",
    plant(_, { draw, unit }, rows) {
      const fresh = threeYears(draw, draw.some([2020, 2022]));
      rows.splice(0, rows.length, ...fresh);
      const plain = fresh.filter(({ year }) =>
        PLAIN_APRILS.some((april) => JSON.stringify(year) === `{"count":${april}}`),
      );
      const late = draw.some(plain);
      const dueDate = `${dayOf(late["paid"]).slice(0, 4)}-04-30`;
      const daysLate = draw.between(1, 60);
      late["paid"] = on(addDays(dueDate, daysLate));
      const why = "条例34.2：取得收益的次年四月底之前支付";
      const rest = { row: fresh.indexOf(late), dueDate, daysLate };
      return [breach(lateDuty(unit), "payout-deadline", "paid", why, rest)];
    },
  },
  {
    name: "payout-deadline: on the last of April",
    plant(_, { draw }, rows) {
      const fresh = threeYears(draw, 2020);
      rows.splice(0, rows.length, ...fresh);
      const [first] = fresh;
      if (first) first["paid"] = on("2021-04-30");
      return [];
    },
  },
];

export const ownUse: Register = {
  often: 50,
  form: {
    names: ["自行实施", "自行和合作实施"],
    title: "自行实施、合作实施收益台账",
    columns: [
      { id: "achievement", headers: ["成果名称", "科技成果名称"] },
      { id: "mode", headers: ["转化方式"] },
      { id: "production", headers: ["投产日期", "投产时间"] },
      { id: "year", headers: ["收益年度"] },
      { id: "profit", headers: ["营业利润", "成果营业利润"], summed: true },
      { id: "basis", headers: ["奖励分配依据"] },
      { id: "rate", headers: ["约定比例"] },
      { id: "reward", headers: ["奖励总额"], summed: true },
      { id: "paid", headers: ["发放日期", "奖励发放日期"] },
      { id: "start", headers: ["起", "开始日期"], parent: ["奖励公示"] },
      { id: "end", headers: ["止", "结束日期"], parent: ["奖励公示"] },
    ],
  },
  clean,
  defects,
};
