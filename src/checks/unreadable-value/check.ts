import { type FieldId, fields } from "../../ledger/fields.ts";
import { Unreadable } from "../../ledger/reading.ts";
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
      // A merged cell is reported once, where it begins.
      if (!(reading instanceof Unreadable) || row.filled.has(id)) continue;
      problems.push({
        level: "undetermined",
        message: reading.why,
        at: addressOf(row, id),
        data: { field: { text: fields[id].zh }, raw: { text: reading.raw } },
      });
    }
    return problems.length ? problems : passed;
  },
};
