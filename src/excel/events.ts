import { areasOf, sheetOf } from "./addresses.ts";
import { requireHost } from "./capabilities.ts";
import { afterEditing, failure, inExcel } from "./host-failure.ts";
import type { ChangedArea, Remove } from "./open-workbook.ts";
import { loadTitle, titleOf } from "./written-sheets.ts";

/** The first of the areas that are selected. */
export async function selection(): Promise<ChangedArea> {
  requireHost("areas");
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    const [area] = areasOf(selected.address);
    if (!area) throw failure("InvalidSelection");
    return { sheet: sheetOf(selected.address), ...area };
  });
}

/** Changes on all sheets, those added later too; not on the sheets that the product writes. */
export function onChanged(listener: (change: ChangedArea) => void): Promise<Remove> {
  return listen((worksheets) =>
    worksheets.onChanged.add(({ worksheetId, address, changeType }) =>
      tell(worksheetId, address, (area) => {
        listener(changeType === "RangeEdited" || changeType === "Unknown" ? area : { ...area, moved: true });
      }),
    ),
  );
}

export function onSelected(listener: (selection: ChangedArea) => void): Promise<Remove> {
  return listen((worksheets) =>
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => tell(worksheetId, address, listener)),
  );
}

async function listen<T>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): Promise<Remove> {
  requireHost("areas");
  let handler: OfficeExtension.EventHandlerResult<T> | null = await inExcel(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    const removed = handler;
    handler = null;
    if (!removed) return;
    // A handler can be taken off only in the context that added it.
    await Excel.run(removed.context, async (context) => {
      removed.remove();
      await context.sync();
    });
  };
}

/** Tells a listener the areas of an event, which names its sheet by id. */
async function tell(worksheetId: string, address: string, listener: (area: ChangedArea) => void): Promise<void> {
  const sheet = await nameOf(worksheetId);
  if (sheet !== null) for (const area of areasOf(address)) listener({ sheet, ...area });
}

/** null for a sheet that is the product's own, or gone. */
async function nameOf(worksheetId: string): Promise<string | null> {
  try {
    return await Excel.run(afterEditing, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId).load("name");
      const title = loadTitle(worksheet);
      await context.sync();
      return titleOf(title) === null ? worksheet.name : null;
    });
  } catch {
    // Nobody asked for anything, so that there is nobody to tell: the next event or check sees what is there.
    return null;
  }
}
