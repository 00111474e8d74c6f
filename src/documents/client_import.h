// Clients from somewhere else: a CSV file with headings, or JSON. Nothing is kept here; what cannot be taken is named
// by row and column, so that a person can mend the file.
#pragma once

#include "core/result.h"
#include "records/people.h"

#include <QByteArray>
#include <QList>

namespace stipple::documents
{

struct ImportedClient {
    int row = 0; // as a spreadsheet counts: the headings are row 1; in JSON, the first object is 1
    records::Client client;
};

struct ImportProblem {
    int row = 0;
    QString column; // may be empty: the whole row
    QString reason; // a sentence
};

struct ClientImport {
    QList<ImportedClient> clients;
    QList<ImportProblem> problems;
    QStringList ignoredColumns; // headings that mean nothing here
};

// Headings, in any order and case: name, email, phone, born, language, address, notes, emergency name, emergency phone
// and their usual other names. Separated by comma, semicolon or tab; UTF-8, with or without a byte order mark.
// InvalidInput: not UTF-8, no headings, no column for the name.
[[nodiscard]] Result<ClientImport> readClientsCsv(const QByteArray& bytes);
// An object or an array of objects with the same names.
[[nodiscard]] Result<ClientImport> readClientsJson(const QByteArray& bytes);
// Either, by its first character.
[[nodiscard]] Result<ClientImport> readClients(const QByteArray& bytes);

} // namespace stipple::documents
