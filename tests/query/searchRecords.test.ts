import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import type { Person } from "../../src/model/Person.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [kubla] = data.people as [Person];
const named = (id: `person:${string}`, label: string, ...aliases: string[]): Person => ({
  ...kubla,
  id,
  label,
  name: { full: label },
  aliases: aliases.map((text) => ({ text, language: "en", type: "variant" })),
});
/** The dataset anew for each search, so that none rests on what another has built. */
const fresh = () =>
  createDataset({
    ...data,
    people: [
      named("person:a", "Đặng Thị Ngọc Thịnh", "Dang Thinh"),
      named("person:b", "Mevlüt Çavuşoğlu"),
      named("person:c", "Çavuş"),
      named("person:d", "Jean-Luc O'Neill", "J. L. O’Neill"),
      named("person:e", "Ngoc"),
    ],
  });
const people = (text: string) =>
  searchRecords(fresh(), text, { kind: "person" }).map(({ record }) => record.id as string);

describe("searchRecords", () => {
  it("without regard to capitals, marks, letters with strokes, and the order of words", () => {
    expect(people("dang thi ngoc thinh")).toEqual(["person:a"]);
    expect(people("ĐẶNG thịnh")).toEqual(["person:a"]);
    expect(people("cavusoglu, mevlut")).toEqual(["person:b"]);
  });

  it("dots and apostrophes join, hyphens part", () => {
    expect(people("oneill")).toEqual(["person:d"]);
    expect(people("JL O'Neill")).toEqual([]);
    expect(people("J.L. O'Neill")).toEqual([]);
    expect(people("luc jean")).toEqual(["person:d"]);
  });

  it("the very name before a part of one, the whole word before its beginning", () => {
    expect(people("ngoc")).toEqual(["person:e", "person:a"]);
    expect(people("çavuş")).toEqual(["person:c", "person:b"]);
  });

  it("one typing error in 4 to 6 letters, two in longer words, none in shorter", () => {
    expect(people("ngco")).toEqual(["person:e", "person:a"]); // exchanged
    expect(people("gnco")).toEqual([]); // twice
    expect(people("cavusoglo")).toEqual(["person:b"]); // wrong
    expect(people("cvusoglo")).toEqual(["person:b"]); // missing, and wrong
    expect(people("cvusogllo")).toEqual([]); // three
    expect(people("thx")).toEqual([]);
  });

  it("every word must be found in one and the same name", () => {
    expect(people("mevlut dang")).toEqual([]);
    expect(people("ngoc ngoc")).toEqual([]);
  });

  it("says by what, and how well", () => {
    const [hit] = searchRecords(fresh(), "dang thinh");
    expect(hit).toMatchObject({ matched: "Dang Thinh", pointer: "/aliases/0/text", score: 1 });
    const [code] = searchRecords(fresh(), "xaa mfa");
    expect(code).toMatchObject({ matched: "XAA-MFA", pointer: "/id", score: 1 });
    const [office] = searchRecords(fresh(), "minister", { kind: "tenure" });
    expect(office).toMatchObject({ matched: "Minister", pointer: "/office" });
    const [reading] = searchRecords(fresh(), "12", { kind: "discrepancy" });
    expect(reading).toMatchObject({ matched: "12", pointer: "/readings/1/value" });
  });

  it("by every name of a record, each with its place", () => {
    const [gazette] = data.sources;
    const [partners] = data.statuses;
    if (!gazette || !partners) throw new Error("the sample has both");
    const alias = (text: string) => ({ text, language: "en", type: "variant" }) as const;
    const renamed = createDataset({
      ...data,
      sources: [{ ...gazette, title: "Xanadu Rising" }],
      people: [{ ...named("person:a", "Somebody", "Anyone"), name: { full: "Kubla Khan" } }],
      statuses: [
        {
          ...partners,
          aliases: [alias("Brotherhood"), alias("Kinship")],
          formula: "Comprehensive and Eternal",
        },
      ],
    });
    const found = (text: string) => {
      const [hit] = searchRecords(renamed, text);
      return [hit?.record.id, hit?.matched, hit?.pointer, hit?.score];
    };
    expect(found("rising xanadu")).toEqual(["source:gazette", "Xanadu Rising", "/title", 1]);
    expect(found("the gazette")).toEqual(["source:gazette", "The Gazette", "/label", 1]);
    expect(found("kubla khan")).toEqual(["person:a", "Kubla Khan", "/name/full", 1]);
    expect(found("anyone")).toEqual(["person:a", "Anyone", "/aliases/0/text", 1]);
    expect(found("kinship")).toEqual(["status:partners", "Kinship", "/aliases/1/text", 1]);
    expect(found("eternal comprehensive and")).toEqual([
      "status:partners",
      "Comprehensive and Eternal",
      "/formula",
      1,
    ]);
    expect(found("xbb")).toEqual(["party:xbb", "XBB", "/id", 1]);
    expect(found("minister")).toEqual(["tenure:kubla-minister", "Minister", "/office", 1]);
    expect(found("12")).toEqual(["discrepancy:trade", "12", "/readings/1/value", 1]);
  });

  it("by letters that Unicode does not take apart, each as the plain one, and by other scripts", () => {
    const letters = { Đ: "d", ı: "i", Ł: "l", Ø: "o", ß: "ss", Æ: "ae" };
    const words = Object.entries(letters).map(([letter, plain]) => [`T${letter}k`, `t${plain}k`]);
    const lao = ["ລາວ", "ຈີນ"] as const;
    const scripts = createDataset({
      ...data,
      people: [...words.map(([word = ""]) => word), ...lao].map((word, at) =>
        named(`person:n${at}`, word),
      ),
    });
    const found = (text: string) =>
      searchRecords(scripts, text, { kind: "person" }).map(({ matched, score }) => [
        matched,
        score,
      ]);
    for (const [word, plain] of words) {
      expect(found(plain as string)).toEqual([[word, 1]]);
      expect(found(word as string)).toEqual([[word, 1]]);
    }
    for (const word of lao) expect(found(word)).toEqual([[word, 1]]);
  });

  it("the more of a word is given, and the fewer errors, the better it fits", () => {
    const score = (text: string) => searchRecords(fresh(), text, { kind: "person" })[0]?.score ?? 0;
    const better = (...texts: readonly string[]) => {
      const scores = texts.map(score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(scores).size).toBe(texts.length);
      expect(scores.every((one) => 0 < one && one <= 1)).toBe(true);
    };
    better("mevlut cavusoglu", "mevlut cavusogl", "mevlut cavus", "mevlut c");
    // Two errors of spelling are worse than one, and one is worse than none.
    better("mevlut cavusoglu", "mevlut cavusogku", "mevlut cavusigku");
    // A name of one word that is all of it fits better than a word among others.
    better("ngoc", "thinh");
  });

  it("allows no error in words of 3 letters, one in 4 to 6, two from 7 on", () => {
    const words = createDataset({
      ...data,
      people: ["abc", "abcd", "abcdef", "mnopqrs"].map((word) => named(`person:${word}`, word)),
    });
    const found = (text: string) =>
      searchRecords(words, text, { kind: "person" }).map(({ matched }) => matched);
    expect(found("xbc")).toEqual([]);
    expect(found("xbcd")).toEqual(["abcd"]);
    expect(found("xycd")).toEqual([]);
    expect(found("xbcdef")).toEqual(["abcdef"]);
    expect(found("xbcdey")).toEqual([]);
    expect(found("xnopqry")).toEqual(["mnopqrs"]);
    expect(found("xnopqyz")).toEqual([]);
    // A letter too many, and one missing.
    expect(found("abxcd")).toEqual(["abcd"]);
    expect(found("bcdef")).toEqual(["abcdef"]);
  });

  it("what a name names before a source with that title", () => {
    const [gazette] = data.sources;
    if (!gazette) throw new Error("the sample has a source");
    const titled = createDataset({
      ...data,
      people: [named("person:a", "Kubla Khan")],
      sources: [...data.sources, { ...gazette, id: "source:page", title: "Kubla Khan" }],
    });
    const [first, ...others] = searchRecords(titled, "Kubla Khan").filter(
      ({ score }) => score === 1,
    );
    expect(first?.record.kind).toBe("person");
    expect(others.at(-1)?.record.id).toBe("source:page");
  });

  it("of the kinds asked for, as many as asked for", () => {
    expect(searchRecords(fresh(), "trade", { kind: ["figure", "commitment"] })).toHaveLength(2);
    expect(searchRecords(fresh(), "trade", { limit: 1 })).toHaveLength(1);
    expect(searchRecords(fresh(), "trade", { limit: 0 })).toEqual([]);
  });

  it("nothing for nothing", () => {
    for (const text of ["", "  ", "?!", "zzzzzz"]) expect(searchRecords(fresh(), text)).toEqual([]);
  });

  it("refuses what is not text, other kinds, and limits that are no whole number", () => {
    const { code, value, expected, place } = caught(() =>
      searchRecords(fresh(), null as unknown as string),
    );
    expect([code, value, expected]).toEqual(["invalid-criteria", null, "a string"]);
    expect(place).toEqual({ field: "text" });
    expect(caught(() => searchRecords(fresh(), "a", { kind: "treaty" as "event" })).code).toBe(
      "unknown-value",
    );
    for (const limit of [-1, 1.5, Number.NaN]) {
      const { code, expected, place } = caught(() => searchRecords(fresh(), "a", { limit }));
      expect([code, place]).toEqual(["invalid-criteria", { field: "limit" }]);
      expect(expected).toBe("a whole number from 0");
    }
  });

  it("finds every record of the real dataset by its label, among the best", () => {
    for (const { id, label } of [...laos.parties, ...laos.people, ...laos.agreements]) {
      const hits = searchRecords(laos, label);
      const best = hits.filter(({ score }) => score === hits[0]?.score);
      expect(best.map(({ record }) => record.id)).toContain(id);
    }
  });

  it("finds a long name with any one letter exchanged with its neighbour", () => {
    const long = laos.people.filter(({ label }) =>
      label.split(" ").every((word) => word.length > 3),
    );
    expect(long.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ id, label }, seed) => {
        const at = seed % (label.length - 1);
        const [a, b] = [label[at], label[at + 1]];
        fc.pre(a !== " " && b !== " ");
        const mistyped = label.slice(0, at) + b + a + label.slice(at + 2);
        expect(searchRecords(laos, mistyped).map(({ record }) => record.id)).toContain(id);
      }),
    );
  });

  it("equal scores in the order of the kinds, then of the ids", () => {
    const [gazette] = data.sources;
    const [honey] = data.agreements;
    if (!gazette || !honey) throw new Error("the sample has both");
    const twins = createDataset({
      ...data,
      people: ["person:y", "person:z", "person:x"].map((id) => named(id as "person:x", "Twin")),
      sources: [{ ...gazette, label: "Twin" }],
      agreements: [
        { ...honey, label: "Twin" },
        { ...honey, id: "agreement:better", label: "Twin's twin twin" },
      ],
    });
    const hits = searchRecords(twins, "twin");
    // By id an agreement would come before a person.
    expect(hits.map(({ record }) => record.id)).toEqual([
      "person:x",
      "person:y",
      "person:z",
      "agreement:honey",
      "source:gazette",
      "agreement:better",
    ]);
    expect(hits.map(({ score }) => score === 1)).toEqual([true, true, true, true, true, false]);
    expect(searchRecords(twins, "twin", { limit: 2 }).map(({ record }) => record.id)).toEqual([
      "person:x",
      "person:y",
    ]);
  });

  it("is in order of the scores on the real dataset", () => {
    for (const text of ["laos", "minister", "vietnam agreement"]) {
      const hits = searchRecords(laos, text);
      expect(hits.length).toBeGreaterThan(1);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });
});

