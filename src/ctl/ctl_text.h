// The command line's sentences, all under one name for the translators: CtlText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::ctl
{

struct CtlText {
    Q_DECLARE_TR_FUNCTIONS(stipplectl)
};

} // namespace stipple::ctl
