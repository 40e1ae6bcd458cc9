import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useInSight } from '../house/in-sight.ts';
import { ground } from './ground.ts';
import type { Box, Mark, View } from './mark.ts';

export type { Box, Mark, View } from './mark.ts';
export { boxAround } from './mark.ts';

export interface CaseMapProps {
  /** What the map shows, for whoever cannot see it. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** What the map is to show; another object moves it there. Null: the world. */
  readonly frame?: Box | null;
  /** After every move, and when the map is first drawn; `byHand`: a person moved it, not the page. */
  readonly onView?: (view: View, byHand: boolean) => void;
  readonly onPick?: (mark: Mark) => void;
  /** The ground was pressed where no mark is; degrees. */
  readonly onGround?: (at: { readonly lat: number; readonly lon: number }) => void;
  /** What is told beside a mark under the pointer. */
  readonly describe?: (mark: Mark) => ReactNode;
}

const Drawn = lazy(() => {
  // Made while the engine is on its way; where it cannot be made, the map says so when it is drawn.
  ground().catch(() => {});
  return import('./drawn.tsx');
});

/**
 * A map on Natural Earth's land and borders, fetched with its engine, from the workbench alone, when it is first in sight.
 * It fills what it stands in. What it shows must be said beside it as well: nobody has to read a map.
 */
export function CaseMap(given: CaseMapProps) {
  const place = useRef<HTMLDivElement>(null);
  const blank = <div className="map" ref={place} />;
  return useInSight(place) ? (
    <Suspense fallback={blank}>
      <Drawn {...given} />
    </Suspense>
  ) : (
    blank
  );
}
