/** What to tell the reader of something that went wrong. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
