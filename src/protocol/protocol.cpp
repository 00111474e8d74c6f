#include "protocol/protocol.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stipple::protocol
{

namespace
{
template <typename List, typename Is>
auto findIn(const List& list, Is is) -> decltype(list.data())
{
    const auto at = std::find_if(list.begin(), list.end(), is);
    return at == list.end() ? nullptr : &*at;
}
} // namespace

QString Protocol::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Part& part : parts) {
        hash.addData(part.file.toUtf8());
        hash.addData(QByteArray(1, '\0'));
        hash.addData(part.sha256);
        hash.addData(QByteArray(1, '\n'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString Protocol::identity() const { return id + u'|' + version + u'#' + hash(); }

const Language* Protocol::language(const QString& code) const
{
    return findIn(languages, [&](const Language& one) { return one.code == code; });
}

const Source* Protocol::source(const QString& wanted) const
{
    return findIn(sources, [&](const Source& one) { return one.id == wanted; });
}

const QuestionnaireOutline* Protocol::questionnaire(const QString& canonical) const
{
    return findIn(questionnaires, [&](const QuestionnaireOutline& one) { return one.canonical() == canonical; });
}

const QuestionnaireOutline* Protocol::questionnaireFor(const QString& role) const
{
    return findIn(questionnaires, [&](const QuestionnaireOutline& one) { return one.role == role; });
}

QByteArray Protocol::questionnaireBytes(const QString& canonical) const
{
    const QuestionnaireOutline* outline = questionnaire(canonical);
    const Part* part = outline ? findIn(parts, [&](const Part& one) { return one.file == outline->file; }) : nullptr;
    return part ? part->bytes : QByteArray();
}

const ScreeningRule* Protocol::rule(const QString& wanted) const
{
    return findIn(rules, [&](const ScreeningRule& one) { return one.id == wanted; });
}

const ConsentText* Protocol::consent(const QString& wanted) const
{
    return findIn(consents, [&](const ConsentText& one) { return one.id == wanted; });
}

const Term* Protocol::term(const QString& list, const QString& wanted) const
{
    const auto at = vocabulary.constFind(list);
    return at == vocabulary.constEnd() ? nullptr : findIn(*at, [&](const Term& one) { return one.id == wanted; });
}

std::vector<const Term*> Protocol::terms(const QString& list) const
{
    std::vector<const Term*> found;
    if (const auto at = vocabulary.constFind(list); at != vocabulary.constEnd()) {
        for (const Term& term : *at) {
            if (term.isEnabled)
                found.push_back(&term);
        }
    }
    return found;
}

const Phrase* Protocol::phrase(const QString& wanted) const
{
    const auto at = phrases.constFind(wanted);
    return at == phrases.constEnd() ? nullptr : &*at;
}

RuleConditions Protocol::ruleConditions() const
{
    return [this](const QString& wanted) -> const Condition* {
        const ScreeningRule* found = rule(wanted);
        return found ? &found->when : nullptr;
    };
}

const LocalizedText& ConsentText::meaningFor(const QString& role) const
{
    const auto own = meanings.constFind(role);
    return own == meanings.constEnd() ? meaning : *own;
}

bool ConsentText::isReviewed(const QString& language) const
{
    return findIn(reviews, [&](const ConsentReview& one) { return one.language == language; }) != nullptr;
}

} // namespace stipple::protocol
