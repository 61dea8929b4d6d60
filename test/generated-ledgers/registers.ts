import { applications } from "./applications.ts";
import { grants } from "./grants.ts";
import { ownUse } from "./own-use.ts";
import { projects } from "./projects.ts";
import type { Register } from "./register.ts";
import { secondments } from "./secondments.ts";
import { agencies, annualReports, payroll, pilotGrants, unitRules } from "./unit-sheets.ts";

/** The ledgers that an institution may keep beside those of its contracts. */
export const registers: readonly Register[] = [
  ownUse,
  grants,
  applications,
  secondments,
  projects,
  unitRules,
  annualReports,
  payroll,
  pilotGrants,
  agencies,
];
