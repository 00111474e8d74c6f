// The sentences of sessions, all under one name for the translators: SessionWords::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::app
{

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace stipple::app
