/** The settings as they are stored in the workbook, with the keys of a settings file; what is not known is left out. */
export interface SettingsFacts {
  readonly unit?: string;
  readonly ownRule?: OwnRuleFacts;
  /** true, false, or a rate such as 60% */
  readonly agreementDefault?: boolean | string;
  readonly pilot?: boolean;
  readonly amountUnit?: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** Headers that were mapped by hand: header → field; null leaves the column alone. */
  readonly mapping?: Readonly<Record<string, string | null>>;
}

export interface OwnRuleFacts {
  readonly exists: boolean;
  /** YYYY-MM-DD */
  readonly since?: string;
  /** Rates such as 70% by mode. */
  readonly rates?: Readonly<Record<string, string>>;
  readonly paymentDays?: number;
}

/** Only an object can hold facts; whether they are right is asked of the checker. */
export function settingsFactsOf(stored: unknown): SettingsFacts {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? stored : {};
}

/** The record with an entry set, or taken out where there is none. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** Facts with one of them changed; what is undefined is not stored. */
export function withFact<Facts extends object>(facts: Facts, change: Partial<Facts>): Facts {
  return Object.fromEntries(
    Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined),
  ) as Facts;
}
