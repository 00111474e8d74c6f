#include "core/log.h"

#include <QRegularExpression>

#include <cstdio>

namespace stipple
{

Q_LOGGING_CATEGORY(lcStipple, "stipple")

QDebug operator<<(QDebug debug, const Personal& personal)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "‹withheld, " << personal.m_length << "›";
    return debug;
}

QString scrubbed(const QString& message)
{
    // Order matters: keys are long runs of hex or base64, and would otherwise be taken for telephone numbers.
    static const QRegularExpression key(
        QStringLiteral("\\b(?:[0-9A-Fa-f]{32,}|[A-Za-z0-9+/]{40,}={0,2})(?![A-Za-z0-9])"));
    static const QRegularExpression recovery(QStringLiteral("\\b(?:[0-9A-Z]{4,5}-){4,}[0-9A-Z]{4,5}\\b"));
    static const QRegularExpression mail(QStringLiteral("[^\\s<>\"'()]+@[^\\s<>\"'()]+"));
    static const QRegularExpression phone(
        QStringLiteral("(?<![\\w-])(?!\\d{4}-\\d\\d-\\d\\d\\b)\\+?\\d(?:[ ./()-]?\\d){6,14}(?![\\w-])"));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]{1,400}\""));
    QString text = message;
    text.replace(key, QStringLiteral("‹key›"));
    text.replace(recovery, QStringLiteral("‹key›"));
    text.replace(mail, QStringLiteral("‹address›"));
    text.replace(phone, QStringLiteral("‹number›"));
    text.replace(quoted, QStringLiteral("‹text›"));
    return text;
}

void installRedactingLog()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        const QString line = qFormatLogMessage(type, context, scrubbed(message)) + QLatin1Char('\n');
        std::fputs(line.toUtf8().constData(), stderr);
    });
}

} // namespace stipple
