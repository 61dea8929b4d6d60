/**
 * Makes a page what the web view of Excel on Windows is to office.js: `window.external` for the facts about the host
 * and the ribbon, and the bridge that carries the batches. It is handed to browsers as text, and so uses nothing from
 * outside itself.
 */
export interface OfficeFacts {
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly language: string;
  readonly documentUrl: string;
  /** Colours of the application, as #RRGGBB. */
  readonly theme: Readonly<Record<string, string>>;
}

export const lightTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#E6E6E6",
  controlForegroundColor: "#262626",
};

export const darkTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#444444",
  controlForegroundColor: "#FFFFFF",
};

/** What stands in the page for its host. */
export interface OfficePage {
  /** Set by the client: takes what the host sends. */
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost: (message: string) => void;
  /** Presses a button of the ribbon; resolves when its function says that it is done. */
  pressButton?: (action: string) => Promise<void>;
}

export interface WindowOfOffice extends Window {
  /** Takes the messages of the client; there before the page's scripts run. */
  sendToExcel: (message: string) => unknown;
  _richApiNativeBridge: OfficePage;
}

export function becomeOfficePage(facts: OfficeFacts, target?: Window): void {
  const page = (target ?? window) as unknown as WindowOfOffice;
  const version = "16.0.18000.20000";
  const buttonPressed = 39;
  const commandCompleted = 94;
  const unsupported = 5001;
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  const pressed = new Map<string, () => void>();
  const safeArray = (values: readonly unknown[]): unknown => ({ toArray: () => values, dimensions: () => 1 });
  const colors = Object.entries(facts.theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]);
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => "cgzh",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.language,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostFullVersion: () => version,
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(Object.fromEntries(colors)),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${facts.language}$correlation$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    RegisterEvent: (id: number, _target: string, handler: (event: number, payload: unknown) => void, done: unknown) => {
      handlers.set(id, handler);
      (done as (status: number) => void)(0);
    },
    UnregisterEvent: (id: number, _target: string, done: unknown) => {
      handlers.delete(id);
      (done as (status: number) => void)(0);
    },
    Execute: (id: number, values: readonly unknown[], done: unknown) => {
      if (id === commandCompleted) pressed.get(String(values[0]))?.();
      (done as (status: number) => void)(id === commandCompleted ? 0 : unsupported);
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  page._richApiNativeBridge = {
    sendMessageToHost: (message) => {
      page.sendToExcel(message);
    },
    pressButton: (action) =>
      new Promise((resolve) => {
        const id = `${action}-${pressed.size}`;
        pressed.set(id, resolve);
        const event = JSON.stringify({ source: { id: action } });
        handlers.get(buttonPressed)?.(buttonPressed, safeArray([id, action, event]));
      }),
  };
}
