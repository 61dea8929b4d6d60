import type { Said } from "./say.ts";

/** A call that cannot be carried out: one sentence, exit status 2. */
export class CallFault extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}
