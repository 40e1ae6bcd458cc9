import { expect, test } from 'vitest';
import { attempting } from '../../src/desk/outcome.ts';
import { documentFromText } from '../../src/intake/index.ts';
import { Fault } from '../../src/model/index.ts';

const document = await documentFromText('A report.', { id: 'report', lang: 'en', source: 'folder/report.txt' });

test('a report on which the reader breaks off is a fault of that report, with the place in the code', () => {
  const outcome = attempting(() => {
    throw new TypeError('x is undefined');
  })(document);
  expect(outcome).toMatchObject({ ok: false, source: 'folder/report.txt', fault: { code: 'reader-failed' } });
  expect(outcome).toMatchObject({
    fault: { message: expect.stringMatching(/x is undefined, at outcome\.test\.ts:\d+/) },
  });
});

test("a room's own fault keeps its code, remedy and values", () => {
  const outcome = attempting(() => {
    throw new Fault('some/code', 'What went wrong.', 'What to do.', { line: 3 });
  })(document);
  expect(outcome).toEqual({
    ok: false,
    source: 'folder/report.txt',
    fault: { code: 'some/code', message: 'What went wrong.', remedy: 'What to do.', values: { line: 3 } },
  });
});
