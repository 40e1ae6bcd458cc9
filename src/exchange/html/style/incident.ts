/** The cards of the incidents and their tables. */
export const incident = `
.incident { border: 1px solid var(--rule); border-top: 3px solid var(--ink); padding: 1rem 1.1rem 1.2rem; margin: 0 0 1.75rem; }
.incident.background { border-top-width: 1px; background: var(--wash); font-size: .95rem; }
.number { display: inline-block; min-width: 1.6em; padding: 0 .35em; text-align: center; border: 1.5px solid; border-radius: 1em; font-size: .85em; }
.toll { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; margin: 0 0 1rem; }
.toll dt { font-size: .8rem; color: var(--muted); }
.toll dd { margin: 0; }
.amount { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: lining-nums tabular-nums; }
.rule { display: block; font-size: .75rem; color: var(--muted); }
.facts { margin: 0; }
.facts div { display: grid; grid-template-columns: 5rem 1fr; gap: 0 .75rem; padding: .28rem 0; border-top: 1px solid var(--rule); }
.facts dt { grid-row: span 9; font-size: .85rem; color: var(--muted); padding-top: .12rem; }
.facts dd { margin: 0; grid-column: 2; min-width: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 50%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--rule); min-width: 6.5rem; }
th { font-size: .8rem; font-weight: 600; }
thead th { color: var(--muted); border-bottom: 1.5px solid var(--ink); white-space: nowrap; }
tbody th { min-width: 7rem; max-width: 11rem; }
td p { margin: 0 0 .4rem; }
@media screen and (max-width: 34rem) {
  .facts div { grid-template-columns: 4rem 1fr; }
  table, tbody, tr, td, tbody th { display: block; max-width: none; border: 0; padding: 0; }
  table { width: 100%; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { border-top: 1px solid var(--rule); padding: .5rem 0; } tbody th { margin-bottom: .3rem; }
  td { display: grid; grid-template-columns: 6.5rem 1fr; } td:empty { display: none; }
  td::before { content: attr(data-column); grid-row: span 99; font-size: .85em; color: var(--muted); }
  td p { grid-column: 2; }
}
.quoted { font-style: italic; color: var(--muted); }
.unclear { border-inline-start: 4px double var(--caution); padding-inline-start: .85rem; margin-top: 1.25rem; }
.unclear h4 { color: var(--caution); margin-top: 0; }
.unclear li, .people li { margin-bottom: .2rem; }
`;
