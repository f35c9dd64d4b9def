/**
 * 17. The partners of Laos on a topic.
 *
 * The paraphrase mentions the clearance of unexploded ordnance twice: in the talks with the United
 * States (paragraph 2) and with Canada (paragraph 16).
 */
import { dataset, partnersOf } from "laos-relations";

partnersOf(dataset, { topic: "unexploded-ordnance" }).map(({ party }) => party.label); // => ["Canada", "United States"]
