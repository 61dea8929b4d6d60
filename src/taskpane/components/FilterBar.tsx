import { Button, Field, makeStyles, Select, ToggleButton, Tooltip, tokens } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons/svg/filter";
import { HighlightFilled, HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { useState } from "react";
import type { Facet, Query } from "../checking/protocol.ts";
import { usePane, useSay, useSession } from "../pane-context.ts";
import { everything, filtersSet, hasFeature } from "../state.ts";
import { CommittedInput } from "./CommittedInput.tsx";
import { WriteMenu } from "./WriteMenu.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  button: { minWidth: 0, whiteSpace: "nowrap" },
  group: { flex: 1, minWidth: 0 },
  filters: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  clear: { alignSelf: "start" },
});

/** What is listed and in which order, and what is done with all of it. */
export function FilterBar() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const query = usePane((state) => state.query);
  const marked = usePane((state) => state.marked);
  const writing = usePane((state) => state.writing);
  const writes = usePane((state) => hasFeature(state, "areas"));
  const [shown, setShown] = useState(false);
  const set = filtersSet(query);
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={set > 0 ? <FilterFilled /> : <FilterRegular />}
          aria-expanded={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {set > 0 ? say("filterOn", { count: set }) : say("filter")}
        </Button>
        <Select
          size="small"
          className={styles.group}
          aria-label={say("group")}
          value={query.group}
          onChange={(_, { value }) => void session.ask({ group: value as Query["group"] })}
        >
          <option value="none">{say("groupNone")}</option>
          <option value="key">{say("groupKey")}</option>
          <option value="check">{say("groupCheck")}</option>
        </Select>
        {writes && (
          <>
            <Tooltip content={say(marked ? "marksOff" : "marksOn")} relationship="label">
              <ToggleButton
                size="small"
                appearance="subtle"
                icon={marked ? <HighlightFilled /> : <HighlightRegular />}
                checked={marked}
                disabled={writing}
                onClick={() => void (marked ? session.clearMarks() : session.mark())}
              />
            </Tooltip>
            <WriteMenu />
          </>
        )}
      </div>
      {shown && <Filters />}
    </>
  );
}

function Filters() {
  const styles = useStyles();
  const say = useSay();
  const session = useSession();
  const query = usePane((state) => state.query);
  const result = usePane((state) => state.result);
  if (!result) return null;
  return (
    <div className={styles.filters}>
      <FacetSelect
        label={say("byCheck")}
        facets={result.byCheck}
        value={query.check}
        onChange={(check) => void session.ask({ check })}
      />
      <FacetSelect
        label={say("byArticle")}
        facets={result.byArticle}
        value={query.article}
        onChange={(article) => void session.ask({ article })}
      />
      <Field label={say("byStake")} size="small">
        <CommittedInput
          value={query.stake === null ? "" : String(query.stake)}
          inputMode="decimal"
          onCommit={(text) => void session.ask({ stake: amountOf(text) })}
        />
      </Field>
      <Button
        size="small"
        className={styles.clear}
        disabled={filtersSet(query) === 0}
        onClick={() => void session.ask({ ...everything, group: query.group })}
      >
        {say("clearFilter")}
      </Button>
    </div>
  );
}

/** 元; null where the text is no amount. */
function amountOf(text: string): number | null {
  const amount = Number(text.replace(/[,，\s]/g, ""));
  return text.trim() === "" || !Number.isFinite(amount) || amount <= 0 ? null : amount;
}

interface FacetSelectProps {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function FacetSelect({ label, facets, value, onChange }: FacetSelectProps) {
  const say = useSay();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ""}
        onChange={(_, { value: id }) => {
          onChange(id === "" ? null : id);
        }}
      >
        <option value="">{say("all")}</option>
        {facets.map(({ id, title, findings }) => (
          <option key={id} value={id}>
            {title + say("bracketed", { text: findings })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
