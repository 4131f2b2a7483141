import { readFileSync } from 'node:fs';

// The vocabulary of schema.org as the package schema-dts carries it: one interface a type, each with its properties and its parents.

interface Shape {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

const shapes = new Map<string, Shape>();
const file = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
for (const [, name, parents, body] of file.matchAll(/^(?:export )?interface (\w+)(?:<[^>]*>)? extends ([^{]+)\{\n([\s\S]*?)^\}/gm))
  addShape(
    name as string,
    (parents as string).split(',').map((parent) => parent.trim()),
    body as string,
  );
for (const [, name, body] of file.matchAll(/^(?:export )?interface (\w+) \{\n([\s\S]*?)^\}/gm))
  addShape(name as string, [], body as string);

function addShape(name: string, parents: readonly string[], body: string): void {
  shapes.set(name, { parents, properties: [...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map((match) => match[1] as string) });
}

/** Names of the properties that a type may have; undefined when schema.org knows no such type. */
export function propertiesOf(type: string): ReadonlySet<string> | undefined {
  if (!shapes.has(`${type}Leaf`)) return undefined;
  const found = new Set<string>();
  const add = (name: string) => {
    const shape = shapes.get(name);
    for (const property of shape?.properties ?? []) found.add(property);
    for (const parent of shape?.parents ?? []) add(parent);
  };
  add(`${type}Leaf`);
  return found;
}
