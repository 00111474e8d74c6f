// The aftercare page as a client meets it: in Chromium, on a telephone's width, with the clock of each day; without script,
// from right to left, on paper, offline. Nothing that it does may leave the device.
//   node aftercare_page.mjs MODULES STIPPLECTL PICTURES        77: what it needs is not installed (platform/linux/setup does it)
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserOf, seriousFaults } from './browser.mjs';
import { makePages, phone, clinic } from './pages.mjs';

const [modules, stipplectl, pictures] = process.argv.slice(2);
const browser = await browserOf(modules);
const session = '2026-10-20'; // five days before the clocks go back in Madrid
const pages = makePages(stipplectl, session, ['en', 'es', 'ar']);
fs.mkdirSync(pictures, { recursive: true });
const results = [];

// A page with its own storage, that tells of everything it would ask of a network.
async function opened(language, { day, width = 360, height = 760, dark = false, scripted = true, offline = false } = {}) {
    const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripted,
        timezoneId: 'Europe/Madrid',
        reducedMotion: 'reduce',
    });
    await context.setOffline(offline);
    const page = await context.newPage();
    const asked = [], refused = [], said = [];
    page.on('request', request => asked.push(request.url()));
    // What the page's own rules keep from leaving.
    page.on('requestfailed', request => refused.push(`${request.url()} ${request.failure().errorText}`));
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    if (day !== undefined)
        await page.clock.setFixedTime(new Date(Date.parse(`${session}T10:00:00Z`) + day * 86_400_000));
    await page.goto(pathToFileURL(pages[language]).href);
    return { page, asked, refused, said, close: () => context.close(), url: pathToFileURL(pages[language]).href };
}

