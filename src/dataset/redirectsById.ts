import type { Redirect } from "../model/Redirect.ts";
import { perDataset } from "./perDataset.ts";

/** The redirects of a dataset, keyed by the id that they lead from. @internal */
export const redirectsById = /* @__PURE__ */ perDataset(
  (dataset): ReadonlyMap<string, Redirect> =>
    new Map(dataset.redirects.map((redirect) => [redirect.from, redirect])),
);
