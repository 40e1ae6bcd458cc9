import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorMention } from '../../src/reading/actor/mention.ts';
import { recogniseActors, recogniseActorsOf } from '../../src/reading/actor/recognise.ts';
import { loadActorStore } from '../../src/reading/actor/store.ts';
import { sentencesOf } from './sentences-of.ts';

const store = loadActorStore('en');

/** `name=key`, or `name:kind` where no actor is known, `?` behind it where the phrase doubts. */
const shown = (mention: ActorMention): string =>
  `${mention.name}${mention.actor ? `=${mention.actor}` : `:${mention.kind}`}${mention.suspected ? '?' : ''}`;

const read = (text: string): string[] => recogniseActorsOf(sentencesOf(text), store).flat().map(shown);

type Case = readonly [text: string, ...expected: string[]];

const KNOWN: readonly Case[] = [
  ['JNIM said its men took the post.', 'JNIM=jnim'],
  ['The attack was claimed by the GSIM.', 'GSIM=jnim'],
  ['The Support Group for Islam and Muslims held the road.', 'Support Group for Islam and Muslims=jnim'],
  ['Katiba Macina burned two granaries.', 'Katiba Macina=katiba-macina'],
  ['The Macina Liberation Front burned two granaries.', 'Macina Liberation Front=katiba-macina'],
  ['Daesh held the bridge.', 'Daesh=islamic-state'],
  ["Da'esh held the bridge.", "Da'esh=islamic-state"],
  ['Da’esh held the bridge.', 'Da’esh=islamic-state'],
  ['The Islamic State of Iraq and the Levant held the bridge.', 'Islamic State of Iraq and the Levant=islamic-state'],
  ['The Islamic State in the Greater Sahara held the well.', 'Islamic State in the Greater Sahara=isgs'],
  ['ISWAP overran the camp.', 'ISWAP=iswap'],
  ['IS took the hill.', 'IS=islamic-state'],
  ['al-Qaida took the hill.', 'al-Qaida=al-qaeda'],
  ['Al Qaeda took the hill.', 'Al Qaeda=al-qaeda'],
  ['El-Qaeda took the hill.', 'El-Qaeda=al-qaeda'],
  ['Al-Qaeda in the Islamic Maghreb took the hill.', 'Al-Qaeda in the Islamic Maghreb=aqim'],
  ['The Taleban shelled the fort.', 'Taleban=taliban'],
  ['The Tehreek-e-Taliban Pakistan shelled the fort.', 'Tehreek-e-Taliban Pakistan=ttp'],
  ['The Haqqani network was blamed.', 'Haqqani network=haqqani'],
  ['Al Shabab mined the track.', 'Al Shabab=al-shabaab'],
  ['Al-Shabaab mined the track.', 'Al-Shabaab=al-shabaab'],
  ['Hizbollah fired first.', 'Hizbollah=hezbollah'],
  ['Hizballah fired first.', 'Hizballah=hezbollah'],
  ['The Huthis fired first.', 'Huthis=houthis'],
  ['Ansar Allah fired first.', 'Ansar Allah=houthis'],
  ["The Kurdistan Workers' Party denied it.", "Kurdistan Workers' Party=pkk"],
  ['The Kurdistan Workers Party denied it.', 'Kurdistan Workers Party=pkk'],
  ['The Tamil Tigers laid down arms.', 'Tamil Tigers=ltte'],
  ['FARC-EP released them.', 'FARC-EP=farc'],
  ['The Provisional IRA warned by phone.', 'Provisional IRA=pira'],
  ["The New People's Army raided the mill.", "New People's Army=npa"],
  ['The New People’s Army raided the mill.', 'New People’s Army=npa'],
  ['Abu Sayyaf raided the mill.', 'Abu Sayyaf=abu-sayyaf'],
  ['Naxalites raided the mill.', 'Naxalites=cpi-maoist'],
  ["The Lord's Resistance Army raided the mill.", "Lord's Resistance Army=lra"],
  ['Anti-balaka raided the mill.', 'Anti-balaka=anti-balaka'],
  ['Ex-Séléka raided the mill.', 'Ex-Séléka=seleka'],
  ['The Rapid Support Forces raided the mill.', 'Rapid Support Forces=rsf'],
  ['Wagner mercenaries raided the mill.', 'Wagner mercenaries=wagner'],
  ['Lashkar-i-Taiba raided the mill.', 'Lashkar-i-Taiba=let'],
  ['Jaish-al-Adl raided the mill.', 'Jaish-al-Adl=jaish-adl'],
  ['Israeli settlers burned the trees.', 'Israeli settlers=israeli-settlers'],
  ['The Ku Klux Klan burned the church.', 'Ku Klux Klan=kkk'],
  ['Los Zetas hanged them from a bridge.', 'Los Zetas=zetas'],
];

