import { faultsOf } from '../model/fault.ts';

/**
 * Every fault of the workbench's server. `{source}` is what was asked for, `{detail}` what is wrong with it.
 * `docs/errors.md` carries the same rows; a test holds the two together.
 */
export const SERVER_FAULTS = {
  'no-key': [
    'This workbench answers only to the address that was printed when it was opened.',
    'Open that address, with its key, in this browser; or open the case again: recount open CASE.',
  ],
  'foreign-request': [
    'The request came from another site, or by another name of this machine ({detail}).',
    'Open the address that recount open printed, and nothing else.',
  ],
  'bad-request': [
    'What was sent cannot be understood ({detail}).',
    'Mend what the message names; nothing was written.',
  ],
  'no-such-address': ['There is nothing at {source}.', 'Go to the first page of the case.'],
  'no-job': ['There is no such work under way ({source}).', 'Look at what is being added, and begin again if need be.'],
  'not-sent': [
    '"{source}" did not arrive whole: the page was left or closed, or the file could not be read.',
    'Add it again; what the case has already is passed over.',
  ],
  'port-taken': ['Port {detail} is taken by another program.', 'Name another: --port N; or leave --port out.'],
  'server-failed': [
    'The workbench could not finish this ({detail}).',
    'Nothing that was acknowledged is lost. Try again; if it happens again, run recount verify on the case.',
  ],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;

export const fault = faultsOf<keyof typeof SERVER_FAULTS>(SERVER_FAULTS);
