import {
  Badge,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { useEffect, useRef } from "react";
import { levelNames } from "../../report/words.ts";
import type { FindingDetail } from "../checking/protocol.ts";
import { LevelIcon } from "../look/levels.tsx";
import { useDispatch, usePane, useSay, useSession } from "../pane-context.ts";
import { WaiveDialog } from "./WaiveDialog.tsx";
import { Why } from "./Why.tsx";

const useStyles = makeStyles({
  nav: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  back: { minWidth: 0, marginRight: "auto" },
  body: {
    overflowY: "auto",
    flex: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, outlineStyle: "none" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  link: { display: "inline-flex", alignItems: "center", gap: "2px", fontSize: tokens.fontSizeBase200 },
  todo: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  label: { display: "block", color: tokens.colorNeutralForeground3 },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(96px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  fact: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** One finding: what is wrong, what to do, why; the keyboard goes on to the next. */
export function FindingView() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const dispatch = useDispatch();
  const lang = usePane((state) => state.lang);
  const open = usePane((state) => state.open);
  const view = usePane((state) => state.view);
  const waiving = usePane((state) => state.waiving);
  const focusBack = useRestoreFocusTarget();
  const heading = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const fingerprint = open?.detail.fingerprint;
  const first = useRef(true);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    // Opened from the list the reader starts at the top; stepping on keeps the focus on its button.
    if (first.current) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [fingerprint]);
  if (!open) return null;
  const { detail, line } = open;
  const close = (): void => {
    dispatch({ did: "closed" });
  };
  const number = line === null ? 0 : (view?.numbers[line] ?? 0);
  const total = view?.findings ?? 0;
  return (
    <div
      role="presentation"
      style={{ display: "contents" }}
      onKeyDown={(event) => {
        if (waiving || event.defaultPrevented) return;
        if (event.key === "Escape") close();
        else if (event.altKey && event.key === "ArrowDown") void session.step(1);
        else if (event.altKey && event.key === "ArrowUp") void session.step(-1);
        else return;
        event.preventDefault();
      }}
    >
      <div className={styles.nav}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          aria-keyshortcuts="Escape"
          onClick={close}
        >
          {say("back")}
        </Button>
        {line !== null && <Text size={200}>{say("position", { number, of: total })}</Text>}
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={say("previous")}
          aria-keyshortcuts="Alt+ArrowUp"
          title={`${say("previous")} (Alt+↑)`}
          disabledFocusable={number <= 1}
          onClick={() => void session.step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={say("next")}
          aria-keyshortcuts="Alt+ArrowDown"
          title={`${say("next")} (Alt+↓)`}
          disabledFocusable={number >= total}
          onClick={() => void session.step(1)}
        />
      </div>
      <div className={styles.body} ref={body}>
        <div>
          <div className={styles.head} ref={heading} tabIndex={-1} role="heading" aria-level={2}>
            <LevelIcon level={detail.level} size={20} />
            <Text size={400} weight="semibold">
              {detail.title}
            </Text>
            <Badge appearance="outline" color="informative" size="small">
              {detail.waived ? say("waived") : levelNames[detail.level][lang]}
            </Badge>
          </div>
          <div className={styles.place}>
            <Link
              inline
              as="button"
              className={styles.link}
              onClick={() => void session.goTo(detail)}
              aria-label={say("goToCell", { place: `${detail.sheet} ${detail.cell}` })}
            >
              <LocationRegular aria-hidden />
              {detail.sheet}!{detail.cell}
            </Link>
            <Text size={200}>{detail.key}</Text>
          </div>
        </div>
        <Text>{detail.what}</Text>
        <Facts detail={detail} />
        <div className={styles.todo}>
          <Text size={200} className={styles.label}>
            {say("toDo")}
          </Text>
          <Text>{detail.cure}</Text>
        </div>
        <Waived detail={detail} />
        <Why detail={detail} />
        {!detail.waived && (detail.level === "error" || detail.level === "warning") && (
          <div className={styles.actions}>
            <Button
              size="small"
              {...focusBack}
              onClick={() => {
                dispatch({ did: "waiving", waiving: true });
              }}
            >
              {say("waive")}
            </Button>
          </div>
        )}
      </div>
      {waiving && <WaiveDialog detail={detail} />}
    </div>
  );
}

/** The figures of a judgement side by side. */
function Facts({ detail }: { readonly detail: FindingDetail }) {
  const styles = useStyles();
  const say = useSay();
  const { expected, actual, shortfall, dueDate, daysLate } = detail;
  const facts = [
    { name: say("expected"), value: expected },
    { name: say("actual"), value: actual },
    { name: say("shortfall"), value: shortfall, bad: true },
    { name: say("dueDate"), value: dueDate },
    { name: say("daysLate"), value: daysLate === null ? null : say("days", { days: daysLate }), bad: true },
  ].filter(({ value }) => value !== null);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, bad }) => (
        <div key={name}>
          <dt>
            <Text size={200} className={styles.label}>
              {name}
            </Text>
          </dt>
          <dd className={mergeClasses(styles.fact, bad && styles.bad)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Waived({ detail: { waiver } }: { readonly detail: FindingDetail }) {
  const say = useSay();
  if (!waiver) return null;
  return (
    <Text size={200}>
      {say("waivedBy", { approver: waiver.approver, reason: waiver.reason })}
      {waiver.until !== null && ` · ${say("waivedUntil", { until: waiver.until })}`}
    </Text>
  );
}
