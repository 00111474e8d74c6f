// The settings' controllers on a real vault: what is saved, what is refused, and what is kept when it goes wrong.
#include "opened_app.h"

#include "app/audit_controller.h"
#include "app/settings_controller.h"

using namespace stipple;
using namespace stipple::app;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clinicIsSavedAndReadAgain();
    void wrongEntriesAreTold_data();
    void wrongEntriesAreTold();
    void zonesSuggestThemselves();
    void leavingASectionAsks();
    void idleLockKeepsWhatIsRight();
    void aRefusedWriteKeepsTheEntries();
    void oneLanguageStaysOffered();
    void auditComesInPages();
    void auditIsFiltered();
    void lockingForgets();
};

void TestSettings::clinicIsSavedAndReadAgain()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_COMPARE(settings.values().at(SettingsController::Name), QStringLiteral("Quiet Heron"));
    settings.put(SettingsController::Phone, QStringLiteral("+34 600 123 456"));
    settings.put(SettingsController::Zone, QStringLiteral("Europe/Madrid"));
    settings.put(SettingsController::Currency, QStringLiteral("eur"));
    settings.put(SettingsController::MinimumAge, QStringLiteral("\u0662\u0661")); // 21, in Arabic digits
    settings.put(SettingsController::UrgentAdvice, QStringLiteral("Call 112"));
    settings.put(SettingsController::DeviceName, QStringLiteral("Front desk"));
    settings.setLanguageIndex(1);
    QVERIFY(settings.unsaved());
    settings.save();
    QTRY_VERIFY(settings.saved());
    QCOMPARE(app.clinic.zone().id(), QByteArray("Europe/Madrid")); // for everybody, at once

    QVERIFY(app.lock());
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QCOMPARE(app.clinic.clinic().phone, QStringLiteral("+34 600 123 456"));
    QCOMPARE(app.clinic.clinic().currency, QStringLiteral("EUR"));
    QCOMPARE(app.clinic.clinic().minimumAge, std::optional<qint64>(21));
    QCOMPARE(app.clinic.clinic().urgentAdvice, QStringLiteral("Call 112"));
    QCOMPARE(app.clinic.clinic().language, QStringLiteral("es"));
    QTRY_COMPARE(settings.values().at(SettingsController::DeviceName), QStringLiteral("Front desk"));
}

void TestSettings::wrongEntriesAreTold_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << int(SettingsController::Name) << "  ";
    QTest::newRow("half an address") << int(SettingsController::Email) << "mara@";
    QTest::newRow("no zone") << int(SettingsController::Zone) << "Madrid time";
    QTest::newRow("an empty zone") << int(SettingsController::Zone) << "";
    QTest::newRow("a currency's sign") << int(SettingsController::Currency) << "\u20ac";
    QTest::newRow("an age in words") << int(SettingsController::MinimumAge) << "eighteen";
    QTest::newRow("an age of nobody") << int(SettingsController::MinimumAge) << "0";
    QTest::newRow("an age below nothing") << int(SettingsController::MinimumAge) << "-5";
}

void TestSettings::wrongEntriesAreTold()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    QVERIFY(settings.problems().join(QString()).isEmpty());
    settings.put(SettingsController::Field(field), typed);
    settings.save();
    QVERIFY(!settings.problems().at(field).isEmpty());
    QVERIFY(settings.unsaved());
    QCOMPARE(app.clinic.clinic().name, QStringLiteral("Quiet Heron"));
    settings.discard();
    QVERIFY(!settings.unsaved());
    QVERIFY(settings.problems().join(QString()).isEmpty());
}

void TestSettings::zonesSuggestThemselves()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    settings.put(SettingsController::Zone, QStringLiteral("new yo"));
    QVERIFY(settings.zones().contains(QLatin1String("America/New_York")));
    settings.put(SettingsController::Zone, QStringLiteral("America/New_York"));
    QVERIFY(settings.zones().isEmpty());
}

void TestSettings::leavingASectionAsks()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    settings.openSection(SettingsController::ClinicSection);
    QCOMPARE(settings.section(), SettingsController::ClinicSection);
    settings.put(SettingsController::Phone, QStringLiteral("1"));
    QSignalSpy asked(&app.navigator, &Navigator::leaveAsked);
    settings.openSection(SettingsController::AuditSection);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(settings.section(), SettingsController::ClinicSection);
    app.navigator.saveAndGo();
    QTRY_COMPARE(settings.section(), SettingsController::AuditSection);
    QCOMPARE(app.clinic.clinic().phone, QStringLiteral("1"));
}

