import { usePane } from "../pane-context.ts";
import { EarlyFindings } from "./EarlyFindings.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { FindingList } from "./FindingList.tsx";
import { FindingView } from "./FindingView.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { LevelTiles } from "./LevelTiles.tsx";
import { NoLedger } from "./NoLedger.tsx";

export function Findings() {
  const checking = usePane((state) => state.run.phase === "checking");
  const result = usePane((state) => state.result);
  const open = usePane((state) => state.open !== null);
  if (checking) {
    return (
      <>
        <LevelTiles />
        <EarlyFindings />
      </>
    );
  }
  if (!result) return <FirstRun />;
  if (result.rows === 0 && !result.ledgers.some(({ rows }) => rows > 0)) return <NoLedger />;
  if (open) return <FindingView />;
  return (
    <>
      <LevelTiles />
      <FilterBar />
      <FindingList />
    </>
  );
}
