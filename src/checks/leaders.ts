import { parameters } from "../law/parameters.ts";
import type { Deal } from "../ledger/books.ts";
import { known } from "../ledger/reading.ts";
import type { Row } from "../ledger/table.ts";
import { type Context, readingOf } from "./context.ts";

/** 单位正职 · another leader 其他领导 · none 非领导 · words that do not tell · no column at all. */
export type PostClass = "principal" | "leader" | "none" | "unknown" | "no-column";

const inside = /内设|中层|学院|院系|系主任|处|科室|部门|非单位/;
const noLeader = /^(?:否|无|非领导|非领导干部|一般|普通|教师|专任教师|不担任|×)/;
const someLeader = /副职|副校|副院|副所|中层|处级|院长|主任|领导|正职/;

/**
 * The class of a person's post: a principal is the head of the unit or of a legal person of its own under it, not of a part
 * of it 内设机构 (D24). 是 means what its header asks: 是否正职, or 是否领导干部.
 */
export function postClassOf({ values, table }: Row): PostClass {
  const words = known(values.post_class)?.replace(/\s/g, "");
  if (words === undefined)
    return byPost(known(values.post), values.post_class !== undefined || values.post !== undefined);
  const header = table.columns.get("post_class")?.header ?? "";
  if (/^(?:是|√|Y|有)$/i.test(words)) return header.includes("正职") ? "principal" : "leader";
  if (noLeader.test(words)) return "none";
  if (/正职/.test(words) && !inside.test(words)) return "principal";
  return someLeader.test(words) || inside.test(words) ? "leader" : "unknown";
}

/** A post by name: only that of a president or a party secretary of the whole unit says that it is a principal's. */
function byPost(post: string | undefined, hasColumn: boolean): PostClass {
  if (post === undefined) return hasColumn ? "unknown" : "no-column";
  const words = post.replace(/\s/g, "");
  if (!inside.test(words) && !words.includes("副") && /(?:校长|党委书记)$/.test(words)) return "principal";
  return "unknown";
}

/** A principal 正职; by D24 b the head of a part of the unit 内设机构 too. */
export function isPrincipal(row: Row, context: Context): boolean {
  const post = postClassOf(row);
  if (post !== "leader" || readingOf(context, "D24", "a") !== "b") return post === "principal";
  const words = known(row.values.post_class) ?? "";
  return words.includes("正职") || (/(?:院长|处长|主任|所长|部长)/.test(words) && !words.includes("副"));
}

/** The rows that may name a person rewarded out of a deal: those of its payouts and of the contract itself, each once. */
export function personsOf({ rows, payouts }: Deal): readonly Row[] {
  if (payouts.every(({ row }) => rows.includes(row))) return rows;
  return [...new Set([...rows, ...payouts.map(({ row }) => row)])];
}

/** The national rules on leaders' rewards are in the document that the share of the main contributors is in. */
export const leaderRulesSince = parameters.mainContributorsShare[0].from;
