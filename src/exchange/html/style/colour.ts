/** The page's colours, for daylight and for the dark; every pair of ink and ground has a contrast of 4.5 or more. */
export const colour = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1c1a; --muted: #5b5750; --rule: #d6d0c4; --link: #1f4f80; --wash: #f4f1e9;
  --mark: #fdf0bd; --mark-2: #fbe08c; --mark-3: #f6cf63; --mark-ink: #1d1c1a; --mark-rule: #a57c00;
  --caution: #8a4b00; --sea: #e4ecf0; --land: #f8f5ed; --province: #d3ccbe; --country: #8f887a; --place: #9b2a1b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e8e5de; --muted: #b3aea4; --rule: #414347; --link: #9fc6f0; --wash: #202225;
    --mark: #463a10; --mark-2: #5a4a12; --mark-3: #6d5914; --mark-ink: #fff4d2; --mark-rule: #d5ad3c;
    --caution: #f0b25e; --sea: #1c2529; --land: #2a2c2e; --province: #43464a; --country: #85837c; --place: #ff9b87;
  }
}
`;
