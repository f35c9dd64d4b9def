/**
 * Finds the nodes of a graph that lie on a cycle. Tarjan's algorithm for strongly connected
 * components, with a stack of its own: it takes linear time, and a long chain cannot overflow the
 * call stack.
 *
 * @param nodes - where to look; nodes that these lead to are looked at too
 * @param next - the nodes that a node leads to
 * @returns each node on a cycle, with the other nodes on it that it leads to; none if it leads to
 *   itself alone
 *
 * @internal
 */
export function cyclesOf<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => readonly Node[],
): ReadonlyMap<Node, readonly Node[]> {
  const states = new Map<Node, State>();
  const component: Node[] = [];
  const cycles = new Map<Node, readonly Node[]>();
  const visits: Visit<Node>[] = [];
  const visit = (node: Node) => {
    const state = { order: states.size, lowest: states.size, open: true };
    states.set(node, state);
    component.push(node);
    visits.push({ state, targets: next(node), position: 0, start: component.length - 1 });
  };
  for (const root of nodes) {
    if (!states.has(root)) visit(root);
    for (let current = visits.at(-1); current; current = visits.at(-1)) {
      const { state, targets, start } = current;
      const target = targets[current.position];
      if (target !== undefined) {
        current.position += 1;
        const known = states.get(target);
        if (!known) visit(target);
        else if (known.open) state.lowest = Math.min(state.lowest, known.order);
        continue;
      }
      visits.pop();
      const parent = visits.at(-1)?.state;
      if (parent) parent.lowest = Math.min(parent.lowest, state.lowest);
      if (state.lowest !== state.order) continue;
      const members = new Set(component.splice(start));
      for (const member of members) {
        const found = states.get(member);
        if (found) found.open = false;
        const onCycle = next(member).filter((other) => members.has(other));
        if (onCycle.length > 0)
          cycles.set(
            member,
            onCycle.filter((other) => other !== member),
          );
      }
    }
  }
  return cycles;
}

interface State {
  /** The order in which the node was reached. */
  readonly order: number;
  /** The lowest order that it leads back to. */
  lowest: number;
  /** Whether its component is not known yet. */
  open: boolean;
}

interface Visit<Node> {
  readonly state: State;
  readonly targets: readonly Node[];
  /** The index of the next target to look at. */
  position: number;
  /** Where its component would start. */
  readonly start: number;
}
