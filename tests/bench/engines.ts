/**
 * The engines that are compared. Each is filled with a world and answers the same questions, by the
 * means that its documentation gives for them; what it returns are its own rows, each with an id.
 */
import { DatabaseSync } from "node:sqlite";
import alasql from "alasql";
import loki from "lokijs";
import { Query } from "mingo";
import siftModule from "sift";
import { allRecords } from "../../src/dataset/allRecords.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import type { QuestionName, Questions } from "./questions.ts";
import type { Doc, World } from "./world.ts";

type Row = { readonly id: string };

/** Answers each question. */
export type Asker = { readonly [Q in QuestionName]: (question: Questions[Q]) => readonly Row[] };

/** Makes a world ready to be asked. */
export type Engine = (world: World) => Asker;

const ours: Engine = ({ dataset }) => {
  const find = (criteria: object) => findRecords(dataset, criteria as Criteria);
  return {
    byId: ({ id }) => [getRecord(dataset, id)],
    byPairAndKind: ({ pair, kind }) => find({ between: pair, kind }),
    byWindow: ({ during }) => find({ during }),
    bySureWindow: ({ during }) => find({ during, certainty: "yes" }),
    byPartyTopicWindow: ({ party, topic, during }) => find({ involving: party, topic, during }),
  };
};

/** For each question an index that answers it and nothing else, and no question is checked. */
const purposeBuilt: Engine = ({ dataset, docs }) => {
  const records = allRecords(dataset);
  const byId = new Map(docs.map(({ id, at }) => [id, records[at] as Row]));
  const byPairAndKind = new Map<string, number[]>();
  const byPartyAndTopic = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, at: number) => {
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  };
  for (const { at, kind, parties, topics } of docs) {
    for (const a of parties) {
      for (const b of parties) if (a !== b) push(byPairAndKind, `${a} ${b} ${kind}`, at);
      for (const topic of topics) push(byPartyAndTopic, `${a} ${topic}`, at);
    }
  }
  const [begins, ends] = [columnOf(docs, "begins"), columnOf(docs, "ends")];
  // What surely holds in a window has begun by its end, and began at most the longest span before.
  const sure = docs.filter(({ begun, lasts }) => lasts >= 0 && begun < 99_999_999);
  const byBeginning = sure.toSorted((a, b) => a.begun - b.begun);
  const begun = columnOf(byBeginning, "begun");
  const lasts = columnOf(byBeginning, "lasts");
  const latest = Int32Array.from(lasts);
  for (let at = 1; at < latest.length; at++) {
    latest[at] = Math.max(latest[at] as number, latest[at - 1] as number);
  }
  const answer = (places: readonly number[]) => {
    const found = new Array<Row>(places.length);
    for (let at = 0; at < places.length; at++) found[at] = records[places[at] as number] as Row;
    return Object.freeze(found);
  };
  const touches = (at: number, from: number, to: number) =>
    (begins[at] as number) <= to && (ends[at] as number) >= from;
  return {
    byId: ({ id }) => [byId.get(id) as Row],
    byPairAndKind: ({ pair: [a, b], kind }) => answer(byPairAndKind.get(`${a} ${b} ${kind}`) ?? []),
    byWindow: ({ from, to }) => {
      const found: number[] = [];
      for (let at = 0; at < begins.length; at++) if (touches(at, from, to)) found.push(at);
      return answer(found);
    },
    bySureWindow: ({ from, to }) => {
      let [low, high] = [0, begun.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((begun[middle] as number) <= to) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      for (let at = low - 1; at >= 0 && (latest[at] as number) >= from; at--) {
        if ((lasts[at] as number) >= from) found.push((byBeginning[at] as Doc).at);
      }
      return answer(found.sort((a, b) => a - b));
    },
    byPartyTopicWindow: ({ party, topic, from, to }) =>
      answer(
        (byPartyAndTopic.get(`${party} ${topic}`) ?? []).filter((at) => touches(at, from, to)),
      ),
  };
};

const columnOf = (docs: readonly Doc[], field: "begins" | "ends" | "begun" | "lasts") =>
  Int32Array.from(docs, (doc) => doc[field]);

