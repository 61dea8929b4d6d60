import type { ReadFailure } from "../files/read.ts";
import type { Lang } from "../report/words.ts";

/** A sentence in each language: what is wrong, why it matters where that is not plain, what to do. */
export type Said = Readonly<Record<Lang, string>>;

/** What an error says of itself. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const plain = (zh: string, en: string): Said => ({ zh, en });

export const say = {
  unknownOption: (option: string, near: string) =>
    plain(
      `没有选项 ${option}，最接近的是 ${near}。用 --help 查看全部选项。`,
      `There is no option ${option}; the nearest is ${near}. See --help.`,
    ),
  valueOf: (option: string) =>
    plain(
      `选项 ${option} 后面缺少内容，或多写了内容。用 --help 查看写法。`,
      `The option ${option} lacks its value, or has one too many. See --help.`,
    ),
  unknownVerb: (verb: string, known: readonly string[]) =>
    plain(`没有命令“${verb}”，可用：${known.join("、")}。`, `There is no verb "${verb}"; use ${known.join(", ")}.`),
  notOneOf: (option: string, value: string, known: readonly string[]) =>
    plain(
      `${option} 不认识“${value}”，请用：${known.join("、")}。`,
      `${option} does not know "${value}"; use one of ${known.join(", ")}.`,
    ),
  notADay: (option: string, value: string) =>
    plain(
      `${option} 的“${value}”不是日期，请写成 2024-12-31 这样。`,
      `${option}: "${value}" is not a day; write it as 2024-12-31.`,
    ),
  notACount: (option: string, value: string) =>
    plain(`${option} 的“${value}”不是整数。`, `${option}: "${value}" is not a whole number.`),
  settingsNotFound: (path: string) =>
    plain(`找不到或打不开设置文件 ${path}，请核对路径。`, `The settings ${path} cannot be opened; check the path.`),
  settingsNotJson: (path: string) =>
    plain(
      `设置文件 ${path} 不是有效的 JSON，请用文本编辑器检查引号和逗号。`,
      `The settings ${path} are not valid JSON; check quotes and commas.`,
    ),
  settingsSheet: (path: string, { zh, en }: Said) =>
    plain(`${path} 没有核查，先改正设置：${zh}`, `${path} was not checked; mend its settings first: ${en}`),
  notAReport: (path: string) =>
    plain(
      `${path} 不是本程序的 JSON 报告或基线文件。请用 check --format json 或 --write-baseline 生成。`,
      `${path} is no JSON report or baseline of this program. Make one with check --format json or --write-baseline.`,
    ),
  shortened: (path: string) =>
    plain(
      `${path} 是用 --max-findings 缩短过的报告，没有列全。请不加该选项重新生成。`,
      `${path} was shortened by --max-findings and is not whole. Make it again without.`,
    ),
  twoReports: () =>
    plain("compare 需要两份 JSON 报告：旧的在前，新的在后。", "compare needs two JSON reports, the older one first."),
  baselineWritten: (path: string, entries: number, refused: number) =>
    plain(
      `已写出基线 ${path}，${entries} 条${refused ? `；新的 ${refused} 条没有写入，基线只减不增（要重新建立，请先删去原文件）` : ""}`,
      `Baseline written to ${path}: ${entries} entries${refused ? `; ${refused} new ones left out, for a baseline only shrinks (delete the file to begin anew)` : ""}`,
    ),
  baselineNotWritten: (path: string, detail: string) =>
    plain(`基线写不到 ${path}：${detail}。`, `The baseline cannot be written to ${path}: ${detail}.`),
  noSuchFile: (path: string) =>
    plain(`找不到或打不开 ${path}，请核对路径和权限。`, `${path} cannot be opened; check the path and your rights.`),
  emptyFolder: (path: string) =>
    plain(`文件夹 ${path} 中没有 .xlsx 或 .xlsm 文件。`, `The folder ${path} has no .xlsx or .xlsm file.`),
  noLedger: (path: string) =>
    plain(
      `${path} 中没有认出台账：至少要有两列表头能对上（如合同编号、转化方式、合同金额）。请核对表头。`,
      `No ledger was recognised in ${path}: at least two headers must be known (such as 合同编号, 转化方式, 合同金额). Check the headers.`,
    ),
  notWritten: (path: string, detail: string) =>
    plain(
      `核查副本写不到 ${path}：${detail}。原文件没有改动。`,
      `The marked copy cannot be written to ${path}: ${detail}. The original is untouched.`,
    ),
  notAFolder: (path: string) =>
    plain(
      `--out 的 ${path} 不是文件夹，也不能新建。请另选一个可以写入的文件夹；原文件没有改动。`,
      `--out: ${path} is no folder and cannot be made one. Choose another; the original is untouched.`,
    ),
  written: (path: string) => plain(`已写出核查副本 ${path}`, `Marked copy written to ${path}`),
  noYear: () => plain("report 需要 --year，如 --year 2024。", "report needs --year, such as --year 2024."),
  notAYear: (value: string) =>
    plain(`--year 的“${value}”不是年度，请写成 2024 这样。`, `--year: "${value}" is no year; write it as 2024.`),
  noOut: (verb: string) =>
    plain(`${verb} 需要 --out 文件夹，结果写在其中。`, `${verb} needs --out FOLDER for what it writes.`),
  noFiles: (verb: string) => plain(`${verb} 需要至少一个台账文件。`, `${verb} needs at least one ledger file.`),
  reportWritten: (path: string, rows: number, gaps: number) =>
    plain(
      `已写出年度报告 ${path}：明细 ${rows} 行，待补 ${gaps} 处`,
      `Annual report written to ${path}: ${rows} ledger rows, ${gaps} things to complete`,
    ),
  templateWritten: (path: string) => plain(`已写出空白台账 ${path}`, `Blank ledgers written to ${path}`),
  tooManyRows: (sheet: string) =>
    plain(
      `年度报告的“${sheet}”超过一张工作表能放的 1048576 行，没有写出。请按年度拆分台账。`,
      `The report's sheet ${sheet} would have more rows than a sheet can hold; nothing was written. Split the ledgers by year.`,
    ),
  outNotWritten: (path: string, detail: string) =>
    plain(`写不到 ${path}：${detail}。`, `${path} cannot be written: ${detail}.`),
  crashed: (path: string, detail: string) =>
    plain(
      `核查 ${path} 时程序出错：${detail}。原文件没有改动，请把这一行告诉我们。`,
      `The program failed on ${path}: ${detail}. The file is untouched; please report this line.`,
    ),
  sample: (path: string) =>
    plain(`没有给出文件，核查随附的样例台账 ${path}。`, `No file given: checking the sample ledger ${path}.`),
};

const failures: Readonly<Record<ReadFailure["kind"], Said>> = {
  empty: plain("文件是空的，没有内容可读。请核对是否导出完整", "The file is empty. Check that it was exported whole"),
  "not-xlsx": plain(
    "不是 Excel 工作簿（.xlsx、.xlsm）。请在 Excel 中另存为 .xlsx",
    "Not an Excel workbook (.xlsx, .xlsm). Save it as .xlsx in Excel",
  ),
  truncated: plain(
    "文件不完整（压缩包被截断或损坏）。请重新复制或下载",
    "The file is incomplete (the zip is cut off or damaged). Copy or download it again",
  ),
  encrypted: plain(
    "工作簿设了打开密码，读不到内容。请在 Excel 中取消密码后另存",
    "The workbook needs a password to open. Save a copy without one in Excel",
  ),
  "old-xls": plain(
    "是旧版 .xls 格式。请在 Excel 中另存为 .xlsx",
    "It is in the old .xls format. Save it as .xlsx in Excel",
  ),
  "too-large": plain(
    "文件太大，超出可以读取的范围。请按年度拆分",
    "The file is too large to be read. Split it by year",
  ),
  unreadable: plain(
    "工作簿内部结构读不懂，可能已损坏。请在 Excel 中打开并另存为 .xlsx",
    "The workbook's inner structure cannot be read; it may be damaged. Open it in Excel and save it as .xlsx",
  ),
};

/** Why a workbook could not be read, and what to do. */
export function failureText(path: string, failure: ReadFailure): Said {
  const said = failures[failure.kind];
  return plain(`${path}：${said.zh}。`, `${path}: ${said.en}.`);
}
