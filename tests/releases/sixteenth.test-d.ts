/** How an additional kind affects a program that pins a release. `npm run types` checks this file; it never runs. */
import type { AnyRecord, DefaultKind } from "laos-relations";
import { expectTypeOf } from "vitest";
import {
  type DatasetKind,
  dataset as first,
} from "./sixteenth/generated/src/datasets/2026.1/index.ts";
import { dataset as wider } from "./sixteenth/generated/src/datasets/2026.2/index.ts";
import type { Visa } from "./sixteenth/generated/src/model/Visa.ts";
import { findRecords } from "./sixteenth/generated/src/query/findRecords.ts";
import { timeline } from "./sixteenth/generated/src/query/timeline.ts";

// --- a release has the kinds of its own schema version
expectTypeOf<DatasetKind>().toEqualTypeOf<AnyRecord["kind"]>();
expectTypeOf(first.visas).toEqualTypeOf<readonly never[]>();
expectTypeOf(wider.visas).toEqualTypeOf<readonly Visa[]>();

// --- an exhaustive switch over the kinds of a pinned release still compiles
expectTypeOf(findRecords(first, {})[0]?.kind).toEqualTypeOf<DefaultKind | undefined>();
expectTypeOf(timeline(first, {})[0]?.record.kind).toEqualTypeOf<DefaultKind | undefined>();
expectTypeOf(findRecords(wider, {})[0]?.kind).toEqualTypeOf<DefaultKind | "visa" | undefined>();

// --- a query of an earlier release does not accept a later kind
findRecords(wider, { kind: "visa" });
// @ts-expect-error 2026.1 has no visas
findRecords(first, { kind: "visa" });
