/** The part of reflib that tests use; the package carries no types. */
declare module '@iebh/reflib' {
  interface Emitter {
    on(event: 'ref', handle: (record: never) => void): Emitter;
    on(event: 'error', handle: (error: Error) => void): Emitter;
    on(event: 'end', handle: () => void): Emitter;
  }
  export function readStream(format: 'ris', stream: NodeJS.ReadableStream): Emitter;
}
