import type { Answer, Checker, CheckerNews, Port } from "./protocol.ts";

/** A checker at the other end of a port: every question is answered later. */
export interface Conversation {
  ask<Name extends keyof Checker>(name: Name, ...args: Parameters<Checker[Name]>): Promise<ReturnType<Checker[Name]>>;
  /** Ends it at once, whatever the checker is doing; what was asked fails with {@link Ended}. */
  end(): void;
}

export type NewsListener = (news: CheckerNews) => void;

/** A question that could not be answered is a fault of the program. */
export class CheckerFault extends Error {}

/** Nobody waits for the answer any more. */
export class Ended extends Error {}

/** Starts a checker in a worker, or on this thread where the host has none. */
export function startChecker(listener: NewsListener): Conversation {
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const unheard: unknown[] = [];
  let end: () => void = () => undefined;
  let port: Port | null = null;
  let ready = false;
  let last = 0;

  const hear = ({ data }: MessageEvent<unknown>): void => {
    const answer = data as Answer;
    if ("news" in answer) {
      if (answer.news === "ready") {
        ready = true;
        for (const question of unheard.splice(0)) port?.postMessage(question, []);
      }
      listener(answer);
      return;
    }
    const asked = pending.get(answer.id);
    pending.delete(answer.id);
    if ("failure" in answer) asked?.reject(new CheckerFault(answer.failure));
    else asked?.resolve(answer.value);
  };

  const here = (): void => {
    const channel = new MessageChannel();
    end = () => {
      channel.port1.close();
    };
    connect(channel.port1);
    channel.port1.start();
    channel.port2.start();
    void import(/* webpackChunkName: "engine" */ "./serve.ts").then(({ serve }) => {
      serve(channel.port2);
    });
  };

  const connect = (next: Port): void => {
    port = next;
    next.addEventListener("message", hear);
  };

  try {
    const worker = new Worker(/* webpackChunkName: "checker" */ new URL("./worker.ts", import.meta.url));
    end = () => {
      worker.terminate();
    };
    // A host may let a worker be made and then refuse to load it.
    worker.addEventListener("error", () => {
      if (ready) return;
      worker.terminate();
      here();
    });
    connect(worker);
  } catch {
    here();
  }

  return {
    ask(name, ...args) {
      const id = ++last;
      const question = { id, name, args };
      if (ready) port?.postMessage(question, []);
      else unheard.push(question);
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      });
    },
    end() {
      end();
      for (const { reject } of pending.values()) reject(new Ended());
      pending.clear();
    },
  };
}
