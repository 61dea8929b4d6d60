import { HostFailure } from "./host-failure.ts";

/** Whether the pane's runtime starts as soon as this workbook is opened; null where Excel does not tell. */
export async function startsWithWorkbook(): Promise<boolean | null> {
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch {
    return null;
  }
}

/** Whether it shall; the choice is kept in the workbook and holds from its next opening on. */
export async function startWithWorkbook(start: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  try {
    await Office.addin.setStartupBehavior(start ? load : none);
  } catch (error) {
    throw new HostFailure(
      "没有保存启动方式。请确认工作簿可以编辑后再试。",
      "The choice was not saved. Make sure that the workbook can be edited, then try again.",
      "StartupBehavior",
      error,
    );
  }
}
