#include "ctl/question_words.h"

#include <QCoreApplication>

namespace stipple::ctl
{

namespace
{
struct QuestionWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

// The translation that FHIR's extension gives beside a text, or the text itself.
QString translated(const Json& holder, const QString& name, const QString& language)
{
    for (const Json& extension : holder[QStringView(u'_' + name)][u"extension"].items()) {
        QString code, content;
        for (const Json& part : extension[u"extension"].items()) {
            if (part[u"url"].toString() == u"lang")
                code = part[u"valueCode"].toString();
            if (part[u"url"].toString() == u"content")
                content = part[u"valueString"].toString();
        }
        if (code == language && !content.isEmpty())
            return content;
    }
    return holder[QStringView(name)].toString();
}
} // namespace

QuestionWords::QuestionWords(const protocol::Protocol& protocol, const QString& language)
{
    for (const protocol::QuestionnaireOutline& form : protocol.questionnaires) {
        if (const auto json = Json::parse(protocol.questionnaireBytes(form.canonical())))
            take((*json)[u"item"], language);
    }
}

void QuestionWords::take(const Json& items, const QString& language)
{
    for (const Json& item : items.items()) {
        const QString linkId = item[u"linkId"].toString();
        if (!m_questions.contains(linkId))
            m_questions.insert(linkId, translated(item, QStringLiteral("text"), language));
        for (const Json& option : item[u"answerOption"].items()) {
            const Json& coding = option[u"valueCoding"];
            m_options.insert(linkId + u' ' + coding[u"code"].toString(),
                             translated(coding, QStringLiteral("display"), language));
        }
        take(item[u"item"], language);
    }
}

QString QuestionWords::question(const QString& linkId) const
{
    const QString text = m_questions.value(linkId);
    return text.isEmpty() ? QStringLiteral("[%1]").arg(linkId) : QStringLiteral("\"%1\" [%2]").arg(text, linkId);
}

QString QuestionWords::value(const protocol::Condition& condition) const
{
    if (condition.value.isBool())
        return condition.value.toBool() ? QuestionWordsTexts::tr("yes") : QuestionWordsTexts::tr("no");
    if (condition.value.isNumber())
        return QString::fromLatin1(condition.value.numberText());
    const QString text = condition.value.toString();
    const QString option = condition.isCode ? m_options.value(condition.linkId + u' ' + text) : QString();
    return option.isEmpty() ? text : QStringLiteral("\"%1\" [%2]").arg(option, text);
}

QString QuestionWords::condition(const protocol::Condition& condition) const
{
    using Kind = protocol::Condition::Kind;
    using Operator = protocol::Condition::Operator;
    const auto joined = [&](const QString& word) {
        QStringList parts;
        for (const protocol::Condition& part : condition.parts) {
            const bool isGroup = part.kind == Kind::All || part.kind == Kind::Any;
            parts += isGroup ? u'(' + this->condition(part) + u')' : this->condition(part);
        }
        return parts.join(word);
    };
    switch (condition.kind) {
    case Kind::Always:
        return QuestionWordsTexts::tr("for everybody");
    case Kind::All:
        return joined(QuestionWordsTexts::tr(" and "));
    case Kind::Any:
        return joined(QuestionWordsTexts::tr(" or "));
    case Kind::Not:
        return QuestionWordsTexts::tr("not (%1)").arg(this->condition(condition.parts.front()));
    case Kind::Rule:
        return QuestionWordsTexts::tr("the rule %1 applies").arg(condition.rule);
    case Kind::Compare:
        break;
    }
    const QString asked = question(condition.linkId);
    switch (condition.op) {
    case Operator::Exists:
        return condition.value.toBool(true) ? QuestionWordsTexts::tr("%1 is answered").arg(asked)
                                            : QuestionWordsTexts::tr("%1 is not answered").arg(asked);
    case Operator::Equal:
        return QuestionWordsTexts::tr("%1 is %2").arg(asked, value(condition));
    case Operator::NotEqual:
        return QuestionWordsTexts::tr("%1 is not %2").arg(asked, value(condition));
    case Operator::Greater:
        return QStringLiteral("%1 > %2").arg(asked, value(condition));
    case Operator::Less:
        return QStringLiteral("%1 < %2").arg(asked, value(condition));
    case Operator::GreaterOrEqual:
        return QStringLiteral("%1 ≥ %2").arg(asked, value(condition));
    case Operator::LessOrEqual:
        return QStringLiteral("%1 ≤ %2").arg(asked, value(condition));
    }
    return asked;
}

} // namespace stipple::ctl