const FORCES: readonly Case[] = [
  ['The Malian army left at dawn.', 'Malian army=forces-ml'],
  ["Mali's army left at dawn.", "Mali's army=forces-ml"],
  ['Iraqi Security Forces left at dawn.', 'Iraqi Security Forces=forces-iq'],
  ['Afghan forces left at dawn.', 'Afghan forces=forces-af'],
  ['The U.S. military left at dawn.', 'U.S. military=forces-us'],
  ['The Royal Saudi Air Force left at dawn.', 'Royal Saudi Air Force=forces-sa'],
  ['Colombian police left at dawn.', 'Colombian police=police-co'],
  ['Chadian soldiers left at dawn.', 'Chadian soldiers=forces-td'],
  ['South African police left at dawn.', 'South African police=police-za'],
  ['The Turkish government left it at that.', 'Turkish government=gov-tr'],
  ['Turkish-backed rebels left at dawn.', 'Turkish-backed rebels:rebel'],
  ['Iraqi and Syrian forces left at dawn.', 'Iraqi and Syrian forces:state-force'],
  ['Government forces left at dawn.', 'Government forces:state-force'],
  ['Security forces left at dawn.', 'Security forces:state-force'],
  ['The paramilitaries left at dawn.', 'paramilitaries:militia'],
  ['UN peacekeepers left at dawn.', 'UN peacekeepers=un-peacekeepers'],
  ['Palestinian gunmen left at dawn.', 'Palestinian gunmen:unknown'],
  ['Suspected Boko Haram fighters left at dawn.', 'Suspected Boko Haram fighters=boko-haram?'],
  ['Alleged jihadists left at dawn.', 'Alleged jihadists:jihadist?'],
  ['Islamist militants left at dawn.', 'Islamist militants:jihadist'],
  ['Separatist fighters left at dawn.', 'Separatist fighters:rebel'],
  ['Unidentified armed men left at dawn.', 'Unidentified armed men:unknown'],
  ['Drug cartels left at dawn.', 'Drug cartels:criminal'],
  ['Al-Qaeda-linked militants left at dawn.', 'Al-Qaeda-linked militants:jihadist'],
  ['Pro-Russian rebels left at dawn.', 'Pro-Russian rebels=pro-russian'],
  ['A pro-Houthi militia left at dawn.', 'pro-Houthi militia:militia'],
  ['Fulani herdsmen left at dawn.', 'Fulani herdsmen=fulani-militia'],
  ['Lendu fighters left at dawn.', 'Lendu fighters:unknown'],
  ['Turkana raiders left at dawn.', 'Turkana raiders:communal'],
  ['PKK members left at dawn.', 'PKK members=pkk'],
  ['White supremacists left at dawn.', 'White supremacists:extremist'],
  ['The Central Reserve Police left at dawn.', 'Central Reserve Police=crpf'],
  ["Iraq's Popular Mobilisation Units left at dawn.", "Iraq's Popular Mobilisation Units=pmf"],
  ['Suspected members of the Taliban left at dawn.', 'Taliban=taliban?'],
  ['Members of the Taliban left at dawn.', 'Taliban=taliban'],
  ['The Dogons left at dawn.', 'Dogons:communal'],
  ['Syrian democratic forces left at dawn.', 'Syrian democratic forces=sdf-sy'],
  ['The Assad regime left it at that.', 'Assad regime=gov-sy'],
  ['The Lower Delta Police left at dawn.', 'Lower Delta Police:police'],
];

const SHAPED: readonly Case[] = [
  ['The Free Delta Liberation Front took the mast.', 'Free Delta Liberation Front:rebel'],
  ['The Movement for the Defence of Lorra took the mast.', 'Movement for the Defence of Lorra:militia'],
  ['The Zerzan Martyrs Brigades took the mast.', 'Zerzan Martyrs Brigades:rebel'],
  ['Katibat al-Furqan took the mast.', 'Katibat al-Furqan:jihadist'],
  ['Members of the Upper River Liberation Army took the mast.', 'Upper River Liberation Army:rebel'],
  ["The People's Party of Lorra won the vote."],
  ['The Salvation Army fed them.'],
];

