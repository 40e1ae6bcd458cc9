/** What no account of an incident may say, as bits of the column `lacks`: of such an incident a question has no answer. */
export const LACKS = { date: 1, spot: 2, killed: 4, country: 8, place: 16, kind: 32, actor: 64 } as const;
export type Lack = keyof typeof LACKS;

export function bitsOf(lacks: Readonly<Record<Lack, boolean>>): number {
  return Object.entries(LACKS).reduce((bits, [name, bit]) => (lacks[name as Lack] ? bits | bit : bits), 0);
}
