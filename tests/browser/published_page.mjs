// The clinic's published page as a client meets it: in Chromium, with the fragment of a code. One that holds opens that
// client's days; one that is changed, cut off, another clinic's or forged is refused in words, and nothing of it is shown.
//   node published_page.mjs MODULES FOLDER PICTURES        77: what it needs is not installed (platform/linux/setup does it)
// FOLDER holds page.html and codes.json, as the test documents/published_page writes them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserOf, seriousFaults } from './browser.mjs';

const [modules, folder, pictures] = process.argv.slice(2);
const browser = await browserOf(modules);
const address = pathToFileURL(path.join(folder, 'page.html')).href;
const codes = JSON.parse(fs.readFileSync(path.join(folder, 'codes.json'), 'utf8'));
const session = '2026-10-20'; // five days before the clocks go back in Madrid
fs.mkdirSync(pictures, { recursive: true });
const results = [];

async function test(name, run) {
    try {
        await run();
        results.push(`ok      ${name}`);
    } catch (error) {
        results.push(`FAILED  ${name}\n        ${String(error.stack).split('\n').slice(0, 6).join('\n        ')}`);
    }
}

async function opened(fragment, { day = 3, width = 360, height = 760, dark = false, scripted = true, locale = 'en-GB', before } = {}) {
    const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripted,
        timezoneId: 'America/Los_Angeles', // the clinic's clock counts, not the client's
        locale,
        reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const asked = [], said = [];
    page.on('request', request => asked.push(request.url().split('#')[0]));
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    if (before)
        await page.addInitScript(before);
    if (scripted)
        await page.clock.setFixedTime(new Date(Date.parse(`${session}T10:00:00Z`) + day * 86_400_000));
    await page.goto(fragment ? `${address}#${fragment}` : address);
    return { page, asked, said, close: () => context.close() };
}

const dateOf = day => new Date(Date.parse(`${session}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
const shown = page => page.locator('article:visible');
const today = page => page.locator('.now details:visible');
const notice = (page, state) => shown(page).locator(`[data-say=${state}]`);
const sidewaysBy = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Nothing of a code that does not hold: no dates, no days, and words that say so.
async function refuses(fragment, state) {
    const { page, asked, said, close } = await opened(fragment);
    await notice(page, state).waitFor();
    assert.equal(await page.locator('[data-say]:visible').count(), 1);
    assert.equal(await page.locator('details').count(), 0);
    assert.equal(await page.locator('.days:visible, .now:visible').count(), 0);
    assert.ok(!(await page.content()).includes(session.slice(0, 4) + '-10-2'));
    const words = await page.locator('body').innerText();
    assert.ok(!words.includes('October') && !words.includes('Madrid'), 'neither its dates nor its clock');
    assert.equal(await notice(page, state).locator('a.call').getAttribute('href'), 'tel:+34611223344');
    assert.equal(await shown(page).locator('.plan tr:visible').count() > 30, true, 'what holds for everyone is there');
    assert.deepEqual(said, []);
    assert.deepEqual([...new Set(asked)], [address]);
    await close();
}

await test('a code that holds opens its days, by the clinic\'s clock', async () => {
    for (const day of [0, 1, 3, 7, 14, 30, 31, 200]) {
        const { page, asked, said, close } = await opened(codes.en, { day });
        await today(page).waitFor();
        assert.equal(await today(page).count(), 1);
        if (day <= 30) {
            assert.equal(await today(page).getAttribute('data-date'), dateOf(day));
            assert.ok((await today(page).locator('summary').innerText()).includes(day === 0 ? 'Day 0' : `Day ${day} of 30`));
        }
        assert.equal(await page.locator('[data-say]:visible').count(), 0);
        assert.ok((await page.locator('h1:visible').innerText()).includes('20 October 2026'));
        assert.equal(await shown(page).locator('details').count(), 32);
        assert.ok((await sidewaysBy(page)) <= 0, `day ${day}: nothing to be scrolled sideways`);
        assert.deepEqual(said, []);
        assert.deepEqual([...new Set(asked)], [address]);
        await close();
    }
});

await test('each of its 32 days says what the clinic\'s own calendar says', async () => {
    const { page, close } = await opened(codes.en);
    await today(page).waitFor();
    const days = await shown(page).evaluate(article => Object.fromEntries([...article.querySelectorAll('details')].map(day =>
        [day.dataset.date, Object.fromEntries(['do', 'dont', 'expect', 'allowed'].map(kind =>
            [kind, [...day.querySelectorAll(`ul.${kind} li`)].map(one => one.dataset.item)]))])));
    assert.deepEqual(days, JSON.parse(fs.readFileSync(path.join(folder, 'days.json'), 'utf8')));
    await close();
});

await test('what the clinic decided, and the skin, count', async () => {
    const { page, close } = await opened(codes.en, { day: 2 });
    await today(page).waitFor();
    const row = entry => shown(page).locator(`tr[data-entry="${entry}"]`);
    assert.equal(await row('work').locator('td').nth(1).innerText(), '23 October');
    assert.equal(await row('no-swimming').locator('td').nth(2).innerText(), '9 November');
    assert.equal(await row('redness').isVisible(), true);
    assert.equal(await row('no-redness-dark').isVisible(), false);
    assert.ok(!(await today(page).innerText()).includes('Your clinic decides this; ask if you are not sure. ·'));
    await close();
});

await test('it speaks the client\'s language, and any other at a tap', async () => {
    const { page, close } = await opened(codes.good, { locale: 'en-GB' });
    await today(page).waitFor();
    assert.equal(await shown(page).getAttribute('lang'), 'es');
    await page.locator('.languages a[lang=ar]').click();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    assert.equal(await today(page).getAttribute('data-date'), dateOf(3));
    const title = await page.locator('h1:visible').boundingBox();
    assert.ok(title.x + title.width > 320, 'begins at the right edge');
    assert.equal(new URL(page.url()).hash, `#${codes.good}`, 'the code stays');
    await close();
});

