declare module 'virtual:jiedu/terms' {
  import type { CompiledTerm } from './compiled';
  /** All terms of the built-in glossary, made by build/glossary-bundle.ts. */
  export const terms: readonly CompiledTerm[];
}