const TRAPS: readonly Case[] = [
  ['The camp is empty and nobody is there.'],
  ['THE CAMP IS EMPTY AND NOBODY IS THERE.'],
  ['Aid is late, and it is not enough.'],
  ['He left on Sunday and came back in March.'],
  ['Hope may help them, and so may we.'],
  ['A police station and an army base burned.'],
  ['It was a terrorist attack.'],
  ['They set off an army hospital alarm.'],
  ['The two forces of nature met.'],
  ['A group of friends and the leader of the choir sang.'],
  ['They gave it to us, not to the un-named.'],
  ['The French leader and the Turkish leader met.'],
  ['Villagers and herders shared the well.'],
  ['An anti-Taliban poem was read.'],
];

describe('actors in one report', () => {
  for (const [text, ...expected] of [...KNOWN, ...FORCES, ...SHAPED, ...TRAPS])
    it(`${text} -> ${expected.join(', ') || 'nobody'}`, () => expect(read(text)).toEqual(expected));
});

const REPORTS: readonly (readonly [why: string, text: string, ...expected: string[]])[] = [
  [
    'an acronym in parentheses is bound for the rest of the report',
    'The Upper River Liberation Army (URLA) took the mast. The URLA left later.',
    'Upper River Liberation Army:rebel',
    'URLA:rebel',
    'URLA:rebel',
  ],
  [
    'a weak acronym counts once its actor has been named',
    'The Communist Party of the Philippines (CPP) called for it. The CPP wrote so.',
    'Communist Party of the Philippines=cpp',
    'CPP=cpp',
    'CPP=cpp',
  ],
  ['a weak acronym counts in its country', 'It happened in Uganda. The ADF came at night.', 'ADF=adf-cd'],
  ['a weak acronym counts nowhere else', 'It happened in Norway. The ADF came at night.'],
  ['an acronym may look like an article', 'The AN soldiers came at night.', 'AN soldiers=ucdp-716'],
  ['a weak acronym counts before people', 'BRA fighters came at night.', 'BRA fighters=bra'],
  ['one acronym, two actors: the country decides', 'In Colombia it began. The PLA came at night.', 'PLA=epl'],
  [
    'one name, two actors: the country decides',
    'In Libya Ansar al-Sharia came at night.',
    'Ansar al-Sharia=ansar-sharia-ly',
  ],
  [
    'one name, two actors: the country decides',
    'In Tunisia Ansar al-Sharia came at night.',
    'Ansar al-Sharia=ansar-sharia-tn',
  ],
  [
    'one name, many actors, no country: none is picked',
    'Ansar al-Sharia fighters came at night.',
    'Ansar al-Sharia fighters:jihadist',
  ],
  [
    'what belongs to somebody else is not rebound',
    'The Lorra Brigade (ISIS) came. ISIS went.',
    'Lorra Brigade:unknown',
    'ISIS=islamic-state',
    'ISIS=islamic-state',
  ],
];

describe('actors across sentences', () => {
  for (const [why, text, ...expected] of REPORTS) it(`${why}: ${text}`, () => expect(read(text)).toEqual(expected));
});

describe('a mention', () => {
  const first = (text: string): ActorMention => recogniseActors(sentencesOf(text)[0], store)[0];

  it('tells the organisations above the actor, nearest first', () => {
    expect(first('Katiba Macina came.').parents).toEqual(['jnim', 'al-qaeda']);
  });

  it('tells the core and the word that stands for people', () => {
    const mention = first('Three suspected Boko Haram militants came.');
    expect([mention.core, mention.people]).toEqual(['Boko Haram', 4]);
  });

  it('tells the country of a force', () => expect(first('Nigerien soldiers came.').country).toEqual(['NE']));

  it('is generic where it describes and names nobody', () => {
    expect(first('Masked gunmen came.').generic).toBe(true);
    expect(first('Hamas came.').generic).toBe(false);
  });

  it('lists who could be meant', () => {
    expect(first('Ansar al-Sharia fighters came.').candidates).toContain('ansar-sharia-ly');
  });
});

describe('offsets', () => {
  const words = [
    'the',
    'Malian',
    'army',
    'IS',
    "Da'esh",
    'and',
    '(JNIM)',
    'al-Qaeda',
    "Mali's",
    'Boko Haram',
    'militants',
    '😀',
    'police',
    'U.S.',
    'of',
    'Front',
    '.',
  ];

  it('are those of the words, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (picked) => {
        const text = picked.join(' ');
        const sentences = sentencesOf(text);
        for (const mention of recogniseActorsOf(sentences, store).flat())
          expect(text.slice(mention.start, mention.end)).toBe(mention.name);
        for (const found of recogniseActorsOf(sentences, store))
          for (const [i, mention] of found.entries())
            if (i > 0) expect(mention.from).toBeGreaterThanOrEqual(found[i - 1].to);
      }),
      { numRuns: 150 },
    );
  });
});
