import { type IncidentSheet, judgementsOn, type RuleChange, type Saying } from '../../../casefile/index.ts';
import { claimIdOf } from '../../../casefile/key.ts';
import type { Group, Modality, Reference } from '../../../model/index.ts';
import type { LeftOut } from '../../../reckoning/toll/account.ts';
import type { Workbench } from '../../workbench.ts';
import type { IncidentTold, MentionTold, RuleChangeTold, SayingTold } from './schema.ts';

type Sheet = Omit<IncidentTold, 'head' | 'rule'>;

/** A sheet as its page is told it: claims by their ids, and nothing that the page does not show. */
export async function sheetTold({ file }: Workbench, sheet: IncidentSheet): Promise<Sheet> {
  const judged = await judgementsOn(
    file,
    sheet.sayings.map(({ claim }) => claim),
  );
  const statuses = new Map(
    sheet.attributions.flatMap(({ accounts }) => accounts.map(({ claim, status }) => [claimIdOf(claim), status])),
  );
  return {
    line: lineTold(sheet),
    tellers: [...sheet.tellers.values()],
    mentions: sheet.mentions.map(mentionTold),
    sayings: sheet.sayings.map((saying) => ({
      ...sayingTold(saying),
      status: statuses.get(claimIdOf(saying.claim)) ?? null,
      judged: judged(saying.claim),
    })),
    accounts: sheet.accounts.map((account) => ({
      ...account,
      claim: claimIdOf(account.claim),
      through: [...account.through],
    })),
    disagreements: sheet.disagreements.map(({ question, sides }) => ({
      question,
      sides: sides.map(({ said, voices }) => ({ said, voices: [...voices] })),
    })),
    tolls: sheet.tolls.map(({ used, derived, left, ...toll }) => ({
      ...toll,
      used: idsOf(used),
      derived: derived.map(({ claims, ...made }) => ({ ...made, claims: idsOf(claims) })),
      left: left.map(leftTold),
    })),
    findings: sheet.findings.map(({ measure, kind, parts, of }) => ({ measure, kind, parts: [...parts], of })),
    attributions: sheet.attributions.map(({ actor, name, level, accounts }) => ({
      actor,
      name,
      level,
      accounts: accounts.map(({ claim, voice, status, judgement }) => ({
        claim: claimIdOf(claim),
        voice,
        status,
        judgement,
      })),
    })),
    verification: sheet.verification,
    relations: [...sheet.relations],
    notes: sheet.notes.map(({ entry, author, at, note }) => ({ entry, author, at, note })),
  };
}

export function changeTold({ from, to, changes }: RuleChange): Omit<RuleChangeTold, 'head'> {
  return {
    from,
    to,
    changes: changes.map(({ measure, group, before, after, gained, lost }) => ({
      measure,
      group,
      before,
      after,
      gained: idsOf(gained),
      lost: lost.map(leftTold),
    })),
  };
}

const idsOf = (accounts: readonly { readonly claim: Reference }[]): string[] =>
  accounts.map(({ claim }) => claimIdOf(claim));

const leftTold = ({ account, why }: LeftOut) => ({ claim: claimIdOf(account.claim), why });

export function lineTold({ line }: Pick<IncidentSheet, 'line'>): IncidentTold['line'] {
  const { kinds, perpetrators, merged, differs } = line;
  return {
    ...line,
    kinds: [...kinds],
    perpetrators: [...perpetrators],
    merged: [...merged],
    differs: [...differs],
  };
}

function mentionTold({ mention, places, dates, ...rest }: IncidentSheet['mentions'][number]): MentionTold {
  return {
    mention,
    summary: rest.summary,
    background: rest.background,
    found: rest.found,
    spot: rest.spot,
    dates: dates.map(({ edtf, earliest, latest }) => ({ edtf, earliest, latest })),
    places: places.map(({ name, written, level, spot, fixed, candidates }) => ({
      name,
      written,
      level,
      spot,
      fixed,
      candidates: candidates.length,
    })),
  };
}

function sayingTold(saying: Saying): Omit<SayingTold, 'status' | 'judged'> {
  const { claim, told, row, voice, speaker, addition, found } = saying;
  return {
    id: claimIdOf(claim),
    claim,
    mention: row.mention,
    about: told.about,
    value: told.value,
    group: row.party as Group | null,
    total: told.total ?? null,
    addition,
    negated: row.negated === 1,
    modality: row.modality as Modality,
    confidence: told.confidence,
    voice: { key: voice.key, name: speaker, type: voice.type },
    span: told.span,
    quote: told.quote,
    judgement: row.judgement as SayingTold['judgement'],
    corrected: parsed(row.corrected),
    correctedGroup: row.corrected_party as Group | null,
    judgedOn: parsed(row.judged_on),
    credibility: row.credibility,
    found,
  };
}

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
