import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  intro: { color: tokens.colorNeutralForeground3 },
});

/** A page behind a tab, with a sentence on what it is for. */
export function Page({ intro, children }: { readonly intro?: string; readonly children?: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {intro !== undefined && (
        <Text size={200} className={styles.intro}>
          {intro}
        </Text>
      )}
      {children}
    </div>
  );
}
