import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useDispatch, usePane, useSay } from "../pane-context.ts";
import { type Tab as TabName, tabs } from "../state.ts";
import { useUnseen } from "./Announcer.tsx";
import { Checks } from "./Checks.tsx";
import { Findings } from "./Findings.tsx";
import { Law } from "./Law.tsx";
import { Ledgers } from "./Ledgers.tsx";
import { Notices } from "./Notices.tsx";
import { RunBar } from "./RunBar.tsx";
import { Unit } from "./Unit.tsx";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    // A select would rather be as wide as its longest option than as narrow as the pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select": { minWidth: 0 },
    "& .fui-Select__select": { width: "100%", textOverflow: "ellipsis" },
  },
  tabs: {
    // Excel lays its own button over the top right corner.
    paddingRight: "34px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: {
    paddingInline: tokens.spacingHorizontalS,
    "@media (max-width: 340px)": {
      paddingInline: tokens.spacingHorizontalXS,
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
    },
  },
  panel: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

const panels: Readonly<Record<TabName, () => React.ReactNode>> = {
  findings: Findings,
  ledgers: Ledgers,
  unit: Unit,
  checks: Checks,
  law: Law,
};

export function Layout() {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const dispatch = useDispatch();
  const tab = usePane((state) => state.tab);
  const Panel = panels[tab];
  return (
    <main className={styles.root}>
      <h1 className={unseen}>{say("product")}</h1>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        aria-label={say("product")}
        onTabSelect={(_, { value }) => {
          dispatch({ did: "turned", tab: value as TabName });
        }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel" className={styles.tab}>
            {say(name)}
          </Tab>
        ))}
      </TabList>
      <RunBar />
      <Notices />
      <div id="panel" className={styles.panel} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Panel />
      </div>
    </main>
  );
}
