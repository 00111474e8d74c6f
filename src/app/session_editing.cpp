// What is done to the session's record on its page, one tap each.
#include "app/session_controller.h"
#include "app/session_fields.h"
#include "app/session_places.h"
#include "app/session_stock.h"
#include "app/texts.h"

namespace stipple::app
{

namespace
{

// A term's words in the clinic's language: what is noted stays as it was said.
QString noted(const ClinicService& clinic, const QString& list, const QString& id)
{
    const auto protocol = clinic.protocol();
    const protocol::Term* term = protocol ? protocol->term(list, id) : nullptr;
    return term ? term->text.in(clinic.clinic().language, clinic.wording().language).text : QString();
}

} // namespace

void SessionController::setStep(int step)
{
    const bool isThere = step >= 0 && step <= int(SessionStep::Finish);
    if (!isThere || step == m_step || (!isStarted() && step != int(SessionStep::Gate)))
        return;
    m_refused.clear();
    m_step = step;
    say();
}

void SessionController::setEarlyReason(const QString& reason)
{
    if (reason == m_earlyReason)
        return;
    m_earlyReason = reason;
    say();
}

void SessionController::choose(const QString& field, const QString& id)
{
    const QVariantMap now = values();
    const bool isTakenBack = now.value(field).toString() == id;
    const QString chosen = isTakenBack ? QString() : id;
    change([&](records::Session& session) {
        if (field == u"anaesthetic")
            return chooseAnaesthetic(session, chosen, noted(m_clinic, field, chosen), m_clinic.now().toUTC());
        return setValue(session, field, chosen);
    });
}

void SessionController::toggle(const QString& field, const QString& id)
{
    change([&](records::Session& session) {
        if (field == u"zones")
            return toggleZone(session, id);
        if (field == u"complications")
            return toggleComplication(session, id, noted(m_clinic, field, id), m_clinic.now().toUTC());
        return false;
    });
}

void SessionController::set(const QString& field, const QVariant& value)
{
    change([&](records::Session& session) { return setValue(session, field, value); });
}

void SessionController::type(const QString& field, const QString& text)
{
    change([&](records::Session& session) { return setValue(session, field, text); }, true);
}

void SessionController::setPlace(const QString& place, const QString& field, const QString& value)
{
    change([&](records::Session& session) { return app::setPlace(session, place, field, value); });
}

void SessionController::drawScar(const QVariantList& stroke)
{
    if (canEdit())
        change([&](records::Session& session) { return addScar(session, stroke); });
}

void SessionController::undoScar()
{
    if (canEdit())
        change([&](records::Session& session) { return app::undoScar(session); });
}

void SessionController::pick(const QString& lot)
{
    const QUuid id = idFromText(lot);
    QString why;
    change([&](records::Session& session) {
        for (const LotSeen& each : m_seen->lots) {
            if (each.record.id != id)
                continue;
            const Done done = pickLot(session, each);
            why = done ? QString() : done.error().message();
            return bool(done);
        }
        return false;
    });
    if (why == m_refused)
        return;
    m_refused = why;
    say();
}

void SessionController::blend(const QString& lot, const QString& field, const QString& value)
{
    change([&](records::Session& session) { return setBlend(session, idFromText(lot), field, value); });
}

void SessionController::asLastTime(const QString& part)
{
    if (!canEdit())
        return;
    QStringList left;
    change([&](records::Session& session) {
        if (part == u"with" && m_seen->last) {
            left = takeLots(session, *m_seen->last, m_seen->lots);
            return true;
        }
        const SessionPart wanted = part == u"where" ? SessionPart::Where : SessionPart::How;
        if (m_seen->last && hasAnyOf(*m_seen->last, wanted)) {
            takeOver(session, *m_seen->last, wanted);
            return true;
        }
        if (!m_seen->plan)
            return false;
        const records::Session planned = plannedFrom(*m_seen->plan);
        if (wanted == SessionPart::Where)
            session.zones = planned.zones;
        else
            session.hairline = planned.hairline, session.finish = planned.finish;
        return true;
    });
    if (left.isEmpty())
        return;
    m_refused = tr("Not taken over, because it is no longer in stock or may not be used: %1.")
                    .arg(left.join(QStringLiteral("; ")));
    say();
}

void SessionController::skip(const QString& moment, const QString& why)
{
    change([&](records::Session& session) {
        skipViews(session, views(moment), moment, why);
        return true;
    });
}

void SessionController::takePhotos(const QString& moment)
{
    if (isStarted() && !m_id.isNull())
        m_navigator.open(Navigator::CameraPage, clientId(), idText(m_id) + u'/' + moment);
}

void SessionController::writeNote(const QString& text)
{
    change(
        [&](records::Session& session) {
            if (m_note.isEmpty())
                m_note = idText(QUuid::createUuid());
            if (text.trimmed().isEmpty()) {
                session.notes.erase(m_note);
                return true;
            }
            records::Note& note = session.notes[m_note];
            note.text = text;
            note.practitioner = m_vault.practitioner();
            note.at = note.at.isValid() ? note.at : m_clinic.now().toUTC();
            return true;
        },
        true);
}

void SessionController::endNote()
{
    m_note.clear();
    say();
}

void SessionController::planNext(int plan)
{
    if (!isStarted() || isSealed())
        return;
    m_books = plan == 2;
    change([&](records::Session& session) {
        session.nextSession = plan > 0 ? nextAfter(*m_seen, session, m_clinic).day : QDate();
        return true;
    });
}

void SessionController::leadTo(const QString& way)
{
    if (way == u"review")
        m_navigator.open(Navigator::ReviewPage, clientId());
    else if (way == u"client")
        m_navigator.openClient(clientId());
    else if (way == u"stock")
        m_navigator.open(Navigator::StockPage);
}

} // namespace stipple::app
