import { ExcelHost } from "../host/host.ts";
import { largeWorkbook } from "../pane/large-workbook.ts";

/**
 * In a worker of the pane's page: an Excel with a large ledger. Its answers come over as text from another thread, as
 * they do from Excel, and what it takes to make them is not the pane's.
 */
const { name, sheets } = largeWorkbook(Number(new URL(location.href).searchParams.get("rows")));
const host = new ExcelHost({ name, sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.values })) });
host.send = (message) => {
  postMessage(message);
};

/** What the bench itself asks of it. */
export type ExcelOrder =
  "counts" | "reset" | { readonly edit: readonly [sheet: string, address: string, value: number] };

addEventListener("message", ({ data }: MessageEvent<string | { readonly order: ExcelOrder }>) => {
  if (typeof data === "string") {
    host.receive(data);
    return;
  }
  const { order } = data;
  if (order === "reset") host.counts.reset();
  else if (order === "counts") postMessage({ counts: host.counts });
  else void host.user.edit(...order.edit);
});
