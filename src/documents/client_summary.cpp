#include "documents/client_summary.h"

#include "documents/file_name.h"
#include "protocol/screening.h"
#include "records/consent_standing.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/types.h"
#include "records/visits.h"

#include <QCoreApplication>

namespace stipple::documents
{

namespace
{

using Look = Paper::Look;

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(ClientExport)
};

// The width of what names a fact, per cent; and of what has a day or a state beside it.
constexpr double nameShare = 34;
constexpr double factShare = 66;

template <typename T>
struct Kept {
    QUuid id;
    bool isSealed = false;
    T fields;
};

class SummaryPages
{
public:
    SummaryPages(const ClientSummary& summary, const protocol::Protocol& protocol, const QString& language,
                 PaperSize size)
        : m_summary(summary)
        , m_protocol(protocol)
        , m_say(language)
        , m_paper(m_say, size)
        , m_today(summary.now.toTimeZone(summary.zone).date())
    {
    }

    Result<QByteArray> draw()
    {
        writeHead();
        writePerson();
        writeSafety();
        STIPPLE_TRY(writeScreening());
        STIPPLE_TRY(writeConsents());
        STIPPLE_TRY(writeSessions());
        STIPPLE_TRY(writeVisits());
        const QString title = m_say(QT_TRANSLATE_NOOP("Document", "Summary of the record"));
        return m_paper.toPdf(QStringLiteral("%1, %2").arg(title, m_summary.client.name),
                             joined({m_summary.clinic.name, title, m_summary.client.name}));
    }

private:
    using Rows = std::vector<Paper::Row>;

    QString in(const protocol::LocalizedText& text) const
    {
        return text.in(m_say.language(), m_summary.clinic.language).text;
    }
    QString term(const QString& list, const QString& id) const
    {
        const protocol::Term* found = m_protocol.term(list, id);
        return found ? in(found->text) : id;
    }
    // A part by itself, so that in a text of the other direction its own order stays: +34 611, not 611 34+.
    QString alone(const QString& part) const
    {
        const bool isOther = m_say.direction() == Qt::RightToLeft || part.isRightToLeft();
        return part.isEmpty() || !isOther ? part : QChar(0x2068) + part + QChar(0x2069);
    }
    QString joined(const QStringList& parts) const
    {
        QStringList each;
        for (const QString& part : parts)
            each += alone(part);
        each.removeAll(QString());
        return each.join(QStringLiteral(" · "));
    }
    QString partial(const records::PartialDate& date) const
    {
        if (date.isNull())
            return {};
        return date.day > 0     ? m_say.day(date.latest())
               : date.month > 0 ? m_say.month(date.latest())
                                : m_say.year(date.latest());
    }
    QDate dayOf(const QDateTime& moment) const { return moment.toTimeZone(m_summary.zone).date(); }

    static void add(Rows& rows, const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            rows.push_back({name, value, {}});
    }

    // Those of one type that stand: not deleted, and corrected by no other; by id and so by time.
    template <typename T>
    Result<std::vector<Kept<T>>> standing() const
    {
        std::vector<Kept<T>> found;
        for (const records::Record& record : m_summary.records) {
            if (record.type != records::typeName(records::typeOf<T>) ||
                records::lifeOf(record).life == records::Life::Deleted)
                continue;
            STIPPLE_ASSIGN(T fields, records::read<T>(record));
            found.push_back({record.id, records::isSealed(record), std::move(fields)});
        }
        if constexpr (requires(T fields) { fields.amends; }) {
            std::vector<QUuid> corrected;
            for (const auto& kept : found)
                corrected.push_back(kept.fields.amends);
            std::erase_if(found, [&](const auto& kept) {
                return std::find(corrected.begin(), corrected.end(), kept.id) != corrected.end();
            });
        }
        std::sort(found.begin(), found.end(),
                  [](const auto& a, const auto& b) { return records::compareIds(a.id, b.id) < 0; });
        return found;
    }

    void writeHead()
    {
        const records::Clinic& clinic = m_summary.clinic;
        m_paper.write(joined({clinic.name, clinic.address.simplified(), clinic.phone}), Look::Overline);
        m_paper.writeAsTyped(m_summary.client.name, Look::Title);
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Summary of the record, as of %1"))
                          .arg(m_say.moment(m_summary.now, m_summary.zone)),
                      Look::Overline);
    }

    QString told(const records::Contact& contact) const
    {
        return joined({contact.name, contact.relation, contact.phone, contact.email});
    }

