/** Map and timeline. Sizes of type on the map agree with \`typeSize\` in the map's label.ts. */
export const drawing = `
figure { margin: 0 0 1.5rem; }
svg { display: block; width: 100%; height: auto; border: 1px solid var(--rule); font-family: system-ui, "Liberation Sans", sans-serif; }
figcaption ul { margin-top: .6rem; font-size: .95rem; }
.sea { fill: var(--sea); } .land { fill: var(--land); } .coast { fill: none; stroke: var(--country); stroke-width: .8; }
.province-border { fill: none; stroke: var(--province); stroke-width: .8; }
.country-border { fill: none; stroke: var(--country); stroke-width: 1.6; }
.dot { fill: var(--place); stroke: var(--paper); stroke-width: 1.5; }
.around { fill: var(--place); fill-opacity: .18; stroke: var(--place); stroke-width: 1.8; }
.area { fill: url(#hatch); stroke: var(--place); stroke-width: 1.8; } .hatch { stroke: var(--place); stroke-width: 1; opacity: .45; }
.candidate { fill: var(--paper); stroke: var(--place); stroke-width: 1.8; stroke-dasharray: 3 2.5; }
.question { fill: var(--place); font-size: 12px; font-weight: 700; text-anchor: middle; }
.map .label { fill: var(--ink); paint-order: stroke; stroke: var(--land); stroke-width: 3.5; stroke-linejoin: round; unicode-bidi: plaintext; }
.label.place { font-size: 15px; font-weight: 600; }
.map .label.country { font-size: 13px; fill: var(--muted); letter-spacing: .12em; } .map .label.province { font-size: 11px; fill: var(--muted); }
.scale path { fill: none; stroke: var(--ink); stroke-width: 1.5; } .scale text { fill: var(--ink); font-size: 12px; }
.timeline .label { fill: var(--ink); font-size: 14px; paint-order: stroke; stroke: var(--paper); stroke-width: 4; }
.axis path { stroke: var(--rule); } .axis text { fill: var(--muted); font-size: 13px; text-anchor: middle; }
.published { fill: none; stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 4 4; }
.own, .beyond { fill: var(--place); } .competing { fill: var(--paper); stroke: var(--place); stroke-width: 1.8; }
@media (max-width: 34rem) {
  .label.place { font-size: 21px; } .timeline .label { font-size: 19px; } .map .label.country, .scale text, .axis text { font-size: 18px; }
  .map .label.province { display: none; }
}
`;
