#include "core/result.h"

namespace stipple
{

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("already-exists");
    case ErrorCode::WrongSecret:
        return QStringLiteral("wrong-secret");
    case ErrorCode::Throttled:
        return QStringLiteral("throttled");
    case ErrorCode::KeystoreFailed:
        return QStringLiteral("keystore-failed");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Foreign:
        return QStringLiteral("foreign");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer-format");
    case ErrorCode::InUse:
        return QStringLiteral("in-use");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::NoSpace:
        return QStringLiteral("no-space");
    case ErrorCode::IoFailure:
        return QStringLiteral("io-failure");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

bool Error::isPermanent() const
{
    switch (m_code) {
    case ErrorCode::Throttled:
    case ErrorCode::KeystoreFailed:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
    case ErrorCode::NoSpace:
    case ErrorCode::IoFailure:
        return false;
    default:
        return true;
    }
}

Error Error::within(const QString& context) const
{
    return Error(m_code, context + QLatin1Char(' ') + m_message, m_details);
}

} // namespace stipple
