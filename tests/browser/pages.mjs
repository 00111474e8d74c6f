// Aftercare of one session, made by stipplectl as a clinic would.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';

export const clinic = 'Clínica Norte';
export const phone = '+34 611 22 33 44';

// {language: path of the page}; each has its calendar beside it. All lie in folders of one folder, which is the test's to remove.
export function makePages(stipplectl, session, languages, more = []) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-'));
    return Object.fromEntries(languages.map(language => {
        const out = path.join(folder, language);
        fs.mkdirSync(out);
        execFileSync(stipplectl, ['aftercare', 'page', '--session', session, '--out', out, '--lang', language, '--clinic', clinic,
            '--phone', phone, '--zone', 'Europe/Madrid', ...more]);
        return [language, path.join(out, 'aftercare.html')];
    }));
}
