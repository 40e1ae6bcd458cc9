import caseWords from './case.json';
import faults from './faults.json';
import house from './house.json';
import incident from './incident.json';
import journal from './journal.json';
import judge from './judge.json';
import lists from './lists.json';
import report from './report.json';
import start from './start.json';
import terms from './terms.json';

export const EN = { case: caseWords, faults, house, incident, journal, judge, lists, report, start, terms };
