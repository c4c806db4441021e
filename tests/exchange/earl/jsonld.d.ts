/** The part of jsonld that tests use. */
declare module 'jsonld' {
  type Json = Record<string, unknown>
  interface Options { readonly documentLoader: (url: string) => Promise<never> }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Json[]>
    frame(document: unknown, frame: unknown, options: Options): Promise<Json>
  }
  export default jsonld
}