const filter: Engine = ({ docs }) => ({
  byId: ({ id }) => docs.filter((doc) => doc.id === id),
  byPairAndKind: ({ pair: [a, b], kind }) =>
    docs.filter((doc) => doc.kind === kind && doc.parties.includes(a) && doc.parties.includes(b)),
  byWindow: ({ from, to }) => docs.filter((doc) => doc.begins <= to && doc.ends >= from),
  bySureWindow: ({ from, to }) => docs.filter((doc) => doc.begun <= to && doc.lasts >= from),
  byPartyTopicWindow: ({ party, topic, from, to }) =>
    docs.filter(
      (doc) =>
        doc.parties.includes(party) &&
        doc.topics.includes(topic) &&
        doc.begins <= to &&
        doc.ends >= from,
    ),
});

/** The questions in the language of MongoDB, which three of the engines speak. */
const mongo = {
  byId: ({ id }: Questions["byId"]) => ({ id }),
  byPairAndKind: ({ pair, kind }: Questions["byPairAndKind"]) => ({
    kind,
    parties: { $all: [...pair] },
  }),
  byWindow: ({ from, to }: Questions["byWindow"]) => ({
    begins: { $lte: to },
    ends: { $gte: from },
  }),
  bySureWindow: ({ from, to }: Questions["bySureWindow"]) => ({
    begun: { $lte: to },
    lasts: { $gte: from },
  }),
  byPartyTopicWindow: ({ party, topic, from, to }: Questions["byPartyTopicWindow"]) => ({
    parties: party,
    topics: topic,
    begins: { $lte: to },
    ends: { $gte: from },
  }),
};

/** An engine that takes a question in that language. */
const inMongo = (find: (criteria: object) => readonly Row[]): Asker => ({
  byId: (question) => find(mongo.byId(question)),
  byPairAndKind: (question) => find(mongo.byPairAndKind(question)),
  byWindow: (question) => find(mongo.byWindow(question)),
  bySureWindow: (question) => find(mongo.bySureWindow(question)),
  byPartyTopicWindow: (question) => find(mongo.byPartyTopicWindow(question)),
});

const mingo: Engine = ({ docs }) =>
  inMongo((criteria) => new Query(criteria as never).find<Row>(docs as never).all());

/** Its declarations are those of another module format than its code. */
const sift = siftModule as unknown as (criteria: object) => (doc: Doc) => boolean;

const siftEngine: Engine = ({ docs }) => inMongo((criteria) => docs.filter(sift(criteria)));

const lokijs: Engine = ({ docs }) => {
  const collection = new loki("bench").addCollection<Doc>("docs", {
    unique: ["id"],
    indices: ["kind", "begins", "ends", "begun", "lasts"],
    disableMeta: true,
    // Sorted once when all are in; kept in order at each insertion they would take a hundred times as long.
    adaptiveBinaryIndices: false,
  });
  // It writes its own number into what it is given.
  collection.insert(docs.map((doc) => ({ ...doc })));
  collection.ensureAllIndexes(true);
  const during = (from: number, to: number) =>
    collection
      .chain()
      .find({ begins: { $lte: to } })
      .find({ ends: { $gte: from } });
  return {
    byId: ({ id }) => [collection.by("id", id) as Row],
    byPairAndKind: ({ pair, kind }) =>
      collection
        .chain()
        .find({ kind })
        .find({ parties: { $contains: [...pair] } as never })
        .data(),
    byWindow: ({ from, to }) => during(from, to).data(),
    bySureWindow: ({ from, to }) =>
      collection
        .chain()
        .find({ begun: { $lte: to } })
        .find({ lasts: { $gte: from } })
        .data(),
    byPartyTopicWindow: ({ party, topic, from, to }) =>
      collection
        .chain()
        .where((doc) => doc.parties.includes(party) && doc.topics.includes(topic))
        .find({ begins: { $lte: to } })
        .find({ ends: { $gte: from } })
        .data(),
  };
};

/** An engine of prepared queries, each with its parameters in the order of its conditions. */
const prepared = (
  run: Readonly<
    Record<QuestionName, (...parameters: readonly (string | number)[]) => readonly Row[]>
  >,
): ReturnType<Engine> => ({
  byId: ({ id }) => run.byId(id),
  byPairAndKind: ({ pair: [a, b], kind }) => run.byPairAndKind(kind, a, b),
  byWindow: ({ from, to }) => run.byWindow(to, from),
  bySureWindow: ({ from, to }) => run.bySureWindow(to, from),
  byPartyTopicWindow: ({ party, topic, from, to }) =>
    run.byPartyTopicWindow(party, topic, to, from),
});

