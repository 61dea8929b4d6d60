import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

/**
 * Draws the add-in's icons, a ledger with a tick, and writes them beside this file as icon-16.png … icon-128.png.
 * Run with `tsx assets/icons/make.ts`; the same input gives the same bytes.
 */

const SIZES = [16, 32, 64, 80, 128];
/** Samples a pixel in each direction. */
const FINENESS = 6;

type Colour = readonly [red: number, green: number, blue: number];
const GREEN: Colour = [16, 124, 65];
const WHITE: Colour = [255, 255, 255];
const RULE: Colour = [160, 205, 180];

/** The colour at a place of the unit square, x to the right and y down; null outside the sign. */
function colourAt(x: number, y: number): Colour | null {
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

/** Rows of red, green, blue and alpha, each row led by its filter byte 0. */
function pixels(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(pixel(row, column, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function pixel(row: number, column: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < FINENESS * FINENESS; sample++) {
    const x = (column + ((sample % FINENESS) + 0.5) / FINENESS) / size;
    const y = (row + (Math.floor(sample / FINENESS) + 0.5) / FINENESS) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    covered += 1;
    for (const [index, value] of colour.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  const alpha = Math.round((covered / (FINENESS * FINENESS)) * 255);
  return [...sum.map((value) => (covered ? Math.round(value / covered) : 0)), alpha];
}

/** A PNG file of 8 bits a channel, with alpha. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(pixels(size), { level: 9 });
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

for (const size of SIZES) writeFileSync(join(import.meta.dirname, `icon-${size}.png`), png(size));
