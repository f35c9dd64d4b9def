import type { ClaimStyle } from "../examples/extract.ts";

/** Writes claims as assertions of Node, because the project of a user does not have Vitest. */
export const ASSERT: ClaimStyle = {
  value: (expression, expected) => `assert.deepEqual(${expression}, ${expected});`,
  error: (expression, code) => `assert.throws(() => ${expression}, { code: "${code}" });`,
};
