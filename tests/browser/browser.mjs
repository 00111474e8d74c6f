// A Chromium that ends with the test, and a judge of accessibility in it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

export function moduleOf(modules, name) {
    try {
        return createRequire(path.resolve(modules, 'node_modules', 'x.js'))(name);
    } catch {
        console.log(`${name} is not installed`);
        process.exit(77);
    }
}

export async function browserOf(modules) {
    const { chromium } = moduleOf(modules, 'playwright-core');
    const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find(fs.existsSync);
    if (!executablePath) {
        console.log('There is no Chromium here');
        process.exit(77);
    }
    // As root, in a container or a continuous integration, Chromium has no sandbox to offer; and what containers give as
    // shared memory is less than it takes for granted.
    const asRoot = process.getuid() === 0 ? ['--no-sandbox'] : [];
    return chromium.launch({ executablePath, args: ['--disable-dev-shm-usage', '--disable-gpu', ...asRoot] });
}

// What axe-core calls serious or worse, as "rule: where".
export async function seriousFaults(modules, page) {
    const axe = createRequire(path.resolve(modules, 'node_modules', 'x.js')).resolve('axe-core/axe.min.js');
    await page.evaluate(fs.readFileSync(axe, 'utf8'));
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}`);
}