const dateOf = day => new Date(Date.parse(`${session}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
const today = page => page.locator('#now details');
const sidewaysBy = page =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function test(name, run) {
    try {
        await run();
        results.push(`ok      ${name}`);
    } catch (error) {
        results.push(`FAILED  ${name}\n        ${String(error.stack).split('\n').slice(0, 6).join('\n        ')}`);
    }
}

async function opensOn(language, day) {
    const { page, asked, said, close, url } = await opened(language, { day });
    assert.equal(await today(page).count(), 1, `day ${day}: one is today`);
    assert.equal(await today(page).getAttribute('open'), '', `day ${day} is open`);
    if (day <= 30)
        assert.equal(await today(page).getAttribute('data-date'), dateOf(day));
    else
        assert.notEqual(await today(page).getAttribute('data-later'), null);
    assert.ok((await today(page).innerText()).trim().length > 80, `day ${day} says something`);
    assert.ok((await sidewaysBy(page)) <= 0, `day ${day}: nothing to be scrolled sideways`);
    assert.deepEqual(said, []);
    assert.deepEqual(asked, [url]);
    await close();
}

await test('each of 32 days opens by itself (en)', async () => {
    for (let day = 0; day <= 31; ++day)
        await opensOn('en', day);
});
for (const language of ['es', 'ar']) {
    await test(`five days (${language})`, async () => {
        for (const day of [0, 3, 7, 14, 30])
            await opensOn(language, day);
    });
}

await test('before the session and long after it nothing is wrong', async () => {
    for (const day of [-1, 400]) {
        const { page, said, close } = await opened('en', { day });
        assert.equal(await today(page).count(), day < 0 ? 0 : 1);
        assert.deepEqual(said, []);
        await close();
    }
});

await test('without script every day is there to be opened, and the plan stands open', async () => {
    for (const language of ['en', 'es', 'ar']) {
        const { page, close } = await opened(language, { scripted: false });
        assert.equal(await page.locator('#now').isVisible(), false);
        assert.ok((await page.locator('#days details').count()) >= 32);
        const third = page.locator('#day-3');
        await third.locator('summary').click();
        assert.equal(await third.locator('ul').first().isVisible(), true);
        assert.equal(await page.locator('#plan table').first().isVisible(), true);
        assert.equal(await page.locator('#help li').first().isVisible(), true);
        await close();
    }
});

await test('ticks stay on the device, and on their own page', async () => {
    const { page, asked, url, close } = await opened('en', { day: 1 });
    const box = today(page).locator('input[type=checkbox]').first();
    await box.check();
    await page.reload();
    assert.equal(await box.isChecked(), true);
    assert.deepEqual([...new Set(asked)], [url]);
    assert.equal((await page.context().cookies()).length, 0);
    await page.locator('#now').locator('input').first().uncheck();
    await page.reload();
    assert.equal(await box.isChecked(), false);
    await close();
});

await test('offline it is the same', async () => {
    const { page, close } = await opened('es', { day: 7, offline: true });
    assert.equal(await today(page).getAttribute('data-date'), dateOf(7));
    await close();
});

await test('what somebody puts in neither runs nor calls out', async () => {
    const { page, asked, refused, url, close } = await opened('en', { day: 1 });
    await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.wasRun = true';
        document.body.append(script);
        const image = document.createElement('img');
        image.src = 'http://127.0.0.1:9/tracker.png';
        document.body.append(image);
    });
    assert.equal(await page.evaluate(() => window.wasRun), undefined);
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => {}));
    const others = [...new Set(asked)].filter(one => one !== url);
    assert.deepEqual(others.filter(one => !refused.includes(`${one} csp`)), []);
    assert.ok(refused.includes('http://127.0.0.1:9/tracker.png csp'), refused.join());
    await close();
});

await test('it is from right to left in Arabic', async () => {
    const { page, close } = await opened('ar', { day: 3 });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'rtl');
    const [title, number] = await Promise.all([page.locator('h1').boundingBox(), page.locator('a.call bdi').getAttribute('dir')]);
    assert.ok(title.x + title.width > 330, 'begins at the right edge');
    assert.equal(number, 'ltr');
    await close();
});

await test('the clinic is named and called', async () => {
    const { page, close } = await opened('en', { day: 0 });
    assert.equal(await page.locator('a.call').getAttribute('href'), `tel:${phone.replace(/[^0-9+]/g, '')}`);
    assert.equal((await page.locator('header .clinic').innerText()).trim(), clinic);
    const size = await page.locator('a.call').boundingBox();
    assert.ok(size.height >= 48, 'large enough for a thumb');
    await close();
});

await test('on paper the plan is complete, and what is for a screen is not there', async () => {
    for (const language of ['en', 'ar']) {
        const { page, close } = await opened(language, { day: 3 });
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('#days').isVisible(), false);
        assert.equal(await page.locator('#now').isVisible(), false);
        assert.equal(await page.locator('nav').isVisible(), false);
        assert.equal(await page.locator('#plan').isVisible(), true);
        const paper = await page.pdf({ format: 'A4' });
        fs.writeFileSync(path.join(pictures, `aftercare-${language}.pdf`), paper);
        assert.ok(paper.length > 10_000);
        await close();
    }
});

await test('nothing serious stands in the way of those who see, hear or move otherwise', async () => {
    for (const language of ['en', 'es', 'ar']) {
        for (const dark of [false, true]) {
            const { page, close } = await opened(language, { day: 3, dark });
            await page.evaluate(() => document.querySelectorAll('details').forEach(day => (day.open = true)));
            assert.deepEqual(await seriousFaults(modules, page), [], `${language}, ${dark ? 'dark' : 'light'}`);
            await close();
        }
    }
});

await test('that judge finds what is wrong', async () => {
    const { page, close } = await opened('en', { day: 3 });
    await page.evaluate(() => {
        document.querySelector('header .quiet').style.cssText = 'color:#ddd;background:#fff';
        document.documentElement.removeAttribute('lang');
    });
    const faults = await seriousFaults(modules, page);
    assert.ok(faults.some(fault => fault.startsWith('color-contrast')), faults.join());
    assert.ok(faults.some(fault => fault.startsWith('html-has-lang')), faults.join());
    await close();
});

await test('pictures', async () => {
    for (const [language, day, width, dark] of [['en', 0, 360, false], ['en', 3, 1280, false], ['en', 31, 360, false], ['es', 7, 360, true],
        ['ar', 3, 360, false], ['ar', 14, 1280, true]]) {
        const { page, close } = await opened(language, { day, width, dark, height: width === 360 ? 760 : 900 });
        await page.screenshot({ path: path.join(pictures, `aftercare-${language}-day-${day}-${width}${dark ? '-dark' : ''}.png`) });
        await close();
    }
});

await browser.close();
fs.rmSync(path.dirname(path.dirname(pages.en)), { recursive: true });
console.log(results.join('\n'));
process.exit(results.some(line => line.startsWith('FAILED')) ? 1 : 0);
