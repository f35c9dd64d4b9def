import type { Kind } from "../../model/kinds.ts";
import type { RecordByKind } from "../../model/records.ts";
import type { CompletedAt, CompletedFields } from "./CompletedFields.ts";
import type { ElementOf, HasTime } from "./Completion.ts";

/**
 * A record as you may write it. {@link defineDataset} and {@link parseRecord} complete it to the
 * interface of its kind, which {@link laos-relations!RecordByKind | RecordByKind} names.
 *
 * Fields that are completed are optional here, and text may be written for a time. A field that is
 * `undefined` counts as absent. The guide "Your own data" lists the values.
 *
 * @example
 * ```ts
 * import type { RecordInput } from "laos-relations/schemas";
 *
 * const toMission = (code: string, opened: string): RecordInput<"mission"> => ({
 *   id: `mission:${code}-xaa`,
 *   label: `Embassy of ${code}`,
 *   citations: [{ source: "source:list", locator: `row ${code}`, accessed: "2030-05-02" }],
 *   sending: `party:${code}`,
 *   receiving: "party:xaa",
 *   missionType: "embassy",
 *   established: opened,
 * });
 * toMission("xbb", "2017-05").established; // => "2017-05"
 * ```
 *
 * @category Validate
 * @since 0.2.0
 */
export type RecordInput<K extends Kind = Kind> = {
  [Each in K]: InputOf<RecordByKind[Each], Each>;
}[K];

/** An object at a path whose fields may be absent if they are completed. */
type InputOf<R, Path extends string> = {
  readonly [F in keyof R & string as F extends MayBeAbsent<R, Path> ? never : F]: ValueInput<
    R[F],
    `${Path}.${F}`
  >;
} & {
  readonly [F in keyof R & string as F extends MayBeAbsent<R, Path> ? F : never]?:
    | ValueInput<R[F], `${Path}.${F}`>
    | undefined;
};

type MayBeAbsent<R, Path extends string> =
  | CompletedAt<Path>
  | { [F in keyof R]-?: undefined extends R[F] ? F : never }[keyof R];

type ValueInput<V, Path extends string> =
  HasTime<V> extends true
    ? V | string
    : Path extends keyof CompletedFields
      ? readonly InputOf<ElementOf<V>, Path>[]
      : V;
