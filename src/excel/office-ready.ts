import { HostFailure } from "./host-failure.ts";

/** Milliseconds that Office is given; where it starts at all it takes less. */
const PATIENCE = 8000;
const RELOADED = "cgzh.reloaded";

/**
 * Waits until Excel is there. Office.onReady never settles when a script that it needs is blocked, and sometimes it
 * settles without a host; loading the page once more mends most of that. Where it does not, or nothing can be
 * remembered over the reload, a {@link HostFailure} says so, rather than a blank pane.
 */
export async function officeReady(patience = PATIENCE, reload = reloadPage): Promise<void> {
  const host = await hostWithin(patience);
  if (host === "Excel") {
    remember(null);
    return;
  }
  if (remembered() === false && remember("yes")) {
    reload();
    await new Promise(() => undefined);
  }
  throw new HostFailure(
    "没有连接到 Excel。请确认网络可以访问 appsforoffice.microsoft.com，然后关闭并重新打开助手窗格。",
    "Excel could not be reached. Check that appsforoffice.microsoft.com is not blocked, then close and reopen the pane.",
    "OfficeNotReady",
  );
}

function reloadPage(): void {
  location.reload();
}

/** The host; null where Office does not answer in time or runs outside of one. */
async function hostWithin(patience: number): Promise<string | null> {
  if (typeof Office === "undefined") return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const ready = Office.onReady().then(
    // The types have numbers here, Office has the host's name.
    ({ host }) => String(host),
    () => null,
  );
  const host = await Promise.race([ready, late]);
  clearTimeout(timer);
  return host;
}

/** Whether the page was reloaded before; null where nothing can be remembered. */
function remembered(): boolean | null {
  try {
    return sessionStorage.getItem(RELOADED) !== null;
  } catch {
    return null;
  }
}

/** Remembers or forgets; false where that cannot be done, which would make the page reload for ever. */
function remember(value: string | null): boolean {
  try {
    if (value === null) sessionStorage.removeItem(RELOADED);
    else sessionStorage.setItem(RELOADED, value);
    return true;
  } catch {
    return false;
  }
}
