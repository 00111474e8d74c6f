#include "vault/client_trail.h"

#include "vault/verify.h"

namespace stipple::vault
{

Result<std::vector<AuditEntry>> auditOfClients(Reader& reader, const std::vector<QUuid>& clients)
{
    std::vector<AuditEntry> entries;
    STIPPLE_TRY(reader.eachRow(
        "SELECT seq, at_ms, practitioner, action, record, client, detail FROM audit "
        "WHERE client IS NOT NULL ORDER BY seq",
        [&](const Statement& row) -> Done {
            if (std::find(clients.begin(), clients.end(), row.id(5)) != clients.end())
                entries.push_back(
                    {row.integer(0), row.integer(1), row.id(2), row.text(3), row.id(4), row.id(5), row.text(6), {}});
            return {};
        }));
    return entries;
}

Result<std::vector<Identity>> vouchedTablets(Reader& reader, const Header& header)
{
    std::vector<Identity> tablets{header.identity};
    STIPPLE_TRY(reader.eachRow("SELECT identity FROM devices", [&](const Statement& row) -> Done {
        STIPPLE_ASSIGN(const Json json, Json::parse(row.blob(0)));
        // One that is not vouched for is no tablet of ours; what it signed is found to be nobody's.
        if (auto identity = vouchedIdentity(json, header.vault, header.identity.rootKey))
            tablets.push_back(*std::move(identity));
        return {};
    }));
    return tablets;
}

} // namespace stipple::vault
