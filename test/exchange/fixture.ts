import type { Claim, Document, Incident, Place, Reading, Span, Voice } from '../../src/model/index.ts';

/** An invented report about invented villages; emoji, Arabic and markup characters stand before most spans. */
const text = `🕯️ Kelsana mourns: «حسبنا الله» on the <market> wall

KELSANA, Mali, 20 June 2022. Gunmen on motorcycles killed 132 civilians in Kelsana, in the Circle of Bankass, on the evening of 18 June, the government said on Monday. About 40 people were injured, it added.

Oumou Diarra, who heads "Women & Peace", told Radio Plateau that at least 200 people had died and that the attack began on 17 June. Among the dead were Amadou Guindo, 54, a teacher, and his daughter Fanta, 9. Between 300 and 600 people fled to Dorowal.

The army suspects the Katiba of Seno. The Katiba denied that its men had killed civilians. Six attackers died, according to the army.

On Monday a bomb killed a driver near Dorowal. Residents called it revenge for Kelsana.

In June 2019 dozens of people had been killed in Kelsana by hunters.
`;

const points = [...text];

/** The code point span of `phrase`, the nth time it stands in the text (from 1). */
function at(phrase: string, nth = 1): Span {
  let index = -1;
  for (let i = 0; i < nth; i++) index = text.indexOf(phrase, index + 1);
  if (index < 0) throw new Error(`the fixture has no "${phrase}" (${nth})`);
  const start = [...text.slice(0, index)].length;
  const end = start + [...phrase].length;
  return { start, end, text: points.slice(start, end).join('') };
}

const quotes = {
  raid: at(
    'Gunmen on motorcycles killed 132 civilians in Kelsana, in the Circle of Bankass, on the evening of 18 June, the government said on Monday.',
  ),
  injured: at('About 40 people were injured, it added.'),
  diarra: at(
    'Oumou Diarra, who heads "Women & Peace", told Radio Plateau that at least 200 people had died and that the attack began on 17 June.',
  ),
  dead: at('Among the dead were Amadou Guindo, 54, a teacher, and his daughter Fanta, 9.'),
  fled: at('Between 300 and 600 people fled to Dorowal.'),
  suspects: at('The army suspects the Katiba of Seno.'),
  denial: at('The Katiba denied that its men had killed civilians.'),
  attackers: at('Six attackers died, according to the army.'),
  bomb: at('On Monday a bomb killed a driver near Dorowal.'),
  revenge: at('Residents called it revenge for Kelsana.'),
  past: at('In June 2019 dozens of people had been killed in Kelsana by hunters.'),
};

const government: Voice = { name: 'the government', span: at('the government') };
const diarra: Voice = { name: 'Oumou Diarra', role: 'head of "Women & Peace"', span: at('Oumou Diarra') };
const army: Voice = { name: 'the army', span: at('the army') };
const plateau = { name: 'Radio Plateau', span: at('Radio Plateau') };

const kelsana: Place = {
  name: 'Kelsana',
  level: 'settlement',
  country: 'ML',
  lat: 13.92,
  lon: -3.61,
  gazetteer: 'geonames:9000001',
  precision: 'settlement',
  span: at('in Kelsana'),
};
const bankass: Place = {
  name: 'Circle of Bankass',
  level: 'district',
  country: 'ML',
  lat: 13.9,
  lon: -3.4,
  gazetteer: 'geonames:9000002',
  precision: 'district',
  span: at('Circle of Bankass'),
};
const mali: Place = { name: 'Mali', level: 'country', country: 'ML', precision: 'country', span: at('Mali') };
const dorowal: Place = {
  name: 'Dorowal',
  level: 'settlement',
  precision: 'unlocated',
  candidates: [
    { name: 'Dorowal', gazetteer: 'geonames:9000003', lat: 13.71, lon: -3.32, country: 'ML', score: 0.46 },
    { name: 'Dorowal', gazetteer: 'geonames:9000004', lat: 13.98, lon: -2.2, country: 'BF', score: 0.41 },
    { name: 'Dorowal Peulh', gazetteer: 'geonames:9000005', lat: 14.6, lon: -4.1, country: 'ML', score: 0.2 },
  ],
  span: at('Dorowal', 2),
};

const stated = { modality: 'stated', confidence: 0.9 } as const;
const people = (low: number | null, high: number | null, words: string, vague = false) => ({
  low,
  high,
  vague,
  text: words,
});

