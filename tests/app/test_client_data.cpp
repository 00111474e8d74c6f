// A client's data on the invented clinic: handed out for a purpose that the audit keeps, held, erased with what must
// stay; and what is refused.
#include "app/client_data_controller.h"
#include "app/photo_export_controller.h"
#include "capture/jpeg.h"
#include "handover/consent_words.h"
#include "open_clinic.h"
#include "records/types.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>

using namespace stipple;
using namespace stipple::app;

class TestClientData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SettableClock clock(QDateTime({2026, 11, 25}, {8, 0}, Qt::UTC));
        const auto made = demo::makeInventedVault(m_told.filePath(QStringLiteral("vault")), 0, true, clock);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    }
    void init()
    {
        m_data.reset();
        m_clinic = std::make_unique<OpenClinic>();
        QVERIFY(copy(m_told.filePath(QStringLiteral("vault")), m_clinic->path));
        QVERIFY(m_clinic->unlock());
        m_data = std::make_unique<ClientDataController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                        m_clinic->languages, m_clinic->clinic);
        QVERIFY(QDir(m_clinic->folder.path()).mkdir(QStringLiteral("out")));
        m_out = m_clinic->folder.filePath(QStringLiteral("out"));
        const auto found = QCoro::waitFor(m_clinic->vault.find(QStringLiteral("tom lindqvist"), 2));
        QVERIFY(found && found->rows.size() == 1);
        m_tom = found->rows.front().id;
        open();
    }
    void cleanup()
    {
        QVERIFY(m_clinic->close());
        m_photosOut.reset();
        m_data.reset();
        m_clinic.reset();
    }

    void handedOutForAPurpose()
    {
        m_data->setFolder(m_out);
        QVERIFY(!m_data->canExport()); // what for?
        m_data->setPurpose(QStringLiteral("Asked for by the client"));
        QVERIFY(m_data->canExport());
        m_data->exportAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QCOMPARE(m_data->problem(), QString());
        QCOMPARE(m_data->missing(), QStringList());
        const QStringList folders = QDir(m_out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QVERIFY(m_data->exported().contains(folders.front()));
        QVERIFY(QFileInfo::exists(m_out + u'/' + folders.front() + QStringLiteral("/index.html")));
        QTRY_COMPARE(m_data->earlier().size(), 1);
        const QVariantMap entry = m_data->earlier().front().toMap();
        QVERIFY(entry.value(QStringLiteral("what")).toString().contains(QLatin1String("Asked for by the client")));
        QVERIFY(!entry.value(QStringLiteral("who")).toString().isEmpty());
        // Once more on the same day: said, and the first stays.
        m_data->setPurpose(QStringLiteral("Again"));
        m_data->exportAll();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QVERIFY(m_data->problem().contains(QLatin1String("there already")));
        QCOMPARE(QDir(m_out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), folders);
    }

    void erasedWithWhatMustStay()
    {
        keepConsents(5);
        open();
        QTRY_VERIFY(!m_data->kept().isEmpty());
        const QVariantMap kept = m_data->kept().front().toMap();
        QVERIFY(kept.value(QStringLiteral("title")).toString().contains(QLatin1String("consent")));
        QCOMPARE(kept.value(QStringLiteral("why")).toString(), QStringLiteral("the rule"));
        m_data->setReason(QStringLiteral("Asked for"));
        QVERIFY(!m_data->canErase());
        m_data->setTypedName(QStringLiteral("Tom"));
        QVERIFY(!m_data->canErase());
        m_data->erase(); // does nothing
        m_data->setTypedName(QStringLiteral("  tom  LINDQVIST "));
        QVERIFY(m_data->canErase());
        bool isErased = false;
        connect(m_data.get(), &ClientDataController::erased, this, [&isErased] { isErased = true; });
        m_data->erase();
        QTRY_VERIFY_WITH_TIMEOUT(isErased, 30'000);
        QVERIFY(!m_data->known());
        QCOMPARE(m_clinic->navigator.page(), Navigator::ClientsPage);
        QCOMPARE(QCoro::waitFor(m_clinic->vault.find(QStringLiteral("tom lindqvist"), 2))->rows.size(), std::size_t(0));
        const QUuid tom = m_tom;
        QVERIFY(!QCoro::waitFor(m_clinic->vault.client(tom)));
        const auto stayed = QCoro::waitFor(m_clinic->vault.write<std::vector<records::Record>>(
            [tom](vault::Writer& writer) { return vault::keptRecords(writer, tom); }));
        QVERIFY(stayed && !stayed->empty());
        for (const records::Record& record : *stayed)
            QCOMPARE(record.type, QStringLiteral("consent"));
    }

    void heldFromErasure()
    {
        m_data->putHold(QStringLiteral("A claim is open"));
        QTRY_VERIFY(m_data->isHeld());
        QVERIFY(m_data->hold().contains(QLatin1String("A claim is open")));
        QVERIFY(m_data->hold().contains(QLatin1String("Maya Okonkwo")));
        m_data->setReason(QStringLiteral("Asked for"));
        m_data->setTypedName(QStringLiteral("Tom Lindqvist"));
        QVERIFY(!m_data->canErase());
        m_data->letGo();
        QTRY_VERIFY(!m_data->isHeld());
        QTRY_VERIFY(m_data->canErase());
        // A hold that came after this was read, from a colleague or another tablet, counts all the same.
        const auto seen = QCoro::waitFor(m_clinic->vault.client(m_tom));
        QVERIFY(seen);
        records::Client held = seen->client;
        held.hold =
            records::LegalHold{{}, QStringLiteral("court"), m_clinic->clock.nowUtc(), m_clinic->vault.practitioner()};
        QVERIFY(QCoro::waitFor(m_clinic->vault.editClient(seen->record, held)));
        m_data->erase();
        QTRY_VERIFY_WITH_TIMEOUT(!m_data->busy(), 30'000);
        QVERIFY(m_data->problem().contains(QLatin1String("while the hold lasts")));
        QVERIFY(QCoro::waitFor(m_clinic->vault.client(m_tom)));
    }

    void photosOnlyAsReleased()
    {
        m_photosOut = std::make_unique<PhotoExportController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                              m_clinic->languages, m_clinic->clinic);
        PhotoExportController& out = *m_photosOut;
        const QUuid photo = addPhoto(records::View::Crown);
        addPhoto(records::View::Document);
        m_clinic->navigator.open(Navigator::ClientDataPage, idText(m_tom));
        QTRY_COMPARE(out.photos()->count(), 2);
        out.setFolder(m_out);
        out.setPurpose(QStringLiteral("The course in May"));
        out.setUse(1);
        QCOMPARE(out.photos()->count(), 1); // a paper is for nobody else
        QVERIFY2(out.lacking().contains(QLatin1String("signed no release")), qPrintable(out.lacking()));
        out.chooseAll();
        QCOMPARE(out.chosen(), 1);
        QVERIFY(!out.canExport());
        out.exportChosen(); // does nothing
        QVERIFY(!out.busy());
        // With a release it may.
        const QUuid release = keepRelease();
        m_clinic->navigator.open(Navigator::ClientDataPage, idText(m_tom));
        QTRY_COMPARE(out.photos()->count(), 2);
        out.setUse(1);
        out.chooseAll();
        out.setPurpose(QStringLiteral("The course in May"));
        QCOMPARE(out.lacking(), QString());
        QVERIFY(out.canExport());
        QSignalSpy handedOut(&out, &PhotoExportController::handedOut);
        out.exportChosen();
        QVERIFY(handedOut.wait(30'000));
        QTRY_VERIFY(!out.busy());
        QCOMPARE(out.problem(), QString());
        const QStringList folders = QDir(m_out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QVERIFY(!folders.front().contains(QLatin1String("Tom")));
        QVERIFY(out.exported().contains(folders.front()));
        QCOMPARE(QDir(m_out + u'/' + folders.front()).entryList(QDir::Files).size(), 1);
        m_data->lookAgain();
        QTRY_COMPARE(m_data->earlier().size(), 1);
        const QString what = m_data->earlier().front().toMap().value(QStringLiteral("what")).toString();
        QCOMPARE(what, QStringLiteral("1 photo for teaching · The course in May"));
        const auto page = QCoro::waitFor(m_clinic->vault.read<std::vector<vault::AuditEntry>>(
            [](vault::Reader& reader) { return reader.auditPage({}); }));
        QVERIFY(page && !page->empty());
        QCOMPARE(page->front().record, release);
        QVERIFY(page->front().detail.contains(idText(photo)));
        // Taken back under the page: refused, with the day, and nothing is in the audit of it.
        takeBack(release);
        out.chooseAll();
        out.setPurpose(QStringLiteral("Once more"));
        QVERIFY(out.canExport()); // as far as the page knows
        out.exportChosen();
        QTRY_VERIFY_WITH_TIMEOUT(!out.busy(), 30'000);
        QVERIFY2(out.problem().contains(QLatin1String("took the release back on 25 November 2026")),
                 qPrintable(out.problem()));
        QTRY_VERIFY(!out.lacking().isEmpty());
        QCOMPARE(QDir(m_out).entryList(QDir::Dirs | QDir::NoDotAndDotDot), folders);
        m_data->lookAgain();
        QTRY_COMPARE(m_data->earlier().size(), 1);
        // A place has to be chosen before anything is said of it.
        out.setUse(2);
        QCOMPARE(out.lacking(), QString());
        QVERIFY(!out.canExport() && out.places().size() >= 3);
        out.setPlace(QStringLiteral("website"));
        QVERIFY(!out.lacking().isEmpty());
        m_clinic->gate.lock();
        QTRY_COMPARE(out.photos()->count(), 0);
    }

    void lockedItForgets()
    {
        m_data->setPurpose(QStringLiteral("x y z"));
        m_clinic->gate.lock();
        QTRY_VERIFY(!m_data->known());
        QCOMPARE(m_data->name(), QString());
        QCOMPARE(m_data->purpose(), QString());
        QVERIFY(m_data->kept().isEmpty() && m_data->earlier().isEmpty());
    }

private:
    void open()
    {
        m_clinic->navigator.open(Navigator::ClientDataPage, idText(m_tom));
        QTRY_VERIFY(m_data->known());
        QCOMPARE(m_data->name(), QStringLiteral("Tom Lindqvist"));
    }
    template <typename T>
    QUuid keep(const T& fields)
    {
        const QUuid client = m_tom;
        const auto id = QCoro::waitFor(m_clinic->vault.write<QUuid>([=](vault::Writer& writer) -> Result<QUuid> {
            const QUuid made = writer.newId();
            STIPPLE_TRY(writer.change(made, vault::creating(made, client, fields)));
            return made;
        }));
        return id ? *id : QUuid();
    }
    QUuid keepRelease()
    {
        const protocol::ConsentText* text = m_clinic->clinic.protocol()->consent(QStringLiteral("photos-teaching"));
        const auto words = handover::consentWords(*m_clinic->clinic.protocol(), *text, {QStringLiteral("en"), {}});
        records::Consent consent;
        consent.kind = records::ConsentKind::PhotosForTeaching;
        consent.text = text->id;
        consent.textVersion = text->version;
        consent.textHash = words.hash();
        consent.words = words.toJson();
        consent.language = QStringLiteral("en");
        for (const auto& one : words.statements) {
            records::Statement statement;
            statement.id = one.id;
            statement.accepted = true;
            statement.initials = QStringLiteral("TL");
            statement.at = m_clinic->clock.nowUtc();
            consent.statements.push_back(statement);
        }
        for (const records::SignerRole role : {records::SignerRole::Client, records::SignerRole::Practitioner}) {
            records::Signer signer;
            signer.role = role;
            signer.name = signer.typed = QStringLiteral("Tom Lindqvist");
            signer.meaning = QStringLiteral("I agree");
            signer.at = m_clinic->clock.nowUtc();
            if (role == records::SignerRole::Practitioner)
                signer.practitioner = m_clinic->vault.practitioner();
            consent.signers.push_back(signer);
        }
        consent.signedAt = m_clinic->clock.nowUtc();
        return keep(consent);
    }
    void takeBack(const QUuid& consent)
    {
        records::Withdrawal withdrawal;
        withdrawal.consent = consent;
        withdrawal.kind = records::ConsentKind::PhotosForTeaching;
        withdrawal.at = m_clinic->clock.nowUtc();
        withdrawal.how = records::WithdrawnHow::ByPhone;
        withdrawal.receivedBy = m_clinic->vault.practitioner();
        QVERIFY(!keep(withdrawal).isNull());
    }
    QUuid addPhoto(records::View view)
    {
        records::Photo photo;
        photo.view = view;
        photo.moment = records::PhotoMoment::Before;
        photo.takenAt = m_clinic->clock.nowUtc();
        photo.mime = QStringLiteral("image/jpeg");
        photo.width = 320;
        photo.height = 240;
        photo.orientation = 1;
        const QByteArray jpeg = *capture::toJpeg(capture::drawnScalp(1, 320, 240), 85);
        const QString path = m_clinic->path;
        const QUuid client = m_tom;
        const auto added = QCoro::waitFor(m_clinic->vault.write<QUuid>([=](vault::Writer& writer) -> Result<QUuid> {
            QByteArray bytes = jpeg;
            QBuffer source(&bytes);
            source.open(QIODevice::ReadOnly);
            STIPPLE_ASSIGN(const auto record, vault::addPhoto(writer, path, client, photo, source));
            return record.id;
        }));
        return added ? *added : QUuid();
    }
    void keepConsents(qint64 years)
    {
        records::Clinic clinic = m_clinic->clinic.clinic();
        clinic.keep[QStringLiteral("consent")] = records::Keeping{{}, years, QStringLiteral("the rule")};
        const auto record = m_clinic->clinic.record();
        QVERIFY(record);
        QVERIFY(QCoro::waitFor(m_clinic->vault.write<bool>([=](vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(writer.change(record->id, vault::editing(*record, clinic)));
            return true;
        })));
        QCoro::waitFor(m_clinic->clinic.load());
    }
    static bool copy(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QFileInfo& entry :
             QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString target = to + u'/' + entry.fileName();
            if (entry.isDir() ? !copy(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
                return false;
        }
        return QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_told;
    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<ClientDataController> m_data;
    std::unique_ptr<PhotoExportController> m_photosOut;
    QUuid m_tom;
    QString m_out;
};

QTEST_MAIN(TestClientData)
#include "test_client_data.moc"
