import { useVirtualizer, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** Rows of which those in sight are drawn, with some before and after them. */
export interface Rows {
  /** How many there are. */
  readonly count: number;
  readonly drawn: readonly VirtualItem[];
  /** Room for those that are not drawn, in pixels. */
  readonly before: number;
  readonly after: number;
  /** Learns the height of a row that is drawn; absent: all are equally high. */
  readonly measure?: (row: Element | null) => void;
  scrollTo(index: number): void;
}

interface Asked {
  readonly count: number;
  /** Pixels that a row is high, or about so many where it is measured. */
  readonly height: number;
}

const OVERSCAN = 6;

/** The rows of a table that is scrolled with the page, each as high as its content. */
export function usePageRows(
  table: RefObject<HTMLTableElement | null>,
  { count, height, keyOf }: Asked & { readonly keyOf: (index: number) => string | number },
): Rows {
  const top = useTop(table);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey: keyOf,
  });
  return { ...rowsOf(virtual, top), measure: virtual.measureElement };
}

/** The rows of a table that is scrolled within a part of the page, all equally high; `from` is where it is at first. */
export function usePartRows(
  part: RefObject<HTMLElement | null>,
  { count, height, from }: Asked & { readonly from: number },
): Rows {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => part.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialOffset: from,
  });
  return rowsOf(virtual, 0);
}

interface Virtual {
  readonly options: { readonly count: number };
  getVirtualItems(): VirtualItem[];
  getTotalSize(): number;
  scrollToIndex(index: number): void;
}

function rowsOf(virtual: Virtual, top: number): Rows {
  const drawn = virtual.getVirtualItems();
  return {
    count: virtual.options.count,
    drawn,
    before: (drawn[0]?.start ?? top) - top,
    after: virtual.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top),
    scrollTo: (index) => virtual.scrollToIndex(index),
  };
}

/** Where an element begins on the page, in pixels, as what stands above it grows and shrinks. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [element]);
  return top;
}

/** So many rows before the end more are asked for. */
const NEAR_END = 40;

/** Asks for the next page of a list when the end of what is there comes near. */
export function useMore(
  { drawn, count }: Rows,
  list: { readonly hasNextPage: boolean; readonly isFetching: boolean; readonly fetchNextPage: () => unknown },
): void {
  const { hasNextPage, isFetching, fetchNextPage } = list;
  const near = (drawn.at(-1)?.index ?? 0) >= count - NEAR_END;
  useEffect(() => {
    if (near && hasNextPage && !isFetching) void fetchNextPage();
  }, [near, hasNextPage, isFetching, fetchNextPage]);
}
