/** Patterns that find zod and data in a bundle. A bundle with only queries should contain neither. */
export const ZOD = /_zod|ZodError/;
export const DATA = /party:tur|relation:laos-vietnam/;
