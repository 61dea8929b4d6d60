import type { Fen } from "../../calc/fen.ts";
import { type Deal, factOf, readingIn } from "../../ledger/books.ts";
import { known } from "../../ledger/reading.ts";
import type { Address } from "../../ledger/table.ts";
import { type Check, missing, notApplicable, type Outcome } from "../check.ts";
import { hasColumn } from "../columns.ts";
import { contractDay, governs } from "../context.ts";
import { modeOf } from "../modes.ts";
import { messages } from "./messages.ts";

/** Article 29 encourages deals with this city's small and medium companies: a share to know, and nothing to breach. */
export const check: Check = {
  id: "sme-share",
  zh: "中小微企业占比",
  en: "Share of small companies",
  citations: ["条例29"],
  needs: ["buyer_size"],
  readings: [],
  fidelity: "may-under-report",
  messages,
  subject: "books",
  judge(books) {
    if (!hasColumn(books, "buyer_size")) return [missing("buyer_size")];
    const byPlace = hasColumn(books, "buyer_place");
    let at: Address | undefined;
    let [count, smalls, unknown] = [0, 0, 0];
    let [amount, toSmalls]: [Fen, Fen] = [0, 0];
    for (const deal of books.deals) {
      const size = readingIn(deal, "buyer_size");
      if (size === undefined || modeOf(deal) === "service" || !governs("ordinance", contractDay(deal))) continue;
      at ??= factOf(deal, "buyer_size").at;
      const price = known(readingIn(deal, "price")) ?? 0;
      count += 1;
      amount += price;
      const small = isSmall(known(size));
      const local = byPlace ? isLocal(deal) : true;
      if (small === undefined || local === undefined) unknown += 1;
      else if (small && local) [smalls, toSmalls] = [smalls + 1, toSmalls + price];
    }
    if (count === 0) return [notApplicable];
    const data = {
      count: { count },
      smalls: { count: smalls },
      unknown: { count: unknown },
      amount: { fen: amount },
      toSmalls: { fen: toSmalls },
    };
    const outcome: Outcome = { level: "info", message: byPlace ? "share" : "share-any-place", at, key: "条例29", data };
    return [outcome];
  },
};

function isSmall(size: string | undefined): boolean | undefined {
  if (size === undefined) return undefined;
  if (/中型|小型|微型|中小|小微|^[中小微]$/.test(size)) return true;
  return /大/.test(size) ? false : undefined;
}

/** 本市, 重庆, 是 under 是否本市: this city's; another place: not. */
function isLocal(deal: Deal): boolean | undefined {
  const place = known(readingIn(deal, "buyer_place"))?.trim();
  if (place === undefined || place === "") return undefined;
  if (/^(?:否|外|市外|省外|境外|国外|×|n)/i.test(place)) return false;
  return /重庆|^渝|^(?:是|√|本市|市内|本地|y)/i.test(place);
}
