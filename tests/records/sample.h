// What the tests of records write down again and again.
#pragma once

#include "core/ids.h"
#include "records/change.h"

namespace sample
{

using namespace stipple;
using namespace stipple::records;

// A made-up id: the same number, the same id.
inline QUuid id(int number)
{
    return QUuid::fromString(QStringLiteral("017f22e2-79b0-7cc3-98c4-%1").arg(number, 12, 16, QLatin1Char('0')));
}

inline const QUuid tabletA = id(0xa);
inline const QUuid tabletB = id(0xb);
inline const QUuid anna = id(0x111); // a practitioner

// The change `n` of a tablet, made `ms` after the beginning of 2026.
inline Stamp stamp(const QUuid& device, qint64 n, qint64 ms = 0)
{
    return {{device, n}, {1'767'225'600'000 + ms, 0, device}, anna};
}

inline Record client(const QString& name = QStringLiteral("Zoë Novák"))
{
    return *Change::create(id(1), QStringLiteral("client"), {}, stamp(tabletA, 1))
                .set(QStringLiteral("name"), name)
                .made();
}

} // namespace sample
