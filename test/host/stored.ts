import { HostError, HostObject } from "./protocol.ts";

/**
 * An object of which the host only keeps what is written: charts, page layout, fonts. It has exactly the properties
 * that are named; any other is not implemented.
 */
export class Stored extends HostObject {
  readonly type: string;
  readonly #names: readonly string[];
  readonly #get: (name: string) => unknown;
  readonly #set: ((name: string, value: unknown) => void) | undefined;
  readonly #members: Readonly<Record<string, HostObject | ((...args: never[]) => unknown)>>;

  constructor(
    type: string,
    names: readonly string[],
    get: (name: string) => unknown,
    set?: (name: string, value: unknown) => void,
    members: Readonly<Record<string, HostObject | ((...args: never[]) => unknown)>> = {},
  ) {
    super();
    this.type = type;
    this.#names = names;
    this.#get = get;
    this.#set = set;
    this.#members = members;
  }

  override read(name: string): unknown {
    if (this.#names.includes(name)) return this.#get(name) ?? null;
    const member = this.#members[name];
    return member instanceof HostObject ? member : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (!this.#names.includes(name)) super.write(name, value);
    else if (this.#set === undefined) throw new HostError("InvalidOperation", `${this.type}.${name} is read-only.`);
    else this.#set(name, value);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const method = this.#members[name];
    return typeof method === "function" ? Reflect.apply(method, this, args) : super.call(name, args);
  }

  override has(name: string): boolean {
    return this.#names.includes(name) || name in this.#members;
  }

  override scalars(): string[] {
    return [...this.#names];
  }
}
