#include "app/photo_export_controller.h"

#include "app/client_words.h"
#include "app/photo_words.h"
#include "app/texts.h"
#include "records/photo_marks.h"
#include "records/treatment.h"
#include "records/types.h"

#include <QStandardPaths>

namespace stipple::app
{

PhotoExportController::PhotoExportController(VaultService& vault, GateController& gate, Navigator& navigator,
                                             const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_languages(languages)
    , m_clinic(clinic)
    , m_photos({"photo", "title", "detail", "picture", "chosen"})
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&navigator, &Navigator::pushed, this, [this](Navigator::Page page, const QString& client) {
        if (page == Navigator::ClientDataPage)
            show(idFromText(client));
    });
    connect(&gate, &GateController::closing, this, &PhotoExportController::forget);
    connect(&languages, &Languages::changed, this, &PhotoExportController::tellPhotos);
    connect(&clinic, &ClinicService::changed, this, &PhotoExportController::tellPhotos);
}

void PhotoExportController::forget()
{
    m_client = {};
    m_records.clear();
    m_use = {};
    m_chosen.clear();
    m_isPair = false;
    m_compared.clear();
    m_laterToEarlier.reset();
    m_isLaid = true;
    m_hasMarks = false;
    m_purpose.clear();
    m_exported.clear();
    m_problem.reset();
    m_photos.show({});
    Q_EMIT changed();
}

void PhotoExportController::show(const QUuid& client)
{
    forget();
    m_client = client;
    read(client);
}

QCoro::Task<> PhotoExportController::read(QUuid client)
{
    const auto reading = m_vault.read<std::vector<records::Record>>(
        [client](vault::Reader& reader) { return reader.recordsOfClient(client); });
    auto all = co_await reading;
    if (client != m_client)
        co_return; // meanwhile another client, or none
    if (all)
        m_records = *std::move(all);
    else
        m_problem = all.error();
    tellPhotos();
}

std::vector<QUuid> PhotoExportController::usable() const { return documents::photosFor(m_records, m_use); }

void PhotoExportController::tellPhotos()
{
    std::vector<RowsModel::Row> rows;
    const std::vector<QUuid> now = usable();
    // A choice that the use does not allow is no choice any more.
    std::erase_if(m_chosen, [&](const QUuid& id) { return std::find(now.begin(), now.end(), id) == now.end(); });
    for (const QUuid& id : m_clinic.isLoaded() ? now : std::vector<QUuid>()) {
        const auto record =
            std::find_if(m_records.begin(), m_records.end(), [&](const auto& one) { return one.id == id; });
        const auto photo = records::read<records::Photo>(*record);
        if (!photo)
            continue;
        QStringList detail{texts::day(m_clinic.dayOf(photo->takenAt)), words::of(photo->moment)};
        detail.removeAll(QString());
        rows.push_back({idText(id), words::viewName(photo->view, m_clinic), detail.join(QStringLiteral("\n")),
                        words::thumbnailUrl(*photo),
                        std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end()});
    }
    m_photos.show(std::move(rows));
    Q_EMIT changed();
}

void PhotoExportController::setUse(int use)
{
    if (use < 0 || use > 2 || use == int(m_use.kind))
        return;
    m_use.kind = documents::PhotoUse::Kind(use);
    m_use.place.clear();
    m_exported.clear();
    tellPhotos();
}

QVariantList PhotoExportController::places() const
{
    QVariantList all;
    if (!m_clinic.isLoaded() || m_use.kind != documents::PhotoUse::Kind::Publication)
        return all;
    const protocol::Wording wording = m_clinic.wording();
    for (const protocol::Term* term : m_clinic.protocol()->terms(QStringLiteral("channels")))
        all += QVariantMap{{QStringLiteral("id"), term->id},
                           {QStringLiteral("text"), term->text.in(wording.language, wording.fallback).text}};
    return all;
}

void PhotoExportController::setPlace(const QString& place)
{
    m_use.place = place;
    m_exported.clear();
    Q_EMIT changed();
}

QString PhotoExportController::lacking() const
{
    const bool isOpen = m_use.kind == documents::PhotoUse::Kind::Publication && m_use.place.isEmpty();
    if (m_client.isNull() || !m_clinic.isLoaded() || isOpen)
        return {};
    const auto release = documents::releaseFor(*m_clinic.protocol(), m_records, m_use, m_clinic.zone());
    return release ? release->lacking : release.error().message();
}

void PhotoExportController::setPurpose(const QString& purpose)
{
    m_purpose = purpose.left(longestPurpose);
    Q_EMIT changed();
}

