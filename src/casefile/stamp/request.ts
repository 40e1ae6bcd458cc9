import { randomBytes } from 'node:crypto';
import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq } from 'pkijs';
import type { Sha256 } from '../../model/index.ts';

/** A question to a time-stamping authority, and the number that its answer must repeat. */
export interface StampRequest {
  /** DER of a TimeStampReq (RFC 3161, 2.4.1), with the request for the authority's certificates. */
  readonly bytes: Uint8Array;
  readonly nonce: string;
}

/** Asks for a time stamp of a hash: nothing else of the case goes to the authority. */
export function stampRequest(hash: Sha256): StampRequest {
  const nonce = randomBytes(16);
  // A positive number of as few bytes as it needs: DER knows one way to write it.
  nonce[0] = (nonce[0] & 0x7f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: exactly(Buffer.from(hash, 'hex')) }),
    }),
    nonce: new Integer({ valueHex: exactly(nonce) }),
    certReq: true,
  });
  return { bytes: new Uint8Array(request.toSchema().toBER()), nonce: nonce.toString('hex') };
}

/** The bytes in a buffer of their own. */
export function exactly(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
