// What the loader accepts, and that each mistake is refused for what it is, where it is.
#include "built_in.h"

#include "protocol/visit_entries.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace stipple;
using namespace stipple::protocol;

class LoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheBuiltIn()
    {
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : built_in::allOf(loaded.error())));
        QCOMPARE(loaded->id, QStringLiteral("stipple-smp"));
        QCOMPARE(loaded->parts.front().file, QStringLiteral("protocol.json"));
        for (const Part& part : loaded->parts) {
            QCOMPARE(part.bytes, built_in::files().files.value(part.file));
            QCOMPARE(part.sha256, QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256).toHex());
        }
        QCOMPARE(loaded->parts.size(), size_t(built_in::files().files.size()));
        QVERIFY(loaded->rule(QStringLiteral("microneedling")));
        QCOMPARE(loaded->rule(QStringLiteral("keloid"))->status(), Status::CommonPractice);
        QCOMPARE(loaded->rule(QStringLiteral("topicals"))->status(), Status::Published);
        QCOMPARE(loaded->plan.spacing.suggestDays, 21);
        QCOMPARE(loaded->questionnaireBytes(loaded->questionnaireFor(QStringLiteral("intake"))->canonical()),
                 built_in::files().files.value(QStringLiteral("questionnaires/intake.json")));
    }

    void identityFollowsEveryByte()
    {
        const QString before = loadProtocol(built_in::files())->identity();
        QVERIFY(before.startsWith(QStringLiteral("stipple-smp|2026.1#")));
        QCOMPARE(loadProtocol(built_in::files())->identity(), before);
        const Loading other =
            loadProtocol(built_in::mutated(QStringLiteral("faq.json"), "Does it hurt?", "Is it sore?"));
        QVERIFY(other);
        QVERIFY(other->identity() != before);
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        QFETCH(QString, path);
        const ProtocolFiles files = built_in::mutated(file, from, to);
        QVERIFY2(!files.files.isEmpty(), "the file holds no such text");
        const Loading loaded = loadProtocol(files);
        QVERIFY2(!loaded, "it was accepted");
        const QString all = built_in::allOf(loaded.error());
        const Problem* found = nullptr;
        for (const Problem& problem : loaded.error()) {
            if (problemCodeName(problem.code) == code && problem.file == file && problem.path == path)
                found = &problem;
        }
        QVERIFY2(found, qPrintable(all));
        QVERIFY(!found->message.isEmpty());
        // The place is in the part of the file that was changed, or in what holds it.
        const QByteArray& bytes = files.files[file];
        const int changedLine = int(bytes.left(built_in::files().files[file].indexOf(from)).count('\n')) + 1;
        QVERIFY2(found->line <= changedLine + int(to.count('\n')), qPrintable(all));
        QVERIFY2(found->line > 1 || bytes.count('\n') < 3 || path.count(u'/') < 2, qPrintable(all));
    }

    void namesLineAndColumn()
    {
        ProtocolFiles files = built_in::files();
        files.files[QStringLiteral("faq.json")] = "{\"entries\": [\n  {\"id\": \"pain\",\n   \"order\": \"ten\"}\n]}";
        const Loading loaded = loadProtocol(files);
        QVERIFY(!loaded);
        bool isThere = false;
        for (const Problem& problem : loaded.error())
            isThere = isThere ||
                      problem.toText().startsWith(QStringLiteral("faq.json:3:13: /entries/0/order: Here should be"));
        QVERIFY2(isThere, qPrintable(built_in::allOf(loaded.error())));
        QVERIFY(toError(loaded.error()).message().contains(QStringLiteral("faq.json")));
    }

    void missingFiles()
    {
        ProtocolFiles files = built_in::files();
        files.files.remove(QStringLiteral("claims.json"));
        const Loading without = loadProtocol(files);
        QVERIFY(!without);
        QCOMPARE(without.error().front().code, ProblemCode::MissingFile);
        QVERIFY(without.error().front().path.startsWith(QStringLiteral("/parts/")));
        QCOMPARE(loadProtocol(ProtocolFiles()).error().front().code, ProblemCode::MissingFile);
    }

    // Many mistakes, many entries: an answer at once, and no list that nobody can read.
    void staysQuickWhenFlooded()
    {
        QByteArray entries;
        for (int i = 0; i < 50'000; ++i)
            entries += ",{\"id\":\"r" + QByteArray::number(i) + "\",\"when\":{\"rule\":\"r" +
                       QByteArray::number(i + 1) + "\"}}";
        ProtocolFiles files = built_in::files();
        files.files[QStringLiteral("screening/person.json")] =
            "{\"questionnaires\":[],\"entries\":[" + entries.mid(1) + "]}";
        QElapsedTimer timer;
        timer.start();
        const Loading loaded = loadProtocol(files);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().size() <= 200);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void visitsEveryEntry()
    {
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        QSet<QString> seen;
        visitEntries(*loaded, [&](const QString& kind, const Entry& entry) { seen.insert(kind + u'/' + entry.id); });
        for (const char16_t* address : {u"screening/keloid", u"plan/spacing", u"plan/extend-area", u"zones/crown",
                                        u"phases/removal", u"consents/photo-refusal", u"claims/regrowth"})
            QVERIFY2(seen.contains(QString::fromUtf16(address)), qPrintable(QString::fromUtf16(address)));
        for (const QString& address : seen)
            QVERIFY2(!address.endsWith(u'/'), qPrintable(address));
    }

    void refusesHostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("direction override") << QByteArray("x\xe2\x80\xae"
                                                          "yes");
        QTest::newRow("isolate") << QByteArray("x\xe2\x81\xa6"
                                               "yes");
        QTest::newRow("markup") << QByteArray("x <b>yes</b>");
        QTest::newRow("NUL") << QByteArray("x\\u0000y");
        QTest::newRow("escape") << QByteArray("x\\u001by");
    }
    void refusesHostileText()
    {
        QFETCH(QByteArray, text);
        const Loading loaded = loadProtocol(built_in::mutated(QStringLiteral("faq.json"), "Does it hurt?", text));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().front().code, ProblemCode::BadText);
        QCOMPARE(loaded.error().front().path, QStringLiteral("/entries/0/question/en"));
    }
};

void LoaderTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* file, const char* from, const char* to, const char* code,
                        const char* path) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to)
                            << QString::fromLatin1(code) << QString::fromLatin1(path);
    };
    const char* medicines = "screening/medicines.json";
    const char* skin = "screening/skin.json";
    row("broken JSON", "faq.json", "\"order\": 10,", "\"order\" 10,", "not-json", "");
    row("format of the future", "protocol.json", "\"format\": 1", "\"format\": 2", "wrong-type", "/format");
    row("part kind", "protocol.json", "\"kind\": \"faq\"", "\"kind\": \"fak\"", "unknown-value", "/parts/32/kind");
    row("list named as a part", "protocol.json", "\"list\": \"zones\"", "\"list\": \"faq\"", "bad-id",
        "/parts/15/list");
    row("file twice", "protocol.json", "\"file\": \"faq.json\"", "\"file\": \"costs.json\"", "duplicate-id",
        "/parts/32/file");
    row("language twice", "protocol.json", "{\"code\": \"es\"", "{\"code\": \"en\"", "duplicate-id", "/languages/1");
    row("member nobody knows", "faq.json", "\"order\": 10,", "\"oder\": 10,", "unknown-member", "/entries/0/oder");
    row("missing member", "faq.json", "\"order\": 10,", "", "missing-member", "/entries/0");
    row("order as text", "faq.json", "\"order\": 10,", "\"order\": \"10\",", "wrong-type", "/entries/0/order");
    row("id with a space", "faq.json", "\"id\": \"pain\"", "\"id\": \"the pain\"", "bad-id", "/entries/0/id");
    row("id twice", "costs.json", "\"id\": \"area\"", "\"id\": \"range\"", "duplicate-id", "/entries/1/id");
    row("id twice over two files", skin, "\"id\": \"keloid\"", "\"id\": \"topicals\"", "duplicate-id", "/entries/3/id");
    row("language nobody knows", "faq.json", "{\"en\": \"Does it hurt?\"",
        "{\"fr\": \"Mal ?\", \"en\": \"Does it hurt?\"", "unknown-language", "/entries/0/question/fr");
    row("missing language", "faq.json", "\"es\": \"¿Duele?\", ", "", "missing-language", "/entries/0/question");
    row("empty text", "faq.json", "\"¿Duele?\"", "\" \"", "wrong-type", "/entries/0/question/es");
    row("other placeholders", "phrases.json", "a partir del {date}", "a partir del {fecha}", "bad-text",
        "/entries/9/text/es");
    row("missing plural", "phrases.json", "\"few\": \"بقيت {n} أيام\", ", "", "missing-language", "/entries/13/plural");
    row("source nobody knows", "faq.json", "\"S1\"", "\"S9\"", "unknown-source", "/entries/0/sources/0/document");
    row("no source at all", "photo-views.json", "[{\"status\": \"common-practice\"}]", "[]", "missing-member",
        "/entries/0/sources");
    row("source without a place", "faq.json", ", \"place\": \"Will it hurt?\"", "", "missing-member",
        "/entries/0/sources/0");
    row("source of two kinds", "faq.json", "{\"document\"", "{\"status\": \"common-practice\", \"document\"",
        "contradiction", "/entries/0/sources/0");
    row("chosen is no alternative", skin, "\"chosen\": \"six-weeks\"", "\"chosen\": \"six\"", "unknown-reference",
        "/entries/0/differences/0/chosen");
    row("chosen is not what holds", skin, "\"chosen\": \"six-weeks\"", "\"chosen\": \"four-weeks\"", "contradiction",
        "/entries/0/differences/0/chosen");
    row("difference about nothing", skin, "\"about\": \"/window/min\"", "\"about\": \"/window/max\"",
        "unknown-reference", "/entries/0/differences/0/about");
    row("alternative without a value", skin, "\"id\": \"four-weeks\", \"value\": \"P4W\"", "\"id\": \"four-weeks\"",
        "missing-member", "/entries/0/differences/0/alternatives/0");
    row("form nobody knows", skin, "Questionnaire/intake|1.0.0", "Questionnaire/intake|9.0.0", "unknown-questionnaire",
        "/questionnaires/0");
    row("linkId nobody knows", skin, "\"linkId\": \"mn\"", "\"linkId\": \"nm\"", "unknown-link-id",
        "/entries/0/when/linkId");
    row("linkId inside all", skin, "\"linkId\": \"mn.healed\"", "\"linkId\": \"mn.heal\"", "unknown-link-id",
        "/entries/1/when/all/1/linkId");
    row("code nobody knows", medicines, "\"code\": \"current\"", "\"code\": \"now\"", "unknown-code",
        "/entries/1/when/code");
    row("boolean for a choice", medicines, "\"code\": \"current\"", "\"boolean\": true", "wrong-question-type",
        "/entries/1/when/boolean");
    row("two values", medicines, "\"code\": \"current\"", "\"code\": \"current\", \"boolean\": true", "contradiction",
        "/entries/1/when");
    row("no value", medicines, "\"op\": \"=\", \"code\": \"current\"", "\"op\": \"=\"", "missing-member",
        "/entries/1/when");
    row("operator", medicines, "\"op\": \"=\", \"code\": \"current\"", "\"op\": \"is\", \"code\": \"current\"",
        "unknown-value", "/entries/1/when/op");
    row("empty any", medicines,
        "{\"any\": [{\"linkId\": \"fin\", \"op\": \"=\", \"code\": \"unknown\"}, {\"linkId\": \"iso\", \"op\": "
        "\"=\", \"code\": \"unknown\"}]}",
        "{\"any\": []}", "missing-member", "/entries/5/when/any");
    row("no condition", skin, "\"when\": {\"linkId\": \"keloid\", \"op\": \"=\", \"boolean\": true},", "",
        "missing-member", "/entries/3");
    row("rule nobody knows", skin, "{\"rule\": \"microneedling\"}", "{\"rule\": \"needling\"}", "unknown-reference",
        "/entries/1/when");
    row("rule about itself", skin, "{\"rule\": \"microneedling\"}", "{\"rule\": \"microneedling-not-healed\"}", "cycle",
        "/entries/1/when");
    row("two rules in a circle", skin, "\"when\": {\"linkId\": \"mn\", \"op\": \"=\", \"boolean\": true}",
        "\"when\": {\"rule\": \"microneedling-not-healed\"}", "cycle", "/entries/0/when");
    row("period", skin, "\"min\": \"P6W\"", "\"min\": \"6 weeks\"", "bad-period", "/entries/0/window/min");
    row("advised shorter than required", skin, "\"min\": \"P6W\"", "\"min\": \"P6W\", \"advised\": \"P4W\"",
        "contradiction", "/entries/0/window/advised");
    row("window of a lifetime", skin, "\"min\": \"P6W\"", "\"min\": \"P60Y\"", "contradiction",
        "/entries/0/window/min");
    row("window without a date", skin, "\"anchor\": \"mn.last\", ", "", "missing-member", "/entries/0/window");
    row("window from no date", skin, "\"anchor\": \"mn.last\"", "\"anchor\": \"mn.healed\"", "wrong-question-type",
        "/entries/0/window/anchor");
    row("window from nowhere", skin, "\"anchor\": \"mn.last\"", "\"anchor\": \"mn.first\"", "unknown-link-id",
        "/entries/0/window/anchor");
    row("window of nothing", skin, ", \"min\": \"P6W\"", "", "missing-member", "/entries/0/window");
    row("age out of reason", "screening/person.json", "\"atLeast\": 18", "\"atLeast\": 3", "wrong-type",
        "/entries/0/age/atLeast");
    row("defer without an end", skin, "\"until\": \"healed\",", "", "missing-member", "/entries/1");
    row("until nobody says", skin, "\"until\": \"healed\"", "\"until\": \"better\"", "unknown-reference",
        "/entries/1/until");
    row("outcome", skin, "\"outcome\": \"clearance\"", "\"outcome\": \"maybe\"", "unknown-value", "/entries/3/outcome");
    row("prescribed without a reviewer", medicines, "\"medicine\": \"prescribed\", \"reviewer\": \"prescriber\"",
        "\"medicine\": \"prescribed\"", "prescribed-medicine", "/entries/1");
    row("prescribed on the stop list", "stop-list.json", "\"ask-prescriber\"", "\"stop\"", "prescribed-medicine",
        "/entries/1/kind");
    row("stop list too short", "stop-list.json", "\"before\": \"P30D\"", "\"before\": \"P20D\"", "contradiction",
        "/entries/0/before");
    row("stop list for no rule", "stop-list.json", "\"rules\": [\"topicals\"]", "\"rules\": [\"tropicals\"]",
        "unknown-reference", "/entries/0/rules/0");
    row("prescribed to be left out", "day-before.json", "\"rules\": [\"alcohol\"]", "\"rules\": [\"blood-thinner\"]",
        "prescribed-medicine", "/entries/0/kind");
    row("plan not in order", "plan.json", "\"warnUnderDays\": 14", "\"warnUnderDays\": 5", "contradiction",
        "/entries/1/value");
    row("plan without spacing", "plan.json", "\"id\": \"spacing\"", "\"id\": \"space\"", "missing-member", "");
    row("amount upside down", "costs.json", "\"least\": 1500", "\"least\": 9500", "contradiction", "/entries/0/amount");
    row("ends before it begins", "aftercare.json", "\"from\": 5,", "\"from\": 5, \"to\": 4,", "contradiction",
        "/entries/6/to");
    row("scabs and no end", "aftercare.json", "\"from\": 5,", "\"from\": 5, \"whileScabbing\": true,", "contradiction",
        "/entries/6/whileScabbing");
    row("skin type", "aftercare.json", "\"III\"]", "\"VII\"]", "unknown-reference", "/entries/2/skinTypes/2");
    row("check-in nobody knows", "aftercare.json", "check-in|1.0.0", "check-in|2.0.0", "unknown-questionnaire",
        "/checkIn");
    row("restriction after, not told", medicines, "\"after\": \"P30D\"", "\"after\": \"P60D\"", "contradiction",
        "/entries/0/window/after");
    row("warning over another form", "warning-signs.json", "\"discharge\", \"op\"", "\"sores\", \"op\"",
        "unknown-link-id", "/entries/0/when/linkId");
    row("photo moment", "photo-views.json", "\"healed\"]", "\"later\"]", "unknown-value", "/entries/0/moments/2");
    row("consent purpose", "consents/health-data.json", "\"purpose\": \"health-data\"", "\"purpose\": \"everything\"",
        "unknown-value", "/entries/0/purpose");
    row("consent nobody signs", "consents/health-data.json", "\"signers\": [\"client\", \"practitioner\"]",
        "\"signers\": []", "missing-member", "/entries/0/signers");
    row("consent signer", "consents/health-data.json", "\"signers\": [\"client\"", "\"signers\": [\"friend\"",
        "unknown-value", "/entries/0/signers/0");
    row("consent channel", "consents/health-data.json", "\"signers\"", "\"channels\": [\"television\"], \"signers\"",
        "unknown-reference", "/entries/0/channels/0");
    row("consent without a meaning", "consents/treatment.json", "\"practitioner\": {\"en\"", "\"surgeon\": {\"en\"",
        "missing-member", "/entries/0");
    row("consent with a meaning for nobody", "consents/treatment.json", "\"practitioner\": {\"en\"",
        "\"surgeon\": {\"en\"", "unknown-value", "/entries/0/meanings/surgeon");
    row("reviewed by nobody", "protocol.json", "\"awaiting-review\"", "\"reviewed\", \"on\": \"2026-11-20\"",
        "missing-member", "/languages/1");
    row("reviewed on no day", "protocol.json", "\"awaiting-review\"",
        "\"reviewed\", \"by\": \"Ana\", \"on\": \"2026-02-30\"", "bad-date", "/languages/1/on");
    row("translation of a third kind", "protocol.json", "\"awaiting-review\"", "\"perfect\"", "unknown-value",
        "/languages/1/translation");
    row("form that is none", "questionnaires/check-in.json", "\"Questionnaire\"", "\"Patient\"", "wrong-type", "");
    row("failing date", medicines, "\"eligible\": \"2025-02-28\"", "\"eligible\": \"2025-03-01\"", "failing-test",
        "/tests/2/expect/eligible");
    row("failing outcome", skin, "\"outcome\": \"clearance\", \"eligible\"", "\"outcome\": \"clear\", \"eligible\"",
        "failing-test", "/tests/2/expect/outcome");
    row("failing findings", skin, "\"findings\": [\"microneedling-not-healed\"]", "\"findings\": []", "failing-test",
        "/tests/1/expect/findings");
    row("test of no question", skin, "{\"keloid\": true, \"sores\"", "{\"keloids\": true, \"sores\"", "unknown-link-id",
        "/tests/2/answers/keloids");
}

QTEST_APPLESS_MAIN(LoaderTest)
#include "test_loader.moc"
