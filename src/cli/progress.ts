/** A progress bar on a terminal's standard error; silent elsewhere, so that logs and pipes stay clean. */
export class Progress {
  private readonly total: number;
  private readonly shown: boolean;

  constructor(total: number) {
    this.total = total;
    this.shown = total > 1 && process.stderr.isTTY;
  }

  /** The same function for every caller, bound. */
  readonly done = (count: number): void => {
    if (!this.shown) return;
    const width = 24;
    const full = Math.round((count / this.total) * width);
    process.stderr.write(`\r[${"█".repeat(full)}${"·".repeat(width - full)}] ${count}/${this.total}`);
    if (count >= this.total) process.stderr.write("\r\u001b[2K");
  };
}
