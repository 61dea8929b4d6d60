import type { Port } from "./protocol.ts";
import { serve } from "./serve.ts";

/** The bundle of the Web Worker: the engine, away from the pane's thread. */
serve(globalThis as unknown as Port);
