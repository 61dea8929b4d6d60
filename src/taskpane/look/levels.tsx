import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Level } from "../../checks/check.ts";

/** A level is told by its shape and its word; the colour comes on top, the same as the marks on the sheet have. */
const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  undetermined: QuestionCircleFilled,
  info: InfoFilled,
} as const;

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    display: "block",
    // Left to itself it keeps the grey of a button that was disabled before.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "CanvasText" },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  undetermined: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

export function LevelIcon({ level, size = 16 }: { readonly level: Level; readonly size?: number }) {
  const styles = useStyles();
  const Icon = icons[level];
  return <Icon className={mergeClasses(styles.icon, styles[level])} fontSize={size} aria-hidden />;
}
