/** A medium, agency, monitor or other institution that carries reports, as one sentence names it. */
export interface OutletMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Exactly the text, without the article. */
  readonly name: string;
  /** Key of `knowledge/actors/outlets.json`, where it is known. */
  readonly id?: string;
  readonly type: OutletType;
  readonly why: string;
}

export type OutletType =
  | 'agency'
  | 'broadcaster'
  | 'newspaper'
  | 'web'
  | 'state-media'
  | 'armed-group-media'
  | 'monitor'
  | 'ngo'
  | 'intergovernmental'
  | 'social-media'
  | 'media';
