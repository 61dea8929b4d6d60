import type { Message } from "../check.ts";

export const messages = {
  "not-reported": {
    zh: [
      "完成人 {started} 自行实施转化，台账未记载向所在单位主管部门书面报告；书面报告后才可以自行实施{doubt}",
      "如已报告，请补填日期并留存报告；没有报告的请补报",
    ],
    en: [
      "The completers began to convert on {started} and no written report to the department is recorded; it has to come first{doubt}",
      "Fill in the day and keep the report if it was made; make it if it was not",
    ],
  },
  "reported-late": {
    zh: [
      "完成人 {started} 自行实施转化，{reported} 才向主管部门书面报告；书面报告后才可以自行实施{doubt}",
      "请核对日期，并向主管部门说明",
    ],
    en: [
      "The completers began on {started} and reported on {reported} only; the report has to come first{doubt}",
      "Check the days and explain it to the department",
    ],
  },
  "before-right": {
    zh: [
      "完成人 {started} 自行实施转化，此时尚未取得权利：单位未答复的，自 {from} 起才可以自行实施{doubt}",
      "请核对收到申请和自行实施的日期；确实在先的，请与单位补签转化协议",
    ],
    en: [
      "The completers began on {started}, before they had the right, which is there from {from} on{doubt}",
      "Check the days; where it came too early, sign an agreement with the unit",
    ],
  },
  "month-only": {
    zh: ["报告日期或自行实施日期只有月份，报告是否在先取决于具体日子", "请补全日期"],
    en: ["Of the report or the start only the month is given; which came first turns on the day", "Fill in the day"],
  },
  "month-only-right": {
    zh: ["收到申请或自行实施的日期只有月份，是否已超过三个月（{from} 起）取决于具体日子", "请补全日期"],
    en: [
      "Of the receipt or the start only the month is given; whether three months were over (from {from}) turns on the day",
      "Fill in the day",
    ],
  },
  "reason-given": {
    zh: ["单位不同意并写有理由，完成人仍自行实施转化；理由是否正当不能从台账判断", "请人工判断理由是否正当"],
    en: [
      "The unit refused for a reason and the completers began all the same; whether it is a just one cannot be judged from a ledger",
      "Judge the reason",
    ],
  },
  "reply-unknown": {
    zh: ["单位已在三个月内答复，答复结果未填或看不出是否同意，不能判断完成人能否自行实施", "请补填答复结果"],
    en: [
      "The unit replied in time, but what it replied is not told, so the right cannot be judged",
      "Fill in the reply",
    ],
  },
  "application-unknown": {
    zh: ["完成人自行实施转化，单位收到申请的日期未填或无法读取，不能判断是否已超过三个月", "请补填或改正"],
    en: [
      "The completers began, and the day on which the unit received their application is missing or unreadable",
      "Fill it in or correct it",
    ],
  },
  unknown: {
    zh: ["自行实施日期或书面报告日期无法读取，不能判断", "请改正日期"],
    en: ["The day of the start or of the report cannot be read", "Correct the date"],
  },
  "rest-days-unknown": {
    zh: [
      "三个月届满之日能否顺延要看尚未载入的放假安排，不能判断 {started} 是否已取得权利",
      "请在设置中补充该年的放假安排",
    ],
    en: [
      "Whether the three months roll over turns on rest days that are not loaded, so the right on {started} cannot be judged",
      "Add that year's rest days to the settings",
    ],
  },
} satisfies Record<string, Message>;
