import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { Action } from '../house/action.tsx';
import { useKeys } from '../house/keys.ts';
import { words } from '../words/words.ts';
import { useLaid } from './ask-report.ts';
import { HeadingOfReport } from './heading.tsx';
import { Legend } from './legend.tsx';
import { claimsOn, useLooking } from './looking.ts';
import { Make } from './make/make.tsx';
import { hasOriginal, Original, originalAt, pageAt } from './original/original.tsx';
import { OnTheseWords } from './panel/beside.tsx';
import { Missed, Told } from './panel/missed.tsx';
import { ClaimPanel } from './panel/panel.tsx';
import type { Units } from './text/highlights.ts';
import { TextOfReport } from './text/text.tsx';

const t = words('report');

/** The text with the claims in it, beside it the one that is looked at, and the report as it came. */
export function Opened({ report }: { readonly report: ReportTold }) {
  const laid = useLaid(report);
  const { blocks, marked, offsets } = laid;
  const looking = useLooking(laid);
  const [beside, setBeside] = useState(false);
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<Units | null>(null);
  const leave = () => {
    setMaking(false);
    setTaken(null);
  };
  useKeys(making ? {} : { j: () => looking.step(1), k: () => looking.step(-1), m: () => setMaking(true) });
  return (
    <>
      <HeadingOfReport report={report} />
      <div className="report-bar">
        <Legend />
        <Link to="/queue" search={{ report: report.sha256 } as never}>
          {t('judgeThese')}
        </Link>
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
          chosen={looking.units}
          taken={taken}
          onPoint={(under) => {
            if (!making) looking.point(under);
          }}
          onTake={(units) => {
            setTaken(units);
            setMaking(true);
          }}
        />
        {beside && (
          <Original
            report={report}
            page={looking.units === null ? null : pageAt(report, offsets.codePointAt(looking.units.start))}
          />
        )}
        <aside className="report-side" aria-label={t('claims', { count: marked.length })}>
          {making ? (
            <>
              <Make
                report={report}
                laid={laid}
                taken={taken}
                onTake={setTaken}
                onCancel={leave}
                onMade={(key) => {
                  leave();
                  if (key !== null) looking.choose({ id: key });
                }}
              />
              <OnTheseWords
                claims={claimsOn(marked, taken)}
                onChoose={(claim) => {
                  leave();
                  looking.choose(claim);
                }}
              />
            </>
          ) : (
            <>
              <ClaimPanel
                report={report}
                claim={looking.chosen?.claim ?? null}
                beside={claimsOn(marked, looking.units, looking.chosen)}
                onChoose={looking.choose}
                onStep={looking.step}
                onMake={() => setMaking(true)}
              />
              <Told mentions={report.mentions} onShow={looking.show} />
              <Missed notes={report.notes} onShow={looking.show} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}
