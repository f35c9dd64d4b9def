/** The names of a kind whose records have only their label and aliases. @internal */
export const none = (): readonly never[] => [];
