/** The parts of Citation.js 0.7 that the build uses; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
    format(format: 'bibliography' | 'biblatex', options?: Readonly<Record<string, string>>): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly templates: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
