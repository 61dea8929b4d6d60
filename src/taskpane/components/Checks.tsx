import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { levels } from "../../checks/check.ts";
import type { CheckReport } from "../../report/file-report.ts";
import { levelNames } from "../../report/words.ts";
import type { Unlock } from "../checking/protocol.ts";
import { LevelIcon } from "../look/levels.tsx";
import { useDispatch, usePane, useSay, useSession } from "../pane-context.ts";
import { everything } from "../state.ts";
import { grouped } from "../words.ts";
import { Fold } from "./Fold.tsx";
import { Page } from "./Page.tsx";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
  },
  facts: { gridColumn: "1 / 3", color: tokens.colorNeutralForeground3 },
  counts: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  count: { display: "flex", gap: "2px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  unlock: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Missing columns that are shown at once: those that would let most be judged. */
const FIRST = 5;

/** What ran, what did not, and which column would change that. */
export function Checks() {
  const styles = useStyles();
  const say = useSay();
  const result = usePane((state) => state.result);
  if (!result) return <Page intro={say("checksNone")} />;
  const ran = result.checks.filter(({ status }) => status === "ran");
  const skipped = result.checks.filter(({ status }) => status === "skipped");
  return (
    <Page>
      {result.unlocks.length > 0 && (
        <section className={`${styles.part} ${styles.unlock}`}>
          <h2 className={styles.heading}>{say("unlocks")}</h2>
          <Unlocks unlocks={result.unlocks.slice(0, FIRST)} />
          {result.unlocks.length > FIRST && (
            <Fold summary={<Text size={200}>{say("unlocksMore", { count: result.unlocks.length - FIRST })}</Text>}>
              <Unlocks unlocks={result.unlocks.slice(FIRST)} />
            </Fold>
          )}
        </section>
      )}
      {skipped.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{say("skipped", { count: skipped.length })}</h2>
          <Text size={200} className={styles.hint}>
            {say("skippedNote")}
          </Text>
          <ul className={styles.list}>
            {skipped.map((check) => (
              <Item key={check.check} check={check} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h2 className={styles.heading}>{say("ran", { count: ran.length })}</h2>
        <ul className={styles.list}>
          {ran.map((check) => (
            <Item key={check.check} check={check} />
          ))}
        </ul>
      </section>
    </Page>
  );
}

function Unlocks({ unlocks }: { readonly unlocks: readonly Unlock[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {unlocks.map(({ field, checks, rows }) => (
        <li key={field} className={styles.item}>
          <Text size={200} weight="semibold">
            {field}
          </Text>
          <Text size={200} className={styles.facts}>
            {say("unlock", { rows, checks: checks.join(say("comma")) })}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Item({ check }: { readonly check: CheckReport }) {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const dispatch = useDispatch();
  const lang = usePane((state) => state.lang);
  const found = levels.filter((level) => check[level] > 0);
  const facts = [
    ...(check.status === "ran" ? [say("judged", { judged: check.judged, passed: check.passed })] : []),
    ...(check.notApplicable > 0 ? [say("notApplicable", { count: check.notApplicable })] : []),
    ...(check.skipped > 0 ? [say("notJudged", { count: check.skipped })] : []),
    ...(check.reason === null ? [] : [check.reason]),
  ];
  return (
    <li className={styles.item}>
      <Text size={200}>{check.title}</Text>
      <span className={styles.counts}>
        {found.map((level) => (
          <span key={level} className={styles.count} title={levelNames[level][lang]}>
            <LevelIcon level={level} size={14} />
            {grouped(check[level])}
          </span>
        ))}
        {found.length > 0 && (
          <Link
            as="button"
            style={{ fontSize: tokens.fontSizeBase200 }}
            aria-label={say("showFindingsOf", { check: check.title })}
            onClick={() => {
              dispatch({ did: "closed" });
              dispatch({ did: "turned", tab: "findings" });
              void session.ask({ ...everything, check: check.check });
            }}
          >
            {say("showFindings")}
          </Link>
        )}
      </span>
      <Text size={200} className={styles.facts}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}
