import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { ask } from '../api/ask.ts';
import { type Block, blocksOf } from './text/blocks.ts';
import type { Marked } from './text/highlights.ts';
import { type Offsets, offsetsOf } from './text/offsets.ts';

/** A report by its hash, or the beginning of it. */
export function useReport(sha256: string) {
  return useQuery({ queryKey: ['report', sha256], queryFn: () => ask<ReportTold>(`/reports/${sha256}`) });
}

/** A report's text as the page cuts it, and where its claims stand in that. */
export interface Laid {
  readonly offsets: Offsets;
  readonly blocks: readonly Block[];
  readonly marked: readonly Marked[];
}

export function useLaid({ text, layout, claims }: ReportTold): Laid {
  const offsets = useMemo(() => offsetsOf(text), [text]);
  const blocks = useMemo(() => blocksOf(text, layout, offsets), [text, layout, offsets]);
  const marked = useMemo(() => {
    const { unitAt } = offsets;
    return claims.map((claim) => ({
      claim,
      units: { start: unitAt(claim.span.start), end: unitAt(claim.span.end) },
    }));
  }, [claims, offsets]);
  return { offsets, blocks, marked };
}
