/** What the finishing step leaves in the page, inert: where the loader finds everything that starts the framework. */
export interface BootIndex {
  /** Address of the page's BootData. */
  readonly data: string;
  /** Addresses of the framework's scripts. */
  readonly scripts: readonly string[];
  /** Addresses of the scripts that one island needs besides, by its id. */
  readonly islands: Readonly<Record<string, readonly string[]>>;
}

/** What Next would have run inline; a file of its own, because most readers of a page never need it. */
export interface BootData {
  /** Turbopack's boot record. */
  readonly record: unknown;
  /** Calls to self.__next_f.push, in order. */
  readonly flight: readonly unknown[];
}

/** Id of the inert script element that holds the BootIndex as JSON. */
export const bootId = 'next-boot';
