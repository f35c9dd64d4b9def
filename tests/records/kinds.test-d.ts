/** The files of the kinds must fit the interfaces of the model. `npm run types` checks this file. */
import { expectTypeOf } from "vitest";
import type { Commitment } from "../../src/model/Commitment.ts";
import type { Kind } from "../../src/model/kinds.ts";
import type { Place } from "../../src/model/Place.ts";
import type { Project } from "../../src/model/Project.ts";
import type { Quantity } from "../../src/model/Quantity.ts";
import type { RecordByKind, TypeByKind } from "../../src/model/records.ts";
import type { Facets, KindsWith } from "../../src/records/Facets.ts";

// --- the types of a kind are the values of the field with the type
expectTypeOf<TypeByKind["agreement"]>().toEqualTypeOf<
  RecordByKind["agreement"]["instrumentType"]
>();
expectTypeOf<TypeByKind["source"]>().toEqualTypeOf<RecordByKind["source"]["genre"]>();
expectTypeOf<TypeByKind["tenure"]>().toEqualTypeOf<RecordByKind["tenure"]["officeType"]>();
expectTypeOf<TypeByKind["figure"]>().toEqualTypeOf<RecordByKind["figure"]["measure"]>();
expectTypeOf<TypeByKind["person"]>().toBeNever();
expectTypeOf<keyof TypeByKind>().toEqualTypeOf<Kind>();

// --- a kind with quantities needs a function for its amounts
expectTypeOf<KindsWith<RecordByKind, Quantity>>().toEqualTypeOf<
  "project" | "commitment" | "figure"
>();

const place = { type: "placeType", concerns: ["country"] } as const;
place satisfies Facets<Place>;
// @ts-expect-error a place has no field with a time
({ ...place, time: ["country"] }) satisfies Facets<Place>;
// @ts-expect-error a place has no field "state"
({ ...place, concerns: ["state"] }) satisfies Facets<Place>;
// @ts-expect-error a kind with a time needs the name of its field
({ type: "projectType", concerns: ["from"] }) satisfies Facets<Project>;
// @ts-expect-error a quantity is not a time
({ type: "commitmentType", concerns: ["by"], time: ["quantity"] }) satisfies Facets<Commitment>;
