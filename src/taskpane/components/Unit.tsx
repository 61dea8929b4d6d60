import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Switch,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { type SettingsFacts, withFact } from "../settings-facts.ts";
import { Choice } from "./Choice.tsx";
import { CommittedInput } from "./CommittedInput.tsx";
import { OwnRule } from "./OwnRule.tsx";
import { Page } from "./Page.tsx";
import { Readings } from "./Readings.tsx";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  bar: { flexShrink: 0 },
});

/** Facts of the unit that the ledger does not tell. */
export function Unit() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const catalogue = usePane((state) => state.catalogue);
  const settings = usePane((state) => state.settings);
  const fault = usePane((state) => state.settingsFault);
  const bySheet = usePane((state) => state.result?.settingsSheet === true);
  const remembered = usePane((state) => state.remembered);
  if (!catalogue || !remembered) return <Page />;
  const change = (part: Partial<SettingsFacts>): void => void session.set(withFact(settings, part));
  const preset = catalogue.presets.find(({ unit }) => unit === settings.unit);
  const agreement = settings.agreementDefault;
  return (
    <Page intro={say("unitIntro")}>
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      {bySheet && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say("settingsSheetNote")}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={say("preset")} hint={say("presetHint")}>
        <Select
          size="small"
          value=""
          onChange={(_, { value }) => {
            change({ unit: catalogue.presets.find(({ name }) => name === value)?.unit });
          }}
        >
          <option value="">{say("choose")}</option>
          {catalogue.presets.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("chooseUnit")}>
        <Choice
          value={settings.unit}
          options={catalogue.unitTypes.map(({ id, name }) => [id, name] as const)}
          unknown={say("notGiven")}
          onChange={(unit) => {
            change({ unit });
          }}
        />
      </Field>
      {preset && (
        <Text size={200} className={styles.note}>
          {preset.note}
        </Text>
      )}
      <OwnRule />
      <Field label={say("agreement")}>
        <Choice
          value={typeof agreement === "string" ? "rate" : agreement === undefined ? undefined : String(agreement)}
          options={[
            ["false", say("none")],
            ["true", say("exists")],
            ["rate", say("agreedAt")],
          ]}
          unknown={say("notKnown")}
          onChange={(choice) => {
            change({
              agreementDefault: choice === "rate" ? "70%" : choice === undefined ? undefined : choice === "true",
            });
          }}
        />
      </Field>
      {typeof agreement === "string" && (
        <Field label={say("agreedRate")}>
          <CommittedInput
            value={agreement}
            onCommit={(text) => {
              change({ agreementDefault: text.trim() === "" ? undefined : text.trim() });
            }}
          />
        </Field>
      )}
      <Field label={say("pilot")}>
        <Choice
          value={settings.pilot === undefined ? undefined : String(settings.pilot)}
          options={[
            ["true", say("yes")],
            ["false", say("no")],
          ]}
          unknown={say("notKnown")}
          onChange={(choice) => {
            change({ pilot: choice === undefined ? undefined : choice === "true" });
          }}
        />
      </Field>
      <Field label={say("amountUnit")}>
        <Choice
          value={settings.amountUnit}
          options={[
            ["元", say("yuan")],
            ["万元", say("tenThousandYuan")],
          ]}
          unknown={say("automatic")}
          onChange={(amountUnit) => {
            change({ amountUnit });
          }}
        />
      </Field>
      <Readings />
      <StartsAlong />
    </Page>
  );
}

/** Whether the assistant starts with the workbook; the ribbon can say so too. */
function StartsAlong() {
  const say = useSay();
  const session = useSession();
  const startsAlong = usePane((state) => state.startsAlong);
  useEffect(() => void session.learnStart(), [session]);
  if (startsAlong === null) return null;
  return (
    <Field hint={say("startsAlongHint")}>
      <Switch
        checked={startsAlong}
        label={say("startsAlong")}
        onChange={(_, { checked }) => void session.startAlong(checked)}
      />
    </Field>
  );
}
