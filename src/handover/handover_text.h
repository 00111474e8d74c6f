// The hand-over's sentences for people, all under one name for the translators: HandoverText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::handover
{

struct HandoverText {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

} // namespace stipple::handover
