/** Marks of what a bundle of queries should not hold: zod by its own name, the data by ids in it. */
export const ZOD = /_zod|ZodError/;
export const DATA = /party:tur|relation:laos-vietnam/;
