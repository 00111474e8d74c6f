#include "records/types.h"

namespace stipple::records
{

namespace
{

struct Row {
    Type type;
    QStringView name;
    Sealing sealing;
};

constexpr std::array rows{
    Row{Type::Client, u"client", Sealing::Living},
    Row{Type::Response, u"response", Sealing::Sealed}, // drafts are no records: they stay on the tablet
    Row{Type::Screening, u"screening", Sealing::Sealed},
    Row{Type::Consent, u"consent", Sealing::Sealed},
    Row{Type::Withdrawal, u"withdrawal", Sealing::Sealed},
    Row{Type::Plan, u"plan", Sealing::WhenFinished}, // the consultation
    Row{Type::Session, u"session", Sealing::WhenFinished},
    Row{Type::Photo, u"photo", Sealing::Sealed},
    Row{Type::Care, u"care", Sealing::Living},
    Row{Type::CheckIn, u"checkin", Sealing::Sealed},
    Row{Type::Quote, u"quote", Sealing::Living},
    Row{Type::Lot, u"lot", Sealing::Living},
    Row{Type::Appointment, u"appointment", Sealing::Living},
    Row{Type::Protocol, u"protocol", Sealing::Sealed}, // one version: what a record has pinned must never change
    Row{Type::Practitioner, u"practitioner", Sealing::Living},
    Row{Type::Device, u"device", Sealing::Living},
    Row{Type::Clinic, u"clinic", Sealing::Living},
    Row{Type::ClientNote, u"note", Sealing::Sealed},
    Row{Type::Discard, u"discard", Sealing::Living},
    Row{Type::PhotoMarks, u"marks", Sealing::Living},  // the photo below stays sealed, as it was taken
    Row{Type::CarePack, u"carepack", Sealing::Sealed}, // on a client's own device
};

} // namespace

QString typeName(Type type) { return rows[std::size_t(type)].name.toString(); }

std::optional<Type> typeFromName(QStringView name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [name](const Row& row) { return row.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->type);
}

std::span<const Type> allTypes()
{
    static const auto types = [] {
        std::array<Type, rows.size()> all{};
        std::transform(rows.begin(), rows.end(), all.begin(), [](const Row& row) { return row.type; });
        return all;
    }();
    return types;
}

Sealing sealing(Type type) { return rows[std::size_t(type)].sealing; }

bool isSealed(const Record& record)
{
    const std::optional<Type> type = typeFromName(record.type);
    return record.seal || (type && sealing(*type) == Sealing::Sealed);
}

} // namespace stipple::records
