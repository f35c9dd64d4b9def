/**
 * The engines that the benchmark compares. Each engine is filled with the same data and answers the
 * same questions, as its documentation recommends. It returns its own rows, each with an id.
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
import { appendTo } from "../../src/records/appendTo.ts";
import type { BenchmarkData, Doc } from "./benchmarkData.ts";
import type { QuestionName, Questions } from "./questions.ts";

type Row = { readonly id: string };

/** A function for each type of question. */
export type Asker = { readonly [Q in QuestionName]: (question: Questions[Q]) => readonly Row[] };

/** Fills an engine with data. */
export type Engine = (data: BenchmarkData) => Asker;

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

/** One index for each type of question. It checks no argument, so it shows the limit. */
const purposeBuilt: Engine = ({ dataset, docs }) => {
  const records = allRecords(dataset);
  const byId = new Map(docs.map(({ id, position }) => [id, records[position] as Row]));
  const byPairAndKind = new Map<string, number[]>();
  const byPartyAndTopic = new Map<string, number[]>();
  for (const { position, kind, parties, topics } of docs) {
    for (const a of parties) {
      for (const b of parties) if (a !== b) appendTo(byPairAndKind, `${a} ${b} ${kind}`, position);
      for (const topic of topics) appendTo(byPartyAndTopic, `${a} ${topic}`, position);
    }
  }
  const possibleFrom = columnOf(docs, "possibleFrom");
  const possibleTo = columnOf(docs, "possibleTo");
  // Sort by the first sure day, with the latest last day so far, so that a search can stop early.
  const sure = docs.filter(({ sureFrom, sureTo }) => sureTo >= 0 && sureFrom < 99_999_999);
  const sorted = sure.toSorted((a, b) => a.sureFrom - b.sureFrom);
  const sureFrom = columnOf(sorted, "sureFrom");
  const sureTo = columnOf(sorted, "sureTo");
  const latest = Int32Array.from(sureTo);
  for (let index = 1; index < latest.length; index++) {
    latest[index] = Math.max(latest[index] as number, latest[index - 1] as number);
  }
  const recordsAt = (positions: readonly number[]) => {
    const found = new Array<Row>(positions.length);
    for (let index = 0; index < positions.length; index++) {
      found[index] = records[positions[index] as number] as Row;
    }
    return Object.freeze(found);
  };
  const overlaps = (position: number, from: number, to: number) =>
    (possibleFrom[position] as number) <= to && (possibleTo[position] as number) >= from;
  return {
    byId: ({ id }) => [byId.get(id) as Row],
    byPairAndKind: ({ pair: [a, b], kind }) =>
      recordsAt(byPairAndKind.get(`${a} ${b} ${kind}`) ?? []),
    byWindow: ({ from, to }) => {
      const found: number[] = [];
      for (let position = 0; position < possibleFrom.length; position++) {
        if (overlaps(position, from, to)) found.push(position);
      }
      return recordsAt(found);
    },
    bySureWindow: ({ from, to }) => {
      let [low, high] = [0, sureFrom.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sureFrom[middle] as number) <= to) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      for (let index = low - 1; index >= 0 && (latest[index] as number) >= from; index--) {
        if ((sureTo[index] as number) >= from) found.push((sorted[index] as Doc).position);
      }
      return recordsAt(found.sort((a, b) => a - b));
    },
    byPartyTopicWindow: ({ party, topic, from, to }) =>
      recordsAt(
        (byPartyAndTopic.get(`${party} ${topic}`) ?? []).filter((position) =>
          overlaps(position, from, to),
        ),
      ),
  };
};

const columnOf = (
  docs: readonly Doc[],
  field: "possibleFrom" | "possibleTo" | "sureFrom" | "sureTo",
) => Int32Array.from(docs, (doc) => doc[field]);

const filter: Engine = ({ docs }) => ({
  byId: ({ id }) => docs.filter((doc) => doc.id === id),
  byPairAndKind: ({ pair: [a, b], kind }) =>
    docs.filter((doc) => doc.kind === kind && doc.parties.includes(a) && doc.parties.includes(b)),
  byWindow: ({ from, to }) =>
    docs.filter((doc) => doc.possibleFrom <= to && doc.possibleTo >= from),
  bySureWindow: ({ from, to }) => docs.filter((doc) => doc.sureFrom <= to && doc.sureTo >= from),
  byPartyTopicWindow: ({ party, topic, from, to }) =>
    docs.filter(
      (doc) =>
        doc.parties.includes(party) &&
        doc.topics.includes(topic) &&
        doc.possibleFrom <= to &&
        doc.possibleTo >= from,
    ),
});

/** The questions in the query language of MongoDB, which two of the engines use. */
const mongo = {
  byId: ({ id }: Questions["byId"]) => ({ id }),
  byPairAndKind: ({ pair, kind }: Questions["byPairAndKind"]) => ({
    kind,
    parties: { $all: [...pair] },
  }),
  byWindow: ({ from, to }: Questions["byWindow"]) => ({
    possibleFrom: { $lte: to },
    possibleTo: { $gte: from },
  }),
  bySureWindow: ({ from, to }: Questions["bySureWindow"]) => ({
    sureFrom: { $lte: to },
    sureTo: { $gte: from },
  }),
  byPartyTopicWindow: ({ party, topic, from, to }: Questions["byPartyTopicWindow"]) => ({
    parties: party,
    topics: topic,
    possibleFrom: { $lte: to },
    possibleTo: { $gte: from },
  }),
};

