/**
 * Queues the question from when a workbook counts its days. There is no property for it, but the host computes dates
 * in the workbook's own system: 2 January 1904 is day 1463 from 1900, and day 1 from 1904.
 */
export function loadDayOf1904(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(1904, 1, 2).load("value");
}

export function countsFrom1904(day: Excel.FunctionResult<number>): boolean {
  return day.value < 1000;
}