void TestSettings::idleLockKeepsWhatIsRight()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    settings.put(SettingsController::Address, QStringLiteral("Calle Mayor 3"));
    settings.put(SettingsController::Email, QStringLiteral("mara@"));
    app.letPass(6 * 60'000);
    QVERIFY(app.waitForState(GateController::Locked));
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    QCOMPARE(app.clinic.clinic().address, QStringLiteral("Calle Mayor 3"));
    QCOMPARE(app.clinic.clinic().email, QString());
}

void TestSettings::aRefusedWriteKeepsTheEntries()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    settings.put(SettingsController::Phone, QStringLiteral("+34 600"));
    answerOf(app.vault.lock()); // behind everybody's back
    settings.save();
    QTRY_VERIFY(!settings.problem().isEmpty());
    QVERIFY(settings.unsaved());
    QCOMPARE(settings.values().at(SettingsController::Phone), QStringLiteral("+34 600"));
}

void TestSettings::oneLanguageStaysOffered()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(settings.languageNames().size() >= 2);
    QVERIFY(!settings.clientLanguages().contains(false)); // none chosen means all
    for (int i = 0; i < settings.languageNames().size(); ++i)
        settings.offer(i, false);
    QCOMPARE(settings.clientLanguages().count(true), 1);
}

void TestSettings::auditComesInPages()
{
    OpenedApp app;
    AuditController audit(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    const auto writing = app.vault.write<bool>([](vault::Writer& writer) -> Result<bool> {
        for (int i = 0; i < 120; ++i)
            STIPPLE_TRY(writer.audit(vault::AuditAction::RecordShown, writer.newId()));
        return true;
    });
    QVERIFY(QCoro::waitFor(writing).has_value());
    audit.load();
    QTRY_COMPARE(audit.count(), 50);
    QVERIFY(audit.more());
    QSignalSpy inserted(audit.entries(), &QAbstractItemModel::rowsInserted);
    audit.loadMore();
    QTRY_COMPARE(audit.count(), 100);
    QCOMPARE(inserted.count(), 1); // the list stays where it is
    audit.loadMore();
    QTRY_VERIFY(!audit.more());
    QVERIFY(audit.count() > 120); // with the making and the unlocking
    const QModelIndex last = audit.entries()->index(audit.count() - 1);
    QCOMPARE(last.data(AuditModel::WhatRole).toString(), QStringLiteral("Made this vault"));
}

void TestSettings::auditIsFiltered()
{
    OpenedApp app;
    AuditController audit(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    QVERIFY(app.lock());
    const Done wrong =
        answerOf(app.vault.unlock(app.made.owner, vault::SecretBytes::fromPassphrase(QStringLiteral("x"))));
    QVERIFY(!wrong);
    app.made.clock.advance(24 * 3'600'000LL);
    QVERIFY(app.unlock(app.made.owner, app.made.passphrase));
    audit.setKind(int(audit.kinds().indexOf(QStringLiteral("Wrong tries"))));
    QTRY_COMPARE(audit.count(), 1);
    QVERIFY(audit.entries()->index(0).data(AuditModel::WhatRole).toString().startsWith(QLatin1Char('1')));
    QCOMPARE(audit.entries()->index(0).data(AuditModel::WhoRole).toString(), QStringLiteral("Mara Osei"));
    audit.setDay(QStringLiteral("2026-11-21")); // the day before
    QTRY_COMPARE(audit.count(), 0);
    audit.setKind(0);
    QTRY_VERIFY(audit.count() > 0);
    audit.setPerson(1);
    QTRY_VERIFY(!audit.busy());
    for (int i = 0; i < audit.count(); ++i)
        QCOMPARE(audit.entries()->index(i).data(AuditModel::WhoRole).toString(), QStringLiteral("Mara Osei"));
}

void TestSettings::lockingForgets()
{
    OpenedApp app;
    SettingsController settings(app.vault, app.gate, app.navigator, app.languages, app.clinic);
    AuditController audit(app.vault, app.gate, app.languages, app.clinic);
    QVERIFY(app.open());
    QTRY_VERIFY(!settings.values().at(SettingsController::Name).isEmpty());
    audit.load();
    QTRY_VERIFY(audit.count() > 0);
    settings.openSection(SettingsController::AuditSection);
    QVERIFY(app.lock());
    QCOMPARE(audit.count(), 0);
    QCOMPARE(settings.section(), SettingsController::NoSection);
    QVERIFY(settings.values().join(QString()).isEmpty());
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
