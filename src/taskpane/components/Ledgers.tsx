import { usePane, useSay } from "../pane-context.ts";
import { LedgerCard } from "./LedgerCard.tsx";
import { Page } from "./Page.tsx";

/** The ledgers of the workbook, each with what its columns were taken for. */
export function Ledgers() {
  const say = useSay();
  const ledgers = usePane((state) => state.ledgers);
  if (ledgers.length === 0) return <Page intro={say("ledgersNone")} />;
  return (
    <Page>
      {ledgers.map((ledger) => (
        <LedgerCard key={`${ledger.sheet}!${ledger.firstRow}`} ledger={ledger} />
      ))}
    </Page>
  );
}
