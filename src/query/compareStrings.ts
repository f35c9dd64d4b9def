/** Compares two strings by code unit, for sorting. @internal */
export const compareStrings = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
