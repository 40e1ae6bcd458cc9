import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { folder } from './case.ts';

const SETTINGS = `
[tsa]
default_tsa = one
[one]
serial = ./serial
signer_cert = ./signer.pem
signer_key = ./signer.key
certs = ./root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[stamping]
extendedKeyUsage = critical,timeStamping
`;

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** A time-stamping authority made with OpenSSL, in a folder of its own. */
export interface Authority {
  /** Its root's certificate, PEM. */
  readonly root: Uint8Array;
  /** The answer to a question, signed. */
  answer(question: Uint8Array): Uint8Array;
  /** Serves answers on this machine until the test is over; gives the address. */
  served(): Promise<string>;
}

export function authority(): Authority {
  const cwd = folder();
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(join(cwd, 'settings'), SETTINGS);
  writeFileSync(join(cwd, 'serial'), '01\n');
  openssl(
    'req',
    '-x509',
    ...KEY,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '30',
    '-subj',
    '/CN=Root of a test',
  );
  openssl('req', ...KEY, '-keyout', 'signer.key', '-out', 'signer.csr', '-subj', '/O=Clockmakers/CN=Stamps of a test');
  openssl(
    ...['x509', '-req', '-in', 'signer.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'],
    ...['-days', '30', '-extfile', 'settings', '-extensions', 'stamping', '-out', 'signer.pem'],
  );
  const answer = (question: Uint8Array) => {
    writeFileSync(join(cwd, 'question.tsq'), question);
    openssl('ts', '-reply', '-config', 'settings', '-queryfile', 'question.tsq', '-out', 'answer.tsr');
    return readFileSync(join(cwd, 'answer.tsr'));
  };
  return { root: readFileSync(join(cwd, 'root.pem')), answer, served: () => serving(answer) };
}

function serving(answer: (question: Uint8Array) => Uint8Array): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const known = request.headers['content-type'] === 'application/timestamp-query';
    response.writeHead(known ? 200 : 415, { 'content-type': 'application/timestamp-reply' });
    response.end(known ? answer(Buffer.concat(chunks)) : undefined);
  });
  onTestFinished(() => void server.close());
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
  );
}
