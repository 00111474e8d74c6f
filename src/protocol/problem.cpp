#include "protocol/problem.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace stipple::protocol
{

QString problemCodeName(ProblemCode code)
{
    static constexpr std::array<const char16_t*, 26> names{u"missing-file",
                                                           u"not-json",
                                                           u"wrong-type",
                                                           u"missing-member",
                                                           u"unknown-member",
                                                           u"unknown-value",
                                                           u"bad-id",
                                                           u"bad-period",
                                                           u"bad-date",
                                                           u"bad-text",
                                                           u"duplicate-id",
                                                           u"unknown-language",
                                                           u"missing-language",
                                                           u"unknown-source",
                                                           u"unknown-reference",
                                                           u"unknown-questionnaire",
                                                           u"unknown-link-id",
                                                           u"unknown-code",
                                                           u"wrong-question-type",
                                                           u"contradiction",
                                                           u"prescribed-medicine",
                                                           u"cycle",
                                                           u"failing-test",
                                                           u"wrong-base",
                                                           u"unknown-entry",
                                                           u"changes-nothing"};
    static_assert(names.size() == size_t(ProblemCode::ChangesNothing) + 1);
    return QString::fromUtf16(names[size_t(code)]);
}

QString Problem::toText() const
{
    QString text = QStringLiteral("%1:%2:%3: ").arg(file).arg(line).arg(column);
    if (!path.isEmpty())
        text += path + QStringLiteral(": ");
    return text + message;
}

Error toError(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines += problem.toText();
    const QString first = lines.isEmpty() ? QString() : lines.front();
    return Error(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Protocol",
                                    "The protocol cannot be used, and the one in use stays as it is. %n thing(s) "
                                    "must be corrected, first: %1",
                                    nullptr, int(problems.size()))
            .arg(first),
        lines.join(u'\n'));
}

} // namespace stipple::protocol
