import type { Range, Scale } from './scale.ts';

/** What a rule makes: drawn as a band behind the accounts. */
export interface Band extends Range {
  readonly best: number | null;
  readonly open: boolean;
}

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

/** One account on the common scale: a mark where it is one number, a bar where it is a range, an arrow where it is open. */
export function Plot(given: {
  readonly scale: Scale;
  readonly band: Band;
  /** Null: the band alone, as what was reckoned. */
  readonly range: (Range & { readonly vague: boolean }) | null;
  /** Whether the rule used it: filled, and hollow where it did not. */
  readonly used: boolean;
}) {
  const { scale, band, range, used } = given;
  return (
    <svg className={`plot ${used ? 'used' : 'left'}`} width="100%" height={HEIGHT} aria-hidden>
      {scale.ticks.map((tick) => (
        <line key={tick} className="grid-line" x1={scale.at(tick)} x2={scale.at(tick)} y1="0" y2={HEIGHT} />
      ))}
      <Behind scale={scale} band={band} />
      {range === null ? <Reckoned scale={scale} band={band} /> : <Account scale={scale} range={range} />}
    </svg>
  );
}

function Behind({ scale, band }: { readonly scale: Scale; readonly band: Band }) {
  if (band.low === null && band.high === null) return null;
  const from = band.low ?? 0;
  const to = band.high ?? from;
  return (
    <>
      <rect className="band" x={scale.at(from)} width={scale.at(to - from)} y="0" height={HEIGHT} />
      {[from, to].map((edge) => (
        <line key={edge} className="edge" x1={scale.at(edge)} x2={scale.at(edge)} y1="0" y2={HEIGHT} />
      ))}
    </>
  );
}

function Reckoned({ scale, band }: { readonly scale: Scale; readonly band: Band }) {
  if (band.low === null && band.high === null) return null;
  return (
    <g className="reckoned">
      <Bar scale={scale} low={band.low} high={band.open ? null : band.high} reach={band.high} />
      {band.best !== null && <Diamond x={scale.at(band.best)} />}
    </g>
  );
}

function Account({ scale, range }: { readonly scale: Scale; readonly range: Range & { readonly vague: boolean } }) {
  const { low, high, vague } = range;
  if (low === null && high === null) return null;
  if (low === high)
    return <circle className={`account ${vague ? 'vague' : ''}`} cx={scale.at(high!)} cy={MIDDLE} r={vague ? 6 : 5} />;
  return (
    <g className={`account ${vague ? 'vague' : ''}`}>
      <Bar scale={scale} low={low} high={high} reach={low} />
    </g>
  );
}

/** A bar between bounds; an open end goes on as an arrow, upwards from `reach`. */
function Bar(given: Range & { readonly scale: Scale; readonly reach: number | null }) {
  const { scale, low, high, reach } = given;
  const from = scale.at(low ?? 0);
  const to = high === null ? scale.at(reach ?? low ?? 0) : scale.at(high);
  return (
    <>
      <line className="bar" x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />
      {low !== null && <line className="end" x1={from} x2={from} y1={MIDDLE - 6} y2={MIDDLE + 6} />}
      {low === null && <Arrow x={from} towards={-1} />}
      {high === null ? (
        <Arrow x={to} towards={1} />
      ) : (
        <line className="end" x1={to} x2={to} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      )}
    </>
  );
}

/** How far an arrow reaches, in pixels. */
const REACH = 22;

function Arrow({ x, towards }: { readonly x: string; readonly towards: 1 | -1 }) {
  const tip = towards * REACH;
  return (
    <svg x={x} y={MIDDLE} overflow="visible" aria-hidden>
      <line className="bar unbounded" x1="0" x2={tip} y1="0" y2="0" />
      <path className="tip" d={`M${tip - towards * 6},-5 L${tip},0 L${tip - towards * 6},5`} />
    </svg>
  );
}

function Diamond({ x }: { readonly x: string }) {
  return (
    <svg x={x} y={MIDDLE} overflow="visible" aria-hidden>
      <path className="best" d="M0,-7 L7,0 L0,7 L-7,0 Z" />
    </svg>
  );
}
