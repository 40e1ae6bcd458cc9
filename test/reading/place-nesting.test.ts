import { describe, expect, test } from 'vitest';
import { placesLine } from './place-notation.ts';

const NESTED: readonly [text: string, places: string][] = [
  ['A bomb exploded in Mokha, Yemen.', 'Mokha settlement YE; Yemen country YE'],
  ['Four teenagers were shot in Clairton, Pennsylvania.', 'Clairton settlement US; Pennsylvania province US'],
  ['A shooting in Columbus, GA, left two dead.', 'Columbus settlement US; GA province US'],
  [
    'Gunmen opened fire in Bogo, Maguindanao, Philippines.',
    'Bogo settlement PH ?; Maguindanao district PH; Philippines country PH',
  ],
  ['The church in Owo, Ondo State, was attacked.', 'church site NG; Owo settlement NG; Ondo State province NG'],
  ['The blast in Valence (Drôme) wounded two.', 'Valence settlement FR; Drôme district FR'],
  ['The murders happened in Moscow, Idaho.', 'Moscow settlement US; Idaho province US'],
  ['Police in Paris, Texas, arrested a man.', 'Paris settlement US; Texas province US'],
  ["Syria's Idlib province was shelled.", 'Syria country SY; Idlib province province SY'],
  ["Pakistan's Quetta was under curfew.", 'Pakistan country PK; Quetta settlement PK'],
  [
    "Troops shelled northwestern Syria's Idlib province.",
    'northwestern Syria province SY ~part; Idlib province province SY',
  ],
  [
    'The bombing in Miranshah in North Waziristan killed four.',
    'Miranshah settlement PK; North Waziristan district PK',
  ],
  ['Armed men attacked Kahbub in Lahij governorate.', 'Kahbub settlement YE ?; Lahij governorate province YE'],
  [
    'A mosque was hit in Herat city, Herat province, Afghanistan.',
    'mosque site AF ?; Herat settlement AF; Herat province province AF; Afghanistan country AF',
  ],
  ['The attack in Lebanon, Tennessee, shocked residents.', 'Lebanon settlement US; Tennessee province US'],
  ['In Necuto, Angola, four soldiers were killed.', 'Necuto settlement AO ?; Angola country AO'],
];

const CAPITALS: readonly [text: string, places: string][] = [
  ['Two bombs exploded in the Malian capital.', 'Malian capital settlement ML'],
  ['The Somali capital, Mogadishu, was hit by mortars.', 'Mogadishu settlement SO'],
  ['Troops patrolled the Afghan capital Kabul.', 'Kabul settlement AF'],
  ['Riots broke out in the Kenyan capital, Nairobi.', 'Nairobi settlement KE'],
  ['Gunmen attacked Quetta, the capital of Balochistan.', 'Quetta settlement PK; Balochistan province PK'],
];

const HINTS: readonly [text: string, places: string][] = [
  ['The attack in the Syrian governorate of Daraa killed six.', 'governorate of Daraa province SY'],
  ['Two men were stabbed in the German city of Würzburg.', 'Würzburg settlement DE'],
  ['A blast hit the eastern Afghan city of Jalalabad.', 'Jalalabad settlement AF'],
  ['Rebels hold the Congolese town of Bunagana.', 'Bunagana settlement ?'],
];

