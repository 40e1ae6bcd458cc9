/** The report's text with its marks, and the records of the claims. */
export const report = `
.report { font-size: 1.1rem; line-height: 1.7; }
.report p { white-space: pre-wrap; margin: 0 0 1rem; }
a.words { color: inherit; text-decoration: none; }
mark { background: var(--mark); color: var(--mark-ink); border-bottom: 2px solid var(--mark-rule); padding: .1em 0; }
mark.deep-2 { background: var(--mark-2); border-bottom-style: double; border-bottom-width: 4px; }
mark.deep-3 { background: var(--mark-3); border-bottom-style: double; border-bottom-width: 6px; }
a.words:hover mark, a.words.lit mark, a.words:target mark { background: var(--mark-3); outline: 2px solid var(--mark-rule); }
.claims { list-style: none; padding: 0; }
.claim { padding: .7rem .8rem; border-top: 1px solid var(--rule); }
.claim:target, .claim:focus, .incident:target { background: var(--wash); box-shadow: inset 4px 0 0 var(--mark-rule); }
.claim p { margin: 0 0 .3rem; }
.claim-number { font-size: .8rem; color: var(--muted); margin-inline-end: .4em; }
.claim blockquote { margin: .3rem 0 .4rem; padding-inline-start: .9rem; border-inline-start: 2px solid var(--rule); }
.claim blockquote b { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.claim-foot, summary { font-size: .85rem; }
.claim details ul { font-size: .9rem; margin-top: .25rem; }
summary { color: var(--muted); cursor: pointer; }
`;
