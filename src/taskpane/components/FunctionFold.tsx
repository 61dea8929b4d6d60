import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../functions/help.ts";
import { useSay } from "../pane-context.ts";
import { Fold } from "./Fold.tsx";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  subject: { color: tokens.colorNeutralForeground3, marginLeft: "auto" },
  list: { margin: 0, paddingInlineStart: "16px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function FunctionFold({ help }: { readonly help: FunctionHelp }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Fold
      summary={
        <>
          <code className={styles.code}>{help.id}</code>
          <Text size={100} className={styles.subject}>
            {help.subject}
          </Text>
        </>
      }
    >
      <div className={styles.help}>
        <span>{help.description}</span>
        <code className={styles.code}>{help.signature}</code>
        {help.parameters.length > 0 && (
          <div>
            <Text size={200} weight="semibold">
              {say("argument")}
            </Text>
            <ul className={styles.list}>
              {help.parameters.map(({ id, name, meaning, optional }) => (
                <li key={id}>
                  {name}
                  <span className={styles.hint}>
                    {optional && say("bracketed", { text: say("optional") })} {meaning}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <span>
          <Text size={200} weight="semibold">
            {say("gives")}
          </Text>{" "}
          {help.result}
        </span>
        <span>
          <Text size={200} weight="semibold">
            {say("example")}
          </Text>{" "}
          <code className={styles.code}>{help.example}</code>
        </span>
      </div>
    </Fold>
  );
}
