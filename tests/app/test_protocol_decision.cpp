// The clinic decides about its protocol: one place, with a reason; every version is kept, and what cannot be used is
// refused.
#include "opened_app.h"

#include "app/protocol_controller.h"
#include "app/protocol_sheet.h"
#include "protocol/loader.h"

using namespace stipple;
using namespace stipple::app;

namespace
{

const QString needling = QStringLiteral("screening/microneedling");
const QString wait = QStringLiteral("/window/min");

ProtocolDecision decisionOf(const QString& entry, const QString& path, Json value)
{
    return {
        entry, path, std::move(value), QStringLiteral("Mara Osei"), QDate(2026, 11, 25), QStringLiteral("by letter")};
}

protocol::Protocol loaded(const records::Protocol& made)
{
    auto protocol = protocol::loadProtocol(protocol::builtInFiles(), {QStringLiteral("clinic.json"), made.document},
                                           {.isStrict = true, .runsTests = false});
    return protocol ? *std::move(protocol) : protocol::Protocol();
}

protocol::Period waitOf(const protocol::Protocol& protocol)
{
    const protocol::ScreeningRule* rule = protocol.rule(QStringLiteral("microneedling"));
    return rule && rule->window && rule->window->min ? *rule->window->min : protocol::Period();
}

} // namespace

class TestProtocolDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The other side of a difference is followed; who, when and why stay with it; then it is taken back.
    void oneSideIsFollowed()
    {
        const auto& builtIn = *builtInProtocol();
        QCOMPARE(builtInValue(builtIn, needling, wait).toString(), QStringLiteral("P6W"));
        const auto made =
            decide(builtIn, {}, decisionOf(needling, wait, Json(QStringLiteral("P4W"))), QStringLiteral("en"));
        QVERIFY2(made, made ? "" : qPrintable(made.error().details()));
        QCOMPARE(made->version, QStringLiteral("1"));
        const protocol::Protocol protocol = loaded(*made);
        QCOMPARE(waitOf(protocol).days, 28);
        const protocol::ScreeningRule& rule = *protocol.rule(QStringLiteral("microneedling"));
        QCOMPARE(rule.decisions.size(), std::size_t(1));
        QCOMPARE(rule.decisions[0].why, QStringLiteral("by letter"));
        QCOMPARE(rule.differences[0].chosen, QStringLiteral("four-weeks"));
        QCOMPARE(waitOf(builtIn).days, 42); // what others hold stays

        // Back to what it came with: nothing of the clinic is left, the version goes on.
        const auto back =
            decide(builtIn, *made, decisionOf(needling, wait, Json(QStringLiteral("P42D"))), QStringLiteral("en"));
        QVERIFY2(back, back ? "" : qPrintable(back.error().details()));
        QCOMPARE(back->version, QStringLiteral("2"));
        QCOMPARE(waitOf(loaded(*back)).days, 42);
        QVERIFY(loaded(*back).rule(QStringLiteral("microneedling"))->decisions.empty());
    }

    // A longer wait asks for more time in the list of what to stop; it goes and comes with the decision.
    void theStopListFollows()
    {
        const auto& builtIn = *builtInProtocol();
        const auto before = [](const protocol::Protocol& protocol) {
            int days = 0;
            for (const protocol::StopEntry& line : protocol.stopList) {
                if (line.rules.contains(QStringLiteral("microneedling")))
                    days = std::max(days, int(line.before.approximateDays()));
            }
            return days;
        };
        QCOMPARE(before(builtIn), 42);
        const auto longer =
            decide(builtIn, {}, decisionOf(needling, wait, Json(QStringLiteral("P90D"))), QStringLiteral("en"));
        QVERIFY2(longer, longer ? "" : qPrintable(longer.error().details()));
        QCOMPARE(before(loaded(*longer)), 90);
        const auto back =
            decide(builtIn, *longer, decisionOf(needling, wait, Json(QStringLiteral("P6W"))), QStringLiteral("en"));
        QVERIFY2(back, back ? "" : qPrintable(back.error().details()));
        QCOMPARE(before(loaded(*back)), 42);
    }

    void severalDecisionsStandBesideEachOther()
    {
        const auto& builtIn = *builtInProtocol();
        auto first =
            decide(builtIn, {}, decisionOf(needling, wait, Json(QStringLiteral("P90D"))), QStringLiteral("en"));
        QVERIFY2(first, first ? "" : qPrintable(first.error().details()));
        auto second = decide(builtIn, *first, decisionOf(needling, QStringLiteral("/enabled"), Json(false)),
                             QStringLiteral("en"));
        QVERIFY(second);
        auto third =
            decide(builtIn, *second, decisionOf(needling, wait, Json(QStringLiteral("P100D"))), QStringLiteral("en"));
        QVERIFY(third);
        const protocol::Protocol protocol = loaded(*third);
        QCOMPARE(waitOf(protocol).days, 100);
        QVERIFY(!protocol.rule(QStringLiteral("microneedling"))->isEnabled);
        QCOMPARE(protocol.rule(QStringLiteral("microneedling"))->decisions.size(), std::size_t(2));
    }

    void whatCannotBeDecidedIsRefused_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value"); // as JSON
        QTest::addColumn<QString>("why");
        QTest::newRow("no reason") << needling << wait << "\"P4W\""
                                   << "  ";
        QTest::newRow("as it is") << needling << wait << "\"P6W\""
                                  << "x";
        QTest::newRow("as it is, in days") << needling << wait << "\"P42D\""
                                           << "x";
        QTest::newRow("no such entry") << "screening/nothing" << wait << "\"P4W\""
                                       << "x";
        QTest::newRow("another place") << needling << "/outcome"
                                       << "\"clear\""
                                       << "x";
        QTest::newRow("its id") << needling << "/id"
                                << "\"other\""
                                << "x";
        QTest::newRow("no period") << needling << wait << "\"soon\""
                                   << "x";
        QTest::newRow("no word") << needling << "/enabled"
                                 << "\"perhaps\""
                                 << "x";
    }
    void whatCannotBeDecidedIsRefused()
    {
        QFETCH(QString, entry);
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, why);
        ProtocolDecision decision = decisionOf(entry, path, *Json::parse(value.toUtf8()));
        decision.why = why;
        const auto made = decide(*builtInProtocol(), {}, decision, QStringLiteral("en"));
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::InvalidInput);
        QVERIFY(!made.error().message().isEmpty());
    }

    // Every entry has a heading in every language, and every citation names a document that is there.
    void everyEntryCanBeRead()
    {
        const auto& builtIn = *builtInProtocol();
        for (const protocol::Language& language : builtIn.languages) {
            const protocol::Wording wording{language.code, QStringLiteral("en")};
            const auto sheets = sheetsOf(builtIn, wording);
            QVERIFY(sheets.size() > 100);
            QSet<QString> addresses;
            for (const ProtocolSheet& sheet : sheets) {
                addresses.insert(sheet.address);
                for (const protocol::Citation& citation : sheet.entry->sources)
                    QVERIFY2(!citationText(builtIn, citation, wording).isEmpty(), qPrintable(sheet.address));
            }
            QCOMPARE(addresses.size(), qsizetype(sheets.size()));
        }
    }

    void theOwnerDecidesAndTheClinicGoesByIt()
    {
        OpenedApp app;
        ProtocolController rules(app.vault, app.gate, app.languages, app.clinic);
        QVERIFY(app.open());
        const int all = rules.entries()->count();
        rules.setFilter(ProtocolController::Differing);
        QVERIFY(rules.entries()->count() > 5 && rules.entries()->count() < all);
        rules.setFilter(ProtocolController::Decided);
        QCOMPARE(rules.entries()->count(), 0);
        rules.setFilter(ProtocolController::Everything);
        rules.setQuery(QStringLiteral("microneedl"));
        QVERIFY(rules.entries()->count() >= 1);
        rules.open(needling);
        QCOMPARE(rules.differences()->count(), 1);
        rules.propose(0, 1); // which is followed already
        QVERIFY(!rules.isDeciding());
        rules.propose(0, 0);
        QCOMPARE(rules.proposal(), QStringLiteral("From 6 weeks to 4 weeks"));
        // Shorter, and the words told to the client name the old wait.
        QVERIFY(rules.warning().startsWith(QLatin1String("This is shorter than what the protocol comes with.")));
        QVERIFY(rules.warning().contains(QLatin1String("Six weeks must pass")));
        rules.proposeWait(10);
        QVERIFY(rules.warning().startsWith(QLatin1String("This is shorter than any source says.")));
        rules.propose(0, 0);
        rules.decide(QString());
        QVERIFY(!rules.problem().isEmpty() && rules.isDeciding()); // still asked
        rules.decide(QStringLiteral("Dr Reyes, by letter"));
        QVERIFY(app.until([&] { return !rules.isDeciding() && !rules.busy(); }));
        QVERIFY2(rules.problem().isEmpty(), qPrintable(rules.problem()));
        QCOMPARE(waitOf(*app.clinic.protocol()).days, 28);
        QCOMPARE(rules.decisions()->count(), 1);
        QVERIFY(rules.decisions()->value(0, "said").toString().contains(QLatin1String("Mara Osei")));
        const QUuid first = app.clinic.protocolRecord()->id;

        // Kept: another unlocking reads it again.
        QVERIFY(app.lock());
        QCOMPARE(rules.entries()->count(), 0);
        QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
        QCOMPARE(waitOf(*app.clinic.protocol()).days, 28);
        rules.open(needling);
        rules.proposeBack(0);
        QVERIFY(!rules.warning().contains(QLatin1String("shorter")));
        rules.decide(QStringLiteral("The first was a mistake"));
        QVERIFY(app.until([&] { return !rules.isDeciding() && !rules.busy(); }));
        QCOMPARE(waitOf(*app.clinic.protocol()).days, 42);
        QCOMPARE(rules.decisions()->count(), 0);
        const auto second = records::read<records::Protocol>(*app.clinic.protocolRecord());
        QVERIFY(second);
        QCOMPARE(second->amends, first); // the version before is still there
    }

    void aLockedVaultLosesNothingThatWasTyped()
    {
        OpenedApp app;
        ProtocolController rules(app.vault, app.gate, app.languages, app.clinic);
        QVERIFY(app.open());
        rules.open(needling);
        rules.proposeWait(100);
        QVERIFY(rules.isDeciding());
        answerOf(app.vault.lock()); // in the moment between
        rules.decide(QStringLiteral("x"));
        QVERIFY(app.until([&] { return !rules.busy(); }));
        QVERIFY(!rules.problem().isEmpty());
        QVERIFY(rules.isDeciding());
    }
};

QTEST_GUILESS_MAIN(TestProtocolDecision)
#include "test_protocol_decision.moc"
