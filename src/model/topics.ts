import { freezeList } from "./freezeList.ts";
/**
 * The topics that a record may be about. A subject that no topic covers is `other`, with
 * `topicsTerm`.
 *
 * - `agriculture`: farming, livestock and rural development.
 * - `aviation`: air services and airports.
 * - `border`: land borders: their course, crossings and security.
 * - `capacity-building`: training of officials and institutions.
 * - `civil-society`: associations and contacts between peoples.
 * - `climate`: climate change and its effects.
 * - `consular`: services to and protection of citizens abroad.
 * - `culture`: arts, festivals and cultural exchange.
 * - `defence`: armed forces and their cooperation.
 * - `development`: economic and social development in general.
 * - `digital`: the digital economy and government.
 * - `diplomatic-relations`: the relations themselves: their establishment, level and
 *   anniversaries.
 * - `drug-control`: illegal drugs.
 * - `education`: schools, universities and scholarships.
 * - `energy`: electricity, fuels and their trade.
 * - `environment`: nature and pollution.
 * - `finance`: banks, currencies and public finance.
 * - `foreign-policy`: positions and principles of foreign policy.
 * - `gender`: equality of women and men.
 * - `governance`: public administration and the rule of law.
 * - `health`: medicine and public health.
 * - `human-rights`: human rights.
 * - `humanitarian`: relief in emergencies.
 * - `human-trafficking`: trafficking in persons.
 * - `information`: exchange of information and public relations.
 * - `infrastructure`: roads, railways, buildings and networks in general.
 * - `investment`: investment and its protection.
 * - `labour`: work, wages and migrant workers.
 * - `language`: languages and their teaching.
 * - `law-enforcement`: police and the fight against crime.
 * - `maritime`: the seas, their law and shipping.
 * - `media`: press and broadcasting.
 * - `multilateral`: cooperation in international organisations.
 * - `party-relations`: relations between political parties.
 * - `political`: political relations in general.
 * - `regional-integration`: regional organisations and common markets.
 * - `science-technology`: research and technology.
 * - `security`: security in general.
 * - `statistics`: the collection of statistics.
 * - `telecommunications`: telephone, postal and data networks.
 * - `terrorism`: terrorism and the fight against it.
 * - `tourism`: tourism.
 * - `trade`: trade in goods and services.
 * - `transport`: the transport of people and goods.
 * - `unexploded-ordnance`: mines and unexploded bombs.
 * - `water`: rivers, dams and water supply.
 * - `youth`: young people.
 * - `arms-control`: disarmament and limits on arms.
 * - `cybersecurity`: the security of networks and data.
 * - `debt`: public debt and its relief.
 * - `disaster-management`: preparation for and response to disasters.
 * - `fisheries`: fishing and its rights.
 * - `food-security`: the supply of food.
 * - `forestry`: forests and timber.
 * - `heritage`: monuments, archives and their return.
 * - `justice`: courts, extradition and legal assistance.
 * - `migration`: migration and the return of migrants.
 * - `mining`: minerals and their extraction.
 * - `missing-persons`: prisoners of war and people missing after a war.
 * - `nuclear`: nuclear energy and weapons.
 * - `peacekeeping`: peace operations.
 * - `poverty`: poverty and its reduction.
 * - `refugees`: refugees and asylum.
 * - `religion`: religious communities.
 * - `sanctions`: sanctions and embargoes.
 * - `space`: outer space and satellites.
 * - `sport`: sport.
 * - `taxation`: taxes and double taxation.
 * - `territory`: territorial claims and sovereignty.
 * - `visas`: visas and entry.
 * - `war`: war and its consequences.
 * - `other`: another topic, named in `topicsTerm`.
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
  "arms-control",
  "cybersecurity",
  "debt",
  "disaster-management",
  "fisheries",
  "food-security",
  "forestry",
  "heritage",
  "justice",
  "migration",
  "mining",
  "missing-persons",
  "nuclear",
  "peacekeeping",
  "poverty",
  "refugees",
  "religion",
  "sanctions",
  "space",
  "sport",
  "taxation",
  "territory",
  "visas",
  "war",
  "other",
]);

/** A value of {@link TOPICS}. @category Model @since 0.1.0 */
export type Topic = (typeof TOPICS)[number];
