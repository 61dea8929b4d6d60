/**
 * The server's side of the protocol in which the client of Office.js sends its batches: object paths are resolved,
 * actions carried out in order, and what was loaded sent back. It knows nothing of Excel; the objects that it is given
 * bring their members under the names of the wire (GetRange, Values), everything else of theirs begins with a small
 * letter.
 */

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Answer {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { ActionIndex: number; Code: string; Message: string; HttpStatusCode: number; Location: string };
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** An error as the host answers with it: `error.code` on the side of the add-in. */
export class HostError extends Error {
  readonly code: string;
  /** Class and member, as Range.getRow; filled in where the error leaves a call. */
  location = "";

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (why: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. ${why}`);
export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist. ${what}`);
const notImplemented = (member: string): HostError => new HostError("NotImplemented", `NotImplemented: ${member}`);

/** An object of the host. Its getters, setters and methods that begin with a capital are what a client can call. */
export abstract class HostObject {
  /** The name of its class in Office.js, for messages. */
  abstract readonly type: string;

  /** How a client finds it again in a later batch. */
  identity(): Record<string, unknown> {
    return {};
  }

  read(name: string): unknown {
    if (!this.#has(name)) throw notImplemented(`${this.type}.${name}`);
    return Reflect.get(this, name);
  }

  write(name: string, value: unknown): void {
    if (!this.#has(name) || !Reflect.set(this, name, value)) throw notImplemented(`${this.type}.${name} =`);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method: unknown = this.#has(name) ? Reflect.get(this, name) : undefined;
    if (typeof method !== "function") throw notImplemented(`${this.type}.${name}()`);
    return Reflect.apply(method, this, args);
  }

  has(name: string): boolean {
    return this.#has(name);
  }

  /** Names of all that a load without names brings: every property that is no object of its own. */
  scalars(): string[] {
    const names = new Set<string>();
    for (
      let layer: unknown = Object.getPrototypeOf(this);
      layer instanceof HostObject;
      layer = Object.getPrototypeOf(layer)
    ) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(layer))) {
        if (!("get" in descriptor) || !isWireName(name)) continue;
        if (!(Reflect.get(this, name) instanceof HostObject)) names.add(name);
      }
    }
    return [...names];
  }

  #has(name: string): boolean {
    return isWireName(name) && name in this;
  }
}

export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  /** The item of a key; every collection of Excel throws for one that it has not. */
  abstract item(key: unknown): HostObject;

  GetCount(): number {
    return this.items().length;
  }

  GetItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (item === undefined) throw itemNotFound(`${this.type}[${index}]`);
    return item;
  }
}

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

