/** Offers content as a file to be saved, through a link, which needs no permission. */
export function offerFile(name: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the content after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
