#include "app/client_list_controller.h"

#include "documents/client_export.h"

#include <QCollator>

namespace stipple::app
{

namespace
{

constexpr int most = 200'000; // as many as an import takes

} // namespace

ClientListController::ClientListController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                                           QObject* parent)
    : FileExport(vault, gate, clinic, parent)
{
}

FileExport::Reading ClientListController::contents() const
{
    return [today = clinic().today()](vault::Reader& reader) -> Result<Contents> {
        STIPPLE_ASSIGN(const auto found, reader.recordsOfType(records::typeName(records::Type::Client), most));
        std::vector<records::Client> clients;
        int unreadable = 0;
        int disputed = 0; // left without their date of birth
        for (const records::Record& record : found) {
            auto client = records::read<records::Client>(record);
            if (!client) {
                ++unreadable;
            } else if (!client->merged) { // the one that goes on stands for both
                disputed += client->born.isDisputed() ? 1 : 0;
                clients.push_back(*std::move(client));
            }
        }
        QCollator order;
        std::sort(clients.begin(), clients.end(),
                  [&](const auto& a, const auto& b) { return order.compare(a.name, b.name) < 0; });
        Contents list;
        list.name = QStringLiteral("clients-%1").arg(today.toString(Qt::ISODate));
        list.csv = documents::writeClientsCsv(clients);
        list.audited = QStringLiteral("client list, %1 clients").arg(clients.size());
        list.told = tr("%Ln client(s) are in %1", nullptr, int(clients.size()));
        if (disputed > 0)
            list.told += u'\n' + tr("%Ln of them without a date of birth, because two tablets disagree about it.",
                                    nullptr, disputed);
        if (unreadable > 0)
            list.told += u'\n' + tr("%Ln more cannot be read by this version of the app.", nullptr, unreadable);
        return list;
    };
}

} // namespace stipple::app
