import type { CellPlace, HostFailure } from "./open-workbook.ts";

/**
 * What a ribbon button, a shortcut or the context menu asks of the pane. `failure`: a command could not do what was
 * asked, and the pane is the only place where that can be said.
 */
export type PaneRequest =
  | { readonly kind: "check" | "next" | "previous" | "clear" | "report" | "template" | "help" }
  | { readonly kind: "explain"; readonly place: CellPlace }
  | { readonly kind: "failure"; readonly failure: HostFailure };

type Listener = (request: PaneRequest) => void;

const listeners = new Set<Listener>();
/** Requests that came before the pane was there: it is loaded only when it is shown. */
let waiting: PaneRequest[] = [];

/** Hands a request to the pane, which runs in the same runtime; it waits until the pane listens. */
export function requestPane(request: PaneRequest): void {
  if (listeners.size === 0) waiting.push(request);
  else for (const listener of listeners) listener(request);
}

/** Listens to requests, first to those that waited; gives back what takes the listener off again. */
export function onPaneRequest(listener: Listener): () => void {
  listeners.add(listener);
  const missed = waiting;
  waiting = [];
  for (const request of missed) listener(request);
  return () => void listeners.delete(listener);
}
