import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimTold } from '../../../src/server/api/reports/claim.ts';
import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { useLaid } from './ask-report.ts';
import { HeadingOfReport } from './heading.tsx';
import { useKeysOf } from './keys.ts';
import { Legend } from './legend.tsx';
import { ClaimPanel } from './panel/panel.tsx';
import type { Marked } from './text/highlights.ts';
import { TextOfReport } from './text/text.tsx';

/** The text with the claims in it, and beside it the one that is looked at. */
export function Opened({ report }: { readonly report: ReportTold }) {
  const { claims } = report;
  const { blocks, marked } = useLaid(report);
  const asked = useSearch({ strict: false }) as { readonly claim?: string };
  const [chosenId, setChosenId] = useState<string | null>(asked.claim ?? null);
  const at = claims.findIndex(({ id }) => id === chosenId);
  const chosen = marked[at];
  const choose = ({ id }: ClaimTold) => setChosenId(id);
  const step = (by: 1 | -1) => {
    if (claims.length === 0) return;
    choose(claims[(at + by + claims.length + (at < 0 && by < 0 ? 1 : 0)) % claims.length]);
  };
  useKeysOf({ j: () => step(1), k: () => step(-1) });
  return (
    <>
      <HeadingOfReport report={report} />
      <Legend />
      <div className="report-beside">
        <TextOfReport
          text={report.text}
          lang={report.lang}
          blocks={blocks}
          marked={marked}
          chosen={chosen?.units ?? null}
          taken={null}
          onPoint={(under) => {
            const next = nextOf(under, chosenId);
            if (next !== undefined) choose(next.claim);
          }}
          onTake={() => {}}
        />
        <aside className="report-side">
          <ClaimPanel
            report={report}
            claim={chosen?.claim ?? null}
            beside={besideOf(marked, chosen)}
            onChoose={choose}
            onStep={step}
          />
        </aside>
      </div>
    </>
  );
}

/** Of the claims under a point the one after the one that is looked at: pointing again leads through all of them. */
function nextOf(under: readonly Marked[], chosenId: string | null): Marked | undefined {
  const shortest = under.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  const at = shortest.findIndex(({ claim }) => claim.id === chosenId);
  return shortest[(at + 1) % shortest.length];
}

const lengthOf = ({ units }: Marked): number => units.end - units.start;

function besideOf(marked: readonly Marked[], chosen: Marked | undefined): ClaimTold[] {
  if (chosen === undefined) return [];
  const { start, end } = chosen.units;
  return marked
    .filter((one) => one !== chosen && one.units.start < end && one.units.end > start)
    .map(({ claim }) => claim);
}
