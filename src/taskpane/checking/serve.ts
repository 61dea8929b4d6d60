import { ledgerChecker } from "./ledger-checker.ts";
import type { Answer, Checker, Port, Question } from "./protocol.ts";

/** Answers the questions that come in over a port, one after the other. */
export function serve(port: Port): void {
  const send = (answer: Answer): void => {
    port.postMessage(answer, []);
  };
  const checker = ledgerChecker(send);
  port.addEventListener("message", ({ data }) => {
    const { id, name, args } = data as Question;
    try {
      const value = (checker[name] as (...args: Parameters<Checker[typeof name]>[number][]) => unknown)(...args);
      send({ id, value });
    } catch (error) {
      send({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  send({ news: "ready" });
}
