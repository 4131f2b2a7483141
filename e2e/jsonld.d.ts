/** The part of jsonld that a test uses; the package carries no types. */
declare module 'jsonld' {
  interface LoadedDocument {
    readonly document: unknown;
    readonly documentUrl: string;
  }
  const jsonld: {
    expand(document: unknown, options: { documentLoader(url: string): Promise<LoadedDocument> }): Promise<{ '@type'?: string[] }[]>;
  };
  export default jsonld;
}
