import { defineConfig } from "vitest/config";

/** What needs LibreOffice: the report as another program calculates it. `npm run test:report` */
export default defineConfig({
  test: { include: ["test/report/**/*.report.ts"], env: { TZ: "America/Los_Angeles" }, testTimeout: 300_000 },
});
