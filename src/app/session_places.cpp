#include "app/session_places.h"

#include "app/ink.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

const QString undrawn = QStringLiteral("scar");

QString scarName(int number) { return QStringLiteral("scar %1").arg(number); }

int numberOf(const QString& name) { return name.startsWith(undrawn) ? name.mid(undrawn.size()).trimmed().toInt() : 0; }

// By their number: "scar 10" comes after "scar 9".
std::vector<std::pair<int, const records::ZoneWork*>> scarsOf(const records::Session& session)
{
    std::vector<std::pair<int, const records::ZoneWork*>> scars;
    for (const auto& [name, work] : session.zones) {
        if (isScar(work) && work.outline)
            scars.emplace_back(numberOf(name), &work);
    }
    std::sort(scars.begin(), scars.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return scars;
}

QString plain(const std::optional<double>& value) { return value ? QString::number(*value) : QString(); }

} // namespace

bool isScar(const records::ZoneWork& work) { return work.zone.known() == records::Zone::Scar; }

QString placeName(const QString& name, const ClinicService& clinic)
{
    const int number = numberOf(name);
    const QString list = QStringLiteral("zones");
    return number > 0 ? clinic.term(list, undrawn) + u' ' + QLocale().toString(number) : clinic.term(list, name);
}

QVariantList placeRows(const records::Session& session, const ClinicService& clinic)
{
    QVariantList rows;
    const auto add = [&](const QString& name, const records::ZoneWork& work) {
        QStringList told{placeName(name, clinic)};
        const QLocale locale;
        if (work.depth)
            told += locale.toString(*work.depth, 'g', 4) + QStringLiteral(" mm");
        if (work.dotSize)
            told += locale.toString(*work.dotSize, 'g', 4) + QStringLiteral(" µm");
        rows += QVariantMap{{QStringLiteral("id"), name},
                            {QStringLiteral("text"), told.constFirst()},
                            {QStringLiteral("told"), told.join(QStringLiteral(" · "))},
                            {QStringLiteral("depth"), plain(work.depth)},
                            {QStringLiteral("dotSize"), plain(work.dotSize)}};
    };
    for (const auto& [name, work] : session.zones) {
        if (!isScar(work) || !work.outline)
            add(name, work);
    }
    for (const auto& [number, work] : scarsOf(session))
        add(scarName(number), *work);
    return rows;
}

QVariantList drawnScars(const records::Session& session)
{
    QVariantList strokes;
    for (const auto& [number, work] : scarsOf(session)) {
        for (const QVariant& stroke : ink::toScreen(work->outline->strokes))
            strokes += stroke;
    }
    return strokes;
}

bool addScar(records::Session& session, const QVariantList& stroke)
{
    auto points = ink::strokeFromScreen(stroke);
    if (points.empty())
        return false;
    const auto scars = scarsOf(session);
    const int number = scars.empty() ? 1 : scars.back().first + 1;
    records::ZoneWork work;
    // What was noted of "a scar" is this one's.
    if (const auto noted = session.zones.find(undrawn); noted != session.zones.end()) {
        work = noted->second;
        session.zones.erase(noted);
    }
    work.zone = records::Zone::Scar;
    work.outline.emplace();
    work.outline->width = scarPad;
    work.outline->height = scarPad;
    work.outline->strokes = {std::move(points)};
    session.zones[scarName(number)] = std::move(work);
    return true;
}

bool undoScar(records::Session& session)
{
    const auto scars = scarsOf(session);
    if (scars.empty())
        return false;
    session.zones.erase(scarName(scars.back().first));
    if (scars.size() == 1)
        session.zones[undrawn].zone = records::Zone::Scar;
    return true;
}

bool setPlace(records::Session& session, const QString& place, const QString& field, const QString& value)
{
    const auto found = session.zones.find(place);
    const bool isDepth = field == u"depth";
    if (found == session.zones.end() || (!isDepth && field != u"dotSize"))
        return false;
    std::optional<double>& measure = isDepth ? found->second.depth : found->second.dotSize;
    if (value.isEmpty()) {
        measure.reset();
        return true;
    }
    // As the record's own limits are.
    const double least = isDepth ? 0.05 : 10;
    const double most = isDepth ? 5 : 1'000;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || number < least || number > most)
        return false;
    measure = number;
    return true;
}

void addPlannedScars(records::Session& session, const records::Drawing& sketch)
{
    if (!sketch.width || !sketch.height || *sketch.width <= 0 || *sketch.height <= 0)
        return;
    for (const auto& stroke : sketch.strokes) {
        std::vector<records::PenPoint> points = stroke;
        for (records::PenPoint& point : points) {
            point.x *= scarPad / *sketch.width;
            point.y *= scarPad / *sketch.height;
        }
        (void)addScar(session, ink::toScreen({points}).value(0).toList());
    }
}

} // namespace stipple::app
