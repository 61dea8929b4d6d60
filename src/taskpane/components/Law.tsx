import { makeStyles, SearchBox, Tab, TabList } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { useDispatch, usePane, useSay } from "../pane-context.ts";
import { Announcer } from "./Announcer.tsx";
import { FunctionFold } from "./FunctionFold.tsx";
import { Page } from "./Page.tsx";
import { ProvisionFold } from "./ProvisionFold.tsx";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none", flexShrink: 0 },
  tabs: { flexShrink: 0 },
});

/** Both texts, provision by provision, and the functions that compute by them. */
export function Law() {
  const styles = useStyles();
  const say = useSay();
  const dispatch = useDispatch();
  const catalogue = usePane((state) => state.catalogue);
  const shelf = usePane((state) => state.shelf);
  const [query, setQuery] = useState("");
  const words = useDeferredValue(query).trim().toLowerCase().split(/\s+/);
  const matches = (...texts: readonly string[]): boolean => {
    const text = texts.join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const provisions = (catalogue?.provisions ?? []).filter(({ short, title, words, checks, functions, id }) =>
    matches(id, short, title, words, ...checks, ...functions),
  );
  const functions = (catalogue?.functions ?? []).filter(({ id, subject, description, signature }) =>
    matches(id, subject, description, signature),
  );
  return (
    <Page>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={say("searchLaw")}
        aria-label={say("searchLaw")}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={shelf}
        onTabSelect={(_, { value }) => {
          dispatch({ did: "browsed", shelf: value === "functions" ? "functions" : "texts" });
        }}
      >
        <Tab value="texts">{`${say("lawTexts")} ${provisions.length}`}</Tab>
        <Tab value="functions">{`${say("lawFunctions")} ${functions.length}`}</Tab>
      </TabList>
      <div>
        <Announcer
          text={
            shelf === "texts"
              ? say("provisionsFound", { count: provisions.length })
              : say("functionsFound", { count: functions.length })
          }
        />
        {shelf === "texts"
          ? provisions.map((provision) => <ProvisionFold key={provision.id} provision={provision} />)
          : functions.map((help) => <FunctionFold key={help.id} help={help} />)}
      </div>
    </Page>
  );
}
