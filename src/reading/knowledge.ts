import { createLanguage, type Language } from '../language/index.ts';
import { loadMeansLexicon, type MeansLexicon } from './actor/means.ts';
import { loadOutletStore, type OutletStore } from './actor/outlet-store.ts';
import { loadSpeakerLexicon, type SpeakerLexicon } from './actor/speaker.ts';
import { type ActorStore, loadActorStore } from './actor/store.ts';
import { loadNominalLexicon, type NominalLexicon } from './casualty/lexicon.ts';
import { type ConfidenceModel, loadConfidenceModel } from './claim/confidence.ts';
import { type DateLexicon, dateLexicon } from './date/index.ts';
import { type EditorialLexicon, loadEditorialLexicon } from './editorial.ts';
import { type DoerLexicon, loadDoerLexicon } from './event/doer-lexicon.ts';
import { type EventLexicon, loadEventLexicon } from './event/lexicon.ts';
import { type LocationLexicon, loadLocationLexicon } from './event/location-lexicon.ts';
import { loadRelationLexicon, type RelationLexicon } from './incident/relation.ts';
import { loadPersonLexicon, type PersonLexicon } from './person/lexicon.ts';
import { loadPeopleLexicon, type PeopleLexicon } from './person/people.ts';
import { type QuantityLexicon, quantityLexicon } from './quantity/index.ts';
import { loadResponsibilityLexicon, type ResponsibilityLexicon } from './responsibility/lexicon.ts';
import { loadVoiceLexicon, type VoiceLexicon } from './voice/lexicon.ts';

/** Everything that reading one language needs to know; loaded once, never changed. */
export interface Knowledge {
  readonly language: Language;
  readonly editorial: EditorialLexicon;
  readonly quantities: QuantityLexicon;
  readonly dates: DateLexicon;
  readonly actors: ActorStore;
  readonly outlets: OutletStore;
  readonly means: MeansLexicon;
  readonly events: EventLexicon;
  readonly locations: LocationLexicon;
  readonly nominals: NominalLexicon;
  readonly doers: DoerLexicon;
  readonly people: PeopleLexicon;
  readonly persons: PersonLexicon;
  readonly voices: VoiceLexicon;
  readonly speakers: SpeakerLexicon;
  readonly relations: RelationLexicon;
  readonly responsibility: ResponsibilityLexicon;
  readonly confidence: ConfidenceModel;
}

export function loadKnowledge(lang: string): Knowledge {
  return {
    language: createLanguage(lang),
    editorial: loadEditorialLexicon(lang),
    quantities: quantityLexicon(lang),
    dates: dateLexicon(lang),
    actors: loadActorStore(lang),
    outlets: loadOutletStore(lang),
    means: loadMeansLexicon(lang),
    events: loadEventLexicon(lang),
    locations: loadLocationLexicon(lang),
    nominals: loadNominalLexicon(lang),
    doers: loadDoerLexicon(lang),
    people: loadPeopleLexicon(lang),
    persons: loadPersonLexicon(lang),
    voices: loadVoiceLexicon(lang),
    speakers: loadSpeakerLexicon(lang),
    confidence: loadConfidenceModel(lang),
    relations: loadRelationLexicon(lang),
    responsibility: loadResponsibilityLexicon(lang),
  };
}
