import { areaLists, areasByLook, type Mark, type MarkLook } from "../report/marks.ts";
import { requireHost } from "./capabilities.ts";
import { HostFailure, inExcel, isUnexplained } from "./host-failure.ts";
import { loadStored, queueStore, valueOf } from "./stored.ts";

/**
 * The rule of a mark holds always, and says whose it is. Ids alone would not do: they need not be the same when the
 * workbook is opened again, and copying a marked cell or sheet makes marks that nobody took down.
 */
const SIGN = "cgzh-mark";
const RULE = `=LEN("${SIGN}")>0`;

/** The ids of the marks, for hosts that cannot read the rules of a sheet's formats. */
const IDS = "marks";

/**
 * Marks cells anew: marks from before go. A mark is a conditional format, so that fills and formats that the user set
 * stay below it; it stands before the user's own rules and stops none. Sheets that cannot be marked are left out, and
 * named in the failure that is thrown when all others are done.
 */
export async function mark(marks: readonly Mark[]): Promise<void> {
  requireHost("areas");
  await inExcel(async (context) => {
    const sheets = await findMarks(context);
    const kept = queueRemoval(sheets);
    const bySheet = bySheetOf(marks);
    const added: Excel.ConditionalFormat[] = [];
    for (const { worksheet, locked } of sheets) {
      if (locked) continue;
      for (const [look, areas] of areasByLook(bySheet.get(worksheet.name) ?? [])) {
        for (const list of areaLists(areas, ",")) added.push(addFormat(worksheet, list, look));
      }
    }
    await context.sync();
    queueStore(context, IDS, [...kept, ...added.map(({ id }) => id)]);
    await context.sync();
    const unmarked = [...bySheet.keys()].filter(
      (sheet) => !sheets.some(({ worksheet, locked }) => worksheet.name === sheet && !locked),
    );
    throwIfLeftOut(unmarked, "标记", "marked");
  });
}

/** Takes away the marks, and only them. */
export async function clearMarks(): Promise<void> {
  await inExcel(async (context) => {
    const sheets = await findMarks(context);
    queueStore(context, IDS, queueRemoval(sheets));
    await context.sync();
    const left = sheets.filter(({ locked, marks }) => locked && marks.length > 0);
    throwIfLeftOut(
      left.map(({ worksheet }) => worksheet.name),
      "清除标记",
      "cleared",
    );
  });
}

function throwIfLeftOut(sheets: readonly string[], zh: string, en: string): void {
  if (sheets.length === 0) return;
  throw new HostFailure(
    `工作表“${sheets.join("”“")}”受保护或已不在，没有${zh}；其余工作表已完成。请撤销保护或重新核查后再试。`,
    `The sheets ${sheets.join(", ")} are protected or gone and were not ${en}; all others were. Unprotect them or check again, then retry.`,
    "AccessDenied",
  );
}

interface SheetMarks {
  readonly worksheet: Excel.Worksheet;
  /** Protected in a way that conditional formats cannot be changed. */
  readonly locked: boolean;
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** Queues the removal, and gives the ids of the marks that cannot be removed. */
function queueRemoval(sheets: readonly SheetMarks[]): string[] {
  const kept: string[] = [];
  for (const { locked, marks } of sheets) {
    for (const format of marks) {
      if (locked) kept.push(format.id);
      else format.delete();
    }
  }
  return kept;
}

async function findMarks(context: Excel.RequestContext): Promise<SheetMarks[]> {
  const setting = loadStored(context, IDS);
  const worksheets = context.workbook.worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const remembered = new Set(valueOf(setting) as readonly string[] | undefined);
  const formats = await formatsOf(context, worksheets.items, remembered);
  return worksheets.items.map((worksheet, index) => ({
    worksheet,
    locked: isLocked(worksheet.protection),
    marks: formats[index] ?? [],
  }));
}

function isLocked(protection: Excel.WorksheetProtection): boolean {
  const options = protection.options as Excel.WorksheetProtectionOptions | null;
  return protection.protected && options?.allowFormatCells !== true;
}

/** The marks of each sheet. */
async function formatsOf(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  remembered: ReadonlySet<string>,
): Promise<Excel.ConditionalFormat[][]> {
  const load = (properties: string): Excel.ConditionalFormatCollection[] =>
    worksheets.map((worksheet) => worksheet.getRange().conditionalFormats.load(properties));
  try {
    const formats = load("items/id,items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.map(({ items }) => items.filter(saysItIsOurs));
  } catch (error) {
    // Some of the rules that users make cannot be read, and the whole batch fails for them.
    if (!isUnexplained(error)) throw error;
    const formats = load("items/id,items/type");
    await context.sync();
    return formats.map(({ items }) => items.filter(({ id, type }) => type === "Custom" && remembered.has(id)));
  }
}

function saysItIsOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && custom.rule.formula.includes(SIGN);
}

function addFormat(
  worksheet: Excel.Worksheet,
  addresses: string,
  { bold, italic, colour, fill }: MarkLook,
): Excel.ConditionalFormat {
  const added = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = RULE;
  format.fill.color = `#${fill}`;
  format.font.color = `#${colour}`;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  return added.load("id");
}

function bySheetOf(marks: readonly Mark[]): Map<string, Mark[]> {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const ofSheet = bySheet.get(mark.sheet);
    if (ofSheet) ofSheet.push(mark);
    else bySheet.set(mark.sheet, [mark]);
  }
  return bySheet;
}
