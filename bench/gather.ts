// npm run bench:gather -- [--only accuracy|own|speed|case]
// How well and how fast reports are gathered into incidents. Accuracy: news articles on gun violence, where they are
// present beside the checkout, none of them printed; invented reports. Speed: invented reports, by themselves and in a case file; seconds
// are of this process's own processor time, so other work on the machine hardly counts. No test: it never fails.
import { parseArgs } from 'node:util';
import { measureAccuracy } from './gather/accuracy.ts';
import { measureInCase } from './gather/in-case.ts';
import { measureOwn } from './gather/own.ts';
import { measureSpeed } from './gather/speed.ts';

const MEASURES = { accuracy: measureAccuracy, own: measureOwn, speed: measureSpeed, case: measureInCase };

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });

for (const [name, measure] of Object.entries(MEASURES))
  if (options.only === undefined || options.only === name) for await (const line of measure()) console.log(line);
