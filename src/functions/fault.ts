import type { Lang } from "../report/words.ts";

/** A sentence in each language. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** `#VALUE!`: the input is bad. `#N/A`: the input is fine and the law, or a year's rest days, has no answer for it. */
export type FaultCode = "#VALUE!" | "#N/A";

/**
 * Why a formula has no result: what is wrong and what to do, in both languages, because the host's language is known
 * only when it is shown. A value and not an exception: in a spill it stays on its own row.
 */
export class Fault implements Words {
  readonly code: FaultCode;
  readonly zh: string;
  readonly en: string;

  constructor(code: FaultCode, zh: string, en: string) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  /** The same, with the argument that it is about named first. */
  about(argument: ArgumentName): Fault {
    return new Fault(
      this.code,
      `参数“${argument.zh}”（${argument.id}）：${this.zh}`,
      `Argument "${argument.id}": ${this.en}`,
    );
  }

  text(lang: Lang): string {
    return this[lang];
  }
}

/** How messages name an argument: as the formula's tooltip shows it, and by its fixed id. */
export interface ArgumentName {
  readonly id: string;
  readonly zh: string;
}

export const badValue = (zh: string, en: string): Fault => new Fault("#VALUE!", zh, en);
export const notAvailable = (zh: string, en: string): Fault => new Fault("#N/A", zh, en);
