import { ratioOfPercent, type Ratio } from "../calc/ratio.ts";
import { CHINESE_NUMERALS, chineseInteger, compact } from "./numerals.ts";

/** A ratio, or a bare number of which only the whole column says whether it is percent points or a fraction. */
export type RatioText = { readonly ratio: Ratio } | { readonly plain: number } | "not-a-ratio";

const PERCENT = new RegExp(`(\\d+(?:\\.\\d+)?|\\.\\d+)%|百分之(?:(\\d+(?:\\.\\d+)?)|([${CHINESE_NUMERALS}]+))`, "g");
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const SHARES = /^(\d+(?:\.\d+)?)((?:[:∶](?:\d+(?:\.\d+)?))+)$/;
const SPLIT = /^([一二三四五六七八九])([一二三四五六七八九])(?:开|分成|分)?$/;
const TENTHS = /^([一二三四五六七八九])成([一二三四五六七八九半])?$/;

/**
 * 70% · 百分之七十 · 七十 · 七成 · 8:2 and 三七开 (the first share) · 70%（省内72%） (the first, what stands in brackets is
 * a note).
 */
export function ratioOfText(text: string): RatioText {
  const compacted = compact(text);
  const rest = compacted.replace(/\([^()]*\)/g, "") || compacted.replace(/[()]/g, "");
  if (PLAIN.test(rest)) return { plain: Number(rest) };
  const percents = [...rest.matchAll(PERCENT)];
  const first = percents[0];
  // 团队70%，学院20% names two shares and not which one is meant; 70%、72% leads with the one that counts.
  if (first && (percents.length === 1 || first.index === 0)) {
    const points = first[1] ?? first[2] ?? chineseInteger(first[3] ?? "");
    return asRatio(points === undefined ? undefined : ratioOfPercent(points));
  }
  const shares = SHARES.exec(rest);
  if (shares) {
    const parts = rest.split(/[:∶]/).map(Number);
    const sum = parts.reduce((total, part) => total + part, 0);
    const decimals = Math.max(...rest.split(/[:∶]/).map((part) => part.split(".")[1]?.length ?? 0));
    const scale = 10 ** Math.min(decimals, 6);
    if (!(sum > 0) || sum > 1e6) return "not-a-ratio";
    return { ratio: { num: Math.round((parts[0] ?? 0) * scale), den: Math.round(sum * scale) } };
  }
  const split = SPLIT.exec(rest);
  if (split) {
    const [one, other] = [chineseInteger(split[1] ?? ""), chineseInteger(split[2] ?? "")];
    if (one !== undefined && other !== undefined && one + other === 10) return { ratio: { num: one, den: 10 } };
  }
  const tenths = TENTHS.exec(rest);
  if (tenths) {
    const [whole, part] = [chineseInteger(tenths[1] ?? ""), tenths[2] === "半" ? 5 : chineseInteger(tenths[2] ?? "零")];
    return asRatio(ratioOfPercent((whole ?? 0) * 10 + (part ?? 0)));
  }
  const chinese = chineseInteger(rest);
  return chinese === undefined ? "not-a-ratio" : { plain: chinese };
}

function asRatio(ratio: Ratio | undefined): RatioText {
  return ratio ? { ratio } : "not-a-ratio";
}
