import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import webpack, { type Configuration } from "webpack";
import type { MeasuredRatio } from "./functions.ts";

const root = join(import.meta.dirname, "../..");

const header = (
  "序号 合同编号 成果名称 转化方式 定价方式 受让方 合同签订日期 技术合同登记编号 合同金额 到账金额 到账日期 直接成本 " +
  "税金 净收入 奖励分配依据 奖励总额 奖励发放日期 价格公示起 价格公示止 书面通知完成人日期 是否关联交易 资产评估 奖励公示起 奖励公示止"
).split(" ");

/** A ledger of contracts, 24 columns; every fiftieth pays less than it must. */
function contractRow(index: number): (string | number)[] {
  const price = 100_000 + ((index * 37) % 900_000);
  const [cost, tax] = [Math.floor(price * 0.05), Math.floor(price * 0.06)];
  const net = price - cost - tax;
  const signed = 45_000 + (index % 300);
  const registration = `2023500101${String(index).padStart(6, "0")}`;
  const reward = Math.ceil(net * (index % 50 === 0 ? 60 : 70)) / 100;
  const mode = index % 3 ? "转让" : "许可";
  const method = index % 2 ? "协议定价" : "挂牌交易";
  return [
    ...[index + 1, `HT-${index}`, `一种装置${index}`, mode, method, `重庆某公司${index % 97}`, signed, registration],
    ...[price, price, signed + 10, cost, tax, net, "无规定且未约定", reward, signed + 50],
    ...[signed - 30, signed - 14, signed - 40, "否", "", signed + 15, signed + 31],
  ];
}

/** Bundles the command line, or another entry the same way; gives the program's file. */
export async function buildProgram(path: string, entry?: string): Promise<string> {
  const { commandLineConfig } = (await import(join(root, "webpack.config.js"))) as { commandLineConfig: Configuration };
  const config = {
    ...commandLineConfig,
    mode: "production" as const,
    context: root,
    ...(entry === undefined ? {} : { entry: { entry } }),
    output: { ...commandLineConfig.output, path },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return join(path, entry === undefined ? "cgzh.mjs" : "entry.mjs");
}

/** A ledger of 24 columns in a file of the folder. */
export async function writeLedger(folder: string, rows: number): Promise<string> {
  const file = join(folder, "ledger.xlsx");
  const table = [
    ["科技成果转化台账"],
    ["单位：元"],
    header,
    ...Array.from({ length: rows }, (_, row) => contractRow(row)),
  ];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "台账", rows: table }] }));
  return file;
}

/**
 * `file/hucre-read`: the whole command line over a ledger of 24 columns, as a process, against a process in which hucre's
 * streaming reader only goes through the rows of the same file.
 */
export async function checkAgainstHucre(rows = 100_000, runs = 5): Promise<MeasuredRatio> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = await writeLedger(folder, rows);
  const program = await buildProgram(folder);
  const reader = join(folder, "read.mjs");
  const hucre = import.meta.resolve("hucre/xlsx");
  writeFileSync(
    reader,
    `import { readFileSync } from "node:fs";\nimport { streamXlsxRows } from ${JSON.stringify(hucre)};\n` +
      `let cells = 0;\nfor await (const row of streamXlsxRows(readFileSync(${JSON.stringify(file)}))) cells += row.values.length;\n` +
      `if (cells < ${rows * 20}) throw new Error("not all rows were read");\n`,
  );
  const timed = (words: readonly string[], status: number): number => {
    const start = performance.now();
    const run = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.status !== status) throw new Error(`${words.join(" ")} ended with ${run.status}: ${run.stderr}`);
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const theirs = timed([reader], 0);
    ratios.push(timed([program, "check", file, "--as-of", "2024-12-31", "--max-findings", "20"], 1) / theirs);
  }
  rmSync(folder, { recursive: true });
  ratios.sort((one, next) => one - next);
  const at = (part: number): number => ratios[Math.round((ratios.length - 1) * part)] ?? NaN;
  return { median: at(0.5), min: at(0), max: at(1), runs, rows };
}
