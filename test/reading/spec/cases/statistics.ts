import type { Cases } from '../table.ts';

/** Sums over a stretch of time are of many incidents and of none: they give no claim. What is told of one event does. */
export const statistics: Cases = {
  'violence at large, over time': [
    ['More than 3,500 lives have been lost since 2016.', ''],
    ['The conflict has displaced more than 1.8 million people over the past decade.', ''],
    ['Political violence cost 1,986 lives last year.', ''],
    ['Gang wars have killed almost 7,000 people in the south since 2004.', ''],
    ['The war has killed tens of thousands of people and displaced millions.', ''],
    ['Attacks by the group have left 400 people dead since January.', ''],
    ['More than 120 aid workers have been kidnapped in the region in the past two years.', ''],
    ['The insurgency has claimed 30,000 lives.', ''],
  ],
  rates: [
    ['An average of ten deaths a month is recorded in the province.', ''],
    ['Some 40 people are killed every year in cattle raids.', ''],
  ],
  'a place in a row counts nobody here': [
    ["The shooting was the city's 39th homicide of the year.", ''],
    ['He was the 12th journalist killed in the country this year.', ''],
  ],
  'households are that many people or more': [
    ['The raid displaced 640 households.', 'displaced 640.. ~'],
    ['Some 800 families were displaced by the attack on Gao.', 'displaced 800.. ~'],
    ['A family of five was killed in the raid.', 'killed 5'],
  ],
  'that nobody was arrested is no casualty': [
    ['No arrests have been made in the shooting.', ''],
    ['No deaths were reported in the shooting.', 'killed 0'],
  ],
  'one event, whatever else is counted beside it': [
    ['Three people have been killed since Monday in clashes in Bria.', 'killed 3'],
    ['In March 2016 an attack on the market killed 30 people.', 'killed 30'],
    ['Last year gunmen killed 12 people in the village.', 'killed 12'],
    [
      'The attack was the third on a camp since February, when militiamen killed more than 60 people at Gina.',
      'killed 61..',
    ],
    ['The bombing, the deadliest since 2016, killed 22 people.', 'killed 22'],
    ['Fighting in the town on Tuesday killed nine civilians.', 'killed 9'],
  ],
  'accidents, and what is told of them in the next sentence': [
    ['A bus lost its brakes and plunged into a ravine on Thursday, killing 12 people. Another 27 were hurt.', ''],
    ['A truck bomb killed 12 people on Thursday. Another 27 were hurt.', 'killed 12 | injured 27'],
    ['Heavy rains have taken the lives of 43 people since November. Nine of them died on Saturday.', ''],
  ],
};
