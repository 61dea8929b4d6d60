import { type Day, isoOf } from "../../calc/days.ts";
import { defaultUnitType, type UnitType } from "../../law/units.ts";

/** What all sheets of one report have in common. */
export class Form {
  readonly year: number;
  /** The file in which the sheets will stand, where the ledgers stand in it too: their rows are linked to. */
  readonly workbook: string | null;
  private readonly asOf: Day | null;
  private readonly unit: UnitType | null;

  constructor(year: number, asOf: Day | null, unit: UnitType | null, workbook: string | null) {
    this.year = year;
    this.asOf = asOf;
    this.unit = unit;
    this.workbook = workbook;
  }

  /** Below a table. */
  readonly signatures =
    "填报人：________________\u3000\u3000审核人：________________\u3000\u3000单位负责人：________________";

  /** Title of a sheet, and the line below it with the unit and the day. */
  top(title: string): string[] {
    const unit = this.unit ?? `${defaultUnitType}（未指定）`;
    const day = this.asOf === null ? "____________" : isoOf(this.asOf);
    return [
      `${this.year} 年度科技成果转化年度报告\u3000${title}`,
      `单位（盖章）：________________________\u3000\u3000单位类型：${unit}\u3000\u3000填报日期：${day}`,
    ];
  }
}
