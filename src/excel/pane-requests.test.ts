import { expect, it } from "vitest";
import { onPaneRequest, type PaneRequest, requestPane } from "./pane-requests.ts";

it("A request waits for the pane to be loaded, and comes only once", () => {
  requestPane({ kind: "check" });
  requestPane({ kind: "next" });
  const heard: PaneRequest[] = [];
  const off = onPaneRequest((request) => heard.push(request));
  expect(heard).toEqual([{ kind: "check" }, { kind: "next" }]);
  requestPane({ kind: "help" });
  expect(heard).toHaveLength(3);
  off();
  requestPane({ kind: "clear" });
  expect(heard).toHaveLength(3);
  const later: PaneRequest[] = [];
  onPaneRequest((request) => later.push(request))();
  expect(later).toEqual([{ kind: "clear" }]);
});
