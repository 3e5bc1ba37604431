/** A file that cannot be read, said in words that tell the reader what to do. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}
