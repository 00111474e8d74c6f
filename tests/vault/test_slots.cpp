#include "made_vault.h"

#include "vault/throttle.h"

using namespace stipple;
using namespace stipple::vault;

namespace
{

NewSecret passphraseOf(const char* text)
{
    NewSecret secret;
    secret.secret = SecretBytes::fromPassphrase(QString::fromLatin1(text));
    return secret;
}

NewSecret pinOf(const char* digits, const SecretBytes& deviceSecret)
{
    NewSecret secret = passphraseOf(digits);
    secret.kind = Slot::Kind::Pin;
    secret.deviceSecret = deviceSecret.clone();
    return secret;
}

} // namespace

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<MadeVault>();
        QVERIFY(m_made->make());
        open();
    }
    void cleanup()
    {
        m_writer.reset();
        m_vault.reset();
    }

    void aSecondPractitionerOpensTheSameVault()
    {
        const QByteArray database = *readWholeFile(m_made->path + QStringLiteral("/records.db"), 1 << 24);
        QVERIFY(m_vault->addSlot(*m_writer, m_ben, QStringLiteral("Ben"), passphraseOf("seven loud geese landing")));
        QCOMPARE(m_vault->addSlot(*m_writer, m_ben, QStringLiteral("Ben"), passphraseOf("x")).error().code(),
                 ErrorCode::AlreadyExists);
        // No data was encrypted anew: the file is the same, all changes are in the log.
        QCOMPARE(*readWholeFile(m_made->path + QStringLiteral("/records.db"), 1 << 24), database);
        close();
        auto ben = Vault::unlock(m_made->path, m_ben, passphraseOf("seven loud geese landing").secret, m_made->clock);
        QVERIFY2(ben, qPrintable(ben ? QString() : ben.error().message()));
        QVERIFY(!(*ben)->alarm());
        QCOMPARE((*ben)->practitioner(), m_ben);
        QVERIFY(!(*ben)->mayVouch());
        QVERIFY((*ben)->openReader());
        ben->reset();
        QVERIFY(m_made->unlock());
        QCOMPARE(readHeader(m_made->path)->recoverySlot()->kind, Slot::Kind::Recovery);
    }

    void aChangedPassphraseShutsOutTheOldOne()
    {
        QVERIFY(m_vault->changeSecret(*m_writer, m_made->owner, passphraseOf("nine slow storks dancing")));
        close();
        QCOMPARE(m_made->unlock().error().code(), ErrorCode::WrongSecret);
        const auto vault =
            Vault::unlock(m_made->path, m_made->owner, passphraseOf("nine slow storks dancing").secret, m_made->clock);
        QVERIFY(vault);
        QVERIFY((*vault)->mayVouch()); // the owner's key came along
        QVERIFY(!(*vault)->alarm());
    }

    void theRecoveryCodeGivesAForgetfulOwnerANewPassphrase()
    {
        close();
        auto vault = Vault::unlockWithRecovery(m_made->path, *RecoveryCode::fromText(m_made->recovery));
        QVERIFY(vault);
        auto writer = (*vault)->openWriter(m_made->clock);
        QVERIFY(writer);
        QVERIFY((*vault)->changeSecret(**writer, m_made->owner, passphraseOf("nine slow storks dancing")));
        QVERIFY((*vault)->lock(*std::move(writer)));
        vault->reset();
        vault =
            Vault::unlock(m_made->path, m_made->owner, passphraseOf("nine slow storks dancing").secret, m_made->clock);
        QVERIFY(vault && (*vault)->mayVouch());
    }

    void someAreNeverRemoved()
    {
        QCOMPARE(m_vault->removeSlot(*m_writer, m_made->owner).error().code(), ErrorCode::Refused); // the last one
        QVERIFY(m_vault->addSlot(*m_writer, m_ben, QStringLiteral("Ben"), passphraseOf("seven loud geese landing")));
        QCOMPARE(m_vault->removeSlot(*m_writer, m_made->owner).error().code(), ErrorCode::Refused); // the owner
        QCOMPARE(m_vault->removeSlot(*m_writer, QUuid()).error().code(), ErrorCode::NotFound);      // the recovery slot
        QVERIFY(m_vault->removeSlot(*m_writer, m_ben));
        QVERIFY(!m_vault->header().slotOf(m_ben));
        QVERIFY(m_vault->header().recoverySlot());
        close();
        QCOMPARE(Vault::unlock(m_made->path, m_ben, passphraseOf("seven loud geese landing").secret).error().code(),
                 ErrorCode::NotFound);
        QVERIFY(!(*m_made->unlock())->alarm());
    }

    void onlyTheOwnerChangesTheOwners()
    {
        QVERIFY(m_vault->addSlot(*m_writer, m_ben, QStringLiteral("Ben"), passphraseOf("seven loud geese landing")));
        close();
        auto ben = Vault::unlock(m_made->path, m_ben, passphraseOf("seven loud geese landing").secret, m_made->clock);
        QVERIFY(ben);
        const auto writer = (*ben)->openWriter(m_made->clock);
        const auto refused = (*ben)->changeSecret(**writer, m_made->owner, passphraseOf("mine"));
        QCOMPARE(refused.error().code(), ErrorCode::Refused);
        QCOMPARE((*ben)->takeNewDeviceIdentity(m_made->clock).error().code(), ErrorCode::Refused);
        QVERIFY((*ben)->changeSecret(**writer, m_ben, passphraseOf("eight calm ducks sleeping")));
    }

    void aNameIsChangedWithoutTheSecret()
    {
        QVERIFY(m_vault->renameSlot(*m_writer, m_made->owner, QStringLiteral("Mara Osei-Lind")));
        QCOMPARE(m_vault->renameSlot(*m_writer, m_made->owner, QStringLiteral(" ")).error().code(),
                 ErrorCode::InvalidInput);
        close();
        QCOMPARE(readHeader(m_made->path)->slotOf(m_made->owner)->name, QStringLiteral("Mara Osei-Lind"));
        QVERIFY(m_made->unlock());
    }

    void aPinNeedsTheDevicesSecret()
    {
        const SecretBytes device = SecretBytes::random(keySize);
        QCOMPARE(m_vault->changeSecret(*m_writer, m_made->owner, pinOf("284917", SecretBytes())).error().code(),
                 ErrorCode::KeystoreFailed);
        QVERIFY(m_vault->addSlot(*m_writer, m_ben, QStringLiteral("Ben"), pinOf("284917", device)));
        QVERIFY(m_vault->header().hasPin());
        close();
        const SecretBytes pin = SecretBytes::copyOf(QByteArrayView("284917"));
        const auto tryWith = [&](const SecretBytes& secret, FromKeystore kept) {
            return Vault::unlock(m_made->path, m_ben, secret, m_made->clock, kept);
        };
        QVERIFY(tryWith(pin, {.deviceSecret = device.clone(), .anchor = {}, .problem = {}}));
        QCOMPARE(tryWith(SecretBytes::copyOf(QByteArrayView("284918")),
                         {.deviceSecret = device.clone(), .anchor = {}, .problem = {}})
                     .error()
                     .code(),
                 ErrorCode::WrongSecret);
        // With another device's secret, the right PIN opens nothing.
        QVERIFY(!tryWith(pin, {.deviceSecret = SecretBytes::random(keySize), .anchor = {}, .problem = {}}));
        // Empty and failing are told apart; neither costs a try, and both name the way out.
        const qint64 before = forgetTries(m_made->path, readHeader(m_made->path)->slotOf(m_ben)->id).value_or(-1);
        QCOMPARE(before, 2);
        const auto empty =
            tryWith(pin, {.deviceSecret = {}, .anchor = {}, .problem = Error(ErrorCode::NotFound, QString())});
        const auto failing =
            tryWith(pin, {.deviceSecret = {}, .anchor = {}, .problem = Error(ErrorCode::KeystoreFailed, QString())});
        QCOMPARE(empty.error().code(), ErrorCode::KeystoreFailed);
        QCOMPARE(failing.error().code(), ErrorCode::KeystoreFailed);
        QVERIFY(empty.error().message() != failing.error().message());
        QVERIFY(empty.error().message().contains(QLatin1String("recovery code")));
        QVERIFY(failing.error().message().contains(QLatin1String("recovery code")));
        QCOMPARE(forgetTries(m_made->path, readHeader(m_made->path)->slotOf(m_ben)->id).value_or(-1), 0);
        QVERIFY(Vault::unlockWithRecovery(m_made->path, *RecoveryCode::fromText(m_made->recovery)));
    }

    void aPinIsSixDigitsAndNoPattern()
    {
        const SecretBytes device = SecretBytes::random(keySize);
        for (const char* bad : {"12345", "1234567", "12a456", "", "123456", "987654", "777777"}) {
            const auto refused = m_vault->changeSecret(*m_writer, m_made->owner, pinOf(bad, device));
            QCOMPARE(refused.error().code(), ErrorCode::InvalidInput);
        }
        QVERIFY(wrongWithPin(SecretBytes::copyOf(QByteArrayView("135790"))).isEmpty());
    }

    // Cut off between any two of its steps, a change leaves a vault that opens with the old or the new secret, and
    // raises no alarm.
    void aChangeThatIsCutOffLeavesOneThatOpens()
    {
        close();
        const QStringList files{QStringLiteral("vault.json"), QStringLiteral("vault.copy.json"),
                                QStringLiteral("anchor"), QStringLiteral("throttle")};
        std::map<QString, QByteArray> before;
        for (const QString& name : files)
            before[name] = *readWholeFile(m_made->path + QLatin1Char('/') + name, 1 << 20);
        open();
        QVERIFY(m_vault->changeSecret(*m_writer, m_made->owner, passphraseOf("nine slow storks dancing")));
        m_writer.reset();
        m_vault.reset();
        // Only the first of the two copies had been replaced when the power went.
        QVERIFY(
            replaceFile(m_made->path + QStringLiteral("/vault.copy.json"), before[QStringLiteral("vault.copy.json")]));
        auto vault =
            Vault::unlock(m_made->path, m_made->owner, passphraseOf("nine slow storks dancing").secret, m_made->clock);
        QVERIFY(vault && !(*vault)->alarm());
        vault->reset();
        // Neither had been: but the anchor knew what was coming. That state is made by hand.
        const auto oldHeader = Header::parse(before[QStringLiteral("vault.json")]);
        QVERIFY(replaceFile(m_made->path + QStringLiteral("/vault.json"), before[QStringLiteral("vault.json")]));
        vault = m_made->unlock();
        QVERIFY(vault);
        QVERIFY((*vault)->alarm()); // after the change was complete, the old file is an older file
    }

private:
    void open()
    {
        auto vault = m_made->unlock();
        QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().message()));
        m_vault = *std::move(vault);
        auto writer = m_vault->openWriter(m_made->clock);
        QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().message()));
        m_writer = *std::move(writer);
    }
    void close()
    {
        QVERIFY(m_vault->lock(std::move(m_writer)));
        m_vault.reset();
    }
    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
    const QUuid m_ben = QUuid::createUuid();
};

QTEST_APPLESS_MAIN(TestSlots)
#include "test_slots.moc"
