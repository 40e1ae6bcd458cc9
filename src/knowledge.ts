import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The only door to the `knowledge/` folder: data files that the reader knows, each listed in NOTICE. */
const root = new URL('../knowledge/', import.meta.url);

/**
 * The bytes of `knowledge/<path>`; a name ending in `.gz` is unpacked. Throws the system's error when it is not there.
 */
export function knowledgeBytes(path: string): Buffer {
  const bytes = readFileSync(new URL(path, root));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The parsed JSON of `knowledge/<path>`; its shape is held by the schema tests in `test/knowledge`. */
export function knowledgeJson<T>(path: string): T {
  return JSON.parse(knowledgeBytes(path).toString('utf8')) as T;
}
