import { describe, expect, test } from 'vitest';
import { placesLine } from './place-notation.ts';

const BARE: readonly [text: string, places: string][] = [
  ['Gunmen on motorcycles entered Bankass at dawn.', 'Bankass settlement ML'],
  ['Shells fell on Kharkiv for the third night.', 'Kharkiv settlement UA'],
  ['Two grenades exploded in Goma, witnesses said.', 'Goma settlement CD'],
  ['The convoy left Gao for Kidal on Tuesday.', 'Gao settlement ML; Kidal settlement ML'],
  ['Clashes broke out between Baidoa and Mogadishu.', 'Baidoa settlement SO; Mogadishu settlement SO'],
  [
    'Snipers fired from rooftops in Homs, Hama and Aleppo.',
    'Homs settlement SY; Hama settlement SY; Aleppo settlement SY',
  ],
  ['The wounded were flown from Lashkar Gah to Kabul.', 'Lashkar Gah settlement AF; Kabul settlement AF'],
  ['Fighting spread to Port-au-Prince and Cap-Haïtien.', 'Port-au-Prince settlement HT; Cap-Haïtien settlement HT'],
  ['Rebels seized Deir ez-Zor after a month of siege.', 'Deir ez-Zor settlement SY'],
  ["A mine killed three soldiers near N'Djamena.", "N'Djamena settlement TD ~near"],
  ["Sana'a was bombed again on Friday.", "Sana'a settlement YE"],
  ["He was shot in Ta'izz while walking home.", "Ta'izz settlement YE"],
  ['Residents fled Mazar-e-Sharif in their thousands.', 'Mazar-e-Sharif settlement AF'],
  ['The bodies were found outside San Salvador.', 'San Salvador settlement SV ~near'],
  ['Ciudad Juárez recorded nine killings in a day.', 'Ciudad Juárez settlement MX'],
  [
    'Protesters were beaten in Tegucigalpa and San Pedro Sula.',
    'Tegucigalpa settlement HN; San Pedro Sula settlement HN',
  ],
  [
    'Militants attacked Mocimboa da Praia in northern Mozambique.',
    'Mocimboa da Praia settlement MZ; northern Mozambique province MZ ~part',
  ],
  ['The army retook Bambari from the rebels.', 'Bambari settlement CF'],
  ['Twelve people died in an attack on Bankass.', 'Bankass settlement ML'],
  ['Nine were killed in raids on Diallassagou and two nearby villages.', 'Diallassagou settlement ML'],
  ['Men fled Welibara and several other hamlets.', 'Welibara settlement ?'],
  ['Eleven people died in Marawi on Sunday.', 'Marawi settlement PH'],
  ["A bomb exploded in Peshawar's old bazaar.", 'Peshawar settlement PK; bazaar site PK ?'],
];

const TYPED: readonly [text: string, places: string][] = [
  ['Jihadists burned the village of Dokouro.', 'Dokouro settlement ?'],
  ['Soldiers surrounded the town of Djibo.', 'Djibo settlement BF'],
  ['The victims came from the hamlet of Tizi Ouzou.', 'Tizi Ouzou settlement DZ'],
  ['Attackers struck the villages of Ogossagou and Welingara.', 'Ogossagou settlement ML ?; Welingara settlement ML'],
  ['The raid took place in the Circle of Koro.', 'Circle of Koro district ML'],
  ['Three men were abducted in Bajaur district.', 'Bajaur district district PK'],
  ['The blast hit Nangarhar province.', 'Nangarhar province province AF'],
  ['Herders were killed in the Tillabéri region of Niger.', 'Tillabéri region province NE; Niger country NE'],
  ['An ambush in Kunar Province left five dead.', 'Kunar Province province AF'],
  ['Gunmen attacked farmers in Benue State.', 'Benue State province NG'],
  ['Two bombs went off in Diyala governorate.', 'Diyala governorate province IQ'],
  ['Five people were shot dead in Harris County.', 'Harris County district US'],
  ['Rebels attacked Masisi territory in North Kivu.', 'Masisi territory district CD; North Kivu province CD'],
  ['Fighters raided the commune of Bourzanga.', 'Bourzanga settlement BF'],
  ['The gunmen came from Adjumani and Moyo districts.', 'Adjumani district UG; Moyo district UG'],
  ['Troops combed the provinces of Logar and Paktia.', 'Logar province AF; Paktia province AF'],
  ['The Bentiu camp was shelled overnight.', 'Bentiu camp site SS'],
  ['A drone crashed in the Sumy region.', 'Sumy region province UA'],
  ['The killings happened in Soum province, Burkina Faso.', 'Soum province province BF; Burkina Faso country BF'],
  ['Villagers in the Nuba Mountains were bombed.', 'Nuba Mountains province SD'],
  ['The boat sank on Lake Chad after the attack.', 'Lake Chad province TD'],
  ['Militants hid in the Sambisa Forest.', 'Sambisa Forest district NG'],
  ['A roadside bomb hit a patrol in Kurram tribal district.', 'Kurram tribal district district PK'],
  [
    'He was killed in the Karrada neighbourhood of Baghdad.',
    'Karrada neighbourhood district IQ ?; Baghdad settlement IQ',
  ],
  ["Bombs fell on the Shuja'iyya neighborhood.", "Shuja'iyya neighborhood district ?"],
  ['Five died in the Mpeketoni area.', 'Mpeketoni area district ?'],
  ['Shots were heard in the Tigris river valley.', 'Tigris river district ?'],
  ['A car bomb went off in Sadr City.', 'Sadr City settlement IQ'],
  ['The attack took place in Mexico City.', 'Mexico City settlement MX'],
  ['Four were killed in General Santos City.', 'General Santos City settlement PH'],
];

const UNKNOWN: readonly [text: string, places: string][] = [
  ['Militants burned houses in Sabaa Al Bour.', 'Sabaa Al Bour settlement ?'],
  ['The women were killed near Tin-Hama.', 'Tin-Hama settlement ? ~near'],
  ['Soldiers died in the village of Hlaingbwe-Nord.', 'Hlaingbwe-Nord settlement ?'],
  [
    'Armed men attacked Diamweli, near Bankass in Mali.',
    'Diamweli settlement ML; Bankass settlement ML ~near; Mali country ML',
  ],
  ['Gunfire was heard at Wad an-Noora in Sudan.', 'Wad an-Noora settlement SD ?; Sudan country SD'],
  ['Children were taken from Kuriga village.', 'Kuriga settlement ?'],
  ['The clash occurred in Umm Rawaq and El Fasher.', 'Umm Rawaq settlement SD ?; El Fasher settlement SD'],
  ['He drove from Tembagapura to Ridge Camp.', 'Tembagapura settlement ?; Ridge Camp site ?'],
  ['2005 Kuşadası minibus bombing', 'Kuşadası settlement TR'],
];

describe('names of places', () => {
  test.each(BARE)('bare: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(TYPED)('typed: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(UNKNOWN)('not in the gazetteer: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
});
