import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerReport } from "../../report/file-report.ts";
import { usePane, useSay } from "../pane-context.ts";
import type { Word } from "../words.ts";
import { FieldPicker } from "./FieldPicker.tsx";
import { Fold } from "./Fold.tsx";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  facts: { color: tokens.colorNeutralForeground3, display: "block" },
  list: { margin: 0, padding: 0, listStyleType: "none", marginLeft: "-18px" },
  column: {
    display: "grid",
    gridTemplateColumns: "26px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "30px",
    fontSize: tokens.fontSizeBase200,
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  header: { overflowWrap: "anywhere" },
  field: { color: tokens.colorNeutralForeground3 },
  picker: { gridColumn: "2 / 4", paddingBlock: tokens.spacingVerticalXS },
});

const kinds: Readonly<Record<LedgerReport["kind"], Word>> = {
  transfers: "transfers",
  receipts: "receipts",
  payouts: "payouts",
  publicity: "publicity",
  grants: "grants",
  secondments: "secondments",
  projects: "projects",
  applications: "applications",
  unit: "unitLedger",
  payroll: "payroll",
  other: "other",
  unknown: "unknown",
};

const whys: Readonly<Record<LedgerReport["passedOver"][number]["why"], Word>> = {
  totals: "totals",
  note: "note",
  blank: "blank",
  cancelled: "cancelledRow",
  "repeated-header": "repeated-header",
};

export function LedgerCard({ ledger }: { readonly ledger: LedgerReport }) {
  const styles = useStyles();
  const say = useSay();
  const { sheet, kind, firstRow, lastRow, rows, amountUnit, columns, unmapped, passedOver } = ledger;
  const facts = [
    say("ledgerRows", { first: firstRow, last: lastRow, rows }),
    ...(amountUnit ? [say("amountsIn", { unit: amountUnit })] : []),
  ];
  return (
    <section className={styles.card} aria-label={sheet}>
      <div className={styles.head}>
        <h2 className={styles.title}>{sheet}</h2>
        <Badge appearance="tint" color={kind === "unknown" ? "warning" : "brand"}>
          {say(kinds[kind])}
        </Badge>
      </div>
      <Text size={200} className={styles.facts}>
        {facts.join(" · ")}
      </Text>
      {unmapped.length > 0 && (
        <Fold open summary={say("unmapped", { count: unmapped.length })}>
          <ul className={styles.list}>
            {unmapped.map((column) => (
              <Column key={column.column} {...column} field={null} />
            ))}
          </ul>
        </Fold>
      )}
      {columns.length > 0 && (
        <Fold summary={say("recognised", { count: columns.length })}>
          <ul className={styles.list}>
            {columns.map((column) => (
              <Column key={column.column} {...column} />
            ))}
          </ul>
        </Fold>
      )}
      {passedOver.length > 0 && (
        <Fold summary={say("passedOver", { rows: String(passedOver.length) })}>
          <Text size={200}>{passedOver.map(({ row, why }) => `${row} ${say(whys[why])}`).join(" · ")}</Text>
        </Fold>
      )}
    </section>
  );
}

interface ColumnProps {
  /** Its letters. */
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
}

function Column({ column, header, field }: ColumnProps) {
  const styles = useStyles();
  const say = useSay();
  const [picking, setPicking] = useState(false);
  const name = usePane((state) => state.catalogue?.fields.find(({ id }) => id === field)?.name ?? field);
  const byHand = usePane((state) => state.settings.mapping?.[header]);
  const what = byHand === null ? say("notUsed") : name;
  return (
    <li className={styles.column}>
      <span className={styles.letters}>{column}</span>
      <span className={styles.header}>
        {header}
        {what !== null && (
          <span className={styles.field}>
            {" → "}
            {what}
            {byHand !== undefined && say("bracketed", { text: say("mapped") })}
          </span>
        )}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={picking}
        aria-label={say("changeOf", { header })}
        onClick={() => {
          setPicking(!picking);
        }}
      >
        {say(field === null && byHand === undefined ? "map" : "change")}
      </Button>
      {picking && (
        <div className={styles.picker}>
          <FieldPicker
            header={header}
            onDone={() => {
              setPicking(false);
            }}
          />
        </div>
      )}
    </li>
  );
}