    void writePerson()
    {
        const records::Client& client = m_summary.client;
        QStringList born;
        for (const records::PartialDate& date : client.born.values)
            born += partial(date);
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Client")), Look::Heading);
        Rows rows;
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Born")), joined(born));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Phone")), joined({client.phone, client.otherPhone}));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "E-mail")), alone(client.email));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Address")), alone(client.address.simplified()));
        if (!client.language.isEmpty())
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Language")), DocumentWords::nameOf(client.language));
        if (client.emergency)
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Emergency contact")), told(*client.emergency));
        if (client.physician)
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Physician")), told(*client.physician));
        if (client.guardian)
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Parent or guardian")),
                joined({client.guardian->name, client.guardian->relationship, client.guardian->phone}));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Skin type")), client.skinType.word());
        m_paper.table(rows, nameShare);
    }

    // Where two tablets disagree, all that was written is shown.
    template <typename T, typename Tell>
    QString all(const std::map<QString, records::All<T>>& things, Tell tell) const
    {
        QStringList lines;
        for (const auto& [name, values] : things) {
            for (const T& value : values.values)
                lines += tell(value);
        }
        lines.removeAll(QString());
        return lines.isEmpty() ? m_say(QT_TRANSLATE_NOOP("Document", "Nothing is recorded."))
                               : lines.join(QChar(QChar::LineSeparator));
    }

    void writeSafety()
    {
        const records::Client& client = m_summary.client;
        const auto since = [this](const records::PartialDate& date) {
            return date.isNull() ? QString() : m_say(QT_TRANSLATE_NOOP("Document", "since %1")).arg(partial(date));
        };
        Rows rows;
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Allergies")),
            all(client.allergies, [&](const records::Allergy& one) {
                return joined({one.substance, one.reaction, since(one.since)});
            }));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Medicines")),
            all(client.medicines, [&](const records::Medicine& one) {
                const QString how = !one.prescribed   ? QString()
                                    : *one.prescribed ? m_say(QT_TRANSLATE_NOOP("Document", "prescribed"))
                                                      : m_say(QT_TRANSLATE_NOOP("Document", "without prescription"));
                const QString last =
                    one.lastTaken.isNull()
                        ? QString()
                        : m_say(QT_TRANSLATE_NOOP("Document", "last taken %1")).arg(partial(one.lastTaken));
                return joined({one.name, one.dose, how, one.prescriber, since(one.since), last});
            }));
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Conditions")),
            all(client.conditions, [&](const records::Condition& one) {
                const QString how = !one.controlled   ? QString()
                                    : *one.controlled ? m_say(QT_TRANSLATE_NOOP("Document", "controlled"))
                                                      : m_say(QT_TRANSLATE_NOOP("Document", "not controlled"));
                return joined({one.name, since(one.since), how, one.notes.simplified()});
            }));
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "What must be known")), Look::Heading);
        m_paper.table(rows, nameShare);
    }

    Done writeScreening()
    {
        STIPPLE_ASSIGN(const auto screenings, standing<records::Screening>());
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Last screening")), Look::Heading);
        if (screenings.empty()) {
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Nothing was screened yet.")));
            return {};
        }
        const records::Screening& last = screenings.back().fields;
        Rows rows;
        add(rows, m_say(QT_TRANSLATE_NOOP("Document", "For a treatment on %1")).arg(m_say.day(last.asOf)),
            m_say.kept(last.outcome.word()));
        if (last.eligibleFrom.isValid())
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Treatment from")), m_say.day(last.eligibleFrom));
        for (const records::Finding& finding : last.findings) {
            if (finding.outcome.known() == records::Outcome::Clear)
                continue;
            const protocol::ScreeningRule* rule = m_protocol.rule(finding.rule);
            const QString state = m_say.kept(finding.outcome.word());
            add(rows, rule ? in(rule->title) : finding.rule,
                finding.eligibleFrom.isValid()
                    ? m_say(QT_TRANSLATE_NOOP("Document", "%1, until %2")).arg(state, m_say.day(finding.eligibleFrom))
                    : state);
        }
        for (const records::Clearance& letter : last.clearances)
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Physician's letter")),
                joined({letter.physician, letter.letterDate.isValid() ? m_say.day(letter.letterDate) : QString(),
                        letter.restrictions.simplified()}));
        if (last.overridden)
            add(rows, m_say(QT_TRANSLATE_NOOP("Document", "Treated in spite of it")),
                joined({m_summary.people.value(last.overridden->practitioner), m_say.day(dayOf(last.overridden->at)),
                        last.overridden->reason.simplified()}));
        m_paper.table(rows, nameShare + 12);
        return {};
    }

    Result<QStringList> stateOf(const QUuid& id, const records::Consent& consent) const
    {
        const QString signedOn =
            m_say(QT_TRANSLATE_NOOP("Document", "signed on %1")).arg(m_say.day(dayOf(consent.signedAt)));
        for (const records::Record& record : m_summary.records) {
            if (record.type != records::typeName(records::Type::Withdrawal))
                continue;
            STIPPLE_ASSIGN(const auto withdrawal, records::read<records::Withdrawal>(record));
            if (withdrawal.consent == id && withdrawal.channels.empty())
                return QStringList{
                    signedOn,
                    m_say(QT_TRANSLATE_NOOP("Document", "taken back on %1")).arg(m_say.day(dayOf(withdrawal.at)))};
        }
        const auto kind = consent.kind.known();
        if (!kind)
            return QStringList{signedOn};
        STIPPLE_ASSIGN(const auto now, records::consentStanding(*kind, m_summary.records));
        const bool holds = std::find(now.holding.begin(), now.holding.end(), id) != now.holding.end();
        return QStringList{signedOn, holds ? m_say(QT_TRANSLATE_NOOP("Document", "in force"))
                                           : m_say(QT_TRANSLATE_NOOP("Document", "not in force"))};
    }

    // What is long stands beside: it is read in its order as long as the names do not wrap.
    Done writeConsents()
    {
        STIPPLE_ASSIGN(const auto consents, standing<records::Consent>());
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Signed")), Look::Heading);
        if (consents.empty()) {
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Nothing was signed yet.")));
            return {};
        }
        Rows rows;
        for (const auto& kept : consents) {
            const protocol::ConsentText* text = m_protocol.consent(kept.fields.text);
            QStringList told{m_say(QT_TRANSLATE_NOOP("Document", "version %1")).arg(kept.fields.textVersion)};
            for (const QString& channel : kept.fields.channels)
                told += term(QStringLiteral("channels"), channel);
            STIPPLE_ASSIGN(const QStringList state, stateOf(kept.id, kept.fields));
            add(rows, text ? in(text->title) : kept.fields.text, joined(told + state));
        }
        m_paper.table(rows, nameShare + 14);
        return {};
    }

    QString phaseName(const QString& id) const
    {
        for (const protocol::Phase& phase : m_protocol.plan.phases) {
            if (phase.id == id)
                return in(phase.text);
        }
        return id;
    }

    QStringList worked(const records::Session& session) const
    {
        QStringList lines;
        QStringList zones;
        for (const auto& [zone, work] : session.zones)
            zones += work.zone.known() == records::Zone::Scar
                         ? term(QStringLiteral("zones"), work.zone.word()) + zone.mid(4) // "scar 2"
                         : term(QStringLiteral("zones"), zone);
        lines += joined(zones);
        const auto lot = [this](const QString& number) {
            return number.isEmpty() ? QString() : m_say(QT_TRANSLATE_NOOP("Document", "lot %1")).arg(number);
        };
        for (const auto& [key, pigment] : session.pigments)
            lines += joined({m_say(QT_TRANSLATE_NOOP("Document", "Pigment")), pigment.brand, pigment.shade,
                             pigment.dilution, lot(pigment.lot)});
        for (const auto& [key, needle] : session.needles)
            lines += joined({m_say(QT_TRANSLATE_NOOP("Document", "Needle")), needle.configuration, lot(needle.lot)});
        for (const auto& [key, complication] : session.complications)
            lines += joined({m_say(QT_TRANSLATE_NOOP("Document", "Complication")), complication.what.simplified(),
                             complication.done.simplified()});
        if (session.uneventful == true)
            lines += m_say(QT_TRANSLATE_NOOP("Document", "Without complications"));
        lines.removeAll(QString());
        return lines;
    }

    Done writeSessions()
    {
        STIPPLE_ASSIGN(auto sessions, standing<records::Session>());
        std::erase_if(sessions, [](const auto& kept) { return !kept.isSealed; });
        std::stable_sort(sessions.begin(), sessions.end(),
                         [](const auto& a, const auto& b) { return a.fields.day < b.fields.day; });
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Sessions")), Look::Heading);
        if (sessions.empty()) {
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "No session was finished yet.")));
            return {};
        }
        Rows rows;
        for (const auto& kept : sessions) {
            const records::Session& session = kept.fields;
            const QString title =
                session.number ? m_say(QT_TRANSLATE_NOOP("Document", "Session %1")).arg(m_say.number(*session.number))
                               : m_say(QT_TRANSLATE_NOOP("Document", "Session"));
            QStringList lines{joined({title, phaseName(session.phase.word())})};
            lines += worked(session);
            lines += alone(m_summary.people.value(session.practitioner));
            lines.removeAll(QString());
            add(rows, lines.join(QChar(QChar::LineSeparator)), m_say.day(session.day));
            if (session.nextSession > m_today)
                m_next.emplace_back(session.nextSession,
                                    m_say(QT_TRANSLATE_NOOP("Document", "Next session, as advised")));
        }
        m_paper.table(rows, factShare);
        return {};
    }

    Done writeVisits()
    {
        STIPPLE_ASSIGN(auto visits, standing<records::Appointment>());
        std::stable_sort(visits.begin(), visits.end(),
                         [](const auto& a, const auto& b) { return a.fields.starts < b.fields.starts; });
        Rows past;
        Rows coming;
        for (const auto& kept : visits) {
            const records::Appointment& visit = kept.fields;
            const auto state = visit.state.known().value_or(records::VisitState::Booked);
            const bool isOpen = state == records::VisitState::Booked || state == records::VisitState::Arrived;
            Rows& rows = isOpen && visit.starts >= m_summary.now ? coming : past;
            const QString kind = m_say.kept(visit.kind.word());
            add(rows, joined({kind.left(1).toUpper() + kind.mid(1), m_say.kept(visit.state.word())}),
                m_say.moment(visit.starts, m_summary.zone));
        }
        if (!past.empty()) {
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Appointments until today")), Look::Heading);
            m_paper.table(past, factShare);
        }
        STIPPLE_ASSIGN(const auto plans, standing<records::Plan>());
        if (!plans.empty() && plans.back().fields.reviewDue > m_today)
            m_next.emplace_back(plans.back().fields.reviewDue,
                                m_say(QT_TRANSLATE_NOOP("Document", "Review of the result")));
        std::sort(m_next.begin(), m_next.end());
        for (const auto& [day, what] : m_next)
            add(coming, what, m_say.day(day));
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "What comes next")), Look::Heading);
        if (coming.empty())
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Nothing is booked or advised.")));
        else
            m_paper.table(coming, factShare);
        return {};
    }

    const ClientSummary& m_summary;
    const protocol::Protocol& m_protocol;
    const DocumentWords m_say;
    Paper m_paper;
    const QDate m_today;
    std::vector<std::pair<QDate, QString>> m_next; // days that were advised
};

} // namespace

