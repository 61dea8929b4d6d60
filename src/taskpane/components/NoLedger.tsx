import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { sampleLedger, sampleSheet } from "../sample-ledger.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: "auto",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "3px 6px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
  act: { alignSelf: "start" },
});

/** What a ledger looks like, for a workbook that has none. */
export function NoLedger() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const writing = usePane((state) => state.writing);
  const [header = [], ...rows] = sampleLedger;
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{say("noLedger")}</h2>
      <Text size={200}>{say("noLedgerText")}</Text>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say("sampleHeader")}>
        <table className={styles.table} lang="zh-CN">
          <thead>
            <tr>
              {header.map((text) => (
                <th key={text} className={`${styles.cell} ${styles.head}`} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 2).map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, index) => (
                  <td key={index} className={styles.cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        className={styles.act}
        disabled={writing}
        onClick={() => void session.addSample(sampleSheet, sampleLedger)}
      >
        {say("addSample")}
      </Button>
      <Text size={200} className={styles.hint}>
        {say("addSampleHint", { sheet: sampleSheet })}
      </Text>
    </div>
  );
}
