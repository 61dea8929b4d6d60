import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useSay } from "../pane-context.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
  icon: { fontSize: "40px", color: tokens.colorPaletteGreenForeground1 },
  text: { color: tokens.colorNeutralForeground3 },
});

export function NothingFound() {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.page}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <Text size={400} weight="semibold">
        {say("nothingFound")}
      </Text>
      <Text size={200} className={styles.text}>
        {say("nothingFoundText")}
      </Text>
    </div>
  );
}