/** Answers questions with an engine that takes queries of MongoDB. */
const askInMongo = (find: (criteria: object) => readonly Row[]): Asker => ({
  byId: (question) => find(mongo.byId(question)),
  byPairAndKind: (question) => find(mongo.byPairAndKind(question)),
  byWindow: (question) => find(mongo.byWindow(question)),
  bySureWindow: (question) => find(mongo.bySureWindow(question)),
  byPartyTopicWindow: (question) => find(mongo.byPartyTopicWindow(question)),
});

const mingo: Engine = ({ docs }) =>
  askInMongo((criteria) => new Query(criteria as never).find<Row>(docs as never).all());

/** The declarations of sift describe another module format than its code. */
const sift = siftModule as unknown as (criteria: object) => (doc: Doc) => boolean;

const siftEngine: Engine = ({ docs }) => askInMongo((criteria) => docs.filter(sift(criteria)));

const lokijs: Engine = ({ docs }) => {
  const collection = new loki("bench").addCollection<Doc>("docs", {
    unique: ["id"],
    indices: ["kind", "possibleFrom", "possibleTo", "sureFrom", "sureTo"],
    disableMeta: true,
    // Sort the indexes once, after all insertions: sorting at each insertion takes a hundred times as long.
    adaptiveBinaryIndices: false,
  });
  // lokijs adds a property to each object that it gets, so give it copies.
  collection.insert(docs.map((doc) => ({ ...doc })));
  collection.ensureAllIndexes(true);
  const during = (from: number, to: number) =>
    collection
      .chain()
      .find({ possibleFrom: { $lte: to } })
      .find({ possibleTo: { $gte: from } });
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
        .find({ sureFrom: { $lte: to } })
        .find({ sureTo: { $gte: from } })
        .data(),
    byPartyTopicWindow: ({ party, topic, from, to }) =>
      collection
        .chain()
        .where((doc) => doc.parties.includes(party) && doc.topics.includes(topic))
        .find({ possibleFrom: { $lte: to } })
        .find({ possibleTo: { $gte: from } })
        .data(),
  };
};

/** Answers questions with prepared queries. The parameters are in the order of the conditions. */
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

/** The declarations of alasql do not contain the function that compiles a query. */
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
  const byWindow = query("[possibleFrom] <= ? AND [possibleTo] >= ?");
  const bySureWindow = query("[sureFrom] <= ? AND [sureTo] >= ?");
  const byPartyTopicWindow = query(
    "parties->includes(?) AND topics->includes(?) AND [possibleFrom] <= ? AND [possibleTo] >= ?",
  );
  return prepared({ byId, byPairAndKind, byWindow, bySureWindow, byPartyTopicWindow });
};

/** SQLite in memory, with prepared statements. It returns positions, and the records are looked up. */
const sqlite: Engine = ({ dataset, docs }) => {
  const records = allRecords(dataset);
  const database = new DatabaseSync(":memory:");
  database.exec(`
    CREATE TABLE record (position INTEGER PRIMARY KEY, id TEXT, kind TEXT, possibleFrom INT, possibleTo INT, sureFrom INT, sureTo INT);
    CREATE TABLE party (party TEXT, kind TEXT, position INT, PRIMARY KEY (party, kind, position)) WITHOUT ROWID;
    CREATE TABLE topic (topic TEXT, position INT, PRIMARY KEY (topic, position)) WITHOUT ROWID;
    -- The last sure day may be before the first, so each record is a point, not an interval.
    CREATE VIRTUAL TABLE sure USING rtree_i32(position, sureFrom, sureFrom2, sureTo, sureTo2);
    BEGIN`);
  const record = database.prepare("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?)");
  const party = database.prepare("INSERT INTO party VALUES (?, ?, ?)");
  const topic = database.prepare("INSERT INTO topic VALUES (?, ?)");
  const sure = database.prepare("INSERT INTO sure VALUES (?, ?, ?, ?, ?)");
  for (const {
    position,
    id,
    kind,
    parties,
    topics,
    possibleFrom,
    possibleTo,
    sureFrom,
    sureTo,
  } of docs) {
    record.run(position, id, kind, possibleFrom, possibleTo, sureFrom, sureTo);
    for (const code of parties) party.run(code, kind, position);
    for (const name of topics) topic.run(name, position);
    if (sureTo >= 0) sure.run(position, sureFrom, sureFrom, sureTo, sureTo);
  }
  database.exec(`
    COMMIT;
    CREATE UNIQUE INDEX record_id ON record (id);
    CREATE INDEX record_days ON record (possibleFrom, possibleTo);
    ANALYZE`);
  const query = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return (...parameters: readonly (string | number)[]): readonly Row[] =>
      (statement.all(...parameters) as unknown as [number][]).map(
        ([position]) => records[position] as Row,
      );
  };
  const byId = query("SELECT position FROM record WHERE id = ?");
  const byPairAndKind = query(
    "SELECT a.position FROM party a JOIN party b USING (kind, position) WHERE kind = ? AND a.party = ? AND b.party = ?",
  );
  const byWindow = query("SELECT position FROM record WHERE possibleFrom <= ? AND possibleTo >= ?");
  const bySureWindow = query("SELECT position FROM sure WHERE sureFrom <= ? AND sureTo >= ?");
  const byPartyTopicWindow = query(
    "SELECT position FROM party JOIN topic USING (position) JOIN record USING (position) WHERE party = ? AND topic = ? AND possibleFrom <= ? AND possibleTo >= ?",
  );
  return prepared({ byId, byPairAndKind, byWindow, bySureWindow, byPartyTopicWindow });
};

/** All engines by name. This package is the first, the limit the second. */
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
