import { gather } from '../../src/reckoning/gather/gather.ts';
import { microseconds } from '../speed/clock.ts';
import { bCubed } from './b-cubed.ts';
import { inventedReports } from './invented.ts';
import { mainMention } from './main-mention.ts';

const SIZES = [1_000, 10_000, 100_000];

/** How long it takes to gather invented reports at once, without a case file. */
export function* measureSpeed(): Generator<string> {
  yield '\nInvented reports gathered at once, processor time\n';
  yield row(['reports', 'seconds', 'ms each', 'groups', 'true', 'B-cubed F1', 'memory']);
  for (const size of SIZES) {
    const reports = inventedReports(size, 1);
    const truth = reports.map(({ incident }) => incident);
    const mentions = reports.map(mainMention);
    const start = microseconds();
    const groups = gather(mentions).map(({ founder }) => founder);
    const seconds = (microseconds() - start) / 1e6;
    yield row([
      `${size}`,
      seconds.toFixed(1),
      ((1000 * seconds) / size).toFixed(2),
      `${new Set(groups).size}`,
      `${new Set(truth).size}`,
      bCubed(groups, truth).f1.toFixed(3),
      `${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`,
    ]);
  }
}

const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(11)).join('');