const HOMONYMS: readonly [text: string, places: string][] = [
  ['Clashes in Tripoli killed nine, the Libyan health ministry said.', 'Tripoli settlement LY'],
  ['The Lebanese army entered Tripoli after the shooting.', 'Tripoli settlement LB'],
  [
    "A bomb exploded in Hyderabad, in Pakistan's Sindh province.",
    'Hyderabad settlement PK; Pakistan country PK; Sindh province province PK',
  ],
  ['Two blasts hit Hyderabad, India, on Thursday.', 'Hyderabad settlement IN; India country IN'],
  ['Paramilitaries killed nine peasants in Córdoba, Colombia.', 'Córdoba province CO; Colombia country CO'],
  ['Police in Córdoba, Argentina, fired on the crowd.', 'Córdoba settlement AR; Argentina country AR'],
  ['A gunman killed four people at a school in Georgia, the US state.', 'school site US; Georgia province US'],
  ['Russian jets bombed Gori in Georgia.', 'Gori settlement GE; Georgia country GE'],
  ['The shooting took place in Moscow, Idaho.', 'Moscow settlement US; Idaho province US'],
  ['Militants attacked a theatre in Moscow, Russian police said.', 'theatre site RU; Moscow settlement RU'],
  ['A priest was killed in San Salvador, El Salvador.', 'San Salvador settlement SV; El Salvador country SV'],
  [
    'Colombian troops fought guerrillas near San Pablo in Bolívar.',
    'San Pablo settlement CO ? ~near; Bolívar province CO',
  ],
  ['Guerrillas raided Florencia in Colombia.', 'Florencia settlement CO; Colombia country CO'],
  ['Soldiers shot students in Kano, Nigeria.', 'Kano settlement NG; Nigeria country NG'],
  ['Loyalist gunmen shot five Catholics in Belfast.', 'Belfast settlement GB'],
  ['The army shelled Santiago, Chilean radio said.', 'Santiago settlement CL'],
  ['Gunmen fired on a bar in Birmingham, Alabama.', 'Birmingham settlement US; Alabama province US'],
  ['A bomb wrecked a pub in Birmingham, British police said.', 'pub site GB; Birmingham settlement GB'],
  ['An attack in Victoria, Australia, left one dead.', 'Victoria province AU; Australia country AU'],
  ['Hutu rebels crossed into Kibumba in Congo.', 'Kibumba settlement CD ?; Congo country CD'],
  ['Boko Haram burned Baga, in Borno State.', 'Baga settlement NG; Borno State province NG'],
  ['Al-Shabaab seized El Bur in central Somalia.', 'El Bur settlement SO; central Somalia province SO ~part'],
  [
    'Seleka fighters sacked Bria in the Central African Republic.',
    'Bria settlement CF; Central African Republic country CF',
  ],
  [
    "Gunmen attacked Solhan in Burkina Faso's Yagha province.",
    'Solhan settlement BF; Burkina Faso country BF; Yagha province province BF',
  ],
  ['A suicide bomber hit the city of Zaria in Nigeria.', 'Zaria settlement NG; Nigeria country NG'],
  ['Ethiopian troops entered Axum in Tigray.', 'Axum settlement ET; Tigray province ET'],
  [
    'Rebels in Casamance ambushed a bus near Ziguinchor, Senegal.',
    'Casamance province SN; Ziguinchor settlement SN ~near; Senegal country SN',
  ],
  ['Tamil rebels bombed a train at Dehiwala in Sri Lanka.', 'Dehiwala settlement LK ?; Sri Lanka country LK'],
  [
    'Separatists attacked Yala and Narathiwat in southern Thailand.',
    'Yala settlement TH; Narathiwat settlement TH; southern Thailand province TH ~part',
  ],
  ['Abu Sayyaf gunmen beheaded a hostage in Jolo, Philippines.', 'Jolo settlement PH; Philippines country PH'],
  [
    'Naxalites blew up a bus in Dantewada district, Chhattisgarh, India.',
    'Dantewada district district IN ?; Chhattisgarh province IN; India country IN',
  ],
  ['The Shining Path attacked Ayacucho in Peru.', 'Ayacucho settlement PE; Peru country PE'],
];

const REPORTED: readonly [text: string, places: string][] = [
  ['The mayor of Tumaco, in Nariño department, was shot.', 'Tumaco settlement CO; Nariño department province CO'],
  [
    'Two villages near Tabankort in the Gao region were burned.',
    'Tabankort settlement ML ? ~near; Gao region province ML',
  ],
  ['Assailants killed a priest in Minna, capital of Niger State.', 'Minna settlement NG; Niger State province NG'],
  ['Shelling killed four in Bakhmut, in Donetsk oblast.', 'Bakhmut settlement UA; Donetsk oblast province UA'],
  [
    'A landmine went off on the road between Bria and Ippy in the Central African Republic.',
    'road site CF ?; Bria settlement CF; Ippy settlement CF; Central African Republic country CF',
  ],
  [
    "The gang attacked Pont-Sondé in Haiti's Artibonite department.",
    'Pont-Sondé settlement HT ?; Haiti country HT; Artibonite department province HT',
  ],
  [
    'Settlers torched cars in Huwara, south of Nablus in the occupied West Bank.',
    'Huwara settlement PS; Nablus settlement PS ~near; West Bank province PS',
  ],
  [
    'A drone hit a market in Kassala, eastern Sudan.',
    'market site SD; Kassala settlement SD; eastern Sudan province SD ~part',
  ],
  [
    'Eight farmers were beheaded in Zabarmari, Borno State, Nigeria.',
    'Zabarmari settlement NG; Borno State province NG; Nigeria country NG',
  ],
  [
    'Clashes erupted in the Bir el-Abed and Roueiss neighbourhoods of Beirut.',
    'Bir el-Abed district LB ?; Roueiss district LB ?; Beirut settlement LB',
  ],
  [
    "The convoy was attacked in Qala-e-Naw, in western Afghanistan's Badghis province.",
    'Qala-e-Naw settlement AF; western Afghanistan province AF ~part; Badghis province province AF',
  ],
  [
    'Guerrillas killed eleven soldiers at Tame, Arauca department, Colombia.',
    'Tame settlement CO; Arauca department province CO; Colombia country CO',
  ],
  ['The bomb went off at Stade de France, north of Paris.', 'Stade de France site ?; Paris settlement FR ~near'],
  [
    'Two policemen were shot in Ferguson, a suburb of St. Louis, Missouri.',
    'Ferguson settlement US; St. Louis settlement US; Missouri province US',
  ],
  [
    'A man was stabbed on Main Street in Springfield, Ohio.',
    'Main Street site US; Springfield settlement US; Ohio province US',
  ],
  ['Rioters burned shops in Leicester, England.', 'Leicester settlement GB; England province GB'],
  [
    'Maoists killed nine troopers in Sukma district of Chhattisgarh.',
    'Sukma district district IN; Chhattisgarh province IN',
  ],
  ['The attackers fled towards the Nigerian border.', ''],
  ['Suspected ADF rebels killed 14 people in Oicha, Beni territory.', 'Oicha district CD; Beni territory district CD'],
];

describe('places in places', () => {
  test.each(NESTED)('nested: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(CAPITALS)('capitals: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(HINTS)('told by the words before: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(HOMONYMS)('homonyms by the country of the report: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(REPORTED)('as reports have it: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
});
