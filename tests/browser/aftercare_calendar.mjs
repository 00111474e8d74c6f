// The aftercare's calendar file, read by ical.js: alarms at the clinic's hour on both sides of a change of the clocks, and
// entries that a calendar which already has them replaces instead of doubling.
//   node aftercare_calendar.mjs MODULES STIPPLECTL        77: what it needs is not installed (platform/linux/setup does it)
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePages } from './pages.mjs';

const [modules, stipplectl] = process.argv.slice(2);
const library = path.resolve(modules, 'node_modules', 'ical.js', 'dist', 'ical.js');
if (!fs.existsSync(library)) {
    console.log('ical.js is not installed');
    process.exit(77);
}
const { default: ICAL } = await import(pathToFileURL(library).href);

// What a telephone's calendar does with a file: an entry with a uid that it has takes that one's place if it is no older.
function takeIn(calendar, file) {
    const parsed = new ICAL.Component(ICAL.parse(fs.readFileSync(file, 'utf8')));
    assert.equal(parsed.getFirstPropertyValue('version'), '2.0');
    for (const component of parsed.getAllSubcomponents('vevent')) {
        const event = new ICAL.Event(component);
        const had = calendar.get(event.uid);
        if (!had || had.sequence <= event.sequence)
            calendar.set(event.uid, event);
    }
    return calendar;
}

const inMadrid = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Madrid', dateStyle: 'short', timeStyle: 'short' });

function alarmsOf(calendar) {
    const all = [];
    for (const event of calendar.values()) {
        const alarms = event.component.getAllSubcomponents('valarm');
        assert.equal(alarms.length, 1, 'one alarm for each');
        assert.equal(alarms[0].getFirstPropertyValue('action'), 'DISPLAY');
        const before = alarms[0].getFirstPropertyValue('trigger');
        const at = event.startDate.clone();
        at.addDuration(before);
        all.push(at.toJSDate());
    }
    return all.sort((a, b) => a - b);
}

// Clocks go back on 25 October 2026 and forward on 28 March 2027.
for (const [session, first] of [['2026-10-20', '21/10/2026, 08:30'], ['2027-03-20', '21/03/2027, 08:30']]) {
    const pages = makePages(stipplectl, session, ['en', 'es'], ['--at', '08:30']);
    const fileOf = language => path.join(path.dirname(pages[language]), 'aftercare.ics');
    const calendar = takeIn(new Map(), fileOf('en'));
    const alarms = alarmsOf(calendar).map(at => inMadrid.format(at));
    assert.ok(alarms.length >= 30, `${alarms.length} reminders`);
    assert.equal(alarms[0], first);
    assert.ok(alarms.every(at => at.endsWith(', 08:30')), alarms.join('; '));
    assert.equal(new Set(alarms).size, alarms.length, 'one a day');
    const instants = alarmsOf(calendar);
    const steps = instants.slice(1).map((at, i) => (at - instants[i]) / 3_600_000);
    assert.deepEqual([...new Set(steps)].sort((a, b) => a - b), session < '2027' ? [24, 25] : [23, 24], 'one day has another length');
    // Once more, and in another language: replaced, not doubled.
    const before = calendar.size;
    takeIn(calendar, fileOf('en'));
    takeIn(calendar, fileOf('es'));
    assert.equal(calendar.size, before);
    const titles = [...calendar.values()].map(event => event.summary);
    assert.ok(titles.every(title => title.startsWith('Día ')), titles[0]);
    // A later session's are others.
    const later = makePages(stipplectl, '2027-06-01', ['en']);
    takeIn(calendar, path.join(path.dirname(later.en), 'aftercare.ics'));
    assert.ok(calendar.size > before);
    for (const made of [pages.en, later.en])
        fs.rmSync(path.dirname(path.dirname(made)), { recursive: true });
    console.log(`${session}: ${alarms.length} reminders from ${alarms[0]}`);
}
