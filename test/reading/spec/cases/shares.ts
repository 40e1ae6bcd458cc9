import type { Cases } from '../table.ts';

/** Figures that lean on figures before them. */
export const shares: Cases = {
  'a figure given anew': [
    ['The bomb wounded 12. By evening the ministry had raised that number to 20.', 'injured 12 | injured 20'],
    ['Gunmen killed six farmers on Monday. Officials put the figure at nine.', 'killed 6 | killed 9'],
    ['An earlier count had put the dead at nine. The attack happened on Friday.', 'killed 9'],
    ['The blast killed four. The number of houses rose to 50.', 'killed 4'],
    ['The blast killed four. He put the number of cars burned at 40.', 'killed 4'],
    ['The blast killed four. The figure is 7 percent of output.', 'killed 4'],
    ['Gunmen killed six. Police put it at the door.', 'killed 6'],
  ],
  'one figure for two nouns': [
    ['Bandits abducted 40 women and children in the raid.', 'abducted 40'],
    ['At least 20 women and children were killed in the strike.', 'killed 20..'],
    ['The bomb killed 12 soldiers and policemen and wounded 30.', 'killed 12 | injured 30'],
    ['The attack killed three guards and villagers were hurt.', 'killed 3 | injured 2.. ~'],
  ],
  'at most, with certain parts': [
    ['As many as 14 people including five children were killed in the strike.', 'killed 5..14 | killed 5 part'],
  ],
  'by how badly they fared': [
    ['The bombing wounded nine people, four of them critically.', 'injured 9 | injured 4 part'],
    ['The bombing wounded nine people, four critically.', 'injured 9 | injured 4 part'],
    ['Three men were shot, one fatally.', 'injured 3 | killed 1'],
    ['Four people were stabbed, two of them fatally.', 'injured 4 | killed 2'],
    ['Six people were shot, two fatally, at a party in Memphis.', 'injured 6 | killed 2'],
    [
      'A suicide bomber killed eight soldiers and wounded 20, five of them seriously.',
      'killed 8 | injured 20 | injured 5 part',
    ],
    ['Of the 14 wounded in the attack, three are in critical condition.', 'injured 14 | injured 3 part'],
    ['Twenty people were wounded, of whom six are in critical condition.', 'injured 20 | injured 6 part'],
    ['Twelve people were wounded, three of them in serious condition.', 'injured 12 | injured 3 part'],
    ['Twelve people were wounded, three seriously, when a grenade exploded.', 'injured 12 | injured 3 part'],
    ['Six people were wounded, one of them fatally, in the shooting.', 'injured 6 | killed 1'],
  ],
  'by who they were': [
    ['The mine wounded four men, one of whom subsequently died.', 'injured 4 | killed 1'],
    ['The explosion wounded 16, half of them children.', 'injured 16 | injured 8 part'],
    ['The explosion killed 16 people, most of them children.', 'killed 16'],
    ['The raid killed 11 people, seven of whom were women.', 'killed 11 | killed 7 part'],
    ['Eleven people died, seven women and four children.', 'killed 11 | killed 7 part | killed 4 part'],
    ['Gunmen killed 12 people: five policemen and seven civilians.', 'killed 12 | killed 5 part | killed 7 part'],
    ['Gunmen killed 12 people - five policemen and seven civilians.', 'killed 12 | killed 5 part | killed 7 part'],
    ['The ambush killed five, among them a captain.', 'killed 5 | killed 1 part'],
    ['Five people, two of them children, were killed in the shelling.', 'killed 5 | killed 2 part'],
    [
      'Five people, including two children, were killed and nine, including a pregnant woman, were wounded by the shelling.',
      'killed 5 | killed 2 part | injured 9 | injured 1 part',
    ],
  ],
  'of figures told before': [
    ['The blast killed seven people; 12 others were wounded.', 'killed 7 | injured 12'],
    ['The blast killed seven, with 12 others wounded.', 'killed 7 | injured 12'],
    ['The blast killed seven people, 12 others wounded.', 'killed 7 | injured 12'],
    ['Gunmen fired on a minibus. All four passengers were taken to hospital with injuries.', 'injured 4'],
    [
      'Four teenagers were shot in Akron on Sunday. All four were taken to hospital with injuries.',
      'injured 4 | injured 4',
    ],
    ['Four teenagers were shot in Akron on Sunday. All are expected to survive.', 'injured 4'],
    ['Four officers were shot and one subsequently died.', 'injured 4 | killed 1'],
    ['Seven shoppers were wounded in the blast; one subsequently died.', 'injured 7 | killed 1'],
    ['One of the wounded later died in hospital after the attack.', 'killed 1'],
    ['Two gunmen shot a couple in Lahore; the husband died, the wife survived.', 'injured 2 | killed 1'],
    ['Two brothers were shot. One died; the other survived.', 'injured 2 | killed 1'],
    ['Three more people died overnight, bringing the death toll from the bombing to 30.', 'killed 3 part | killed 30'],
    ['Two of the five hostages were killed; the other three were freed.', 'killed 2'],
    ['Ten miners were abducted. Six were released, four executed.', 'abducted 10 | killed 4'],
    ['Gunmen killed two farmers and wounded a third.', 'killed 2 | injured 1'],
    [
      'Two soldiers and two civilians were killed, and another soldier was wounded.',
      'killed 2 part | killed 2 part | injured 1',
    ],
    ['A guard was killed and two more were wounded.', 'killed 1 | injured 2'],
  ],
};
