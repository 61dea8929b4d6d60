import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

/**
 * Draws the add-in's icons and writes them beside this file: icon-16.png … icon-128.png, a ledger with a tick, and for
 * each command of the ribbon a sign of its own. Run with `tsx assets/icons/make.ts`; the same input gives the same bytes.
 */

const SIZES = [16, 32, 64, 80, 128];
/** Those that Office wants of a command. */
const COMMAND_SIZES = [16, 32, 80];
/** Samples a pixel in each direction. */
const FINENESS = 6;

type Colour = readonly [red: number, green: number, blue: number];
const GREEN: Colour = [16, 124, 65];
const WHITE: Colour = [255, 255, 255];
const RULE: Colour = [160, 205, 180];

/** The colour at a place of the unit square, x to the right and y down; null outside the sign. */
type Sign = (x: number, y: number) => Colour | null;

function ledger(x: number, y: number): Colour | null {
  if (!inRoundedSquare(x, y, 0.03, 0.16)) return null;
  if (nearSegment(x, y, 0.34, 0.62, 0.47, 0.76, 0.065) || nearSegment(x, y, 0.47, 0.76, 0.78, 0.4, 0.065)) return WHITE;
  const rule = [0.2, 0.34, 0.48].some((line) => Math.abs(y - line) < 0.03);
  return rule && x > 0.18 && x < (y > 0.44 ? 0.42 : y > 0.3 ? 0.55 : 0.82) ? RULE : GREEN;
}

function inRoundedSquare(x: number, y: number, margin: number, radius: number): boolean {
  const beyond = (at: number): number => Math.max(margin + radius - at, at - (1 - margin - radius), 0);
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}

function nearSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number, width: number): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0), 1);
  return Math.hypot(x - ax - along * dx, y - ay - along * dy) <= width;
}

type Stroke = readonly [ax: number, ay: number, bx: number, by: number];
const STROKE = 0.06;

/** Lines of one width, green on nothing: they stand on light and on dark ribbons. */
const drawn =
  (...strokes: readonly Stroke[]): Sign =>
  (x, y) =>
    strokes.some(([ax, ay, bx, by]) => nearSegment(x, y, ax, ay, bx, by, STROKE)) ? GREEN : null;

const frame: readonly Stroke[] = [
  [0.16, 0.14, 0.84, 0.14],
  [0.84, 0.14, 0.84, 0.86],
  [0.84, 0.86, 0.16, 0.86],
  [0.16, 0.86, 0.16, 0.14],
];

/** Three quarters of a circle that ends in a short stem, and a dot. */
function question(x: number, y: number): Colour | null {
  const [dx, dy] = [x - 0.5, y - 0.34];
  const onArc = Math.abs(Math.hypot(dx, dy) - 0.2) <= STROKE && !(dx < 0 && dy > 0);
  return onArc ? GREEN : drawn([0.5, 0.54, 0.5, 0.64], [0.5, 0.86, 0.5, 0.861])(x, y);
}

const commands: Readonly<Record<string, Sign>> = {
  next: drawn([0.5, 0.14, 0.5, 0.84], [0.22, 0.56, 0.5, 0.84], [0.78, 0.56, 0.5, 0.84]),
  previous: drawn([0.5, 0.16, 0.5, 0.86], [0.22, 0.44, 0.5, 0.16], [0.78, 0.44, 0.5, 0.16]),
  clear: drawn([0.2, 0.2, 0.8, 0.8], [0.8, 0.2, 0.2, 0.8]),
  report: drawn([0.14, 0.86, 0.86, 0.86], [0.28, 0.56, 0.28, 0.84], [0.5, 0.2, 0.5, 0.84], [0.72, 0.4, 0.72, 0.84]),
  template: drawn(...frame, [0.16, 0.38, 0.84, 0.38], [0.16, 0.62, 0.84, 0.62], [0.5, 0.14, 0.5, 0.86]),
  explain: drawn(...frame, [0.5, 0.48, 0.5, 0.68], [0.5, 0.31, 0.5, 0.311]),
  start: drawn([0.28, 0.16, 0.28, 0.84], [0.28, 0.16, 0.8, 0.5], [0.8, 0.5, 0.28, 0.84]),
  help: question,
};

/** Rows of red, green, blue and alpha, each row led by its filter byte 0. */
function pixels(sign: Sign, size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(pixel(sign, row, column, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function pixel(sign: Sign, row: number, column: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < FINENESS * FINENESS; sample++) {
    const x = (column + ((sample % FINENESS) + 0.5) / FINENESS) / size;
    const y = (row + (Math.floor(sample / FINENESS) + 0.5) / FINENESS) / size;
    const colour = sign(x, y);
    if (!colour) continue;
    covered += 1;
    for (const [index, value] of colour.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  const alpha = Math.round((covered / (FINENESS * FINENESS)) * 255);
  return [...sum.map((value) => (covered ? Math.round(value / covered) : 0)), alpha];
}

/** A PNG file of 8 bits a channel, with alpha. */
function png(sign: Sign, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixels(sign, size), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const write = (name: string, sign: Sign, sizes: readonly number[]): void => {
  for (const size of sizes) writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), png(sign, size));
};
write("icon", ledger, SIZES);
for (const [name, sign] of Object.entries(commands)) write(name, sign, COMMAND_SIZES);
