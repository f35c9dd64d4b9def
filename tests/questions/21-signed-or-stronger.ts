/**
 * 21. Only what is signed, or more than signed.
 *
 * Paragraph 5 of the KPL article: agreements to ease business and investment are being worked on. No
 * source tells of anything signed with Türkiye. With Switzerland one agreement was signed (paragraph
 * 15 of the paraphrase), and the one that it replaced counts as well. What is counted here are
 * records; one may stand for several instruments, and has a `count` then.
 */
import { dataset, findRecords } from "laos-relations";

const agreements = (partner: "TUR" | "CHE", atLeast?: "signed") =>
  findRecords(dataset, { kind: "agreement", between: ["LAO", partner], atLeast }).length;
agreements("TUR"); // => 1
agreements("TUR", "signed"); // => 0
agreements("CHE", "signed"); // => 2
