import { useEffect, useRef, useState } from 'react';
import { type Box, boxAround, type View } from '../../map/map.tsx';
import { useMarks } from '../asked.ts';
import type { Searching } from '../filter/use-search.ts';
import { boxOf, boxText, widened } from './box.ts';

/** How long after the map came to rest its marks are asked for, in milliseconds. */
const PAUSE = 120;

/** From this zoom the marks of the whole world are asked for, to know what the map has to frame. */
const WORLD = 3;

/** The marks of what the map shows, and where it is to go. */
export function useView({ search, filter, change }: Searching) {
  const asked = search.cell ?? search.box;
  const [frame, setFrame] = useState<Box | null>(asked === undefined ? null : boxOf(asked));
  const [framing, setFraming] = useState(asked === undefined);
  const [view, setView] = useState<View | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const around = view === null ? null : widened(view.box);
  const seen = useMarks(filter, view === null ? WORLD : Math.max(0, Math.floor(view.zoom)), around && boxText(around));
  const all = useMarks(filter, WORLD, null, framing);

  useEffect(() => {
    if (!framing || all.data === undefined || all.isPlaceholderData) return;
    setFraming(false);
    const box = boxAround(all.data.marks.map(({ lat, lon, radiusKm = 0 }) => ({ lat, lon, radiusKm })));
    if (box !== null) setFrame(box);
  }, [framing, all.data, all.isPlaceholderData]);

  // A new question whose incidents all lie elsewhere takes the map there.
  const elsewhere = !seen.isPlaceholderData && seen.data?.marks.length === 0 && seen.data.outside > 0;
  useEffect(() => {
    if (elsewhere && search.box === undefined) setFraming(true);
  }, [elsewhere, search.box]);

  const onView = (next: View, byHand: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setView(next);
      if (byHand && search.box !== undefined) change({ box: boxText(next.box) }, false);
    }, PAUSE);
  };
  return { seen: seen.data, error: seen.error, frame, view, onView, goTo: setFrame, showAll: () => setFraming(true) };
}