const claims: Claim[] = [
  {
    id: 'c1',
    incident: 'i1',
    about: 'killed',
    value: people(132, 132, '132 civilians'),
    group: 'civilian',
    total: true,
    span: at('132 civilians'),
    quote: quotes.raid,
    voice: government,
    ...stated,
    why: ['verb "kill" takes its object as the killed', 'speaker after "said"'],
  },
  {
    id: 'c2',
    incident: 'i1',
    about: 'when',
    value: { edtf: '2022-06-18' },
    span: at('the evening of 18 June'),
    quote: quotes.raid,
    voice: government,
    ...stated,
    why: ['day and month; the year is that of the date line'],
  },
  {
    id: 'c3',
    incident: 'i1',
    about: 'injured',
    value: people(40, 40, 'About 40 people', true),
    group: 'person',
    total: true,
    span: at('About 40 people'),
    quote: quotes.injured,
    voice: government,
    ...stated,
    why: ['"it added" continues the last speaker'],
  },
  {
    id: 'c4',
    incident: 'i1',
    about: 'killed',
    value: people(200, null, 'at least 200 people'),
    group: 'person',
    total: true,
    span: at('at least 200 people'),
    quote: quotes.diarra,
    voice: diarra,
    via: plateau,
    modality: 'reported',
    confidence: 0.8,
    why: ['verb "die" takes its subject as the killed', 'speaker of "told"'],
  },
  {
    id: 'c5',
    incident: 'i1',
    about: 'when',
    value: { edtf: '2022-06-17' },
    span: at('17 June'),
    quote: quotes.diarra,
    voice: diarra,
    via: plateau,
    modality: 'reported',
    confidence: 0.7,
    why: ['day and month; the year is that of the date line'],
  },
  {
    id: 'c6',
    incident: 'i1',
    about: 'killed',
    value: people(1, 1, 'Amadou Guindo'),
    group: 'civilian',
    total: false,
    span: at('Amadou Guindo, 54, a teacher'),
    quote: quotes.dead,
    voice: 'narrator',
    ...stated,
    why: ['"among the dead" opens a list of names'],
  },
  {
    id: 'c7',
    incident: 'i1',
    about: 'killed',
    value: people(2, 2, 'Amadou Guindo, 54, a teacher, and his daughter Fanta, 9'),
    group: 'civilian',
    total: false,
    span: at('Amadou Guindo, 54, a teacher, and his daughter Fanta, 9'),
    quote: quotes.dead,
    voice: 'narrator',
    ...stated,
    why: ['two names joined by "and"'],
  },
  {
    id: 'c8',
    incident: 'i1',
    about: 'displaced',
    value: people(300, 600, 'Between 300 and 600 people'),
    group: 'person',
    total: true,
    span: at('Between 300 and 600 people'),
    quote: quotes.fled,
    voice: 'narrator',
    ...stated,
    why: ['verb "flee" takes its subject as the displaced'],
  },
  {
    id: 'c9',
    incident: 'i1',
    about: 'perpetrator',
    value: { name: 'the Katiba of Seno' },
    span: at('the Katiba of Seno'),
    quote: quotes.suspects,
    voice: army,
    modality: 'suspected',
    confidence: 0.7,
    why: ['verb "suspect" names the suspected'],
  },
  {
    id: 'c10',
    incident: 'i1',
    about: 'perpetrator',
    value: { name: 'its men' },
    negated: true,
    span: at('its men'),
    quote: quotes.denial,
    voice: { name: 'The Katiba', span: at('The Katiba') },
    modality: 'denied',
    confidence: 0.6,
    why: ['verb "deny" turns its clause round'],
  },
  {
    id: 'c11',
    incident: 'i1',
    about: 'killed',
    value: people(6, 6, 'Six attackers'),
    group: 'attacker',
    total: true,
    span: at('Six attackers'),
    quote: quotes.attackers,
    voice: army,
    ...stated,
    why: ['"attackers" are the perpetrators of the incident'],
  },
  {
    id: 'c12',
    incident: 'i2',
    about: 'killed',
    value: people(1, 1, 'a driver'),
    group: 'civilian',
    total: true,
    span: at('a driver'),
    quote: quotes.bomb,
    voice: 'narrator',
    ...stated,
    why: ['verb "kill" takes its object as the killed'],
  },
  {
    id: 'c13',
    incident: 'i2',
    about: 'motive',
    value: { text: 'revenge for Kelsana' },
    span: at('revenge for Kelsana'),
    quote: quotes.revenge,
    voice: { name: 'Residents', span: at('Residents') },
    modality: 'reported',
    confidence: 0.6,
    why: ['noun "revenge" with "for" names the earlier incident'],
  },
  {
    id: 'c14',
    incident: 'i3',
    about: 'killed',
    value: people(24, null, 'dozens of people', true),
    group: 'person',
    total: true,
    span: at('dozens of people'),
    quote: quotes.past,
    voice: 'narrator',
    ...stated,
    why: ['"dozens": two dozen or more'],
  },
];

