/** What the finishing step leaves in the page, inert, for the loader: everything that starts the framework. */
export interface Boot {
  /** Turbopack's boot record. */
  readonly record: unknown;
  /** Calls to self.__next_f.push, in order. */
  readonly flight: readonly unknown[];
  /** Addresses of the framework's scripts. */
  readonly scripts: readonly string[];
  /** Addresses of the scripts that one island needs besides, by its id. */
  readonly islands: Readonly<Record<string, readonly string[]>>;
}

/** Id of the inert script element that holds the Boot as JSON. */
export const bootId = 'next-boot';
