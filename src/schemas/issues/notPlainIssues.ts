import type { DataIssue } from "../../errors.ts";
import type { NotPlain } from "../plain/plainCopy.ts";
import { dataIssue } from "./dataIssue.ts";
import { toPointer } from "./toPointer.ts";

/** What is not plain data in a record, as issues. @internal */
export const notPlainIssues = (faults: readonly NotPlain[], id: string): readonly DataIssue[] =>
  faults.map(({ found, value, path, cycleStart }) =>
    dataIssue(
      { id, pointer: toPointer(path), value },
      {
        code: "not-plain-data",
        found,
        ...(cycleStart ? { cycleStart: toPointer(cycleStart) } : {}),
      },
    ),
  );
