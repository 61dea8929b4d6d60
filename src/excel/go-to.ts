import { cellName } from "../ledger/workbook.ts";
import { HostFailure, inExcel } from "./host-failure.ts";
import type { CellPlace } from "./open-workbook.ts";

/** Shows a cell: its sheet first, because Excel does not select on a sheet that is not in front. */
export async function goTo({ sheet, row, column }: CellPlace): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    try {
      await context.sync();
    } catch (error) {
      throw (await isHidden(context, sheet)) ? hidden(sheet, error) : error;
    }
    worksheet.getRange(cellName(row, column)).select();
    await context.sync();
  });
}

async function isHidden(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
  await context.sync();
  return !worksheet.isNullObject && worksheet.visibility !== "Visible";
}

function hidden(sheet: string, cause: unknown): HostFailure {
  return new HostFailure(
    `工作表“${sheet}”是隐藏的。请右键单击任一工作表标签，选择“取消隐藏”后再试。`,
    `The sheet ${sheet} is hidden. Right-click any sheet tab, choose Unhide, then try again.`,
    "HiddenSheet",
    cause,
  );
}
