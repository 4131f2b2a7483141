/** The Frictionless project's own library, as far as tests use it: it carries the published schema and reads rows by their fields. */
declare module 'datapackage' {
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly { readonly name: string; read(options: { keyed: boolean }): Promise<Record<string, unknown>[]> }[];
  }
  const library: { readonly Package: { load(descriptor: unknown, options: { basePath: string }): Promise<LoadedPackage> } };
  export default library;
}
