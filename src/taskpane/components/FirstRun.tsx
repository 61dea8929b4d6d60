import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { PlayFilled } from "@fluentui/react-icons/svg/play";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { withFact } from "../settings-facts.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowY: "auto",
    maxWidth: "420px",
    width: "100%",
    boxSizing: "border-box",
    marginInline: "auto",
  },
  icon: { fontSize: "44px", color: tokens.colorBrandForeground1 },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Before the first check: what it does, and the two things that it asks. */
export function FirstRun() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const catalogue = usePane((state) => state.catalogue);
  const settings = usePane((state) => state.settings);
  const asOf = usePane((state) => state.asOf);
  const running = usePane((state) => state.run.phase !== "idle");
  const remembered = usePane((state) => state.remembered);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <TableSearchRegular className={styles.icon} aria-hidden />
        <h2 className={styles.title}>{say("welcome")}</h2>
        <Text className={styles.text}>{say("welcomeText")}</Text>
      </div>
      <Field label={say("chooseUnit")} hint={say("chooseUnitHint")}>
        <Select
          value={settings.unit ?? ""}
          disabled={running || !remembered}
          onChange={(_, { value }) => void session.set(withFact(settings, { unit: value === "" ? undefined : value }))}
        >
          <option value="">{say("notGiven")}</option>
          {catalogue?.unitTypes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("asOf")}>
        <Input type="date" value={asOf} disabled={running} onChange={(_, { value }) => void session.setAsOf(value)} />
      </Field>
      <Button
        appearance="primary"
        size="large"
        icon={<PlayFilled />}
        disabledFocusable={running}
        onClick={() => void session.check()}
      >
        {say("check")}
      </Button>
    </div>
  );
}
