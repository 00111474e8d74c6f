#include "protocol/moment.h"

#include <QLocale>

namespace stipple::protocol
{

namespace
{
QDateTime moved(const QDateTime& from, int months, int days, qint64 hours, const QTimeZone& zone)
{
    QDateTime to = from.toTimeZone(zone);
    if (months != 0 || days != 0)
        to = instantOf(to.date().addMonths(months).addDays(days), to.time(), zone);
    return to.addSecs(hours * 3600);
}
} // namespace

QDateTime instantOf(QDate date, QTime time, const QTimeZone& zone)
{
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return {};
    // Qt answers differently from version to version for times that do not exist, so the offsets are asked directly.
    const qint64 local = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 day = 24 * 3600 * 1000;
    const auto offsetAt = [&](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
    };
    const qint64 before = offsetAt(local - day);
    const qint64 after = offsetAt(local + day);
    qint64 instant = local - before; // also what a skipped time becomes
    if (offsetAt(instant) != before && offsetAt(local - after) == after)
        instant = local - after;
    return QDateTime::fromMSecsSinceEpoch(instant, zone);
}

QDateTime beginOf(QDate date, const QTimeZone& zone) { return instantOf(date, QTime(0, 0), zone); }

QDateTime movedOn(const QDateTime& from, const Period& by, const QTimeZone& zone)
{
    return moved(from, by.months, by.days, by.hours, zone);
}

QDateTime movedBack(const QDateTime& from, const Period& by, const QTimeZone& zone)
{
    return moved(from, -by.months, -by.days, -by.hours, zone);
}

QString dateInWords(QDate date, const QString& language)
{
    const QString form =
        language.section(u'-', 0, 0) == u"es" ? QStringLiteral("d 'de' MMMM 'de' yyyy") : QStringLiteral("d MMMM yyyy");
    QString text = QLocale(language).toString(date, form);
    for (QChar& c : text) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

} // namespace stipple::protocol
