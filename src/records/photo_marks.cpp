#include "records/photo_marks.h"

#include "records/reading.h"

namespace stipple::records
{

std::vector<DrawnMark> marksOn(std::span<const Record> records, const QUuid& photo)
{
    std::vector<DrawnMark> found;
    for (const Record& record : records) {
        if (record.type != typeName(Type::PhotoMarks) || lifeOf(record).life == Life::Deleted)
            continue;
        const auto drawn = read<PhotoMarks>(record);
        if (!drawn || drawn->photo != photo)
            continue;
        for (const auto& [id, mark] : drawn->marks)
            found.push_back({record.id, id, mark});
    }
    std::sort(found.begin(), found.end(), [](const DrawnMark& a, const DrawnMark& b) {
        return a.mark.at != b.mark.at ? a.mark.at < b.mark.at : a.id < b.id;
    });
    return found;
}

} // namespace stipple::records
