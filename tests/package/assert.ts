import type { ClaimStyle } from "../examples/extract.ts";

/** Claims as plain assertions: nothing of the project's own tools is in the consumer's. */
export const ASSERT: ClaimStyle = {
  value: (expression, expected) => `assert.deepEqual(${expression}, ${expected});`,
  error: (expression, code) => `assert.throws(() => ${expression}, { code: "${code}" });`,
};
