import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { redirectsById } from "../dataset/redirectsById.ts";
import { freezeList } from "../model/freezeList.ts";
import type { Redirect } from "../model/Redirect.ts";
import { canonicalJson } from "./canonicalJson.ts";
import type { RecordChanges } from "./recordChanges.ts";

/**
 * The change levels: how much a new release asks of users of the previous release, from the least to
 * the most.
 *
 * - `patch`: the content is identical.
 * - `minor`: records were added or corrected, or ids were moved, merged, split or withdrawn with a
 *   redirect.
 * - `major`: an id is gone without a redirect, the schema is narrower, or the data has a different
 *   meaning.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export const CHANGE_LEVELS = /* @__PURE__ */ freezeList(["patch", "minor", "major"]);

/** A value of {@link CHANGE_LEVELS}. @category Pin a version @since 0.1.0 */
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

/**
 * A reason for the level of a change.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface ChangeReason {
  /** The level that the change would have for this reason alone. */
  readonly level: ChangeLevel;
  /** The reason, in words. */
  readonly reason: string;
  /** The ids that it is about. Empty: it is about the whole dataset. */
  readonly ids: readonly string[];
}

/**
 * The reasons for the level of a change, the highest level first. Empty if the content is identical.
 *
 * @internal
 */
export function changeReasons(
  from: Dataset,
  to: Dataset,
  { added, removed, redirected, changed }: RecordChanges,
): readonly ChangeReason[] {
  const reasons: ChangeReason[] = [];
  /** Adds a reason, unless it is about ids and there are none. */
  const addReason = (level: ChangeLevel, reason: string, ids?: readonly string[]) => {
    if (ids?.length !== 0) reasons.push({ level, reason, ids: ids ?? [] });
  };
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const sourcesOf = (redirects: readonly Redirect[]) => redirects.map((redirect) => redirect.from);
  const [earlier, later] = [redirectsById(from), redirectsById(to)];
  /** The redirects of the earlier dataset that differ in the later dataset. */
  const differing = from.redirects.filter((redirect) => {
    const now = later.get(redirect.from);
    return now && canonicalJson(now) !== canonicalJson(redirect);
  });
  const leadsElsewhere = (redirect: Redirect) =>
    String(later.get(redirect.from)?.to) !== String(redirect.to);
  const schemas = [from.meta.schemaVersion, to.meta.schemaVersion] as const;
  const [before, after] = schemas.map((version) => version.split(".")[0]);

  addReason("major", "ids are gone without a redirect", idsOf(removed));
  addReason(
    "major",
    "redirects are gone",
    sourcesOf(from.redirects.filter((redirect) => !later.has(redirect.from))),
  );
  if (before !== after) addReason("major", `the schema has changed: ${schemas.join(" to ")}`);
  for (const field of ["focus", "license"] as const) {
    const values = [from.meta[field], to.meta[field]];
    if (values[0] !== values[1]) {
      addReason("major", `the ${field} has changed: ${values.join(" to ")}`);
    }
  }
  addReason(
    "minor",
    "ids have moved, merged, split or been withdrawn",
    redirected.map(({ record }) => record.id),
  );
  addReason(
    "minor",
    "redirects are new",
    sourcesOf(
      to.redirects.filter(({ from: id }) => !earlier.has(id) && !recordsById(from).has(id)),
    ),
  );
  addReason("minor", "redirects lead elsewhere", sourcesOf(differing.filter(leadsElsewhere)));
  addReason(
    "minor",
    "redirects are corrected",
    sourcesOf(differing.filter((redirect) => !leadsElsewhere(redirect))),
  );
  addReason("minor", "ids are new", idsOf(added));
  addReason("minor", "records are corrected", idsOf(changed));
  if (before === after && schemas[0] !== schemas[1]) {
    addReason("minor", `the schema is wider: ${schemas.join(" to ")}`);
  }
  return reasons;
}
