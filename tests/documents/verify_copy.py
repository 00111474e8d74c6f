#!/usr/bin/python3
"""A second verifier of signed copies, written from src/documents/signed_document.md alone.

verify_copy.py CLINIC_KEY_HEX FILE...   prints "ok" or "wrong: why" for each file, in order.
"""
import base64
import json
import subprocess
import sys
import uuid

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


class Wrong(Exception):
    pass


def holds(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(key).verify(message, signature)
        return True
    except (BadSignatureError, ValueError, TypeError):
        return False


def canonical(value) -> bytes:
    # RFC 8785 for what these documents hold: member names are ASCII, numbers are whole or short decimals.
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def check_tablet(tablet: dict, vault: bytes, clinic_key: bytes) -> bytes:
    owner = base64.b64decode(tablet["owner"])
    key = base64.b64decode(tablet["key"])
    replaces = uuid.UUID(tablet["replaces"]).bytes if "replaces" in tablet else bytes(16)
    if not holds(clinic_key, b"stipple owner " + vault + owner, base64.b64decode(tablet["ownerVouched"])):
        raise Wrong("an owner that the clinic's key does not vouch for")
    message = b"stipple device " + vault + uuid.UUID(tablet["device"]).bytes + key + replaces
    if not holds(owner, message, base64.b64decode(tablet["vouched"])):
        raise Wrong("a tablet that the owner does not vouch for")
    return key


def check(path: str, known_key: bytes) -> None:
    with open(path, "rb") as file:
        pdf = file.read()
    mark = b"/StippleSeal ("
    if pdf.count(mark) != 1:
        raise Wrong("no seal")
    at = pdf.index(mark) + len(mark)
    digits = pdf[at:at + 128]
    if len(digits) != 128 or any(c not in b"0123456789abcdef" for c in digits):
        raise Wrong("no seal")
    shown = subprocess.run(["qpdf", "--show-attachment=signed.json", path], capture_output=True, check=False)
    if shown.returncode not in (0, 3):
        raise Wrong("no signed document")
    try:
        document = json.loads(shown.stdout)
        if document["format"] != "stipple-signed-document-1":
            raise Wrong("another format")
        if bytes.fromhex(document["clinicKey"]) != known_key:
            raise Wrong("another clinic's key")
        vault = uuid.UUID(document["vault"]).bytes
        sealer = check_tablet(document["by"], vault, known_key)
        keys = {t["device"]: check_tablet(t, vault, known_key) for t in document["tablets"]}
        for record in document["records"]:
            signature = base64.b64decode(record["seal"].pop("signature"))
            if not holds(keys[record["author"]["device"]], canonical(record), signature):
                raise Wrong("a record that was changed")
    except (KeyError, ValueError, TypeError) as error:
        raise Wrong(f"unreadable: {error}") from error
    message = b"stipple-pdf-seal-1\n" + pdf[:at] + b"0" * 128 + pdf[at + 128:]
    if not holds(sealer, message, bytes.fromhex(digits.decode())):
        raise Wrong("the file was changed")


def main() -> int:
    known_key = bytes.fromhex(sys.argv[1])
    for path in sys.argv[2:]:
        try:
            check(path, known_key)
            print("ok")
        except Wrong as wrong:
            print(f"wrong: {wrong}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
