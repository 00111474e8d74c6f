#include "app/session_hold_controller.h"

#include "app/client_words.h"
#include "app/photo_words.h"
#include "app/texts.h"
#include "app/visit_words.h"
#include "records/treatment.h"
#include "vault/session_hold.h"
#include "vault/typed_edits.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

const QString kind = QStringLiteral("note"); // photos: held_photo.h

} // namespace

SessionHoldController::SessionHoldController(VaultService& vault, GateController& gate, const Languages& languages,
                                             const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_clinic(clinic)
{
    connect(&gate, &GateController::closing, this, [this] {
        m_held = m_open ? m_open->treated() : std::nullopt;
        m_kept = 0;
        m_problem.reset();
        m_waiting.clear();
    });
    connect(&gate, &GateController::stateChanged, this, [this] {
        if (m_gate.state() == GateController::Open) {
            m_held.reset();
            readWaiting();
        }
        if (isHeld())
            m_clock.start();
        else
            m_clock.stop();
        Q_EMIT changed();
        Q_EMIT ticked();
    });
    connect(&languages, &Languages::changed, this, [this] {
        Q_EMIT wordsChanged();
        Q_EMIT changed();
        Q_EMIT ticked();
    });
    constexpr int tick = 5'000; // minutes are shown
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &SessionHoldController::ticked);
}

