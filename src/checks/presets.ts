import type { UnitType } from "../law/units.ts";

/** A kind of unit as people name it, and the type as which it is judged (D32). */
export interface Preset {
  readonly zh: string;
  readonly en: string;
  readonly unit: UnitType;
  /** How the texts hold for it. */
  readonly note: { readonly zh: string; readonly en: string };
}

const note = (zh: string, en: string): Preset["note"] => ({ zh, en });

const institute = note("条例、细则全部适用", "Both texts hold in full");
const central = note(
  "参照适用条例、细则：国家法律没有同样规定的列为存疑",
  "The texts hold by reference: doubtful where national law does not say the same",
);
const stateOwned = note(
  "适用条例第26、30、34、53条和细则（三）的企业口径；奖励比例按促进科技成果转化法第45条",
  "Articles 26, 30, 34, 53 and the rules' reckoning for enterprises; rewards by article 45 of the Promotion Law",
);
const enterprise = note(
  "适用条例第31、34条；奖励比例按促进科技成果转化法第45条",
  "Articles 31 and 34; rewards by article 45 of the Promotion Law",
);

/** Every kind of unit that the settings offer, in the order of the law's reach. */
export const presets: readonly Preset[] = [
  { zh: "市属高校", en: "Municipal university", unit: "市属高校院所", note: institute },
  { zh: "市属科研院所", en: "Municipal research institute", unit: "市属高校院所", note: institute },
  { zh: "中央在渝高校", en: "Central university in Chongqing", unit: "中央在渝高校院所", note: central },
  { zh: "中央在渝科研院所", en: "Central institute in Chongqing", unit: "中央在渝高校院所", note: central },
  {
    zh: "公立医院",
    en: "Public hospital",
    unit: "其他事业单位",
    note: note(
      "是否属于条文所称研究开发机构、高等院校有疑义（D32），结果列为存疑；登记为研究机构的请选市属科研院所",
      "Whether it is an institute in the texts' sense is doubtful (D32); one that is registered as an institute is one",
    ),
  },
  {
    zh: "其他事业单位",
    en: "Other public institution",
    unit: "其他事业单位",
    note: note("同公立医院", "As a public hospital"),
  },
  {
    zh: "新型研发机构（事业单位）",
    en: "New research organisation, a public institution",
    unit: "市属高校院所",
    note: institute,
  },
  {
    zh: "新型研发机构（民办非企业）",
    en: "New research organisation, private and not for profit",
    unit: "其他企业",
    note: note("同民营企业；财税〔2018〕58号符合条件的可以适用", "As an enterprise; the tax relief may hold"),
  },
  {
    zh: "新型研发机构（国有企业）",
    en: "New research organisation, a state company",
    unit: "国有企业",
    note: stateOwned,
  },
  {
    zh: "新型研发机构（民营企业）",
    en: "New research organisation, a private company",
    unit: "其他企业",
    note: enterprise,
  },
  { zh: "转制科研院所", en: "Institute turned company", unit: "国有企业", note: stateOwned },
  { zh: "高校资产经营公司", en: "University holding company", unit: "国有企业", note: stateOwned },
  { zh: "国有独资企业", en: "Wholly state-owned company", unit: "国有企业", note: stateOwned },
  { zh: "国有控股企业", en: "State-controlled company", unit: "国有企业", note: stateOwned },
  { zh: "中央在渝企业", en: "Central enterprise in Chongqing", unit: "中央在渝企业", note: central },
  { zh: "国有参股企业", en: "Company with a state minority", unit: "其他企业", note: enterprise },
  { zh: "民营企业", en: "Private company", unit: "其他企业", note: enterprise },
  { zh: "外资企业", en: "Foreign company", unit: "其他企业", note: enterprise },
  {
    zh: "民办高校",
    en: "Private university",
    unit: "其他企业",
    note: note(
      "不是利用财政资金设立，同民营企业；财税〔2018〕58号符合条件的可以适用",
      "Not founded with public money: as an enterprise; the tax relief may hold",
    ),
  },
  {
    zh: "服务机构或技术经纪人",
    en: "Service organisation or broker",
    unit: "其他企业",
    note: note(
      "本身只涉及条例第16、58条；持有并转化成果的，同民营企业",
      "Articles 16 and 58 only; as an enterprise where it holds achievements itself",
    ),
  },
];
