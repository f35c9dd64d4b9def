import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { COLLECTIONS, type Kind } from "../../src/model/kinds.ts";
import type { Change } from "../../src/schemas/rules/support/RuleExamples.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample dataset with some values changed; see {@link Change} for how they are written. */
export function changed(change: Change): DatasetData {
  // The records of the sample share objects; a change is to reach one record alone.
  const data: DatasetData = JSON.parse(JSON.stringify(sample()));
  for (const [place, value] of Object.entries(change)) {
    const [start = "", ...keys] = place
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const [kind, slug] = start.split(":");
    const path =
      slug === undefined ? [start, ...keys] : [...pathOf(data, kind as Kind, start), ...keys];
    write(data, path, withCopy(data, value));
  }
  return data;
}

/** The path of the record with an id. */
function pathOf(data: DatasetData, kind: Kind, id: string): string[] {
  const name = COLLECTIONS[kind];
  const index = data[name].findIndex((record) => record.id === id);
  if (index < 0) throw new Error(`the sample has no ${id}`);
  return [name, `${index}`];
}

/** A value in which `like` is replaced by a copy of the record that it names. */
function withCopy(data: DatasetData, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("like" in value)) return value;
  const { like, ...fields } = value;
  const [name = "", index = ""] = pathOf(data, String(like).split(":")[0] as Kind, String(like));
  const record = Reflect.get(Reflect.get(data, name), index);
  return JSON.parse(JSON.stringify({ ...record, ...fields }));
}

function write(data: object, path: readonly string[], value: unknown) {
  const key = path.at(-1) ?? "";
  let owner = data;
  for (const step of path.slice(0, -1)) {
    const next: unknown = Reflect.get(owner, step);
    if (typeof next !== "object" || next === null) throw new Error(`no ${path.join("/")}`);
    owner = next;
  }
  if (value !== undefined) Reflect.set(owner, key, value);
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
}
