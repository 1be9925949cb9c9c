import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { throwAwayCertificate } from './certificate';

/** A file of a script project as the Apps Script API carries it. */
interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface StandIn {
  /** For HTTPS_PROXY: whatever host is asked for, the stand-in answers. */
  readonly proxy: string;
  readonly cert: string;
  /** What has been put, by script ID, and every request in order. */
  readonly pushed: Map<string, ScriptFile[]>;
  readonly requests: string[];
  /** From now on every call is refused with a sentence, as Google words it; null ends it. */
  refuse(message: string | null): void;
  close(): Promise<void>;
}

const HOST = 'script.googleapis.com';

/** Stands in for the Apps Script API on loopback: a proxy that ends TLS itself, and the two calls a push makes. */
export async function startStandIn(): Promise<StandIn> {
  const { key, cert } = throwAwayCertificate(HOST);
  const pushed = new Map<string, ScriptFile[]>();
  const requests: string[] = [];
  let refusal: string | null = null;
  const api = createTlsServer({ key, cert }, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const id = /\/v1\/projects\/([^/]+)\/content/.exec(request.url ?? '')?.[1] ?? '';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (refusal !== null) {
        response.statusCode = 403;
        response.end(JSON.stringify({ error: { code: 403, message: refusal, status: 'PERMISSION_DENIED' } }));
        return;
      }
      if (request.method === 'PUT') pushed.set(id, JSON.parse(Buffer.concat(chunks).toString('utf8')).files);
      response.end(JSON.stringify({ scriptId: id, files: pushed.get(id) ?? [] }));
    });
  });
  const apiPort = await listen(api);
  const sockets = new Set<Socket>();
  const proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    requests.push(`CONNECT ${request.url}`);
    const upstream = connect(apiPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
    }
  });
  const proxyPort = await listen(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    cert,
    pushed,
    requests,
    refuse: (message) => {
      refusal = message;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      api.closeAllConnections();
      await Promise.all([api, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
