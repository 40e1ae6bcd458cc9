import type { Actor } from '../../src/reading/actor/actor.ts';
import type { CountryRecord } from '../../src/reading/place/countries.ts';

/** Government, armed forces and police of a country: `gov-ml`, `forces-ml`, `police-ml`. */
export function stateBodies(country: CountryRecord): Actor[] {
  const code = country.iso2.toLowerCase();
  const common = { country: [country.iso2], aliases: [], ucdp: [] };
  return [
    { id: `gov-${code}`, name: `Government of ${country.name}`, kind: 'government', memberOf: [], ...common },
    {
      id: `forces-${code}`,
      name: `Armed Forces of ${country.name}`,
      kind: 'state-force',
      memberOf: [`gov-${code}`],
      ...common,
    },
    { id: `police-${code}`, name: `Police of ${country.name}`, kind: 'police', memberOf: [`gov-${code}`], ...common },
  ];
}