QString SessionHoldController::elapsed() const
{
    if (!m_held)
        return {};
    const qint64 minutes = std::max<qint64>(0, m_held->startedAt.secsTo(m_vault.clock().nowUtc()) / 60);
    const QLocale locale;
    return tr("%1 h %2 min", "hours, minutes").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString SessionHoldController::kept() const
{
    return m_kept > 0 ? tr("%Ln note(s) kept; to be looked at after unlocking.", nullptr, m_kept) : QString();
}

QVariantList SessionHoldController::quick() const
{
    QVariantList all;
    for (const QString& text : {tr("Pause"), tr("The needle was changed"), tr("More pigment was poured"),
                                tr("The skin bleeds more than usual"), tr("The client is unwell")})
        all += QVariantMap{{QStringLiteral("id"), text}, {QStringLiteral("text"), text}};
    return all;
}

QVariantList SessionHoldController::waiting() const
{
    QVariantList rows;
    for (const Waiting& each : m_waiting)
        rows +=
            QVariantMap{{QStringLiteral("id"), idText(each.id)},
                        {QStringLiteral("session"), idText(each.session)},
                        {QStringLiteral("text"), textOf(each)},
                        {QStringLiteral("picture"), each.picture},
                        {QStringLiteral("detail"), tr("%1, %2", "day, time")
                                                       .arg(texts::dayNear(m_clinic.dayOf(each.at), m_clinic.today()),
                                                            timeOf(each.at, m_clinic.zone()))}};
    return rows;
}

QString SessionHoldController::textOf(const Waiting& each) const
{
    if (!each.photo)
        return each.text;
    const QString view = words::viewName(records::Choice<records::View>::fromWord(each.photo->view), m_clinic);
    return tr("Photo: %1 · %2", "a view, before or after")
        .arg(view, words::of(records::Choice<records::PhotoMoment>(each.photo->moment)));
}

void SessionHoldController::note(const QString& text)
{
    if (isHeld() && !text.trimmed().isEmpty())
        keep(text.trimmed());
}

QCoro::Task<> SessionHoldController::keep(QString text)
{
    const QString folder = m_vault.folder();
    const vault::Header header = m_gate.header();
    const QUuid session = m_held->session;
    const QDateTime at = m_vault.clock().nowUtc();
    IdSource ids(m_vault.clock());
    const QUuid id = ids.next();
    const auto holding = m_holding.run([folder, header, session, at, id, text]() -> Done {
        vault::HeldItem item;
        item.id = id;
        item.about = Json::object();
        item.about.insert(QStringLiteral("kind"), Json(kind));
        item.about.insert(QStringLiteral("session"), Json(idText(session)));
        item.about.insert(QStringLiteral("at"), Json(at.toString(Qt::ISODateWithMs)));
        QByteArray bytes = text.toUtf8();
        item.content = vault::SecretBytes::copyOf(QByteArrayView(bytes));
        vault::wipe(bytes);
        return vault::holdItem(folder, header, item);
    });
    const Done done = co_await holding;
    m_problem = done ? std::nullopt : std::optional(done.error().within(tr("This note was not kept.")));
    if (done)
        ++m_kept;
    Q_EMIT changed();
}

QCoro::Task<> SessionHoldController::readWaiting()
{
    const QString folder = m_vault.folder();
    using All = std::vector<Waiting>;
    const auto reading = m_vault.readWithVault<All>([folder](const vault::Vault& vault, vault::Reader&) -> Result<All> {
        All all;
        for (const QUuid& id : vault::heldItems(folder)) {
            const auto item = vault::openHeld(vault, id);
            if (!item)
                continue; // damaged: left where it is, and never taken in
            const auto text = [&](QStringView name) {
                const Json* value = item->about.find(name);
                return value && value->isString() ? value->toString() : QString();
            };
            if (text(u"kind") == heldPhotoKind) {
                const auto photo = heldPhotoOf(*item);
                const QString picture = photo ? heldThumbnail(*item) : QString();
                if (!picture.isEmpty())
                    all.push_back({id, photo->session, photo->at, {}, *photo, picture});
                continue;
            }
            if (text(u"kind") != kind)
                continue;
            all.push_back({id,
                           idFromText(text(u"session")),
                           QDateTime::fromString(text(u"at"), Qt::ISODateWithMs),
                           QString::fromUtf8(item->content.view().toByteArray()),
                           {},
                           {}});
        }
        return all;
    });
    auto found = co_await reading;
    if (!found || m_gate.state() != GateController::Open)
        co_return;
    m_waiting = *std::move(found);
    Q_EMIT changed();
}

void SessionHoldController::takeIn(const QString& id)
{
    for (const Waiting& each : m_waiting) {
        if (idText(each.id) == id) {
            take(each, false);
            return;
        }
    }
}

void SessionHoldController::drop(const QString& id)
{
    for (const Waiting& each : m_waiting) {
        if (idText(each.id) == id) {
            take(each, true);
            return;
        }
    }
}

// First into the records, then out of the folder: what is interrupted in between is there twice, and told apart by its
// id or its time.
QCoro::Task<> SessionHoldController::take(Waiting each, bool drops)
{
    const auto taking = drops ? throwAway(each.id) : each.photo ? takePhoto(each.id) : takeNote(each);
    const auto taken = co_await taking;
    m_problem = taken ? std::nullopt : std::optional(taken.error());
    if (taken) {
        std::erase_if(m_waiting, [&](const Waiting& other) { return other.id == each.id; });
        Q_EMIT takenIn(each.session);
    }
    Q_EMIT changed();
}

QCoro::Task<Result<bool>> SessionHoldController::takeNote(Waiting note)
{
    const QString folder = m_vault.folder();
    const QUuid practitioner = m_vault.practitioner();
    const auto writing = m_vault.write<bool>([note, folder, practitioner](vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(writer.change(
            note.session, [&](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
                if (!now)
                    return failure(ErrorCode::NotFound, tr("This session is no longer there."));
                STIPPLE_ASSIGN(auto session, records::read<records::Session>(*now));
                records::Note& made = session.notes[idText(note.id)];
                made.text = note.text;
                made.at = note.at;
                made.practitioner = practitioner;
                return records::edit<records::Session>(*now, *now, session, stamp);
            }));
        STIPPLE_TRY(vault::removeHeld(folder, note.id));
        return true;
    });
    co_return co_await writing;
}

QCoro::Task<Result<bool>> SessionHoldController::takePhoto(QUuid id)
{
    const auto taking = m_vault.withVault<bool>([id](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
        STIPPLE_TRY(takeHeldPhotoIn(vault, writer, id));
        return true;
    });
    co_return co_await taking;
}

QCoro::Task<Result<bool>> SessionHoldController::throwAway(QUuid id)
{
    const QString folder = m_vault.folder();
    const auto writing = m_vault.write<bool>([folder, id](vault::Writer&) -> Result<bool> {
        STIPPLE_TRY(vault::removeHeld(folder, id));
        return true;
    });
    co_return co_await writing;
}

} // namespace stipple::app
