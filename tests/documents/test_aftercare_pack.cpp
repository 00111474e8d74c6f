// The pack and the code that a client takes home: they give back what the clinic said, and every change, every other
// clinic and everything half is refused, each in its own words.
#include "vouched_tablet.h"

#include "core/json.h"
#include "protocol/loader.h"

#include <QSet>
#include <QTest>

using namespace stipple;
using namespace stipple::documents;

class TestAftercarePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesBackWhatWasSaid()
    {
        const AftercarePack made = m_clinic.pack();
        const auto bytes = made.toBytes(m_clinic.device);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message()));
        const auto read = AftercarePack::parse(*bytes, m_clinic.root.publicKey);
        QVERIFY(read);
        QCOMPARE(read->clinic, made.clinic);
        QCOMPARE(read->session, made.session);
        QCOMPARE(read->boxKey, m_clinic.box().publicKey);
        QCOMPARE(read->care.sessions, made.care.sessions);
        QCOMPARE(read->care.zone, made.care.zone);
        QCOMPARE(read->care.skinType, made.care.skinType);
        QCOMPARE(read->care.choices.value(QStringLiteral("work")).from, std::optional(3));
        QVERIFY(!read->care.choices.value(QStringLiteral("work")).to);
        QCOMPARE(read->care.scabsGone, made.care.scabsGone);
        QCOMPARE(read->wording.language, made.wording.language);
        QCOMPARE(*read->toBytes(m_clinic.device), *bytes);
    }

    // Those that were given before there was a way back still open, and say that there is none.
    void anOlderPackStillOpens()
    {
        AftercarePack older = m_clinic.pack();
        older.boxKey.clear();
        const auto bytes = older.toBytes(m_clinic.device);
        QVERIFY(bytes);
        QVERIFY(bytes->contains("\"stipple-aftercare-pack-1\"") && !bytes->contains("boxKey"));
        const auto read = AftercarePack::parse(*bytes, m_clinic.root.publicKey);
        QVERIFY(read);
        QCOMPARE(read->boxKey, QByteArray());
        QCOMPARE(read->care.sessions, older.care.sessions);
        // Nobody can take the key out, or put another in.
        QByteArray taken = *m_clinic.pack().toBytes(m_clinic.device);
        taken.replace("\"boxKey\":\"" + m_clinic.box().publicKey.toHex() + "\",", "");
        QCOMPARE(AftercarePack::parse(taken).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(AftercarePack::parse(taken.replace("pack-2", "pack-1")).error().code(), ErrorCode::Damaged);
        older.boxKey = "short";
        QCOMPARE(older.toBytes(m_clinic.device).error().code(), ErrorCode::InvalidInput);
    }

    // Nobody else's word, not a space more.
    void everyChangedByteIsRefused()
    {
        const QByteArray bytes = *m_clinic.pack().toBytes(m_clinic.device);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const char with : {char(bytes[i] ^ 1), ' ', '0'}) {
                QByteArray changed = bytes;
                changed[i] = with;
                if (changed == bytes)
                    continue;
                const auto read = AftercarePack::parse(changed);
                QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(i)));
                QVERIFY(!read.error().message().isEmpty());
            }
        }
        QVERIFY(!AftercarePack::parse(bytes + ' '));
        QVERIFY(!AftercarePack::parse(QByteArray(bytes).insert(1, ' ')));
        for (qsizetype length = 0; length < bytes.size(); length += 7)
            QCOMPARE(AftercarePack::parse(bytes.left(length)).error().code(), ErrorCode::Damaged);
    }

    void eachRefusalHasItsOwnWords()
    {
        const QByteArray bytes = *m_clinic.pack().toBytes(m_clinic.device);
        const VouchedTablet other{'b'};
        // Who has no root key vouches for himself, under the clinic's own.
        AftercarePack forged = m_clinic.pack();
        forged.by = other.identity();
        QByteArray incomplete = bytes;
        incomplete.replace("\"sessions\":[", "\"sessionz\":[");
        const auto codeOf = [&](const QByteArray& wrong, const QByteArray& known = {}) {
            const auto read = AftercarePack::parse(wrong, known);
            if (read)
                return ErrorCode::Internal;
            m_sentences.insert(read.error().message());
            return read.error().code();
        };
        QCOMPARE(forged.toBytes(other.device).error().code(), ErrorCode::Foreign);
        m_sentences.insert(forged.toBytes(other.device).error().message());
        QCOMPARE(codeOf(bytes, other.root.publicKey), ErrorCode::Foreign);
        QCOMPARE(codeOf(QByteArray(bytes).replace("Norte", "Sur")), ErrorCode::Damaged);
        QCOMPARE(codeOf(bytes.left(200)), ErrorCode::Damaged);
        QCOMPARE(codeOf(incomplete), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(QByteArray(bytes).replace("pack-2", "pack-3")), ErrorCode::NewerFormat);
        QCOMPARE(codeOf("{\"format\":\"other\"}"), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(QByteArray(AftercarePack::mostBytes + 1, ' ')), ErrorCode::InvalidInput);
        QCOMPARE(m_sentences.size(), qsizetype(8));
    }

    void itBringsTheRulesItWasMadeBy()
    {
        AftercarePack pack = m_clinic.pack();
        const auto builtIn = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        QVERIFY(builtIn);
        pack.protocol = builtIn->identity();
        QVERIFY(protocolOf(pack) && protocolOf(pack)->isAsMade);
        pack.protocol += u'x';
        QVERIFY(protocolOf(pack) && !protocolOf(pack)->isAsMade);
        pack.changesName = QStringLiteral("ours.json");
        pack.changes = R"({"protocol":"ours","version":"1","base":"stipple-smp|2026.1","language":"en","changes":[
            {"id":"c1","op":"set","entry":"aftercare/no-heat","path":"/to","value":21,"by":"Dr Reyes",
             "on":"2026-10-01","why":"Longer"}]})";
        const auto own = protocolOf(*AftercarePack::parse(*pack.toBytes(m_clinic.device)));
        QVERIFY2(own, own ? "" : qPrintable(own.error().message()));
        const auto day = protocol::careDay(own->protocol, pack.care, QDate(2026, 11, 10));
        QVERIFY(day);
        QCOMPARE(day->ends.size(), std::size_t(1));
        QCOMPARE(day->ends.front().entry->id, QStringLiteral("no-heat"));
        pack.changes = "{}";
        QCOMPARE(protocolOf(pack).error().code(), ErrorCode::NewerFormat);
    }

    void aCodeGivesBackWhatWasSaid()
    {
        const AftercareLink made = m_clinic.link();
        const auto fragment = made.toFragment(m_clinic.device);
        QVERIFY2(fragment, fragment ? "" : qPrintable(fragment.error().message()));
        QVERIFY2(fragment->size() < 800, qPrintable(QString::number(fragment->size())));
        for (const QString& page : {QString(), QStringLiteral("https://norte.example.org/after?lang=es")}) {
            const QString address = careAddress(page, *fragment);
            QVERIFY(address.startsWith(page.isEmpty() ? QStringLiteral("stipplecare:") : page + u'#'));
            const auto read = AftercareLink::parse(fragmentOf(address), m_clinic.root.publicKey);
            QVERIFY(read);
            QCOMPARE(read->session, made.session);
            QCOMPARE(read->boxKey, made.boxKey);
            QCOMPARE(read->care.sessions, made.care.sessions);
            QCOMPARE(read->care.zone, made.care.zone);
            QCOMPARE(read->care.choices.value(QStringLiteral("no-swimming")).to, std::optional(20));
            QCOMPARE(read->language, made.language);
            QCOMPARE(read->plan, made.plan);
            QCOMPARE(*read->toFragment(m_clinic.device), *fragment);
        }
    }

    void anOlderCodeStillOpens()
    {
        AftercareLink older = m_clinic.link();
        older.session = QUuid();
        older.boxKey.clear();
        const auto read = AftercareLink::parse(*older.toFragment(m_clinic.device));
        QVERIFY(read);
        QVERIFY(read->session.isNull() && read->boxKey.isEmpty());
        older.boxKey = "short";
        QCOMPARE(older.toFragment(m_clinic.device).error().code(), ErrorCode::InvalidInput);
    }

    void everyChangedLetterOfACodeIsRefused()
    {
        const QByteArray fragment = *m_clinic.link().toFragment(m_clinic.device);
        for (qsizetype i = 0; i < fragment.size(); ++i) {
            for (const char with : {'A', '_', '=', ' '}) {
                QByteArray changed = fragment;
                changed[i] = with;
                if (changed != fragment)
                    QVERIFY2(!AftercareLink::parse(changed), qPrintable(QStringLiteral("letter %1").arg(i)));
            }
            QVERIFY(!AftercareLink::parse(fragment.left(i)));
        }
        QVERIFY(!AftercareLink::parse(fragment + 'A'));
        QCOMPARE(AftercareLink::parse(QByteArray(1001, 'A')).error().code(), ErrorCode::InvalidInput);
        QCOMPARE(AftercareLink::parse("Ag" + fragment.mid(2)).error().code(), ErrorCode::NewerFormat);
        const VouchedTablet other{'b'};
        QCOMPARE(AftercareLink::parse(fragment, other.root.publicKey).error().code(), ErrorCode::Foreign);
        AftercareLink forged = m_clinic.link();
        forged.by = other.identity();
        QCOMPARE(forged.toFragment(other.device).error().code(), ErrorCode::Foreign);
    }

    void whatDoesNotFitIsSaid()
    {
        AftercareLink link = m_clinic.link();
        for (int i = 0; i < 40; ++i)
            link.care.choices.insert(QStringLiteral("an-entry-of-the-clinic-%1").arg(i), {i, 30});
        QCOMPARE(link.toFragment(m_clinic.device).error().code(), ErrorCode::InvalidInput);
        link = m_clinic.link();
        link.care.sessions.clear();
        QVERIFY(!link.toFragment(m_clinic.device));
    }

    void aPageIsAnAddress()
    {
        QCOMPARE(wrongWithPage(QStringLiteral("https://norte.example.org/cuidados/")), QString());
        for (const char* wrong : {"http://norte.example.org/", "norte.example.org", "https://", "https://x.org/#a",
                                  "javascript:alert(1)", "https://a:b@x.org/"})
            QVERIFY2(!wrongWithPage(QString::fromLatin1(wrong)).isEmpty(), wrong);
    }

private:
    const VouchedTablet m_clinic;
    QSet<QString> m_sentences;
};

QTEST_APPLESS_MAIN(TestAftercarePack)
#include "test_aftercare_pack.moc"
