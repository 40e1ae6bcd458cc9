import { describe, expect, test } from 'vitest';
import { placesLine } from './place-notation.ts';

const RELATED: readonly [text: string, places: string][] = [
  ['The bus was ambushed 40 km (25 miles) north of Baghdad.', 'Baghdad settlement IQ ~distance'],
  ['Fighting raged about 15 miles from Aleppo.', 'Aleppo settlement SY ~distance'],
  ['The village lies 12 kilometres south-east of Mopti.', 'Mopti settlement ML ~distance'],
  ['A truck exploded near Jalalabad.', 'Jalalabad settlement AF ~near'],
  ['Gunmen struck on the outskirts of Quetta.', 'Quetta settlement PK ~near'],
  ['The checkpoint stands just outside Mosul.', 'checkpoint site IQ ?; Mosul settlement IQ ~near'],
  ['Clashes were reported in northern Iraq.', 'northern Iraq province IQ ~part'],
  ['The attack in central Mali killed 132.', 'central Mali province ML ~part'],
  ['Bombs hit the southern part of Yemen.', 'southern part of Yemen province YE ~part'],
  ['Six people were killed in north-eastern Nigeria.', 'north-eastern Nigeria province NG ~part'],
  ['Security worsened in the north of Burkina Faso.', 'north of Burkina Faso province BF ~part'],
  ['Muqdadiya, 80 km northeast of Baghdad, was hit.', 'Muqdadiya settlement IQ; Baghdad settlement IQ ~distance'],
  ['Rockets landed in western Ramadi.', 'western Ramadi settlement IQ ~part'],
  ['Militants attacked a village north of Mosul.', 'Mosul settlement IQ ~near'],
  ['The pirates struck off Somalia.', 'Somalia country SO ~near'],
  ['A helicopter crashed ten kilometres west of Kandahar.', 'Kandahar settlement AF ~distance'],
];

const SITES: readonly [text: string, places: string][] = [
  ['A bomb exploded outside the Jolo Cathedral.', 'Jolo Cathedral site PH ~near'],
  ['Protesters stormed the Iranian embassy in London.', 'Iranian embassy site GB; London settlement GB'],
  ['A gunman opened fire at 619 Waddell Avenue.', '619 Waddell Avenue site ?'],
  ['Attackers hit the Khurais oil field.', 'Khurais oil field site ?'],
  ['A car bomb destroyed a police station in Kirkuk.', 'police station site IQ; Kirkuk settlement IQ'],
  ['Worshippers were shot inside a mosque in Quebec City.', 'mosque site CA; Quebec City settlement CA'],
  ['A suicide bomber struck a crowded market in Maiduguri.', 'market site NG; Maiduguri settlement NG'],
  ['Rockets hit the Bagram air base.', 'Bagram air base site ?'],
  ['Gunmen stormed the Radisson Blu hotel in Bamako.', 'Radisson Blu hotel site ML; Bamako settlement ML'],
  ['Two shells landed on Al-Shifa Hospital.', 'Al-Shifa Hospital site ?'],
  ['The bodies lay near the Kafr Qassem checkpoint.', 'Kafr Qassem checkpoint site ? ~near'],
  ['They attacked a primary school in Chibok.', 'primary school site NG; Chibok settlement NG'],
  ['The bomb was planted in a car park.', 'car park site ?'],
  ['A grenade was thrown into the Albert Cup Market.', 'Albert Cup Market site ?'],
  ['A shell hit the University of Kharkiv.', 'University of Kharkiv site UA'],
  ['The bus station in Nyanya was bombed.', 'bus station site ?; Nyanya settlement ?'],
  ['The US consulate in Jeddah was attacked.', 'US consulate site SA; Jeddah settlement SA'],
  ["Explosives went off at St Mary's Church.", "St Mary's Church site ?"],
  ['A knife attack took place on London Bridge.', 'London Bridge site GB'],
  ['A Coptic church in Alexandria was bombed.', 'Coptic church site EG; Alexandria settlement EG'],
];

describe('beside, in part of, at a distance', () => {
  test.each(RELATED)('related: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
  test.each(SITES)('sites: %s', (text, places) => {
    expect(placesLine(text)).toBe(places);
  });
});
