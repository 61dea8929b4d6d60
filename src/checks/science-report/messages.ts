import type { Message } from "../check.ts";

type Triple = Record<"missing" | "open" | "late", Message>;

function act(zh: string, done: string, en: string): Triple {
  return {
    missing: {
      zh: [
        `项目 {closed} 结题，台账未记载${zh}；利用本市财政资金设立的科技项目，承担者应当在结题时办理{doubt}`,
        `如已${done}，请补填日期；没有办理的请补办`,
      ],
      en: [
        `Closed on {closed}, and ${en} is not recorded; projects of the city's money call for it at the closing{doubt}`,
        "Fill in the day if it was done; do it if it was not",
      ],
    },
    open: {
      zh: [`项目 {closed} 结题，尚未记载${zh}`, `请尽快${done}并填写日期；条文要求在结题时办理，没有规定天数`],
      en: [
        `Closed on {closed}; ${en} is not recorded yet`,
        "Do it now and fill in the day; the text says at the closing",
      ],
    },
    late: {
      zh: [
        `项目 {closed} 结题，{on} 才${done}，晚 {late} 天；条文要求在结题时办理，没有规定天数`,
        "请核对日期；今后结题时一并办理",
      ],
      en: [
        `Closed on {closed}, and ${en} came on {on}, {late} days after it; the text says at the closing, without a number of days`,
        "Check the days; do it at the closing next time",
      ],
    },
  };
}

const department = act("向项目主管部门提交科技报告", "提交", "the scientific report to the department");
const city = act("向市科学技术主管部门提交科技报告", "提交", "the scientific report to the city's authority");
const data = act(
  "将科技成果和知识产权信息汇交到本市科技成果信息系统",
  "汇交",
  "the submission of data to the city's system",
);

export const messages = {
  "department-missing": department.missing,
  "department-open": department.open,
  "department-late": department.late,
  "city-missing": city.missing,
  "city-open": city.open,
  "city-late": city.late,
  "data-missing": data.missing,
  "data-open": data.open,
  "data-late": data.late,
  "funding-unknown": {
    zh: ["不能从台账看出是否利用本市财政资金设立，无法判断", "请填写是否本市财政资金项目"],
    en: ["The ledger does not tell whether the project is paid by the city", "Say so in its column"],
  },
  unknown: {
    zh: ["结题、提交或汇交日期无法读取，不能判断", "请改正日期"],
    en: ["The day of the closing, a report or the data cannot be read", "Correct the date"],
  },
} satisfies Record<string, Message>;