void PhotoExportController::setFolder(const QString& folder)
{
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

bool PhotoExportController::canExport() const
{
    const bool isOpen = m_use.kind == documents::PhotoUse::Kind::Publication && m_use.place.isEmpty();
    const bool isEnough = m_isPair ? m_chosen.size() == 2 : !m_chosen.empty();
    return !m_client.isNull() && !m_busy && !isOpen && isEnough && m_purpose.simplified().size() >= 3 &&
           !m_folder.isEmpty() && lacking().isEmpty();
}

void PhotoExportController::toggle(const QString& photo)
{
    const QUuid id = idFromText(photo);
    if (std::erase(m_chosen, id) == 0)
        m_chosen.push_back(id);
    m_exported.clear();
    tellPhotos();
}

void PhotoExportController::chooseAll()
{
    const std::vector<QUuid> all = usable();
    const bool isAll = m_chosen.size() == all.size();
    m_chosen = isAll ? std::vector<QUuid>() : all;
    m_exported.clear();
    tellPhotos();
}

void PhotoExportController::choosePair(const QString& earlier, const QString& later, const QVariant& laterToEarlier)
{
    m_compared = {idFromText(earlier), idFromText(later)};
    m_laterToEarlier.reset();
    if (laterToEarlier.canConvert<QTransform>())
        m_laterToEarlier = laterToEarlier.value<QTransform>();
    m_chosen = m_compared;
    m_isPair = true;
    if (!m_records.empty()) // else they are looked at once they are read
        tellPhotos();
    Q_EMIT changed();
}

void PhotoExportController::setPair(bool isPair)
{
    m_isPair = isPair;
    m_exported.clear();
    Q_EMIT changed();
}

bool PhotoExportController::canBeLaid() const
{
    const auto isChosen = [this](const QUuid& id) {
        return std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end();
    };
    return m_isPair && m_laterToEarlier && m_chosen.size() == 2 &&
           std::all_of(m_compared.begin(), m_compared.end(), isChosen);
}

void PhotoExportController::setLaid(bool isLaid)
{
    m_isLaid = isLaid;
    Q_EMIT changed();
}

bool PhotoExportController::canHaveMarks() const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(),
                       [this](const QUuid& id) { return !records::marksOn(m_records, id).empty(); });
}

void PhotoExportController::setMarks(bool hasMarks)
{
    m_hasMarks = hasMarks;
    Q_EMIT changed();
}

void PhotoExportController::end(std::optional<Error> problem)
{
    m_busy = false;
    m_progress = -1;
    m_problem = std::move(problem);
    Q_EMIT progressed();
    Q_EMIT changed();
}

void PhotoExportController::exportChosen()
{
    if (canExport())
        exportAsync();
}

QCoro::Task<> PhotoExportController::exportAsync()
{
    m_busy = true;
    m_progress = 0;
    m_problem.reset();
    m_exported.clear();
    Q_EMIT progressed();
    Q_EMIT changed();
    documents::PhotosWanted wanted{m_client,  {}, m_use, m_folder, m_languages.current(), m_vault.clock().nowUtc(),
                                   hasMarks()};
    for (const QUuid& id : usable()) { // in their order, not that of the taps
        if (std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end())
            wanted.photos.push_back(id);
    }
    const auto protocol = m_clinic.protocol();
    // Before anything leaves: whether it may, by what is in the file now, and who wanted it and what for.
    const QString detail = documents::auditDetail({wanted.use, m_purpose.simplified(), wanted.photos});
    const auto looking = m_vault.read<documents::PhotoRelease>([wanted, protocol](vault::Reader& reader) {
        return documents::requireRelease(reader, *protocol, wanted.client, wanted.use);
    });
    const auto release = co_await looking;
    if (!release) {
        end(release.error());
        read(wanted.client);
        co_return;
    }
    const QUuid about = release->consent.isNull() ? wanted.client : release->consent;
    const auto noting = m_vault.write<bool>([wanted, about, detail](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.audit(vault::AuditAction::Exported, about, wanted.client, detail));
        return true;
    });
    const auto noted = co_await noting;
    if (!noted) {
        end(noted.error());
        co_return;
    }
    const bool isPair = m_isPair;
    const auto handing = hand(wanted);
    const auto made = co_await handing;
    Q_EMIT handedOut();
    if (wanted.client != m_client) {
        end({});
        co_return;
    }
    if (made) {
        m_exported =
            isPair ? tr("The picture is in %1. It is not encrypted, and whoever gets it has it.").arg(made->folder)
                   : tr("%Ln photo(s) are in %1. They are not encrypted, and whoever gets them has them.", nullptr,
                        int(made->photos))
                         .arg(made->folder);
        m_purpose.clear();
        m_chosen.clear();
        tellPhotos();
    }
    end(made ? std::optional<Error>() : made.error());
}

QCoro::Task<Result<documents::PhotosMade>> PhotoExportController::hand(documents::PhotosWanted wanted)
{
    using Made = documents::PhotosMade;
    const auto protocol = m_clinic.protocol();
    if (m_isPair) {
        documents::PairWanted pair{wanted.client, wanted.photos.front(), wanted.photos.back(),
                                   wanted.use,    wanted.folder,         wanted.language,
                                   wanted.now,    wanted.hasMarks,       {}};
        if (isLaid())
            pair.laterToEarlier = m_laterToEarlier;
        const auto drawing =
            m_vault.readWithVault<Made>([pair, protocol](const vault::Vault& vault, vault::Reader& reader) {
                return documents::exportPair(vault, reader, *protocol, pair);
            });
        co_return co_await drawing;
    }
    const auto exporting =
        m_vault.readWithVault<Made>([this, wanted, protocol](const vault::Vault& vault, vault::Reader& reader) {
            return documents::exportPhotos(vault, reader, *protocol, wanted, [this](qint64 done, qint64 of) {
                QMetaObject::invokeMethod(this, [this, done, of] {
                    m_progress = of > 0 ? double(done) / double(of) : 0;
                    Q_EMIT progressed();
                });
            });
        });
    co_return co_await exporting;
}

} // namespace stipple::app
