import type { HostObject } from "./protocol.ts";
import { Stored } from "./stored.ts";

/** The pane's page as Office runs it: shown or not, and whether it starts with the document. */
export interface Runtime {
  state: string;
  startState: string;
}

/** What the client speaks to beside the document, by the names under which it makes these objects. */
export function serviceOf(name: string, runtime: Runtime): HostObject | undefined {
  const nothing = (): void => undefined;
  const methods: Readonly<Record<string, Readonly<Record<string, (...args: never[]) => unknown>>>> = {
    // Told once the add-in can take commands; here they are only sent when a test presses a button.
    "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: nothing },
    "Microsoft.AppRuntime.AppRuntimeService": {
      GetAppRuntimeState: () => runtime.state,
      SetAppRuntimeState: (state: string) => {
        runtime.state = state;
      },
    },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      GetAppRuntimeStartState: () => runtime.startState,
      SetAppRuntimeStartState: (state: string) => {
        runtime.startState = state;
      },
    },
    // Told once custom functions can be called, which no test does here.
    "Microsoft.ExcelServices.CustomFunctions": {
      _SetOsfControlContainerReadyForCustomFunctions: nothing,
      _GetEnabledFeatures: () => [],
    },
  };
  const found = methods[name];
  return found && new Stored(name.split(".").at(-1) ?? name, [], nothing, undefined, found);
}
