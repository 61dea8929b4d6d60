/** Amounts are whole fen, days YYYY-MM-DD: the samples are made without any code of the product. */
export type Value = string | null | { readonly fen: number } | { readonly day: string } | { readonly percent: number };

export const wan = (amount: number): number => Math.round(amount * 1_000_000);
export const yuan = (amount: number): number => Math.round(amount * 100);
export const money = (fen: number): Value => ({ fen });
export const on = (day: string): Value => ({ day });
export const percent = (rate: number): Value => ({ percent: rate });

const MILLISECONDS = 86_400_000;

/** The number under which Excel keeps a day. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS + 25_569;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** A share of an amount, rounded up to the fen. */
export function share(fen: number, rate: number): number {
  return Math.ceil(Math.round(fen * rate) / 100);
}

/** 元 of whole fen, as near as a number can be. */
export const inYuan = (fen: number): number => Number((fen / 100).toFixed(2));
/** 万元 of whole fen. */
export const inWan = (fen: number): number => Number((fen / 1_000_000).toFixed(6));
