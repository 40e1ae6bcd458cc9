import type { Cases } from '../table.ts';

/** When it happened; the reports are published on Friday, 17 May 2024. */
export const dates: Cases = {
  'a day of the month alone': [
    ['A soldier was killed on the 14th in Gao.', '2024-05-14'],
    ['A soldier was killed in Gao on the 20th.', '2024-04-20'],
    [
      'On March 12, three peasants were killed in Chalatenango. On the 13th, a bomb exploded in San Miguel.',
      '2024-03-12 | 2024-03-13',
    ],
    ['A shell hit a flat on the 14th floor, killing two.', '?'],
  ],
  'a year alone on its line': [
    [
      '1985\n\n2 February - A bomb explodes in a bar in Glyfada, wounding 78.\n\n14 June - Gunmen kill two in Athens.',
      '1985-02-02 | 1985-06-14',
    ],
    [
      'June 2021\n\n3 June: Gunmen kill six in Kajuru.\n\n11 June: Bandits abduct 30 in Zaria.',
      '2021-06-03 | 2021-06-11',
    ],
  ],
  'each event has its own day': [
    ['On 12 May, a soldier was killed in Gao; on 14 May, two others were killed in Kidal.', '2024-05-12 | 2024-05-14'],
    [
      'A blast killed eight people in Kabul on 2 May. The same day, gunmen shot dead a judge in Jalalabad.',
      '2024-05-02 | 2024-05-02',
    ],
    ['Four days ago rebels killed a chief in Fizi.', '2024-05-13'],
    ['It was 3 a.m. on 5 May when the rebels came to Kaya. They killed eleven people.', '2024-05-05'],
    ['The sniper killed a policeman on 11 May; a boy hit by a stray bullet died on the 14th.', '2024-05-11'],
  ],
  'one date': [
    ['A bomb killed ten people on Monday.', '2024-05-13'],
    ['A bomb killed ten people on 3 May 2024.', '2024-05-03'],
    ['A bomb killed ten people on May 3.', '2024-05-03'],
    ['A bomb killed ten people yesterday.', '2024-05-16'],
    ['A bomb killed ten people in March 2019.', '2019-03'],
    ['A bomb killed ten people in 2016.', '2016'],
    ['A bomb killed ten people last week.', '2024-05-06/2024-05-12'],
    ['A bomb killed ten people on Friday morning.', '2024-05-17'],
    ['Between 3 May and 5 May, soldiers killed ten people.', '2024-05-03/2024-05-05'],
    ['The bombing of 7 August 1998 killed 213 people.', '1998-08-07'],
    ['Six people were killed in Dori early on Tuesday.', '2024-05-14'],
    ['Six people were killed in Dori at 4 a.m. on 3 May 2024.', '2024-05-03'],
    ['Six people were killed in Dori two days ago.', '2024-05-15'],
    ['Six people were killed in Dori at the weekend.', '2024-05-11/2024-05-12'],
    ['Six people were killed in Dori on May 3-5.', '2024-05-03/2024-05-05'],
    ['The siege lasted from 3 May to 9 May 2024 and killed six people.', '2024-05-03/2024-05-09'],
  ],
  'the day it happened, not the day it was said': [
    ['A bomb killed ten people on Monday, police said on Tuesday.', '2024-05-13'],
    ['Police said on Tuesday that a bomb had killed ten people on Monday.', '2024-05-13'],
    [
      'A car bomb exploded outside a police station in Bogota on Thursday, killing 21 cadets. The ELN claimed responsibility on Monday.',
      '2024-05-16',
    ],
    [
      'Soldiers opened fire on protesters in Conakry on 28 September 2009. More than 150 people were killed.',
      '2009-09-28',
    ],
  ],
  'a date in what is said is that of what is told': [
    [
      'Fighters broke into a camp near Drodro before dawn on Tuesday and killed 23 people, two survivors said.',
      '2024-05-14',
    ],
    ['Gunmen came to the village on Wednesday, and twelve people were killed, a chief said on Friday.', '2024-05-15'],
    ['The minister said in Paris on Thursday that ten soldiers had been killed.', '?'],
    [
      'Rebels killed two soldiers in Goma on Tuesday. The same afternoon, some fifteen settlers, reportedly armed, stoned a bus and hurt a farmer.',
      '2024-05-14',
    ],
  ],
  'an event told behind its date lies before the story': [
    [
      'Gunmen killed nine people in Dori on 3 May. The attack came a week after soldiers killed six traders in Djibo.',
      '2024-05-03 | 2024-04-26',
    ],
    [
      'Gunmen killed nine people in Dori on 3 May. The arrests came two days after the attack.',
      '2024-05-03 | 2024-05-05',
    ],
  ],
  'a date that describes somebody or something is not the day it happened': [
    ['Gunmen killed Ali Jaafar, born in Kafra in 1989, on Tuesday.', '2024-05-14'],
    ['The attack in Dori killed a priest ordained in 2003.', '?'],
    ['Rebels who signed a deal concluded in 2015 killed nine people in Goma.', '?'],
    ['Police said a man released from prison in 2018 stabbed three people in Lyon on Thursday.', '2024-05-16'],
    ['A bomb planted on Monday killed two soldiers in Goma.', '2024-05-13'],
    ['An attack carried out on 3 May killed two soldiers in Goma.', '2024-05-03'],
  ],
  'a time of day belongs to the day beside it': [
    ['A car bomb exploded at 0215 GMT today near a school in Lima, wounding two policemen.', '2024-05-17'],
    ['Before dawn yesterday, gunmen killed two policemen in Dori.', '2024-05-16'],
  ],
  'since a day when': [
    ['Crowds have gathered since Saturday, when police killed two students in Nairobi.', '2024-05-11'],
    ['Since Saturday, police have killed two students in Nairobi.', '2024-05-11/..'],
  ],
  'no support, no date': [['A bomb killed ten people.', '?']],
  'told in a sentence of its own': [['The attack took place on Monday. Six people were killed.', '2024-05-13']],
  'reckoned from what was told before': [
    ['Police said on 5 May 2024 that six people had been killed two days earlier.', '2024-05-03'],
    ['On 3 May 2024, gunmen attacked Dori. Three days later they attacked Djibo.', '2024-05-03 | 2024-05-06'],
  ],
  'the head of a chronicle entry holds for all of it': [
    ['1991-05-03: Jaffna, Sri Lanka. Mine explodes under a lorry; nine soldiers killed.', '1991-05-03'],
    ['3 May: Rocket attack on Kiryat Shmona. Two people wounded.', '2024-05-03'],
    [
      '12 March 1988 – Two policemen killed in an ambush.\n\n14 March 1988 – Car bomb in Bogota; six dead.',
      '1988-03-12 | 1988-03-14',
    ],
    [
      '• 10 May, Dhedja: Gunmen entered the village; 7 civilians killed.\n\n• 11 May, Linga: a clash leaves four dead.',
      '2024-05-10 | 2024-05-11',
    ],
    ['3 May, talks resumed: nobody was present. Six people were killed in Dori.', '?'],
  ],
  'with a preposition, a date before a noun is no part of its phrase': [
    ['In May 2020 members killed two judges in Bari.', '2020-05'],
    ['On Monday gunmen killed two judges in Bari.', '2024-05-13'],
  ],
  'of the year before, of the year of the story': [
    ['Gunmen killed six people in Dori in September last year.', '2023-09'],
    ['Gunmen killed six people in Dori on 12 June last year.', '2023-06-12'],
    ['Rebels abducted a former councillor in Catarman last April 9.', '2024-04-09'],
    [
      'On 3 March 1982 police shot the founder. Her deputy was stabbed to death in prison that July.',
      '1982-03-03 | 1982-07',
    ],
  ],
  'after the verb of saying that closes the sentence': [
    [
      'TWO GUARDS WERE KILLED LAST NIGHT WHEN GUERRILLAS ATTACKED THE TELEPHONE OFFICE IN SAN JORGE, MILITARY SOURCES REPORTED TODAY.',
      '2024-05-16',
    ],
    [
      'Four farmers were killed on Sunday when gunmen raided a village near Dori, police said on Tuesday.',
      '2024-05-12',
    ],
    ['Gunmen killed four farmers near Dori, police said on Tuesday.', '?'],
  ],
  'the day told right after the first incident': [
    [
      'Guerrillas shot dead 12 peasants near Dori. A column of some 60 men entered the village on Thursday night and called the residents to the square.',
      '2024-05-16',
    ],
    [
      'Gunmen killed six people in Dori. The governor spoke to reporters there and said on Thursday that he was sorry.',
      '?',
    ],
  ],
};
