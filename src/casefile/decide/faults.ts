/** Why a decision is refused, and what to do about it. */
export const DECISION_FAULTS = {
  'bad-decision': [
    'The decision cannot be written ({detail}).',
    'Mend what the message names; nothing of the decision was written.',
  ],
  'decided-already': [
    'This is decided already ({detail}).',
    'Nothing needs to be done; recount history CASE tells who decided it.',
  ],
  'decided-meanwhile': [
    'Somebody decided on the same after you had looked at it (entry {entry} of {author}, {at}).',
    'Nothing of yours was written. Look at what was decided, and decide again if it still holds.',
  ],
  'no-reason': [
    'A decision that would have {id} {judgement} needs a reason.',
    'Give one: --reason WHY. It will be asked for.',
  ],
  'no-correction': [
    'The correction of {id} says neither another value nor another group.',
    'Say what its words mean: --value VALUE, --group GROUP, or both.',
  ],
  'wrong-value': [
    'The value does not fit the claim ({detail}).',
    'Give a figure for people, an EDTF date for a date, a name for a place or an actor.',
  ],
  'no-claim': ['The case has no claim {id}.', 'List them: recount claims CASE.'],
  'claim-unclear': [
    'Several claims of the case have ids that begin "{id}".',
    'Write more of the id; recount claims CASE lists them.',
  ],
  'report-unclear': [
    'Several reports of the case are called "{id}".',
    'Name it by the beginning of its hash, which recount show CASE INCIDENT prints.',
  ],
  'no-report': ['The case has no report {id}.', 'recount show CASE INCIDENT names the reports of an incident.'],
  'no-incident': ['No incident of the case has an id that begins "{id}".', 'List them: recount incidents CASE.'],
  'incident-exists': ['The case has the incident {id} already.', 'Give the command again; it will take another id.'],
  'incident-merged': [
    'The incident {id} was merged into {into} by entry {entry}, and stands no longer by itself.',
    'Name the incident that took it in, or take the merge back: recount undo CASE ENTRY --reason WHY.',
  ],
  'incident-withdrawn': [
    'The incident {id} was withdrawn by entry {entry}.',
    'Take the withdrawal back first: recount undo CASE ENTRY --reason WHY.',
  ],
  'same-incident': [
    'The decision is between incidents, and {id} is named twice.',
    'Name incidents that differ; recount incidents CASE lists them.',
  ],
  'told-apart': [
    'A person told {id} and {other} apart (entry {entry}).',
    'Take that decision back first: recount undo CASE ENTRY --reason WHY.',
  ],
  'not-of-incident': [
    'The incident has no account {id}.',
    'recount show CASE INCIDENT lists the accounts of an incident.',
  ],
  'nothing-left': [
    'A split that takes every account of {id} leaves nothing of it.',
    'Name fewer accounts, or give the incident another name: recount rename CASE INCIDENT NAME.',
  ],
  'same-report': [
    'A report does not copy itself ({id}).',
    'Name another report, or say that it is a source of its own.',
  ],
  'no-name': [
    '"{name}" is no name.',
    'Write the name with its letters; recount sources CASE lists those of sources, recount actors CASE and recount places CASE the others.',
  ],
  'no-place': [
    'The case names no place "{name}" ({detail}).',
    'recount places CASE lists them with their countries; name the one that is meant: --country ML.',
  ],
  'place-unclear': [
    'The case has places of this name on several levels ({name}: {levels}).',
    'Say which one is meant: --level settlement.',
  ],
  'unknown-name': [
    'There is nothing to join: "{name}" is no {of} of the case.',
    'Write it as reports do; recount sources CASE, recount actors CASE and recount places CASE list the names.',
  ],
  'same-name': [
    '"{name}" and "{to}" are one name already.',
    'Nothing needs to be done: large and small letters, marks, and the names of one known actor make no difference.',
  ],
  'joined-already': [
    'The name is joined already: "{name}" is "{to}" by entry {entry}.',
    'Join that name instead, or take the join back first: recount undo CASE ENTRY --reason WHY.',
  ],
  'names-in-circle': [
    'The names would lead back to where they begin ({path}).',
    'Join them the other way round, or take an earlier join back: recount undo CASE ENTRY --reason WHY.',
  ],
  'wrong-words': [
    'The report does not have these words there (at {start}-{end} stands "{stands}").',
    'Take the words as they stand in the report; places are counted in Unicode code points from 0.',
  ],
  'words-missing': [
    'The words "{words}" do not stand in the report.',
    'Write them exactly as the report has them, signs and capitals too.',
  ],
  'words-often': [
    'The words stand in the report more than once (at {places}).',
    'Say which are meant by where they begin, --at N, or give more of the words around them.',
  ],
  'found-already': [
    'What these words say is in the case already ({id}).',
    'Judge what is there, or reject it first and then find it anew: recount judge CASE CLAIM.',
  ],
  'no-mention': [
    'The report does not tell of the incident {id}.',
    'Name one that it tells of, or find it in its words first: recount find CASE REPORT WORDS --summary WHAT.',
  ],
  'several-mentions': [
    'The report tells of several incidents, or of one more than once ({accounts}).',
    'Say which is meant: --incident INCIDENT, or --account and what stands before "of" here.',
  ],
  'no-decision': [
    'Entry {entry} ({detail}) is no decision that can be taken back.',
    'recount history CASE lists the entries with what each decided.',
  ],
  'undone-already': [
    'Entry {entry} was taken back already.',
    'To decide so again, give the decision anew; both stay on the record.',
  ],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;
