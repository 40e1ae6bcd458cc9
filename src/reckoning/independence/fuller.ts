/**
 * The voice that each of an incident's voices is, by keys: a bare name ("body:police", "name:diallo") joins the fuller
 * one ("body:bankass police", "name:oumou diallo") where exactly one that ends with it is told. Voices that stand by
 * themselves are not told.
 */
export function fullerNames(keys: Iterable<string>): Map<string, string> {
  const all = [...new Set(keys)].toSorted();
  const joined = new Map<string, string>();
  for (const key of all) {
    const [kind, name] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind !== 'body' && kind !== 'name') continue;
    const fuller = all.filter((other) => other.startsWith(`${kind}:`) && other.endsWith(` ${name}`));
    if (fuller.length === 1) joined.set(key, fuller[0]);
  }
  return joined;
}
