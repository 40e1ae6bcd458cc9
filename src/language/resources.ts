import type { LemmaRules } from './lemma.ts';
import type { SegmentationRules } from './segmentation-rules.ts';

/** All that one language brings to the engine: rules as data, and trained models as array files. */
export interface Resources {
  readonly segmentation: SegmentationRules;
  readonly lemmas: LemmaRules;
  readonly clusters: Uint8Array;
  /** Read when the first text without usual capitals comes. */
  readonly letterCase: () => Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
}