describe("names in any script", () => {
  const named = (...labels: readonly string[]) => {
    const [place] = sample().places;
    const places = labels.map((label, index) => ({ ...place, id: `place:p${index}`, label }));
    return createDataset({ ...sample(), places } as DatasetData);
  };
  const found = (labels: readonly string[], text: string) =>
    searchRecords(named(...labels), text, { kind: "place" }).map(({ matched }) => matched);

  it.each([
    ["Lao vowels", "ປູ", "ປີ"],
    ["Thai vowels", "ปู", "ปี"],
    ["Thai tones", "ปา", "ป่า"],
    ["Hindi vowels", "दिन", "दान"],
    ["Khmer vowels", "គូ", "គី"],
    ["Japanese voicing marks", "かき", "がき"],
  ])("tells %s apart", (_, one, other) => {
    expect(found([one, other], one)).toEqual([one]);
  });

  it.each([
    ["Vietnamese", "Hà Nội", "ha noi"],
    ["Turkish", "Çavuşoğlu", "CAVUSOGLU"],
    ["Russian", "Семён", "семен"],
    ["Greek", "Αθήνα", "αθηνα"],
    ["Arabic with points", "لَاوُس", "لاوس"],
    ["Hebrew with points", "לָאוֹס", "לאוס"],
  ])("does without the diacritics of %s", (_, name, text) => {
    expect(found([name], text)).toEqual([name]);
  });

  it.each([
    ["Lao", "ນະຄອນຫຼວງວຽງຈັນ", "ວຽງຈັນ"],
    ["Thai", "นครหลวงเวียงจันทน์", "เวียงจันทน์"],
    ["Khmer", "រាជធានីភ្នំពេញ", "ភ្នំពេញ"],
    ["Chinese", "老挝人民民主共和国", "人民民主"],
    ["Japanese", "ラオス人民民主共和国", "人民"],
  ])("finds a word within a name in %s, and better the whole name", (_, name, word) => {
    expect(found([name], word)).toEqual([name]);
    const [part] = searchRecords(named(name), word);
    const [whole] = searchRecords(named(name), name);
    expect([whole?.score, (part?.score ?? 1) < 1]).toEqual([1, true]);
    expect(found([name], `${word} ${name.slice(0, 2)}`)).toEqual([name]);
  });

  it("cuts no vowel off a letter, and begins no word of another script in the middle", () => {
    expect(found(["ປູນາ"], "\u0eb9ນາ")).toEqual([]);
    expect(found(["Vientiane"], "tiane")).toEqual([]);
  });
});

describe("the order of the words", () => {
  const thabo = { ...sample().places[0], label: "Thabo Thai Thais" };
  const dataset = createDataset({ ...sample(), places: [thabo] } as DatasetData);

  it("makes no difference", () => {
    const answers = ["tha thai thais", "thais thai tha", "thai tha thais", "thais tha thai"].map(
      (text) => searchRecords(dataset, text, { kind: "place" }).map(({ score }) => score),
    );
    expect(answers[0]).toHaveLength(1);
    expect(new Set(answers.map(String)).size).toBe(1);
  });

  it("does not let a word of the name count twice", () => {
    expect(searchRecords(dataset, "thabo thabo", { kind: "place" })).toEqual([]);
    expect(searchRecords(dataset, "tha tha tha tha", { kind: "place" })).toEqual([]);
    expect(searchRecords(dataset, "tha tha tha", { kind: "place" })).toHaveLength(1);
  });

  it("finds nothing for more words than a name has, at once", () => {
    expect(searchRecords(dataset, "thai ".repeat(100_000))).toEqual([]);
  });
});
