import { HostCollection, HostObject, itemNotFound } from "../protocol.ts";
import type { Workbook } from "../workbook.ts";

export class SettingCollection extends HostCollection {
  readonly type = "SettingCollection";
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  items(): HostObject[] {
    return [...this.#workbook.settings.keys()].map((key) => this.item(key));
  }

  item(key: string): HostObject {
    const setting = this.GetItemOrNullObject(key);
    if (setting === null) throw itemNotFound(`Setting ${key}`);
    return setting;
  }

  GetItemOrNullObject(key: string): HostObject | null {
    return this.#workbook.settings.has(key) ? new Setting(this.#workbook, key) : null;
  }

  Add(key: string, value: unknown): HostObject {
    this.#workbook.settings.set(key, value);
    return new Setting(this.#workbook, key);
  }
}

class Setting extends HostObject {
  readonly type = "Setting";
  readonly #settings: Map<string, unknown>;
  readonly Key: string;

  constructor({ settings }: Workbook, key: string) {
    super();
    this.#settings = settings;
    this.Key = key;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.Key };
  }

  override scalars(): string[] {
    return ["Key", "Value"];
  }

  get Value(): unknown {
    return this.#settings.get(this.Key);
  }

  set Value(value: unknown) {
    this.#settings.set(this.Key, value);
  }

  Delete(): void {
    if (!this.#settings.delete(this.Key)) throw itemNotFound(`Setting ${this.Key}`);
  }
}
