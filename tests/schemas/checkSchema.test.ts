import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { checkSchema } from "../../src/schemas/checkSchema.ts";
import { isMutationRun } from "../runs.ts";

afterEach(() => z.config({ jitless: false }));

describe("checkSchema", () => {
  it("gives the value that fits, or what is wrong with it", () => {
    expect(checkSchema(z.string(), "x", "meta")).toEqual({ fits: true, value: "x" });
    expect(checkSchema(z.string(), 1, "meta")).toMatchObject({
      ...{ fits: false, issues: [{ code: "invalid-record", id: "meta", pointer: "", value: 1 }] },
    });
  });

  // How many faults Zod can list depends on the size of the stack, which a mutation run sets.
  it.skipIf(isMutationRun)(
    "reports a record with more faults than Zod can list where code must not be generated",
    () => {
      z.config({ jitless: true });
      const schema = z.strictObject({ list: z.array(z.string()) });
      const value = { list: Array(300_000).fill(0) };
      expect(() => schema.safeParse(value)).toThrow(RangeError);
      expect(checkSchema(schema, value, "meta")).toMatchObject({
        fits: false,
        issues: [{ code: "invalid-record", problem: "refused", id: "meta", pointer: "" }],
      });
    },
  );

  it("reports a record whose faults Zod cannot list", () => {
    const overflowing = z.string().refine(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    expect(checkSchema(overflowing, "x", "meta")).toMatchObject({
      fits: false,
      issues: [{ code: "invalid-record", problem: "refused", id: "meta", pointer: "" }],
    });
  });

  it("lets any other error of a schema through", () => {
    const faulty = z.string().refine(() => {
      throw new TypeError("a bug");
    });
    expect(() => checkSchema(faulty, "x", "meta")).toThrow(TypeError);
  });

  it.each<[string, z.ZodType, unknown, string?]>([
    ["a multiple", z.number().multipleOf(2), 3],
    ["a date object", z.date(), 3],
    ["the key of a record", z.record(z.string().min(2), z.string()), { a: "x" }, "/a"],
    ["the element of a map", z.map(z.object({}), z.string()), new Map([[{}, 1]])],
  ])(
    "reports what no schema of the package asks for in Zod's words: %s",
    (_, schema, value, at = "") => {
      const checked = checkSchema(schema, value, "meta");
      const reason = schema.safeParse(value).error?.issues[0]?.message;
      expect(reason).toBeTruthy();
      expect(checked).toEqual({
        fits: false,
        issues: [
          {
            ...{ code: "invalid-record", severity: "error", id: "meta", pointer: at },
            ...{ value: at === "" ? value : "x", problem: "refused", reason, expected: reason },
          },
        ],
      });
    },
  );
});
