import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, type FileEntry, configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { decodeXml, XmlCursor, XmlError } from "./xml.ts";

// The command line has no web workers, and a worker for each small part would cost more than it saves.
configure({ useWebWorkers: false });

/**
 * Why a file cannot be read. `detail` is for a log or a second line, never alone a message to the user.
 *
 * - `not-xlsx`: something else (a CSV or HTML page named .xlsx, a .docx, an .xlsb …)
 * - `empty`: no bytes
 * - `truncated`: the file breaks off, as a download or a copy from a bad disk does
 * - `encrypted`: opens with a password only
 * - `old-xls`: an Excel 97–2003 workbook
 * - `too-large`: larger than can be held in memory
 * - `unreadable`: a workbook whose parts are missing or damaged
 */
export type ReadFailure = {
  readonly kind: "not-xlsx" | "empty" | "truncated" | "encrypted" | "old-xls" | "too-large" | "unreadable";
  readonly detail: string;
};

/** Carries a {@link ReadFailure} up to where the file is opened. */
export class UnreadableFile extends Error {
  readonly failure: ReadFailure;
  constructor(kind: ReadFailure["kind"], detail: string) {
    super(`${kind}: ${detail}`);
    this.failure = { kind, detail };
  }
}

/** A JavaScript string holds at most about 536 million characters, and a part is read as one string. */
const LARGEST_PART = 500_000_000;

/** Bytes, unpacked, of all parts that are read: a file of a few kilobytes can be made to unpack to any size. */
const LARGEST_WORKBOOK = 1_500_000_000;

/** The parts of an Office Open XML file. */
export class Package {
  /** All entries of the zip, folders too, in the order of its directory. */
  readonly entries: readonly Entry[];
  private readonly files = new Map<string, FileEntry>();
  private unpacked = 0;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    for (const entry of entries) if (!entry.directory) this.files.set(keyOf(entry.filename), entry);
  }

  /** Part names are compared without regard to case; null where there is no such part. */
  find(name: string): FileEntry | null {
    return this.files.get(keyOf(name)) ?? this.files.get(keyOf(decoded(name))) ?? null;
  }

  async bytes(name: string): Promise<Uint8Array> {
    const entry = this.find(name);
    if (!entry) throw new UnreadableFile("unreadable", `${name} is missing`);
    this.unpacked += entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_PART || this.unpacked > LARGEST_WORKBOOK) {
      throw new UnreadableFile("too-large", `${name} has ${entry.uncompressedSize} bytes`);
    }
    let content;
    try {
      content = inflate(entry, await storedBytes(entry));
    } catch (error) {
      throw new UnreadableFile("unreadable", `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
      throw new UnreadableFile("unreadable", `${name} is damaged`);
    }
    return content;
  }

  /** Reads a part as XML. What is wrong with the XML is told with the part's name. */
  async read<T>(name: string, parse: (cursor: XmlCursor) => T): Promise<T> {
    // The bytes are not held on to: of a large sheet there would be two copies.
    const text = decodeXml(await this.bytes(name));
    try {
      return parse(new XmlCursor(text));
    } catch (error) {
      if (error instanceof XmlError) throw new UnreadableFile("unreadable", `${name}: ${error.message}`);
      throw error;
    }
  }
}

/** zlib takes no smaller one. */
const SMALLEST_CHUNK = 64;

/** The bytes of an entry as they lie in the file, compressed. */
export function storedBytes(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  return entry.getData(new Uint8ArrayWriter(), { passThrough: true, strictness: "tolerant" });
}

/**
 * In one piece, which takes half the time of a stream and copies nothing together; and never more than the zip says,
 * whatever it then holds.
 */
function inflate(entry: FileEntry, stored: Uint8Array): Uint8Array {
  if (entry.compressionMethod === 0) return stored;
  if (entry.compressionMethod !== 8) throw new Error(`compression method ${entry.compressionMethod}`);
  const size = Math.max(1, entry.uncompressedSize);
  // With one byte to spare zlib need not ask for more room to see that it is done.
  return inflateRawSync(stored, { maxOutputLength: size, chunkSize: Math.max(SMALLEST_CHUNK, size + 1) });
}

/** Opens a file as a package, having looked at what it is. Throws {@link UnreadableFile}. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length === 0) throw new UnreadableFile("empty", "the file has no content");
  if (startsWith(bytes, OLE2)) throw oleFailure(bytes);
  if (!startsWith(bytes, ZIP_ENTRY)) throw new UnreadableFile("not-xlsx", `the file begins with ${beginning(bytes)}`);
  if (!hasDirectory(bytes)) throw new UnreadableFile("truncated", "the end of the zip directory is missing");
  let entries;
  try {
    entries = await new ZipReader(new Uint8ArrayReader(bytes), { strictness: "tolerant" }).getEntries();
  } catch (error) {
    throw new UnreadableFile("truncated", error instanceof Error ? error.message : String(error));
  }
  if (entries.some((entry) => entry.encrypted)) throw new UnreadableFile("encrypted", "the zip has a password");
  const names = new Set(entries.map(({ filename }) => keyOf(filename)));
  if (names.size < entries.length) throw new UnreadableFile("unreadable", "the zip holds two parts of one name");
  return new Package(entries);
}

export interface Relationship {
  readonly id: string;
  /** Last word of the type (`worksheet`, `styles`), which is the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part that is meant; empty where it lies outside the package. */
  readonly target: string;
}

/** The relationships of a part, or of the package itself where `part` is empty. */
export async function relationshipsOf(source: Package, part: string): Promise<Relationship[]> {
  const name = relationshipsName(part);
  if (!source.find(name)) return [];
  return source.read(name, (cursor) => {
    const found: Relationship[] = [];
    while (cursor.next()) {
      if (cursor.closing || !cursor.is("Relationship")) continue;
      const type = cursor.attribute("Type") ?? "";
      const external = cursor.attribute("TargetMode") === "External";
      found.push({
        id: cursor.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? "" : resolve(folderOf(part), cursor.attribute("Target") ?? ""),
      });
    }
    return found;
  });
}

export function relationshipsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Folder of a part with its slash: "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Some writers separate folders with a backslash. */
const keyOf = (name: string): string => name.replaceAll("\\", "/").toLowerCase();

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE2 container holds an encrypted workbook, an old .xls, or something else; its stream names tell which. */
function oleFailure(bytes: Uint8Array): UnreadableFile {
  if (holdsName(bytes, "EncryptedPackage")) return new UnreadableFile("encrypted", "the workbook has a password");
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
    return new UnreadableFile("old-xls", "an Excel 97-2003 workbook");
  }
  return new UnreadableFile("not-xlsx", "an OLE2 file without a workbook");
}

/** Whether a stream name (UTF-16, ended by a null) stands where a directory entry of the container begins. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length++;
    if (length === name.length && bytes[at + 2 * length] === 0 && bytes[at + 2 * length + 1] === 0) return true;
  }
  return false;
}

/** The record that ends every zip lies in the last 22 bytes, before a comment of at most 65 535. */
function hasDirectory(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06) return true;
  }
  return false;
}

/** The first bytes, for a person to recognise what the file is. */
function beginning(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 24));
  return JSON.stringify(text.replace(/[^\u0020-\uFFFC]/g, "·"));
}
