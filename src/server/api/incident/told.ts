import { claimState, type IncidentSheet, judgementsOn, type RuleChange, type Saying } from '../../../casefile/index.ts';
import { claimIdOf } from '../../../casefile/key.ts';
import type { Reference } from '../../../model/index.ts';
import type { LeftOut } from '../../../reckoning/toll/account.ts';
import type { Workbench } from '../../workbench.ts';
import type { IncidentTold, MentionTold, RuleChangeTold, SayingTold, TollTold } from './schema.ts';

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
    line: sheet.line,
    tellers: [...sheet.tellers.values()],
    mentions: sheet.mentions.map(mentionTold),
    sayings: sheet.sayings.map((saying) => ({
      ...sayingTold(saying),
      status: statuses.get(claimIdOf(saying.claim)) ?? null,
      judged: judged(saying.claim),
    })),
    accounts: sheet.accounts.map((account) => ({ ...account, claim: claimIdOf(account.claim) })),
    disagreements: sheet.disagreements.map(({ question, sides }) => ({ question, sides })),
    tolls: tollsTold(sheet),
    findings: sheet.findings.map(({ measure, kind, parts, of }) => ({ measure, kind, parts, of })),
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
    relations: sheet.relations,
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

export function tollsTold({ tolls }: Pick<IncidentSheet, 'tolls'>): TollTold[] {
  return tolls.map(({ used, derived, left, ...toll }) => ({
    ...toll,
    used: idsOf(used),
    derived: derived.map(({ claims, ...made }) => ({ ...made, claims: idsOf(claims) })),
    left: left.map(leftTold),
  }));
}

const idsOf = (accounts: readonly { readonly claim: Reference }[]): string[] =>
  accounts.map(({ claim }) => claimIdOf(claim));

const leftTold = ({ account, why }: LeftOut) => ({ claim: claimIdOf(account.claim), why });

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
  const { told, row, voice, speaker, addition, found } = saying;
  const { id, claim, group, modality, confidence, ...state } = claimState(row);
  return {
    id,
    claim,
    mention: row.mention,
    about: told.about,
    value: told.value,
    group,
    total: told.total ?? null,
    addition,
    negated: row.negated === 1,
    modality,
    confidence,
    voice: { key: voice.key, name: speaker, type: voice.type },
    span: told.span,
    quote: told.quote,
    judgement: state.judgement,
    corrected: state.corrected,
    correctedGroup: state.correctedGroup,
    judgedOn: state.judgedOn,
    credibility: state.credibility,
    found,
  };
}
