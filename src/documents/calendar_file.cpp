#include "documents/calendar_file.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace stipple::documents
{

namespace
{

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

icaltimetype moment(const QDateTime& at)
{
    return icaltime_from_timet_with_zone(time_t(at.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

QDateTime fromMoment(icaltimetype time)
{
    if (icaltime_is_null_time(time))
        return {};
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, icaltimezone_get_utc_timezone()), Qt::UTC);
}

// The file is UTF-8; characters that no line may hold are left out.
QByteArray plain(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c == u'\n' || c.unicode() >= 0x20)
            kept += c;
    }
    return kept.toUtf8();
}

void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }

icalcomponent* eventOf(const CalendarEntry& entry, const QDateTime& now)
{
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(plain(entry.uid).constData()));
    add(event, icalproperty_new_dtstamp(moment(now)));
    add(event, icalproperty_new_dtstart(moment(entry.starts)));
    add(event, icalproperty_new_dtend(moment(entry.starts.addSecs(entry.minutes * 60))));
    add(event, icalproperty_new_sequence(int(std::clamp<qint64>(entry.version, 0, INT_MAX))));
    add(event, icalproperty_new_summary(plain(entry.title).constData()));
    if (!entry.description.isEmpty())
        add(event, icalproperty_new_description(plain(entry.description).constData()));
    if (!entry.place.isEmpty())
        add(event, icalproperty_new_location(plain(entry.place).constData()));
    add(event, icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (entry.hasAlarm) {
        icalcomponent* alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        add(alarm, icalproperty_new_trigger(icaltriggertype_from_int(0)));
        add(alarm, icalproperty_new_description(plain(entry.title).constData()));
        icalcomponent_add_component(event, alarm);
    }
    return event;
}

} // namespace

Result<QByteArray> writeCalendar(const std::vector<CalendarEntry>& entries, const QDateTime& now)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Stipple//Appointments//EN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEntry& entry : entries) {
        if (entry.uid.isEmpty() || !entry.starts.isValid() || entry.minutes < 1)
            return failure(ErrorCode::InvalidInput, CalendarText::tr("An appointment has no time or no length, so no "
                                                                     "calendar file was made."));
        icalcomponent_add_component(calendar.get(), eventOf(entry, now));
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

Result<std::vector<CalendarEntry>> readCalendar(const QByteArray& bytes)
{
    const Component calendar(icalparser_parse_string(bytes.constData()));
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return failure(ErrorCode::InvalidInput, CalendarText::tr("This is no calendar file."));
    std::vector<CalendarEntry> entries;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        CalendarEntry entry;
        entry.uid = QString::fromUtf8(icalcomponent_get_uid(event));
        entry.version = icalcomponent_get_sequence(event);
        entry.starts = fromMoment(icalcomponent_get_dtstart(event));
        const QDateTime ends = fromMoment(icalcomponent_get_dtend(event));
        entry.minutes = entry.starts.secsTo(ends) / 60;
        entry.title = QString::fromUtf8(icalcomponent_get_summary(event));
        entry.description = QString::fromUtf8(icalcomponent_get_description(event));
        entry.place = QString::fromUtf8(icalcomponent_get_location(event));
        entry.isCancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
        entry.hasAlarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT) != nullptr;
        if (entry.starts.isValid())
            entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace stipple::documents
