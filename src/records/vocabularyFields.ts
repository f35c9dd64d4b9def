/** A field of a record with a value, or a list of values, from a vocabulary. @internal */
export interface VocabularyField {
  /** JSON Pointer of the field. */
  readonly pointer: string;
  readonly value: unknown;
  /** The term of the field, or its list of terms; undefined if it has none. */
  readonly term: unknown;
}

/**
 * The fields of a record that are on some paths, such as `participants/role`. A path leads through
 * every element of a list.
 *
 * @internal
 */
export const vocabularyFields = (
  record: object,
  paths: readonly string[],
): readonly VocabularyField[] => paths.flatMap((path) => fieldsAt(record, path.split("/"), ""));

function fieldsAt(
  value: unknown,
  [name = "", ...deeper]: readonly string[],
  pointer: string,
): readonly VocabularyField[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) =>
      fieldsAt(element, [name, ...deeper], `${pointer}/${index}`),
    );
  }
  if (value === undefined) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return deeper.length > 0
    ? fieldsAt(fields[name], deeper, `${pointer}/${name}`)
    : [{ pointer: `${pointer}/${name}`, value: fields[name], term: fields[`${name}Term`] }];
}
