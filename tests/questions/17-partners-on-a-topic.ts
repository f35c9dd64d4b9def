/**
 * 17. The partners of Laos on a topic, and how many sources agree that they are.
 *
 * The paraphrase mentions the clearance of unexploded ordnance in the talks with the United States
 * (paragraph 2) and with Canada (paragraph 16). The report of the Lao news agency on the meeting
 * with New Zealand mentions it too. Other pages report each of the three meetings or visits.
 */
import { dataset, partnersOf } from "laos-relations";

const about = { topic: "unexploded-ordnance", leastWitnesses: 2 } as const;
partnersOf(dataset, about).map(({ party }) => party.label); // => ["Canada", "New Zealand", "United States"]
