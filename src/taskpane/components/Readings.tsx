import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { ReadingChoice } from "../checking/catalogue.ts";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { withEntry, withFact } from "../settings-facts.ts";
import { Fold } from "./Fold.tsx";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3, display: "block" },
  term: { color: tokens.colorNeutralForeground3 },
  doubt: { marginTop: tokens.spacingVerticalM },
});

/** The doubtful passages that can be read in more than one way. */
export function Readings() {
  const styles = useStyles();
  const say = useSay();
  const readings = usePane((state) => state.catalogue?.readings ?? none);
  const chosen = usePane((state) => Object.keys(state.settings.readings ?? {}).length);
  return (
    <Fold summary={`${say("readings")}${chosen > 0 ? ` (${chosen})` : ""}`}>
      <Text size={200} className={styles.hint}>
        {say("readingsIntro")}
      </Text>
      {readings.map((reading) => (
        <div key={reading.id} className={styles.doubt}>
          <Doubt reading={reading} />
        </div>
      ))}
    </Fold>
  );
}

function Doubt({ reading }: { readonly reading: ReadingChoice }) {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const settings = usePane((state) => state.settings);
  const { id, question, options, standard, bears } = reading;
  const label = `doubt-${id}`;
  return (
    <>
      <Text id={label} size={200} weight="semibold">
        {id} {question}
      </Text>
      <RadioGroup
        aria-labelledby={label}
        value={settings.readings?.[id] ?? standard}
        onChange={(_, { value }) => {
          // The default is not stored: it may follow the law one day.
          const readings = withEntry(settings.readings, id, value === standard ? undefined : value);
          void session.set(withFact(settings, { readings }));
        }}
      >
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            label={{
              children: (
                <>
                  {option.gloss !== null && `${option.gloss} `}
                  <span lang="zh-CN" className={option.gloss === null ? undefined : styles.term}>
                    {option.name}
                  </span>
                  {option.id === standard && say("bracketed", { text: say("standard") })}
                </>
              ),
              style: { fontSize: tokens.fontSizeBase200 },
            }}
          />
        ))}
      </RadioGroup>
      {bears.length > 0 && (
        <Text size={100} className={styles.hint}>
          {say("bears", { checks: bears.join(say("comma")) })}
        </Text>
      )}
    </>
  );
}

const none = [] as const;
