// npm run kill -- [ROUNDS]: kills a writer at random moments, 200 times unless told, and says what became of what the
// case had acknowledged.
import { killedRounds } from './kill/rounds.ts';

const rounds = Number(process.argv[2] ?? 200);
const { acknowledged, lost, findings } = await killedRounds(rounds, 400);
console.log(`${rounds} rounds, ${acknowledged} entries acknowledged`);
console.log(`${lost} rounds lost an acknowledged entry`);
console.log(findings.length === 0 ? 'verify: nothing found after any round' : findings.join('\n'));
process.exitCode = lost + findings.length === 0 ? 0 : 1;
