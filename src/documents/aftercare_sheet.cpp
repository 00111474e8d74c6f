#include "documents/aftercare_sheet.h"

#include "documents/care_days.h"

namespace stipple::documents
{

namespace
{

using namespace protocol;
using Look = Paper::Look;

// So that two dates stay beside each other.
constexpr double planShare = 70;
constexpr double signShare = 46;

class Sheet
{
public:
    Sheet(const Protocol& protocol, const AftercareWanted& wanted, const std::vector<CareDay>& days, PaperSize size)
        : m_protocol(protocol)
        , m_wanted(wanted)
        , m_days(days)
        , m_say(wanted.wording.language)
        , m_paper(m_say, size)
    {
    }

    Result<QByteArray> draw()
    {
        const QString title = m_say(QT_TRANSLATE_NOOP("Document", "Aftercare for your session on %1"))
                                  .arg(m_say.day(m_days.front().date));
        m_paper.write(who(), Look::Overline);
        m_paper.write(title, Look::Title);
        m_paper.write(
            phrase("aftercare.clinic-clock", {{QStringLiteral("zone"), QString::fromLatin1(m_wanted.care.zone.id())}}),
            Look::Overline);
        signs();
        plan("aftercare.do", &CareDay::does);
        plan("aftercare.dont", &CareDay::donts);
        plan("aftercare.allowed", &CareDay::allowed);
        plan("aftercare.expect", &CareDay::expects);
        if (isCutShort(m_days))
            m_paper.write(phrase("aftercare.restarted"));
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Questions")), Look::Heading);
        for (const FaqEntry* entry : questionsInOrder(m_protocol)) {
            m_paper.write(told(entry->question), Look::Strong);
            m_paper.write(told(entry->answer));
        }
        return m_paper.toPdf(title, who());
    }

private:
    QString phrase(const char* id, const QMap<QString, QString>& values = {}) const
    {
        return say(m_protocol, QString::fromLatin1(id), m_wanted.wording, values).text;
    }
    QString told(const LocalizedText& text) const
    {
        return text.in(m_wanted.wording.language, m_wanted.wording.fallback).text;
    }
    // A number's own order stays in a text of the other direction: +34 611, not 611 34+.
    QString who() const
    {
        QStringList parts;
        for (const QString& part : {m_wanted.clinic, m_wanted.phone}) {
            if (!part.isEmpty())
                parts += QChar(0x2068) + part + QChar(0x2069);
        }
        return parts.join(QStringLiteral(" · "));
    }

    void signs()
    {
        std::vector<Paper::Row> rows;
        for (const WarningSign* sign : signsInOrder(m_protocol))
            rows.push_back({told(sign->text), told(sign->action), {}});
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "When to get help")), Look::Heading);
        m_paper.table(rows, signShare);
    }

    void plan(const char* heading, CareList list)
    {
        const QDate dayZero = m_days.front().date;
        std::vector<Paper::Row> rows;
        for (const CareItem& item : eachOnce(m_days, list)) {
            const QString from = m_say.dayOfYear(dayZero.addDays(item.from));
            const QString to = item.to ? m_say.dayOfYear(dayZero.addDays(*item.to)) : QString();
            rows.push_back({QStringLiteral("%1. %2").arg(told(item.entry->title), told(item.entry->text)),
                            to.isEmpty() ? m_say(QT_TRANSLATE_NOOP("Document", "from %1")).arg(from)
                                         : m_say(QT_TRANSLATE_NOOP("Document", "%1 to %2")).arg(from, to),
                            {}});
        }
        if (rows.empty())
            return;
        m_paper.write(phrase(heading), Look::Heading);
        m_paper.table(rows, planShare);
    }

    const Protocol& m_protocol;
    const AftercareWanted& m_wanted;
    const std::vector<CareDay>& m_days;
    const DocumentWords m_say;
    Paper m_paper;
};

} // namespace

Result<QByteArray> aftercarePdf(const Protocol& protocol, const AftercareWanted& wanted, PaperSize size)
{
    STIPPLE_ASSIGN(const auto days, careDays(protocol, wanted.care));
    return Sheet(protocol, wanted, days, size).draw();
}

} // namespace stipple::documents
