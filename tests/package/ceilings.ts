/**
 * The maximum size of a bundle with one function, in kB after gzip. Of the 6 kB of a query, which
 * checks its criteria first, vocabularies take 1.1, EDTF 1.2, errors 0.5, the facets of records 1, and
 * the indexes 1.2.
 */
export const CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "laos-relations": {
    LaosRelationsError: 0.4,
    anniversaries: 8,
    assertDataset: 3.9,
    boundsOf: 1.7,
    commitmentsOn: 7.3,
    comparePartners: 7.1,
    createDataset: 0.6,
    dataset: 60,
    diffDatasets: 1.7,
    discrepanciesFor: 7.4,
    dossier: 8,
    evidenceFor: 3.3,
    figuresBy: 7.4,
    findMatches: 6.4,
    findRecord: 0.9,
    findRecords: 6.4,
    formatCitations: 2.6,
    formatDiff: 0.7,
    formatTime: 2,
    getRecord: 1,
    hashDataset: 3.2,
    holdsOn: 1.8,
    lineage: 1.3,
    normalizeParagraphs: 0.2,
    officeHoldersOn: 6.6,
    overlaps: 1.7,
    parseEdtf: 1.1,
    partnersOf: 6.6,
    searchRecords: 1.9,
    statusesOn: 6.6,
    timeline: 6.6,
    verifyCitations: 3.9,
    verifyEvidence: 3.8,
    within: 1.7,
  },
  "laos-relations/export": { citeDataset: 1.9, toCsv: 5.2, toDataPackage: 5.4 },
};
