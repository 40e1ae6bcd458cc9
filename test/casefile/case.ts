import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CaseFile, type CaseOptions, createCase, receive } from '../../src/casefile/index.ts';
import { documentFromText } from '../../src/intake/index.ts';
import type { Decision, Deed, Entry } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/reader.ts';

const reader = createReader('en');
let minute = 0;

/** Somebody writes, a minute after the last. */
export function by(author = 'A. Recorder') {
  return { author, at: new Date(Date.UTC(2022, 6, 5, 9, minute++)).toISOString() };
}

/** A folder that is gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recount-case-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A new case in a folder of its own, closed when the test is over. */
export async function newCase(options: CaseOptions = {}): Promise<CaseFile> {
  const file = await createCase(join(folder(), 'mali.recount'), 'Mali 2022', by(), options);
  onTestFinished(() => file.close());
  return file;
}

/** Adds texts as reports; gives their entries. */
export async function add(file: CaseFile, ...texts: string[]): Promise<Entry[]> {
  const received = await Promise.all(
    texts.map(async (text) => {
      const document = await documentFromText(text, { published: '2022-07-05', lang: 'en' });
      return { original: Buffer.from(text, 'utf8'), document, reading: reader.read(document) };
    }),
  );
  return file.write(async (writing) => {
    const bodies: Deed[] = [];
    for (const one of received) bodies.push(...(await receive(writing, one)));
    return writing.append(bodies, by('recount'));
  });
}

/** A person decides; gives the entries. */
export function decide(file: CaseFile, ...decisions: Decision[]): Promise<Entry[]> {
  return file.write((writing) => writing.decide(decisions, by()));
}

/** The program writes what it did; gives the entries. */
export function append(file: CaseFile, ...deeds: Deed[]): Promise<Entry[]> {
  return file.write((writing) => writing.append(deeds, by('recount')));
}
