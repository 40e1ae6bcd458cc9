import { colour } from './colour.ts';
import { drawing } from './drawing.ts';
import { incident } from './incident.ts';
import { page } from './page.ts';
import { print } from './print.ts';
import { report } from './report.ts';

/** The page's one style sheet; paper comes last, for it overrides. */
export const style = [colour, page, incident, report, drawing, print].join('');
