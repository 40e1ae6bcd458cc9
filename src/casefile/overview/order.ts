import type { CaseFile } from '../casefile.ts';
import { ORDERS, type Sort } from '../lists/order.ts';
import type { Slots } from './chosen.ts';
import { rowsOf } from './rows.ts';

/** The slots of all lines held, in an order. */
export type InOrder = (at: Slots, sort: Sort) => Promise<Int32Array>;

/** Remembers each order until the case changes: however far down a list is asked for, its lines are only counted to. */
export function orderer(file: CaseFile): InOrder {
  const remembered = new Map<Sort, { readonly head: number; readonly order: Promise<Int32Array> }>();
  return (at, sort) => {
    const known = remembered.get(sort);
    if (known?.head === at.head) return known.order;
    const order = slotsIn(file, at, sort);
    remembered.set(sort, { head: at.head, order });
    order.catch(() => remembered.delete(sort));
    return order;
  };
}

async function slotsIn(file: CaseFile, { slots }: Slots, sort: Sort): Promise<Int32Array> {
  const rows = await rowsOf(file, `SELECT row FROM line ORDER BY ${ORDERS[sort]}`);
  return Int32Array.from(rows.flatMap((row) => slots.of(row) ?? []));
}
