import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { provision, provisions } from "./provisions.ts";
import { rulesClosing, rulesIssue } from "./rules.ts";
import { checkCitations, functionIds } from "./testing/published-names.ts";

const read = (name: string): string => readFileSync(new URL(`../../test/texts/${name}`, import.meta.url), "utf8");
const squeeze = (text: string): string => text.replace(/\s+/g, "");

/** The articles as lists of paragraphs: a paragraph is a line, and 第…条 with an ideographic space (U+3000) starts an article. */
function articlesOf(text: string): string[][] {
  const articles: string[][] = [];
  for (const line of text.split("\n").map((line) => line.trim())) {
    const heading = /^第[一二三四五六七八九十]+条\u3000(.*)$/.exec(line);
    if (heading) articles.push([heading[1] ?? ""]);
    else if (line !== "") articles.at(-1)?.push(line);
  }
  return articles;
}

/** The 24 items: each runs from its number to the next one; the closing sentence stands after the last. */
function itemsOf(text: string): string[] {
  const body = squeeze(text);
  const numerals = Array.from("一二三四五六七八九");
  const all = [...numerals, "十", ...numerals.map((n) => `十${n}`), "二十", ...numerals.map((n) => `二十${n}`)].slice(
    0,
    24,
  );
  let from = body.indexOf("一、关于科技成果赋权");
  const starts = all.map((numeral) => {
    from += body.slice(from).search(new RegExp(`[（(]${numeral}[）)]`));
    return from;
  });
  return starts.map((start, index) => body.slice(start, starts[index + 1] ?? body.lastIndexOf("中央在渝高等院校")));
}

const articles = articlesOf(read("ordinance.txt"));
const items = itemsOf(read("implementing-rules.txt"));

describe("the provisions", () => {
  it("are the 63 articles and then the 24 items, in order", () => {
    expect(articles).toHaveLength(63);
    expect(items).toHaveLength(24);
    expect(provisions.map(({ id }) => id)).toEqual([
      ...articles.map((_, index) => `条例${index + 1}`),
      ...items.map((_, index) => `细则${index + 1}`),
    ]);
    expect(provision("条例24")?.title).toBe("自主处置、定价与价格公示");
    expect(provision("条例64")).toBeUndefined();
  });

  it.each(provisions.map((entry, index) => ({ ...entry, index })))("quote $id verbatim", ({ words, parts, index }) => {
    const paragraphs = articles[index] ?? [items[index - articles.length] ?? ""];
    expect(words).not.toBe("");
    expect(words.length).toBeLessThan(260);
    expect(paragraphs.some((paragraph) => squeeze(paragraph).includes(squeeze(words)))).toBe(true);
    for (const [part, text] of Object.entries(parts ?? {})) {
      const [paragraph, item] = part.split(".").map(Number);
      const whole = squeeze(paragraphs[(paragraph ?? 0) - 1] ?? "");
      const marker = item === undefined ? "" : `（${"一二三四五六七八".charAt(item - 1)}）`;
      expect(text).not.toBe("");
      expect(whole).toContain(marker + squeeze(text));
    }
  });

  it("quote the closing sentence and the notice of issue of the rules verbatim", () => {
    expect(squeeze(read("implementing-rules.txt")).endsWith(rulesClosing)).toBe(true);
    expect(squeeze(read("implementing-rules.txt"))).toContain(rulesIssue);
  });

  it("are encoded somewhere, or say in a sentence why nothing can be judged from a ledger", () => {
    for (const { id, treatment, encoded, reason } of provisions) {
      if (treatment === "reference") {
        expect(encoded, id).toEqual([]);
        expect(reason, id).toMatch(/^.{10,}。$/);
      } else {
        expect(encoded.length, id).toBeGreaterThan(0);
        expect(reason, id).toBeNull();
      }
    }
  });

  it("name only checks and functions that the product has, of the kind that the treatment says", () => {
    const checks = new Set(Object.keys(checkCitations));
    const functions = new Set(functionIds);
    for (const { id, treatment, encoded } of provisions) {
      for (const name of encoded)
        expect(checks.has(name) || functions.has(name) || name === "report", `${id} ${name}`).toBe(true);
      if (treatment === "check")
        expect(
          encoded.some((name) => checks.has(name)),
          id,
        ).toBe(true);
      if (treatment === "function")
        expect(
          encoded.every((name) => functions.has(name)),
          id,
        ).toBe(true);
      if (treatment === "report") expect(encoded, id).toEqual(["report"]);
    }
  });

  it("name every check that cites them", () => {
    for (const [check, citations] of Object.entries(checkCitations)) {
      for (const citation of citations) {
        const cited = /^(条例|细则)\d+/.exec(citation)?.[0];
        if (cited === undefined) continue;
        expect(provision(cited)?.treatment, citation).toBe("check");
        expect(provision(cited)?.encoded, citation).toContain(check);
      }
    }
  });
});
