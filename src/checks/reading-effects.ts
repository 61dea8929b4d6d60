import { doubts } from "../law/doubts.ts";
import { type CheckOptions, checkTables, type ReadWorkbook } from "./check-workbooks.ts";
import type { Level } from "./check.ts";

/** What choosing another reading would change: the findings that it adds and those that it takes away, by level. */
export interface ReadingEffect {
  /** D2 */
  readonly doubt: string;
  /** The reading that holds now, and the one that was tried. */
  readonly now: string;
  readonly reading: string;
  readonly added: Readonly<Record<Level, number>>;
  readonly removed: Readonly<Record<Level, number>>;
}

/**
 * Runs the checks once more for each other reading of each doubt, one at a time; a finding that only changes its level is
 * taken away at the one and added at the other. Only effects are given.
 */
export function readingEffects(workbooks: readonly ReadWorkbook[], options: CheckOptions): ReadingEffect[] {
  const { settings, asOf } = options;
  const findingsBy = (readings: Readonly<Record<string, string>>): Map<string, Level> =>
    new Map(
      checkTables(workbooks, { settings: { ...settings, readings }, asOf }).flatMap(({ file, findings }) =>
        findings.map(({ fingerprint, level }) => [`${file}\u0000${fingerprint}\u0000${level}`, level] as const),
      ),
    );
  const before = findingsBy(settings.readings);
  const effects: ReadingEffect[] = [];
  for (const { id, options: readings, default: standard } of doubts) {
    const now = settings.readings[id] ?? standard;
    for (const { id: reading } of readings) {
      if (reading === now) continue;
      const after = findingsBy({ ...settings.readings, [id]: reading });
      const [added, removed] = [without(after, before), without(before, after)];
      if (sum(added) + sum(removed) > 0) effects.push({ doubt: id, now, reading, added, removed });
    }
  }
  return effects;
}

/** How many of one are not in the other, by level. */
function without(one: ReadonlyMap<string, Level>, other: ReadonlyMap<string, Level>): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0, undetermined: 0 };
  for (const [id, level] of one) if (!other.has(id)) counts[level]++;
  return counts;
}

const sum = (counts: Readonly<Record<Level, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

/** The effects of several files, added up by doubt and reading. */
export function effectsOfAll(lists: readonly (readonly ReadingEffect[])[]): ReadingEffect[] {
  const sums = new Map<string, ReadingEffect>();
  for (const effect of lists.flat()) {
    const id = `${effect.doubt} ${effect.now} ${effect.reading}`;
    const before = sums.get(id);
    sums.set(
      id,
      before
        ? { ...effect, added: plus(before.added, effect.added), removed: plus(before.removed, effect.removed) }
        : effect,
    );
  }
  const order = doubts.map(({ id }) => id);
  return [...sums.values()].sort((one, other) => order.indexOf(one.doubt) - order.indexOf(other.doubt));
}

const plus = (
  one: Readonly<Record<Level, number>>,
  other: Readonly<Record<Level, number>>,
): Readonly<Record<Level, number>> => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
  undetermined: one.undetermined + other.undetermined,
});
