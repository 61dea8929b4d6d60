import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { type Level, levels } from "../../checks/check.ts";
import { levelNames } from "../../report/words.ts";
import { LevelIcon } from "../look/levels.tsx";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { grouped } from "../words.ts";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(0, 1fr))",
    gridAutoFlow: "column",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    margin: 0,
    border: "none",
    minInlineSize: 0,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 2px`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default" },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-3px" },
  },
  count: { display: "flex", alignItems: "center", gap: "3px" },
  word: { lineHeight: "12px", textAlign: "center", overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground3 },
  icon: { fontSize: "14px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** How many findings of each level; a tile pressed shows its findings alone. */
export function LevelTiles() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const lang = usePane((state) => state.lang);
  const query = usePane((state) => state.query);
  const running = usePane((state) => state.run.phase !== "idle");
  const totals = usePane((state) => (state.run.phase === "checking" ? state.run.totals : state.result?.totals));
  const waived = usePane((state) => (state.run.phase === "idle" ? (state.result?.waived ?? 0) : 0));
  const press = (level: Level): void => {
    const others = query.levels.filter((one) => one !== level);
    void session.ask({
      levels: others.length < query.levels.length ? others : [...others, level],
      waived: "among",
    });
  };
  return (
    <fieldset className={styles.tiles} aria-label={say("levelFilter")}>
      {levels.map((level) => (
        <Tile
          key={level}
          count={totals?.[level] ?? 0}
          word={levelNames[level][lang]}
          icon={<LevelIcon level={level} size={14} />}
          pressed={query.levels.includes(level)}
          disabled={running}
          onPress={() => {
            press(level);
          }}
        />
      ))}
      {waived > 0 && (
        <Tile
          count={waived}
          word={say("waived")}
          icon={<CheckmarkCircleRegular className={styles.icon} aria-hidden />}
          pressed={query.waived === "only"}
          disabled={running}
          onPress={() => void session.ask({ levels: [], waived: query.waived === "only" ? "among" : "only" })}
        />
      )}
    </fieldset>
  );
}

interface TileProps {
  readonly count: number;
  readonly word: string;
  readonly icon: React.ReactNode;
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function Tile({ count, word, icon, pressed, disabled, onPress }: TileProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, pressed && styles.pressed)}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <span className={styles.count}>
        {icon}
        <Text size={400} weight="semibold" className={mergeClasses(count === 0 && styles.none)}>
          {grouped(count)}
        </Text>
      </span>
      <Text size={100} className={styles.word}>
        {word}
      </Text>
    </button>
  );
}
