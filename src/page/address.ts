/** The address of the document in the window, without a fragment unless that is a route. */
export function addressOf({ href, hash }: Location): string {
  return /^#[!/]/.test(hash) ? href : href.slice(0, -hash.length || undefined);
}

/** Calls `onChange` when a single-page navigation has brought another address, until `signal` aborts. */
export function followAddress(onChange: () => void, signal?: AbortSignal): void {
  let address = addressOf(location);
  // `history` cannot be patched from here: the page's own calls are not seen in this world.
  window.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      if (address === addressOf(location)) return;
      address = addressOf(location);
      onChange();
    },
    signal === undefined ? {} : { signal },
  );
}
