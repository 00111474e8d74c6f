#include "documents/stop_list_sheet.h"

namespace stipple::documents
{

namespace
{

// So that a date stays on one line.
constexpr double dateShare = 52;
constexpr double wholeWidth = 98;

QString dated(const DocumentWords& say, const QDate& day, const std::optional<QTime>& time)
{
    return time ? say(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(say.day(day), say.time(*time)) : say.day(day);
}

} // namespace

Result<QByteArray> stopListPdf(const StopListSheet& sheet, PaperSize size)
{
    const DocumentWords say(sheet.language);
    Paper paper(say, size);
    QStringList who{sheet.clinic, sheet.phone};
    who.removeAll(QString());
    const QString title = say(QT_TRANSLATE_NOOP("Document", "Before your session"));
    paper.write(who.join(QStringLiteral(" · ")), Paper::Look::Overline);
    paper.write(title, Paper::Look::Title);
    const bool isBooked = sheet.session.isValid();
    paper.write(
        isBooked ? say(QT_TRANSLATE_NOOP("Document", "For %1, session on %2")).arg(sheet.client, say.day(sheet.session))
                 : say(QT_TRANSLATE_NOOP("Document", "For %1. The days come with the appointment.")).arg(sheet.client),
        Paper::Look::Overline);
    std::vector<Paper::Row> stop;
    std::vector<Paper::Row> ask;
    for (const protocol::StopLine& line : sheet.lines) {
        if (line.kind == protocol::StopEntry::Kind::Stop)
            stop.push_back({line.text.text,
                            isBooked && line.by.isValid()
                                ? say(QT_TRANSLATE_NOOP("Document", "last on %1")).arg(dated(say, line.by, line.byTime))
                                : QString(),
                            {}});
        else
            ask.push_back({line.text.text, {}, {}});
    }
    if (!stop.empty()) {
        paper.write(say(QT_TRANSLATE_NOOP("Document", "What to stop, and when")), Paper::Look::Heading);
        paper.table(stop, dateShare);
    }
    if (!ask.empty()) {
        paper.write(say(QT_TRANSLATE_NOOP("Document", "Prescribed: do not stop it yourself")), Paper::Look::Heading);
        paper.table(ask, wholeWidth);
    }
    if (stop.empty() && ask.empty())
        paper.write(say(QT_TRANSLATE_NOOP("Document", "By your answers there is nothing that you have to stop.")));
    if (!sheet.dayBefore.empty()) {
        paper.write(say(QT_TRANSLATE_NOOP("Document", "On the day before")), Paper::Look::Heading);
        std::vector<Paper::Row> rows;
        for (const protocol::DayBeforeLine& line : sheet.dayBefore)
            rows.push_back(
                {line.text.text,
                 isBooked ? say(QT_TRANSLATE_NOOP("Document", "from %1")).arg(dated(say, line.from, line.fromTime))
                          : QString(),
                 {}});
        paper.table(rows, dateShare);
    }
    return paper.toPdf(title, QStringLiteral("%1 · %2").arg(sheet.clinic, title));
}

} // namespace stipple::documents
