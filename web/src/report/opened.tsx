import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimTold } from '../../../src/server/api/reports/claim.ts';
import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { Action } from '../house/action.tsx';
import { words } from '../words/words.ts';
import { useLaid } from './ask-report.ts';
import { HeadingOfReport } from './heading.tsx';
import { useKeysOf } from './keys.ts';
import { Legend } from './legend.tsx';
import { Make } from './make/make.tsx';
import { hasOriginal, Original, originalAt, pageAt } from './original/original.tsx';
import { OnTheseWords } from './panel/beside.tsx';
import { ClaimPanel } from './panel/panel.tsx';
import type { Marked, Units } from './text/highlights.ts';
import { TextOfReport } from './text/text.tsx';

const t = words('report');

/** The text with the claims in it, and beside it the one that is looked at. */
export function Opened({ report }: { readonly report: ReportTold }) {
  const { claims } = report;
  const laid = useLaid(report);
  const { blocks, marked } = laid;
  const asked = useSearch({ strict: false }) as { readonly claim?: string };
  const [chosenId, setChosenId] = useState<string | null>(asked.claim ?? null);
  const [beside, setBeside] = useState(false);
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<Units | null>(null);
  const at = claims.findIndex(({ id, claim }) => id === chosenId || claim.key === chosenId);
  const chosen = marked[at];
  const leave = () => {
    setMaking(false);
    setTaken(null);
  };
  const choose = ({ id }: ClaimTold) => {
    leave();
    setChosenId(id);
  };
  const step = (by: 1 | -1) => {
    if (claims.length === 0) return;
    choose(claims[(at + by + claims.length + (at < 0 && by < 0 ? 1 : 0)) % claims.length]);
  };
  useKeysOf({ j: () => step(1), k: () => step(-1), m: () => setMaking(true) });
  return (
    <>
      <HeadingOfReport report={report} />
      <div className="report-bar">
        <Legend />
        {hasOriginal(report) && (
          <Action onPress={() => setBeside(!beside)} aria-expanded={beside}>
            {t(beside ? 'original.hide' : 'original.show')}
          </Action>
        )}
        <a href={originalAt(report, true)} download>
          {t('original.save')}
        </a>
      </div>
      <div className={`report-beside${beside ? ' with-original' : ''}`}>
        <TextOfReport
          text={report.text}
          lang={report.lang}
          blocks={blocks}
          marked={marked}
          chosen={chosen?.units ?? null}
          taken={taken}
          onPoint={(under) => {
            const next = nextOf(under, chosenId);
            if (next !== undefined) choose(next.claim);
          }}
          onTake={(units) => {
            setTaken(units);
            setMaking(true);
          }}
        />
        {beside && (
          <Original report={report} page={chosen === undefined ? null : pageAt(report, chosen.claim.span.start)} />
        )}
        <aside className="report-side">
          {making ? (
            <Make
              report={report}
              laid={laid}
              taken={taken}
              onTake={setTaken}
              onCancel={leave}
              onMade={(key) => {
                leave();
                if (key !== null) setChosenId(key);
              }}
            />
          ) : (
            <ClaimPanel
              report={report}
              claim={chosen?.claim ?? null}
              beside={besideOf(marked, chosen?.units ?? null, chosen)}
              onChoose={choose}
              onStep={step}
              onMake={() => setMaking(true)}
            />
          )}
          {making && <OnTheseWords claims={besideOf(marked, taken)} onChoose={choose} />}
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

/** The claims that share words with a stretch, but for one. */
function besideOf(marked: readonly Marked[], stretch: Units | null, but?: Marked): ClaimTold[] {
  if (stretch === null) return [];
  const { start, end } = stretch;
  return marked
    .filter((one) => one !== but && one.units.start < end && one.units.end > start)
    .map(({ claim }) => claim);
}
