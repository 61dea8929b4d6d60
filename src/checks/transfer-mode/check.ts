import { factOf } from "../../ledger/books.ts";
import { Unreadable } from "../../ledger/reading.ts";
import { type Check, missing, notApplicable, passed, undetermined } from "../check.ts";
import { modeOf, modeWords } from "../modes.ts";
import { messages } from "./messages.ts";

/** Article 22: every conversion is one of six modes; the mode decides which of the other articles apply. */
export const check: Check = {
  id: "transfer-mode",
  zh: "转化方式",
  en: "Mode of conversion",
  citations: ["条例22"],
  needs: ["mode"],
  readings: [],
  fidelity: "full",
  messages,
  subject: "deal",
  judge(deal) {
    const mode = factOf(deal, "mode");
    switch (modeOf(deal)) {
      case "no-column":
        return missing("mode");
      case "service":
        return notApplicable;
      case "blank":
        return undetermined("blank", mode.at);
      case "unclear":
        if (mode.reading instanceof Unreadable) return undetermined("unreadable", mode.at);
        return undetermined("unclear", mode.at, { data: { words: { text: modeWords(deal) } } });
      default:
        return passed;
    }
  },
};
