/**
 * The elements of a list from a caller, read once. It ends with `undefined` at the first hole, so that
 * an empty list of a great length costs nothing; no list of this package may contain `undefined`.
 *
 * @internal
 */
export function elementsOf<T>(list: readonly T[]): readonly T[] {
  const elements: T[] = [];
  for (let index = 0; index < list.length; index++) {
    elements.push(list[index] as T);
    if (elements[index] === undefined) break;
  }
  return elements;
}
