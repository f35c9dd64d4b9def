/**
 * 24. What changed between two releases.
 *
 * Release 2026.2 corrects 2026.1 and adds other publications. No id is gone without a redirect. A
 * judgement was withdrawn, because the headline that it cited reports an event, which has a record
 * of its own now. The Comprehensive Partnership has the day on which it began and a later attested
 * day, as question 2 shows, and cites more sources.
 */
import { dataset, diffDatasets } from "laos-relations";
import { dataset as before } from "laos-relations/datasets/2026.1";

const { level, removed, redirected, changed } = diffDatasets(before, dataset);
[level, removed.length]; // => ["minor", 0]
redirected.map(({ redirect }) => `${redirect.from} ${redirect.type}`); // => ["assessment:forces-coordination-new-era withdrawn"]
const partnership = changed.find(({ id }) =>
  id.endsWith(":laos-united-states-comprehensive-partnership"),
);
partnership?.changes.map(({ pointer }) => pointer); // => ["/citations", "/held/attested", "/held/edtf", "/held/reason"]
