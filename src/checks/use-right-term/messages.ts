import type { Message } from "../check.ts";

export const messages = {
  short: {
    zh: [
      "长期使用权 {start} 至 {end}，不足 {years} 年；细则规定试点单位赋予的长期使用权不低于 {years} 年",
      "期限应到 {through} 或者更晚；请与完成人协商延长，或者写明不是试点意义上的长期使用权",
    ],
    en: [
      "The right of use from {start} to {end} is under {years} years, the least that the rules have pilot units grant",
      "Let it run through {through} or longer, or say that it is no long-term right in the pilot's sense",
    ],
  },
  "short-years": {
    zh: [
      "长期使用权期限为 {given} 年，不足细则规定的 {years} 年",
      "请与完成人协商延长，或者写明不是试点意义上的长期使用权",
    ],
    en: [
      "The right of use is granted for {given} years, under the {years} that the rules have pilot units grant",
      "Extend it, or say that it is no long-term right in the pilot's sense",
    ],
  },
  "month-only": {
    zh: [
      "使用权的起止日期有一头只有月份（最长 {start} 至 {end}），是否满 {years} 年取决于具体日子",
      "请补全日期；期限应到 {through} 或者更晚",
    ],
    en: [
      "Of one end of the right only the month is given (at the longest {start} to {end}); whether it reaches {years} years turns on the day",
      "Fill in the day; it has to run through {through} or longer",
    ],
  },
  words: {
    zh: ["使用权期限写的是“{words}”，不能推出是否满十年", "请填写使用权的起止日期或者年数"],
    en: [
      'The term of the right says "{words}", of which no number of years can be told',
      "Fill in both days or the years",
    ],
  },
  unknown: {
    zh: ["使用权的起止日期未填或无法读取，不能判断期限", "请补填或改正"],
    en: ["An end of the right is missing or unreadable, so the term cannot be judged", "Fill it in or correct it"],
  },
} satisfies Record<string, Message>;
