// A clinic's changes: what they do to the protocol, and that a wrong one is refused at its place in the change file.
#include "built_in.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
const char* const head =
    "{\n \"protocol\": \"our-clinic\", \"version\": \"4\", \"base\": \"stipple-smp|2026.1\", \"language\": \"en\",\n"
    " \"changes\": [\n";

QByteArray change(const char* id, const char* what)
{
    return QByteArray("  {\"id\": \"") + id + "\", " + what +
           ", \"by\": \"Dr Reyes\", \"on\": \"2026-11-20\", \"why\": \"We see it heal sooner.\"}";
}

ChangeFile file(const QByteArrayList& changes)
{
    return {QStringLiteral("ours.json"), head + changes.join(",\n") + "\n ]\n}\n"};
}
} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAWindow()
    {
        const Loading base = loadProtocol(built_in::files());
        const Loading ours = loadProtocol(
            built_in::files(),
            file({change("c1",
                         "\"entry\": \"screening/microneedling\", \"path\": \"/window/min\", \"value\": \"P4W\"")}));
        QVERIFY2(ours, qPrintable(ours ? QString() : built_in::allOf(ours.error())));
        QCOMPARE(ours->id, QStringLiteral("our-clinic"));
        QCOMPARE(ours->base, base->identity());
        QVERIFY(ours->hash() != base->hash());
        const ScreeningRule* rule = ours->rule(QStringLiteral("microneedling"));
        QCOMPARE(rule->window->min->days, 28);
        QCOMPARE(rule->version, QStringLiteral("1+c1"));
        QCOMPARE(rule->status(), Status::Clinic);
        QCOMPARE(rule->decisions.size(), size_t(1));
        QCOMPARE(rule->decisions.front().before.toString(), QStringLiteral("P6W"));
        QCOMPARE(rule->decisions.front().by, QStringLiteral("Dr Reyes"));
        QCOMPARE(rule->differences.front().chosen, QStringLiteral("four-weeks"));
        QCOMPARE(rule->differences.front().why.in(QStringLiteral("en")).text, QStringLiteral("We see it heal sooner."));
        QCOMPARE(ours->rule(QStringLiteral("keloid"))->version, QStringLiteral("1"));
    }

    void namesAValueOfItsOwn()
    {
        const Loading ours = loadProtocol(
            built_in::files(),
            file({change("c1",
                         "\"entry\": \"screening/microneedling\", \"path\": \"/window/min\", \"value\": \"P5W\"")}));
        QVERIFY(ours);
        const Difference& difference = ours->rule(QStringLiteral("microneedling"))->differences.front();
        QCOMPARE(difference.alternatives.size(), size_t(3));
        QCOMPARE(difference.chosen, QStringLiteral("clinic-c1"));
        QCOMPARE(difference.chosenAlternative()->sources.front().status, Status::Clinic);
    }

    void addsRemovesAndSwitchesOff()
    {
        const Loading ours = loadProtocol(
            built_in::files(),
            file({change("c1", "\"op\": \"add\", \"entry\": \"zones/beard\", \"value\": {\"id\": \"beard\", \"order\": "
                               "99, \"text\": "
                               "{\"en\": \"Beard\", \"es\": \"Barba\", \"ar\": \"اللحية\"}, \"sources\": [{\"status\": "
                               "\"clinic\"}]}"),
                  change("c2", "\"entry\": \"screening/keloid\", \"path\": \"/enabled\", \"value\": false"),
                  change("c3",
                         "\"op\": \"remove\", \"entry\": \"screening/finasteride-current\", \"path\": \"/review\""),
                  change(
                      "c4",
                      "\"entry\": \"consents/health-data\", \"path\": \"/body/0/en\", \"value\": \"Other words.\"")}));
        QVERIFY2(ours, qPrintable(ours ? QString() : built_in::allOf(ours.error())));
        QCOMPARE(ours->term(QStringLiteral("zones"), QStringLiteral("beard"))->status(), Status::Clinic);
        QVERIFY(!ours->rule(QStringLiteral("keloid"))->isEnabled);
        QVERIFY(ours->rule(QStringLiteral("finasteride-current"))->review.isEmpty());
        QCOMPARE(ours->consent(QStringLiteral("health-data"))->version, QStringLiteral("1+c4"));
        QCOMPARE(ours->consent(QStringLiteral("health-data"))->body.front().in(QStringLiteral("en")).text,
                 QStringLiteral("Other words."));
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QByteArrayList, changes);
        QFETCH(QString, code);
        QFETCH(QString, path);
        QFETCH(int, line);
        const Loading ours = loadProtocol(built_in::files(), file(changes));
        QVERIFY2(!ours, "it was accepted");
        const QString all = built_in::allOf(ours.error());
        const Problem& first = ours.error().front();
        QCOMPARE(problemCodeName(first.code), code);
        QVERIFY2(first.file == u"ours.json", qPrintable(all));
        QCOMPARE(first.path, path);
        QCOMPARE(first.line, line);
    }

    void refusesAnotherBase()
    {
        ChangeFile changes = file({change("c1", "\"entry\": \"faq/pain\", \"path\": \"/order\", \"value\": 5")});
        QVERIFY(loadProtocol(built_in::files(), changes));
        changes.bytes.replace("stipple-smp|2026.1", "stipple-smp|2025.4");
        const Loading ours = loadProtocol(built_in::files(), changes);
        QVERIFY(!ours);
        QCOMPARE(ours.error().front().code, ProblemCode::WrongBase);
        QCOMPARE(ours.error().front().path, QStringLiteral("/base"));
    }
};

