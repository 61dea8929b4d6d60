import { Fault } from "./fault.ts";
import { associate, errorOf } from "./host.ts";
import { functions } from "./table.ts";

/**
 * The bundle that Excel loads for the formulas. It needs nothing but a global `CustomFunctions` with `associate`, and it
 * computes at once: no clock, no network, no promise.
 *
 * A result is always rows × columns, 1 × 1 for single cells. A formula that has no result throws; in a spill a row that
 * has none holds an error.
 */
for (const { id, parameters, call } of functions) {
  const count = parameters.length;
  associate(id, (...args) => {
    // Behind the arguments Excel sends an object that describes the call.
    const result = call(args.length > count ? args.slice(0, count) : args);
    if (result instanceof Fault) throw errorOf(result);
    return result;
  });
}
