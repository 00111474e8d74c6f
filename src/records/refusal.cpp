#include "records/refusal.h"

namespace stipple::records
{

namespace
{
QString withoutElement(const QString& place) { return place.section(u'/', 0, 0).left(80); }
} // namespace

tl::unexpected<Error> refusal(const QString& place, const QString& reason)
{
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Records", "A record does not fit: \"%1\": %2.").arg(place.left(200), reason),
        withoutElement(place));
}

tl::unexpected<Error> newerShape(const QString& place)
{
    return failure(ErrorCode::NewerFormat,
                   QCoreApplication::translate("Records",
                                               "A record holds \"%1\", which this version of Stipple does not know. "
                                               "It can be read after Stipple is updated.")
                       .arg(place.left(200)),
                   withoutElement(place));
}

} // namespace stipple::records
