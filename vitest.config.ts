import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    // The engine must not depend on the machine's time zone; one far from China's shows it if it does.
    env: { TZ: "America/Los_Angeles" },
    // Nothing is to depend on the speed of a machine: what is waited for comes at once on an idle one.
    testTimeout: 60_000,
    expect: { poll: { timeout: 25_000 } },
    maxWorkers: "100%",
  },
});
