import { freezeList } from "./freezeList.ts";
/**
 * The topics that records may be about.
 *
 * @category Model
 * @since 0.1.0
 */
export const TOPICS = /* @__PURE__ */ freezeList([
  "agriculture",
  "aviation",
  "border",
  "capacity-building",
  "civil-society",
  "climate",
  "consular",
  "culture",
  "defence",
  "development",
  "digital",
  "diplomatic-relations",
  "drug-control",
  "education",
  "energy",
  "environment",
  "finance",
  "foreign-policy",
  "gender",
  "governance",
  "health",
  "human-rights",
  "humanitarian",
  "human-trafficking",
  "information",
  "infrastructure",
  "investment",
  "labour",
  "language",
  "law-enforcement",
  "maritime",
  "media",
  "multilateral",
  "party-relations",
  "political",
  "regional-integration",
  "science-technology",
  "security",
  "statistics",
  "telecommunications",
  "terrorism",
  "tourism",
  "trade",
  "transport",
  "unexploded-ordnance",
  "water",
  "youth",
]);

/** A value of {@link TOPICS}. @category Model @since 0.1.0 */
export type Topic = (typeof TOPICS)[number];
