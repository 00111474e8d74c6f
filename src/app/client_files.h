// The records of some clients, each read once. On the vault's reading thread only.
#pragma once

#include "records/people.h"
#include "vault/store.h"

namespace stipple::app
{

class ClientFiles
{
public:
    struct File {
        QString name;                         // empty where the client's record is not here
        std::vector<records::Record> records; // all of the client's, their own among them
        std::optional<Error> problem;         // why they could not be read
        // Those of one type, by id and so by time; one that cannot be read is left out.
        template <typename T>
        std::vector<std::pair<QUuid, T>> all() const;
    };

    explicit ClientFiles(vault::Reader& reader)
        : m_reader(reader)
    {
    }
    const File& of(const QUuid& client);

private:
    vault::Reader& m_reader;
    std::map<QUuid, File, records::IdOrder> m_files;
};

template <typename T>
std::vector<std::pair<QUuid, T>> ClientFiles::File::all() const
{
    std::vector<std::pair<QUuid, T>> found;
    for (const records::Record& record : records) {
        if (record.type != records::typeName(records::typeOf<T>))
            continue;
        if (auto fields = records::read<T>(record))
            found.emplace_back(record.id, *std::move(fields));
    }
    return found;
}

inline const ClientFiles::File& ClientFiles::of(const QUuid& client)
{
    const auto [place, isNew] = m_files.try_emplace(client);
    File& file = place->second;
    if (!isNew)
        return file;
    if (auto records = m_reader.recordsOfClient(client))
        file.records = *std::move(records);
    else
        file.problem = records.error();
    if (auto own = m_reader.record(client)) {
        if (const auto fields = records::read<records::Client>(*own))
            file.name = fields->name;
        file.records.push_back(*std::move(own));
    }
    return file;
}

} // namespace stipple::app
