// What proves a copy on paper or as a file: the sealed records themselves, with everything that vouches for their
// signatures, as one JSON document that needs no vault, no server and no app of ours to be checked. Its form is written
// down in signed_document.md, from which another verifier can be written.
#pragma once

#include "records/record.h"
#include "vault/header.h"

namespace stipple::documents
{

struct SignedDocument {
    QString clinic; // its name, as told by whoever made the copy
    QUuid vault;
    QByteArray clinicKey; // the root public key, Ed25519, 32 bytes
    QDateTime made;
    vault::Identity by;                   // the tablet that made the copy
    std::vector<vault::Identity> tablets; // whose signatures stand on the records
    std::vector<records::Record> records; // what was signed first, then what became of it

    static constexpr const char* format = "stipple-signed-document-1";
    static constexpr qsizetype mostBytes = 16 * 1024 * 1024;
    QByteArray toBytes() const;
    // InvalidInput (no such document) · NewerFormat · Damaged (a tablet whose key the clinic's does not vouch for).
    static Result<SignedDocument> parse(const QByteArray& bytes);

    // What is wrong with the signature of that record, as a sentence; empty if it holds.
    QString wrongWith(const records::Record& record) const;
};

// "7F3A 91C0 …": a public key as it is printed, 16 groups of four; and back, spaces and case not minded. Empty if it is
// none.
[[nodiscard]] QString keyText(const QByteArray& key);
[[nodiscard]] QByteArray keyFromText(const QString& text);

} // namespace stipple::documents
