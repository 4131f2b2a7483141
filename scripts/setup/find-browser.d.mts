/** Path of a Chromium to drive: CHROME_PATH, else the one given, else one of the system; undefined when there is none. */
export function findBrowser(playwrightPath?: string): string | undefined;
