/** Exit status: everything was read. */
export const ALL_READ = 0;
/** Exit status: at least one report could not be read, or the output could not be written. */
export const SOME_FAILED = 1;
/** Exit status: the command line itself makes no sense, and nothing was read. */
export const USAGE = 2;
