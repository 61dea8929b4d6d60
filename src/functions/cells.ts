/** An error value that stands in a cell: #REF!, #N/A … */
export class CellError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a cell holds; null where it is blank. */
export type Content = string | number | boolean | null | CellError;

// A text like #12 is a number of a contract and no error.
const ERROR_TEXT = /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z\d/_]*[!?])$/;

/**
 * The content of a cell as a host hands it over: a plain value, an error as text or as an object, or a data type such as
 * a formatted number. Blanks arrive as null, as "" or not at all; a 0 is never taken for one.
 */
export function contentOf(cell: unknown): Content {
  switch (typeof cell) {
    case "number":
    case "boolean":
      return cell;
    case "string":
      if (cell.trim() === "") return null;
      return cell.charCodeAt(0) === HASH && ERROR_TEXT.test(cell) ? new CellError(cell) : cell;
    case "object":
      return cell === null ? null : contentOfObject(cell);
    default:
      return null;
  }
}

const HASH = 35;

/** The parts of Excel's data types, and of its error objects, that are looked at. */
interface DataType {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

function contentOfObject({ type, basicType, basicValue, code }: DataType): Content {
  if (type === "Empty") return null;
  if (type === "Error" || basicType === "Error" || typeof code === "string") {
    const text = typeof basicValue === "string" ? basicValue : code;
    return new CellError(typeof text === "string" ? text : "#VALUE!");
  }
  return typeof basicValue === "object" || basicValue === undefined ? new CellError("#VALUE!") : contentOf(basicValue);
}
