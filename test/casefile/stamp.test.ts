import { execFileSync } from 'node:child_process';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { type CaseFile, entriesOf, verify } from '../../src/casefile/index.ts';
import { canonicalJson } from '../../src/casefile/record/canonical.ts';
import { seal } from '../../src/casefile/record/chain.ts';
import { addStamp, askAuthority, certificatesIn, stampRequest } from '../../src/casefile/stamp/index.ts';
import type { Entry } from '../../src/model/index.ts';
import { type Authority, authority } from './authority.ts';
import { add, by, newCase } from './case.ts';

const present = (() => {
  try {
    return execFileSync('openssl', ['version']).length > 0;
  } catch {
    return false;
  }
})();
if (!present && process.env.RECOUNT_REQUIRE_OPENSSL === '1') throw new Error('There is no openssl: install it.');
if (!present) console.warn('No openssl on this machine: the tests of time stamps are skipped.');

const REPORT = 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.';

const codeOf = async (act: () => Promise<unknown>) => {
  try {
    await act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no fault';
};

/** A case whose last entry the authority has stamped. */
async function stamped(clock: Authority): Promise<CaseFile> {
  const file = await newCase();
  await add(file, REPORT);
  const { bytes, nonce } = stampRequest((await file.head()).hash);
  await addStamp(file, { source: 'answer.tsr', bytes: clock.answer(bytes), nonce }, by());
  return file;
}

describe.skipIf(!present)('a time stamp', () => {
  test('says who saw which entry and when, and verify tells whether the signer is vouched for', async () => {
    const clock = authority();
    const file = await stamped(clock);
    const [stamp] = (await verify(file)).stamps;
    expect(stamp).toMatchObject({ entry: 3, authority: 'O=Clockmakers, CN=Stamps of a test', vouched: null });
    expect(Math.abs(Date.now() - Date.parse(stamp.time))).toBeLessThan(60_000);
    const vouchedBy = async ({ root }: Authority) =>
      (await verify(file, { trusted: certificatesIn(root, 'root.pem') })).stamps[0].vouched;
    expect([await vouchedBy(clock), await vouchedBy(authority())]).toEqual([true, false]);
  });

  test('is asked for over the network where an address is named', async () => {
    const file = await newCase();
    const { bytes, nonce } = stampRequest((await file.head()).hash);
    const source = await authority().served();
    const told = await addStamp(file, { source, nonce, bytes: await askAuthority(source, bytes) }, by());
    expect(told.entry).toBe(1);
    expect((await verify(file)).findings).toEqual([]);
  });

  test('may come when the ledger has grown', async () => {
    const file = await newCase();
    const { bytes } = stampRequest((await file.head()).hash);
    await add(file, REPORT);
    await addStamp(file, { source: 'answer.tsr', bytes: authority().answer(bytes) }, by());
    expect((await verify(file)).stamps.map(({ entry }) => entry)).toEqual([1]);
  });

  test.each<[string, { nonce?: string; hash?: string; answer?: Uint8Array }, string]>([
    ['that answers another question', { nonce: '00ff' }, 'stamp-false'],
    ['of a hash that the case has not', { hash: 'f'.repeat(64) }, 'stamp-of-another'],
    ['that is none', { answer: Buffer.from('no time stamp') }, 'stamp-unreadable'],
  ])('%s is refused, and nothing is written', async (_, { nonce, hash, answer }, code) => {
    const file = await newCase();
    const { bytes } = stampRequest(hash ?? (await file.head()).hash);
    const reply = { source: 'answer.tsr', bytes: answer ?? authority().answer(bytes), ...(nonce && { nonce }) };
    expect(await codeOf(() => addStamp(file, reply, by()))).toBe(code);
    expect((await file.head()).seq).toBe(1);
  });

  test('a whole ledger that was written anew, with hashes that agree, does not agree with the stamp', async () => {
    const file = await stamped(authority());
    const forged: Entry[] = [];
    for await (const { body, author, at } of entriesOf(file.tables)) {
      const head = forged.at(-1) ?? { seq: 0, hash: '0'.repeat(64) };
      const told = body.type === 'head-stamped' ? { ...body, hash: head.hash } : body;
      forged.push(seal(told, { author: author === 'recount' ? 'somebody' : author, at }, head));
    }
    const connection = new Database(file.path);
    connection.exec('DROP TRIGGER entry_is_not_changed');
    const put = connection.prepare(
      'UPDATE entry SET author = ?, body = ?, content = ?, previous = ?, hash = ? WHERE seq = ?',
    );
    for (const { seq, author, body, content, previous, hash } of forged)
      put.run(author, canonicalJson(body), content, previous, hash, seq);
    connection.close();
    const messages = (await verify(file)).findings.map(({ message }) => message);
    expect(messages).toEqual(['entry 4: the stamp is not one of entry 3']);
  });
});

test('an authority that is not there is told so', async () => {
  const { bytes } = stampRequest('0'.repeat(64));
  expect(await codeOf(() => askAuthority('http://127.0.0.1:9/', bytes))).toBe('authority-unreachable');
});