Result<ClientSummary> readClientSummary(vault::Reader& reader, const QUuid& client, const QDateTime& now)
{
    ClientSummary summary;
    STIPPLE_ASSIGN(const records::Record own, reader.record(client));
    if (own.type != records::typeName(records::Type::Client))
        return failure(ErrorCode::NotFound, SummaryText::tr("There is no such client."));
    STIPPLE_ASSIGN(summary.client, records::read<records::Client>(own));
    STIPPLE_ASSIGN(summary.records, reader.recordsOfClient(client));
    STIPPLE_ASSIGN(const auto clinics, reader.recordsOfType(records::typeName(records::Type::Clinic), 1));
    if (!clinics.empty()) {
        STIPPLE_ASSIGN(summary.clinic, records::read<records::Clinic>(clinics.front()));
    }
    summary.zone = QTimeZone(summary.clinic.zone.toLatin1());
    if (!summary.zone.isValid())
        summary.zone = QTimeZone::utc();
    STIPPLE_ASSIGN(const auto people, reader.recordsOfType(records::typeName(records::Type::Practitioner)));
    for (const records::Record& record : people) {
        STIPPLE_ASSIGN(const auto person, records::read<records::Practitioner>(record));
        summary.people.insert(record.id, person.name);
    }
    summary.now = now;
    return summary;
}

Result<QByteArray> clientSummaryPdf(const ClientSummary& summary, const protocol::Protocol& protocol,
                                    const QString& language, PaperSize size)
{
    return SummaryPages(summary, protocol, language, size).draw();
}

QString summaryFileName(const ClientSummary& summary, const QString& language)
{
    const DocumentWords say(language);
    return fileNameOf({say(QT_TRANSLATE_NOOP("Document", "Summary of the record")), summary.client.name,
                       summary.now.toTimeZone(summary.zone).date().toString(Qt::ISODate)},
                      QStringLiteral(".pdf"));
}

} // namespace stipple::documents
