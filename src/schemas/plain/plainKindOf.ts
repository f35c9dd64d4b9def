/**
 * Whether an object is an array or an object of plain data, or an instance of a class. A prototype
 * of another realm, such as a frame or a test runner's sandbox, counts as that of this one.
 *
 * @throws whatever a proxy throws when it is asked
 *
 * @internal
 */
export function plainKindOf(value: object): "array" | "object" | "class-instance" {
  const prototype: object | null = Object.getPrototypeOf(value);
  // The prototype of arrays is an array itself; that of a class derived from them is not.
  if (Array.isArray(value)) return Array.isArray(prototype) ? "array" : "class-instance";
  return prototype === null || isObjectPrototype(prototype) ? "object" : "class-instance";
}

const isObjectPrototype = (prototype: object) =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
