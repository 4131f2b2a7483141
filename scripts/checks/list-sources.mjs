import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files under the folders whose path matches, sorted; paths are relative to the project and use "/". */
export function listSources(folders, pattern) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort();
}
