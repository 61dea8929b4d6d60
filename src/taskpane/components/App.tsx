import { FluentProvider } from "@fluentui/react-components";
import type { HostTheme } from "../look/theme.ts";
import { useTheme } from "../look/use-theme.ts";
import { type Pane, PaneContext } from "../pane-context.ts";
import { Layout } from "./Layout.tsx";

export function App({ pane, hostTheme }: { readonly pane: Pane; readonly hostTheme: () => HostTheme | undefined }) {
  const theme = useTheme(hostTheme);
  return (
    <PaneContext value={pane}>
      {/* Not by a class: Fluent puts those on its layers too, and one of them would cover the pane. */}
      <FluentProvider theme={theme} style={{ height: "100%" }}>
        <Layout />
      </FluentProvider>
    </PaneContext>
  );
}
