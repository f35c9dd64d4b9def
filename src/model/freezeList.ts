/**
 * Freezes a list and keeps its literal type. Every exported list is frozen: if a user could change
 * it, the change would affect the queries of the whole program.
 *
 * @internal
 */
export const freezeList = <const List extends readonly unknown[]>(list: List): Readonly<List> =>
  Object.freeze(list);
