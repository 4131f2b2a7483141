import { type Edition, editionSchema } from '@/lib/schema/edition';
import type { Snapshot, StoredRecord } from '@/lib/editions/snapshot';
import { editionsFolder, hashOf, objectFile, recordsFile } from './edition-files';
import { fileExists, listFiles, readText } from './files';
import { type Problem, problemAt } from './problem';

/** All released editions, and what they are made of. */
export interface EditionStore {
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** A line of the records as it stands. @throws when there is none. */
  readLine(hash: string): string;
  readText: Snapshot['readText'];
  readRows: Snapshot['readRows'];
  readPicture(hash: string): string;
}

/** Reads `content/editions/`; whatever is damaged or missing becomes a problem that names its file. */
export function readEditionStore(problems: Problem[]): EditionStore {
  const lines = readLines();
  const readLine = (hash: string): string => {
    const line = lines.get(hash);
    if (line === undefined) throw new Error(`${recordsFile} holds no record ${hash}`);
    return line;
  };
  const parsed = new Map<string, StoredRecord>();
  const files = new Map<string, string>();
  const editions = listFiles(editionsFolder, '.json')
    .flatMap((name) => readManifest(`${editionsFolder}/${name}`, problems) ?? [])
    .sort((a, b) => b.date.localeCompare(a.date));
  for (const edition of editions) problems.push(...findMissing(edition, lines, files));
  return {
    editions,
    readLine,
    readText(hash) {
      const record = parsed.get(hash) ?? (JSON.parse(readLine(hash)) as StoredRecord);
      parsed.set(hash, record);
      return record;
    },
    readRows: (hash) => readText(objectFile(hash, 'csv')),
    readPicture: (hash) => readText(objectFile(hash, 'svg')),
  };
}

/** Records by their hash: a line that was edited by hand answers to another name, and so is missing under its own. */
function readLines(): Map<string, string> {
  if (!fileExists(recordsFile)) return new Map();
  const lines = readText(recordsFile).split('\n').filter(Boolean);
  return new Map(lines.map((line) => [hashOf(line), line]));
}

function readManifest(file: string, problems: Problem[]): Edition | undefined {
  const say = (message: string) => {
    problems.push(problemAt({ file, line: 1, column: 1 }, 'damaged-edition', `${message} — restore it from version control`));
    return undefined;
  };
  let json: unknown;
  try {
    json = JSON.parse(readText(file));
  } catch (error) {
    return say(`the edition's manifest is no JSON: ${(error as Error).message}`);
  }
  const result = editionSchema.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    return say(`the edition's manifest is damaged: ${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  }
  if (file !== `${editionsFolder}/${result.data.date}.json`) return say(`the file is named otherwise than its date ${result.data.date}`);
  return result.data;
}

/** Objects that an edition names and that are not there, or are not what they were; `checked` spares a second look. */
function findMissing({ date, things }: Edition, lines: ReadonlyMap<string, string>, checked: Map<string, string>): Problem[] {
  const file = `${editionsFolder}/${date}.json`;
  return Object.entries(things).flatMap(([key, { text, rows, picture, narrow }]) => {
    const trouble = [
      lines.has(text) ? '' : `${recordsFile} holds no record ${text}`,
      rows ? checkObject(rows, 'csv', checked) : '',
      picture ? checkObject(picture, 'svg', checked) : '',
      narrow ? checkObject(narrow, 'svg', checked) : '',
    ];
    return trouble
      .filter(Boolean)
      .map((message) =>
        problemAt(
          { file, line: 1, column: 1 },
          'damaged-edition',
          `edition of ${date}, ${key}: ${message} — restore it from version control`,
        ),
      );
  });
}

function checkObject(hash: string, extension: 'csv' | 'svg', checked: Map<string, string>): string {
  const file = objectFile(hash, extension);
  const known = checked.get(file);
  if (known !== undefined) return known;
  const trouble = !fileExists(file) ? `${file} is missing` : hashOf(readText(file)) === hash ? '' : `${file} was changed`;
  checked.set(file, trouble);
  return trouble;
}
