// What the page shows of the session, in words.
#include "app/consultation_words.h"
#include "app/session_controller.h"
#include "app/session_fields.h"
#include "app/session_places.h"
#include "app/session_stock.h"
#include "app/standing_sentences.h"
#include "app/texts.h"
#include "app/visit_words.h"
#include "protocol/aftercare_calendar.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

const QString before = QStringLiteral("before");
const QString after = QStringLiteral("after");

QVariantList asChoices(const QStringList& texts)
{
    QVariantList all;
    for (const QString& text : texts)
        all += QVariantMap{{QStringLiteral("id"), text}, {QStringLiteral("text"), text}};
    return all;
}

QStringList saidOf(const std::vector<protocol::CareItem>& items, const protocol::Wording& wording, std::size_t most)
{
    QStringList said;
    for (const protocol::CareItem& item : items) {
        if (std::size_t(said.size()) < most)
            said += item.entry->title.in(wording.language, wording.fallback).text;
    }
    return said;
}

} // namespace

QString SessionController::sessionId() const { return m_id.isNull() ? QString() : idText(m_id); }

QString SessionController::title() const { return m_seen ? titleOf(*m_seen, m_session, m_clinic) : QString(); }

QString SessionController::standing() const
{
    if (!m_seen)
        return {};
    if (!isStarted())
        return tr("Not started");
    if (!isSealed())
        return tr("In progress");
    const QString who = m_clinic.nameOf(m_session.practitioner);
    return tr("Finished, held on %1 by %2").arg(texts::day(m_session.day), who);
}

QString SessionController::saved() const
{
    if (!isStarted() || isSealed())
        return {};
    switch (m_saver.state()) {
    case DraftSaver::State::Saving:
        return tr("Saving …");
    case DraftSaver::State::NotSaved:
        return tr("Not saved");
    case DraftSaver::State::Saved:
        break;
    }
    return m_seen->record ? tr("Saved on this tablet") : QString();
}

QString SessionController::problem() const
{
    if (m_saver.error())
        return m_saver.error()->message();
    return m_problem ? m_problem->message() : QString();
}

QVariantList SessionController::tellSteps() const
{
    const records::Session& now = m_session;
    const bool isKnown = isStarted();
    const std::pair<QString, bool> all[] = {
        {tr("Check", "a part of the session"), isKnown},
        {tr("Before", "photos"), isBegun()},
        {tr("Where"), !now.zones.empty() && !now.phase.isNull()},
        {tr("Pigment"), !now.pigments.empty() && !now.needles.empty()},
        {tr("Technique"), now.anaesthetic.has_value() && hasAnyOf(now, SessionPart::How)},
        {tr("Notes"), now.uneventful.has_value() || !now.complications.empty()},
        {tr("After", "photos"), isKnown && isEnded() && missingViews(views(after)) == 0},
        {tr("Finish"), isSealed()},
    };
    QVariantList rows;
    for (const auto& [text, isDone] : all)
        rows += QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("done"), isDone}};
    return rows;
}

