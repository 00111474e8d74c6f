// The order in which a hand-over is kept: what came first is on the disk first, whether the page or the form said it,
// so that what is shown as saved never stands on something that a power cut would take away.
#include "app/clinic_service.h"
#include "app/kiosk_controller.h"
#include "handover/sample_pack.h"
#include "vault/draft_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::app;

class TestKioskController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptInTheOrderInWhichItHappened()
    {
        QTemporaryDir home;
        Preferences preferences(home.filePath(QStringLiteral("screen.ini")));
        Languages languages(preferences);
        handover::Pack pack = handover::test::samplePack();
        pack.frames.clear();
        pack.answers.clear();
        std::erase_if(pack.steps,
                      [](const handover::Step& step) { return step.kind == handover::Step::Kind::Consent; });
        handover::Step language;
        language.kind = handover::Step::Kind::Language;
        std::erase_if(pack.steps, [&](const handover::Step& step) { return step.kind == language.kind; });
        pack.steps.insert(pack.steps.begin(), language);
        for (handover::Step& step : pack.steps)
            step.onlyAfter.clear();

        const QUuid id = QUuid::createUuid();
        const QString path = home.filePath(QStringLiteral("draft"));
        const vault::SecretBytes key = vault::SecretBytes::random(32);
        {
            KioskJournal journal(path, id, key.clone());
            const auto replayed = handover::replay(pack, {});
            QVERIFY(replayed);
            KioskController kiosk(
                {pack, *replayed, builtInProtocol(), journal, languages, preferences, m_clock, false});
            // All of this within one turn of the event loop: nothing of it is on the disk yet.
            kiosk.chooseLanguage(QStringLiteral("es"));
            kiosk.chooseTextSize(125);
            kiosk.next();
            QVERIFY(kiosk.form());
            const std::vector<FormItem*>& rows = kiosk.form()->items()->items();
            QVERIFY(!rows.empty());
            rows.front()->setAnswer(0, QStringLiteral("Ana"));
            rows.front()->leave();
            kiosk.chooseTextSize(150);
            QVERIFY(
                QTest::qWaitFor([&] { return !kiosk.saving() && kiosk.form()->saveState() == FormController::Saved; }));
        }
        const auto kept = vault::readDraft(path, id, key);
        QVERIFY(kept);
        QStringList order;
        for (const vault::DraftFrame& frame : kept->frames) {
            const auto event = handover::Event::fromBytes(frame.content.view());
            QVERIFY(event);
            if (std::holds_alternative<handover::LanguageChosen>(event->what))
                order += QStringLiteral("language");
            else if (const auto* size = std::get_if<handover::TextSizeChosen>(&event->what))
                order += QString::number(size->percent);
            else if (std::holds_alternative<handover::StepReached>(event->what))
                order += QStringLiteral("step");
            else if (std::holds_alternative<handover::FormStep>(event->what))
                order += QStringLiteral("form");
        }
        order.erase(std::unique(order.begin(), order.end()), order.end()); // several steps of the form after each other
        const QStringList expected{QStringLiteral("step"), QStringLiteral("language"), QStringLiteral("125"),
                                   QStringLiteral("step"), QStringLiteral("form"),     QStringLiteral("150")};
        QCOMPARE(order, expected);
    }

private:
    SystemClock m_clock;
};

QTEST_MAIN(TestKioskController)
#include "test_kiosk_controller.moc"
