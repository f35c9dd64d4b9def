import { describe, expect, it } from "vitest";
import { normalizeParagraphs } from "../../src/evidence/normalizeParagraphs.ts";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { citationsOf } from "../../src/records/citationsOf.ts";
import {
  cutPassage,
  hasADirectionOfItsOwn,
  isFulfilledInvitation,
  isOneDayOfASet,
  lacksAReason,
  uncitedSubjects,
  unsupportedFields,
} from "./editorial.ts";
import { namesNobody, unnamedParties } from "./names.ts";
import { haveTexts, texts } from "./texts.ts";
import { dataset } from "./working.ts";

const records = KINDS.flatMap((kind): readonly AnyRecord[] => dataset[COLLECTIONS[kind]]);
const byId = new Map(records.map((record) => [record.id as string, record]));
const idsWhere = (breaks: (record: AnyRecord) => boolean) =>
  records.filter(breaks).map(({ id }) => id);

/** A working record of a kind, with other values in some fields. */
function changed<K extends AnyRecord["kind"]>(kind: K, fields: object): AnyRecord {
  const record = records.find((candidate) => candidate.kind === kind);
  if (!record) throw new Error(`There is no ${kind}.`);
  return { ...record, ...fields } as AnyRecord;
}

describe("a passage is a whole phrase", () => {
  const text =
    'Mr Sand met the Hanoi–Huế envoy, discussing tea.\nHe was glad, and they met with us:\nShe said "no" (twice).';
  const at = (paragraph: number, words: string) => {
    const start = (text.split("\n")[paragraph - 1] ?? "").indexOf(words);
    return cutPassage({ paragraph, start, end: start + words.length }, text);
  };

  it.skipIf(!haveTexts)("in all working records", () => {
    const cut = records.flatMap((record) =>
      citationsOf(record).flatMap(({ citation, pointer }) =>
        "paragraph" in citation
          ? cutPassage(citation, texts[citation.source] ?? "").map(
              (fault) => `${record.id}${pointer} ${fault}`,
            )
          : [],
      ),
    );
    expect(cut).toEqual([]);
  });

  it.each([
    [1, "Mr Sand met the", ['ends with "the"']],
    [1, "Sand met th", ['ends inside "the"']],
    [1, "and", ['begins inside "Sand"', 'ends with "and"']],
    [1, "Huế envoy", ['begins inside "Hanoi–Huế"']],
    [1, "the Hanoi", ['ends inside "Hanoi–Huế"']],
    [1, "Mr Sand ", ["begins or ends with a space"]],
    [1, "envoy, discussing", ['ends with "discussing", which begins a clause']],
    [2, "was glad", ['begins with "was"']],
    [3, 'She said "no', ["begins or ends inside quotation marks or parentheses"]],
    [3, "(twice", ["begins or ends inside quotation marks or parentheses"]],
  ])("is not, in paragraph %i, %j", (paragraph, words, faults) => {
    expect(at(paragraph, words)).toEqual(faults);
  });

  it.each([
    [1, "Mr Sand met the Hanoi–Huế envoy"],
    [1, "discussing tea."],
    [2, "and they met with us"],
    [3, 'She said "no" (twice)'],
  ])("is, in paragraph %i, %j", (paragraph, words) => {
    expect(at(paragraph, words)).toEqual([]);
  });

  it("may end inside words that a source runs together", () => {
    expect(cutPassage({ paragraph: 1, start: 0, end: 9 }, "agreementstogether")).toEqual([
      'ends inside "agreementstogether"',
    ]);
    expect(cutPassage({ paragraph: 1, start: 0, end: 10 }, "agreementstogether")).toEqual([]);
  });
});

describe("each field has a citation, if all citations name the fields that they support", () => {
  it("in all working records", () => {
    const unsupported = records.flatMap((record) =>
      unsupportedFields(record).map((field) => record.id + field),
    );
    expect(unsupported).toEqual([]);
  });

  it("is missed where nothing supports a field", () => {
    const [citation] = dataset.events[0]?.citations ?? [];
    const partly = { ...citation, supports: ["/date", "/participants/0"] };
    const fields = { summary: "-", place: undefined, agenda: [], citations: [partly] };
    const event = { ...changed("event", fields), ordinal: 2 } as AnyRecord;
    expect(unsupportedFields(event)).toContain("/summary");
    expect(unsupportedFields(event)).toContain("/ordinal");
    expect(unsupportedFields(event)).not.toContain("/participants");
    expect(unsupportedFields({ ...event, citations: [partly, citation] } as AnyRecord)).toEqual([]);
  });
});

describe("a label names whom or what it is about", () => {
  it("in all working records that are listed with others", () => {
    expect(idsWhere((record) => namesNobody(record, dataset))).toEqual([]);
  });

  it.each([
    ["Joint projects for transport and connectivity", true],
    ["An entry into what?", true],
    ["The visit was significant for both economies", true],
    ["United States aims at joint projects for transport", false],
    ["Lao–Chinese projects", false],
    ["What did Blinken say?", false],
    ["Laotian-style projects", true],
  ])("%s: %s", (label, expected) => {
    expect(namesNobody(changed("commitment", { label }), dataset)).toBe(expected);
  });
});

