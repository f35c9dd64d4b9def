import type { Dataset } from "../dataset/Dataset.ts";
import { freezeList } from "../model/freezeList.ts";
import type { RecordChanges } from "./recordChanges.ts";

/**
 * How much a new release asks of those who use the old one, from least to most.
 *
 * - `patch`: the content is the same, byte for byte.
 * - `minor`: records are new or corrected, or an id has moved and says where to.
 * - `major`: an id leads nowhere any more, the schema is narrower, or the data means something else.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export const CHANGE_LEVELS = /* @__PURE__ */ freezeList(["patch", "minor", "major"]);

/** One of {@link CHANGE_LEVELS}. @category Pin a version @since 0.1.0 */
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

/**
 * Why a change is of a level.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface ChangeReason {
  /** The level that it alone would make. */
  readonly level: ChangeLevel;
  /** The reason, in words. */
  readonly reason: string;
  /** The ids that it is about; empty where it is about the whole dataset. */
  readonly ids: readonly string[];
}

/** The reasons for the level of a change, strongest first; none where nothing has changed. @internal */
export function changeReasons(
  from: Dataset,
  to: Dataset,
  { added, removed, redirected, changed }: RecordChanges,
): readonly ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const say = (level: ChangeLevel, reason: string, ids?: readonly string[]) => {
    if (ids?.length !== 0) reasons.push({ level, reason, ids: ids ?? [] });
  };
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const redirects = new Map(to.redirects.map((redirect) => [redirect.from, redirect]));
  const dropped = from.redirects.filter((redirect) => !redirects.has(redirect.from));
  const turned = from.redirects.filter((redirect) => {
    const now = redirects.get(redirect.from);
    return now !== undefined && String(now.to) !== String(redirect.to);
  });
  const schemas = [from.meta.schemaVersion, to.meta.schemaVersion] as const;
  const [before, after] = schemas.map((version) => version.split(".")[0]);

  say("major", "ids are gone without a redirect", idsOf(removed));
  say(
    "major",
    "redirects are gone",
    dropped.map((redirect) => redirect.from),
  );
  if (before !== after) say("major", `the schema is another one: ${schemas.join(" to ")}`);
  for (const field of ["focus", "license"] as const) {
    const values = [from.meta[field], to.meta[field]];
    if (values[0] !== values[1])
      say("major", `the ${field} is another one: ${values.join(" to ")}`);
  }
  say(
    "minor",
    "ids have moved, merged, split or been withdrawn",
    redirected.map(({ record }) => record.id),
  );
  say(
    "minor",
    "redirects lead elsewhere",
    turned.map((redirect) => redirect.from),
  );
  say("minor", "ids are new", idsOf(added));
  say("minor", "records are corrected", idsOf(changed));
  if (before === after && schemas[0] !== schemas[1]) {
    say("minor", `the schema is wider: ${schemas.join(" to ")}`);
  }
  return reasons;
}
