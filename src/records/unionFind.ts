/** Joins names into groups. Each group is known by one of its names. @internal */
export interface Groups {
  /** Joins the groups of two names into one. */
  join(a: string, b: string): void;
  /** The name by which the group of a name is known; a name that was never joined is its own group. */
  groupOf(name: string): string;
}

/** Starts a union-find structure. @internal */
export function unionFind(): Groups {
  const parents = new Map<string, string>();
  const groupOf = (name: string): string => {
    let group = name;
    let parent = parents.get(group);
    while (parent !== undefined) {
      // Halve the path, so that no chain stays long.
      const next = parents.get(parent);
      if (next !== undefined) parents.set(group, next);
      group = parent;
      parent = next;
    }
    return group;
  };
  const join = (a: string, b: string): void => {
    const [from, to] = [groupOf(a), groupOf(b)];
    if (from !== to) parents.set(from, to);
  };
  return { join, groupOf };
}
