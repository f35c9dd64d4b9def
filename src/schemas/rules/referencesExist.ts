import { KINDS } from "../../model/kinds.ts";
import { forEachText } from "./support/forEachText.ts";
import { rule } from "./support/rule.ts";

const ID = new RegExp(`^(${KINDS.join("|")}):[a-z0-9-]+$`);

/** Every record that another refers to exists. */
export const referencesExist = /* @__PURE__ */ rule("dangling-reference", (data, report) => {
  for (const record of data.records) {
    forEachText(record, (reference, pointerOf) => {
      const kind = ID.exec(reference)?.[1];
      if (kind && !data.ids.has(reference)) report(record, pointerOf(), { reference, kind });
    });
  }
});