QString SessionController::elapsed() const
{
    if (!isBegun())
        return {};
    const QDateTime until = isEnded() ? m_session.endedAt : m_clinic.now();
    const qint64 minutes = std::max<qint64>(0, m_session.startedAt.secsTo(until) / 60);
    const QLocale locale;
    return tr("%1 h %2 min", "hours, minutes").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString SessionController::times() const
{
    if (!isBegun())
        return {};
    const QString from = timeOf(m_session.startedAt, m_clinic.zone());
    return isEnded() ? tr("%1 to %2", "times of day").arg(from, timeOf(m_session.endedAt, m_clinic.zone()))
                     : tr("since %1", "a time of day").arg(from);
}

SessionController::Told SessionController::tell() const
{
    Told told;
    told.steps = tellSteps();
    if (!m_seen || !m_clinic.isLoaded())
        return told;
    if (!isStarted()) {
        told.gate = gateRows(m_seen->gate, m_clinic);
        return told;
    }
    told.notes = tellNotes();
    told.photos = tellPhotos();
    told.next = tellNext();
    if (!isSealed())
        told.lacking = lackingIn(*m_seen, m_session, missingViews(views(before)));
    for (const char* field : {"dotSize", "depth", "angle"}) {
        told.references.insert(QString::fromLatin1(field), referencesOf(m_clinic, *m_seen, QString::fromLatin1(field)));
    }
    told.references.insert(QStringLiteral("depthDifferences"), depthDifferences(m_clinic));
    return told;
}

void SessionController::say()
{
    using records::StockKind;
    const Told earlier = std::exchange(m_told, tell());
    const bool isShown = isStarted() && m_clinic.isLoaded();
    m_pigments.show(isShown ? stockRows(*m_seen, m_session, StockKind::Pigment) : std::vector<RowsModel::Row>());
    m_needles.show(isShown ? stockRows(*m_seen, m_session, StockKind::Needle) : std::vector<RowsModel::Row>());
    m_anaesthetics.show(isShown ? stockRows(*m_seen, m_session, StockKind::Anaesthetic)
                                : std::vector<RowsModel::Row>());
    if (m_told.steps != earlier.steps)
        Q_EMIT stepsChanged();
    if (m_told.gate != earlier.gate)
        Q_EMIT gateChanged();
    if (m_told.references != earlier.references)
        Q_EMIT referencesChanged();
    if (m_told.notes != earlier.notes)
        Q_EMIT notesChanged();
    if (m_told.photos != earlier.photos)
        Q_EMIT photosChanged();
    if (m_told.lacking != earlier.lacking)
        Q_EMIT lackingChanged();
    if (m_told.next != earlier.next)
        Q_EMIT nextChoicesChanged();
    Q_EMIT changed();
}

QStringList SessionController::early() const
{
    QStringList said;
    if (!m_seen || isStarted() || !m_clinic.isLoaded())
        return said;
    for (const Missing& missing : m_seen->gate.early)
        said += tellMissing(missing, m_clinic);
    return said;
}

bool SessionController::canStart() const
{
    return m_seen && !isStarted() && !m_isBusy && m_clinic.mayTreat() && m_seen->gate.mayStart() &&
           (!m_seen->gate.asksReason() || !m_earlyReason.trimmed().isEmpty());
}

QVariantMap SessionController::values() const
{
    if (!m_clinic.isLoaded())
        return {};
    QVariantMap all = valuesOf(m_session, *m_clinic.protocol());
    all.insert(QStringLiteral("places"), placeRows(m_session, m_clinic));
    all.insert(QStringLiteral("scars"), drawnScars(m_session));
    return all;
}

QVariantMap SessionController::choices() const
{
    if (!m_clinic.isLoaded())
        return {};
    const protocol::Wording wording = m_clinic.wording();
    QVariantList phases;
    for (const protocol::Phase& phase : m_clinic.protocol()->plan.phases) {
        if (phase.isEnabled && !phase.isReferredOut)
            phases += QVariantMap{{QStringLiteral("id"), phase.id},
                                  {QStringLiteral("text"), phase.text.in(wording.language, wording.fallback).text}};
    }
    QStringList machines;
    if (m_seen && m_seen->last)
        machines += m_seen->last->machine;
    machines.removeAll(QString());
    return {
        {QStringLiteral("phases"), phases},
        {QStringLiteral("zones"), termsOf(m_clinic, QStringLiteral("zones"))},
        {QStringLiteral("skinTypes"), termsOf(m_clinic, QStringLiteral("fitzpatrick"))},
        {QStringLiteral("hairlines"), termsOf(m_clinic, QStringLiteral("hairlines"))},
        {QStringLiteral("finishes"), termsOf(m_clinic, QStringLiteral("finishes"))},
        {QStringLiteral("anaesthetics"), termsOf(m_clinic, QStringLiteral("anaesthetic"))},
        {QStringLiteral("complications"), termsOf(m_clinic, QStringLiteral("complications"))},
        {QStringLiteral("machines"), asChoices(machines)},
        {QStringLiteral("dilutions"), asChoices({QStringLiteral("1:1"), QStringLiteral("1:2"), QStringLiteral("1:3"),
                                                 QStringLiteral("1:5"), QStringLiteral("1:10")})},
        {QStringLiteral("earlyReasons"),
         asChoices({tr("The skin has healed well"), tr("Only a small area"), tr("The client cannot come later")})},
        {QStringLiteral("skipReasons"), asChoices({tr("The camera does not work"), tr("There was no time"),
                                                   tr("This view shows nothing of the area")})},
        {QStringLiteral("cutReasons"), asChoices({tr("The client wanted to stop"), tr("The client was unwell"),
                                                  tr("The skin reacted"), tr("The equipment failed")})}};
}

QVariantMap SessionController::offers() const
{
    if (!m_seen || !m_clinic.isLoaded() || isSealed())
        return {};
    const auto tell = [&](SessionStep part) -> QString {
        const QString said = m_seen->last ? tellEarlier(m_clinic, *m_seen->last, part) : QString();
        return said.isEmpty() && m_seen->plan ? tellEarlier(m_clinic, plannedFrom(*m_seen->plan), part) : said;
    };
    return {{QStringLiteral("where"), tell(SessionStep::Where)},
            {QStringLiteral("with"), tell(SessionStep::With)},
            {QStringLiteral("how"), tell(SessionStep::How)}};
}

QVariantMap SessionController::cautions() const
{
    return m_clinic.isLoaded() ? cautionsOf(m_clinic, m_session) : QVariantMap();
}

QString SessionController::note() const
{
    const auto found = m_session.notes.find(m_note);
    return found == m_session.notes.end() ? QString() : found->second.text;
}

QVariantList SessionController::tellNotes() const
{
    std::vector<std::pair<QString, records::Note>> all(m_session.notes.begin(), m_session.notes.end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.at < b.second.at; });
    QVariantList rows;
    for (const auto& [id, note] : all) {
        if (id == m_note)
            continue;
        const QString who = m_clinic.nameOf(note.practitioner);
        rows += QVariantMap{{QStringLiteral("id"), id},
                            {QStringLiteral("text"), note.text},
                            {QStringLiteral("detail"),
                             tr("%1, %2", "a time of day, a name").arg(timeOf(note.at, m_clinic.zone()), who)}};
    }
    return rows;
}