await test('ticks stay in the browser, for each code its own, in every language', async () => {
    const { page, close } = await opened(codes.en, { day: 1 });
    await today(page).waitFor();
    const box = () => today(page).locator('input').first();
    await box().check();
    await page.locator('.languages a[lang=es]').click();
    assert.equal(await box().isChecked(), true);
    await page.reload();
    await today(page).waitFor();
    assert.equal(await box().isChecked(), true);
    assert.equal((await page.context().cookies()).length, 0);
    await close();
});

await test('a later session begins anew', async () => {
    const before = await opened(codes.again, { day: 20 });
    await today(before.page).waitFor();
    assert.ok((await today(before.page).locator('summary').innerText()).includes('Day 20 of 30'));
    assert.equal(await shown(before.page).locator('details').count(), 21);
    await before.close();
    const after = await opened(codes.again, { day: 21 });
    await today(after.page).waitFor();
    assert.ok((await today(after.page).locator('summary').innerText()).includes('Day 0'));
    assert.equal(await shown(after.page).locator('details').count(), 32);
    await after.close();
});

await test('a plan that has changed since is told', async () => {
    const { page, close } = await opened(codes.changed);
    await notice(page, 'changed').waitFor();
    assert.equal(await today(page).getAttribute('data-date'), dateOf(3));
    await close();
});

await test('a changed letter anywhere is refused', async () => {
    const good = codes.en;
    for (let i = 22; i < good.length; i += 61) {
        const changed = good.slice(0, i) + (good[i] === 'A' ? 'B' : 'A') + good.slice(i + 1);
        const { page, close } = await opened(changed);
        await page.locator('[data-say=refused]:visible, [data-say=foreign]:visible').waitFor();
        assert.equal(await page.locator('details').count(), 0);
        await close();
    }
    await refuses(good.slice(0, -1) + (good.endsWith('A') ? 'Q' : 'A'), 'refused');
});

await test('one that is cut off, or is none, is refused', async () => {
    for (const wrong of [codes.en.slice(0, -4), codes.en.slice(0, 300), codes.en + 'AAAA', 'AAAA', 'hello', '%3Cscript%3E', codes.en + '%20'])
        await refuses(wrong, 'refused');
});

