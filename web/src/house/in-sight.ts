import { type RefObject, useEffect, useState } from 'react';

/** A screen's half before it is scrolled to. */
const NEAR = { rootMargin: '50%' };

/** Whether an element has been in sight, or nearly; it stays so. */
export function useInSight(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some((entry) => entry.isIntersecting)),
      NEAR,
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [seen, element]);
  return seen;
}
