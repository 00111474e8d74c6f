#include "app/care_controller.h"

#include "app/care_day_words.h"
#include "app/care_words.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{
// Past the last day of the calendar only what holds always is left: one day of it is enough to look at.
constexpr int beyond = 1;
} // namespace

CareController::CareController(VaultService& vault, GateController& gate, Navigator& navigator,
                               const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
{
    connect(&navigator, &Navigator::pushed, this,
            [this](Navigator::Page page, const QString& client, const QString& item) {
                if (page != Navigator::CarePage)
                    return;
                forget();
                read(idFromText(client), idFromText(item));
            });
    connect(&vault, &VaultService::written, this, [this] {
        if (m_navigator.page() == Navigator::CarePage && m_seen)
            read(m_client, m_session);
    });
    connect(&navigator, &Navigator::popped, this, [this] {
        if (m_navigator.page() == Navigator::CarePage && !m_client.isNull())
            read(m_client, m_session);
    });
    connect(&gate, &GateController::closing, this, &CareController::forget);
    connect(&languages, &Languages::changed, this, &CareController::changed);
}

void CareController::forget()
{
    m_client = {};
    m_session = {};
    m_seen.reset();
    m_shown = {};
    m_problem.reset();
    m_busy = false;
    Q_EMIT changed();
}

QCoro::Task<> CareController::read(QUuid client, QUuid session)
{
    m_client = client;
    m_session = session;
    const CareAsked asked{client, session, m_vault.clock().nowUtc()};
    const auto reading = m_vault.read<CareSeen>([asked](vault::Reader& reader) { return readCare(reader, asked); });
    auto seen = co_await reading;
    if (client != m_client || session != m_session)
        co_return; // meanwhile another one, or none
    m_problem = seen ? std::nullopt : std::optional(seen.error());
    if (seen) {
        const bool wasToday = !m_seen || m_shown == m_seen->today;
        m_seen = *std::move(seen);
        if (wasToday || !m_shown.isValid())
            m_shown = isOver() ? m_seen->dayZero() : m_seen->today;
    }
    Q_EMIT changed();
}

QVariantMap CareController::day() const
{
    if (!m_seen)
        return {};
    protocol::CareCase care = m_seen->source.care;
    care.sessions.resize(1); // these days, also where later ones have begun
    return careDayWords(m_seen->protocol(), care, m_shown, m_seen->today, wording());
}

bool CareController::hasAfter() const
{
    const QVariantMap shown = day();
    return !shown.isEmpty() && shown[QStringLiteral("day")].toInt() < shown[QStringLiteral("total")].toInt() + beyond;
}

void CareController::step(int days)
{
    if (!m_seen || (days < 0 && !hasBefore()) || (days > 0 && !hasAfter()))
        return;
    m_shown = m_shown.addDays(days < 0 ? -1 : 1);
    Q_EMIT changed();
}

void CareController::showToday()
{
    if (!m_seen)
        return;
    m_shown = m_seen->today;
    Q_EMIT changed();
}

void CareController::showSession(const QString& session)
{
    const QUuid client = m_client;
    forget();
    read(client, idFromText(session));
}

QString CareController::rules() const
{
    if (!m_seen || m_seen->source.isAsBegun)
        return {};
    return tr("The protocol that this aftercare began with is not on this tablet any more. These days follow today's.");
}

QVariantList CareController::signs() const
{
    if (!m_seen || m_seen->checkIns.empty() || isOver())
        return {};
    return signWords(handover::signsOf(m_seen->protocol(), m_seen->checkIns.back().fields), wording());
}

QVariantList CareController::checkIns() const
{
    QVariantList all;
    if (!m_seen)
        return all;
    for (auto kept = m_seen->checkIns.rbegin(); kept != m_seen->checkIns.rend(); ++kept)
        all += checkInWords(*kept, *m_seen, wording());
    return all;
}

QString CareController::missing() const { return m_seen ? missingWords(*m_seen) : QString(); }
QString CareController::scabs() const { return m_seen ? scabsWords(*m_seen) : QString(); }
QVariantList CareController::choices() const { return m_seen ? choiceWords(*m_seen, wording()) : QVariantList(); }
QString CareController::given() const { return m_seen ? givenWords(*m_seen) : QString(); }

QString CareController::remindAt() const
{
    const QTime at = m_seen ? m_seen->source.decided.remindAt : QTime();
    return at.isValid() ? at.toString(QStringLiteral("HH:mm")) : QString();
}

QVariantList CareController::sessions() const
{
    QVariantList all;
    if (!m_seen || m_seen->sessions.size() < 2)
        return all;
    for (const CareSession& session : m_seen->sessions)
        all += QVariantMap{{QStringLiteral("id"), idText(session.session)},
                           {QStringLiteral("text"), sessionWords(session, *m_seen)},
                           {QStringLiteral("isShown"), session.session == m_seen->source.session}};
    return all;
}

void CareController::setScabsGone(bool areGone)
{
    change([this, areGone](records::Care& care) { care.scabsGone = areGone ? m_seen->today : QDate(); },
           areGone ? QStringLiteral("scabs seen gone") : QStringLiteral("scabs gone taken back"));
}

void CareController::choose(const QString& entry, int day)
{
    const protocol::AftercareEntry* found = m_seen ? choiceOf(*m_seen, entry) : nullptr;
    if (!found || day > 365)
        return;
    change(
        [&](records::Care& care) {
            if (day < 0) {
                care.choices.erase(entry);
                return;
            }
            records::CareChoice& choice = care.choices[entry];
            (found->to ? choice.toDay : choice.fromDay) = day;
        },
        QStringLiteral("aftercare decided for this client"));
}

void CareController::setRemindAt(const QString& time)
{
    const QTime at = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (at.isValid() || time.isEmpty())
        change([at](records::Care& care) { care.remindAt = at; }, QStringLiteral("hour of the reminders"));
}

void CareController::change(const std::function<void(records::Care&)>& edit, const QString& detail)
{
    if (!canChange())
        return;
    records::Care after = m_seen->source.decided;
    edit(after);
    if (after != m_seen->source.decided)
        keep(std::move(after), detail);
}

QCoro::Task<> CareController::keep(records::Care after, QString detail)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const records::Record base = *m_seen->source.record;
    const QUuid client = m_client;
    const auto writing =
        m_vault.write<bool>([base, after = std::move(after), client, detail](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(base.id, vault::editing(base, after)));
            STIPPLE_TRY(writer.audit(vault::AuditAction::RecordChanged, base.id, client, detail));
            return true;
        });
    const auto written = co_await writing;
    if (client != m_client)
        co_return; // another one is shown by now, or none
    if (written) {
        // The next change begins from what this one made, never beside it.
        const auto reading = read(m_client, m_session);
        co_await reading;
    } else {
        m_problem = written.error();
    }
    m_busy = false;
    Q_EMIT changed();
}

} // namespace stipple::app
