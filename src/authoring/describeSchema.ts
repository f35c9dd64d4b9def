import type { Codebook, FieldEntry } from "./codebook.ts";

type Json = Record<string, unknown>;

/**
 * Adds the meanings of the codebook to a JSON Schema as descriptions. A description that is there
 * already stays. Descriptions do not affect which data is valid.
 */
export function describeSchema(schema: Json, codebook: Codebook): void {
  const { kinds, objects } = codebook;
  const named: Readonly<Record<string, readonly string[]>> = {
    meta: ["DatasetMeta"],
    redirect: ["Redirect"],
    time: ["StatedTime", "InferredTime", "DerivedTime", "MissingTime"],
    citation: ["PassageCitation", "LocatorCitation", "RowCitation"],
    quantity: ["Quantity"],
  };
  for (const [name, definition] of Object.entries((schema.$defs ?? {}) as Record<string, Json>)) {
    const kind = kinds[name];
    if (kind) {
      definition.description ??= kind.meaning;
      describeFields(definition, kind.fields, codebook);
    } else describeObject(definition, named[name] ?? [], codebook);
  }
  const properties = schema.properties as Record<string, Json>;
  for (const { collection, meaning } of Object.values(kinds)) {
    if (properties[collection]) properties[collection].description ??= meaning;
  }
  if (properties.redirects) properties.redirects.description ??= objects.Redirect?.meaning;
  if (properties.meta) properties.meta.description ??= objects.DatasetMeta?.meaning;
}

/**
 * Describes an object, or each object of a union, by the entry whose fields it has. Members of a union
 * may have the same fields, so each entry describes one of them, in order.
 */
function describeObject(schema: Json, names: readonly string[], codebook: Codebook): void {
  const used = new Set<unknown>();
  for (const part of [schema, ...unionOf(schema)]) {
    const properties = Object.entries((part.properties ?? {}) as Record<string, Json>)
      .filter(([, property]) => !isForbidden(property))
      .map(([name]) => name);
    const entry = names
      .map((name) => codebook.objects[name])
      .find(
        (object) =>
          object &&
          !used.has(object) &&
          properties.length > 0 &&
          properties.every((name) => Object.hasOwn(object.fields, name)) &&
          Object.entries(object.fields).every(
            ([name, { required }]) => !required || properties.includes(name),
          ),
      );
    if (!entry) continue;
    used.add(entry);
    part.description ??= entry.meaning;
    describeFields(part, entry.fields, codebook);
  }
}

/** Whether a schema allows no value, so that the property must be absent. */
const isForbidden = (schema: Json): boolean => "not" in schema;

const unionOf = (schema: Json): readonly Json[] =>
  [schema.anyOf, schema.oneOf].flatMap((members) => (members ?? []) as readonly Json[]);

function describeFields(
  schema: Json,
  fields: Readonly<Record<string, FieldEntry>>,
  codebook: Codebook,
): void {
  for (const [name, property] of Object.entries(
    (schema.properties ?? {}) as Record<string, Json>,
  )) {
    if (isForbidden(property)) property.description = "Never present.";
    const field = fields[name];
    if (!field) continue;
    property.description ??= descriptionOf(field);
    const element = (property.items ?? property) as Json;
    if (field.type === "object") describeObject(element, field.of ?? [], codebook);
    if (Array.isArray(element.enum)) {
      const values = codebook.vocabularies[field.of?.[0] ?? ""]?.values ?? {};
      const meanings = element.enum.map((value) => `${value}: ${values[value]?.meaning}`);
      if (field.list) element.description ??= meanings.join("\n");
      else property.description = [property.description, ...meanings].join("\n");
    }
  }
}

/** The meaning of a field, and what its absence means. */
export const descriptionOf = ({ meaning, absent, empty }: FieldEntry): string =>
  [meaning, absent && `Absent: ${absent}`, empty && `Empty: ${empty}`].filter(Boolean).join(" ");
