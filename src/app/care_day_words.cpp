#include "app/care_day_words.h"

#include "app/texts.h"
#include "protocol/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

using protocol::AftercareEntry;
using protocol::CareItem;

constexpr std::size_t mostPhases = 4;

struct CareText {
    Q_DECLARE_TR_FUNCTIONS(CareDay)
};

QString dayNumber(int day) { return QLocale().toString(day); }

class Wording
{
public:
    Wording(const protocol::CareDay& day, QDate today, const protocol::Wording& wording)
        : m_day(day)
        , m_today(today)
        , m_wording(wording)
    {
    }

    QString in(const protocol::LocalizedText& text) const
    {
        return text.in(m_wording.language, m_wording.fallback).text;
    }
    QString titleOf(const CareItem& item) const { return in(item.entry->title); }

    QVariantMap part(const QString& kind, const QString& title, const std::vector<CareItem>& items) const
    {
        QVariantList lines;
        for (const CareItem& item : items)
            lines += QVariantMap{{QStringLiteral("id"), item.entry->id},
                                 {QStringLiteral("title"), titleOf(item)},
                                 {QStringLiteral("text"), in(item.entry->text)},
                                 {QStringLiteral("note"), noteOf(item)}};
        return {{QStringLiteral("kind"), kind}, {QStringLiteral("title"), title}, {QStringLiteral("items"), lines}};
    }

    QVariantList changes() const
    {
        QVariantList lines;
        const auto add = [&](const QString& when, const QString& text) {
            lines += QVariantMap{{QStringLiteral("when"), when}, {QStringLiteral("text"), text}};
        };
        const QString thisDay = m_day.date == m_today ? CareText::tr("Today") : dated(m_day.day);
        if (m_day.day > 0 && !m_day.begins.empty())
            add(thisDay, CareText::tr("Begins: %1").arg(titles(m_day.begins)));
        if (!m_day.ends.empty())
            add(thisDay, CareText::tr("Last day: %1").arg(titles(m_day.ends)));
        if (!m_day.nextChange)
            return lines;
        // What ends with this day has just been said.
        if (!m_day.endNext.empty() && *m_day.nextChange > m_day.day + 1)
            add(dated(*m_day.nextChange - 1), CareText::tr("Last day: %1").arg(titles(m_day.endNext)));
        if (!m_day.beginNext.empty())
            add(dated(*m_day.nextChange), CareText::tr("Begins: %1").arg(titles(m_day.beginNext)));
        return lines;
    }

private:
    QString titles(const std::vector<CareItem>& items) const
    {
        QStringList all;
        for (const CareItem& item : items)
            all += titleOf(item);
        return all.join(CareText::tr(", ", "between things of a list"));
    }
    // "Day 5 · 25 November"
    QString dated(int day) const
    {
        return CareText::tr("Day %1 · %2")
            .arg(dayNumber(day), texts::dayNear(m_day.session.date().addDays(day), m_today));
    }
    QString noteOf(const CareItem& item) const
    {
        if (item.isExtended)
            return CareText::tr("Longer than planned, because there are still scabs");
        if (!item.to || *item.to == m_day.day)
            return item.to ? CareText::tr("Until this evening") : QString();
        return CareText::tr("Until day %1 · %2")
            .arg(dayNumber(*item.to), texts::dayNear(m_day.session.date().addDays(*item.to), m_today));
    }

    const protocol::CareDay& m_day;
    const QDate m_today;
    const protocol::Wording& m_wording;
};

// The days of healing in a few pieces: the ends of what matters most, in the protocol's order.
QVariantList phasesOf(const protocol::Protocol& protocol, const protocol::Wording& wording, int total)
{
    struct Phase {
        int to;
        const AftercareEntry* entry;
    };
    std::vector<Phase> phases;
    for (const AftercareEntry& entry : protocol.aftercare.entries) {
        const bool isWhole = entry.isEnabled && entry.kind == AftercareEntry::Kind::Dont && entry.from == 0 && entry.to;
        if (!isWhole || *entry.to > total || phases.size() == mostPhases)
            continue;
        const bool isNear = std::any_of(phases.begin(), phases.end(),
                                        [&](const Phase& one) { return std::abs(one.to - *entry.to) < 2; });
        if (!isNear)
            phases.push_back({*entry.to, &entry});
    }
    std::sort(phases.begin(), phases.end(), [](const Phase& a, const Phase& b) { return a.to < b.to; });
    QVariantList all;
    int from = 0;
    for (const Phase& phase : phases) {
        const bool isLast = &phase == &phases.back();
        const int to = isLast ? total : phase.to;
        all += QVariantMap{{QStringLiteral("from"), from},
                           {QStringLiteral("to"), to},
                           {QStringLiteral("text"), phase.entry->title.in(wording.language, wording.fallback).text},
                           {QStringLiteral("careful"), from == 0}};
        from = to + 1;
    }
    return all;
}

} // namespace

QVariantMap careDayWords(const protocol::Protocol& protocol, const protocol::CareCase& care, QDate date, QDate today,
                         const protocol::Wording& wording)
{
    const auto day = protocol::careDay(protocol, care, date);
    if (!day)
        return {};
    const Wording words(*day, today, wording);
    QVariantList parts;
    const auto add = [&](const QString& kind, const QString& title, const std::vector<CareItem>& items) {
        if (!items.empty())
            parts += words.part(kind, title, items);
    };
    add(QStringLiteral("dont"), CareText::tr("Do not"), day->donts);
    add(QStringLiteral("do"), CareText::tr("Do"), day->does);
    add(QStringLiteral("expect"), CareText::tr("What to expect"), day->expects);
    add(QStringLiteral("allowed"), CareText::tr("Allowed"), day->allowed);
    return {{QStringLiteral("title"), protocol::dayTitle(protocol, *day, wording).text},
            {QStringLiteral("date"), texts::weekday(date)},
            {QStringLiteral("day"), day->day},
            {QStringLiteral("total"), day->total},
            {QStringLiteral("isToday"), date == today},
            {QStringLiteral("phases"), phasesOf(protocol, wording, day->total)},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("changes"), words.changes()}};
}

QVariantList signWords(const std::vector<const protocol::WarningSign*>& signs, const protocol::Wording& wording)
{
    QVariantList all;
    for (const protocol::WarningSign* sign : signs)
        all += QVariantMap{{QStringLiteral("id"), sign->id},
                           {QStringLiteral("text"), sign->text.in(wording.language, wording.fallback).text},
                           {QStringLiteral("action"), sign->action.in(wording.language, wording.fallback).text},
                           {QStringLiteral("urgency"), int(sign->urgency)}};
    return all;
}

} // namespace stipple::app
