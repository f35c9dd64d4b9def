/**
 * The transitive closure of some ids: the ids themselves and all ids that they lead to, directly or
 * through other ids, breadth first.
 *
 * @param start - the ids to start from
 * @param referencesOf - the ids that an id leads to directly
 * @internal
 */
export function closure(
  start: Iterable<string>,
  referencesOf: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(start);
  // The loop also visits ids that it adds to the set, each id once. So it ends even if there is a cycle.
  for (const id of reached) for (const reference of referencesOf(id)) reached.add(reference);
  return reached;
}
