import { type FieldId, fields, type FieldSpec } from "../../ledger/fields.ts";
import { Unreadable, Wording } from "../../ledger/reading.ts";
import { addressOf } from "../../ledger/table.ts";
import { type Check, passed, type Problem } from "../check.ts";
import { messages } from "./messages.ts";

/** A cell that cannot be read is a finding of its own; the rest of its row is judged all the same. */
export const check: Check = {
  id: "unreadable-value",
  zh: "无法读取的内容",
  en: "Unreadable value",
  citations: [],
  needs: [],
  readings: [],
  fidelity: "full",
  messages,
  subject: "row",
  judge(row) {
    const problems: Problem[] = [];
    for (const field in row.values) {
      const id = field as FieldId;
      const reading = row.values[id];
      const fault = faultOf(id, reading);
      // A merged cell is reported once, where it begins.
      if (!fault || row.filled.has(id)) continue;
      const data = { field: { text: fields[id].zh }, raw: { text: fault.raw } };
      problems.push({ level: "undetermined", message: fault.why, at: addressOf(row, id), data });
    }
    return problems.length ? problems : passed;
  },
};

/** Words that fit no choice are another check's matter in these: transfer-mode, pricing-method, related-party-valuation. */
const judgedElsewhere: readonly FieldId[] = ["mode", "price_method", "related"];

function faultOf(field: FieldId, reading: unknown): { readonly why: string; readonly raw: string } | undefined {
  if (reading instanceof Unreadable) return reading;
  if (!(reading instanceof Wording)) return undefined;
  const { kind, wordsAllowed }: FieldSpec = fields[field];
  if (kind !== "choice" || wordsAllowed || judgedElsewhere.includes(field)) return undefined;
  return { why: "not-a-choice", raw: reading.text };
}
