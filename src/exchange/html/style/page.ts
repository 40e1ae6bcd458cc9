/** The page as a whole: measure, type, headings, links, focus. */
export const page = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 54rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 0 0 .75rem; }
h4, dt, th, nav, .small, .origin, .marks, .rule, .claim-foot, summary, .claim-number, .skip {
  font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
}
h4 { font-size: .875rem; margin: 1.25rem 0 .4rem; }
p { margin: 0 0 .75rem; }
ul, ol { margin: 0; padding-inline-start: 1.25rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.origin { color: var(--muted); font-size: .9rem; margin: 0 0 .25rem; }
.promise { border-inline-start: 3px solid var(--rule); padding-inline-start: .75rem; color: var(--muted); font-size: .95rem; margin: 1rem 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
.small { font-size: .8rem; color: var(--muted); margin: .5rem 0 0; }
.marks { font-size: .85em; font-weight: 400; color: var(--muted); }
sup.ref { font: 600 .68em/1 system-ui, "Liberation Sans", sans-serif; margin-inline-start: .15em; color: var(--muted); }
sup.ref a, sup.ref a.words { text-decoration: none; padding: .2em .15em; color: var(--link); }
code { font: .85em/1.4 ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.notes li { margin-bottom: .35rem; }
.provenance div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid var(--rule); }
.provenance dt { font-size: .85rem; color: var(--muted); }
.provenance dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { .provenance div { grid-template-columns: 1fr; gap: 0; } h1 { font-size: 1.5rem; } }
`;
