import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  fold: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "&[open] > summary::before": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: "2px 0",
    cursor: "pointer",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    "::-webkit-details-marker": { display: "none" },
    "::before": {
      content: '"›"',
      width: "10px",
      flexShrink: 0,
      textAlign: "center",
      color: tokens.colorNeutralForeground3,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  body: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 18px` },
});

interface FoldProps {
  readonly summary: React.ReactNode;
  readonly children: React.ReactNode;
  readonly open?: boolean;
}

/** Something that unfolds: the browser's own, so that keyboard and screen reader know it. */
export function Fold({ summary, children, open = false }: FoldProps) {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
