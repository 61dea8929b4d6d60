import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/commands.ts";
import { NAMESPACE } from "../src/functions/table.ts";
import { DEVELOPMENT_URL } from "../src/functions/metadata.ts";

const root = join(import.meta.dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

interface Element {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML and throws on anything that is not well-formed; the manifest needs neither CDATA nor a document type. */
function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const tokens =
    /<\?xml [^?]*\?>|<!--(?:(?!--)[^])*-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  for (let at = 0; at < xml.length; at = tokens.lastIndex) {
    tokens.lastIndex = at;
    const token = tokens.exec(xml);
    const parent = open.at(-1);
    if (!token || !parent) throw new Error(`not well-formed at ${xml.slice(at, at + 40)}`);
    const [, closing, name, attributes = "", empty, text] = token;
    if (text !== undefined) parent.text += unescape(text);
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [only, second] = top.children;
  if (open.length !== 1 || !only || second || top.text.trim()) throw new Error("not one element, closed");
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is given twice`);
    attributes[name] = unescape(value);
  }
  return attributes;
}

function unescape(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`a bare & in ${text}`);
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? "");
}

const manifest = parse(source);

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}
const everything = [...all(manifest)];
const named = (name: string): Element[] => everything.filter((element) => element.name === name);
const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

/** The order of the children that the schema sets, for the elements that the manifest uses. */
const order: Readonly<Record<string, string>> = {
  OfficeApp: `Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl
    SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides`,
  VersionOverrides: "Description Requirements Hosts Resources VersionOverrides",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "Script Page Metadata Namespace CustomTab OfficeTab OfficeMenu",
  OfficeMenu: "Control",
  CustomTab: "Group Label",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action Enabled Items",
  Items: "Item",
  Item: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Every address in the manifest. */
const urls = everything
  .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"], attributes["Url"]])
  .filter((value) => value !== undefined)
  .filter((value) => value.includes("://"));

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

describe("manifest.xml", () => {
  it("is an add-in only manifest of a task pane for workbooks", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    const host = child(child(manifest, "Hosts"), "Host");
    expect(host?.attributes["Name"]).toBe("Workbook");
  });

  it("has its elements in the order of the schema", () => {
    for (const element of everything) {
      const wanted = order[element.name]?.split(/\s+/);
      if (!wanted) continue;
      const places = element.children.map(({ name }) => wanted.indexOf(name));
      expect(places, element.name).not.toContain(-1);
      expect(places, element.name).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("has a GUID, and the version of package.json", () => {
    expect(child(manifest, "Id")?.text).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(child(manifest, "Version")?.text).toBe(`${version}.0`);
  });

  it("defines every resource once, uses every one, and names none longer than 32 characters", () => {
    const defined = child(child(manifest, "VersionOverrides"), "Resources")?.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes["id"] ?? ""),
    );
    const used = everything.map(({ attributes }) => attributes["resid"]).filter((id) => id !== undefined);
    expect(new Set(defined).size).toBe(defined?.length);
    expect([...new Set(used)].sort()).toEqual([...(defined ?? [])].sort());
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("uses each kind of resource where it belongs", () => {
    const kinds = new Map<string, string>();
    for (const kind of ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]) {
      for (const { attributes } of named(kind)[0]?.children ?? []) kinds.set(attributes["id"] ?? "", kind);
    }
    const belongs: Readonly<Record<string, string>> = {
      "bt:Image": "bt:Images",
      SourceLocation: "bt:Urls",
      Runtime: "bt:Urls",
      FunctionFile: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Namespace: "bt:ShortStrings",
      Description: "bt:LongStrings",
    };
    for (const { name, attributes } of everything) {
      const resid = attributes["resid"];
      if (resid !== undefined) expect(kinds.get(resid), `${name} ${resid}`).toBe(belongs[name]);
    }
  });

  it("keeps the lengths that Office allows", () => {
    const longest: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
    for (const [kind, most] of Object.entries(longest)) {
      for (const element of named(kind).flatMap((strings) => [...all(strings)])) {
        const text = element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? "";
        expect(text.length, text).toBeLessThanOrEqual(most);
      }
    }
    const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
    for (const element of manifest.children) {
      const texts = [
        element.text.trim(),
        ...[...all(element)].map(({ attributes: a }) => a["DefaultValue"] ?? a["Value"] ?? ""),
      ];
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limits[element.name] ?? Infinity);
    }
    for (const { attributes, name } of everything) {
      if (name.startsWith("bt:")) continue;
      expect(attributes["id"]?.length ?? 0, name).toBeLessThanOrEqual(125);
    }
  });

  it("speaks Chinese, and English where Office does", () => {
    expect(child(manifest, "DefaultLocale")?.text).toBe("zh-CN");
    const strings = named("bt:String").filter(({ attributes }) => attributes["DefaultValue"] !== NAMESPACE);
    for (const element of [...strings, child(manifest, "DisplayName"), child(manifest, "Description")]) {
      const english = element?.children.find(({ attributes }) => attributes["Locale"] === "en-US");
      expect(english?.attributes["Value"], JSON.stringify(element?.attributes)).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("names addresses on one server, over https", () => {
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url.startsWith(`${DEVELOPMENT_URL}/`), url).toBe(true);
    expect(new URL(DEVELOPMENT_URL).protocol).toBe("https:");
  });

  it("runs pane, functions and ribbon in one lasting runtime", () => {
    const [runtime, ...others] = named("Runtime");
    expect(others).toEqual([]);
    expect(runtime?.attributes["lifetime"]).toBe("long");
    const page = runtime?.attributes["resid"];
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
    expect(child(named("Page")[0], "SourceLocation")?.attributes["resid"]).toBe(page);
    expect(named("FunctionFile")[0]?.attributes["resid"]).toBe(page);
    for (const action of named("Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")) {
      // A pane with an id of its own would not be the one of the shared runtime.
      expect(child(action, "TaskpaneId")).toBeUndefined();
      expect(child(action, "SourceLocation")?.attributes["resid"]).toBe(page);
    }
    const address = named("bt:Url").find(({ attributes }) => attributes["id"] === page)?.attributes["DefaultValue"];
    expect(child(child(manifest, "DefaultSettings"), "SourceLocation")?.attributes["DefaultValue"]).toBe(address);
  });

  it("has a tab for every command, and the cell's menu explains the cell", () => {
    const actionsIn = (element: Element | undefined): string[] =>
      element ? [...all(element)].filter(({ name }) => name === "FunctionName").map(({ text }) => text.trim()) : [];
    expect(named("CustomTab").flatMap(actionsIn).sort()).toEqual(
      Object.keys(commands)
        .filter((id) => id !== "ExplainCell")
        .sort(),
    );
    const menu = named("OfficeMenu")[0];
    expect(menu?.attributes["id"]).toBe("ContextMenuCell");
    expect(actionsIn(menu)).toEqual(["ExplainCell"]);
  });

  it("gives every group, button and item an id of its own", () => {
    const ids = everything
      .filter(({ name }) => ["CustomTab", "Group", "Control", "Item"].includes(name))
      .map(({ attributes }) => attributes["id"]);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has shortcuts for actions that there are, by keys that Excel leaves to add-ins", () => {
    const url = named("ExtendedOverrides")[0]?.attributes["Url"];
    expect(url).toBe(`${DEVELOPMENT_URL}/shortcuts.json`);
    const { actions, shortcuts } = JSON.parse(
      readFileSync(join(root, "src/commands/shortcuts.json"), "utf8"),
    ) as Shortcuts;
    expect(actions.map(({ id }) => id).filter((id) => !(id in commands))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    for (const { name } of actions) expect(name).toMatch(/^\p{Script=Han}+ [A-Z][a-z ]+$/u);
  });

  it("gives the functions their namespace, script, and metadata in two languages", () => {
    const valueOf = (id: string): Element | undefined => everything.find(({ attributes }) => attributes["id"] === id);
    expect(valueOf("Functions.Namespace")?.attributes["DefaultValue"]).toBe(NAMESPACE);
    expect(valueOf("Functions.Script.Url")?.attributes["DefaultValue"]).toBe(`${DEVELOPMENT_URL}/functions.js`);
    const metadata = valueOf("Functions.Metadata.Url");
    expect(metadata?.attributes["DefaultValue"]).toBe(`${DEVELOPMENT_URL}/functions.json`);
    expect(metadata?.children[0]?.attributes).toEqual({
      Locale: "en-US",
      Value: `${DEVELOPMENT_URL}/functions.en.json`,
    });
  });

  it("has icons of the sizes that it says", () => {
    for (const { attributes } of named("bt:Image").filter(({ attributes }) => attributes["size"])) {
      const image = named("bt:Image").find(({ attributes: { id } }) => id === attributes["resid"]);
      const path = image?.attributes["DefaultValue"]?.slice(DEVELOPMENT_URL.length) ?? "";
      const png = readFileSync(join(root, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        attributes["size"],
        attributes["size"],
      ]);
    }
  });

  it.skipIf(!existsSync(join(root, "dist/taskpane.html")))("names only files that a build puts into dist", () => {
    for (const url of urls) expect(existsSync(join(root, "dist", new URL(url).pathname)), url).toBe(true);
  });
});
