import type { Check } from "../check.ts";
import { messages } from "./messages.ts";

/**
 * The rows of the sheet 豁免 themselves. They can only be judged when all other findings are known, so that this check
 * asks nothing of the books and waivers.ts gives its verdicts.
 */
export const check: Check = {
  id: "waiver",
  zh: "豁免",
  en: "Waiver",
  citations: [],
  needs: [],
  readings: [],
  fidelity: "full",
  messages,
  subject: "books",
  judge: () => [],
};
