// The sentences of reviews, all under one name for the translators: ReviewText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::app
{

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace stipple::app
