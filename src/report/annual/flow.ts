/** Where a transferee is 流向. */
export const places = ["本市", "外省市", "境外", "未记载"] as const;

/** How large it is 企业规模. */
export const sizes = ["中小微企业", "大型企业", "其他", "未记载"] as const;

const abroad = /境外|国外|海外|外国|香港|澳门|台湾|美国|日本|德国|英国|法国|韩国|新加坡/;
const elsewhere = /非本市|市外|外省|省外|外地|外市|^否$|^×$/;
const here = /重庆|本市|市内|^渝|^是$|^√$/;

/** By what the ledger says of its place: 重庆, 本市 or 是 is here; whatever else is named and is not abroad is elsewhere. */
export function placeOf(words: string | null): (typeof places)[number] {
  if (words === null) return "未记载";
  if (abroad.test(words)) return "境外";
  if (elsewhere.test(words)) return "外省市";
  return here.test(words) ? "本市" : "外省市";
}

/** 中型、小型、微型 are one line of the form. */
export function sizeOf(words: string | null): (typeof sizes)[number] {
  if (words === null) return "未记载";
  if (/[中小微]/.test(words)) return "中小微企业";
  return words.includes("大") ? "大型企业" : "其他";
}
