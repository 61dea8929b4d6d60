import { failureOf, HostFailure } from "../excel/host-failure.ts";
import { selection } from "../excel/events.ts";
import { type PaneRequest, requestPane } from "../excel/pane-requests.ts";
import { startWithWorkbook } from "../excel/startup.ts";

/** What a command asks of the pane, once it has been shown; null where it is done without the pane. */
type Command = () => PaneRequest | null | Promise<PaneRequest | null>;

/**
 * The actions that the manifest's buttons and the shortcuts name. They run in the runtime of the pane, which may not
 * have been shown yet: nothing of it is loaded here.
 */
export const commands: Readonly<Record<string, Command>> = {
  CheckLedger: () => ({ kind: "check" }),
  NextFinding: () => ({ kind: "next" }),
  PreviousFinding: () => ({ kind: "previous" }),
  ClearMarks: () => ({ kind: "clear" }),
  AnnualReport: () => ({ kind: "report" }),
  Template: () => ({ kind: "template" }),
  Help: () => ({ kind: "help" }),
  ExplainCell: async () => {
    const { sheet, top, left } = await selection();
    return { kind: "explain", place: { sheet, row: top, column: left } };
  },
  StartWithWorkbook: async () => {
    await startWithWorkbook(true);
    return null;
  },
  StartAlone: async () => {
    await startWithWorkbook(false);
    return null;
  },
};

/** Tells Office which function stands behind each action. */
export function associateCommands(): void {
  for (const [id, command] of Object.entries(commands)) {
    // A button hands over an event that waits to be completed; a shortcut hands over nothing and waits for the promise.
    const act = (event?: Partial<Office.AddinCommands.Event>): unknown =>
      carryOut(command).finally(() => {
        event?.completed?.();
      });
    Office.actions.associate(id, act);
  }
}

async function carryOut(command: Command): Promise<void> {
  const request = await requestOf(command);
  if (request === null) return;
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    requestPane(request);
  }
}

/** What failed is said by the pane: a command has no place of its own for words. */
async function requestOf(command: Command): Promise<PaneRequest | null> {
  try {
    return await command();
  } catch (error) {
    const failure = failureOf(error);
    if (failure instanceof HostFailure) return { kind: "failure", failure };
    throw error;
  }
}
