import { type Label, labelAt } from "../../assets/samples/labels.ts";
import type { Sheet } from "../../src/ledger/workbook.ts";
import { type ContractDefect, contractDefects } from "./contract-defects.ts";
import {
  Books,
  type Deal,
  dealOf,
  formsOf,
  isService,
  type Placed,
  type Plan,
  planOf,
  type Shape,
} from "./contracts.ts";
import { Draw } from "./draw.ts";
import { type Facts, type Found, info, MUNICIPAL, NONE, type Unit, units } from "./facts.ts";
import type { Register } from "./register.ts";
import { registers } from "./registers.ts";
import { waiverDefects, waiverSheet } from "./waivers.ts";
import { type Form, isMoney, layOut, type WrongTotal } from "./sheets.ts";

/** A ledger with all that must be found in it, by construction: nothing of the product computes a label. */
export interface GeneratedLedger {
  readonly sheets: readonly Sheet[];
  /** As in the settings file. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The day on which it is judged. */
  readonly asOf: string;
  readonly labels: readonly Label[];
  /** The names of the defects. */
  readonly planted: readonly string[];
}

const TOTAL_OFF = "total-row: off";
const TOTAL_A_FEN_OFF = "total-row: one fen off";
const AS_OF = "2025-12-31";
/** How many defects of contracts a ledger has. */
const DEFECTS = 10;

/** The ledgers of one institution from a seed; the same seed gives the same. */
export function generateLedger(seed: number): GeneratedLedger {
  const draw = new Draw(seed * 7919 + 17);
  const [home, shape] = shapeOf(draw);
  const ledger = new Ledger(draw);
  const planted: string[] = [];
  enterContracts(seed, draw, shape, ledger, planted);
  for (const [index, register] of registers.entries()) {
    if (draw.chance(register.often)) enterRegister(seed + index, draw, register, home, ledger, planted);
  }
  const { sheets, labels } = ledger.layOut(planted);
  const spoilt = draw.chance(35) ? waiverSheet(seed, draw) : undefined;
  if (spoilt) {
    sheets.push(spoilt.sheet);
    labels.push(spoilt.label);
    planted.push(spoilt.name);
  }
  const settings = {
    ...(home === MUNICIPAL && draw.chance(50) ? {} : { unit: home }),
    ...(shape.basis === "settings" ? { ownRule: { exists: false }, agreementDefault: false } : {}),
  };
  return { sheets, settings, asOf: AS_OF, labels, planted };
}

function shapeOf(draw: Draw): [home: Unit, shape: Shape] {
  const home = draw.some([MUNICIPAL, MUNICIPAL, MUNICIPAL, ...units]);
  const unitColumn = draw.chance(65);
  const place = (): "row" | "sheet" => draw.some(["row", "sheet"] as const);
  const shape: Shape = {
    units: unitColumn ? draw.shuffled(units).slice(0, draw.between(2, units.length)) : [home],
    unitColumn,
    receipts: place(),
    payouts: place(),
    publicity: place(),
    basis: draw.some(["column", "column", "column", "settings", "nowhere"] as const),
    major: draw.chance(60),
    asOf: AS_OF,
  };
  return [home, shape];
}

/** The defects in an order that comes to each of them equally often over many seeds. */
export function dealtOut<T>(seed: number, each: number, all: readonly T[]): T[] {
  const turns = seed * each;
  const deck = new Draw(Math.floor(turns / all.length)).shuffled(all);
  const at = turns % all.length;
  return [...deck.slice(at), ...deck.slice(0, at)];
}

/** Everything that can be planted. */
export const defectNames: readonly string[] = [
  ...contractDefects.map(({ name }) => name),
  ...registers.flatMap(({ defects }) => defects.map(({ name }) => name)),
  ...waiverDefects.map(({ name }) => name),
  TOTAL_OFF,
  TOTAL_A_FEN_OFF,
];

// --- contracts ---------------------------------------------------------------------------------------------------------

