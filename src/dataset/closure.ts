/**
 * Everything that some ids lead to, they themselves included, in the order in which it is reached.
 *
 * @internal
 */
export function closure(
  from: Iterable<string>,
  next: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  // A set grows while it is walked, and holds each id once: what leads round to itself ends.
  const reached = new Set(from);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}
