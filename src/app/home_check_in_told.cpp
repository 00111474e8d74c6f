// What check-ins mean and how they get back to the clinic.
#include "app/home_check_in.h"

#include "app/texts.h"
#include "core/ids.h"
#include "core/log.h"
#include "documents/check_in_file.h"
#include "documents/client_export.h"
#include "vault/typed_edits.h"

#include <QDir>
#include <QLocale>

namespace stipple::app
{

QVariantList HomeCheckIn::signs() const
{
    for (const HomeSession& session : m_home.seen().sessions) {
        for (const handover::KeptCheckIn& checkIn : session.checkIns) {
            if (checkIn.id == m_told)
                return signRows(handover::signsOf(*session.given.protocol, checkIn.fields), m_home.wording(session));
        }
    }
    return {};
}

QString HomeCheckIn::meaning() const
{
    const HomeSession* session = m_home.current();
    if (!session || m_told.isNull() || session->checkIns.empty())
        return {};
    const protocol::Protocol& protocol = *session->given.protocol;
    const auto day = protocol::careDay(protocol, session->careCase, m_home.today(*session));
    if (!day || !day->hasScabs)
        return tr("No scabs any more: everything ends on the days that the calendar says.");
    const protocol::Wording wording = m_home.wording(*session);
    QStringList longer;
    for (const auto* list : {&day->donts, &day->does}) {
        for (const protocol::CareItem& item : *list) {
            if (item.isExtended)
                longer += item.entry->title.in(wording.language, wording.fallback).text;
        }
    }
    if (!longer.isEmpty())
        return tr("Because there are still scabs, this goes on: %1.").arg(longer.join(QStringLiteral(", ")));
    return tr("As long as there are scabs, some of the rules go on longer than the calendar says. It is reckoned anew "
              "with each check-in.");
}

// Those so far, and back to the clinic.

QVariantList HomeCheckIn::rows() const
{
    QVariantList rows;
    const HomeSession* session = m_home.current();
    if (!session)
        return rows;
    for (auto it = session->checkIns.rbegin(); it != session->checkIns.rend(); ++it) {
        const records::CheckIn& said = it->fields;
        QStringList words;
        if (said.scabbing)
            words += *said.scabbing ? tr("scabs") : tr("no scabs");
        if (said.pain)
            words += tr("pain %1 of 10").arg(QLocale().toString(*said.pain));
        if (!said.photos.empty())
            words += tr("with a photo");
        if (!said.warnings.empty())
            words += tr("%n warning sign(s)", nullptr, int(said.warnings.size()));
        rows += QVariantMap{{QStringLiteral("id"), idText(it->id)},
                            {QStringLiteral("when"), texts::weekday(said.date)},
                            {QStringLiteral("text"), words.join(QStringLiteral(" · "))},
                            {QStringLiteral("isWarning"), !said.warnings.empty()}};
    }
    return rows;
}

bool HomeCheckIn::canSend() const
{
    const HomeSession* session = m_home.current();
    return session && session->given.canSendBack() && !session->checkIns.empty() && !m_busy && !m_folder.isEmpty();
}

QString HomeCheckIn::sendNote() const
{
    const HomeSession* session = m_home.current();
    if (!session || session->checkIns.empty())
        return {};
    if (!session->given.canSendBack())
        return tr("Check-ins cannot be sent from what the clinic gave you, for it carries no key for them. Ask the "
                  "clinic for a new file, or tell them by phone.");
    if (!session->care.sentBackAt.isValid())
        return tr("Nothing was sent yet. The file can be opened by your clinic alone.");
    const bool isNew = session->checkIns.back().fields.at > session->care.sentBackAt;
    const QString when = texts::weekday(session->care.sentBackAt.toLocalTime().date());
    return isNew ? tr("Last written for the clinic on %1. There is something new since.").arg(when)
                 : tr("Last written for the clinic on %1. Nothing is new since.").arg(when);
}

void HomeCheckIn::setFolder(const QString& folder)
{
    m_folder = folder.trimmed();
    Q_EMIT changed();
}

void HomeCheckIn::send()
{
    if (canSend())
        sendAsync();
}

QCoro::Task<> HomeCheckIn::sendAsync()
{
    m_busy = true;
    m_problem.reset();
    m_sent.clear();
    Q_EMIT changed();
    const HomeSession session = *m_home.current();
    const QDateTime now = m_home.vault().clock().nowUtc();
    const QDir folder(m_folder);
    const QString name =
        tr("check-ins-%1", "name of a file, with a date").arg(m_home.today(session).toString(Qt::ISODate));
    const auto making =
        m_home.vault().read<QString>([session, now, folder, name, place = m_home.vault().folder(),
                                      language = m_languages.current()](vault::Reader& reader) -> Result<QString> {
            STIPPLE_ASSIGN(const QByteArray bytes, checkInsToSend(reader, place, session, now, language));
            return documents::writeNewFile(folder, name, QLatin1String(documents::CheckInFile::suffix), bytes);
        });
    const auto path = co_await making;
    if (!path) {
        fail(path.error());
        co_return;
    }
    records::Care care = session.care;
    care.sentBackAt = now;
    const auto noting =
        m_home.vault().write<bool>([record = session.record, care](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(record.id, vault::editing(record, care)));
            return true;
        });
    const auto noted = co_await noting;
    if (!noted)
        qCWarning(lcStipple) << "it was not noted that check-ins were sent:" << noted.error().details();
    m_sent = tr("It is in %1. Send this file to your clinic as you like: by e-mail or in a message.")
                 .arg(texts::leftToRight(*path));
    m_busy = false;
    const auto loading = m_home.load();
    co_await loading;
    Q_EMIT changed();
}

} // namespace stipple::app
