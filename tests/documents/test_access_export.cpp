// Everything about one client, in a folder: complete, readable by others, without what opens anything; and on a disk
// that is full, gone or read-only, nothing half.
#include "documents/access_export.h"
#include "records/aftercare.h"
#include "records/photo_marks.h"
#include "records/treatment.h"
#include "records/visits.h"
#include "signed_consent.h"
#include "vault/photos.h"

#include <QBuffer>
#include <QDirIterator>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

#include <csignal>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::documents;

class TestAccessExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<SignedConsent>();
        QVERIFY(m_made->make());
        m_out = std::make_unique<QTemporaryDir>();
        fill();
    }

    void everythingIsThere()
    {
        const auto made = exported();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->missing, QStringList());
        QCOMPARE(made->consents, 2);
        QCOMPARE(made->photos, 2);
        QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(made->folder.endsWith(QLatin1String("/Daniel Ferreira 2026-11-21")));
        // Each consent proves itself, each photo is the one that was taken.
        const QDir consents(made->folder + QStringLiteral("/consents"));
        QCOMPARE(consents.entryList(QDir::Files).size(), 2);
        for (const QString& name : consents.entryList(QDir::Files)) {
            const auto verdict = verifyCopy(readAll(consents.filePath(name)), m_made->clinicKey());
            QVERIFY(verdict && verdict->isSound());
        }
        const QDir photos(made->folder + QStringLiteral("/photos"));
        QCOMPARE(photos.entryList(QDir::Files).size(), 2);
        for (const QString& name : photos.entryList(QDir::Files))
            QVERIFY(m_photos.contains(readAll(photos.filePath(name))));
        // Every record of the client, and of nobody else; without what opens a photo.
        const auto all = Json::parse(readAll(made->folder + QStringLiteral("/records.json")));
        QVERIFY(all);
        QCOMPARE(qint64(all->items().size()), made->records);
        QCOMPARE(qint64(all->items().size()),
                 qint64(m_made->reader->recordsOfClient(m_made->client)->size()) + 1); // and the client's own
        for (const QString& file : filesBelow(made->folder)) {
            const QByteArray bytes = readAll(file);
            QVERIFY2(!bytes.contains("Somebody Else"), qPrintable(file));
            for (const QByteArray& key : m_keys)
                QVERIFY2(!bytes.contains(key.toBase64()) && !bytes.contains(key) && !bytes.contains(key.toHex()),
                         qPrintable(file));
        }
        const QByteArray audit = readAll(made->folder + QStringLiteral("/audit.csv"));
        QVERIFY(audit.contains("record-created"));
    }

    void thePageIsWholeInItself()
    {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")}) {
            m_language = language;
            const auto made = exported();
            QVERIFY(made);
            const QString page = QString::fromUtf8(readAll(made->folder + QStringLiteral("/index.html")));
            QVERIFY(page.contains(QLatin1String("Daniel Ferreira")));
            QVERIFY(page.contains(language == u"ar" ? QLatin1String("dir=\"rtl\"") : QLatin1String("dir=\"ltr\"")));
            QVERIFY(!page.contains(QLatin1String("<script")));
            QVERIFY(!page.contains(QLatin1String("http://")) && !page.contains(QLatin1String("https://")));
            // What a person typed is text, never markup.
            QVERIFY(page.contains(QLatin1String("&lt;b&gt;flat&lt;/b&gt;")));
            QVERIFY(!page.contains(QLatin1String("<b>flat</b>")));
            // What is drawn on a photo stands below it, in the page's language.
            QVERIFY(page.contains(QLatin1String("denser &lt;here&gt;, ")));
            QCOMPARE(page.contains(QLatin1String("Drawn on it: the words denser")), language == u"en");
            static const QRegularExpression linked(QStringLiteral("(?:href|src)=\"([^\"]+)\""));
            auto links = linked.globalMatch(page);
            int count = 0;
            while (links.hasNext()) {
                const QString file = QUrl::fromPercentEncoding(links.next().captured(1).toUtf8());
                QVERIFY2(QFileInfo(made->folder + u'/' + file).isFile(), qPrintable(file));
                ++count;
            }
            QCOMPARE(count, 2 + 2 * 2);
            keepFor(made->folder, language);
            QVERIFY(QDir(made->folder).removeRecursively());
        }
    }

    void theBundleIsFhir()
    {
        const auto made = exported();
        QVERIFY(made);
        const QString bundle = made->folder + QStringLiteral("/client.fhir.json");
        const auto json = Json::parse(readAll(bundle));
        QVERIFY(json);
        QMap<QString, int> kinds;
        QSet<QString> ids;
        for (const Json& entry : (*json)[u"entry"].items()) {
            ++kinds[entry[u"resource"][u"resourceType"].toString()];
            ids.insert(entry[u"resource"][u"resourceType"].toString() + u'/' + entry[u"resource"][u"id"].toString());
        }
        QCOMPARE(qint64(ids.size()), qint64((*json)[u"entry"].items().size())); // none twice
        const QMap<QString, int> expected{{QStringLiteral("Patient"), 1},
                                          {QStringLiteral("AllergyIntolerance"), 1},
                                          {QStringLiteral("Appointment"), 1},
                                          {QStringLiteral("Consent"), 2},
                                          {QStringLiteral("DetectedIssue"), 1},
                                          {QStringLiteral("Media"), 2},
                                          {QStringLiteral("Observation"), 1},
                                          {QStringLiteral("MedicationStatement"), 1},
                                          {QStringLiteral("Procedure"), 1},
                                          {QStringLiteral("Condition"), 1},
                                          {QStringLiteral("Provenance"), kinds.value(QStringLiteral("Provenance"))},
                                          {QStringLiteral("QuestionnaireResponse"), 1}};
        QCOMPARE(kinds, expected);
        QVERIFY(kinds.value(QStringLiteral("Provenance")) >= 6);
        QVERIFY(readAll(bundle).contains("\"text\":\"drawn on it: words denser <here>\""));
        QVERIFY(readAll(bundle).contains("\"text\":\"drawn on it: number 3\""));
        // Whatever is referred to is there.
        static const QRegularExpression referred(QStringLiteral("\"reference\":\"([^\"]+)\""));
        auto all = referred.globalMatch(QString::fromUtf8(readAll(bundle)));
        while (all.hasNext()) {
            const QString target = all.next().captured(1);
            QVERIFY2(ids.contains(target), qPrintable(target));
        }
        // documents/fhir_bundle holds it to the official schema.
        QFile::remove(QStringLiteral(STIPPLE_BUNDLE));
        QVERIFY(QFile::copy(bundle, QStringLiteral(STIPPLE_BUNDLE)));
    }

    void whatIsDamagedIsNamedAndTheRestGoesAlong()
    {
        const auto photos = m_made->reader->photosOfClient(m_made->client, 10);
        QVERIFY(photos && photos->size() == 2);
        QVERIFY(QFile::remove(vault::mediaPath(m_made->made.path, photos->front().id)));
        const auto made = exported();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->photos, 1);
        QCOMPARE(made->missing.size(), 1);
        QVERIFY(QString::fromUtf8(readAll(made->folder + QStringLiteral("/index.html")))
                    .contains(made->missing.front().toHtmlEscaped()));
    }

    void nothingHalf_data()
    {
        QTest::addColumn<rlim_t>("most");
        // Below what a page, a consent and a photo need.
        for (const rlim_t most : {0U, 100U, 20'000U, 80'000U})
            QTest::addRow("%llu", static_cast<unsigned long long>(most)) << most;
    }
    // A disk that takes no more than so much of a file.
    void nothingHalf()
    {
        QFETCH(rlim_t, most);
        rlimit before = {};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit tight{most, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QVERIFY(setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const auto made = exported();
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        QVERIFY(!made);
        QVERIFY2(made.error().message().contains(QLatin1String("nothing half")), qPrintable(made.error().message()));
        QCOMPARE(QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(exported()); // and with room again it is whole
    }

    void wrongPlaces()
    {
        ExportWanted wanted = wantedHere();
        for (const QString& folder : {QStringLiteral("relative"), QStringLiteral("/nowhere/at/all"), m_made->made.path,
                                      m_made->made.path + QStringLiteral("/media")}) {
            wanted.folder = folder;
            const auto made = exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wanted);
            QVERIFY2(!made, qPrintable(folder));
        }
        wanted.folder = m_out->path();
        wanted.client = QUuid::createUuid();
        QVERIFY(!exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wanted));
        wanted.client = m_made->client;
        QVERIFY(exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wanted));
        const auto again = exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wanted);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::AlreadyExists);
        // A name that is no folder's.
        records::Client client = *records::read<records::Client>(*m_made->reader->record(m_made->client));
        client.name = QStringLiteral("../../etc/x");
        QVERIFY(
            m_made->writer->change(m_made->client, vault::editing(*m_made->reader->record(m_made->client), client)));
        const auto odd = exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wanted);
        QVERIFY(odd);
        QCOMPARE(QFileInfo(odd->folder).absolutePath(), m_out->path());
    }

