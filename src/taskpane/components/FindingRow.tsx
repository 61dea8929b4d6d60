import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { levelNames } from "../../report/words.ts";
import type { FindingLine, GroupLine } from "../checking/protocol.ts";
import { LevelIcon } from "../look/levels.tsx";
import { usePane, useSay } from "../pane-context.ts";

/** Heights of lines in the list, in pixels: fixed, so that a hundred thousand of them need not be measured. */
export const FINDING_HEIGHT = 76;
export const GROUP_HEIGHT = 34;

export const useRowStyles = makeStyles({
  finding: {
    boxSizing: "border-box",
    height: `${FINDING_HEIGHT}px`,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignContent: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
  key: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", flex: 1 },
  cell: { whiteSpace: "nowrap", color: tokens.colorBrandForeground2 },
  what: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    WebkitLineClamp: 2,
    // The only way that all browsers know to cut off after two lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    marginTop: "2px",
  },
  waived: { opacity: 0.75 },
  badge: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: "3px",
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "nowrap",
  },
  group: {
    boxSizing: "border-box",
    height: `${GROUP_HEIGHT}px`,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { marginLeft: "auto", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

/** A finding in two lines of words. */
export function FindingRow({ line }: { readonly line: FindingLine }) {
  const styles = useRowStyles();
  const say = useSay();
  const lang = usePane((state) => state.lang);
  return (
    <>
      <LevelIcon level={line.level} />
      <div className={mergeClasses(styles.head, line.waived && styles.waived)}>
        <span className={styles.title} title={levelNames[line.level][lang]}>
          {line.title}
        </span>
        <span className={styles.key}>{line.key}</span>
        {line.waived && <span className={styles.badge}>{say("waived")}</span>}
        <span className={styles.cell} title={line.sheet}>
          {line.cell}
        </span>
      </div>
      <div className={mergeClasses(styles.what, line.waived && styles.waived)}>{line.what}</div>
    </>
  );
}

export function GroupRow({ line }: { readonly line: GroupLine }) {
  const styles = useRowStyles();
  const say = useSay();
  return (
    <>
      <LevelIcon level={line.level} size={14} />
      <span className={styles.key}>{line.title}</span>
      <span className={styles.count}>{say("count", { count: line.findings })}</span>
    </>
  );
}
