#include "app/mark_places.h"

#include "app/ink.h"
#include "vault/typed_edits.h"

#include <cmath>

namespace stipple::app
{

namespace
{

using records::PenPoint;

// In thousandths of the photo's width.
constexpr double tapReach = 12;     // less than that was no drawing
constexpr double tappedRadius = 45; // of a circle that was only tapped
constexpr double tappedTail = 110;  // of an arrow, along both axes
constexpr double least = 1.5;       // between two points of a line
constexpr std::size_t mostPoints = 2'000;

double between(const PenPoint& a, const PenPoint& b) { return std::hypot(a.x - b.x, a.y - b.y); }

// Without what lies nearer to each other than anybody sees.
std::vector<PenPoint> thinned(const std::vector<PenPoint>& points)
{
    std::vector<PenPoint> kept;
    for (const PenPoint& point : points) {
        if (kept.size() < mostPoints && (kept.empty() || between(kept.back(), point) >= least))
            kept.push_back(point);
    }
    if (kept.size() == 1)
        kept.push_back({kept.front().x + 0.5, kept.front().y, kept.front().ms}); // a dot
    return kept;
}

} // namespace

records::Strokes placesOf(records::MarkKind kind, const QVariantList& drawn, double width, double height)
{
    if (width <= 0 || height <= 0)
        return {};
    const double scale = records::marksWidth / width;
    const double bottom = height * scale;
    std::vector<PenPoint> points = ink::strokeFromScreen(drawn);
    for (PenPoint& point : points) {
        point.x = std::clamp(point.x * scale, 0.0, records::marksWidth);
        point.y = std::clamp(point.y * scale, 0.0, bottom);
    }
    if (points.empty())
        return {};
    const PenPoint from = points.front();
    const PenPoint to = points.back();
    const bool isTap = between(from, to) < tapReach;
    switch (kind) {
    case records::MarkKind::Line:
        return {thinned(points)};
    case records::MarkKind::Arrow: {
        if (!isTap)
            return {{from, to}};
        // From where there is room.
        const double x = from.x + (from.x > records::marksWidth / 2 ? -tappedTail : tappedTail);
        const double y = from.y + (from.y > bottom / 2 ? -tappedTail : tappedTail);
        return {{{x, y, from.ms}, from}};
    }
    case records::MarkKind::Circle:
        if (isTap)
            return {{from, {from.x + tappedRadius, from.y, from.ms}}};
        return {{from, to}};
    case records::MarkKind::Number:
    case records::MarkKind::Words:
        break;
    }
    return {{from}};
}

Result<bool> addMark(vault::Writer& writer, const QUuid& client, const QUuid& photo, const records::DrawnMark& mark)
{
    STIPPLE_TRY(writer.change(mark.record,
                              [&](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
                                  records::PhotoMarks layer;
                                  if (!now) {
                                      layer.photo = photo;
                                      layer.marks[mark.id] = mark.mark;
                                      return records::make(layer, mark.record, client, stamp);
                                  }
                                  STIPPLE_ASSIGN(layer, records::read<records::PhotoMarks>(*now));
                                  layer.marks[mark.id] = mark.mark;
                                  return records::edit(*now, *now, layer, stamp);
                              }));
    return true;
}

Result<bool> removeMark(vault::Writer& writer, const records::DrawnMark& mark)
{
    STIPPLE_TRY(writer.change(
        mark.record, [&](const records::Record* now, const records::Stamp& stamp) -> Result<records::Record> {
            if (!now)
                return failure(ErrorCode::NotFound, vault::VaultText::tr("This record is no longer there."));
            STIPPLE_ASSIGN(records::PhotoMarks layer, records::read<records::PhotoMarks>(*now));
            layer.marks.erase(mark.id);
            return records::edit(*now, *now, layer, stamp);
        }));
    return true;
}

} // namespace stipple::app
