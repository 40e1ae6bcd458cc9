import { createServer } from 'node:net';
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CaseFile, gatherCase, incidentSheet, incidentsOf, receive } from '../../src/casefile/index.ts';
import { openReports } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const reader = createReader('en');

const PLATEAU = {
  publisher: 'Radio Plateau',
  text: [
    '😀 Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Aid workers counted fourteen bodies more.',
    '',
    'De\u0301sire\u0301\u202e, a resident, said that 5 people were injured in Bankass.',
    '',
    'قُتل ٢٠ شخصا في باندياغارا, and 7 people were killed in Gao on 20 June 2022.',
  ].join('\n'),
};

/** Adds a file as it came, and gathers. */
async function addFile(file: CaseFile, name: string, bytes: Uint8Array): Promise<string> {
  const by = { author: 'recount', at: '2022-07-05T10:00:00.000Z' };
  for await (const one of openReports([{ name, bytes }], { lang: 'en' })) {
    if (!one.ok) throw one.fault;
    const received = { ...one, reading: reader.read(one.document) };
    await file.write(async (writing) => writing.append(await receive(writing, received), by));
    await gatherCase(file, by);
    return one.document.sha256;
  }
  throw new Error('nothing was read');
}

const reportIn = async ({ tables }: CaseFile): Promise<string> =>
  (await tables.selectFrom('report').select('sha256').executeTakeFirstOrThrow()).sha256;

/** What every highlight of the page covers, by its name; names that cover nothing are left out. */
const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate<Record<string, string[]>>(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) =>
    [name, [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })]).filter(([, ranges]) => ranges.length > 0))`);

/** Selects words of the report as a mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate<{ x: number; y: number }[]>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.report-text'), NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${words.length});
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      return [{ x: first.left + 1, y: (first.top + first.bottom) / 2 }, { x: last.right - 1, y: (last.top + last.bottom) / 2 }];
    }
  })()`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function threePages(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const [i, red] of [0.9, 0.5, 0.1].entries()) {
    const page = pdf.addPage([595, 842]);
    page.drawRectangle({ x: 0, y: 742, width: 595, height: 100, color: rgb(red, 0.1, 0.1) });
    page.drawText(`Gunmen killed ${(i + 1) * 7} people in Bandiagara on ${10 + i} June 2022, police said.`, {
      x: 60,
      y: 700,
      size: 12,
      font,
    });
  }
  return pdf.save();
}