/** Its declarations leave out the function that compiles a query. */
const { compile } = alasql as unknown as {
  compile: (sql: string) => (parameters: readonly unknown[]) => readonly Row[];
};

const alasqlEngine: Engine = ({ docs }) => {
  const query = (where: string) => {
    const run = compile(`SELECT * FROM ? WHERE ${where}`);
    return (...parameters: readonly unknown[]) => run([docs, ...parameters]);
  };
  const byId = query("id = ?");
  const byPairAndKind = query("kind = ? AND parties->includes(?) AND parties->includes(?)");
  const byWindow = query("[begins] <= ? AND [ends] >= ?");
  const bySureWindow = query("[begun] <= ? AND [lasts] >= ?");
  const byPartyTopicWindow = query(
    "parties->includes(?) AND topics->includes(?) AND [begins] <= ? AND [ends] >= ?",
  );
  return prepared({ byId, byPairAndKind, byWindow, bySureWindow, byPartyTopicWindow });
};

/** In memory, statements prepared; it gives numbers, and the records of these are looked up. */
const sqlite: Engine = ({ dataset, docs }) => {
  const records = allRecords(dataset);
  const database = new DatabaseSync(":memory:");
  database.exec(`
    CREATE TABLE record (at INTEGER PRIMARY KEY, id TEXT, kind TEXT, begins INT, ends INT, begun INT, lasts INT);
    CREATE TABLE party (party TEXT, kind TEXT, at INT, PRIMARY KEY (party, kind, at)) WITHOUT ROWID;
    CREATE TABLE topic (topic TEXT, at INT, PRIMARY KEY (topic, at)) WITHOUT ROWID;
    -- What surely holds may end before it begins, so that the two are a point and not an interval.
    CREATE VIRTUAL TABLE sure USING rtree_i32(at, begun, begun2, lasts, lasts2);
    BEGIN`);
  const record = database.prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)");
  const party = database.prepare("INSERT INTO party VALUES (?, ?, ?)");
  const topic = database.prepare("INSERT INTO topic VALUES (?, ?)");
  const sure = database.prepare("INSERT INTO sure VALUES (?, ?, ?, ?, ?)");
  for (const { at, id, kind, parties, topics, begins, ends, begun, lasts } of docs) {
    record.run(at, id, kind, begins, ends, begun, lasts);
    for (const code of parties) party.run(code, kind, at);
    for (const one of topics) topic.run(one, at);
    if (lasts >= 0) sure.run(at, begun, begun, lasts, lasts);
  }
  database.exec(`
    COMMIT;
    CREATE UNIQUE INDEX record_id ON record (id);
    CREATE INDEX record_days ON record (begins, ends);
    ANALYZE`);
  const query = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return (...parameters: readonly (string | number)[]): readonly Row[] =>
      (statement.all(...parameters) as unknown as [number][]).map(([at]) => records[at] as Row);
  };
  const byId = query("SELECT at FROM record WHERE id = ?");
  const byPairAndKind = query(
    "SELECT a.at FROM party a JOIN party b USING (kind, at) WHERE kind = ? AND a.party = ? AND b.party = ?",
  );
  const byWindow = query("SELECT at FROM record WHERE begins <= ? AND ends >= ?");
  const bySureWindow = query("SELECT at FROM sure WHERE begun <= ? AND lasts >= ?");
  const byPartyTopicWindow = query(
    "SELECT at FROM party JOIN topic USING (at) JOIN record USING (at) WHERE party = ? AND topic = ? AND begins <= ? AND ends >= ?",
  );
  return prepared({ byId, byPairAndKind, byWindow, bySureWindow, byPartyTopicWindow });
};

/** All of them by name, ours first and the limit second. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  "laos-relations": ours,
  "purpose-built": purposeBuilt,
  filter,
  mingo,
  sift: siftEngine,
  lokijs,
  alasql: alasqlEngine,
  SQLite: sqlite,
};
