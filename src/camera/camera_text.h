// The sentences of cameras, all under one name for the translators: CameraText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::camera
{

struct CameraText {
    Q_DECLARE_TR_FUNCTIONS(Camera)
};

} // namespace stipple::camera
