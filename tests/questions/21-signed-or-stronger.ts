/**
 * 21. Agreements that are signed or further progressed.
 *
 * Paragraph 5 of the KPL article says that agreements to ease business and investment are in
 * preparation. No source reports a signed agreement with Türkiye. With Switzerland, one agreement
 * was signed (paragraph 15 of the paraphrase); the agreement that it replaced counts as well. The
 * program counts records. A record that represents several instruments has a `count`.
 */
import { dataset, findRecords } from "laos-relations";

const agreements = (partner: "TUR" | "CHE", atLeast?: "signed") =>
  findRecords(dataset, { kind: "agreement", between: ["LAO", partner], atLeast }).length;
agreements("TUR"); // => 1
agreements("TUR", "signed"); // => 0
agreements("CHE", "signed"); // => 2
