import type { JsonType } from "../../errors.ts";

/** The type of a value of plain data; `NaN` and the infinities are numbers that JSON does not know. @internal */
export function typeFound(value: unknown): JsonType | "NaN" | "infinity" {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "object";
  return Number.isNaN(value) ? "NaN" : Number.isFinite(value) ? "number" : "infinity";
}
