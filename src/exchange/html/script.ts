/**
 * The page's one script. Without it every link still works; with it the words of one claim light up together, the way
 * back leads to the stretch one came from, Escape goes back, and paper shows what is folded away.
 */
export const script = `
'use strict';
const words = [...document.querySelectorAll('a.words')];
const claimsOf = (link) => link.dataset.claims.split(' ');
const light = (claims) => {
  for (const link of words) link.classList.toggle('lit', claimsOf(link).some((claim) => claims.includes(claim)));
};
let origin = null;
for (const link of words) {
  link.addEventListener('mouseenter', () => light(claimsOf(link).slice(0, 1)));
  link.addEventListener('focus', () => light(claimsOf(link).slice(0, 1)));
  link.addEventListener('mouseleave', () => light([]));
  link.addEventListener('blur', () => light([]));
  link.addEventListener('click', () => { origin = link; });
}
const goBack = (record) => {
  const number = record.id.replace('claim-', '');
  const from = origin !== null && origin.hash === '#' + record.id ? origin : document.getElementById('words-' + number);
  if (from === null) return false;
  from.focus();
  light([number]);
  return true;
};
for (const record of document.querySelectorAll('.claim')) {
  record.addEventListener('keydown', (event) => { if (event.key === 'Escape') goBack(record); });
  record.querySelector('.back').addEventListener('click', (event) => { if (goBack(record)) event.preventDefault(); });
}
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
`;
