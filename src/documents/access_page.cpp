#include "documents/access_export.h"

#include "records/aftercare.h"
#include "records/notes.h"
#include "records/photo_marks.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/types.h"
#include "records/visits.h"

#include <QRegularExpression>
#include <QUrl>

namespace stipple::documents
{

namespace
{

using records::Type;

constexpr const char* style = R"css(
:root{color-scheme:light dark;--ink:#1f2428;--quiet:#555b61;--line:#d9dcdf;--paper:#faf8f5;--card:#fff;--accent:#0f6b66}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--quiet:#b4b9be;--line:#3a4046;--paper:#14171a;--card:#1d2125;--accent:#5cc2b8}}
*{box-sizing:border-box}body{margin:0;padding:24px 16px 64px;background:var(--paper);color:var(--ink);font:16px/1.5 "Noto Sans","Noto Sans Arabic",system-ui,sans-serif}
main{max-width:60rem;margin:0 auto}h1{font-size:28px;line-height:1.2;margin:0 0 4px}h2{font-size:20px;margin:32px 0 8px}
p{margin:4px 0}.quiet{color:var(--quiet)}section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:4px 16px 12px;margin:12px 0;break-inside:avoid-page}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:6px 8px;border-bottom:1px solid var(--line)}th{font-weight:600;width:38%}
h3{font-size:17px;margin:12px 0 4px}a{color:var(--accent)}figure{display:inline-block;margin:8px;max-width:14rem}figure img{max-width:100%;border-radius:8px}
.scroll{overflow-x:auto}@media print{body{background:#fff;padding:0}section{border-color:#bbb}}
)css";

class Page
{
public:
    Page(const ExportPage& page, const DocumentWords& say)
        : m_page(page)
        , m_say(say)
    {
    }

    QByteArray html()
    {
        const QString title =
            m_say(QT_TRANSLATE_NOOP("Document", "What %1 keeps about %2")).arg(m_page.clinic, m_page.client.name);
        m_html = QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta "
                                "name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta "
                                "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' "
                                "file:; style-src 'unsafe-inline'\"><title>%3</title><style>%4</style></head><body>"
                                "<main>\n")
                     .arg(m_say.language(),
                          m_say.direction() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                          title.toHtmlEscaped(), QString::fromLatin1(style));
        m_html += QStringLiteral("<h1>%1</h1>").arg(title.toHtmlEscaped());
        quiet(m_say(QT_TRANSLATE_NOOP("Document", "Exported on %1")).arg(m_say.moment(m_page.now, m_page.zone)));
        quiet(m_say(QT_TRANSLATE_NOOP("Document",
                                      "This folder also holds the same for other programs (client.fhir.json), "
                                      "every record as it is kept (records.json), and who did what with "
                                      "them (audit.csv). Nothing here is encrypted.")));
        missing();
        person();
        each<records::Appointment>(Type::Appointment, QT_TRANSLATE_NOOP("Document", "Appointments"), &Page::visit);
        each<records::Response>(Type::Response, QT_TRANSLATE_NOOP("Document", "Answers"), &Page::response);
        each<records::Screening>(Type::Screening, QT_TRANSLATE_NOOP("Document", "Screenings"), &Page::screening);
        each<records::Consent>(Type::Consent, QT_TRANSLATE_NOOP("Document", "Consents"), &Page::consent);
        each<records::Withdrawal>(Type::Withdrawal, QT_TRANSLATE_NOOP("Document", "Taken back"), &Page::withdrawal);
        each<records::Plan>(Type::Plan, QT_TRANSLATE_NOOP("Document", "Consultations"), &Page::plan);
        each<records::Quote>(Type::Quote, QT_TRANSLATE_NOOP("Document", "Quotes"), &Page::quote);
        each<records::Session>(Type::Session, QT_TRANSLATE_NOOP("Document", "Sessions"), &Page::session);
        each<records::CheckIn>(Type::CheckIn, QT_TRANSLATE_NOOP("Document", "Check-ins"), &Page::checkIn);
        each<records::ClientNote>(Type::ClientNote, QT_TRANSLATE_NOOP("Document", "Notes"), &Page::note);
        photos();
        trail();
        return (m_html + QStringLiteral("</main></body></html>\n")).toUtf8();
    }

private:
    void quiet(const QString& text) { m_html += QStringLiteral("<p class=\"quiet\">%1</p>").arg(text.toHtmlEscaped()); }
    void heading(const QString& text) { m_html += QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped()); }
    void begin(const QString& title)
    {
        m_html += QStringLiteral("<section><h3><bdi>%1</bdi></h3><table>").arg(title.toHtmlEscaped());
    }
    void end() { m_html += QStringLiteral("</table></section>\n"); }
    void row(const QString& name, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_html += QStringLiteral("<tr><th><bdi>%1</bdi></th><td><bdi>%2</bdi></td></tr>")
                          .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    QString when(const QDateTime& moment) const
    {
        return moment.isValid() ? m_say.moment(moment, m_page.zone) : QString();
    }
    QString who(const QUuid& practitioner) const { return m_page.people.value(practitioner); }
    QString word(const QString& kept) const { return m_say.kept(kept); }
    static QString joined(const QStringList& words) { return words.join(QStringLiteral(" · ")); }

    // All records of that type, the oldest first, under one heading; without any there is none.
    template <typename T>
    void each(Type type, const char* title, void (Page::*tell)(const records::Record&, const T&))
    {
        bool isFirst = true;
        for (const records::Record& record : m_page.records) {
            if (record.type != records::typeName(type) || records::lifeOf(record).life == records::Life::Deleted)
                continue;
            const auto fields = records::read<T>(record);
            if (!fields)
                continue; // as it is kept in records.json
            if (std::exchange(isFirst, false))
                heading(m_say(title));
            (this->*tell)(record, *fields);
        }
    }

    void missing()
    {
        for (const QString& sentence : m_page.missing)
            m_html += QStringLiteral("<section><p><strong>%1</strong></p></section>").arg(sentence.toHtmlEscaped());
    }

    void person()
    {
        const records::Client& client = m_page.client;
        begin(client.name);
        row(m_say(QT_TRANSLATE_NOOP("Document", "Born")), client.born.latest().toText());
        row(m_say(QT_TRANSLATE_NOOP("Document", "Phone")),
            joined({client.phone, client.otherPhone}).remove(QRegularExpression(QStringLiteral(" · $"))));
        row(m_say(QT_TRANSLATE_NOOP("Document", "E-mail")), client.email);
        row(m_say(QT_TRANSLATE_NOOP("Document", "Address")), client.address);
        if (client.emergency)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Emergency contact")),
                QStringLiteral("%1 %2").arg(client.emergency->name, client.emergency->phone));
        const auto words = [](const auto& all, auto wordOf) {
            QStringList said;
            for (const auto& [name, values] : all) {
                for (const auto& value : values.values)
                    said += wordOf(value);
            }
            return joined(said);
        };
        row(m_say(QT_TRANSLATE_NOOP("Document", "Allergies")),
            words(client.allergies, [](const records::Allergy& one) { return one.substance; }));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Medicines")),
            words(client.medicines, [](const records::Medicine& one) { return one.name; }));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Conditions")),
            words(client.conditions, [](const records::Condition& one) { return one.name; }));
        for (const auto& [id, note] : client.notes)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Note, %1")).arg(when(note.at)), note.text);
        end();
    }

    void visit(const records::Record&, const records::Appointment& visit)
    {
        begin(when(visit.starts));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Kind")), word(visit.kind.word()));
        row(m_say(QT_TRANSLATE_NOOP("Document", "State")), word(visit.state.word()));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Notes")), visit.notes);
        end();
    }

    void answers(const Json& item)
    {
        for (const Json& one : item[u"item"].items()) {
            QStringList said;
            for (const Json& answer : one[u"answer"].items()) {
                for (const auto& [name, value] : answer.members()) {
                    if (name.startsWith(u"value"))
                        said += valueText(value);
                }
                answers(answer);
            }
            const QString id = one[u"linkId"].toString();
            row(one[u"text"].toString(m_page.questions.value(id, id)), joined(said));
            answers(one);
        }
    }

    QString valueText(const Json& value) const
    {
        if (value.isBool())
            return value.toBool() ? m_say(QT_TRANSLATE_NOOP("Document", "Yes"))
                                  : m_say(QT_TRANSLATE_NOOP("Document", "No"));
        if (value.isNumber())
            return QString::fromLatin1(value.numberText());
        if (value.isObject())
            return value[u"display"].toString(value[u"code"].toString(value[u"title"].toString()));
        return value.toString();
    }

    void response(const records::Record&, const records::Response& response)
    {
        begin(when(response.submittedAt));
        answers(response.answers);
        end();
    }

    void screening(const records::Record&, const records::Screening& screening)
    {
        begin(m_say.day(screening.asOf));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Outcome")), word(screening.outcome.word()));
        if (screening.eligibleFrom.isValid())
            row(m_say(QT_TRANSLATE_NOOP("Document", "Treatment from")), m_say.day(screening.eligibleFrom));
        for (const records::Finding& finding : screening.findings)
            row(word(finding.outcome.word()), finding.reason);
        for (const records::Clearance& clearance : screening.clearances)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Physician's letter")),
                joined({clearance.physician, m_say.day(clearance.letterDate), clearance.restrictions}));
        if (screening.overridden)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Treated in spite of it")), screening.overridden->reason);
        end();
    }

    void consent(const records::Record& record, const records::Consent& consent)
    {
        const auto words = handover::ConsentWords::fromJson(consent.words);
        begin(words ? words->title : consent.kind.word());
        row(m_say(QT_TRANSLATE_NOOP("Document", "Signed")), when(consent.signedAt));
        QStringList names;
        for (const records::Signer& signer : consent.signers)
            names += signer.name;
        row(m_say(QT_TRANSLATE_NOOP("Document", "By")), joined(names));
        const QString file = m_page.files.value(record.id);
        if (!file.isEmpty())
            m_html += QStringLiteral("<tr><th>%1</th><td><a href=\"%2\">PDF</a></td></tr>")
                          .arg(m_say(QT_TRANSLATE_NOOP("Document", "The text, with its signatures")).toHtmlEscaped(),
                               QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
        end();
    }

    void withdrawal(const records::Record&, const records::Withdrawal& withdrawal)
    {
        begin(when(withdrawal.at));
        row(withdrawal.kind.word(), withdrawal.channels.empty()
                                        ? m_say(QT_TRANSLATE_NOOP("Document", "all of it"))
                                        : joined(QStringList(withdrawal.channels.begin(), withdrawal.channels.end())));
        end();
    }

    void plan(const records::Record&, const records::Plan& plan)
    {
        begin(when(plan.consultedAt));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Practitioner")), who(plan.practitioner));
        row(m_say(QT_TRANSLATE_NOOP("Document", "For")),
            joined(QStringList(plan.indications.begin(), plan.indications.end())));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Expectations")), plan.expectations);
        row(m_say(QT_TRANSLATE_NOOP("Document", "Explained")), plan.explained);
        if (plan.sessions)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Sessions planned")), m_say.number(*plan.sessions));
        end();
    }

    void quote(const records::Record&, const records::Quote& quote)
    {
        begin(m_say.day(quote.date));
        if (quote.price)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Price")),
                QStringLiteral("%1 %2").arg(QString::number(double(*quote.price) / 100, 'f', 2), quote.currency));
        row(m_say(QT_TRANSLATE_NOOP("Document", "State")), word(quote.state.word()));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Notes")), quote.notes);
        end();
    }

    void session(const records::Record&, const records::Session& session)
    {
        begin(m_say.day(session.day));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Practitioner")), who(session.practitioner));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Phase")), session.phase.word());
        QStringList zones;
        for (const auto& [zone, work] : session.zones)
            zones += zone;
        row(m_say(QT_TRANSLATE_NOOP("Document", "Zones")), joined(zones));
        for (const auto& [key, pigment] : session.pigments)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Pigment")),
                joined(
                    {pigment.brand, pigment.shade, m_say(QT_TRANSLATE_NOOP("Document", "lot %1")).arg(pigment.lot)}));
        for (const auto& [key, needle] : session.needles)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Needle")),
                joined({needle.configuration, m_say(QT_TRANSLATE_NOOP("Document", "lot %1")).arg(needle.lot)}));
        for (const auto& [key, complication] : session.complications)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Complication")), joined({complication.what, complication.done}));
        for (const auto& [key, note] : session.notes)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Note, %1")).arg(when(note.at)), note.text);
        end();
    }

    void note(const records::Record&, const records::ClientNote& note)
    {
        begin(when(note.at));
        row(who(note.practitioner), note.text);
        row(m_say(QT_TRANSLATE_NOOP("Document", "Corrects an earlier record")), note.amendReason);
        end();
    }

    void checkIn(const records::Record&, const records::CheckIn& report)
    {
        begin(report.at.isValid() ? when(report.at) : m_say.day(report.date));
        if (report.pain)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Pain, 0 to 10")), m_say.number(*report.pain));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Redness")), word(report.redness.word()));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Swelling")), word(report.swelling.word()));
        const auto yesNo = [&](const char* what, const std::optional<bool>& said) {
            if (said)
                row(m_say(what),
                    *said ? m_say(QT_TRANSLATE_NOOP("Document", "Yes")) : m_say(QT_TRANSLATE_NOOP("Document", "No")));
        };
        yesNo(QT_TRANSLATE_NOOP("Document", "Scabs"), report.scabbing);
        yesNo(QT_TRANSLATE_NOOP("Document", "Redness spreads"), report.rednessSpreads);
        yesNo(QT_TRANSLATE_NOOP("Document", "Swollen face"), report.faceSwelling);
        yesNo(QT_TRANSLATE_NOOP("Document", "Pus or fluid"), report.discharge);
        yesNo(QT_TRANSLATE_NOOP("Document", "Bleeding"), report.bleeding);
        yesNo(QT_TRANSLATE_NOOP("Document", "Fever"), report.fever);
        if (report.temperature)
            row(m_say(QT_TRANSLATE_NOOP("Document", "Temperature, °C")), QString::number(*report.temperature, 'f', 1));
        yesNo(QT_TRANSLATE_NOOP("Document", "Hard to breathe"), report.breathing);
        yesNo(QT_TRANSLATE_NOOP("Document", "Rash or itching"), report.rash);
        for (const auto& [question, answer] : report.otherAnswers.members())
            row(question, answer.isString() ? answer.toString() : QString::fromUtf8(answer.toBytes()));
        row(m_say(QT_TRANSLATE_NOOP("Document", "Notes")), report.note);
        end();
    }

    // The photo is handed out as it was taken; what somebody drew on it is said below it.
    QString drawnOn(const QUuid& photo)
    {
        QStringList said;
        for (const records::DrawnMark& drawn : records::marksOn(m_page.records, photo)) {
            const QString what = drawn.mark.number ? m_say.number(*drawn.mark.number) : drawn.mark.text;
            said += QStringLiteral("%1 %2").arg(word(drawn.mark.kind.word()), what).trimmed();
        }
        if (said.isEmpty())
            return {};
        return QStringLiteral("<br>") + m_say(QT_TRANSLATE_NOOP("Document", "Drawn on it: %1"))
                                            .arg(said.join(QStringLiteral(", ")))
                                            .toHtmlEscaped();
    }

    void photos()
    {
        QString figures;
        for (const records::Record& record : m_page.records) {
            const QString file = m_page.files.value(record.id);
            const auto photo = record.type == records::typeName(Type::Photo) && !file.isEmpty()
                                   ? records::read<records::Photo>(record)
                                   : Result<records::Photo>(failure(ErrorCode::NotFound, QString()));
            if (!photo)
                continue;
            const QString caption = joined({photo->view.word(), when(photo->takenAt)}).toHtmlEscaped();
            const QString drawn = drawnOn(record.id);
            const QString url = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
            figures += QStringLiteral("<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a>"
                                      "<figcaption class=\"quiet\">%2%3</figcaption></figure>")
                           .arg(url, caption, drawn);
        }
        if (figures.isEmpty())
            return;
        heading(m_say(QT_TRANSLATE_NOOP("Document", "Photos")));
        m_html += QStringLiteral("<section>") + figures + QStringLiteral("</section>\n");
    }

    void trail()
    {
        if (m_page.audit.empty())
            return;
        heading(m_say(QT_TRANSLATE_NOOP("Document", "Who did what with these data")));
        m_html += QStringLiteral("<section class=\"scroll\"><table>");
        for (const vault::AuditEntry& entry : m_page.audit)
            m_html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
                          .arg(when(QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC)).toHtmlEscaped(),
                               who(entry.practitioner).toHtmlEscaped(), entry.action.toHtmlEscaped(),
                               entry.detail.toHtmlEscaped());
        m_html += QStringLiteral("</table></section>\n");
    }

    const ExportPage& m_page;
    const DocumentWords& m_say;
    QString m_html;
};

} // namespace

QByteArray exportPage(const ExportPage& page, const DocumentWords& say) { return Page(page, say).html(); }

} // namespace stipple::documents
