import { describe, expect, it } from "vitest";
import { citation } from "./citations.ts";
import { givesErrors, national } from "./national.ts";
import { provisions } from "./provisions.ts";
import { checkCitations } from "./testing/published-names.ts";

describe("a citation", () => {
  it.each([
    ["条例24", "《重庆市促进科技成果转化条例》第二十四条", "条例第24条", "Ordinance art. 24"],
    ["条例24.2", "《重庆市促进科技成果转化条例》第二十四条第二款", "条例第24条第2款", "Ordinance art. 24(2)"],
    [
      "条例32.1.1",
      "《重庆市促进科技成果转化条例》第三十二条第一款第（一）项",
      "条例第32条第1款第1项",
      "Ordinance art. 32(1), item 1",
    ],
    ["条例10", "《重庆市促进科技成果转化条例》第十条", "条例第10条", "Ordinance art. 10"],
    ["细则3", "《实施细则》（渝科局发〔2021〕43号）第（三）项", "细则第（三）项", "Rules item 3"],
    ["细则末", "《实施细则》（渝科局发〔2021〕43号）末句", "细则末句", "Rules, closing sentence"],
    [
      "促转法45.1.1",
      "《促进科技成果转化法》第四十五条第一款第（一）项",
      "促进科技成果转化法第45条第1款第1项",
      "Promotion Law art. 45(1), item 1",
    ],
    ["民法典203", "《民法典》第二百零三条", "民法典第203条", "Civil Code art. 203"],
    ["民法典1259", "《民法典》第一千二百五十九条", "民法典第1259条", "Civil Code art. 1259"],
    [
      "财税2018-58",
      "财税〔2018〕58号（科技人员取得职务科技成果转化现金奖励有关个人所得税政策）",
      "财税〔2018〕58号",
      "Caishui [2018] No. 58",
    ],
  ])("%s has its titles", (id, title, shortTitle, en) => {
    expect(citation(id)).toMatchObject({ id, title, shortTitle, en });
  });

  it("gives the words of the paragraph or item, not of the whole article", () => {
    expect(citation("条例24.1")?.words).toMatch(/^利用财政资金设立的.*不需要报相关主管部门审批或者备案。$/);
    expect(citation("条例32.1.2")?.words).toBe(
      "以作价投资方式实施转化的，从该成果对应的股份或者出资比例中提取不低于百分之七十的比例",
    );
    expect(citation("条例34.3")?.words).toContain("应当在本单位公示");
    expect(citation("细则末")?.words).toContain("参照适用本实施细则");
  });

  it("resolves for every provision, every paragraph kept and every national text", () => {
    for (const { id, parts } of provisions) {
      expect(citation(id)?.words, id).toBeTruthy();
      for (const [part, words] of Object.entries(parts ?? {}))
        expect(citation(`${id}.${part}`)?.words, `${id}.${part}`).toBe(words);
    }
    for (const [id, { words }] of national) expect(citation(id)?.words, id).toBe(words);
  });

  it("resolves wherever a check cites", () => {
    for (const [check, citations] of Object.entries(checkCitations)) {
      for (const id of citations) expect(citation(id)?.words, `${check} ${id}`).toBeTruthy();
    }
  });

  it("resolves to nothing where there is no such provision", () => {
    for (const id of [
      "",
      "条例",
      "条例0",
      "条例64",
      "条例24.9",
      "条例024",
      "细则25",
      "民法典1",
      "财税2099-1",
      "constructor",
      "toString1",
    ]) {
      expect(citation(id), id).toBeUndefined();
    }
  });
});

describe("an error", () => {
  it("can come from the ordinance and from national texts that were read, never from the rules, hearsay or memory", () => {
    for (const id of ["条例24.2", "促转法45.1.1", "促转法45.2", "民法典203", "财税2018-58"])
      expect(givesErrors(id), id).toBe(true);
    for (const id of [
      "细则3",
      "细则末",
      "国发2016-16",
      "国发2016-16.年度报告",
      "国科发政2018-103",
      "民法总则200",
      "财税2099-1",
    ]) {
      expect(givesErrors(id), id).toBe(false);
    }
  });

  it("never quotes what was only remembered", () => {
    for (const { id, source, quoted } of national.values()) expect(source === "memory" && quoted, id).toBe(false);
  });
});
