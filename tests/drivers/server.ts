import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A web server of this machine's own. */
export interface PageServer {
  /** The address of a file, by its path inside the folder. */
  url(path: string): string;
  /** Serves this text at a path, instead of a file. */
  put(path: string, text: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Serves a folder on a free port of the loopback address. */
export async function serveFolder(folder: string): Promise<PageServer> {
  const texts = new Map<string, { text: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const own = texts.get(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const body = own === undefined ? readFile(join(folder, normalize(path))) : Promise.resolve(own.text);
    body.then(
      (data) => response.writeHead(200, { 'content-type': type, ...own?.headers }).end(data),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, text, headers = {}) => void texts.set(path, { text, headers }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
