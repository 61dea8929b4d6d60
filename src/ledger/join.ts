import type { Books } from "./books.ts";
import { type Draft, toDeal } from "./deals.ts";
import type { FieldId } from "./fields.ts";
import { joinKey, keyOf, textOf } from "./join-keys.ts";
import type { Row, Table } from "./table.ts";

/** Joins the ledgers of one institution: payouts, receipts and publicity to contracts, as contract.md §3 says. */
export function joinBooks(tables: readonly Table[]): Books {
  const contractTables = tables.filter((table) => table.kind === "transfers");
  const hasContracts = contractTables.some((table) => table.rows.length > 0);
  const join = new Join(hasContracts);
  for (const table of contractTables) {
    for (const row of table.rows) join.addContract(row);
    for (const row of table.cancelled) join.addCancelled(row);
  }
  for (const table of tables) {
    for (const row of table.rows) {
      if (table.kind === "receipts" || table.kind === "payouts") join.addMoney(row);
      if (table.kind === "publicity") join.addPublicity(row);
    }
  }
  return { tables, hasContracts, ...join.finish() };
}

class Join {
  private readonly drafts: Draft[] = [];
  private readonly byContract = new Map<string, Draft>();
  /** By other names than the contract number; made when a row asks for one. */
  private others: OtherNames | undefined;
  private readonly repeated: { first: Draft; again: Draft }[] = [];
  private readonly orphans: Row[] = [];
  private readonly cancelled = new Set<string>();
  private readonly hasContracts: boolean;

  constructor(hasContracts: boolean) {
    this.hasContracts = hasContracts;
  }

  addContract(row: Row): void {
    const contract = joinKey(textOf(row, "contract_no"));
    const first = contract === undefined ? undefined : this.byContract.get(contract);
    if (first && isFurtherReceipt(first, row)) {
      first.rows.push(row);
      return;
    }
    const draft = this.newDraft(row);
    if (first) this.repeated.push({ first, again: draft });
  }

  /** A contract that was called off is not judged, and what was paid on it is nobody's orphan. */
  addCancelled(row: Row): void {
    for (const field of identities) {
      const name = joinKey(textOf(row, field));
      if (name !== undefined) this.cancelled.add(name);
    }
  }

  addMoney(row: Row): void {
    const draft = this.find(row);
    if (!draft && identities.some((field) => this.cancelled.has(joinKey(textOf(row, field)) ?? ""))) return;
    if (draft) {
      // Without a ledger of contracts the payout rows themselves stand for the contract.
      (this.hasContracts ? draft.money : draft.rows).push(row);
    } else if (this.hasContracts) {
      if (namesContract(row)) this.orphans.push(row);
      else this.newDraft(row);
    } else {
      this.newDraft(row);
    }
  }

  addPublicity(row: Row): void {
    const draft = this.find(row) ?? this.findByTitle(row);
    if (draft) draft.publicity.push(row);
    else this.newDraft(row).publicity.push(row);
  }

  finish(): Pick<Books, "deals" | "repeated" | "orphans"> {
    const deals = this.drafts.map(toDeal);
    const pairOf = (one: Draft, other: Draft) => {
      const [first, again] = [deals[one.index], deals[other.index]];
      return first && again ? [{ first, again }] : [];
    };
    return {
      deals,
      repeated: this.repeated.flatMap(({ first, again }) => pairOf(first, again)),
      orphans: this.orphans,
    };
  }

  private newDraft(row: Row): Draft {
    const draft: Draft = { index: this.drafts.length, key: keyOf(row), rows: [row], money: [], publicity: [] };
    this.drafts.push(draft);
    setFirst(this.byContract, joinKey(textOf(row, "contract_no")), draft);
    if (this.others) addNames(this.others, draft);
    return draft;
  }

  private otherNames(): OtherNames {
    if (!this.others) {
      this.others = { byRegistration: new Map(), byAchievement: new Map() };
      for (const draft of this.drafts) addNames(this.others, draft);
    }
    return this.others;
  }

  /** By contract number; a row that gives none, by registration number and then by achievement. */
  private find(row: Row): Draft | undefined {
    const contract = joinKey(textOf(row, "contract_no"));
    if (contract !== undefined) {
      const named = this.byContract.get(contract);
      if (named) return named;
    }
    const registration = joinKey(textOf(row, "reg_no"));
    if (registration !== undefined) {
      const registered = this.otherNames().byRegistration.get(registration);
      if (registered) return registered;
    }
    if (contract !== undefined && this.byContract.size > 0) return undefined;
    for (const field of ["achievement_no", "achievement_name"] as const) {
      const achievement = joinKey(textOf(row, field));
      const draft = achievement === undefined ? undefined : this.otherNames().byAchievement.get(achievement);
      if (draft) return draft;
    }
    return undefined;
  }

  /** A notice's title usually carries the achievement's name: 关于“…”拟转让的公示. */
  private findByTitle(row: Row): Draft | undefined {
    const title = joinKey(textOf(row, "title"));
    if (title === undefined) return undefined;
    for (const [name, draft] of this.otherNames().byAchievement) {
      if (name.length >= 4 && title.includes(name)) return draft;
    }
    return undefined;
  }
}

interface OtherNames {
  readonly byRegistration: Map<string, Draft>;
  readonly byAchievement: Map<string, Draft>;
}

function addNames({ byRegistration, byAchievement }: OtherNames, draft: Draft): void {
  const [row] = draft.rows;
  if (!row) return;
  setFirst(byRegistration, joinKey(textOf(row, "reg_no")), draft);
  setFirst(byAchievement, joinKey(textOf(row, "achievement_no")), draft);
  setFirst(byAchievement, joinKey(textOf(row, "achievement_name")), draft);
}

function setFirst(map: Map<string, Draft>, key: string | undefined, draft: Draft): void {
  if (key !== undefined && !map.has(key)) map.set(key, draft);
}

const identities: readonly FieldId[] = ["contract_no", "reg_no", "achievement_no", "achievement_name"];

function namesContract(row: Row): boolean {
  return identities.some((field) => textOf(row, field) !== undefined);
}

/**
 * Whether a row that repeats a contract number goes on with the same contract (a further receipt or person) or
 * enters the contract a second time: what belongs to the contract must not differ, and something of the receipt or
 * the person must.
 */
function isFurtherReceipt(draft: Draft, row: Row): boolean {
  if (row.filled.has("contract_no")) return true;
  const head = draft.rows[0];
  if (!head) return false;
  const agrees = (["achievement_name", "buyer", "mode", "price", "signed_on"] as const).every((field) => {
    const [one, other] = [head.values[field], row.values[field]];
    return one === null || other === null || one === undefined || other === undefined || sameValue(one, other);
  });
  const differs = draft.rows.every((earlier) =>
    (["instalment", "received", "received_on", "payee", "amount"] as const).some((field) => {
      const [one, other] = [earlier.values[field], row.values[field]];
      return other !== null && other !== undefined && !sameValue(one, other);
    }),
  );
  return agrees && differs;
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
