import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/**
 * What the official React task pane template shows, by the same controls: the measure of how much a pane loads. It is
 * built as this project's pane is; the template's own polyfills for Internet Explorer are left out.
 */
const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", alignItems: "center", gap: "20px" },
  title: { fontSize: tokens.fontSizeHero900 },
  point: { display: "flex", gap: "10px", fontSize: tokens.fontSizeBase300 },
});

const points = [
  { Icon: Ribbon24Regular, text: "One" },
  { Icon: LockOpen24Regular, text: "Two" },
  { Icon: DesignIdeas24Regular, text: "Three" },
];

function Template() {
  const styles = useStyles();
  const [text, setText] = useState("");
  const insert = async (): Promise<void> => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[text]];
      range.format.autofitColumns();
      await context.sync();
    });
  };
  return (
    <div className={styles.column}>
      <Image width="90" height="90" src="assets/icons/icon-80.png" alt="" />
      <h1 className={styles.title}>Welcome</h1>
      <ul>
        {points.map(({ Icon, text: point }) => (
          <li key={point} className={styles.point}>
            <Icon />
            {point}
          </li>
        ))}
      </ul>
      <Field size="large" label="Text">
        <Textarea
          size="large"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field>Insert it</Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>
        Insert
      </Button>
    </div>
  );
}

void Office.onReady(() => {
  const element = document.getElementById("container");
  if (!element) return;
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Template />
    </FluentProvider>,
  );
});
