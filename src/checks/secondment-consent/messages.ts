import type { Message } from "../check.ts";

export const messages = {
  "no-consent": {
    zh: [
      "台账未记载单位同意的日期；科技人员离岗创业、兼职等从事成果转化，应当经所在单位同意{doubt}",
      "如已同意，请补填日期并留存批文；没有同意的请补办审批",
    ],
    en: [
      "The ledger gives no consent of the unit, without which nobody leaves or works elsewhere{doubt}",
      "Fill in the day and keep the approval if there was one; get it if there was none",
    ],
  },
  "consent-late": {
    zh: [
      "{start} 起离岗或兼职，单位 {consented} 才同意；应当先经单位同意{doubt}",
      "请核对日期；确实先离岗后审批的，请补充说明并留存材料",
    ],
    en: [
      "It began on {start} and the unit consented on {consented} only; the consent comes first{doubt}",
      "Check the days; put the reasons on file where the approval came later",
    ],
  },
  "month-only": {
    zh: ["同意日期或起始日期只有月份，是否先同意取决于具体日子", "请补全日期"],
    en: ["Of the consent or the start only the month is given; which came first turns on the day", "Fill in the day"],
  },
  "no-agreement": {
    zh: [
      "台账未记载离岗（兼职）协议；单位应当建立制度规定，或者与科技人员约定期间和期满后的权利和义务",
      "已有制度规定的，不必另签协议；没有制度的请签订协议并补填编号",
    ],
    en: [
      "No agreement is recorded; rights and duties during the secondment and after it are to be ruled or agreed on",
      "Where the unit has a rule none is needed; else sign one and fill in its number",
    ],
  },
  principal: {
    zh: [
      "单位正职领导干部在离岗或兼职台账中；细则允许担任行政职务的科研人员在企业工作，不包括单位正职",
      "请核对职务类别；确为单位正职的，请按干部管理规定办理",
    ],
    en: [
      "The head of the unit is in the ledger of secondments; the rules let researchers in leading posts work in companies, its head not",
      "Check the class of post; where it is right, follow the rules on leading officials",
    ],
  },
  "leader-not-applied": {
    zh: [
      "担任行政职务的科研人员，台账未记载书面申请；细则规定其向单位提出书面申请，经同意后在企业工作",
      "如已申请，请补填日期；没有申请的请补交",
    ],
    en: [
      "A researcher in a leading post without a written application on record; the rules call for one before the consent",
      "Fill in the day if it was made; else hand it in",
    ],
  },
  unknown: {
    zh: ["同意日期或起始日期未填或无法读取，不能判断是否先同意", "请补填或改正"],
    en: ["The day of the consent or of the start is missing or unreadable", "Fill it in or correct it"],
  },
} satisfies Record<string, Message>;
