import { encodingOf, type XmlEncoding, XmlCursor, XmlError } from "./xml.ts";

/**
 * A part that gets insertions and otherwise keeps its bytes. It is walked in a view in which one character stands for
 * one byte of UTF-8 (or for two of UTF-16): markup is ASCII, and offsets need no translation. Text other than ASCII
 * reads wrongly in the view; {@link attribute} gives it as it is.
 */
export class XmlPatch {
  private readonly bytes: Uint8Array;
  private readonly encoding: XmlEncoding;
  private readonly view: string;
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.encoding = encodingOf(bytes);
    const decoder = this.encoding === "utf-8" ? "latin1" : this.encoding;
    this.view = new TextDecoder(decoder, { ignoreBOM: true }).decode(bytes);
  }

  /** A walk from the root element, on whose opening tag it stands. */
  root(): XmlCursor {
    const cursor = new XmlCursor(this.view);
    if (!cursor.next()) throw new XmlError("the document is empty");
    return cursor;
  }

  /** An attribute of the cursor's tag as it is written, entities and all. */
  attribute(cursor: XmlCursor, name: string): string | undefined {
    if (cursor.attribute(name) === undefined) return undefined;
    return this.text(cursor.valueStart, cursor.valueEnd);
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  insert(at: number, text: string): void {
    if (text !== "") this.replace(at, at, text);
  }

  get changed(): boolean {
    return this.edits.length > 0;
  }

  /** Takes out the element whose opening tag the cursor is on, and moves the cursor to its end. */
  cut(cursor: XmlCursor): void {
    const { start } = cursor;
    cursor.skip();
    this.replace(start, cursor.end, "");
  }

  /** What stands between two places of the view. */
  text(from: number, to: number): string {
    if (this.encoding !== "utf-8") return this.view.slice(from, to);
    return new TextDecoder().decode(this.bytes.subarray(from, to));
  }

  /** Fills the element `<…/>` that the cursor is on. */
  fill(cursor: XmlCursor, text: string): void {
    this.replace(cursor.end - 2, cursor.end, `>${text}</${cursor.prefix}${cursor.local}>`);
  }

  /** The bytes with all edits made; edits at one place in the order in which they were asked for. */
  result(): Uint8Array<ArrayBuffer> {
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const { from, to, text } of this.edits.toSorted((one, other) => one.from - other.from)) {
      pieces.push(this.bytes.subarray(this.offset(at), this.offset(from)), this.encode(text));
      at = to;
    }
    pieces.push(this.bytes.subarray(this.offset(at)));
    const result = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let length = 0;
    for (const piece of pieces) {
      result.set(piece, length);
      length += piece.length;
    }
    return result;
  }

  private offset(character: number): number {
    return this.encoding === "utf-8" ? character : 2 * character;
  }

  private encode(text: string): Uint8Array {
    if (this.encoding === "utf-8") return new TextEncoder().encode(text);
    const bytes = new Uint8Array(2 * text.length);
    const data = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++) {
      data.setUint16(2 * index, text.charCodeAt(index), this.encoding === "utf-16le");
    }
    return bytes;
  }
}
