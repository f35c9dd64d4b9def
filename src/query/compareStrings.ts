/** Compares two strings by code unit, for sorting. @internal */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
