import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    // The engine must not depend on the machine's time zone; one far from China's shows it if it does.
    env: { TZ: "America/Los_Angeles" },
    testTimeout: 60_000,
  },
});
