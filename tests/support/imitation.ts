import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in, its body as the bytes that were sent. */
export interface Received {
  method: string;
  path: string;
  type: string | undefined;
  body: string;
}

/** A small server of this machine that stands in for another site. */
export interface Imitation {
  origin: string;
  received: Received[];
  close(): Promise<void>;
}

/** Starts a server that keeps what it receives and then lets `answer` reply. */
export async function imitate(
  answer: (request: Received, response: ServerResponse) => void | Promise<void>,
): Promise<Imitation> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const request = await receive(message);
    if (request.path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    received.push(request);
    await answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, received, close: () => close(server) };
}

async function receive(message: IncomingMessage): Promise<Received> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    type: message.headers['content-type'],
    body: Buffer.concat(parts).toString('latin1'),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
