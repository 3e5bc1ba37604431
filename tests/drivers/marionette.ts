import { connect, type Socket } from 'node:net';

type Reply = (error: { message: string; error: string } | null, result: unknown) => void;

/**
 * Speaks Firefox's Marionette protocol: over TCP, each message is its length in bytes, a colon, and JSON
 * `[type, id, name or error, body]`, with type 0 for commands and 1 for answers
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Debian has no geckodriver, and
 * WebDriver BiDi cannot open an extension's pages.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Reply>();
  #received = Buffer.alloc(0);
  #id = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#take(data));
    socket.on('close', () => this.#fail('Firefox has closed the connection.'));
    socket.on('error', ({ message }) => this.#fail(message));
  }

  /** Connects and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opening = connect(port, '127.0.0.1', () => resolve(opening));
      opening.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return marionette;
  }

  /** @throws what Firefox answers with when a command fails */
  send<T>(name: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<T> {
    this.#id += 1;
    const id = this.#id;
    const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (error, result) => {
        if (error === null) resolve(result as T);
        else reject(new Error(`${name}: ${error.message || error.error}`));
      });
      this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    this.#waiting.get(Number(id))?.(error as Parameters<Reply>[0], result);
    this.#waiting.delete(Number(id));
  }

  #fail(message: string): void {
    for (const reply of this.#waiting.values()) reply({ message, error: 'connection' }, null);
    this.#waiting.clear();
  }
}
