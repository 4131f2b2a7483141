import { createHash } from 'node:crypto';

/** Where editions are kept: a manifest a release, records line by line, rows and pictures as files. */
export const editionsFolder = 'content/editions';
export const recordsFile = `${editionsFolder}/records.jsonl`;

/** Path of rows or a picture. */
export const objectFile = (hash: string, extension: 'csv' | 'svg'): string => `${editionsFolder}/files/${hash}.${extension}`;

/** Name of a stored object by its bytes. */
export const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 20);
