/**
 * Folders of public/ that the build writes: served in development, copied by the export, never committed and no input of the build.
 * A step that makes files for readers (citations, pictures, archives) writes them into one of these; `.gitignore` lists them too.
 */
export const generatedFolders = [
  '_shell',
  'fonts',
  'api',
  'cite',
  'data',
  'images',
  'oembed',
  'editions',
  'downloads',
  'packages',
] as const;
