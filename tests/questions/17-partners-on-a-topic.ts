/**
 * 17. With whom Laos has to do on a topic.
 *
 * Clearance of unexploded ordnance is named twice, in the talks with the United States (paragraph 2 of
 * the paraphrase) and with Canada (paragraph 16).
 */
import { dataset, partnersOf } from "laos-relations";

partnersOf(dataset, { topic: "unexploded-ordnance" }).map(({ party }) => party.label); // => ["Canada", "United States"]
