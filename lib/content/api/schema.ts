import { z } from 'zod';
import { type ApiShapeName, apiShapes } from '@/lib/schema/api';

/** A node of a JSON Schema, as far as the page about the API reads it. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
}

/** `/api/schema.json`: the shape of every file, under `$defs`. @param address its absolute address. */
export function writeApiSchema(address: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Files under /api/ and /data/<id>/data.json',
    $defs: Object.fromEntries((Object.keys(apiShapes) as ApiShapeName[]).map((name) => [name, describeShape(name)])),
  };
}

/** One shape as JSON Schema. */
export function describeShape(name: ApiShapeName): SchemaNode {
  const { $schema: _version, ...shape } = z.toJSONSchema(apiShapes[name]) as SchemaNode & { $schema?: string };
  return shape;
}

export interface ShapeField {
  /** "license.url", "columns[].name". */
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** The fields of a shape as a flat list; with `list`, those of the entries of that list. */
export function listFields(shape: SchemaNode, list?: string): ShapeField[] {
  const node = list ? shape.properties?.[list]?.items : shape;
  return describeFields(node ?? {}, '');
}

function describeFields({ properties = {} }: SchemaNode, before: string): ShapeField[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const core = node.anyOf?.find(({ type }) => type !== 'null') ?? node;
    const name = `${before}${key}`;
    const inner = core.items?.properties ? describeFields(core.items, `${name}[].`) : describeFields(core, `${name}.`);
    return [{ name, type: describeType(node), about: node.description ?? core.description ?? '' }, ...inner];
  });
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
};

function describeType(node: SchemaNode): string {
  if (node.anyOf) return [...new Set(node.anyOf.map(describeType))].join(' or ');
  if (node.enum) return node.enum.map((word) => `"${word}"`).join(', ');
  if (node.type === 'array') return `list of ${node.items?.properties ? 'objects' : describeType(node.items ?? {})}`;
  return [node.type ?? []]
    .flat()
    .map((type) => typeWords[type])
    .join(' or ');
}
