import type { Claim, Perpetrator } from '../../model/index.ts';
import type { Casualty } from '../casualty/casualty.ts';
import { withoutKnown } from '../casualty/known.ts';
import type { Nominal } from '../casualty/nominal.ts';
import { casualtiesOf, type Draft, framesOf } from '../incident/draft.ts';
import { doerName, doersOf } from '../incident/perpetrator.ts';
import { isAttacker } from '../incident/side.ts';
import { accountsOf } from '../incident/when.ts';
import type { Passage } from '../passage.ts';
import type { SpanMaker } from '../spans.ts';
import type { Survey } from '../survey.ts';
import { withAntecedent } from './antecedent.ts';
import { casualtyClaim, voiceOf } from './casualty-claim.ts';
import { confidenceOf } from './confidence.ts';
import { signalsOf } from './signals.ts';
import { rank, type Statement, type Unranked } from './statement.ts';

export interface Made {
  readonly statements: readonly Statement[];
  /** Ids of the casualty claims, by position in `statements`. */
  readonly ids: readonly string[];
  readonly casualties: readonly Claim[];
  readonly perpetrators: Perpetrator[];
}

/** All claims about one incident: casualties first, then who did it, then when. */
export function claimsOf(
  draft: Draft,
  index: number,
  survey: Survey,
  spans: SpanMaker,
  nextId: () => string,
  record: (claim: Claim) => void,
): Made {
  const incident = `i${index + 1}`;
  const statements = statementsOf(draft, survey);
  const casualties = statements.map((statement) => {
    const confidence = confidenceOf(signalsOf(statement, statements), survey.confidence);
    const claim = casualtyClaim(statement, confidence, nextId(), incident, spans);
    record(claim);
    return claim;
  });
  const perpetrators = doersOf(
    draft,
    survey.responsibilityOf(index),
    survey.antecedentOf,
    survey.presentIn,
    survey,
  ).map((doer): Perpetrator => {
    const { passage, from, to, actor } = doer.participant;
    const attribution = survey.voiceOf(passage, from);
    const span = spans.words(passage, from, to);
    const name = doerName(doer.participant);
    const claim: Claim = {
      id: nextId(),
      incident,
      about: 'perpetrator',
      value: { name, ...(actor?.actor && { actor: actor.actor }) },
      span,
      quote: spans.sentence(passage),
      ...(doer.status === 'claimed' ? { voice: { name, span } } : voiceOf(attribution, spans)),
      modality: doer.status === 'suspected' ? 'suspected' : doer.status === 'denied' ? 'denied' : attribution.modality,
      confidence: actor?.actor ? 0.85 : 0.7,
      why: [doer.why, ...(actor ? [actor.why] : []), attribution.why],
    };
    record(claim);
    const partOf = actor ? [...survey.bodiesOf(actor)] : [];
    return {
      name,
      ...(actor?.actor && { actor: actor.actor }),
      ...(partOf.length > 0 && { partOf }),
      span,
      status: doer.status,
      claims: [claim.id],
    };
  });
  for (const account of accountsOf(draft, survey)) {
    const { passage, expression, resolved } = account;
    const attribution = survey.voiceOf(passage, expression.from);
    record({
      id: nextId(),
      incident,
      about: 'when',
      value: { edtf: resolved.edtf! },
      span: spans.range(expression.start, expression.end),
      quote: spans.sentence(passage),
      ...voiceOf(attribution, spans),
      modality: attribution.modality,
      confidence: resolved.anchor === 'absolute' ? 0.9 : 0.75,
      why: [expression.why, resolved.why, attribution.why],
    });
  }
  return { statements, ids: casualties.map((claim) => claim.id), casualties, perpetrators };
}

function statementsOf(draft: Draft, survey: Survey): Statement[] {
  const casualties = withoutKnown(casualtiesOf(draft), (one) => one);
  const frames = framesOf(draft);
  const unranked = casualties.map((casualty, i): Unranked => {
    const people = withAntecedent(casualty, casualties.slice(0, i));
    return {
      casualty,
      people,
      attribution: survey.voiceOf(casualty.people.passage, casualty.people.from),
      ownEvent: tellsOwnEvent(draft, people.passage),
      attacker: isAttacker(withNoun(people, casualties.slice(0, i)), frames),
    };
  });
  const measures = [...new Set(unranked.map((one) => one.casualty.measure))];
  const ranked = measures.flatMap((measure) => rank(unranked.filter((one) => one.casualty.measure === measure)));
  return unranked.map((one) => ranked.find((r) => r.casualty === one.casualty)!);
}

/**
 * "7 militants were killed and 6 wounded": a bare figure counts people like those named before it, where they are all
 * of a kind.
 */
function withNoun(people: Nominal, before: readonly Casualty[]): Nominal {
  if (people.noun !== '' || people.other || people.entry) return people;
  const named = before
    .filter((one) => one.people.passage === people.passage && one.people.noun !== '')
    .map((one) => one.people);
  const model = named.at(-1);
  if (!model || named.some((other) => other.group !== model.group)) return people;
  return { ...people, group: model.group, entry: model.entry, ...(model.actor && { actor: model.actor }) };
}

function tellsOwnEvent(draft: Draft, passage: Passage): boolean {
  return draft.scenes.some(
    (scene) =>
      scene.passage === passage && !scene.definite && scene.frames.some((frame) => frame.mention.weight === 'event'),
  );
}