void ChangesTest::refuses_data()
{
    QTest::addColumn<QByteArrayList>("changes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QByteArrayList& changes, const char* code, const char* path,
                        int line = 4) {
        QTest::newRow(name) << changes << QString::fromLatin1(code) << QString::fromLatin1(path) << line;
    };
    const QByteArray fine =
        change("c1", "\"entry\": \"screening/microneedling\", \"path\": \"/window/min\", \"value\": \"P4W\"");
    row("no entry", {change("c1", "\"entry\": \"screening/needling\", \"path\": \"/window/min\", \"value\": \"P4W\"")},
        "unknown-entry", "/changes/0/entry");
    row("no part", {change("c1", "\"op\": \"add\", \"entry\": \"hats/cap\", \"value\": {\"id\": \"cap\"}")},
        "unknown-entry", "/changes/0/entry");
    row("nothing there",
        {change("c1", "\"entry\": \"screening/keloid\", \"path\": \"/window/min\", \"value\": \"P4W\"")},
        "unknown-entry", "/changes/0/path");
    row("a member nobody knows",
        {change("c1", "\"entry\": \"screening/keloid\", \"path\": \"/colour\", \"value\": \"red\"")}, "unknown-member",
        "/changes/0/value");
    row("the same value",
        {change("c1", "\"entry\": \"screening/microneedling\", \"path\": \"/window/min\", \"value\": \"P6W\"")},
        "changes-nothing", "/changes/0/value");
    row("twice the same place",
        {fine, change("c2", "\"entry\": \"screening/microneedling\", \"path\": \"/window\", \"value\": {}")},
        "contradiction", "/changes/1/path", 5);
    row("twice the same id", {fine, change("c1", "\"entry\": \"faq/pain\", \"path\": \"/order\", \"value\": 5")},
        "duplicate-id", "/changes/1/id", 5);
    row("no value", {change("c1", "\"entry\": \"faq/pain\", \"path\": \"/order\"")}, "missing-member", "/changes/0");
    row("nobody decided",
        {QByteArray("  {\"id\": \"c1\", \"entry\": \"faq/pain\", \"path\": \"/order\", \"value\": 5, \"on\": "
                    "\"2026-11-20\", \"why\": \"so\"}")},
        "missing-member", "/changes/0");
    row("no such day",
        {QByteArray(
            "  {\"id\": \"c1\", \"entry\": \"faq/pain\", \"path\": \"/order\", \"value\": 5, \"by\": \"me\", \"on\": "
            "\"2026-02-30\", \"why\": \"so\"}")},
        "bad-date", "/changes/0/on");
    row("another id", {change("c1", "\"entry\": \"faq/pain\", \"path\": \"/id\", \"value\": \"ache\"")},
        "contradiction", "/changes/0/path");
    row("an id that is there",
        {change("c1", "\"op\": \"add\", \"entry\": \"faq/pain\", \"value\": {\"id\": \"pain\"}")}, "duplicate-id",
        "/changes/0/entry");
    row("prescribed no more",
        {change("c1", "\"op\": \"remove\", \"entry\": \"screening/blood-thinner\", \"path\": \"/medicine\"")},
        "prescribed-medicine", "/changes/0/path");
    row("prescribed to be stopped",
        {change("c1", "\"entry\": \"stop-list/finasteride\", \"path\": \"/kind\", \"value\": \"stop\"")},
        "prescribed-medicine", "/changes/0/value");
    row("window of a lifetime",
        {change("c1", "\"entry\": \"screening/microneedling\", \"path\": \"/window/min\", \"value\": \"P60Y\"")},
        "contradiction", "/changes/0/value");
    row("advised shorter",
        {change("c1", "\"entry\": \"screening/microneedling\", \"path\": \"/window/advised\", \"value\": \"P2W\"")},
        "contradiction", "/changes/0/value");
    row("a question nobody asks",
        {change("c1", "\"entry\": \"screening/keloid\", \"path\": \"/when\", \"value\": {\"linkId\": \"scar\", "
                      "\"op\": \"=\", \"boolean\": true}")},
        "unknown-link-id", "/changes/0/value/linkId");
    row("a new entry without Spanish",
        {change("c1", "\"op\": \"add\", \"entry\": \"zones/beard\", \"value\": {\"id\": \"beard\", \"order\": "
                      "99, \"text\": {\"en\": \"Beard\", \"ar\": \"x\"}, \"sources\": [{\"status\": "
                      "\"clinic\"}]}")},
        "missing-language", "/changes/0/value/text");
    row("removes from a list", {change("c1", "\"op\": \"remove\", \"entry\": \"faq/pain\", \"path\": \"/sources/0\"")},
        "wrong-type", "/changes/0/path");
}

QTEST_APPLESS_MAIN(ChangesTest)
#include "test_changes.moc"
