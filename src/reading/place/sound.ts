/**
 * What is left of a folded name when the choices of those who wrote it down first are taken away: k, q or c; ou, oo, u,
 * o or w; i, ee, e or y; single or double; silent h.
 */
export function sound(folded: string): string {
  return folded
    .replace(/^(?:al|el|ar|as|ash|ad|an|at|az) (?=\w{3})/, '')
    .replace(/ /g, '')
    .replace(/ck|c(?![eih])|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/([bdgklt])h/g, '$1')
    .replace(/dj/g, 'j')
    .replace(/o[ou]|[uw]/g, 'o')
    .replace(/[iey]+/g, 'i')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1');
}
