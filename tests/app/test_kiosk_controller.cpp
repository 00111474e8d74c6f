// The order in which a hand-over is kept: what came first is on the disk first, whether the page or the form said it,
// so that what is shown as saved never stands on something that a power cut would take away.
#include "app/clinic_service.h"
#include "app/kiosk_controller.h"
#include "handover/sample_pack.h"
#include "vault/draft_file.h"

#include <QCryptographicHash>
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

    // The client's own days: today by the clock, any other one tap away; what they say counts at once, and a warning
    // sign is told before the tablet is given back.
    void theirOwnAftercare()
    {
        QTemporaryDir home;
        Preferences preferences(home.filePath(QStringLiteral("screen.ini")));
        Languages languages(preferences);
        const auto protocol = builtInProtocol();
        SettableClock clock(QDateTime({2026, 10, 9}, {22, 30}, Qt::UTC)); // in Madrid it is the next day
        handover::Pack pack = handover::test::samplePack();
        pack.frames.clear();
        pack.answers.clear();
        pack.copiedBy.clear();
        pack.language = QStringLiteral("en");
        pack.aftercare.scabsGone = {};
        pack.aftercare.reports.clear();
        pack.aftercare.choices.clear();
        const auto step = [](handover::Step::Kind kind) {
            handover::Step made;
            made.kind = kind;
            return made;
        };
        handover::Step form = step(handover::Step::Kind::Form);
        form.role = QStringLiteral("check-in");
        form.questionnaire = protocol->questionnaireFor(form.role)->canonical();
        const QByteArray bytes = protocol->questionnaireBytes(form.questionnaire);
        pack.forms = {{form.questionnaire,
                       QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                       bytes}};
        pack.steps = {step(handover::Step::Kind::Aftercare), form, step(handover::Step::Kind::ThankYou)};
        const QUuid id = QUuid::createUuid();
        KioskJournal journal(home.filePath(QStringLiteral("draft")), id, vault::SecretBytes::random(32));
        const auto replayed = handover::replay(pack, {});
        QVERIFY(replayed);
        KioskController kiosk({pack, *replayed, protocol, journal, languages, preferences, clock, false});
        QCOMPARE(kiosk.page(), KioskController::AftercarePage);
        const auto dayShown = [&] { return kiosk.care()[QStringLiteral("day")].toInt(); };
        QCOMPARE(dayShown(), 9);
        QVERIFY(kiosk.care()[QStringLiteral("isToday")].toBool() && kiosk.canCheckIn());
        kiosk.showCareDay(-1);
        QCOMPARE(dayShown(), 8);
        QVERIFY(!kiosk.care()[QStringLiteral("isToday")].toBool());
        for (int i = 0; i < 20; ++i)
            kiosk.showCareDay(-1);
        QCOMPARE(dayShown(), 0);
        for (int i = 0; i < 60; ++i)
            kiosk.showCareDay(1);
        QCOMPARE(dayShown(), 31);
        kiosk.showCareDay(0);
        QCOMPARE(dayShown(), 9);
        const auto shows = [&](const QString& entry) {
            for (const QVariant& part : kiosk.care()[QStringLiteral("parts")].toList()) {
                for (const QVariant& item : part.toMap()[QStringLiteral("items")].toList()) {
                    if (item.toMap()[QStringLiteral("id")] == entry)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!shows(QStringLiteral("no-exercise")));

        kiosk.next();
        QVERIFY(kiosk.form());
        for (int turn = 0; turn < 40 && kiosk.form() && kiosk.form()->stage() == FormController::Questions; ++turn) {
            for (FormItem* item : kiosk.form()->items()->items()) {
                if (item->path() == QLatin1String("pain"))
                    item->pickAnswer(0, QStringLiteral("1"));
                else if (item->kind() == FormItem::Choices)
                    item->choose(0, true);
                else if (item->kind() == FormItem::YesNo)
                    item->setYes(item->path() == QLatin1String("scabs") || item->path() == QLatin1String("breathing"));
            }
            kiosk.form()->next();
        }
        QVERIFY(kiosk.form());
        kiosk.form()->finish();
        QTRY_COMPARE(kiosk.page(), KioskController::ThanksPage);
        QVariantMap first = kiosk.lines().value(0).toMap();
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("warning"));
        QVERIFY(!first[QStringLiteral("words")].toString().isEmpty());
        // And the days go on longer now.
        kiosk.back();
        if (kiosk.page() != KioskController::AftercarePage)
            kiosk.back();
        QCOMPARE(kiosk.page(), KioskController::AftercarePage);
        QVERIFY(shows(QStringLiteral("no-exercise")));
        kiosk.skipCheckIn();
        QCOMPARE(kiosk.page(), KioskController::ThanksPage);
        QTRY_VERIFY(!kiosk.saving());
    }

private:
    SystemClock m_clock;
};

QTEST_MAIN(TestKioskController)
#include "test_kiosk_controller.moc"
