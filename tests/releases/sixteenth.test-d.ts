/** What a kind more means to a program that is pinned. Checked by `npm run types`; nothing here runs. */
import type { AnyRecord } from "laos-relations";
import { expectTypeOf } from "vitest";
import {
  type DatasetKind,
  dataset as first,
} from "./sixteenth/generated/src/datasets/2026.1/index.ts";
import { dataset as wider } from "./sixteenth/generated/src/datasets/2026.2/index.ts";
import type { Visa } from "./sixteenth/generated/src/model/Visa.ts";
import { findRecords } from "./sixteenth/generated/src/query/findRecords.ts";
import { timeline } from "./sixteenth/generated/src/query/timeline.ts";

// --- the kinds of a release are those of its own schema
expectTypeOf<DatasetKind>().toEqualTypeOf<AnyRecord["kind"]>();
expectTypeOf(first.visas).toEqualTypeOf<readonly never[]>();
expectTypeOf(wider.visas).toEqualTypeOf<readonly Visa[]>();

// --- an exhaustive switch over a pinned release compiles as before
expectTypeOf(findRecords(first, {})[0]?.kind).toEqualTypeOf<AnyRecord["kind"] | undefined>();
expectTypeOf(timeline(first, {})[0]?.record.kind).toEqualTypeOf<AnyRecord["kind"] | undefined>();
expectTypeOf(findRecords(wider, {})[0]?.kind).toEqualTypeOf<
  AnyRecord["kind"] | "visa" | undefined
>();

// --- a kind of a later schema is no kind of an earlier release
findRecords(wider, { kind: "visa" });
// @ts-expect-error 2026.1 has no visas
findRecords(first, { kind: "visa" });
