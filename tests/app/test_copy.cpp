// The client's copy on the invented clinic: saved, as a message, printed; and what is said and kept when a folder, a
// disk or a printer fails. Who gave it stands in the audit before it leaves.
#include "app/copy_controller.h"
#include "documents/consent_copy.h"
#include "open_clinic.h"

#include <QSignalSpy>

using namespace stipple;
using namespace stipple::app;

class TestCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_copy.reset();
        m_clinic = std::make_unique<OpenClinic>();
        const auto made = m_clinic->make(0, true);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QVERIFY(m_clinic->unlock());
        m_copy = std::make_unique<CopyController>(m_clinic->vault, m_clinic->gate, m_clinic->clinic);
        const auto consents = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
            [](vault::Reader& reader) { return reader.recordsOfType(QStringLiteral("consent")); }));
        QVERIFY(consents && !consents->empty());
        m_consent = consents->front();
        m_key = QCoro::waitFor(m_clinic->vault.inspect())->header.identity.rootKey;
        QVERIFY(m_clinic->folder.isValid() && QDir(m_clinic->folder.path()).mkdir(QStringLiteral("out")));
        m_out = m_clinic->folder.filePath(QStringLiteral("out"));
        m_copy->setFolder(m_out);
        m_copy->begin(CopyController::SignedText, idText(m_consent.id), QStringLiteral("Treatment"));
    }
    void cleanup()
    {
        QVERIFY(m_clinic->close());
        m_copy.reset();
        m_clinic.reset();
    }

    void savedAndProven()
    {
        QVERIFY(give(CopyController::Save));
        QCOMPARE(m_copy->problem(), QString());
        const QStringList files = QDir(m_out).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QVERIFY(m_copy->given().contains(files.front()));
        const QByteArray pdf = readAll(m_out + u'/' + files.front());
        const auto verdict = documents::verifyCopy(pdf, m_key);
        QVERIFY2(verdict && verdict->isSound(), verdict ? qPrintable(verdict->wrong.join(u' ')) : "unreadable");
        QCOMPARE(verdict->document.records.front().id, m_consent.id);
        QCOMPARE(QFileInfo(m_out + u'/' + files.front()).permissions() & (QFile::ReadOther | QFile::ReadGroup), 0);
        const auto entry = lastAudited();
        QCOMPARE(entry.action, QStringLiteral("exported"));
        QCOMPARE(entry.record, m_consent.id);
        QCOMPARE(entry.client, m_consent.client);
        QCOMPARE(entry.detail, QStringLiteral("consent copy, saved"));
        QCOMPARE(entry.practitioner, m_clinic->vault.practitioner());
    }

    void asAMessage()
    {
        QVERIFY(give(CopyController::Mail));
        QCOMPARE(m_copy->problem(), QString());
        const QStringList files = QDir(m_out).entryList({QStringLiteral("*.eml")});
        QCOMPARE(files.size(), 1);
        const QByteArray mail = readAll(m_out + u'/' + files.front());
        const qsizetype from = mail.indexOf("\r\n\r\n", mail.indexOf("application/pdf")) + 4;
        QByteArray body = mail.mid(from, mail.indexOf("--stipple", from) - from);
        body.replace("\r\n", "");
        const auto verdict = documents::verifyCopy(QByteArray::fromBase64(body), m_key);
        QVERIFY(verdict && verdict->isSound());
        QCOMPARE(lastAudited().detail, QStringLiteral("consent copy, as a message"));
    }

    void printedByWhatTakesIt()
    {
        const QString taken = m_clinic->folder.filePath(QStringLiteral("taken"));
        m_copy->setPrinter(program("cat > '" + taken.toLocal8Bit() + "'"));
        QVERIFY(m_copy->canPrint());
        QVERIFY(give(CopyController::Print));
        QCOMPARE(m_copy->problem(), QString());
        const auto verdict = documents::verifyCopy(readAll(taken), m_key);
        QVERIFY(verdict && verdict->isSound());
        QCOMPARE(QDir(m_out).entryList(QDir::Files).size(), 0); // nothing lies on the disk for it
    }

    void printersThatDoNot_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("refuses") << QByteArray("cat >/dev/null; echo 'no default destination' >&2; exit 1")
                                 << "no default destination";
        QTest::newRow("refuses silently") << QByteArray("exit 3") << "refused";
        QTest::newRow("is not there") << QByteArray() << "not printed";
    }
    void printersThatDoNot()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        m_copy->setPrinter(script.isEmpty() ? QStringLiteral("/nowhere/lp") : program(script));
        QVERIFY(give(CopyController::Print));
        QCOMPARE(m_copy->given(), QString());
        QVERIFY2(m_copy->problem().contains(said), qPrintable(m_copy->problem()));
    }

    void foldersThatDoNot()
    {
        for (const QString& folder : {QStringLiteral("out"), QStringLiteral("/nowhere/at/all"), m_clinic->path,
                                      m_clinic->path + QStringLiteral("/media")}) {
            m_copy->setFolder(folder);
            QVERIFY(give(CopyController::Save));
            QCOMPARE(m_copy->given(), QString());
            QVERIFY2(!m_copy->problem().isEmpty(), qPrintable(folder));
        }
        // A disk that is full.
        if (QFileInfo::exists(QStringLiteral("/dev/full"))) {
            const QString full = m_out + u'/' + documents::copyFileName(copyHere()) + QStringLiteral(".new");
            QVERIFY(QFile::link(QStringLiteral("/dev/full"), full));
            m_copy->setFolder(m_out);
            QVERIFY(give(CopyController::Save));
            QCOMPARE(m_copy->given(), QString());
            QVERIFY(!m_copy->problem().isEmpty());
            QVERIFY(QDir(m_out).entryList({QStringLiteral("*.pdf")}).isEmpty());
        }
        // And after that it works again.
        m_copy->setFolder(m_out);
        QFile::remove(m_out + u'/' + documents::copyFileName(copyHere()) + QStringLiteral(".new"));
        QVERIFY(give(CopyController::Save));
        QCOMPARE(m_copy->problem(), QString());
    }

    void offeredAndNotWanted()
    {
        m_copy->noneWanted(); // was not offered
        QVERIFY(!m_copy->busy() && !m_copy->isOffered());
        m_copy->offer(idText(m_consent.id), QStringLiteral("Treatment"));
        QVERIFY(m_copy->isOffered());
        QSignalSpy noted(m_copy.get(), &CopyController::noneNoted);
        m_copy->noneWanted();
        QVERIFY(noted.wait(10'000));
        QCOMPARE(m_copy->problem(), QString());
        const auto entry = lastAudited();
        QCOMPARE(entry.action, QStringLiteral("record-shown"));
        QCOMPARE(entry.record, m_consent.id);
        QCOMPARE(entry.client, m_consent.client);
        QCOMPARE(entry.detail, QStringLiteral("consent copy, the client wants none"));
        QCOMPARE(entry.practitioner, m_clinic->vault.practitioner());
        QVERIFY(QDir(m_out).isEmpty());
        // Not noted, it is not said to be.
        QCoro::waitFor(m_clinic->vault.lock());
        m_copy->noneWanted();
        QTRY_VERIFY(!m_copy->busy());
        QVERIFY(!m_copy->problem().isEmpty());
        QCOMPARE(noted.count(), 1);
    }

    void whatToStop()
    {
        const QUuid tom = find("tom lindqvist");
        m_copy->begin(CopyController::StopList, idText(tom), QStringLiteral("Tom Lindqvist"));
        QVERIFY(give(CopyController::Save));
        QCOMPARE(m_copy->problem(), QString());
        const QStringList files = QDir(m_out).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.front().contains(QLatin1String("Tom Lindqvist")), qPrintable(files.front()));
        QVERIFY(readAll(m_out + u'/' + files.front()).startsWith("%PDF-"));
        QCOMPARE(lastAudited().detail, QStringLiteral("stop list, saved"));
        QCOMPARE(lastAudited().client, tom);
        // Of somebody who has answered nothing yet, nobody knows.
        records::Client client;
        client.name = QStringLiteral("Nobody Asked");
        const auto added = QCoro::waitFor(m_clinic->vault.addClient(client));
        QVERIFY(added);
        m_copy->begin(CopyController::StopList, idText(*added), client.name);
        QVERIFY(give(CopyController::Save));
        QVERIFY2(m_copy->problem().contains(QLatin1String("answered no questions")), qPrintable(m_copy->problem()));
        QCOMPARE(QDir(m_out).entryList(QDir::Files), files);
    }

    void aSummaryForAPurpose()
    {
        const QUuid daniel = find("daniel ferreira");
        m_copy->begin(CopyController::Summary, idText(daniel), QStringLiteral("Daniel Ferreira"));
        QVERIFY(m_copy->needsPurpose() && !m_copy->canGive());
        m_copy->give(CopyController::Save); // does nothing
        QVERIFY(!m_copy->busy());
        m_copy->setPurpose(QStringLiteral("  His  physician asked "));
        QVERIFY(m_copy->canGive());
        QVERIFY(give(CopyController::Mail));
        QCOMPARE(m_copy->problem(), QString());
        QCOMPARE(QDir(m_out).entryList({QStringLiteral("*.eml")}).size(), 1);
        QCOMPARE(lastAudited().detail, QStringLiteral("client summary, as a message, for: His physician asked"));
        QCOMPARE(lastAudited().record, daniel);
    }

    void theAftercareWithAllThatGoesWithIt()
    {
        const QUuid daniel = find("daniel ferreira");
        m_copy->begin(CopyController::Aftercare, idText(daniel), QStringLiteral("Daniel Ferreira"));
        QVERIFY(give(CopyController::Show));
        QCOMPARE(m_copy->problem(), QString());
        QVERIFY(m_copy->code().startsWith(QLatin1String("data:image/png;base64,")));
        QCOMPARE(QDir(m_out).entryList(QDir::Files).size(), 0);
        QCOMPARE(lastAudited().detail, QStringLiteral("aftercare pack, as a code on the screen"));
        QCOMPARE(lastAudited().client, daniel);
        QVERIFY(give(CopyController::Save));
        QCOMPARE(m_copy->problem(), QString());
        QVERIFY(m_copy->code().isEmpty());
        QStringList files = QDir(m_out).entryList(QDir::Files);
        QCOMPARE(files, (QStringList{QStringLiteral("aftercare.eml"), QStringLiteral("aftercare.html"),
                                     QStringLiteral("aftercare.ics"), QStringLiteral("aftercare.pdf"),
                                     QStringLiteral("aftercare.png"), QStringLiteral("aftercare.stipplecare")}));
        for (const QString& file : std::as_const(files))
            QVERIFY2(!readAll(m_out + u'/' + file).contains("Ferreira") || file.endsWith(QLatin1String(".eml")),
                     qPrintable(file));
        // Once more: beside what is there, and only the message.
        QVERIFY(give(CopyController::Mail));
        QCOMPARE(QDir(m_out).entryList({QStringLiteral("*.eml")}).size(), 2);
        QCOMPARE(QDir(m_out).entryList(QDir::Files).size(), files.size() + 1);
        // Nobody has had a session yet: nothing to give.
        m_copy->begin(CopyController::Aftercare, idText(find("tom lindqvist")), QStringLiteral("Tom Lindqvist"));
        QVERIFY(give(CopyController::Save));
        QVERIFY(!m_copy->problem().isEmpty());
        QCOMPARE(QDir(m_out).entryList(QDir::Files).size(), files.size() + 1);
    }

    void lockedGivesNothing()
    {
        QCoro::waitFor(m_clinic->vault.lock());
        QVERIFY(give(CopyController::Save));
        QVERIFY(m_copy->problem().contains(QLatin1String("locked")));
        QCOMPARE(QDir(m_out).entryList(QDir::Files).size(), 0);
    }

private:
    bool give(CopyController::Way way)
    {
        m_copy->give(way);
        return QTest::qWaitFor([this] { return !m_copy->busy(); }, 20'000);
    }
    QUuid find(const char* name)
    {
        const auto found = QCoro::waitFor(m_clinic->vault.find(QString::fromLatin1(name), 2));
        return found && found->rows.size() == 1 ? found->rows.front().id : QUuid();
    }
    static QByteArray readAll(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString program(const QByteArray& script)
    {
        const QString path = m_clinic->folder.filePath(QStringLiteral("lp"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("a test's file could not be written");
        return path;
    }
    vault::AuditEntry lastAudited()
    {
        const auto page = QCoro::waitFor(m_clinic->vault.read<std::vector<vault::AuditEntry>>(
            [](vault::Reader& reader) { return reader.auditPage({}); }));
        for (const vault::AuditEntry& entry : page.value_or(std::vector<vault::AuditEntry>())) {
            // That the aftercare was given is noted in its record, too.
            if (entry.action != vault::auditActionName(vault::AuditAction::RecordChanged))
                return entry;
        }
        return {};
    }
    documents::ConsentCopy copyHere()
    {
        const auto header = QCoro::waitFor(m_clinic->vault.inspect())->header;
        const QUuid id = m_consent.id;
        return *QCoro::waitFor(m_clinic->vault.read<documents::ConsentCopy>(
            [header, id](vault::Reader& reader) { return documents::readConsentCopy(reader, header, id); }));
    }

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<CopyController> m_copy;
    records::Record m_consent;
    QByteArray m_key;
    QString m_out;
};

QTEST_MAIN(TestCopy)
#include "test_copy.moc"
