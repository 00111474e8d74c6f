// A fresh tablet: what was chosen where sources differ is in the vault from its first moment, and the recovery kit is
// saved only where it may be.
#include "app/clinic_service.h"
#include "app/first_start_controller.h"
#include "app/recovery_kit.h"
#include "records/aftercare.h"
#include "vault/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QCoro/QCoroTask>

using namespace stipple;
using namespace stipple::app;

namespace
{

const QString passphrase = QStringLiteral("velvet kettle under nine umbrellas");

struct Fresh {
    QTemporaryDir folder;
    SettableClock clock{QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC)};
    Preferences preferences{folder.filePath(QStringLiteral("screen.ini"))};
    Languages languages{preferences};
    VaultService vault{folder.filePath(QStringLiteral("vault")), clock, vault::KdfCost{}};
    ClinicService clinic{vault, languages};
    Navigator navigator{nullptr};
    GateController gate{vault, clinic, navigator, languages, preferences};
    FirstStartController first{vault, gate, languages};

    Fresh() { languages.setCurrent(QStringLiteral("en")); }
    bool goTo(FirstStartController::Step step)
    {
        first.setProperty("clinic", QStringLiteral("Atelier Norte"));
        first.setProperty("owner", QStringLiteral("Ines Robledo"));
        for (int i = 0; i < 8 && first.step() != step; ++i) {
            if (first.step() == FirstStartController::PassphraseStep) {
                first.setPassphrase(passphrase);
                first.setRepeated(passphrase);
            }
            if (first.step() == FirstStartController::RecoveryCheckStep) {
                for (int asked = 0; asked < 3; ++asked)
                    first.setTypedGroup(asked, first.recoveryGroups().value(first.askedGroups().value(asked)));
            }
            const auto before = first.step();
            first.next();
            if (!QTest::qWaitFor([&] { return first.step() != before && !first.busy(); }, 20'000))
                return false;
        }
        return first.step() == step;
    }
};

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualAnswersAreChosen()
    {
        Fresh fresh;
        QVERIFY(fresh.goTo(FirstStartController::ProtocolStep));
        const QVariantList questions = fresh.first.questions();
        QVERIFY(questions.size() >= 5);
        for (const QVariant& question : questions) {
            int chosen = 0;
            for (const QVariant& side : question.toMap()[QStringLiteral("sides")].toList()) {
                chosen += side.toMap()[QStringLiteral("isChosen")].toBool() ? 1 : 0;
                QVERIFY(!side.toMap()[QStringLiteral("says")].toString().isEmpty());
                QVERIFY(!side.toMap()[QStringLiteral("sources")].toString().isEmpty());
            }
            QCOMPARE(chosen, 1);
        }
        fresh.first.choose(99, 0); // nothing there
        fresh.first.choose(0, 99);
        QCOMPARE(fresh.first.questions(), questions);
        QVERIFY(fresh.goTo(FirstStartController::DoneStep));
        fresh.first.next();
        QVERIFY(QTest::qWaitFor([&] { return fresh.gate.state() == GateController::Open; }, 20'000));
        QVERIFY(!fresh.clinic.protocolRecord()); // the built-in one
        QVERIFY(fresh.clinic.protocol()->base.isEmpty());
    }

    void whatWasChosenHoldsFromTheFirstMoment()
    {
        Fresh fresh;
        QVERIFY(fresh.goTo(FirstStartController::ProtocolStep));
        const QVariantList questions = fresh.first.questions();
        // The other side of each question.
        for (int i = 0; i < int(questions.size()); ++i) {
            const QVariantList sides = questions[i].toMap()[QStringLiteral("sides")].toList();
            fresh.first.choose(i, sides[0].toMap()[QStringLiteral("isChosen")].toBool() ? 1 : 0);
        }
        fresh.first.choose(1, 0);
        QVERIFY(fresh.goTo(FirstStartController::RecoveryCodeStep));
        QVERIFY2(fresh.first.problem().isEmpty(), qPrintable(fresh.first.problem()));
        QVERIFY(fresh.goTo(FirstStartController::DoneStep));
        fresh.first.next();
        QVERIFY(QTest::qWaitFor([&] { return fresh.gate.state() == GateController::Open; }, 20'000));
        QVERIFY(fresh.clinic.problem().isEmpty());
        QVERIFY(fresh.clinic.protocolRecord());
        const auto record = records::read<records::Protocol>(*fresh.clinic.protocolRecord());
        QVERIFY(record);
        QCOMPARE(record->adoptedBy, fresh.vault.practitioner());
        const protocol::ScreeningRule* rule = fresh.clinic.protocol()->rule(QStringLiteral("microneedling"));
        QVERIFY(rule && rule->window && rule->window->min);
        QCOMPARE(rule->window->min->days, 28);
        QCOMPARE(rule->decisions.size(), std::size_t(1));
        QCOMPARE(rule->decisions[0].by, QStringLiteral("Ines Robledo"));
    }

    void theKitIsSavedWhereItMay()
    {
        Fresh fresh;
        QVERIFY(fresh.goTo(FirstStartController::RecoveryCodeStep));
        QTemporaryDir stick;
        const auto save = [&](const QString& folder) {
            fresh.first.setProperty("kitFolder", folder);
            fresh.first.saveKit();
        };
        for (const QString& wrong : {QString(), QStringLiteral("here"), stick.filePath(QStringLiteral("not/there"))}) {
            save(wrong);
            QVERIFY2(!fresh.first.kitProblem().isEmpty() && fresh.first.kitSaved().isEmpty(), qPrintable(wrong));
        }
        QVERIFY(QDir(stick.path()).isEmpty());
        save(stick.path());
        QVERIFY2(fresh.first.kitProblem().isEmpty(), qPrintable(fresh.first.kitProblem()));
        QFile file(fresh.first.kitSaved());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1.4"));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Nowhere in the vault.
        QVERIFY(fresh.goTo(FirstStartController::DoneStep));
        QVERIFY(fresh.first.kitSaved().isEmpty());
        const auto refused = saveRecoveryKit({}, fresh.vault.folder(), fresh.vault.folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidInput);
    }
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"
