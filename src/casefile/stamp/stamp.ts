import type { Integer } from 'asn1js';
import { Certificate, ContentInfo, ExtKeyUsage, id_sha256, PKIStatus, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import type { Sha256 } from '../../model/index.ts';
import { fault } from '../faults.ts';
import { exactly } from './request.ts';

/** What an authority says in its answer: that a hash was there at a time. Its signature has not been checked. */
export interface Stamp {
  readonly hash: Sha256;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** In hexadecimal; null: the answer repeats none. */
  readonly nonce: string | null;
  readonly token: SignedData;
}

/** Who signed a stamp, as its certificate has it: "CN=..., O=...". */
export interface Signer {
  readonly authority: string;
  /** Whether the certificate leads to one that the person trusts; null: nobody named any. */
  readonly vouched: boolean | null;
}

/**
 * The stamp in an authority's answer (DER of a TimeStampResp, RFC 3161, 2.4.2), named `source` to a person. Throws `stamp-refused` where the authority
 * gave none, `stamp-unreadable` for anything else.
 */
export function readStamp(reply: Uint8Array, source: string): Stamp {
  const parsed = <T>(parse: () => T): T => {
    try {
      return parse();
    } catch (cause) {
      throw fault('stamp-unreadable', { source, detail: (cause as Error).message.replace(/\.$/, ''), cause });
    }
  };
  const response = parsed(() => TimeStampResp.fromBER(exactly(reply)));
  const { status, statusStrings = [] } = response.status;
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
    throw fault('stamp-refused', {
      detail: statusStrings.map(({ valueBlock }) => valueBlock.value).join('; ') || `status ${status}`,
    });
  return parsed(() => {
    const { timeStampToken } = response;
    if (timeStampToken?.contentType !== ContentInfo.SIGNED_DATA) throw new Error('it holds no signed data');
    const token = new SignedData({ schema: timeStampToken.content });
    const { eContent } = token.encapContentInfo;
    if (eContent === undefined) throw new Error('it does not hold what was signed');
    const told = TSTInfo.fromBER(eContent.getValue());
    const { hashAlgorithm, hashedMessage } = told.messageImprint;
    if (hashAlgorithm.algorithmId !== id_sha256) throw new Error('it stamps no SHA-256');
    return {
      hash: hex(hashedMessage.valueBlock.valueHexView),
      time: told.genTime.toISOString(),
      nonce: told.nonce === undefined ? null : hex((told.nonce as Integer).valueBlock.valueHexView),
      token,
    };
  });
}

/**
 * Checks that a stamp was signed over `sealed`, the bytes that its hash is of, by somebody whose certificate is one for
 * time stamps, and says by whom. Throws `stamp-false`. Revocation is not asked about: that would need the network.
 */
export async function signerOf({ token }: Stamp, sealed: Uint8Array, trusted: readonly Certificate[]): Promise<Signer> {
  const data = exactly(sealed);
  const { signerCertificate } = await token
    .verify({ signer: 0, data, extendedMode: true })
    .then((told) => (told.signatureVerified ? told : Promise.reject(new Error('its signature does not hold'))))
    .catch((cause: Error) => {
      throw fault('stamp-false', { detail: cause.message, cause });
    });
  if (!(signerCertificate instanceof Certificate) || !isForStamping(signerCertificate))
    throw fault('stamp-false', { detail: 'its certificate is not one for time stamps' });
  if (trusted.length === 0) return { authority: nameOf(signerCertificate), vouched: null };
  const vouched = await token
    .verify({ signer: 0, data, checkChain: true, trustedCerts: [...trusted], passedWhenNotRevValues: true })
    .catch(() => false);
  return { authority: nameOf(signerCertificate), vouched };
}

/** The certificates in a PEM text, or the one that the bytes are. Throws `no-certificate`. */
export function certificatesIn(bytes: Uint8Array, source: string): Certificate[] {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  const all = blocks.length === 0 ? [bytes] : blocks.map(([, base64]) => Buffer.from(base64, 'base64'));
  try {
    return all.map((one) => Certificate.fromBER(exactly(one)));
  } catch (cause) {
    throw fault('no-certificate', { source, cause });
  }
}

/** The purpose `id-kp-timeStamping` (RFC 3161, 2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

function isForStamping({ extensions = [] }: Certificate): boolean {
  return extensions.some(
    ({ parsedValue }) => parsedValue instanceof ExtKeyUsage && parsedValue.keyPurposes.includes(TIME_STAMPING),
  );
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

function nameOf({ subject }: Certificate): string {
  return subject.typesAndValues
    .map(({ type, value }) => `${SHORT_NAMES[type] ?? type}=${value.valueBlock.value}`)
    .join(', ');
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
