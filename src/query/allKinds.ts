import type { Kind } from "../model/kinds.ts";
import { FACETS } from "../records/kinds.ts";

/** All kinds in order, from the table of facets: queries and tables need it anyway. @internal */
export const ALL_KINDS = /* @__PURE__ */ Object.keys(FACETS) as readonly Kind[];
