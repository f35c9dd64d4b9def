/** The names of records that have no names besides their label and aliases. @internal */
export const noNames = (): readonly never[] => [];
