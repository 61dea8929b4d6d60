import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ProvisionHelp } from "../checking/catalogue.ts";
import { useSay } from "../pane-context.ts";
import type { Word } from "../words.ts";
import { Fold } from "./Fold.tsx";

const useStyles = makeStyles({
  title: { flex: 1, minWidth: 0 },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.8",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

const treatments: Readonly<Record<ProvisionHelp["treatment"], Word>> = {
  check: "treatmentCheck",
  function: "treatmentFunction",
  report: "treatmentReport",
  reference: "treatmentReference",
};

export function ProvisionFold({ provision }: { readonly provision: ProvisionHelp }) {
  const styles = useStyles();
  const say = useSay();
  const { short, title, words, treatment, checks, functions, inReport, reason } = provision;
  const facts = [
    { name: say("itsChecks"), value: checks.join(say("comma")) },
    { name: say("itsFunctions"), value: functions.join(say("comma")) },
    { name: say("treatmentReport"), value: inReport ? say("inReport") : "" },
    { name: say("whyReference"), value: reason ?? "" },
  ].filter(({ value }) => value !== "");
  return (
    <Fold
      summary={
        <>
          <span className={styles.title}>
            <Text size={200} weight="semibold">
              {short}
            </Text>{" "}
            <Text size={200}>{title}</Text>
          </span>
          <Badge
            size="small"
            appearance={treatment === "reference" ? "outline" : "tint"}
            color={treatment === "reference" ? "informative" : "brand"}
          >
            {say(treatments[treatment])}
          </Badge>
        </>
      }
    >
      <blockquote className={styles.words} lang="zh-CN">
        {words}
      </blockquote>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name} style={{ display: "contents" }}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}
