#include "vault/signed_consents.h"

#include "records/treatment.h"
#include "records/values.h"

namespace stipple::vault
{

namespace
{

QDateTime momentIn(const QString& text) { return records::momentFromJson(Json(text)).value_or(QDateTime()); }

} // namespace

Result<std::vector<SignedConsent>> signedConsents(Reader& reader)
{
    std::vector<SignedConsent> consents;
    STIPPLE_TRY(reader.eachRow(
        "SELECT r.id, r.client, c.shown ->> '$.name', r.shown ->> '$.kind', r.shown ->> '$.text', "
        "r.shown ->> '$.textVersion', r.shown ->> '$.signedAt', "
        "(SELECT min(w.shown ->> '$.at') FROM records w WHERE w.client = r.client AND w.type = 'withdrawal' AND "
        "coalesce(json_array_length(w.shown, '$.channels'), 0) = 0 AND "
        "replace(w.shown ->> '$.consent', '-', '') = lower(hex(r.id))), "
        "EXISTS (SELECT 1 FROM records a WHERE a.client = r.client AND a.type = 'consent' AND "
        "replace(a.shown ->> '$.amends', '-', '') = lower(hex(r.id))) "
        "FROM records r LEFT JOIN records c ON c.id = r.client "
        "WHERE r.type = 'consent' AND r.deleted = 0 ORDER BY r.shown ->> '$.signedAt' DESC, r.id DESC",
        [&consents](const Statement& row) -> Done {
            consents.push_back({row.id(0), row.id(1), row.text(2), row.text(3), row.text(4), row.text(5),
                                momentIn(row.text(6)), momentIn(row.text(7)), row.integer(8) != 0});
            return {};
        }));
    return consents;
}

Result<std::vector<LotUsed>> lotsUsed(Reader& reader)
{
    struct Counted {
        LotUsed used;
        QSet<QUuid> clients;
    };
    std::map<std::pair<QString, QString>, Counted> all;
    STIPPLE_TRY(reader.eachRow(
        "SELECT body FROM records WHERE type = 'session' AND deleted = 0", [&all](const Statement& row) -> Done {
            STIPPLE_ASSIGN(const auto record, records::Record::fromBytes(row.blob(0)));
            STIPPLE_ASSIGN(const auto session, records::read<records::Session>(record));
            std::map<std::pair<QString, QString>, QString> here; // each once for a session
            for (const auto& [key, pigment] : session.pigments)
                here[{pigment.lot.simplified(), QStringLiteral("%1 %2").arg(pigment.brand, pigment.shade)}] =
                    pigment.expiry.toText();
            for (const auto& [key, needle] : session.needles)
                here[{needle.lot.simplified(), needle.configuration}] = needle.expiry.toText();
            if (session.anaesthetic && !session.anaesthetic->lot.isEmpty())
                here[{session.anaesthetic->lot.simplified(), session.anaesthetic->product}] =
                    session.anaesthetic->expiry.toText();
            for (const auto& [key, expiry] : here) {
                Counted& counted = all[key];
                counted.used.lot = key.first;
                counted.used.what = key.second;
                counted.used.expiry = expiry;
                ++counted.used.sessions;
                counted.clients.insert(record.client);
                if (!counted.used.last.isValid() || session.day > counted.used.last)
                    counted.used.last = session.day;
            }
            return {};
        }));
    std::vector<LotUsed> used;
    for (auto& [key, counted] : all) {
        counted.used.clients = counted.clients.size();
        used.push_back(counted.used);
    }
    std::stable_sort(used.begin(), used.end(), [](const LotUsed& a, const LotUsed& b) { return a.last > b.last; });
    return used;
}

} // namespace stipple::vault
