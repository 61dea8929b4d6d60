import { Combobox, makeStyles, Option, useComboboxFilter } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, useSay, useSession } from "../pane-context.ts";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0 },
  list: { maxHeight: "260px" },
});

/** What is chosen where it is not a field; no field has such an id. */
const NOT_USED = "-";
const RECOGNISED = "*";

/** Chooses the field that a header stands for, among all there are, by a part of its name. */
export function FieldPicker({ header, onDone }: { readonly header: string; readonly onDone: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const fields = usePane((state) => state.catalogue?.fields ?? none);
  const byHand = usePane((state) => state.settings.mapping?.[header] !== undefined);
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const options = [
    ...(byHand ? [{ value: RECOGNISED, children: say("byRecognition") }] : []),
    { value: NOT_USED, children: say("notUsed") },
    ...fields.map(({ id, name }) => ({ value: id, children: name })),
  ];
  const children = useComboboxFilter(query, options, {
    noOptionsMessage: say("noSuchField"),
    optionToText: ({ children: name }) => name,
    filter: (name, part) => name.toLowerCase().includes(part.trim().toLowerCase()),
    renderOption: ({ value, children: name }) => (
      <Option key={value} value={value} text={name}>
        {name}
      </Option>
    ),
  });
  return (
    <Combobox
      ref={input}
      size="small"
      className={styles.box}
      listbox={{ className: styles.list }}
      aria-label={say("mapTo", { header })}
      placeholder={say("mapPlaceholder")}
      value={query}
      defaultOpen
      onChange={(event) => {
        setQuery(event.target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === undefined) return;
        onDone();
        const field = optionValue === RECOGNISED ? undefined : optionValue === NOT_USED ? null : optionValue;
        void session.map(header, field);
      }}
    >
      {children}
    </Combobox>
  );
}

const none = [] as const;
