import type { Document, Reading } from '../../src/model/index.ts';
import { document, reading } from './fixture.ts';

/** What a report could hold to take over the page that prints it. */
export const payload = `"><script>top.taken=1</script>' onfocus='top.taken=1' </title></style></svg><!--<img src=x onerror=top.taken=1><a href="javascript:top.taken=1">x</a>&lt;\u202e\u0000`;

/** Strings of the model that are closed lists or numbers in disguise, which no report can choose. */
const closed = new Set([
  'format',
  'sha256',
  'about',
  'group',
  'modality',
  'level',
  'precision',
  'status',
  'outcome',
  'sex',
  'type',
  'severity',
  'rule',
  'published',
  'earliest',
  'latest',
  'edtf',
  'country',
  'incident',
  'to',
  'id',
  'kinds',
  'claims',
]);

function poisoned<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (closed.has(key) || value === 'narrator' ? value : payload) as T;
  if (Array.isArray(value)) return value.map((entry) => poisoned(entry, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poisoned(entry, name)])) as T;
}

const free = poisoned(reading);

/** The fixture with the payload in every string that comes from outside. */
export const hostileReading: Reading = {
  ...free,
  document: { ...free.document, lang: payload, id: payload },
  incidents: free.incidents.map((incident) => ({ ...incident, when: { ...incident.when, edtf: payload } })),
};

export const hostileDocument: Document = {
  ...poisoned(document),
  lang: payload,
  id: payload,
  text: payload.repeat(8),
};
