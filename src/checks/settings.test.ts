import { expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

it("a day that a user lists both off and at work is named, not stumbled over", () => {
  const parsed = parseSettings({ restDays: { "2027": { off: ["2027-01-01"], work: ["2027-01-01"] } } });
  expect(parsed).toMatchObject({
    ok: false,
    fault: { en: "restDays.2027 2027-01-01 is listed both off and at work; keep one." },
  });
});
