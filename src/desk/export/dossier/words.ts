import { amountWords } from '../../../exchange/dossier/amount.ts';
import { dateWords } from '../../../exchange/dossier/date.ts';
import { countryName, groupWords, kindWords, modalityWords } from '../../../exchange/dossier/wording.ts';
import type { Group, Kind, Modality } from '../../../model/index.ts';
import type { ToldClaim } from '../told.ts';

/** What a claim says after people's corrections: "20 civilians", "18 June 2022", "Bandiagara". */
export function saidWords({ read, corrected, group }: ToldClaim): string {
  const value = corrected ?? read;
  if ('low' in value) return `${amountWords(value)}${people(group)}`;
  if ('edtf' in value) return dateWords(value.edtf);
  return 'name' in value ? value.name : (value.text ?? 'words left out');
}

const people = (group: string | null): string =>
  group === null || group === 'unknown' || group === 'person' ? '' : ` ${groupWords[group as Group]}`;

/** How it is said and what people decided on it, where that is not plain: "a part, denied, rejected". */
export function marksOf({ addition, total, modality, negated, judgement }: ToldClaim): string[] {
  return [
    addition ? 'on top of others' : total === false ? 'a part' : null,
    modalityWords[modality as Modality] ?? (negated ? 'denied' : null),
    judgement === 'open' ? null : judgement,
  ].filter((mark) => mark !== null);
}

export interface Placed {
  readonly place: string | null;
  readonly admin1: string | null;
  readonly country: string | null;
}

/** "Bandiagara, Mopti, Mali"; "place not said" where no account gives one. */
export const placeWords = ({ place, admin1, country }: Placed): string =>
  [place, admin1, country && countryName(country)].filter((part) => part).join(', ') || 'place not said';

/** What an incident is called where the name that a person gave it stays in the case. */
export const titleOf = (name: string | null, kinds: readonly Kind[], id: string): string =>
  name ?? (kinds.map((kind) => kindWords[kind]).join(', ') || id);
