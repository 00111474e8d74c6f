#!/usr/bin/env python3
"""Holds every file of the built-in protocol to the published schema, and the schema to being strict."""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

DATA = pathlib.Path(sys.argv[1])
DEFINITIONS = {"stop-list": "stopList", "day-before": "dayBefore", "photo-views": "photoViews",
               "warning-signs": "warningSigns"}


def read(path):
    return json.loads((DATA / path).read_text(encoding="utf-8"))


schema = read("schema/protocol.schema.json")
Draft202012Validator.check_schema(schema)
manifest = read("protocol.json")
parts = [("manifest", "protocol.json")]
parts += [(part["kind"], part["file"]) for part in manifest["parts"] if part["kind"] != "questionnaire"]
wrong = []
for kind, path in parts:
    definition = "#/$defs/" + DEFINITIONS.get(kind, kind)
    validator = Draft202012Validator({"$ref": definition, "$defs": schema["$defs"]})
    whole = read(path)
    wrong += [f"{path}: /{'/'.join(map(str, error.absolute_path))}: {error.message}"
              for error in validator.iter_errors(whole)]
    for name in list(whole.get("entries", [{}])[0]):
        if name == "id":
            continue
        changed = copy.deepcopy(whole)
        changed["entries"][0][name + "-x"] = changed["entries"][0].pop(name)
        if validator.is_valid(changed):
            wrong.append(f"{path}: the schema accepts the member \"{name}-x\"")
named = {path for _, path in parts} | {part["file"] for part in manifest["parts"]}
for path in DATA.rglob("*.json"):
    name = str(path.relative_to(DATA))
    if not name.startswith("schema/") and name not in named:
        wrong.append(f"{name}: protocol.json does not name this file")
print("\n".join(wrong) or f"{len(parts)} files fit the schema")
sys.exit(1 if wrong else 0)
