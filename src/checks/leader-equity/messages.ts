import type { Message } from "../check.ts";

export const messages = {
  principal: {
    zh: [
      "{person}为正职领导，奖励方式为股权；按国家有关规定，事业单位（不含内设机构）正职和所属独立法人单位正职可以获得现金奖励，原则上不得获取股权激励",
      "请核对职务类别；确为正职的，请改为现金奖励，或按干部管理规定报批并留存文件",
    ],
    en: [
      "{person} is a principal and rewarded in shares; principals of public institutions may have cash but in principle no shares",
      "Check the post; reward a principal in cash, or keep the approval on file",
    ],
  },
  "post-unknown": {
    zh: ["{person}获得股权奖励，领导职务类别未填，不能判断是否正职", "请填写领导职务类别"],
    en: ["{person} is rewarded in shares and the class of post is not filled in", "Fill in the class of post"],
  },
} satisfies Record<string, Message>;