describe.skipIf(!present)('a report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function opened(file: CaseFile, options: Parameters<typeof visit>[3] = {}, sha256?: string) {
    const visited = await visit(browser, await served(file), `/reports/${sha256 ?? (await reportIn(file))}`, options);
    await visited.page.locator('.report-text').waitFor();
    return visited;
  }

  test('has its claims highlighted on exactly their words, after an emoji, unseen signs and from right to left', async () => {
    const { page, strayed, complaints } = await opened(await caseOf(PLATEAU));
    expect(await highlighted(page)).toEqual({
      'people-open': ['20 people', 'fourteen bodies', '5 people', '7 people'],
      'when-open': ['18 June 2022', '20 June 2022'],
      'who-open': ['Gunmen'],
    });
    expect(await page.locator('.unseen-character').allInnerTexts()).toEqual(['⟨U+202E⟩']);
    expect(await violations(page)).toEqual([]);
    expect([strayed, complaints]).toEqual([[], []]);
  });

  test('is gone through and judged by keys, and what is decided looks different', async () => {
    const { page } = await opened(await caseOf(PLATEAU));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByText('Claim 2 of').waitFor();
    expect((await highlighted(page)).chosen).toEqual(['20 people']);
    await page.keyboard.press('a');
    await page.locator('.facts').getByText('accepted').waitFor();
    expect((await highlighted(page))['people-accepted']).toEqual(['20 people']);
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    await page.keyboard.type('no name');
    await page.keyboard.press('Enter');
    await page.locator('.facts').getByText('rejected').waitFor();
    expect((await highlighted(page))['who-rejected']).toEqual(['Gunmen']);
  });

  test('shows the claim that is pointed at', async () => {
    const { page } = await opened(await caseOf(PLATEAU));
    const at = await page.evaluate<{ x: number; y: number }>(`(() => {
      const [range] = CSS.highlights.get('when-open');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset + 3);
      live.setEnd(range.startContainer, range.startOffset + 4);
      const { left, right, top, bottom } = live.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    })()`);
    await page.mouse.click(at.x, at.y);
    await page.locator('.claim-says').getByText('18 June 2022').waitFor();
    expect((await highlighted(page)).chosen).toEqual(['18 June 2022']);
  });

  test('gives a claim of words that are selected, which counts in the toll of its incident', async () => {
    const file = await caseOf({
      text: 'Gunmen abducted 4 people in Gao on 18 June 2022, police said. The mayor: twelve dead.',
    });
    const { page, complaints } = await opened(file);
    await select(page, 'twelve dead');
    const form = page.getByRole('form', { name: 'A claim' });
    await form.waitFor();
    expect((await highlighted(page)).taken).toEqual(['twelve dead']);
    expect(await form.getByLabel('What the words say').inputValue()).toBe('12');
    expect(await form.getByLabel('Question').inputValue()).toBe('killed');
    await form.getByLabel('Voice').fill('mayor');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.locator('.claim-says').getByText('12').waitFor();
    expect(await page.locator('.facts').innerText()).toMatch(/accepted\s+found by\s+A\. Recorder/);
    const [{ id }] = await incidentsOf(file);
    const { tolls } = await incidentSheet(file, id);
    expect(tolls.map(({ measure, low, high }) => [measure, low, high])).toContainEqual(['killed', 12, 12]);
    expect(complaints).toEqual([]);
  });

  test('gives an incident that the reader missed, with a claim about it, by keyboard alone', async () => {
    const file = await caseOf({
      text: 'Gunmen killed 4 people in Gao on 18 June 2022. In Ansongo, too, three did not come home.',
    });
    const { page } = await opened(file);
    const before = (await incidentsOf(file)).length;
    await page.keyboard.press('m');
    await page.getByLabel('Words of the report').fill('three did not come home');
    const form = page.getByRole('form', { name: 'A claim' });
    await form.getByLabel('Question').selectOption('missing');
    await form.getByLabel('About').selectOption('new');
    await form.getByLabel('What happened, in a line').fill('Three missing at Ansongo');
    await form.getByLabel('abduction').check();
    await form.getByLabel('What happened, in a line').press('Enter');
    await page.locator('.claim-says').getByText('missing').waitFor();
    await page.getByRole('link', { name: 'Three missing at Ansongo' }).waitFor();
    const incidents = await incidentsOf(file);
    expect(incidents).toHaveLength(before + 1);
    expect(incidents.find(({ name }) => name === 'Three missing at Ansongo')?.kinds).toEqual(['abduction']);
  });

  test('gives a claim about any incident of the case: near ones are offered, others are looked for', async () => {
    const file = await caseOf(
      { text: 'Gunmen killed 4 people in Gao, Mali, on 18 June 2022. The mayor: twelve dead.', title: 'Weekly' },
      'Bandits abducted 3 traders in Ansongo, Mali, on 21 June 2022, police said.',
      'A bomb killed 5 soldiers in Mopti, Mali, on 3 March 2021, the army said.',
    );
    const weekly = file.tables.selectFrom('report').select('sha256').where('title', '=', 'Weekly');
    const { page, complaints } = await opened(file, {}, (await weekly.executeTakeFirstOrThrow()).sha256);
    page.setDefaultTimeout(8_000);
    await select(page, 'twelve dead');
    const form = page.getByRole('form', { name: 'A claim' });
    await form.getByLabel('About').selectOption('other');
    const offered = form.getByRole('group', { name: 'Close in date and place' });
    await offered.getByRole('radio', { name: /Ansongo/ }).waitFor();
    expect(await offered.getByRole('radio', { name: /Mopti/ }).count()).toBe(0);
    expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await form.getByLabel('Place').fill('Mopti');
    await form.getByLabel('From', { exact: true }).fill('2021-01-01');
    await form.getByRole('button', { name: 'Find' }).click();
    await form.getByRole('group', { name: 'Found' }).getByRole('radio', { name: /Mopti/ }).check();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.locator('.claim-says').getByText('12').waitFor();
    const [{ id }] = await incidentsOf(file, { place: 'Mopti', to: '2021-12-31' });
    const { tolls } = await incidentSheet(file, id);
    expect(tolls.map(({ measure, low, high }) => [measure, low, high])).toContainEqual(['killed', 5, 12]);
    expect(complaints).toEqual([]);
  });

  test('has the page of a PDF beside it that the claim stands on', async () => {
    const file = await caseOf();
    const sha256 = await addFile(file, 'three.pdf', await threePages());
    const { page, strayed, complaints } = await opened(file, {}, sha256);
    await page.getByRole('button', { name: 'Show the original' }).click();
    /** How red the head of the page is that is drawn; null: none is, or another page. */
    const red = (number: number) =>
      page.evaluate<number | null>(`(() => {
        const canvas = document.querySelector('canvas[data-page="${number}"]');
        if (canvas === null || canvas.width < 100) return null;
        const [r, g, b, a] = canvas.getContext('2d').getImageData(canvas.width / 2, 20, 1, 1).data;
        return a === 255 && g < 40 && b < 40 ? r : null;
      })()`);
    await expect.poll(() => red(1)).toBeCloseTo(230, -1);
    for (let i = 0; i < 4; i++) await page.keyboard.press('j');
    await page.getByText('Page 2 of 3 of the original').waitFor();
    await expect.poll(() => red(2)).toBeCloseTo(128, -1);
    expect(await violations(page)).toEqual([]);
    expect([strayed, complaints]).toEqual([[], []]);
  });

  test('has the HTML beside it that it came as, which runs nothing and asks nobody', async () => {
    let asked = 0;
    const stranger = createServer((socket) => {
      asked++;
      socket.destroy();
    });
    await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as { port: number };
    const at = `http://127.0.0.1:${port}`;
    const html = `<!doctype html><html><head><title>Gao</title><base href="${at}/"><meta http-equiv="refresh" content="0;url=${at}/r">
      <link rel="stylesheet" href="${at}/s.css"><link rel="preconnect" href="${at}"><link rel="prefetch" href="${at}/p"><link rel="icon" href="${at}/i">
      <style>@import url(${at}/i.css); @font-face { font-family: f; src: url(${at}/f) } p { font-family: f; background: url(${at}/b) } h1 { color: rgb(1, 2, 3) }</style>
      <script>top.taken = 1; document.title = 'taken'</script><script src="${at}/x.js"></script></head>
      <body onload="top.taken = 1"><h1>Gao</h1><p>Gunmen killed 12 people in Gao on 18 June 2022, police said.</p>
      <img src="${at}/x.png" onerror="top.taken = 1"><iframe src="${at}/f"></iframe><object data="${at}/o"></object><video src="${at}/v" autoplay></video>
      <form action="${at}/form"><input autofocus onfocus="top.taken = 1"></form><svg onload="top.taken = 1"><image href="${at}/svg"/></svg></body></html>`;
    const file = await caseOf();
    const sha256 = await addFile(file, 'gao.html', Buffer.from(html));
    const { page } = await opened(file, {}, sha256);
    await page.getByRole('button', { name: 'Show the original' }).click();
    const frame = page.frameLocator('.original iframe');
    await frame.getByRole('heading', { name: 'Gao' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(page.frames().map((one) => one.url().startsWith(at))).not.toContain(true);
    expect(asked).toBe(0);
    await page.keyboard.press('j');
    expect(await page.locator('.claim-says').count()).toBe(1);
  });

  test('of many lines is laid out leaf by leaf, and yet jumped about in, searched and selected as a whole', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `Line ${i + 1} of a long list of places tells of nothing.`);
    const text = [...lines, 'Gunmen killed 20 people in Gao on 18 June 2022, police said.', ...lines].join('\n');
    const { page, complaints } = await opened(await caseOf(text));
    expect(await page.locator('.report-line').count()).toBe(401);
    expect(await page.locator('.report-leaf').count()).toBe(11);
    await page.keyboard.press('j');
    await page.getByText('Claim 1 of').waitFor();
    const isSeen = `(() => {
      const [{ startContainer, startOffset, endOffset }] = CSS.highlights.get('chosen');
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    })()`;
    await expect.poll(() => page.evaluate(isSeen)).toBe(true);
    expect(await page.evaluate(`find('Line 200 of a long list', false, true)`)).toBe(true);
    await page.evaluate(`(() => {
      const [first, second] = document.querySelectorAll('.report-leaf');
      getSelection().setBaseAndExtent(first.lastChild.firstChild, 5, second.firstChild.firstChild, 7);
      first.lastChild.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    })()`);
    await page.getByRole('form', { name: 'A claim' }).waitFor();
    expect((await highlighted(page)).taken).toEqual(['40 of a long list of places tells of nothing.', 'Line 41']);
    expect(complaints).toEqual([]);
  });

  test('is printed with its claims marked', async () => {
    const { page } = await opened(await caseOf(PLATEAU));
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('.report-text mark').allInnerTexts()).toEqual([
      'Gunmen',
      '20 people',
      '18 June 2022',
      'fourteen bodies',
      '5 people',
      '7 people',
      '20 June 2022',
    ]);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('.report-text mark').count()).toBe(0);
    expect((await highlighted(page))['who-open']).toEqual(['Gunmen']);
  });

  test('fits a narrow window, in French and in the dark', async () => {
    const { page, complaints } = await opened(await caseOf(PLATEAU), {
      locale: 'fr-FR',
      colorScheme: 'dark',
      viewport: { width: 320, height: 800 },
    });
    await page.getByText('7 affirmations', { exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.getByText('Affirmation 1 sur 7').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is found in the list of reports', async () => {
    const file = await caseOf(PLATEAU, { text: 'Nothing happened in Gao.', title: 'A quiet day' });
    const { page, strayed, complaints } = await visit(browser, await served(file), '/reports');
    await page.getByRole('link', { name: 'A quiet day' }).waitFor();
    await page.getByText('2 reports').waitFor();
    await page.getByLabel('Search the reports').fill('aid work*');
    await page.getByText('1 report', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Radio Plateau' }).click();
    await page.locator('.report-text').waitFor();
    expect([strayed, complaints]).toEqual([[], []]);
  });
});
