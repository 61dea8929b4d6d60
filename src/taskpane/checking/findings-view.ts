import type { Finding } from "../../checks/run.ts";
import type { Query, View } from "./protocol.ts";

/** Lines of a list over findings: an index of a finding, or −1 − the index of a group. */
export interface Lines {
  readonly lines: Int32Array;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly first: Finding;
  readonly findings: number;
}

/** 条例32 of 条例32.1.1: what a person looks for is the article. */
export const articleOf = (citation: string): string => citation.split(".")[0] ?? citation;

/** Picks and groups findings that stand in order; a group stands where its first finding does. */
export function linesOf(findings: readonly Finding[], query: Query): Lines {
  const lets = filterOf(query);
  if (query.group === "none") {
    const lines: number[] = [];
    for (const [index, finding] of findings.entries()) if (lets(finding)) lines.push(index);
    return { lines: Int32Array.from(lines), groups: [] };
  }
  const nameOf = query.group === "check" ? ({ check }: Finding) => check.id : subjectOf;
  const members = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    if (!lets(finding)) continue;
    const name = nameOf(finding);
    const own = members.get(name);
    if (own) own.push(index);
    else members.set(name, [index]);
  }
  const lines: number[] = [];
  const groups: Group[] = [];
  for (const own of members.values()) {
    const first = findings[own[0] ?? 0];
    if (!first) continue;
    groups.push({ first, findings: own.length });
    lines.push(-groups.length);
    for (const index of own) lines.push(index);
  }
  return { lines: Int32Array.from(lines), groups };
}

/** What rows are grouped by: the contract, else the row itself. */
const subjectOf = ({ key, at }: Finding): string => key ?? `${at.sheet}\u0000${at.row}`;

function filterOf({ levels: wanted, waived, check, article, stake }: Query): (finding: Finding) => boolean {
  const least = stake === null ? null : stake * 100;
  return (finding) =>
    (waived === "among" || finding.waiver !== undefined) &&
    (wanted.length === 0 || (finding.waiver === undefined && wanted.includes(finding.level))) &&
    (check === null || finding.check.id === check) &&
    (article === null || finding.citations.some((id) => articleOf(id) === article)) &&
    (least === null || (finding.shortfall ?? 0) >= least);
}

export function viewOf({ lines, groups }: Lines): View {
  const numbers = new Uint32Array(lines.length);
  let findings = 0;
  for (const [line, index] of lines.entries()) numbers[line] = index < 0 ? findings : ++findings;
  return {
    findings: lines.length - groups.length,
    kinds: Uint8Array.from(lines, (index) => (index < 0 ? 1 : 0)),
    numbers,
  };
}
