import { Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { type OwnRuleFacts, withEntry, withFact } from "../settings-facts.ts";
import { Choice } from "./Choice.tsx";
import { CommittedInput } from "./CommittedInput.tsx";

const useStyles = makeStyles({
  rule: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  rates: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0 },
});

/** The unit's own rule on rewards: since when, at which rates, and when it pays. */
export function OwnRule() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const settings = usePane((state) => state.settings);
  const modes = usePane((state) => state.catalogue?.modes ?? none);
  const rule = settings.ownRule;
  const change = (ownRule: OwnRuleFacts | undefined): void => void session.set(withFact(settings, { ownRule }));
  return (
    <>
      <Field label={say("ownRule")}>
        <Choice
          value={rule === undefined ? undefined : String(rule.exists)}
          options={[
            ["false", say("none")],
            ["true", say("exists")],
          ]}
          unknown={say("notKnown")}
          onChange={(choice) => {
            change(choice === undefined ? undefined : { exists: choice === "true" });
          }}
        />
      </Field>
      {rule?.exists && (
        <div className={styles.rule}>
          <Field label={say("since")}>
            <CommittedInput
              type="date"
              value={rule.since ?? ""}
              onCommit={(text) => {
                change(withFact(rule, { since: text === "" ? undefined : text }));
              }}
            />
          </Field>
          <Text size={200} className={styles.hint}>
            {say("ratesHint")}
          </Text>
          <div className={styles.rates}>
            {modes.map(({ id: mode, name, gloss }) => (
              <Field key={mode} label={gloss === null ? name : `${name} ${gloss}`} size="small">
                <CommittedInput
                  className={styles.input}
                  aria-label={say("rateOf", { mode })}
                  value={rule.rates?.[mode] ?? ""}
                  onCommit={(text) => {
                    const rate = text.trim();
                    change(withFact(rule, { rates: withEntry(rule.rates, mode, rate === "" ? undefined : rate) }));
                  }}
                />
              </Field>
            ))}
          </div>
          <Field label={say("paymentDays")}>
            <CommittedInput
              inputMode="numeric"
              value={rule.paymentDays === undefined ? "" : String(rule.paymentDays)}
              onCommit={(text) => {
                change(withFact(rule, { paymentDays: text.trim() === "" ? undefined : Number(text) }));
              }}
            />
          </Field>
        </div>
      )}
    </>
  );
}

const none = [] as const;
