import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { levelNames } from "../../report/words.ts";
import type { Line } from "../checking/protocol.ts";
import { useDispatch, usePane, useSay, useSession } from "../pane-context.ts";
import { everything, findingFrom, lineOf } from "../state.ts";
import { FINDING_HEIGHT, FindingRow, GROUP_HEIGHT, GroupRow, useRowStyles } from "./FindingRow.tsx";
import { NothingFound } from "./NothingFound.tsx";

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  spacer: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%", contain: "layout style paint" },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
});

/** Lines beyond the edges that are drawn and fetched, so that a turn of the wheel meets no gap. */
const BEYOND = 8;

/** Keys that move by so many findings. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  End: Infinity,
  Home: -Infinity,
};

/** All findings of the view, of which only those in sight are drawn. */
export function FindingList() {
  const view = usePane((state) => state.view);
  const found = usePane((state) => state.result !== null && hasFindings(state.result));
  if (!view) return null;
  if (!found) return <NothingFound />;
  return view.findings === 0 ? <NothingMatches /> : <Lines />;
}

const hasFindings = ({ totals, waived }: { totals: Readonly<Record<string, number>>; waived: number }): boolean =>
  waived > 0 || Object.values(totals).some((count) => count > 0);

function NothingMatches() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  return (
    <div className={styles.empty}>
      <Text>{say("nothingMatches")}</Text>
      <Button size="small" onClick={() => void session.ask(everything)}>
        {say("clearFilter")}
      </Button>
    </div>
  );
}

function Lines() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const dispatch = useDispatch();
  const view = usePane((state) => state.view);
  const cursor = usePane((state) => state.cursor);
  const scroller = useRef<HTMLDivElement>(null);
  const kinds = view?.kinds ?? new Uint8Array();
  const virtual = useVirtualizer({
    count: kinds.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (kinds[line] === 0 ? FINDING_HEIGHT : GROUP_HEIGHT),
    overscan: BEYOND,
    // Coming back from a finding the list stands where it was left.
    initialOffset: () => Math.max(0, (cursor - 2) * FINDING_HEIGHT),
  });
  const lines = virtual.getVirtualItems();
  const [from, to] = [lines[0]?.index ?? 0, (lines.at(-1)?.index ?? -1) + 1];
  useEffect(() => {
    session.want(Math.max(0, from - BEYOND), to + BEYOND);
  }, [session, view, from, to]);
  // Heights follow from the kinds of the lines, which change with the view.
  useEffect(() => {
    virtual.measure();
  }, [virtual, view]);
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
    virtual.scrollToIndex(cursor, { align: "auto" });
    // Only when the list appears: later moves scroll by themselves.
  }, []);

  const move = (by: number): void => {
    const to = findingFrom(kinds, cursor, Number.isFinite(by) ? by : Math.sign(by) * kinds.length);
    dispatch({ did: "moved", cursor: to });
    virtual.scrollToIndex(to, { align: "auto" });
  };

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={say("listLabel")}
      aria-activedescendant={cursor >= from && cursor < to ? `line-${cursor}` : undefined}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by !== undefined) move(by);
        else if (event.key === "Enter" || event.key === " ") void session.openFinding(cursor, true);
        else return;
        event.preventDefault();
      }}
    >
      <div className={styles.spacer} style={{ height: virtual.getTotalSize() }} role="presentation">
        {lines.map(({ index, start }) => (
          <div key={index} className={styles.line} style={{ transform: `translateY(${start}px)` }} role="presentation">
            <LineView index={index} kinds={kinds} active={index === cursor} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface LineViewProps {
  readonly index: number;
  readonly kinds: Uint8Array;
  readonly active: boolean;
}

function LineView({ index, kinds, active }: LineViewProps) {
  const rows = useRowStyles();
  const session = useSession();
  const line = usePane((state) => lineOf(state, index));
  const label = useLabel(line);
  const total = usePane((state) => state.view?.findings ?? 0);
  const number = usePane((state) => state.view?.numbers[index] ?? 0);
  if (kinds[index] !== 0) {
    return (
      <div className={rows.group} role="presentation">
        {line?.kind === "group" && <GroupRow line={line} />}
      </div>
    );
  }
  return (
    <div
      id={`line-${index}`}
      className={mergeClasses(rows.finding, active && rows.active)}
      role="option"
      aria-selected={active}
      aria-label={label}
      aria-setsize={total}
      aria-posinset={number}
      onClick={() => void session.openFinding(index, true)}
    >
      {line?.kind === "finding" && <FindingRow line={line} />}
    </div>
  );
}

/** What a screen reader says of a line; the level first, which others see by shape and colour. */
function useLabel(line: Line | undefined): string {
  const say = useSay();
  const lang = usePane((state) => state.lang);
  if (line?.kind !== "finding") return say("loading");
  const { level, title, key, sheet, cell, what, waived } = line;
  return [levelNames[level][lang], waived ? say("waived") : "", title, key, `${sheet} ${cell}`, what]
    .filter(Boolean)
    .join(lang === "zh" ? "，" : ", ");
}
