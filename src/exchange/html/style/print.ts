/** On paper: black on white, nothing folded away, nothing torn that belongs together. */
export const print = `
@media print {
  :root {
    --paper: #fff; --ink: #000; --muted: #444; --rule: #bbb; --link: #000; --wash: #fff; --caution: #000;
    --mark: #f2f2f2; --mark-2: #e4e4e4; --mark-3: #d6d6d6; --mark-ink: #000; --mark-rule: #555;
    --sea: #f1f1f1; --land: #fff; --province: #ccc; --country: #777; --place: #000;
  }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; } body { max-width: none; padding: 0; }
  nav, .skip, .back { display: none; }
  a { text-decoration: none; }
  h2, h3, h4, thead, summary { break-after: avoid; }
  .claim, tr, figure, .toll, .facts div { break-inside: avoid; }
  .wide { overflow: visible; } th, td { min-width: 0; padding-inline-end: .5rem; }
  thead th { white-space: normal; }
  details::details-content { content-visibility: visible; block-size: auto; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
