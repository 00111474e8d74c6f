#include "forms/answer_checks.h"

#include "forms/plain_text.h"
#include "forms/regex.h"
#include "forms/sentences.h"

#include <QUrl>

namespace stipple::forms
{

namespace
{

QString expectedForm(ItemType type)
{
    switch (type) {
    case ItemType::Boolean:
        return Forms::tr("this is neither yes nor no.");
    case ItemType::Integer:
        return Forms::tr("this is no whole number.");
    case ItemType::Decimal:
        return Forms::tr("this is no number.");
    case ItemType::Date:
        return Forms::tr("this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).");
    case ItemType::DateTime:
        return Forms::tr("this is no date with a time.");
    case ItemType::Time:
        return Forms::tr("this is no time of day (14:30).");
    case ItemType::Choice:
        return Forms::tr("this is none of the choices.");
    case ItemType::Url:
        return Forms::tr("this is no web address.");
    case ItemType::Attachment:
        return Forms::tr("this is no file.");
    default:
        return Forms::tr("this is no text that can be kept.");
    }
}

class Problems
{
public:
    Problems(const Item& item, QStringView language)
        : m_item(item)
        , m_language(language)
    {
    }
    std::vector<AnswerProblem> found;

    void add(const char* code, const QString& reason) { found.push_back({QString::fromLatin1(code), reason}); }

    void checkOptions(const Value& value, int count)
    {
        if (m_item.options.empty() || (m_item.type == ItemType::OpenChoice && value.type() == Value::Type::String))
            return;
        const auto option = std::find_if(m_item.options.begin(), m_item.options.end(),
                                         [&value](const Option& each) { return value.matches(each.value); });
        if (option == m_item.options.end())
            add("invalidAnswerOption", Forms::tr("this is none of the choices."));
        else if (option->exclusive && count > 1)
            add("exclusiveAnswerOption",
                Forms::tr("%1 excludes every other answer.").arg(quoted(option->label.in(m_language))));
    }

    void checkText(const QString& text)
    {
        const Limits& limits = m_item.limits;
        const bool isText = m_item.type == ItemType::String || m_item.type == ItemType::Text ||
                            m_item.type == ItemType::OpenChoice || m_item.type == ItemType::Url;
        if (isText && !isPlainText(text))
            add("invalidCharacter", Forms::tr("this text holds characters that cannot be shown safely."));
        if (isText && m_item.type != ItemType::Text && (text.contains(u'\n') || text.contains(u'\r')))
            add("invalidNewLine", Forms::tr("this must be a single line."));
        const auto length = text.toUcs4().size();
        if (limits.minLength >= 0 && length < limits.minLength)
            add("minLength", Forms::tr("at least %1 characters are needed.").arg(limits.minLength));
        if (limits.maxLength >= 0 && length > limits.maxLength)
            add("maxLength",
                Forms::tr("at most %1 characters are possible; these are %2.").arg(limits.maxLength).arg(length));
        if (limits.regex.pattern().isEmpty())
            return;
        switch (matchWhole(limits.regex, text)) {
        case RegexAnswer::Matches:
            break;
        case RegexAnswer::Differs:
            add("regex", m_item.entryFormat.isEmpty() ? Forms::tr("this does not have the form that is asked for.")
                                                      : Forms::tr("this does not have the form that is asked for: %1.")
                                                            .arg(quoted(m_item.entryFormat.in(m_language))));
            break;
        case RegexAnswer::GaveUp:
            add("regexTimeout", Forms::tr("the form's own check of this text takes too long, and was given up."));
            break;
        }
    }

    void checkSize(const Value& value)
    {
        const Limits& limits = m_item.limits;
        // Undecided is allowed: of a partial date, some day may lie within.
        if (limits.minValue && value.compare(*limits.minValue) < 0)
            add("minValue", Forms::tr("the least that is possible is %1.").arg(textOf(*limits.minValue)));
        if (limits.maxValue && value.compare(*limits.maxValue) > 0)
            add("maxValue", Forms::tr("the most that is possible is %1.").arg(textOf(*limits.maxValue)));
        if (limits.maxDecimalPlaces >= 0 && decimalPlaces(value.numberText()) > limits.maxDecimalPlaces)
            add("maxDecimals",
                Forms::tr("at most %1 digits behind the point are possible.").arg(limits.maxDecimalPlaces));
    }

    void checkAttachment(const Json& attachment)
    {
        const Limits& limits = m_item.limits;
        const QString type = attachment[u"contentType"].toString();
        const bool isTypeFine =
            limits.mimeTypes.isEmpty() ||
            std::any_of(limits.mimeTypes.begin(), limits.mimeTypes.end(), [&type](const QString& allowed) {
                return allowed.endsWith(u"/*") ? type.startsWith(QStringView(allowed).chopped(1))
                                               : type.section(u';', 0, 0).trimmed() == allowed;
            });
        if (!isTypeFine)
            add("invalidAttachmentType", Forms::tr("a file of this kind is not possible here; possible are: %1.")
                                             .arg(limits.mimeTypes.join(QStringLiteral(", "))));
        std::optional<qint64> size = attachment[u"size"].toInteger();
        if (const Json* data = attachment.find(u"data")) {
            const auto decoded =
                QByteArray::fromBase64Encoding(data->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            if (!data->isString() || !decoded) {
                add("invalidAnswerType", expectedForm(ItemType::Attachment));
                return;
            }
            if (size && *size != (*decoded).size())
                add("attachmentSizeInconsistent", Forms::tr("the file is not as large as it says."));
            size = (*decoded).size();
        }
        if (!size || limits.maxSizeMb.isEmpty())
            return;
        if (double(*size) > limits.maxSizeMb.toDouble() * 1024 * 1024)
            add("maxAttachmentSize",
                Forms::tr("the file is larger than %1 MB.").arg(QString::fromLatin1(limits.maxSizeMb)));
    }

    static QString textOf(const Value& value)
    {
        return value.numberText().isEmpty() ? value.toString() : QString::fromLatin1(value.numberText());
    }

private:
    const Item& m_item;
    QStringView m_language;
};

} // namespace

std::vector<AnswerProblem> problemsOf(const Item& item, const FormState::Cell& cell, int count, QStringView language)
{
    Problems problems(item, language);
    const bool isOfOption =
        cell.value && std::any_of(item.options.begin(), item.options.end(),
                                  [&](const Option& option) { return option.value.type() == cell.value->type(); });
    const bool isOfType = cell.value && (takesAnswer(item.type, cell.value->type()) || isOfOption);
    if (!isOfType || !cell.value->isWellFormed()) {
        problems.add("invalidAnswerType", expectedForm(item.type));
        return std::move(problems.found);
    }
    const Value& value = *cell.value;
    problems.checkOptions(value, count);
    switch (value.type()) {
    case Value::Type::Attachment:
        problems.checkAttachment(value.json());
        break;
    case Value::Type::Boolean:
    case Value::Type::Coding:
    case Value::Type::Other:
        break;
    case Value::Type::Uri:
        if (const QString text = value.toString(); text.contains(u' ') || !QUrl(text, QUrl::StrictMode).isValid())
            problems.add("invalidUrlValue", expectedForm(ItemType::Url));
        [[fallthrough]];
    default:
        problems.checkText(Problems::textOf(value));
        problems.checkSize(value);
    }
    return std::move(problems.found);
}

} // namespace stipple::forms
