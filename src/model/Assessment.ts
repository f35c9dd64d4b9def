import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * A judgement or characterisation by a source, person or party. The dataset reports that it was
 * made, not that it is right. `label` and `summary` say what the judgement is.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Assessment extends RecordBase<"assessment"> {
  /**
   * The sources, people or parties that make the judgement. A source means that its authors make it;
   * a person or party means that the source reports their judgement.
   */
  readonly by: readonly IdOf<"source" | "person" | "party">[];
  /** The records that the judgement is about, at least one. */
  readonly about: readonly IdOf[];
  /** The time at which the judgement was made. Absent: the time at which the first cited source was published. */
  readonly made?: Time;
  /** The topics that the judgement is about. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
}
