import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type HostTheme, isDark, themeOf } from "./theme.ts";

/**
 * The theme to show. Excel has no event for a change of its own, so it is asked again whenever the pane comes back into
 * sight.
 */
export function useTheme(hostTheme: () => HostTheme | undefined): Theme {
  const [dark, setDark] = useState(() => isDark(hostTheme(), wishesDark().matches));
  useEffect(() => {
    const look = (): void => {
      setDark(isDark(hostTheme(), wishesDark().matches));
    };
    const wish = wishesDark();
    wish.addEventListener("change", look);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      wish.removeEventListener("change", look);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [hostTheme]);
  return themeOf(dark);
}

const wishesDark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");