/** Objects that a client keeps over several batches. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #count = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    const id = `reference-${++this.#count}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new HostError("InvalidReference", "This reference is not valid.");
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }
}

/** Whether a batch only gives back what a client had kept: sent by the client itself after Excel.run. */
export function isCleanUp({ Actions }: Batch): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** Whether a batch speaks to a service of Office and not to the document: only such makes objects by name. */
export function isService({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
}

export interface Roots {
  readonly root: HostObject;
  /** Services that a client makes by name, like the one that is told when the add-in can take commands. */
  readonly service: (name: string) => HostObject | undefined;
  readonly references: References;
  /** Members that this host is too old for, as "Worksheet.getRanges". */
  readonly lacks?: ReadonlySet<string>;
}

/** Carries out a batch. It stops at the first error, and what came before it stays done, as in Excel. */
export function execute(batch: Batch, roots: Roots): Answer {
  const answer: Answer = { Results: [], TraceIds: [] };
  const resolved = new Map<number, HostObject | null>();
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: act(action) ?? null });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      answer.Error = {
        ActionIndex: index,
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
        Location: error.location,
      };
      break;
    }
  }
  return answer;

  function act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        if (object === null) return null;
        const reference = roots.references.idOf(object);
        return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
      }
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo ?? {}, using);
      case ACTION.method: {
        // A null object is kept and given back like any other; nothing else can be done with it.
        if (action.Name === "_KeepReference") {
          if (object !== null) roots.references.keep(object);
          return null;
        }
        if (object === null) throw itemNotFound(action.Name);
        const args = argumentsOf(action.ArgumentInfo);
        if (action.Name === "_RemoveReference") {
          roots.references.remove(String(args[0]));
          return null;
        }
        return using(object, action.Name, () => object.call(action.Name, args));
      }
      case ACTION.setProperty: {
        if (object === null) throw itemNotFound(action.Name);
        const [value] = argumentsOf(action.ArgumentInfo);
        using(object, action.Name, () => {
          object.write(action.Name, value);
        });
        return null;
      }
      default:
        throw notImplemented(`action ${action.ActionType}`);
    }
  }

  /** Uses a member, so that an error in it says where it was. */
  function using<T>(object: HostObject, name: string, use: () => T): T {
    const location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    try {
      if (roots.lacks?.has(location) === true) throw new HostError("ApiNotFound", `This host has no ${location}.`);
      return use();
    } catch (error) {
      if (error instanceof HostError && error.location === "") error.location = location;
      throw error;
    }
  }

  function resolve(id: number): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `The object path ${id} is missing.`);
    const object = follow(path);
    resolved.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return roots.root;
      case PATH.newObject: {
        const service = roots.service(path.Name);
        if (service === undefined) throw notImplemented(`new ${path.Name}()`);
        return service;
      }
      case PATH.referenceId:
        return roots.references.find(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.method:
        return objectOrNull(
          using(parent, path.Name, () => parent.call(path.Name, args)),
          `${parent.type}.${path.Name}()`,
        );
      case PATH.property:
        return objectOrNull(
          using(parent, path.Name, () => parent.read(path.Name)),
          `${parent.type}.${path.Name}`,
        );
      case PATH.indexer:
        if (parent instanceof HostCollection) return using(parent, "getItem", () => parent.item(args[0]));
    }
    throw notImplemented(`${parent.type}, path ${path.ObjectPathType}`);
  }

  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info ?? {};
    return values.map((value, index) => argument(value, ids?.[index]));
  }

  /** Objects among the arguments come as the ids of their paths; a second array of the same shape says which they are. */
  function argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) {
      const items: unknown[] = value;
      return items.map((item, index) => argument(item, id[index]));
    }
    return value;
  }
}

function objectOrNull(value: unknown, member: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw notImplemented(member);
}

type Using = <T>(object: HostObject, name: string, use: () => T) => T;
type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let branch = root;
    for (const step of path.trim().split("/")) {
      const name = step.charAt(0).toUpperCase() + step.slice(1);
      const next = branch.get(name) ?? new Map<string, Selection>();
      branch.set(name, next);
      branch = next;
    }
  }
  return root;
}

function query(object: HostObject, { Select, Top, Skip }: NonNullable<Action["QueryInfo"]>, using: Using): unknown {
  return answerTo(object, selectionOf(Select ?? []), { Skip: Skip ?? 0, Top: Top ?? Infinity });

  function answerTo(object: HostObject, selection: Selection, page = { Skip: 0, Top: Infinity }): unknown {
    const answer: Record<string, unknown> = object.identity();
    const scalars = (): void => {
      for (const name of object.scalars()) answer[name] = object.read(name);
    };
    const ofItems: Selection = new Map();
    for (const [name, below] of selection) {
      if (name === "*") scalars();
      else if (object instanceof HostCollection && !object.has(name)) {
        // A collection passes on what it has not itself: "name" and "items/name" ask the same of its items.
        if (name === "Items") for (const [inner, rest] of below) ofItems.set(inner, rest);
        else ofItems.set(name, below);
      } else {
        const value = using(object, name, () => object.read(name));
        answer[name] = value instanceof HostObject ? answerTo(value, below) : value;
      }
    }
    if (object instanceof HostCollection) {
      const items = object.items().map((item, index) => ({ item, index }));
      answer._Items = items
        .slice(page.Skip, page.Skip + page.Top)
        .map(({ item, index }) => ({ ...(answerTo(item, ofItems) as object), _Index: index }));
    } else if (selection.size === 0) scalars();
    return answer;
  }
}