std::vector<ViewSeen> SessionController::views(const QString& moment) const
{
    if (!m_seen || !m_clinic.isLoaded())
        return {};
    return viewsOf(*m_seen, m_session, moment, m_clinic);
}

QVariantMap SessionController::tellPhotos() const
{
    QVariantMap all;
    const bool isRefused = !m_session.photoRefusal.isNull();
    for (const QString& moment : {before, after}) {
        const auto seen = views(moment);
        const bool isSkipped =
            std::any_of(seen.begin(), seen.end(), [](const ViewSeen& view) { return view.state == ViewSeen::Skipped; });
        all.insert(moment, QVariantMap{{QStringLiteral("rows"), viewRows(seen)},
                                       {QStringLiteral("told"), tellViews(seen, isRefused)},
                                       {QStringLiteral("missing"), isRefused ? 0 : missingViews(seen)},
                                       {QStringLiteral("isSkipped"), isSkipped},
                                       {QStringLiteral("isRefused"), isRefused}});
    }
    return all;
}

bool SessionController::canBegin() const
{
    if (!isStarted() || isBegun() || isSealed() || m_isBusy)
        return false;
    return !m_session.photoRefusal.isNull() || missingViews(views(before)) == 0;
}

QVariantMap SessionController::next() const
{
    if (!m_seen || !isStarted() || !m_clinic.isLoaded())
        return {};
    const FollowingVisit visit = nextAfter(*m_seen, m_session, m_clinic);
    if (visit.number == 0)
        return {};
    const QDate today = m_clinic.today();
    const int plan = !m_session.nextSession.isValid() ? 0 : m_books || !m_session.nextAppointment.isNull() ? 2 : 1;
    return {{QStringLiteral("number"), visit.number},
            {QStringLiteral("isOptional"), visit.isOptional},
            {QStringLiteral("plan"), plan},
            {QStringLiteral("day"), texts::dayNear(isSealed() ? m_session.nextSession : visit.day, today)}};
}

QVariantList SessionController::tellNext() const
{
    const FollowingVisit visit = nextAfter(*m_seen, m_session, m_clinic);
    if (visit.number == 0)
        return {};
    const QString day = texts::dayNear(visit.day, m_clinic.today());
    return {QVariantMap{{QStringLiteral("id"), QStringLiteral("1")},
                        {QStringLiteral("text"), tr("Advise %1", "a day").arg(day)}},
            QVariantMap{{QStringLiteral("id"), QStringLiteral("2")},
                        {QStringLiteral("text"),
                         tr("Book %1, %2", "a day, a time").arg(day, timeOf(visit.starts, m_clinic.zone()))}}};
}

QVariantMap SessionController::care() const
{
    const auto protocol = m_clinic.protocol();
    if (!isBegun() || !protocol || m_session.zones.empty())
        return {};
    protocol::CareCase known;
    known.sessions = {m_session.startedAt};
    known.zone = m_clinic.zone();
    known.skinType = m_session.skinType.word();
    const auto day = protocol::careDay(*protocol, known, m_session.day);
    if (!day)
        return {};
    const protocol::Wording wording = m_clinic.wording();
    constexpr std::size_t most = 5;
    return {{QStringLiteral("title"), protocol::dayTitle(*protocol, *day, wording).text},
            {QStringLiteral("does"), saidOf(day->does, wording, most)},
            {QStringLiteral("donts"), saidOf(day->donts, wording, most)}};
}

} // namespace stipple::app
