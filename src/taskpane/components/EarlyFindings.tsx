import { makeStyles } from "@fluentui/react-components";
import { usePane, useSay } from "../pane-context.ts";
import { FindingRow, useRowStyles } from "./FindingRow.tsx";

const useStyles = makeStyles({
  list: { overflowY: "auto", flex: 1, margin: 0, padding: 0, listStyleType: "none" },
});

/** As many as a pane can show: the list of all of them comes with the end of the check. */
const SHOWN = 12;

/** The first findings, while the others are being looked for. */
export function EarlyFindings() {
  const styles = useStyles();
  const rows = useRowStyles();
  const say = useSay();
  const early = usePane((state) => (state.run.phase === "checking" ? state.run.early : none));
  return (
    <ul className={styles.list} aria-label={say("earlyLabel")} aria-busy>
      {early.slice(0, SHOWN).map((line) => (
        <li key={line.fingerprint} className={rows.finding}>
          <FindingRow line={line} />
        </li>
      ))}
    </ul>
  );
}

const none = [] as const;
