/**
 * The transitive closure: everything that some ids lead to, including themselves, in the order in
 * which it is reached (breadth first).
 *
 * @internal
 */
export function closure(
  from: Iterable<string>,
  next: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  // The loop also visits ids that are added during it; each id once, so cycles end.
  const reached = new Set(from);
  for (const id of reached) for (const reference of next(id)) reached.add(reference);
  return reached;
}