function enterContracts(seed: number, draw: Draw, shape: Shape, ledger: Ledger, planted: string[]): void {
  const books = new Books(shape);
  const entered: { readonly deals: readonly Deal[]; readonly found: readonly Found[] }[] = [];
  for (let index = draw.between(6, 12); index > 0; index -= 1) {
    entered.push({ deals: [dealOf(draw, planOf(draw, shape))], found: [] });
  }
  const touched = new Set<string>();
  const fitting = dealtOut(seed, DEFECTS, contractDefects).filter(
    (defect) => unitsFor(defect, shape).length > 0 && (defect.fits?.(shape) ?? true),
  );
  for (const defect of fitting.slice(0, DEFECTS)) {
    entered.push(plantIn(defect, draw, shape, touched));
    planted.push(defect.name);
  }
  const placed: { readonly place: Placed; readonly mark: Found }[] = [];
  const inOrder: { readonly plan: Plan; readonly place: ReturnType<Books["enter"]> }[] = [];
  for (const { deals, found } of draw.shuffled(entered)) {
    let place: ReturnType<Books["enter"]> | undefined;
    for (const deal of deals) {
      place = books.enter(deal);
      inOrder.push({ plan: deal.plan, place });
    }
    const own = place;
    for (const mark of found) if (own) placed.push({ place: own(mark.at, mark.row), mark });
  }
  for (const [id, form] of Object.entries(formsOf(shape))) {
    const entries = books.entries[id] ?? [];
    const dropped = droppedOf(draw, shape, id, form, entries, touched);
    ledger.add(form, entries, dropped);
    if (id === "contracts" && !dropped.has("contract.size")) {
      // A metric of the whole ledger, told once at its first conversion under the ordinance.
      const first = inOrder.find(({ plan }) => !isService(plan.mode) && plan.signed >= "2020-06-01");
      if (first) {
        placed.push({ place: first.place("contract.size"), mark: info("sme-share", "size", "条例29：只给出数字") });
        planted.push("sme-share: a metric");
      }
    }
  }
  for (const { place, mark } of placed) ledger.mark(place.entry, place.id, mark);
}

const unitsFor = (defect: ContractDefect, shape: Shape): readonly Unit[] =>
  shape.units.filter((unit) => defect.units?.includes(unit) ?? true);

function plantIn(
  defect: ContractDefect,
  draw: Draw,
  shape: Shape,
  touched: Set<string>,
): { readonly deals: readonly Deal[]; readonly found: readonly Found[] } {
  const wanted = {
    unit: draw.some(unitsFor(defect, shape)),
    mode: draw.some(["转让", "许可"] as const),
    method: "协议定价" as const,
    signed: draw.day("2021-06-01", "2024-11-20"),
    ...defect.plan?.(draw, shape),
  };
  const deal = dealOf(draw, planOf(draw, shape, wanted));
  const companion = defect.companion
    ? dealOf(draw, planOf(draw, shape, { signed: wanted.signed, ...defect.companion(deal.plan, draw) }))
    : undefined;
  const before = factsOf(deal);
  const found = defect.plant(deal, { draw, shape, unit: deal.plan.unit, companion: companion ?? deal });
  const after = factsOf(deal);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) !== after.get(id)) touched.add(id);
  }
  for (const id of [...(defect.uses ?? []), ...found.map(({ at }) => at)]) touched.add(id);
  return { deals: companion ? [companion, deal] : [deal], found };
}

/** What each part of a deal says, to see what a defect changes. */
function factsOf({ contract, price, receipts, payouts, reward }: Deal): Map<string, string> {
  const facts = new Map<string, string>();
  for (const [part, rows] of Object.entries({
    contract: [contract],
    price: [price],
    receipts,
    payouts,
    reward: [reward],
  })) {
    for (const row of rows) {
      for (const [id, fact] of Object.entries(row)) {
        const key = `${part}.${id}`;
        facts.set(key, (facts.get(key) ?? "") + JSON.stringify(fact));
      }
    }
  }
  return facts;
}

/** Columns that this ledger does without: those that it has no use for, and others in which nothing is planted. */
function droppedOf(
  draw: Draw,
  shape: Shape,
  id: string,
  form: Form,
  entries: readonly Facts[],
  touched: ReadonlySet<string>,
): Set<string> {
  const dropped = new Set<string>();
  const parts = id === "contracts" ? [""] : id === "publicity" ? ["price.", "reward."] : [`${id}.`];
  const twice = entries.some(({ instalment }) => instalment === "第2期");
  for (const column of form.columns) {
    const planted = parts.some((part) => touched.has(part + column.id));
    const unused = entries.every((entry) => (entry[column.id] ?? NONE) === NONE);
    if (column.id === "contract.unit" && !shape.unitColumn) dropped.add(column.id);
    else if (column.id === "contract.basis" && shape.basis !== "column") dropped.add(column.id);
    else if (column.id === "major" && !shape.major) dropped.add(column.id);
    else if (column.id === "instalment" && !twice && draw.chance(50)) dropped.add(column.id);
    else if (!planted && ((column.optional && draw.chance(25)) || (unused && draw.chance(60)))) dropped.add(column.id);
  }
  return dropped;
}

// --- registers ---------------------------------------------------------------------------------------------------------

