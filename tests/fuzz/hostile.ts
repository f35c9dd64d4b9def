/**
 * Values that break programs: what a caller without a compiler, a parser of untrusted files or a test
 * framework may pass. Each case gets new values, because functions may freeze or change them.
 */
import fc from "fast-check";

/** The proxies of a case; a check of the case must not touch them. */
export const proxies = new WeakSet<object>();

const proxy = <T extends object>(target: T, handler: ProxyHandler<T>): T => {
  const made = new Proxy(target, handler);
  proxies.add(made);
  return made;
};

const thrower = (): never => {
  throw new TypeError("a trap of the fuzzing suite");
};

function revoked<T extends object>(target: T): T {
  const { proxy: made, revoke } = Proxy.revocable(target, {});
  proxies.add(made);
  revoke();
  return made;
}

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "end";
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

function cycle(): object {
  const value: Record<string, unknown> = { id: "party:lao", kind: "party" };
  value.self = value;
  value.list = [value, [value]];
  return value;
}

function arrayCycle(): unknown[] {
  const list: unknown[] = ["LAO"];
  list.push(list, list);
  return list;
}

/** An object with a property of a name that an assignment would take for the prototype. */
const withOwn = (key: string, value: unknown): object =>
  Object.defineProperty({ kind: "event" }, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });

const infinite = () =>
  Object.assign(["LAO"], {
    *[Symbol.iterator]() {
      for (;;) yield "LAO";
    },
  });

class Instance {
  kind = "event";
  id = "event:x";
}

/** The second reading gives another value than the first. */
function fickle(): object {
  let count = 0;
  return {
    get kind() {
      return count++ % 2 === 0 ? "event" : 7;
    },
    get edtf() {
      return count++ % 2 === 0 ? "2024" : Symbol("x");
    },
    get basis() {
      return count++ % 3 === 2 ? thrower() : "stated";
    },
  };
}

const PRIMITIVES: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 1.5, NaN, Infinity, -Infinity, 2 ** 53, 1e308],
  ...[0n, 1n, -(10n ** 30n), Symbol("x"), Symbol.iterator],
  ...["", " ", "\0", "\n# x", "x\r\ny", "=1+1", "\ufeff", "\u202e", "\ud800", "\udc00", "😀\ud83d"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length", "then"],
  ...["LAO", "XBB", "lao", "party:lao", "party:xaa", "event:none", "source:gazette", "event", "fr"],
  ...["2024", "2024-02-30", "2024/..", "[2024..2026]", "{2024,2025}", "2024?", "../..", "Y-17E7"],
  ...["XXXX", "20XX-XX-XX", "1E400", "-0000", "/label", "//", "/~2", "/citations/-1", "../../x"],
  ...["ປູ", "e\u0301", "İ", "ß", "ﬀ", "🇱🇦", "\u0301\u0301", "state", "trade", "yes", "agreed"],
].map((value) => () => value);

const LONG: readonly (() => unknown)[] = [
  ...[
    "[",
    "(",
    ".",
    "9",
    "X",
    " ",
    "\n",
    "a-",
    "-",
    "/",
    "~0/",
    "{2024,",
    "LAO",
    "\u0301",
    "\ud800",
  ],
].map((text) => () => text.repeat(3000));

const OBJECTS: readonly (() => unknown)[] = [
  () => () => "x",
  () => Instance,
  () => async () => "x",
  () => new Instance(),
  () => Object.create(null),
  () => Object.create({ kind: "event", id: "event:x" }),
  () => Object.assign(Object.create(null), { kind: "event" }),
  () => Object.freeze({ kind: "event" }),
  () => new Date(Number.NaN),
  () => /x/g,
  () => new Map([["kind", "event"]]),
  () => new Set(["event"]),
  () => new URLSearchParams("kind=event"),
  () => new Uint8Array(4),
  () => new ArrayBuffer(8),
  () => Promise.resolve("x"),
  () => new WeakMap(),
  () => new Error("x"),
  () => Object("LAO"),
  () => Object(1n),
  () => Object(Symbol("x")),
  () => [],
  () => ({}),
  () => new Array(2 ** 32 - 1),
  () => new Array(3),
  // biome-ignore lint/suspicious/noSparseArray: the hole is the point
  () => ["LAO", , "VNM"],
  () => Array(150_000).fill("LAO"),
  () => Array(150_000).fill(null),
  () => Object.assign(["LAO"], { extra: 1 }),
  () => class List extends Array {}.from(["LAO", "VNM"]),
  infinite,
  arrayCycle,
  cycle,
  fickle,
  () => nested(20_000, (inner) => [inner]),
  () => nested(20_000, (inner) => ({ inner })),
  () => nested(40, (inner) => ({ left: inner, right: inner })),
  () => nested(40, (inner) => [inner, inner]),
  () => withOwn("__proto__", { polluted: true }),
  () => withOwn("__proto__", null),
  () => withOwn("constructor", { prototype: { polluted: true } }),
  () => withOwn("toJSON", thrower),
  () => withOwn("toString", thrower),
  () => ({ [Symbol.toPrimitive]: thrower, valueOf: thrower, toString: thrower }),
  () => ({ [Symbol("x")]: 1, kind: "event" }),
  () => Object.defineProperty({}, "kind", { get: thrower, enumerable: true }),
  () => Object.defineProperty({}, "id", { get: thrower, enumerable: true }),
  () => Object.defineProperty([], 0, { get: thrower, enumerable: true }),
  () => Object.defineProperty({}, "hidden", { value: 1, enumerable: false }),
  () => proxy({}, {}),
  () => proxy([], {}),
  () => proxy({}, { get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower }),
  () => proxy([], { get: thrower, ownKeys: thrower, getPrototypeOf: thrower }),
  () => proxy({}, { ownKeys: () => ["kind", "x"], getOwnPropertyDescriptor: () => undefined }),
  () => proxy({}, { getOwnPropertyDescriptor: thrower }),
  () => proxy({ kind: "event" }, { get: (target, key) => (key === "kind" ? thrower() : target) }),
  () => revoked({}),
  () => revoked([]),
  () => revoked(() => "x"),
];

