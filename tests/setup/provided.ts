import 'vitest';

declare module 'vitest' {
  // Only an interface can be merged into the one that vitest declares.
  interface ProvidedContext {
    /** Address of the server; the path is the product's own database. */
    server: string;
    /** A migrated, empty database to copy. */
    template: string;
  }
}
