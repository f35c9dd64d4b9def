import { consistencyRule } from "./support/rule.ts";

/** A redirect is since a version that the dataset has reached. */
export const redirectsAreNotNewer = /* @__PURE__ */ consistencyRule((data, report) => {
  const { meta } = data;
  const version = meta && numberOf(meta.version);
  if (meta === undefined || version === undefined) return;
  for (const redirect of data.redirects) {
    const since = numberOf(redirect.since);
    if (since !== undefined && since > version) report(redirect, "/since", [[meta, "/version"]]);
  }
});

/** A version `YYYY.N` as a number that compares; undefined for a version of another form. */
function numberOf(version: string): number | undefined {
  const [, year, count] = /^(\d{4})\.(\d{1,6})(?:-|$)/.exec(version) ?? [];
  return year === undefined ? undefined : Number(year) * 1_000_000 + Number(count);
}
