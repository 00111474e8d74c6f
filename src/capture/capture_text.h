// The sentences of capture, all under one name for the translators: CaptureText::tr("…").
#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace stipple::capture
{

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

// `why`: a part of a sentence. `details`: what the library underneath said.
[[nodiscard]] inline tl::unexpected<Error> noPhoto(const QString& why, QString details = {})
{
    return failure(ErrorCode::InvalidInput,
                   CaptureText::tr("This file cannot be taken in as a photo: %1. Nothing was added.").arg(why),
                   std::move(details));
}

} // namespace stipple::capture