private:
    void fill()
    {
        records::Client client = *records::read<records::Client>(*m_made->reader->record(m_made->client));
        client.phone = QStringLiteral("+34 611 000 002");
        client.email = QStringLiteral("daniel@example.org");
        client.language = QStringLiteral("es");
        client.born = *records::PartialDate::fromText(u"1980-03");
        client.emergency =
            records::Contact{{}, QStringLiteral("Mia"), QStringLiteral("sister"), QStringLiteral("112"), {}};
        client.allergies[QStringLiteral("latex")] =
            records::Allergy{{}, QStringLiteral("latex"), QStringLiteral("rash"), {2010, 0, 0}};
        records::Medicine medicine;
        medicine.name = QStringLiteral("finasteride");
        medicine.prescribed = true;
        client.medicines[QStringLiteral("finasteride")] = medicine;
        records::Condition condition;
        condition.name = QStringLiteral("eczema");
        client.conditions[QStringLiteral("eczema")] = condition;
        QVERIFY(
            m_made->writer->change(m_made->client, vault::editing(*m_made->reader->record(m_made->client), client)));
        const QUuid other = m_made->writer->newId();
        records::Client somebody;
        somebody.name = QStringLiteral("Somebody Else");
        QVERIFY(m_made->writer->change(other, vault::creating(other, QUuid(), somebody)));

        records::Appointment visit;
        visit.starts = m_made->made.clock.nowUtc().addDays(3);
        visit.minutes = 90;
        visit.kind = records::VisitKind::Session;
        visit.state = records::VisitState::Booked;
        visit.notes = QStringLiteral("Prefers the chair <b>flat</b>");
        visit.zone = QStringLiteral("UTC");
        const auto booked = m_made->keep(visit);
        QVERIFY2(booked, booked ? "" : qPrintable(booked.error().message() + booked.error().details()));
        records::Response response;
        response.questionnaire = m_made->protocol.questionnaireFor(QStringLiteral("intake"))->canonical();
        response.questionnaireHash = QString(64, u'0');
        response.answeredBy = records::AnsweredBy::Client;
        response.occasion = records::Occasion::Intake;
        response.language = QStringLiteral("es");
        response.answers = *Json::parse(R"({"resourceType":"QuestionnaireResponse","status":"completed",)"
                                        R"("item":[{"linkId":"born","answer":[{"valueDate":"1980-03"}]},)"
                                        R"({"linkId":"notes","answer":[{"valueString":"a & b"}]}]})");
        response.submittedAt = m_made->made.clock.nowUtc();
        const auto answered = m_made->keep(response);
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message() + answered.error().details()));
        records::Screening screening;
        screening.response = *answered;
        screening.occasion = records::Occasion::Intake;
        screening.protocolVersion = QStringLiteral("1");
        screening.rulesHash = QString(64, u'0');
        screening.asOf = QDate(2026, 11, 21);
        screening.zone = QStringLiteral("UTC");
        screening.outcome = records::Outcome::Defer;
        records::Finding finding;
        finding.rule = QStringLiteral("finasteride");
        finding.ruleVersion = QStringLiteral("1");
        finding.outcome = records::Outcome::Defer;
        finding.eligibleFrom = QDate(2026, 12, 21);
        finding.reason = QStringLiteral("30 days after the last dose");
        screening.findings.push_back(finding);
        const auto screened = m_made->keep(screening);
        QVERIFY2(screened, screened ? "" : qPrintable(screened.error().message() + screened.error().details()));
        QVERIFY(m_made->keep(m_made->consent(QStringLiteral("en"))));
        QVERIFY(m_made->keep(m_made->consent(QStringLiteral("ar"))));
        records::Session session;
        session.day = QDate(2026, 11, 20);
        session.zone = QStringLiteral("UTC");
        session.phase = records::Phase::Foundation;
        session.practitioner = m_made->made.owner;
        records::ZoneWork crown;
        crown.zone = records::Zone::Crown;
        session.zones[QStringLiteral("crown")] = crown;
        records::Pigment pigment;
        pigment.brand = QStringLiteral("Slate");
        pigment.shade = QStringLiteral("3");
        pigment.lot = QStringLiteral("S-77");
        pigment.expiry = {2028, 3, 0};
        session.pigments[QStringLiteral("S-77 3")] = pigment;
        const auto treated = m_made->keep(session);
        QVERIFY2(treated, treated ? "" : qPrintable(treated.error().message() + treated.error().details()));
        records::CheckIn report;
        report.care = *treated;
        report.day = 1;
        report.date = QDate(2026, 11, 21);
        report.at = m_made->made.clock.nowUtc();
        report.by = records::ReportedBy::Client;
        report.scabbing = true;
        report.pain = 2;
        report.redness = records::Degree::Mild;
        const auto reported = m_made->keep(report);
        QVERIFY2(reported, reported ? "" : qPrintable(reported.error().message() + reported.error().details()));
        m_photos.clear();
        m_keys.clear();
        for (int i = 0; i < 2; ++i) {
            m_photos += QByteArray("\xff\xd8 not looked at here ") + QByteArray(90'000 + i, char('a' + i));
            QBuffer source(&m_photos.back());
            QVERIFY(source.open(QIODevice::ReadOnly));
            records::Photo photo;
            photo.view = records::View::Crown;
            photo.moment = records::PhotoMoment::Before;
            photo.takenAt = m_made->made.clock.nowUtc();
            photo.mime = QStringLiteral("image/jpeg");
            photo.width = 400;
            photo.height = 300;
            photo.orientation = 1;
            const auto added = vault::addPhoto(*m_made->writer, m_made->made.path, m_made->client, photo, source);
            QVERIFY2(added, added ? "" : qPrintable(added.error().message() + added.error().details()));
            m_keys += records::read<records::Photo>(*added)->key;
            if (i > 0)
                continue;
            records::PhotoMarks layer;
            layer.photo = added->id;
            records::PhotoMark mark;
            mark.kind = records::MarkKind::Words;
            mark.places = {{{500, 400, 0}}};
            mark.text = QStringLiteral("denser <here>");
            mark.at = m_made->made.clock.nowUtc();
            mark.practitioner = m_made->made.owner;
            layer.marks[QStringLiteral("one")] = mark;
            mark.kind = records::MarkKind::Number;
            mark.text.clear();
            mark.number = 3;
            mark.at = mark.at.addSecs(1);
            layer.marks[QStringLiteral("another")] = mark;
            QVERIFY(m_made->keep(layer));
        }
    }
    ExportWanted wantedHere() const
    {
        return {m_made->client, m_out->path(), m_language, PaperSize::A4, m_made->made.clock.nowUtc()};
    }
    Result<ExportMade> exported()
    {
        return exportClient(*m_made->vault, *m_made->reader, m_made->protocol, wantedHere());
    }
    static QByteArray readAll(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList filesBelow(const QString& folder)
    {
        QStringList all;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += files.next();
        return all;
    }
    // For whoever wants to look: STIPPLE_PICTURES names a folder.
    static void keepFor(const QString& folder, const QString& language)
    {
        const QString pictures = qEnvironmentVariable("STIPPLE_PICTURES");
        if (!pictures.isEmpty())
            QFile::copy(folder + QStringLiteral("/index.html"),
                        pictures + QStringLiteral("/export-%1.html").arg(language));
    }

    std::unique_ptr<SignedConsent> m_made;
    std::unique_ptr<QTemporaryDir> m_out;
    QString m_language = QStringLiteral("en");
    QList<QByteArray> m_photos;
    QList<QByteArray> m_keys;
};

QTEST_MAIN(TestAccessExport)
#include "test_access_export.moc"
