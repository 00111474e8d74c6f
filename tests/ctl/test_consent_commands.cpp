// stipplectl consent, client export and summary, and photo export, as scripts run them.
#include "tool.h"

#include "capture/jpeg.h"
#include "documents/consent_copy.h"
#include "vault/typed_edits.h"

using namespace stipple;

class TestConsentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<Tool>();
        QVERIFY(m_tool->makeVault());
        const auto header = vault::readHeader(m_tool->vaultFolder);
        QVERIFY(header);
        const auto unlocked =
            vault::Vault::unlock(m_tool->vaultFolder, header->keySlots.front().practitioner,
                                 vault::SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing")));
        QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().message()));
        SystemClock clock;
        auto writer = (*unlocked)->openWriter(clock);
        QVERIFY(writer);
        const QUuid client = (*writer)->newId();
        records::Client fields;
        fields.name = QStringLiteral("Daniel Ferreira");
        QVERIFY((*writer)->change(client, vault::creating(client, QUuid(), fields)));
        records::Consent consent;
        consent.kind = records::ConsentKind::Treatment;
        consent.text = QStringLiteral("treatment");
        consent.textVersion = QStringLiteral("7");
        consent.textHash = QString(64, u'0');
        consent.language = QStringLiteral("en");
        consent.signedAt = clock.nowUtc();
        records::Signer signer;
        signer.role = records::SignerRole::Client;
        signer.name = signer.typed = QStringLiteral("Daniel Ferreira");
        signer.meaning = QStringLiteral("I agree");
        signer.at = consent.signedAt;
        consent.signers.push_back(signer);
        const QUuid id = (*writer)->newId();
        const auto kept = (*writer)->change(id, vault::creating(id, client, consent));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message() + kept.error().details()));
        QVERIFY((*unlocked)->lock(*std::move(writer)));
        m_client = idText(client);
        m_consent = idText(id);
        m_pdf = m_tool->folder.filePath(QStringLiteral("copy.pdf"));
    }

    void aCopyIsProvenAnywhere()
    {
        const Ended made = m_tool->unlocked({QStringLiteral("consent"), QStringLiteral("copy"), m_consent, m_pdf});
        QVERIFY2(made.status == 0, made.err.constData());
        // Here, by the vault's own key.
        const Ended here = m_tool->run({QStringLiteral("consent"), QStringLiteral("verify"), m_pdf});
        QVERIFY2(here.status == 0, (here.out + here.err).constData());
        QVERIFY(here.out.contains("client: Daniel Ferreira"));
        QVERIFY(here.out.contains("version 7"));
        const Ended key = m_tool->run({QStringLiteral("consent"), QStringLiteral("key")});
        QCOMPARE(key.status, 0);
        const QString clinicKey = QString::fromLatin1(key.out.trimmed());
        QCOMPARE(documents::keyFromText(clinicKey).size(), 32);
        // Elsewhere, where there is no vault: by the key alone.
        m_tool->vaultFolder = m_tool->folder.filePath(QStringLiteral("nowhere"));
        const Ended unknown = m_tool->run({QStringLiteral("consent"), QStringLiteral("verify"), m_pdf});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.out.contains("by whom is not proven"));
        const Ended known = m_tool->run({QStringLiteral("consent"), QStringLiteral("verify"), QStringLiteral("--json"),
                                         m_pdf, QStringLiteral("--clinic-key"), clinicKey});
        QCOMPARE(known.status, 0);
        QCOMPARE(known.json()[u"sound"], Json(true));
        QCOMPARE(known.json()[u"clinicProven"], Json(true));
        QCOMPARE(known.json()[u"records"].items().size(), std::size_t(1));
        const QString other = QString(clinicKey).replace(0, 1, clinicKey.startsWith(u'0') ? u'1' : u'0');
        QCOMPARE(m_tool
                     ->run({QStringLiteral("consent"), QStringLiteral("verify"), m_pdf, QStringLiteral("--clinic-key"),
                            other})
                     .status,
                 1);
        QCOMPARE(m_tool
                     ->run({QStringLiteral("consent"), QStringLiteral("verify"), m_pdf, QStringLiteral("--clinic-key"),
                            QStringLiteral("no key")})
                     .status,
                 2);
        // Changed by one byte.
        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 3));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = char(byte ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        const Ended changed = m_tool->run(
            {QStringLiteral("consent"), QStringLiteral("verify"), m_pdf, QStringLiteral("--clinic-key"), clinicKey});
        QVERIFY(changed.status == 1 || changed.status == 4);
        QVERIFY(changed.out.contains("WRONG") || changed.err.contains("changed"));
    }

    void whatIsRefused()
    {
        QCOMPARE(m_tool->unlocked({QStringLiteral("consent"), QStringLiteral("copy"), m_client, m_pdf}).status, 1);
        QVERIFY(!QFile::exists(m_pdf));
        Tool::write(m_pdf, "here already");
        QCOMPARE(m_tool->unlocked({QStringLiteral("consent"), QStringLiteral("copy"), m_consent, m_pdf}).status, 4);
        QCOMPARE(m_tool->run({QStringLiteral("consent"), QStringLiteral("verify"), m_pdf}).status, 1); // it is no copy
        QCOMPARE(m_tool->run({QStringLiteral("consent"), QStringLiteral("verify"), QStringLiteral("/nowhere")}).status,
                 4);
    }

    void everythingIsHandedOut()
    {
        const QString out = m_tool->folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(out));
        const QStringList words{QStringLiteral("client"), QStringLiteral("export"), m_client};
        QCOMPARE(m_tool->unlocked(words + QStringList{QStringLiteral("--out"), out}).status, 2); // what for?
        const Ended made =
            m_tool->unlocked(words + QStringList{QStringLiteral("--json"), QStringLiteral("--out"), out,
                                                 QStringLiteral("--purpose"), QStringLiteral("asked for")});
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY(QFile::exists(made.json()[u"folder"].toString() + QStringLiteral("/index.html")));
        QCOMPARE(made.json()[u"consents"].toInteger(), 1);
        const Ended again =
            m_tool->unlocked(words + QStringList{QStringLiteral("--out"), out, QStringLiteral("--purpose"),
                                                 QStringLiteral("asked for")});
        QCOMPARE(again.status, 4);
        QVERIFY(again.err.contains("there already"));
    }

    void aSummaryForAPurpose()
    {
        const QString pdf = m_tool->folder.filePath(QStringLiteral("summary.pdf"));
        const QStringList words{QStringLiteral("client"), QStringLiteral("summary"), m_client, pdf};
        QCOMPARE(m_tool->unlocked(words).status, 2); // what for?
        QVERIFY(!QFile::exists(pdf));
        const QStringList purpose{QStringLiteral("--purpose"), QStringLiteral("Asked for by the client")};
        const Ended made = m_tool->unlocked(words + purpose);
        QVERIFY2(made.status == 0, made.err.constData());
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY2(text.contains("Daniel Ferreira") && text.contains("Nothing is recorded."), text.constData());
        QCOMPARE(m_tool->unlocked(words + purpose).status, 4); // it is there already
        QCOMPARE(m_tool
                     ->unlocked({QStringLiteral("client"), QStringLiteral("summary"), m_consent,
                                 pdf + QStringLiteral("2"), QStringLiteral("--purpose"), QStringLiteral("x y z")})
                     .status,
                 1); // no client
    }

    void photosAsReleased()
    {
        const QString picture = m_tool->folder.filePath(QStringLiteral("top.jpg"));
        Tool::write(picture, *capture::toJpeg(capture::drawnScalp(1, 320, 240), 85));
        const Ended added = m_tool->unlocked({QStringLiteral("photo"), QStringLiteral("add"), QStringLiteral("--view"),
                                              QStringLiteral("top"), QStringLiteral("--client"), m_client, picture});
        QVERIFY2(added.status == 0, added.err.constData());
        QVERIFY(QDir(m_tool->folder.path()).mkdir(QStringLiteral("stick")));
        const QString stick = m_tool->folder.filePath(QStringLiteral("stick"));
        const auto exported = [&](const QString& use, const QStringList& more = {}) {
            return m_tool->unlocked(QStringList{QStringLiteral("photo"), QStringLiteral("export"),
                                                QStringLiteral("--client"), m_client, QStringLiteral("--for"), use,
                                                QStringLiteral("--out"), stick, QStringLiteral("--purpose"),
                                                QStringLiteral("The course")} +
                                    more);
        };
        QCOMPARE(exported(QStringLiteral("dinner")).status, 2);
        const Ended refused = exported(QStringLiteral("teaching"));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("signed no release"), refused.err.constData());
        QVERIFY(QDir(stick).isEmpty());
        QCOMPARE(exported(QStringLiteral("own-copy"), {m_consent}).status, 1); // no photo
        QVERIFY(QDir(stick).isEmpty());
        const Ended made =
            exported(QStringLiteral("own-copy"), {QString::fromUtf8(added.out.trimmed()), QStringLiteral("--json")});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.json()[u"photos"].toInteger(), 1);
        QCOMPARE(QDir(made.json()[u"folder"].toString()).entryList(QDir::Files).size(), 1);
    }

private:
    std::unique_ptr<Tool> m_tool;
    QString m_client;
    QString m_consent;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(TestConsentCommands)
#include "test_consent_commands.moc"