describe("each party of a stated record is named in a passage that it cites", () => {
  const passagesOf = (record: AnyRecord) =>
    record.citations.map((citation) =>
      "paragraph" in citation
        ? (normalizeParagraphs(texts[citation.source] ?? "")[citation.paragraph - 1] ?? "").slice(
            citation.start,
            citation.end,
          )
        : "",
    );

  it.skipIf(!haveTexts)("in all working records that cite passages alone", () => {
    const unnamed = records
      .filter(({ citations }) => citations.every((citation) => "paragraph" in citation))
      .flatMap((record) =>
        unnamedParties(record, passagesOf(record), dataset).map((id) => `${record.id} names ${id}`),
      );
    expect(unnamed).toEqual([]);
  });

  const parties = { by: ["party:lao"], toward: ["party:tur"], relation: undefined };
  it.each([
    ["stated", ["Laos thanked it."], ["party:tur"]],
    ["stated", ["Laos thanked it.", "a Turkish offer"], []],
    ["stated", ["They promised help."], ["party:lao", "party:tur"]],
    ["stated", ["Both sides promised help."], []],
    ["inferred", ["They promised help."], []],
  ])("%s, %j: %j", (certainty, passages, expected) => {
    const fields = { ...parties, certainty, about: undefined, event: undefined };
    expect(unnamedParties(changed("commitment", fields), passages, dataset)).toEqual(expected);
  });
});

describe("an event that may last several days is not one day of a set", () => {
  it("in all working records", () => {
    expect(idsWhere(isOneDayOfASet)).toEqual([]);
  });

  it.each([
    ["visit", "[2024-07-24..2024-07-27]", true],
    ["consultation", "{2024-07-24..2024-07-27}", true],
    ["visit", "2024-07-24/2024-07-27", false],
    ["bilateral-meeting", "[2024-07-24..2024-07-27]", false],
  ])("%s, %s: %s", (eventType, edtf, expected) => {
    const date = { edtf, basis: "stated" };
    expect(isOneDayOfASet(changed("event", { eventType, date }))).toBe(expected);
  });
});

describe("the note of an inferred record says what it was inferred from", () => {
  it("in all working records", () => {
    expect(idsWhere(lacksAReason)).toEqual([]);
  });

  it.each([
    ["inferred", "Neither programmes nor institutions are named.", true],
    ["inferred", undefined, true],
    ["inferred", "That the ministers met is read from the caption.", false],
    ["stated", "Neither programmes nor institutions are named.", false],
  ])("%s, %j: %s", (certainty, note, expected) => {
    expect(lacksAReason(changed("place", { certainty, note }))).toBe(expected);
  });
});

describe("an invitation is not recorded as fulfilled", () => {
  it("in all working records", () => {
    expect(idsWhere(isFulfilledInvitation)).toEqual([]);
  });

  it.each([
    [{ commitmentType: "invitation", modality: "done" }, true],
    [{ commitmentType: "invitation", modality: "done", outcome: "They came." }, false],
    [{ commitmentType: "invitation", modality: "proposed" }, false],
    [{ commitmentType: "pledge", modality: "done" }, false],
  ])("%j: %s", (fields, expected) => {
    expect(isFulfilledInvitation(changed("commitment", fields))).toBe(expected);
  });
});

describe("a project has a direction only if a source gives it", () => {
  it("in all working records", () => {
    expect(idsWhere(hasADirectionOfItsOwn)).toEqual([]);
  });

  const note = "Who pays, and for whom, is not said; the two sides signed.";
  it.each([
    [{ from: ["party:ind"], to: ["party:lao"], note }, true],
    [{ from: ["party:ind", "party:lao"], to: ["party:ind", "party:lao"], note }, false],
    [{ from: ["party:ind"], to: ["party:lao"], note: "The amount is the total." }, false],
  ])("%j: %s", (fields, expected) => {
    expect(hasADirectionOfItsOwn(changed("project", fields))).toBe(expected);
  });
});

describe("a discrepancy cites a passage that each of its subjects cites", () => {
  const find = (id: string) => byId.get(id);

  it("in all working records", () => {
    const uncited = records.flatMap((record) =>
      uncitedSubjects(record, find).map((id) => `${record.id} concerns ${id}`),
    );
    expect(uncited).toEqual([]);
  });

  it("is missed where a subject cites other passages alone", () => {
    const [discrepancy] = dataset.discrepancies;
    const elsewhere = records.find(
      ({ citations }) => citations[0].source !== discrepancy?.citations[0].source,
    );
    const subjects = [...(discrepancy?.subjects ?? []), { id: elsewhere?.id, pointer: "" }];
    expect(uncitedSubjects({ ...discrepancy, subjects } as AnyRecord, find)).toEqual([
      elsewhere?.id,
    ]);
  });
});
