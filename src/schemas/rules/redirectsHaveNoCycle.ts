import type { Redirect } from "../../model/Redirect.ts";
import { cyclesOf } from "./support/cyclesOf.ts";
import { consistencyRule } from "./support/rule.ts";

/** Following redirects never leads back to the same id. */
export const redirectsHaveNoCycle = /* @__PURE__ */ consistencyRule((data, report) => {
  const byFrom = new Map<string, Redirect>(data.redirects.map((one) => [one.from, one]));
  const next = ({ to }: Redirect) => to.flatMap((id) => byFrom.get(id) ?? []);
  for (const [redirect, onCycle] of cyclesOf(byFrom.values(), next)) {
    report(
      redirect,
      "/to",
      onCycle.map((other) => [other, "/to"] as const),
    );
  }
});
