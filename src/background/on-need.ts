/** Makes something once, when it is first asked for. A failure is not kept: the next caller tries again. */
export function onNeed<T>(make: () => Promise<T>): () => Promise<T> {
  let making: Promise<T> | null = null;
  return () => {
    making ??= make().catch((error: unknown) => {
      making = null;
      throw error;
    });
    return making;
  };
}
