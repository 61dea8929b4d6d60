#!/usr/bin/env node
import { program } from "./program.ts";
import { serveAsWorker, WORKER } from "./workers.ts";

const words = process.argv.slice(2);
if (words[0] === WORKER) {
  serveAsWorker();
} else {
  // A reader such as head may close the pipe early; that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.exitCode = await program(words);
}
