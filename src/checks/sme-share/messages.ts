import type { Message } from "../check.ts";

const told =
  "共 {count} 项、{amount}，其中向本市中小微企业转化 {smalls} 项、{toSmalls}；{unknown} 项受让方规模或所在地不明";
const toldEn =
  "Of {count} deals for {amount}, {smalls} for {toSmalls} went to this city's small and medium companies; of {unknown} size or place is not known";

export const messages = {
  share: {
    zh: [told, "条例鼓励优先向本市中小微企业推介、转移科技成果，不是义务；数字可用于年度报告"],
    en: [toldEn, "The ordinance encourages such deals and demands none; use the figures in the annual report"],
  },
  "share-any-place": {
    zh: [
      `${told}（没有受让方所在地一列，未区分是否本市）`,
      "条例鼓励优先向本市中小微企业推介、转移科技成果，不是义务；请补充受让方所在地",
    ],
    en: [
      `${toldEn} (no column tells the place, so all places count)`,
      "The ordinance encourages such deals and demands none; add the transferee's place",
    ],
  },
} satisfies Record<string, Message>;
