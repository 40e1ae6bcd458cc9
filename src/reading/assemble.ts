import type { Claim, Document, Incident, Note, Reading } from '../model/index.ts';
import { claimsOf } from './claim/claims.ts';
import { codePointIndex } from './code-points.ts';
import { backgroundOf } from './incident/background.ts';
import { takenIn } from './incident/captors.ts';
import { countryOf, kindsOf, meansOf, targetsOf, triggerOf, victimsOf, whenOf } from './incident/facts.ts';
import { tiesAmong } from './incident/relation.ts';
import { summarise } from './incident/summary.ts';
import { reckonToll } from './incident/toll.ts';
import { whereOf } from './incident/where.ts';
import type { Knowledge } from './knowledge.ts';
import { notesOf } from './notes.ts';
import { spanMaker } from './spans.ts';
import type { Survey } from './survey.ts';

/** Puts what was observed into the words of the contract: incidents, claims, notes. */
export function assemble(
  document: Document,
  survey: Survey,
  knowledge: Knowledge,
  reader: Reading['document']['reader'],
): Reading {
  const spans = spanMaker(document.text);
  const { drafts } = survey;
  const background = backgroundOf(drafts);
  const ties = tiesAmong(drafts, knowledge.relations);
  const claims: Claim[] = [];
  const incidents: Incident[] = [];
  for (const [i, draft] of drafts.entries()) {
    const id = incidentId(i);
    const made = claimsOf(
      draft,
      i,
      survey,
      spans,
      () => `c${claims.length + 1}`,
      (claim) => claims.push(claim),
    );
    const whole = draft.partOf === undefined ? undefined : incidents[draft.partOf];
    const captors = incidents[takenIn(i, drafts) ?? -1];
    const where = whereOf(draft, survey, spans);
    const when = whenOf(draft, survey, spans);
    const shares = made.ids.filter((_, i) => made.statements[i].standing === 'share');
    const toll = reckonToll(made.casualties, new Set(shares));
    const facts: Omit<Incident, 'id' | 'summary'> = {
      background: background[i],
      kinds: kindsOf(draft, toll),
      trigger: triggerOf(draft, spans),
      when: when.edtf === null && whole ? whole.when : when,
      where,
      country: countryOf(where, survey),
      perpetrators: made.perpetrators.length > 0 ? made.perpetrators : ((whole ?? captors)?.perpetrators ?? []),
      targets: targetsOf(draft, spans),
      victims: victimsOf(made.statements, made.ids, spans),
      means: meansOf(draft, spans),
      toll,
      relations: [
        ...(draft.partOf === undefined ? [] : [{ type: 'part-of' as const, to: incidentId(draft.partOf) }]),
        ...ties[i].map((tie) => ({
          type: tie.type,
          to: incidentId(tie.to),
          span: spans.words(tie.passage, tie.from, tie.end),
        })),
      ],
      claims: claims.filter((claim) => claim.incident === id).map((claim) => claim.id),
    };
    incidents.push({ id, summary: summarise(facts), ...facts });
  }
  return {
    format: 'recount/reading@1',
    document: header(document, reader),
    incidents,
    claims,
    notes: notesOf(survey, spans) satisfies Note[],
  };
}

const incidentId = (index: number): string => `i${index + 1}`;

function header(document: Document, reader: Reading['document']['reader']): Reading['document'] {
  const { id, sha256, lang, title, published, source, text } = document;
  return {
    id,
    sha256,
    lang,
    ...(title && { title }),
    ...(published && { published }),
    ...(source && { source }),
    length: codePointIndex(text)(text.length),
    reader,
  };
}
