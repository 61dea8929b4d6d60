import { Button, Input, makeStyles, ProgressBar, Switch, Text, tokens } from "@fluentui/react-components";
import { PlayFilled } from "@fluentui/react-icons/svg/play";
import { useId } from "react";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { hasFeature, isLive, LIVE_ROWS, type Run } from "../state.ts";
import { Announcer } from "./Announcer.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  grow: { flex: 1, minWidth: 0 },
  date: { minWidth: 0, width: "132px" },
  button: { minWidth: "72px" },
  facts: {
    color: tokens.colorNeutralForeground3,
    flex: 1,
    minWidth: 0,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    // The only way that all browsers know to cut off after two lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  live: { marginBlock: "-8px", marginRight: "-8px" },
  label: { color: tokens.colorNeutralForeground3, marginLeft: "auto", whiteSpace: "nowrap" },
});

/**
 * Says how far a check is, wherever the user is looking, and runs another one above the list. The first one is started
 * by the first page.
 */
export function RunBar() {
  const running = usePane((state) => state.run.phase !== "idle");
  const listed = usePane((state) => state.result !== null && state.tab === "findings" && !state.open);
  if (running) return <Running />;
  return listed ? <Ready /> : null;
}

function Ready() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const asOf = usePane((state) => state.asOf);
  const result = usePane((state) => state.result);
  const live = usePane(isLive);
  const follows = usePane((state) => hasFeature(state, "areas"));
  const dated = useId();
  if (!result) return null;
  const { rows, unit } = result;
  const name = unit.given ? unit.name : say("unitNotGiven", { unit: unit.name });
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          className={styles.button}
          icon={<PlayFilled />}
          onClick={() => void session.check()}
        >
          {say("check")}
        </Button>
        <label htmlFor={dated} className={styles.label}>
          <Text size={200}>{say("asOf")}</Text>
        </label>
        <Input
          id={dated}
          type="date"
          size="small"
          className={styles.date}
          value={asOf}
          onChange={(_, { value }) => void session.setAsOf(value)}
        />
      </div>
      <div className={styles.row}>
        <Text size={200} className={styles.facts} title={name}>
          {say("checkedRows", { rows, unit: name })}
        </Text>
        {follows && (
          <Switch
            size="small"
            className={styles.live}
            checked={live}
            label={{ children: say("live"), size: "small" }}
            labelPosition="before"
            title={rows > LIVE_ROWS ? say("liveLarge", { rows: LIVE_ROWS }) : undefined}
            onChange={(_, { checked }) => void session.setLive(checked)}
          />
        )}
      </div>
    </div>
  );
}

function Running() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const run = usePane((state) => state.run);
  const part = partOf(run);
  const id = useId();
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Text size={200} id={id} className={styles.grow} truncate wrap={false}>
          {progressText(run, say)}
        </Text>
        <Button
          size="small"
          onClick={() => {
            session.cancel();
          }}
        >
          {say("cancel")}
        </Button>
      </div>
      <ProgressBar {...(part === undefined ? {} : { value: part })} thickness="large" aria-labelledby={id} />
      {/* A screen reader hears of quarters, not of every row. */}
      <Announcer text={part === undefined ? "" : `${Math.floor(part * 4) * 25}%`} />
    </div>
  );
}

function partOf(run: Run): number | undefined {
  if (run.phase === "reading") return run.of > 0 ? run.cells / run.of : undefined;
  return run.phase === "checking" ? run.done : undefined;
}

function progressText(run: Run, say: ReturnType<typeof useSay>): string {
  if (run.phase === "reading") {
    return run.of > 0 ? say("readingCells", { cells: run.cells, of: run.of }) : say("reading");
  }
  if (run.phase !== "checking") return "";
  return run.rows === 0 ? say("starting") : say("judging", { done: Math.round(run.done * run.rows), of: run.rows });
}