await test('another clinic\'s, and one that nobody vouches for, is refused', async () => {
    await refuses(codes.foreign, 'foreign');
    await refuses(codes.unvouched, 'foreign');
    await refuses(codes.unowned, 'foreign');
    await refuses(codes.unsigned, 'refused');
});

await test('one of a newer app is refused', async () => {
    await refuses('Ag' + codes.en.slice(2), 'newer');
});

await test('where the browser cannot check, it says so and shows nothing of it', async () => {
    for (const before of [
        'Object.defineProperty(crypto, "subtle", { value: undefined })',
        'SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"))',
    ]) {
        const { page, close } = await opened(codes.en, { before });
        await notice(page, 'unable').waitFor();
        assert.equal(await page.locator('details').count(), 0);
        await close();
    }
});

await test('without a code, what holds for everyone stands there by days', async () => {
    const { page, said, close } = await opened('');
    assert.equal(await shown(page).count(), 1);
    assert.equal(await page.locator('[data-say]:visible').count(), 0);
    assert.equal(await page.locator('details').count(), 0);
    assert.ok((await shown(page).locator('.plan').innerText()).includes('day 14'));
    assert.ok((await shown(page).locator('.signs li').count()) >= 5);
    await shown(page).locator('nav a').first().click();
    assert.deepEqual(said, []);
    await close();
    const spanish = await opened('', { locale: 'es-MX' });
    assert.equal(await shown(spanish.page).getAttribute('lang'), 'es');
    await spanish.close();
    const french = await opened('', { locale: 'fr-FR' });
    assert.equal(await shown(french.page).getAttribute('lang'), 'es', 'the clinic\'s own');
    await french.close();
});

await test('without script all languages stand there, whatever the code', async () => {
    for (const fragment of ['', codes.en]) {
        const { page, close } = await opened(fragment, { scripted: false });
        assert.equal(await page.locator('article:visible').count(), 3);
        assert.equal(await page.locator('article .plan:visible').count(), 3);
        assert.equal(await page.locator('.now:visible, .days:visible, [data-say]:visible').count(), 0);
        await close();
    }
});

await test('another code scanned into the same window takes its place', async () => {
    const { page, close } = await opened(codes.foreign);
    await notice(page, 'foreign').waitFor();
    await page.evaluate(code => { location.hash = code; }, codes.en);
    await today(page).waitFor();
    await close();
});

await test('on paper the plan has its dates, and what is for a screen is not there', async () => {
    for (const language of ['en', 'ar']) {
        const { page, close } = await opened(codes[language]);
        await today(page).waitFor();
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('.days:visible, .now:visible, nav:visible').count(), 0);
        assert.equal(await shown(page).locator('.plan').isVisible(), true);
        fs.writeFileSync(path.join(pictures, `published-${language}.pdf`), await page.pdf({ format: 'A4' }));
        await close();
    }
});

await test('nothing serious stands in the way of those who see, hear or move otherwise', async () => {
    for (const [fragment, state] of [[codes.en], [codes.ar], [''], [codes.foreign, 'foreign']]) {
        for (const dark of [false, true]) {
            const { page, close } = await opened(fragment, { dark });
            if (fragment)
                await (state ? notice(page, state) : today(page)).waitFor();
            await page.evaluate(() => document.querySelectorAll('details').forEach(day => (day.open = true)));
            assert.deepEqual(await seriousFaults(modules, page), [], `${fragment.slice(0, 8)}, ${dark ? 'dark' : 'light'}`);
            await close();
        }
    }
});

await test('pictures', async () => {
    for (const [name, fragment, width, dark] of [['en', codes.en, 360, false], ['es', codes.good, 1280, false], ['ar', codes.ar, 360, true],
        ['everyone', '', 360, false], ['everyone', '', 1280, true], ['foreign', codes.foreign, 360, false]]) {
        const { page, close } = await opened(fragment, { width, dark, height: width === 360 ? 760 : 900 });
        if (fragment)
            await (name === 'foreign' ? notice(page, name) : today(page)).waitFor();
        await page.screenshot({ path: path.join(pictures, `published-${name}-${width}${dark ? '-dark' : ''}.png`) });
        await close();
    }
});

await browser.close();
console.log(results.join('\n'));
process.exit(results.some(line => line.startsWith('FAILED')) ? 1 : 0);
