import { checkWorkbooks } from "../checks/check-workbooks.ts";
import { fileReport } from "../report/file-report.ts";
import { citation } from "../law/citations.ts";
console.log(checkWorkbooks, fileReport, citation);
