/** Excel did not do what was asked: a sentence each on what happened and what to do next. */
export class HostFailure extends Error {
  readonly zh: string;
  readonly en: string;
  /** The host's own code, for a report of the trouble. */
  readonly code: string;

  constructor(zh: string, en: string, code: string, cause?: unknown) {
    super(en, { cause });
    this.name = "HostFailure";
    this.zh = zh;
    this.en = en;
    this.code = code;
  }
}

type Words = readonly [zh: string, en: string];

const TOO_OLD: Words = [
  "这个版本的 Excel 没有这项功能。请更新 Excel 后再试。",
  "This version of Excel lacks the feature. Update Excel and try again.",
];
const TOO_LARGE: Words = [
  "一次传送的数据超过 Excel 的上限。请把台账分成几个工作表或工作簿后再试。",
  "Excel refused the amount of data. Divide the ledger into several sheets or workbooks and try again.",
];
const GONE: Words = [
  "要处理的工作表或单元格已被删除或改名。请重新核查后再试。",
  "The sheet or cell was deleted or renamed. Run the check again, then retry.",
];
const NOT_NOW: Words = [
  "Excel 正忙，操作没有完成。请稍等片刻再试。",
  "Excel was busy and did not finish. Wait a moment and try again.",
];
const SELECT_A_CELL: Words = [
  "选中的不是单元格。请选中一个单元格后再试。",
  "What is selected is no cell. Select a cell and try again.",
];

/** What each of the host's codes means to the user. */
const sentences: Readonly<Record<string, Words>> = {
  InvalidOperationInCellEditMode: [
    "正在编辑单元格，Excel 不接受其他操作。请按 Enter 或 Esc 结束编辑后再试。",
    "A cell is being edited. Press Enter or Esc to finish editing, then try again.",
  ],
  AccessDenied: [
    "工作表或工作簿受保护，Excel 拒绝了操作。请在“审阅”中撤销保护后再试。",
    "The sheet or workbook is protected. Unprotect it under Review, then try again.",
  ],
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidObjectPath: GONE,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  MemoryLimitReached: TOO_LARGE,
  ApiNotAvailable: TOO_OLD,
  ApiNotFound: TOO_OLD,
  NotImplemented: TOO_OLD,
  UnsupportedFeature: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  InvalidSelection: SELECT_A_CELL,
  InactiveWorkbook: [
    "当前激活的是另一个工作簿。请点击要核查的工作簿后再试。",
    "Another workbook is active. Click the workbook to be checked, then try again.",
  ],
  UnsupportedSheet: [
    "这是图表或宏工作表，不能进行此操作。请切换到普通工作表后再试。",
    "This is a chart or macro sheet. Switch to a worksheet and try again.",
  ],
  ActivityLimitReached: NOT_NOW,
  Conflict: NOT_NOW,
  RequestAborted: NOT_NOW,
  ServiceNotAvailable: NOT_NOW,
};

/** A host's error as a failure that can be shown; anything else, a bug or a call that was given up, as it is. */
export function failureOf(error: unknown): unknown {
  const code = hostCode(error);
  return code === null ? error : failure(code, error);
}

/** The failure that a code of the host stands for. */
export function failure(code: string, cause?: unknown): HostFailure {
  const [zh, en] = sentences[code] ?? [
    `Excel 没有完成操作（${code}）。请保存工作簿后再试；仍然不行时，请重新打开 Excel。`,
    `Excel did not finish (${code}). Save the workbook and try again; if it still fails, restart Excel.`,
  ];
  return new HostFailure(zh, en, code, cause);
}

/** The code of an error that comes from the host, null of any other. */
function hostCode(error: unknown): string | null {
  // The class of the host's errors may be another realm's, so that it is told by what it carries.
  if (!(error instanceof Object) || error instanceof HostFailure || !("debugInfo" in error) || !("code" in error)) {
    return null;
  }
  return typeof error.code === "string" ? error.code : null;
}

/** Whether the host refused for the amount of data, so that less may do. */
export function isTooLarge(error: unknown): boolean {
  const code = hostCode(error);
  return code !== null && sentences[code] === TOO_LARGE;
}

/** Whether the host failed without a code that says why. */
export function isUnexplained(error: unknown): boolean {
  const code = hostCode(error);
  return code !== null && !(code in sentences);
}

/** The method or property at which the host stopped, as "Range.getMergedAreasOrNullObject"; empty where it does not say. */
export function locationOf(error: unknown): string {
  if (hostCode(error) === null) return "";
  return (error as OfficeExtension.Error).debugInfo.errorLocation ?? "";
}

/** For acts that nobody asked for: who types on in the next cell is not disturbed, they are done when that is over. */
export const afterEditing: Excel.RunOptions = { delayForCellEdit: true };

/** One act in the workbook; the host's errors come out as a {@link HostFailure}. */
export async function inExcel<T>(
  act: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, act);
  } catch (error) {
    throw failureOf(error);
  }
}
