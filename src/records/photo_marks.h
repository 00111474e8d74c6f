// What somebody drew or wrote onto a photo: a layer of its own, kept as lines and never as pixels, so that the photo
// below stays the one that was taken. Living: each mark is a field of its own, with who made it and when.
#pragma once

#include "records/people.h"
#include "records/values.h"

#include <span>

namespace stipple::records
{

enum class MarkKind { Line, Arrow, Circle, Number, Words };
template <>
struct Words<MarkKind> {
    static constexpr std::array<QStringView, 5> all{u"line", u"arrow", u"circle", u"number", u"words"};
};

// Places count in thousandths of the photo's width, from its upper left corner as it is seen upright; down as well, so
// that a circle stays one.
inline constexpr double marksWidth = 1'000;

struct PhotoMark : Part {
    Choice<MarkKind> kind;
    // A line: every point of it. An arrow: from its tail to its point. A circle: its middle, and a place on it. A
    // number or words: where they stand.
    Strokes places;
    QString text;                 // of words
    std::optional<qint64> number; // of a number
    QDateTime at;
    QUuid practitioner;
    bool operator==(const PhotoMark& other) const = default;
};

// One for each photo that was drawn on; where two tablets began one each, all that is in them is shown.
struct PhotoMarks {
    QUuid photo;
    std::map<QString, PhotoMark> marks; // by id
    bool operator==(const PhotoMarks& other) const = default;
};

STIPPLE_DECLARE_RECORD(PhotoMarks);

struct DrawnMark {
    QUuid record; // that holds it
    QString id;   // in there
    PhotoMark mark;
};
// What is drawn on that photo, in the order in which it was; from all of a client's records.
[[nodiscard]] std::vector<DrawnMark> marksOn(std::span<const Record> records, const QUuid& photo);

} // namespace stipple::records
