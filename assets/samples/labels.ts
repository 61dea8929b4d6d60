/** What must be found at a cell of a sample, and which article or doubt (D-number of the reading) makes it so. */
export interface Label {
  readonly check: string;
  readonly level: "error" | "warning" | "info" | "undetermined";
  readonly sheet: string;
  readonly cell: string;
  /** The doubt on which the level turns; null where it turns on none, or none is named. */
  readonly reading: string | null;
  /** Amount at stake, in 元. */
  readonly shortfall?: number;
  /** Last day in time, YYYY-MM-DD. */
  readonly dueDate?: string;
  readonly daysLate?: number;
  readonly why: string;
}

/** A label before its sheet and cell are known. */
export type Mark = Pick<Label, "check" | "level" | "why"> &
  Partial<Pick<Label, "reading" | "shortfall" | "dueDate" | "daysLate">>;

export interface LabelledFile {
  readonly settings: Readonly<Record<string, unknown>> | null;
  readonly unit: string | null;
  readonly labels: readonly Label[];
}

/** The content of labels.json. */
export interface LabelBook {
  /** The day on which every sample is judged. */
  readonly asOf: string;
  readonly files: Readonly<Record<string, LabelledFile>>;
}

export function labelAt(sheet: string, cell: string, mark: Mark): Label {
  const { check, level, reading = null, shortfall, dueDate, daysLate, why } = mark;
  return {
    check,
    level,
    sheet,
    cell,
    reading,
    ...(shortfall === undefined ? {} : { shortfall }),
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(daysLate === undefined ? {} : { daysLate }),
    why,
  };
}
