/**
 * Returns a function that says whether to read some records one by one, or to build an index of all.
 * An index pays off for many questions only. So reading is right until about as much work was done as
 * the index would have cost, here an eighth of the records: a later question has the index, and the
 * first questions do not wait for it.
 *
 * @internal
 */
export function readsBefore(recordCount: number): (reads: number) => boolean {
  let remaining = recordCount / 8;
  return (reads) => {
    if (reads > remaining) return false;
    remaining -= reads;
    return true;
  };
}