const incidents: Incident[] = [
  {
    id: 'i1',
    summary: 'Shooting in Kelsana, Mali, 18 June 2022: 132 or more killed',
    background: false,
    kinds: ['shooting', 'killing', 'displacement'],
    trigger: at('killed 132 civilians'),
    when: {
      edtf: '2022-06-18',
      earliest: '2022-06-17',
      latest: '2022-06-18',
      precision: 'day',
      spans: [at('the evening of 18 June')],
    },
    where: [kelsana, bankass, mali],
    country: 'ML',
    perpetrators: [
      {
        name: 'the Katiba of Seno',
        actor: 'katiba-of-seno',
        span: at('the Katiba of Seno'),
        status: 'suspected',
        claims: ['c9'],
      },
      { name: 'its men', span: at('its men'), status: 'denied', claims: ['c10'] },
    ],
    targets: [{ text: '132 civilians', group: 'civilian', span: at('132 civilians') }],
    victims: [
      {
        name: 'Amadou Guindo',
        text: 'Amadou Guindo, 54, a teacher',
        outcome: 'killed',
        group: 'civilian',
        age: 54,
        sex: 'male',
        role: 'teacher',
        span: at('Amadou Guindo, 54, a teacher'),
        claims: ['c6'],
      },
      {
        name: 'Fanta',
        text: 'his daughter Fanta, 9',
        outcome: 'killed',
        group: 'child',
        age: 9,
        sex: 'female',
        span: at('his daughter Fanta, 9'),
        claims: ['c7'],
      },
    ],
    means: [{ text: 'motorcycles', span: at('motorcycles') }],
    toll: {
      killed: { ...people(132, null, 'at least 200 people'), rule: 'widest-range', claims: ['c1', 'c4'] },
      injured: { ...people(40, 40, 'About 40 people', true), rule: 'only-figure', claims: ['c3'] },
      displaced: { ...people(300, 600, 'Between 300 and 600 people'), rule: 'only-figure', claims: ['c8'] },
      attackersKilled: { ...people(6, 6, 'Six attackers'), rule: 'only-figure', claims: ['c11'] },
    },
    relations: [],
    claims: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11'],
  },
  {
    id: 'i3',
    summary: 'Killing in Kelsana, June 2019: dozens killed',
    background: true,
    kinds: ['killing'],
    trigger: at('killed in Kelsana by hunters'),
    when: {
      edtf: '2019-06',
      earliest: '2019-06-01',
      latest: '2019-06-30',
      precision: 'month',
      spans: [at('In June 2019')],
    },
    where: [{ ...kelsana, span: at('Kelsana by hunters') }],
    country: 'ML',
    perpetrators: [{ name: 'hunters', span: at('hunters'), status: 'asserted', claims: [] }],
    targets: [],
    victims: [],
    means: [],
    toll: { killed: { ...people(24, null, 'dozens of people', true), rule: 'only-figure', claims: ['c14'] } },
    relations: [],
    claims: ['c14'],
  },
  {
    id: 'i2',
    summary: 'Bombing near Dorowal, 20 June 2022: a driver killed',
    background: false,
    kinds: ['bombing', 'killing'],
    trigger: at('a bomb killed'),
    when: {
      edtf: '2022-06-20',
      earliest: '2022-06-20',
      latest: '2022-06-20',
      precision: 'day',
      spans: [at('On Monday')],
    },
    where: [dorowal],
    country: null,
    perpetrators: [],
    targets: [{ text: 'a driver', group: 'civilian', span: at('a driver') }],
    victims: [
      { text: 'a driver', outcome: 'killed', group: 'civilian', role: 'driver', span: at('a driver'), claims: ['c12'] },
    ],
    means: [{ text: 'a bomb', span: at('a bomb') }],
    toll: { killed: { ...people(1, 1, 'a driver'), rule: 'only-figure', claims: ['c12'] } },
    relations: [{ type: 'retaliation-for', to: 'i1', span: at('revenge for Kelsana') }],
    claims: ['c12', 'c13'],
  },
];

export const document: Document = {
  id: 'kelsana',
  sha256: '5d'.repeat(32),
  format: 'txt',
  text,
  lang: 'en',
  title: '🕯️ Kelsana mourns: «حسبنا الله» on the <market> wall',
  published: '2022-06-20',
  source: 'kelsana.txt',
  publisher: 'Plateau Wire',
  layout: [],
  assumptions: ['read as UTF-8: the bytes are valid'],
};

export const reading: Reading = {
  format: 'recount/reading@1',
  document: {
    id: document.id,
    sha256: document.sha256,
    lang: document.lang,
    title: document.title,
    published: document.published,
    source: document.source,
    length: points.length,
    reader: { name: 'recount', version: '0.1.0' },
  },
  incidents,
  claims,
  notes: [
    { severity: 'warning', message: '"Dorowal" could be 3 places; no point was picked.', span: at('Dorowal', 2) },
    { severity: 'info', message: 'A wall painting is quoted; nothing was read from it.', span: at('حسبنا الله') },
  ],
};

/** A place named "Foy", unlocated unless `entry` says more. */
export const placeOf = (entry: Partial<Place>): Place => ({
  name: 'Foy',
  level: 'settlement',
  precision: 'unlocated',
  span: { start: 0, end: 3, text: 'Foy' },
  ...entry,
});
