/** Why what a person said of claims is not taken, and what to do about it. `{detail}` is what was said. */
export const JUDGING_FAULTS = {
  'no-claim-named': ['No claim is named.', 'Name one: recount judge CASE CLAIM accept, or a file of them: --csv FILE.'],
  'nothing-decided': [
    'Nothing is decided of {detail}.',
    'Write accept, correct, reject or reopen, or grade it: --credibility 2.',
  ],
  'unknown-decision': ['"{detail}" is no decision on a claim.', 'Write accept, correct, reject or reopen.'],
  'not-corrected': [
    '{detail} is not what the claim says, and the claim is not corrected.',
    'To change what a claim says, write correct; else leave its value and group as they are.',
  ],
  'unreadable-value': [
    '"{detail}" is no value of this claim.',
    'Write people as 31, "31 or more", "up to 31" or "12 to 31", and a date as 2022-06-18 or other EDTF.',
  ],
  'find-what': [
    'It is not said whether the words make a claim or tell of an incident.',
    'Say one of both: --about killed --value 12 for a claim, --summary WHAT for an incident.',
  ],
  'no-level': [
    'It is not said what sort of place "{detail}" is.',
    'Say whether it is a site, a settlement, a district, a province or a country: --level settlement.',
  ],
  'unknown-group': [
    '"{detail}" is no group of people.',
    'Write civilian, combatant, attacker, child, woman or unknown.',
  ],
  'bad-credibility': [
    '"{detail}" is no grade of credibility.',
    'Write 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable or 6 not to be judged.',
  ],
  'unknown-column': [
    'The column "{detail}" is none of a list of claims.',
    'Name the columns as recount claims --csv does; only claim and decision are needed.',
  ],
  'claim-twice': ['{detail} stands there already.', 'Decide on each claim once in a file.'],
  'copy-or-own': [
    'It is not said whether the report {detail} copies another.',
    'Say one of both: --copies REPORT, or --own.',
  ],
  'nothing-of-source': [
    'Nothing is said of the source "{detail}".',
    'Say how reliable it is (--reliability B), what it is (--type media), or both.',
  ],
  'unknown-sort': ['"{detail}" is no sort of name.', 'Write source, actor or place.'],
  'bad-line': [
    'Line {line} of "{source}" is not taken ({detail}).',
    'Mend it and give the file again; nothing of the file was written.',
  ],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;
