import { expect, test } from 'vitest';
import { killedRounds } from '../../bench/kill/rounds.ts';

test('a writer that is killed at any moment loses nothing that was acknowledged, and tears nothing', async () => {
  const { acknowledged, lost, findings } = await killedRounds(4, 150);
  expect({ lost, findings }).toEqual({ lost: 0, findings: [] });
  expect(acknowledged).toBeGreaterThan(0);
});
