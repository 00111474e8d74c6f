// The reminders' sentences for people, all under one name for the translators: ReminderText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::reminders
{

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

} // namespace stipple::reminders
