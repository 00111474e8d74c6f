// The log never holds a name, an answer or a secret. What belongs to a person is wrapped in Personal, which prints only
// how long it was; what slips through as text is scrubbed once more before it is written.
#pragma once

#include <QDebug>
#include <QLoggingCategory>
#include <QString>

namespace stipple
{

Q_DECLARE_LOGGING_CATEGORY(lcStipple)

// qCInfo(lcStipple) << "client saved" << Personal(name);   →   client saved ‹withheld, 12›
class Personal
{
public:
    explicit Personal(const QString& text)
        : m_length(text.size())
    {
    }
    friend QDebug operator<<(QDebug debug, const Personal& personal);

private:
    qsizetype m_length;
};

// `message` without what looks like an e-mail address, a telephone number, a key, or quoted text of a person.
[[nodiscard]] QString scrubbed(const QString& message);

// Sends every message of the process, Qt's own included, through scrubbed() to standard error.
void installRedactingLog();

} // namespace stipple
