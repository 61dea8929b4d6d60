import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalments } from "./instalments.ts";
import { day, yuan } from "./test-values.ts";

const march = { due: day("2023-03-31"), amountDue: yuan(70) };
const june = { due: day("2023-06-30"), amountDue: yuan(30) };
const pay = (iso: string, amount: number) => ({ on: day(iso), amount: yuan(amount) });
const asOf = day("2023-07-10");

describe("Instalments", () => {
  it("are paid first in, first out", () => {
    const [first, second] = instalments([march, june], [pay("2023-03-01", 50), pay("2023-04-02", 40)], asOf);
    expect(first).toEqual({
      amountDue: yuan(70),
      paidByDue: yuan(50),
      unpaid: 0,
      settledOn: day("2023-04-02"),
      daysLate: 2,
    });
    expect(second).toEqual({
      amountDue: yuan(30),
      paidByDue: yuan(20),
      unpaid: yuan(10),
      settledOn: null,
      daysLate: 10,
    });
  });
  it("paid on the last day are not late, on the next day one day late", () => {
    const late = (iso: string) => instalments([march], [pay(iso, 70)], asOf)[0]?.daysLate;
    expect([late("2023-03-30"), late("2023-03-31"), late("2023-04-01")]).toEqual([0, 0, 1]);
  });
  it("not yet due are unpaid and not late", () => {
    expect(instalments([june], [], day("2023-06-30"))).toEqual([
      { amountDue: yuan(30), paidByDue: 0, unpaid: yuan(30), settledOn: null, daysLate: 0 },
    ]);
  });
  it("leave payments after the day of judgement out", () => {
    expect(instalments([june], [pay("2023-07-11", 30)], asOf)[0]?.unpaid).toBe(yuan(30));
  });
  it("keep the order given, whatever the order of the deadlines", () => {
    expect(instalments([june, march], [pay("2023-03-01", 70)], asOf).map((entry) => entry.unpaid)).toEqual([
      yuan(30),
      0,
    ]);
  });
  it("are reduced by refunds, the latest receipt first", () => {
    const refund = { due: day("2023-07-01"), amountDue: yuan(-40) };
    expect(instalments([march, june, refund], [], asOf).map((entry) => entry.amountDue)).toEqual([yuan(60), 0, 0]);
  });
  it("count as settled only since no reversal took them back", () => {
    const payments = [pay("2023-03-01", 70), pay("2023-03-10", -70), pay("2023-04-05", 70)];
    expect(instalments([march], payments, asOf)[0]).toMatchObject({
      paidByDue: 0,
      settledOn: day("2023-04-05"),
      daysLate: 5,
    });
  });
  it("leave unpaid in all what is due less what was paid", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, (due, paid) => {
        const standings = instalments(
          due.map((amountDue, index) => ({ due: 100 + index, amountDue })),
          paid.map((amount, index) => ({ on: 99 + index * 2, amount })),
          10_000,
        );
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(sum(standings.map((entry) => entry.unpaid))).toBe(Math.max(sum(due) - sum(paid), 0));
      }),
    );
  });
});
