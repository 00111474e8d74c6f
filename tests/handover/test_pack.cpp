#include "sample_pack.h"

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::handover;
using namespace stipple::handover::test;

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn()
    {
        const Pack pack = samplePack();
        const QByteArray bytes = pack.toJson().toBytes();
        const auto read = Pack::fromBytes(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
        QVERIFY(*read == pack);
        QCOMPARE(read->toJson().toBytes(), bytes);
        QCOMPARE(read->zone().id(), QByteArray("Europe/Madrid"));
        QCOMPARE(read->step(u"form/intake")->questionnaire, sampleFormName());
        QVERIFY(!read->step(u"form/same-day"));

        Pack bare = samplePack();
        bare.calledBy.clear();
        bare.copiedBy.clear();
        bare.language.clear();
        bare.appointment = {};
        bare.at = {};
        bare.answers.clear();
        bare.consents.clear();
        bare.screening = {};
        bare.aftercare = {};
        bare.frames.clear();
        QVERIFY(*Pack::fromBytes(bare.toJson().toBytes()) == bare);
    }

    // Each member is either allowed to be missing, or its absence is refused; what is of another type always is.
    void everyMemberIsHeldToItsType()
    {
        const Json whole = samplePack().toJson();
        const QStringList optional{
            QStringLiteral("calledBy"),     QStringLiteral("copiedBy"),    QStringLiteral("language"),
            QStringLiteral("practitioner"), QStringLiteral("appointment"), QStringLiteral("at"),
            QStringLiteral("answers"),      QStringLiteral("consents"),    QStringLiteral("screening"),
            QStringLiteral("aftercare"),    QStringLiteral("frames")};
        for (const auto& [name, value] : whole.members()) {
            Json changed = whole;
            changed.remove(name);
            QVERIFY2(Pack::fromJson(changed).has_value() == optional.contains(name), qPrintable(name));
            changed = whole;
            changed.insert(name, value.isObject() ? Json(true) : Json(Json::Object{}));
            const auto read = Pack::fromJson(changed);
            QVERIFY2(!read, qPrintable(name));
            QVERIFY2(read.error().message().contains(name), qPrintable(read.error().message()));
        }
    }

    void refusesWhatDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* from, const char* to, const char* place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
        };
        row("no such zone", "Europe/Madrid", "Europe/Nowhere", "clinic.zone");
        row("another hash", "\"sha256\":\"", "\"sha256\":\"0", "forms[0].sha256");
        row("bytes that are no base64", "\"bytes\":\"", "\"bytes\":\"*", "forms[0].bytes");
        row("an unknown step", "\"kind\":\"language\"", "\"kind\":\"rest\"", "steps[0].kind");
        row("a form that is not there", "\"role\":\"intake\",\"questionnaire\":\"",
            "\"role\":\"intake\",\"questionnaire\":\"x", "steps[2].questionnaire");
        row("a form without its role", "\"role\":\"intake\",", "", "steps[2].role");
        row("a consent without its version", "\"text\":\"health-data\",\"version\":\"1\"", "\"text\":\"health-data\"",
            "steps[1].version");
        row("a step twice", "\"text\":\"health-data\"", "\"text\":\"treatment\"", "steps[3]");
        row("a frame without a number", "\"number\":2,", "", "frames[1].number");
        row("a negative number", "\"number\":2,", "\"number\":-2,", "frames[1].number");
        row("a date that is none", "\"on\":\"2026-11-21\"", "\"on\":\"2026-11-31\"", "on");
        row("another format", "\"format\":1", "\"format\":0", "format");
        row("no JSON", "{\"format\"", "{\"format", "JSON");
    }
    void refusesWhatDoesNotHold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray bytes = samplePack().toJson().toBytes();
        QVERIFY(bytes.contains(from));
        bytes.replace(bytes.indexOf(from), from.size(), to);
        const auto read = Pack::fromBytes(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::InvalidInput);
        QVERIFY2(read.error().message().contains(u'(' + place + u')'), qPrintable(read.error().message()));
    }

    void anotherAppsPackIsTold()
    {
        Json json = samplePack().toJson();
        json.insert(QStringLiteral("format"), Json(2));
        QCOMPARE(Pack::fromJson(json).error().code(), ErrorCode::NewerFormat);
    }

    void noStepsIsNoPack()
    {
        Pack pack = samplePack();
        pack.steps.clear();
        QVERIFY(!Pack::fromJson(pack.toJson()));
    }

    void anyDamageIsAnAnswer()
    {
        const QByteArray bytes = samplePack().toJson().toBytes();
        QVERIFY(rc::check("a changed byte is refused or harmless", [&] {
            QByteArray changed = bytes;
            changed[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(*rc::gen::inRange(0, 256));
            const auto read = Pack::fromBytes(changed);
            if (read)
                RC_ASSERT(Pack::fromBytes(read->toJson().toBytes()).has_value());
            else
                RC_ASSERT(!read.error().message().isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestPack)
#include "test_pack.moc"
