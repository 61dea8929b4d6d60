import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Excel's green, from dark to light, so that the pane looks like a part of the window it stands in. */
const green: BrandVariants = {
  10: "#031a0d",
  20: "#052b16",
  30: "#073d1f",
  40: "#094a27",
  50: "#0b572e",
  60: "#0d6335",
  70: "#0e703c",
  80: "#107c41",
  90: "#218d51",
  100: "#379c63",
  110: "#4dab76",
  120: "#6bbd8e",
  130: "#8acda7",
  140: "#a9dcbf",
  150: "#c9ead7",
  160: "#e8f6ee",
};

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

const light: Theme = { ...createLightTheme(green), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(green),
  fontFamilyBase,
  // Text in the brand's colour must stand out from a dark ground.
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
};

/** What a host tells of its looks. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** #rrggbb */
  readonly bodyBackgroundColor?: string;
}

/** The host's word first, then its background, then the system's wish. High contrast is the browser's to do. */
export function isDark(host: HostTheme | undefined, systemIsDark: boolean): boolean {
  if (host?.isDarkTheme !== undefined) return host.isDarkTheme;
  const luminance = luminanceOf(host?.bodyBackgroundColor);
  return luminance === undefined ? systemIsDark : luminance < 0.4;
}

/** From 0 (black) to 1 (white), as the eye weighs the colours. */
function luminanceOf(colour: string | undefined): number | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const themeOf = (darkness: boolean): Theme => (darkness ? dark : light);
