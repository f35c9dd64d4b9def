/** Matches half of a surrogate pair alone, which no encoding of Unicode can hold. @internal */
export const HALF_A_PAIR = /\p{Surrogate}/u;
