#include "made_vault.h"

#include "vault/session_hold.h"

#include <QDir>

using namespace stipple;
using namespace stipple::vault;

namespace
{

HeldItem itemOf(const QByteArray& content)
{
    HeldItem item{QUuid::createUuid(), Json::object(), SecretBytes::copyOf(QByteArrayView(content))};
    item.about.insert(QStringLiteral("kind"), QStringLiteral("photo"));
    item.about.insert(QStringLiteral("view"), QStringLiteral("crown"));
    return item;
}

} // namespace

class TestSessionHold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_made.make());
        m_header = *readHeader(m_made.path);
    }
    void cleanup()
    {
        for (const QUuid& id : heldItems(m_made.path))
            QVERIFY(removeHeld(m_made.path, id));
    }

    void whatIsHeldWhileLockedIsThereAfterwards()
    {
        const HeldItem photo = itemOf(QByteArray(3'000'000, 'p') + "Zyxomarked");
        const HeldItem note = itemOf(QByteArray());
        QVERIFY(holdItem(m_made.path, m_header, photo));
        QVERIFY(holdItem(m_made.path, m_header, note));
        QVERIFY(!readWholeFile(pathOf(photo.id), 10'000'000)->contains("Zyxomarked"));
        QVERIFY(!readWholeFile(pathOf(photo.id), 10'000'000)->contains("crown"));
        QCOMPARE(heldItems(m_made.path).size(), 2);
        const auto vault = unlock(m_made);
        const auto read = openHeld(*vault, photo.id);
        QVERIFY(read);
        QVERIFY(read->content.equals(photo.content));
        QCOMPARE(read->about, photo.about);
        QVERIFY(openHeld(*vault, note.id)->content.isEmpty());
        QVERIFY(removeHeld(m_made.path, photo.id));
        QCOMPARE(heldItems(m_made.path), QList<QUuid>{note.id});
        QCOMPARE(openHeld(*vault, photo.id).error().code(), ErrorCode::NotFound);
    }

    void damagedMovedAndForeignOnesAreRefusedAndLeft()
    {
        const HeldItem item = itemOf("a quick note");
        QVERIFY(holdItem(m_made.path, m_header, item));
        const QByteArray bytes = *readWholeFile(pathOf(item.id), 10'000);
        const auto vault = unlock(m_made);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ 4);
            QVERIFY(replaceFile(pathOf(item.id), flipped));
            QVERIFY2(openHeld(*vault, item.id).error().code() == ErrorCode::Damaged, qPrintable(QString::number(at)));
        }
        QVERIFY(QFile::exists(pathOf(item.id)));
        for (const qsizetype size : {qsizetype(0), qsizetype(3), qsizetype(60), bytes.size() - 1}) {
            QVERIFY(replaceFile(pathOf(item.id), bytes.left(size)));
            QCOMPARE(openHeld(*vault, item.id).error().code(), ErrorCode::Damaged);
        }
        // Under another name, and of another vault.
        const QUuid other = QUuid::createUuid();
        QVERIFY(replaceFile(pathOf(other), bytes));
        QCOMPARE(openHeld(*vault, other).error().code(), ErrorCode::Damaged);
        Header foreign = m_header;
        foreign.vault = QUuid::createUuid();
        const HeldItem theirs = itemOf("x");
        QVERIFY(holdItem(m_made.path, foreign, theirs));
        QCOMPARE(openHeld(*vault, theirs.id).error().code(), ErrorCode::Damaged);
    }

    void whatIsTooLargeIsRefused()
    {
        HeldItem item = itemOf({});
        item.content = SecretBytes(std::size_t(mostHeldBytes) + 1);
        QCOMPARE(holdItem(m_made.path, m_header, item).error().code(), ErrorCode::InvalidInput);
        QVERIFY(heldItems(m_made.path).isEmpty());
    }

private:
    static std::unique_ptr<Vault> unlock(const MadeVault& made)
    {
        auto vault = Vault::unlockWithRecovery(made.path, *RecoveryCode::fromText(made.recovery));
        if (!vault)
            qFatal("%s", qPrintable(vault.error().message()));
        return *std::move(vault);
    }
    QString pathOf(const QUuid& id) const { return m_made.path + QStringLiteral("/drafts/held-") + idText(id); }
    MadeVault m_made;
    Header m_header;
};

QTEST_APPLESS_MAIN(TestSessionHold)
#include "test_session_hold.moc"
