#include "protocol/reading.h"
#include "protocol/screening.h"

namespace stipple::protocol
{

namespace
{
QString dateText(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("null");
}

void compare(const Node& expect, const char16_t* name, const QString& actual)
{
    if (!expect.has(name))
        return;
    const Json& wanted = expect.json()[name];
    const QString expected = wanted.isNull() ? QStringLiteral("null") : wanted.toString();
    if (expected != actual)
        expect.member(QStringView(name))
            .refuse(ProblemCode::FailingTest,
                    Words::tr("The test expects %1 to be %2, but it is %3.").arg(QStringView(name), expected, actual));
}

void compareList(const Node& expect, const char16_t* name, QStringList actual)
{
    if (!expect.has(name))
        return;
    QStringList expected = expect.texts(name);
    expected.sort();
    actual.sort();
    if (expected != actual)
        expect.member(QStringView(name))
            .refuse(ProblemCode::FailingTest, Words::tr("The test expects %1 to be [%2], but it is [%3].")
                                                  .arg(QStringView(name), expected.join(QStringLiteral(", ")),
                                                       actual.join(QStringLiteral(", "))));
}

void runTest(const Node& node, const QStringList& asked, const Json& given, const Protocol& protocol)
{
    node.allow({u"name", u"on", u"time", u"questionnaire", u"answers", u"expect"});
    node.text(u"name");
    const QString canonical = node.has(u"questionnaire") ? node.text(u"questionnaire") : asked.value(0);
    const QuestionnaireOutline* form = protocol.questionnaire(canonical);
    if (!form) {
        node.refuse(ProblemCode::UnknownQuestionnaire, Words::tr("No form of this protocol is %1.").arg(canonical));
        return;
    }
    const Node answers = node.member(u"answers");
    for (const auto& [linkId, value] : answers.json().members()) {
        if (!form->questions.contains(linkId))
            answers.member(linkId).refuse(ProblemCode::UnknownLinkId,
                                          Words::tr("The form %1 has no question \"%2\".").arg(canonical, linkId));
    }
    Json all = given.isObject() ? given : Json::object();
    for (const auto& [linkId, value] : answers.json().members())
        all.insert(linkId, value);
    AsOf asOf;
    if (node.has(u"on")) {
        asOf.date = QDate::fromString(node.text(u"on"), Qt::ISODate);
        if (!asOf.date.isValid())
            node.member(u"on").refuse(ProblemCode::BadDate, Words::tr("Here should be a day, like 2026-11-20."));
    }
    if (node.has(u"time"))
        asOf.time = QTime::fromString(node.text(u"time"), QStringLiteral("HH:mm"));
    const Screening screening = screen(protocol, canonical, Answers::fromPlain(all), asOf);
    const Node expect = node.member(u"expect");
    expect.allow({u"outcome", u"eligible", u"advised", u"missing", u"findings"});
    compare(expect, u"outcome", outcomeName(screening.outcome));
    compare(expect, u"eligible", dateText(screening.eligible));
    compare(expect, u"advised", dateText(screening.advised));
    compareList(expect, u"missing", screening.missing);
    QStringList findings;
    for (const Finding& finding : screening.findings)
        findings += finding.rule;
    compareList(expect, u"findings", findings);
}
} // namespace

void runTests(const Node& file, const Protocol& protocol)
{
    const QStringList asked = file.texts(u"questionnaires");
    for (const Node& node : file.items(u"tests"))
        runTest(node, asked, file.json()[u"given"], protocol);
}

} // namespace stipple::protocol
