// Consents beyond their events: the words that are kept, what changed between two versions, steps that hang on them.
#include "handover/consent_differences.h"
#include "handover/consent_words.h"
#include "protocol/loader.h"
#include "sample_pack.h"

#include <rapidcheck.h>

using namespace stipple;
using namespace stipple::handover;
using namespace stipple::handover::test;
using Since = Paragraph::Since;

class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackAsTheyWereKept()
    {
        const auto protocol = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        QVERIFY(protocol);
        for (const auto& text : protocol->consents) {
            for (const char* language : {"en", "es", "ar"}) {
                const auto words = consentWords(*protocol, text, {QString::fromLatin1(language), QStringLiteral("en")});
                // Also in the order in which a record keeps members.
                for (const QByteArray& kept : {words.toJson().toBytes(), *words.toJson().toCanonical()}) {
                    const auto read = ConsentWords::fromJson(*Json::parse(kept));
                    QVERIFY(read);
                    QCOMPARE(read->hash(), words.hash());
                    QCOMPARE(read->beside != nullptr, words.beside != nullptr);
                }
                QCOMPARE(words.beside != nullptr, QByteArray(language) != "en");
            }
        }
    }
    void wordsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("another kind") << QByteArray("[1]");
        QTest::newRow("more than is known")
            << QByteArray(R"({"text":"a","version":"1","language":"en","title":"","body":[],"statements":[],)"
                          R"("meanings":{},"more":1})");
        QTest::newRow("a number for a paragraph")
            << QByteArray(R"({"text":"a","version":"1","language":"en","title":"","body":[1],"statements":[],)"
                          R"("meanings":{}})");
    }
    void wordsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = ConsentWords::fromJson(*Json::parse(json));
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::InvalidInput);
    }

    void onlyWhatChangedIsCalledNewOrGone()
    {
        const auto told = differences({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                                      {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c")});
        const std::vector<Paragraph> wanted{{Since::Kept, QStringLiteral("a")},
                                            {Since::Gone, QStringLiteral("b")},
                                            {Since::New, QStringLiteral("x")},
                                            {Since::Kept, QStringLiteral("c")}};
        QVERIFY(told == wanted);
    }
    void differencesHoldBothTexts()
    {
        QVERIFY(rc::check("what is kept or new is the new text, what is kept or gone the old one", [] {
            const auto some = [] {
                QStringList texts;
                for (const int each : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))
                    texts += QString::number(each);
                return texts;
            };
            const QStringList before = some();
            const QStringList now = some();
            QStringList kept;
            QStringList old;
            QStringList fresh;
            for (const Paragraph& paragraph : differences(before, now)) {
                if (paragraph.since != Since::New)
                    old += paragraph.words;
                if (paragraph.since != Since::Gone)
                    fresh += paragraph.words;
                if (paragraph.since == Since::Kept)
                    kept += paragraph.words;
            }
            RC_ASSERT(old == before);
            RC_ASSERT(fresh == now);
            if (before == now)
                RC_ASSERT(kept == now);
        }));
    }

    void whoDoesNotAgreeIsAskedNothing()
    {
        Pack pack = samplePack();
        for (Step& step : pack.steps) {
            if (step.kind == Step::Kind::Form) {
                step.onlyAfter = QStringLiteral("health-data");
                step.onlyHow = QStringLiteral("signed");
            }
        }
        QVERIFY(Pack::fromJson(pack.toJson()) && *Pack::fromJson(pack.toJson()) == pack);
        const Step form = *pack.step(u"form/intake");
        const auto after = [&](std::vector<Happening> happenings) {
            State state = *State::begin(pack);
            for (Happening& one : happenings) {
                if (!state.apply(happened(std::move(one))))
                    qFatal("refused");
            }
            return state.isAsked(form);
        };
        const QString text = QStringLiteral("health-data");
        const auto ended = [&](ConsentEnded::How how) { return ConsentEnded{text, how, QStringLiteral("es"), {}}; };
        const NameTyped name{text, QStringLiteral("client"), QStringLiteral("Ana Ruiz")};
        QVERIFY(!after({}));
        QVERIFY(!after({ended(ConsentEnded::How::Declined)}));
        QVERIFY(!after({ended(ConsentEnded::How::OnPaper)}));
        QVERIFY(after({name, ended(ConsentEnded::How::Signed)}));
        QVERIFY(!after({name, ended(ConsentEnded::How::Signed), ended(ConsentEnded::How::Reopened)}));
    }

    void whatHangsOnNothingIsRefused()
    {
        Pack pack = samplePack();
        Step& form = pack.steps[2];
        form.onlyAfter = QStringLiteral("treatment"); // which comes later
        form.onlyHow = QStringLiteral("signed");
        QVERIFY(!Pack::fromJson(pack.toJson()));
        form.onlyAfter = QStringLiteral("health-data");
        form.onlyHow = QStringLiteral("perhaps");
        QVERIFY(!Pack::fromJson(pack.toJson()));
    }
};

QTEST_APPLESS_MAIN(TestConsents)
#include "test_consents.moc"
