import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session.ts";
import type { Action, State } from "./state.ts";
import type { Store } from "./store.ts";
import type { Say } from "./words.ts";

export interface Pane {
  readonly store: Store<State, Action>;
  readonly session: Session;
}

export const PaneContext = createContext<Pane | null>(null);

function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("outside the pane");
  return pane;
}

/** A part of the state; the component is drawn anew when that part changes. */
export function usePane<Part>(select: (state: State) => Part): Part {
  const { store } = usePaneContext();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** What the user can have done. */
export function useSession(): Session {
  return usePaneContext().session;
}

export function useDispatch(): (action: Action) => void {
  return usePaneContext().store.dispatch;
}

export function useSay(): Say {
  return usePaneContext().session.say;
}
