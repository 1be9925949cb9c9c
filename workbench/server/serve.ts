import { promises as fs } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Language } from '../page/text';
import { addonFiles } from './addon-files';
import { ADDON, PAGE } from './paths';
import { sampleSnapshot } from './sample';

/** Where the page finds the files of the add-on. */
const ADDON_URL = '/addon/';
const SAMPLE_URL = /^\/sample\/(en|fr)\.json$/;
/** The port tried first, so that the workbooks saved in the browser (by address) are there again the next time. */
const USUAL_PORT = 4786;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Without both on every answer the page has no SharedArrayBuffer, and the add-on could not wait for the spreadsheet. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

export interface Running {
  /** Such as `http://127.0.0.1:4786/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built page, and the add-on's files as they are in `dist/` at that moment, on this machine only.
 * @param port 0 or undefined for a free one, the usual one if it can be had; a given port has to be free.
 */
export async function serve(port?: number): Promise<Running> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => send(response, 500, 'text/plain', Buffer.from('The file cannot be read.')));
  });
  if (port === undefined) await listen(server, USUAL_PORT).catch(() => listen(server, 0));
  else await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', Buffer.from('Only GET is answered here.'));
    return;
  }
  const url = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
  if (url === ADDON_URL) {
    send(response, 200, TYPES['.json'] as string, Buffer.from(JSON.stringify(await addonFiles())));
    return;
  }
  // A browser asks for it by itself where a file is opened that is no page; the page names its own.
  if (url === '/favicon.ico') {
    send(response, 204, 'text/plain', Buffer.alloc(0));
    return;
  }
  const sample = SAMPLE_URL.exec(url)?.[1];
  if (sample) {
    const snapshot = await sampleSnapshot(sample as Language);
    send(response, 200, TYPES['.json'] as string, Buffer.from(snapshot), { 'Cache-Control': 'no-store' });
    return;
  }
  const file = fileOf(url);
  const type = file && TYPES[path.extname(file)];
  const content = file && type ? await read(file, acceptsGzip(request)) : null;
  if (!type || !content) {
    send(response, 404, 'text/plain', Buffer.from('There is no such file.'));
    return;
  }
  send(response, 200, type, content.bytes, {
    ...(content.gzipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    // The names of the assets carry a hash of what is in them; everything else may change between two requests.
    'Cache-Control': url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
  });
}

/** The file an address stands for, or null for one outside the folders that are served. */
function fileOf(url: string): string | null {
  const addon = url.startsWith(ADDON_URL);
  const folder = addon ? ADDON : PAGE;
  const inside = addon ? url.slice(ADDON_URL.length) : url === '/' ? 'index.html' : url.slice(1);
  const file = path.resolve(folder, inside);
  return file.startsWith(folder + path.sep) ? file : null;
}

async function read(file: string, gzip: boolean): Promise<{ bytes: Buffer; gzipped: boolean } | null> {
  const gzipped = gzip ? await fs.readFile(`${file}.gz`).catch(() => null) : null;
  if (gzipped) return { bytes: gzipped, gzipped: true };
  const bytes = await fs.readFile(file).catch(() => null);
  return bytes && { bytes, gzipped: false };
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...ISOLATION, 'Content-Type': type, 'Content-Length': body.length, ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
