// stipplectl aftercare pack and publish, as scripts run them: what a client takes home is whole, says what the vault
// says, and names nobody.
#include "read_code.h"
#include "tool.h"

#include "core/json.h"
#include "documents/aftercare_link.h"
#include "documents/calendar_file.h"
#include "documents/signed_document.h"
#include "records/aftercare.h"
#include "records/treatment.h"
#include "vault/typed_edits.h"

#include <QCryptographicHash>

using namespace stipple;
using namespace stipple::documents;

class TestAftercareCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<Tool>();
        vault::NewVault wanted;
        wanted.clinic = QString::fromUtf8("Clínica Norte");
        if (QByteArray(QTest::currentTestFunction()) == "aLongNameIsLeftOutOfTheCode")
            wanted.clinic = QString::fromUtf8("عيادة الشمال للعناية بالشعر وفروة الرأس ").repeated(4).trimmed();
        wanted.phone = QStringLiteral("+34 611 22 33 44");
        wanted.zone = QStringLiteral("Europe/Madrid");
        wanted.owner = QStringLiteral("Mara Osei");
        wanted.passphrase = vault::SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing"));
        if (QByteArray(QTest::currentTestFunction()) == "theClinicsOwnRulesCount")
            wanted.protocol = ownProtocol();
        QVERIFY(vault::createVault(m_tool->vaultFolder, wanted, m_clock));
        const auto header = vault::readHeader(m_tool->vaultFolder);
        QVERIFY(header);
        m_root = header->identity.rootKey;
        const auto unlocked =
            vault::Vault::unlock(m_tool->vaultFolder, header->keySlots.front().practitioner,
                                 vault::SecretBytes::fromPassphrase(QStringLiteral("five quiet herons crossing")));
        QVERIFY(unlocked);
        auto writer = (*unlocked)->openWriter(m_clock);
        QVERIFY(writer);
        m_writer = writer->get();
        m_client = m_writer->newId();
        records::Client fields;
        fields.name = QStringLiteral("Daniel Ferreira");
        fields.email = QStringLiteral("daniel@example.org");
        fields.language = QStringLiteral("es");
        QVERIFY(m_writer->change(m_client, vault::creating(m_client, QUuid(), fields)));
        m_session = addSession(QDate(2026, 10, 20), true);
        m_open = addSession(QDate(2026, 11, 24), false);
        records::Care care;
        care.session = m_session;
        care.dayZero = QDate(2026, 10, 20);
        care.zone = QStringLiteral("Europe/Madrid");
        care.remindAt = QTime(8, 30);
        care.protocolVersion = QStringLiteral("stipple-smp|2026.1");
        care.choices[QStringLiteral("work")].fromDay = 3;
        const QUuid id = m_writer->newId();
        const auto kept = m_writer->change(id, vault::creating(id, m_client, care));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message() + kept.error().details()));
        if (QByteArray(QTest::currentTestFunction()) == "theNextSessionBeginsAnew")
            m_next = addSession(QDate(2026, 11, 10), true);
        QVERIFY((*unlocked)->lock(*std::move(writer)));
        m_out = m_tool->folder.filePath(QStringLiteral("out"));
    }

    void whatTheClientTakesHomeIsWhole()
    {
        const Ended made = pack({QStringLiteral("--session"), idText(m_session), QStringLiteral("--url"),
                                 QStringLiteral("https://norte.example.org/cuidados")});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(QDir(m_out).entryList(QDir::Files, QDir::Name).join(u' '),
                 QStringLiteral("aftercare.eml aftercare.html aftercare.ics aftercare.pdf aftercare.png "
                                "aftercare.stipplecare"));
        const auto pack = AftercarePack::parse(bytesOf("stipplecare"), m_root);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message()));
        QCOMPARE(pack->session, m_session);
        QCOMPARE(pack->care.sessions, std::vector{QDateTime({2026, 10, 20}, {8, 0}, Qt::UTC)});
        QCOMPARE(pack->care.skinType, QStringLiteral("II"));
        QCOMPARE(pack->care.choices.value(QStringLiteral("work")).from, std::optional(3));
        QCOMPARE(pack->wording.language, QStringLiteral("es"));
        QVERIFY(protocolOf(*pack) && protocolOf(*pack)->isAsMade);
        // The code says the same, at the clinic's page.
        const QString address = made.json()[u"address"].toString();
        QVERIFY(address.startsWith(QLatin1String("https://norte.example.org/cuidados#")));
        const auto link = AftercareLink::parse(fragmentOf(address), m_root);
        QVERIFY(link);
        QCOMPARE(link->care.sessions, pack->care.sessions);
        QCOMPARE(readCode(QImage::fromData(bytesOf("png"))), address.toUtf8());
        const auto calendar = readCalendar(bytesOf("ics"));
        QVERIFY(calendar);
        QCOMPARE(calendar->front().starts, QDateTime({2026, 10, 21}, {6, 30}, Qt::UTC));
        QVERIFY(calendar->front().uid.startsWith(idText(m_session)));
        QVERIFY(bytesOf("html").contains(QByteArray("lang=\"es\"")));
        QVERIFY(bytesOf("pdf").startsWith("%PDF-"));
        QCOMPARE(bytesOf("eml").count("Content-Disposition: attachment"), qsizetype(4));
        QVERIFY(bytesOf("eml").contains("To: daniel@example.org\r\n"));
        // Nothing that lies about names the client.
        for (const char* file : {"html", "ics", "pdf", "stipplecare", "png", "eml"})
            QVERIFY2(!bytesOf(file).contains("Ferreira"), file);
        const Ended text = m_tool->runProgram(QStringLiteral("pdftotext"),
                                              {m_out + QStringLiteral("/aftercare.pdf"), QStringLiteral("-")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains("20 de octubre") || text.out.contains("20 octubre 2026"));
        QVERIFY(!text.out.contains("Ferreira"));
    }

    void whatIsThereStaysThere()
    {
        QCOMPARE(pack({}).status, 0);
        const QByteArray before = bytesOf("html");
        QVERIFY(QFile::remove(m_out + QStringLiteral("/aftercare.ics")));
        const Ended again =
            pack({QStringLiteral("--lang"), QStringLiteral("ar"), QStringLiteral("--at"), QStringLiteral("20:00")});
        QCOMPARE(again.status, 0);
        QCOMPARE(bytesOf("html"), before);
        QVERIFY(again.json()[u"calendar"].toString().endsWith(QLatin1String("/aftercare-2.ics")));
        QVERIFY(again.json()[u"page"].toString().endsWith(QLatin1String("/aftercare-2.html")));
        QVERIFY(!QFile::exists(m_out + QStringLiteral("/aftercare.ics")));
        // Without a published page the code opens the app, and says whom to call.
        const auto link = AftercareLink::parse(fragmentOf(again.json()[u"address"].toString()), m_root);
        QVERIFY(again.json()[u"address"].toString().startsWith(QLatin1String("stipplecare:")) && link);
        QCOMPARE(link->phone, QStringLiteral("+34 611 22 33 44"));
        QCOMPARE(link->language, QStringLiteral("ar"));
    }

    void theNextSessionBeginsAnew()
    {
        QVERIFY(!m_next.isNull());
        const Ended latest = pack({});
        QCOMPARE(latest.json()[u"session"].toString(), idText(m_next));
        QCOMPARE(AftercarePack::parse(bytesOf("stipplecare"), m_root)->care.sessions.size(), std::size_t(1));
        m_out += QStringLiteral("-first");
        QCOMPARE(pack({QStringLiteral("--session"), idText(m_session)}).status, 0);
        QCOMPARE(AftercarePack::parse(bytesOf("stipplecare"), m_root)->care.sessions.size(), std::size_t(2));
        const auto calendar = readCalendar(bytesOf("ics"));
        QVERIFY(calendar);
        QVERIFY(calendar->back().starts < QDateTime({2026, 11, 10}, {0, 0}, Qt::UTC));
        QVERIFY(bytesOf("html").contains(QByteArray("id=\"day-20\"")));
        QVERIFY(!bytesOf("html").contains(QByteArray("id=\"day-21\"")));
    }

    void theClinicsOwnRulesCount()
    {
        const Ended made = pack({});
        QVERIFY2(made.status == 0, made.err.constData());
        const auto pack = AftercarePack::parse(bytesOf("stipplecare"), m_root);
        QVERIFY(pack);
        const auto rules = protocolOf(*pack);
        QVERIFY(rules && rules->isAsMade);
        QCOMPARE(rules->protocol.id, QStringLiteral("norte"));
        const auto day = protocol::careDay(rules->protocol, pack->care, QDate(2026, 11, 10));
        QVERIFY(day && day->ends.size() == 1);
        QCOMPARE(day->ends.front().entry->id, QStringLiteral("no-heat"));
        // The page for home, the code and the published page go by the same.
        QVERIFY(bytesOf("html").contains(QString::fromUtf8("hasta el 10 de noviembre").toUtf8()));
        const auto link = AftercareLink::parse(fragmentOf(made.json()[u"address"].toString()));
        QVERIFY(link);
        QCOMPARE(
            m_tool->unlocked({QStringLiteral("aftercare"), QStringLiteral("publish"), QStringLiteral("--out"), m_out})
                .status,
            0);
        QFile page(m_out + QStringLiteral("/aftercare-page.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray published = page.readAll();
        QVERIFY(published.contains("data-plan=\"" + link->plan.toHex() + '"'));
        QVERIFY(published.contains("data-entry=\"no-heat\" data-kind=\"dont\" data-from=\"0\" data-to=\"21\""));
    }

    void aLongNameIsLeftOutOfTheCode()
    {
        const Ended made = pack({QStringLiteral("--url"), QString()});
        QVERIFY2(made.status == 0, made.err.constData());
        const QByteArray fragment = fragmentOf(made.json()[u"address"].toString());
        QVERIFY(fragment.size() <= 1'000);
        const auto link = AftercareLink::parse(fragment, m_root);
        QVERIFY(link && link->clinic.isEmpty() && !link->phone.isEmpty());
        QCOMPARE(AftercarePack::parse(bytesOf("stipplecare"), m_root)->clinic.count(u'ش'), qsizetype(8));
    }

    void whatIsRefusedLeavesNothing()
    {
        const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto statusOf = [&](const QStringList& more) { return pack(more).status; };
        QCOMPARE(statusOf({QStringLiteral("--session"), nobody}), 1);
        QCOMPARE(statusOf({QStringLiteral("--session"), idText(m_open)}), 1);
        QCOMPARE(statusOf({QStringLiteral("--session"), QStringLiteral("soon")}), 2);
        QCOMPARE(statusOf({QStringLiteral("--at"), QStringLiteral("25:00")}), 2);
        QCOMPARE(statusOf({QStringLiteral("--url"), QStringLiteral("http://norte.example.org")}), 2);
        QCOMPARE(m_tool->unlocked({QStringLiteral("aftercare"), QStringLiteral("pack")}).status, 2);
        QVERIFY(!QFileInfo::exists(m_out));
        // Where no folder can be made.
        Tool::write(m_out, "a file");
        QCOMPARE(statusOf({}), 4);
    }

    void itIsProvenAnywhere()
    {
        const Ended made = pack({});
        QCOMPARE(made.status, 0);
        const QString file = m_out + QStringLiteral("/aftercare.stipplecare");
        const QString address = made.json()[u"address"].toString();
        const QStringList verify{QStringLiteral("aftercare"), QStringLiteral("verify"), QStringLiteral("--json")};
        const QStringList key{QStringLiteral("--clinic-key"), keyText(m_root)};
        const QString vault = std::exchange(m_tool->vaultFolder, m_tool->folder.filePath(QStringLiteral("nowhere")));
        for (const QString& what : {file, address}) {
            const Ended known = m_tool->run(verify + QStringList{what} + key);
            QCOMPARE(known.status, 0);
            QCOMPARE(known.json()[u"sessions"].toBytes(), QByteArray("[\"2026-10-20T10:00:00+02:00\"]"));
            QCOMPARE(m_tool->run(verify + QStringList{what}).status, 1); // whose it is, is not known
            QString other = keyText(m_root);
            other[0] = other[0] == u'0' ? u'1' : u'0';
            QCOMPARE(m_tool->run(verify + QStringList{what, QStringLiteral("--clinic-key"), other}).status, 1);
        }
        QCOMPARE(m_tool->run(verify + QStringList{address.chopped(3)} + key).status, 1);
        Tool::write(file, bytesOf("stipplecare").replace("Europe/Madrid", "Europe/Lisbon"));
        const Ended changed = m_tool->run(verify + QStringList{file} + key);
        QCOMPARE(changed.status, 1);
        QVERIFY(changed.err.contains("was changed after the clinic made it"));
        m_tool->vaultFolder = vault;
        QCOMPARE(m_tool->run(verify + QStringList{address}).status, 0); // by the vault's own key
    }

    void aPageIsPublished()
    {
        const Ended made =
            m_tool->unlocked({QStringLiteral("aftercare"), QStringLiteral("publish"), QStringLiteral("--out"), m_out});
        QVERIFY2(made.status == 0, made.err.constData());
        QFile file(m_out + QStringLiteral("/aftercare-page.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.contains("data-key=\"" + m_root.toBase64() + '"'));
        QVERIFY(page.contains("href=\"tel:+34611223344\""));
        QVERIFY(!page.contains("Ferreira"));
        QCOMPARE(m_tool->unlocked({QStringLiteral("aftercare"), QStringLiteral("publish")}).status, 2);
    }

private:
    static records::Protocol ownProtocol()
    {
        records::Protocol own;
        own.name = QStringLiteral("norte");
        own.version = QStringLiteral("1");
        own.basedOn = QStringLiteral("stipple-smp|2026.1");
        own.document = R"({"protocol":"norte","version":"1","base":"stipple-smp|2026.1","language":"en","changes":[
            {"id":"c1","op":"set","entry":"aftercare/no-heat","path":"/to","value":21,"by":"Dr Reyes",
             "on":"2026-10-01","why":"Longer"}]})";
        own.hash = QString::fromLatin1(QCryptographicHash::hash(own.document, QCryptographicHash::Sha256).toHex());
        own.changes = QStringLiteral("Longer");
        return own;
    }
    QUuid addSession(QDate day, bool isFinished)
    {
        records::Session session;
        session.day = day;
        session.zone = QStringLiteral("Europe/Madrid");
        session.startedAt = QDateTime(day, {10, 0}, QTimeZone("Europe/Madrid")).toUTC();
        session.endedAt = session.startedAt.addSecs(3 * 3'600);
        session.skinType = records::SkinType::II;
        session.practitioner = m_writer->identity().practitioner;
        session.screening = m_writer->newId();
        session.consents = {m_writer->newId()};
        session.phase = records::Phase::Foundation;
        session.cutShort = QStringLiteral("invented");
        const QUuid id = m_writer->newId();
        const auto kept = m_writer->change(id, [&](const records::Record*, const records::Stamp& stamp) {
            return isFinished ? records::makeSealed(session, id, m_client, stamp, {})
                              : records::make(session, id, m_client, stamp);
        });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message() + kept.error().details()));
        return id;
    }
    Ended pack(const QStringList& more) const
    {
        return m_tool->unlocked(QStringList{QStringLiteral("aftercare"), QStringLiteral("pack"),
                                            QStringLiteral("--json"), QStringLiteral("--client"), idText(m_client),
                                            QStringLiteral("--out"), m_out} +
                                more);
    }
    QByteArray bytesOf(const char* suffix) const
    {
        QFile file(m_out + QStringLiteral("/aftercare.") + QLatin1String(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SettableClock m_clock{QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC)};
    std::unique_ptr<Tool> m_tool;
    vault::Writer* m_writer = nullptr;
    QByteArray m_root;
    QUuid m_client;
    QUuid m_session;
    QUuid m_open;
    QUuid m_next;
    QString m_out;
};

QTEST_MAIN(TestAftercareCommands)
#include "test_aftercare_commands.moc"
