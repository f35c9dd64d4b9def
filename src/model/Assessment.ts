import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * A judgement or characterisation: what somebody holds, not what the dataset reports as fact. The
 * `label`, with the `summary` where there is one, says what is held.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Assessment extends RecordBase<"assessment"> {
  /** Whose judgement it is: a source stands for its authors, a person or party for whom the source reports. */
  readonly by: readonly IdOf<"source" | "person" | "party">[];
  /** What it is a judgement of: records, at least one. */
  readonly about: readonly IdOf[];
  /** When it was given. Absent: when the source was published. */
  readonly made?: Time;
  /** What it is about. */
  readonly topics: readonly Topic[];
}