/** Makes a value. The library of the tests must not see the value itself: it looks into objects. */
export type Make = () => unknown;

/** A hostile value, alone. */
const single: fc.Arbitrary<Make> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PRIMITIVES) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 5, arbitrary: fc.constantFrom(...OBJECTS) },
);

const KEYS = [
  ...[
    "kind",
    "id",
    "type",
    "label",
    "on",
    "during",
    "between",
    "involving",
    "of",
    "source",
    "every",
  ],
  ...["edtf", "basis", "attested", "reason", "meta", "redirects", "parties", "events", "sources"],
  ...["citations", "aliases", "limit", "version", "sha256", "0", "length", "x", "toJSON"],
];

const makeObject = (makes: Readonly<Record<string, Make>>) =>
  Object.fromEntries(Object.entries(makes).map(([key, make]) => [key, make()]));

/** A hostile value, or an object or list of some. */
export const hostile: fc.Arbitrary<Make> = fc.oneof(
  { weight: 6, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.array(single, { maxLength: 4 }).map((makes) => () => makes.map((make) => make())),
  },
  {
    weight: 2,
    arbitrary: fc
      .dictionary(fc.constantFrom(...KEYS), single, { maxKeys: 4, noNullPrototype: true })
      .map((makes) => () => makeObject(makes)),
  },
);

/** How a value of a valid argument is replaced. */
const REPLACEMENTS = ["value", "getter", "deleted", "added"] as const;

/** A change of a valid argument: where, as fractions of the keys on the way, and to what. */
export interface Change {
  readonly way: readonly number[];
  readonly replacement: (typeof REPLACEMENTS)[number];
  readonly key: string;
  readonly make: Make;
}

export const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
  replacement: fc.constantFrom(...REPLACEMENTS),
  key: fc.constantFrom("__proto__", "constructor", "x", "kind", "toJSON"),
  make: hostile,
});

/** A copy of plain data with a part replaced. What is no object is replaced as a whole. */
export function changed(valid: unknown, { way, replacement, key, make }: Change): unknown {
  const value = make();
  if (typeof valid !== "object" || valid === null) return value;
  const copy = structuredClone(valid);
  let owner: object = copy;
  for (const [step, fraction] of way.entries()) {
    const keys = Object.keys(owner);
    const name = keys[Math.floor(fraction * keys.length)];
    const inner: unknown = name === undefined ? undefined : Reflect.get(owner, name);
    const isLast = step === way.length - 1 || typeof inner !== "object" || inner === null;
    if (!isLast) {
      owner = inner;
      continue;
    }
    const settings = { enumerable: true, configurable: true };
    if (replacement === "added" || name === undefined) {
      Object.defineProperty(owner, key, { ...settings, value, writable: true });
    } else if (replacement === "deleted") Reflect.deleteProperty(owner, name);
    else if (replacement === "getter")
      Object.defineProperty(owner, name, { ...settings, get: thrower });
    else Object.defineProperty(owner, name, { ...settings, value, writable: true });
    break;
  }
  return copy;
}

/**
 * What can be seen of a value without running any of its code: names, primitive values and whether
 * objects are frozen, of its first parts. Two texts of one value differ if it was changed.
 */
export function fingerprint(value: unknown): string {
  const parts: string[] = [];
  const seen = new Set<object>();
  const look = (part: unknown, depth: number): void => {
    if (parts.length > 300 || depth > 20) return;
    if ((typeof part !== "object" && typeof part !== "function") || part === null) {
      parts.push(typeof part === "string" ? part.slice(0, 50) : String(part));
      return;
    }
    if (proxies.has(part) || seen.has(part)) return;
    seen.add(part);
    parts.push(Object.isExtensible(part) ? "{" : "frozen{");
    if (ArrayBuffer.isView(part)) return;
    for (const key of Reflect.ownKeys(part).slice(0, 30)) {
      const { get, value } = Reflect.getOwnPropertyDescriptor(part, key) as PropertyDescriptor;
      parts.push(String(key));
      look(get ? "getter" : value, depth + 1);
    }
  };
  look(value, 0);
  return parts.join(" ");
}