function enterRegister(
  seed: number,
  draw: Draw,
  register: Register,
  unit: Unit,
  ledger: Ledger,
  planted: string[],
): void {
  const entered: { readonly rows: readonly Facts[]; readonly found: readonly Found[] }[] = [];
  const fitting = dealtOut(seed, 2, register.defects).filter((defect) => defect.units?.includes(unit) ?? true);
  // An institution has one set of rules, which is in order or is not.
  const spoilt = register.single ? draw.between(0, 1) : draw.between(1, 3);
  const clean = register.single ? (spoilt === 0 || fitting.length === 0 ? 1 : 0) : draw.between(1, 4);
  for (let index = clean; index > 0; index -= 1) {
    entered.push({ rows: register.clean({ draw, unit, asOf: AS_OF }), found: [] });
  }
  const touched = new Set<string>();
  for (const defect of fitting.slice(0, spoilt)) {
    const rows = register.clean({ draw, unit, asOf: AS_OF });
    const before = JSON.stringify(rows);
    const found = defect.plant(rows[0] ?? {}, { draw, unit, asOf: AS_OF }, rows);
    const was = JSON.parse(before) as Facts[];
    for (const [index, row] of rows.entries()) {
      for (const [id, fact] of Object.entries(row)) {
        if (JSON.stringify(fact) !== JSON.stringify(was[index]?.[id] ?? null)) touched.add(id);
      }
    }
    for (const { at } of found) touched.add(at);
    entered.push({ rows, found });
    planted.push(defect.name);
  }
  const all = draw.shuffled(entered);
  const entries = all.flatMap(({ rows }) => rows);
  const dropped = register.form.columns
    .filter(({ id, optional }) => optional && !touched.has(id) && draw.chance(25))
    .map(({ id }) => id);
  ledger.add(register.form, entries, new Set(dropped));
  for (const { rows, found } of all) {
    for (const mark of found) {
      const entry = rows[mark.row ?? 0];
      if (entry) ledger.mark(entry, mark.at, mark);
    }
  }
}

// --- the workbook ------------------------------------------------------------------------------------------------------

/** The sheets of a workbook while they fill, and what must be found on them. */
class Ledger {
  private readonly draw: Draw;
  private readonly forms: { readonly form: Form; readonly entries: readonly Facts[]; readonly dropped: Set<string> }[] =
    [];
  private readonly marks: { readonly entry: Facts; readonly id: string; readonly mark: Found }[] = [];

  constructor(draw: Draw) {
    this.draw = draw;
  }

  add(form: Form, entries: readonly Facts[], dropped: Set<string>): void {
    this.forms.push({ form, entries, dropped });
  }

  mark(entry: Facts, id: string, mark: Found): void {
    this.marks.push({ entry, id, mark });
  }

  layOut(planted: string[]): { readonly sheets: Sheet[]; readonly labels: Label[] } {
    const { draw } = this;
    const sheets: Sheet[] = [];
    const labels: Label[] = [];
    for (const { form, entries, dropped } of this.forms) {
      const name = draw.some(form.names);
      let wrong: WrongTotal | undefined;
      const laid = layOut(draw, name, form, entries, dropped, (hasTotals, toTheFen) => {
        wrong = hasTotals && draw.chance(20) ? wrongTotal(draw, form, entries, dropped, toTheFen) : undefined;
        return wrong;
      });
      sheets.push(laid.sheet);
      if (wrong) {
        planted.push(wrong.fen === 1 ? TOTAL_A_FEN_OFF : TOTAL_OFF);
        const mark = { check: "total-row", level: "error", why: "合计不等于各行之和" } as const;
        labels.push(labelAt(name, laid.totalCell(wrong.id), { ...mark, shortfall: wrong.fen / 100 }));
      }
      for (const { entry, id, mark } of this.marks) {
        if (entries.includes(entry)) labels.push(labelAt(name, laid.cellOf(entry, id), mark));
      }
    }
    return { sheets: draw.shuffled(sheets), labels };
  }
}

/** A total that somebody typed in: half a million 元 off, or where every cell shows its fen one fen. */
function wrongTotal(
  draw: Draw,
  { columns }: Form,
  entries: readonly Facts[],
  dropped: ReadonlySet<string>,
  toTheFen: boolean,
): WrongTotal | undefined {
  const summed = columns.filter(({ id, summed: sums }) => {
    if (sums !== true || dropped.has(id)) return false;
    const facts = entries.map((entry) => entry[id] ?? NONE);
    return facts.some((fact) => isMoney(fact)) && facts.every((fact) => isMoney(fact) || fact === NONE);
  });
  return summed.length === 0
    ? undefined
    : { id: draw.some(summed).id, fen: toTheFen && draw.chance(60) ? 1 : 50_000_000 };
}
