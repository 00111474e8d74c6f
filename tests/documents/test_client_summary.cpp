// A client on a page or two: everything that must be known is there, in three languages and both directions, on both
// papers; long names wrap; what is not recorded is said to be so. The PDFs are whole, and read in their order.
#include "documents/client_summary.h"
#include "records/treatment.h"
#include "records/visits.h"
#include "signed_consent.h"

#include <QGuiApplication>
#include <QProcess>

using namespace stipple;
using namespace stipple::documents;

namespace
{

// Without the marks that say where a part of the other direction begins and ends.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2068', u'\u2069', u'\u202a', u'\u202b', u'\u202c'})
        text.remove(QChar(mark));
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

class TestClientSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<SignedConsent>();
        QVERIFY(m_made->make());
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isLetter");
        for (const char* language : {"en", "es", "ar"}) {
            QTest::addRow("%s A4", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s Letter", language) << QString::fromLatin1(language) << true;
        }
    }
    void everythingIsThere()
    {
        QFETCH(QString, language);
        QFETCH(bool, isLetter);
        fill(language == u"ar" ? QStringLiteral("أمينة حداد") : QStringLiteral("Daniel Ferreira"));
        const auto pdf = drawn(language, isLetter ? PaperSize::Letter : PaperSize::A4);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message() + pdf.error().details()));
        keepFor(*pdf, language + (isLetter ? QStringLiteral("-letter") : QString()));
        const QString info = ran(QStringLiteral("pdfinfo"), *pdf);
        QVERIFY2(info.contains(isLetter ? QLatin1String("letter") : QLatin1String("A4")), qPrintable(info));
        ran(QStringLiteral("qpdf"), *pdf, {QStringLiteral("--check")});
        QCOMPARE(m_status, 0);
        const QString text = plain(ran(QStringLiteral("pdftotext"), *pdf, {QStringLiteral("-nopgbrk")}));
        const DocumentWords say(language);
        QStringList wanted{
            QStringLiteral("+34 611 000 002"), QStringLiteral("daniel@example.org"), QStringLiteral("Mia"),
            QStringLiteral("latex"),           QStringLiteral("finasteride"),        QStringLiteral("S-77")};
        if (language != u"ar")
            wanted += {say.day(QDate(2026, 12, 21)), say.day(QDate(2026, 11, 20)), say.day(QDate(2026, 12, 18)),
                       QStringLiteral("Mara Osei")};
        for (const QString& one : wanted)
            QVERIFY2(text.contains(plain(one)), qPrintable(one + u'\n' + text));
        if (language == u"en") {
            // In the order in which it is read.
            qsizetype at = -1;
            for (const char* one : {"Daniel Ferreira",
                                    "Born",
                                    "March 1980",
                                    "What must be known",
                                    "Allergies",
                                    "latex",
                                    "Medicines",
                                    "prescribed",
                                    "Conditions",
                                    "Nothing is recorded",
                                    "Last screening",
                                    "21 November 2026",
                                    "later",
                                    "Signed",
                                    "micropigmentation",
                                    "version 1",
                                    "in force",
                                    "taken back on 21 November 2026",
                                    "Sessions",
                                    "Session 1",
                                    "Crown",
                                    "lot S-77",
                                    "Without complications",
                                    "Appointments until today",
                                    "Consultation",
                                    "What comes next",
                                    "Session",
                                    "24 November 2026",
                                    "18 December 2026"}) {
                const qsizetype next = text.indexOf(QLatin1String(one), at + 1);
                QVERIFY2(next > at, qPrintable(QLatin1String(one) + u'\n' + text));
                at = next;
            }
        }
    }

    void nothingIsTakenForNone()
    {
        const auto pdf = drawn(QStringLiteral("en"), PaperSize::A4);
        QVERIFY(pdf);
        const QString text = plain(ran(QStringLiteral("pdftotext"), *pdf, {QStringLiteral("-nopgbrk")}));
        QCOMPARE(text.count(QLatin1String("Nothing is recorded.")), 3);
        QVERIFY(text.contains(QLatin1String("Nothing was screened yet.")));
        QVERIFY(text.contains(QLatin1String("Nothing was signed yet.")));
        QVERIFY(text.contains(QLatin1String("No session was finished yet.")));
        QVERIFY(text.contains(QLatin1String("Nothing is booked or advised.")));
    }

    void aLongNameIsWhole()
    {
        const QString name = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff ").repeated(4) + QStringLiteral("III");
        fill(name);
        const auto pdf = drawn(QStringLiteral("en"), PaperSize::Letter);
        QVERIFY(pdf);
        keepFor(*pdf, QStringLiteral("long"));
        const QString text = plain(ran(QStringLiteral("pdftotext"), *pdf, {QStringLiteral("-nopgbrk")}));
        QVERIFY2(text.contains(name), qPrintable(text));
    }

    void whatTwoTabletsSayIsShown()
    {
        auto summary = readClientSummary(*m_made->reader, m_made->client, m_made->made.clock.nowUtc());
        QVERIFY(summary);
        summary->client.allergies[QStringLiteral("latex")].values = {
            {{}, QStringLiteral("latex"), QStringLiteral("rash"), {}},
            {{}, QStringLiteral("latex"), QStringLiteral("none known"), {}}};
        const auto pdf = clientSummaryPdf(*summary, m_made->protocol, QStringLiteral("en"), PaperSize::A4);
        QVERIFY(pdf);
        const QString text = plain(ran(QStringLiteral("pdftotext"), *pdf, {QStringLiteral("-nopgbrk")}));
        QVERIFY(text.contains(QLatin1String("rash")) && text.contains(QLatin1String("none known")));
    }

    void nobodyIsNotFound()
    {
        const auto none = readClientSummary(*m_made->reader, QUuid::createUuid(), m_made->made.clock.nowUtc());
        QVERIFY(!none);
        const auto consent = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(consent);
        const auto wrong = readClientSummary(*m_made->reader, *consent, m_made->made.clock.nowUtc());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code(), ErrorCode::NotFound);
    }

private:
    void fill(const QString& name)
    {
        records::Client client = *records::read<records::Client>(*m_made->reader->record(m_made->client));
        client.name = name;
        client.phone = QStringLiteral("+34 611 000 002");
        client.email = QStringLiteral("daniel@example.org");
        client.address = QStringLiteral("Calle del Olmo 14, 2.º B\n28012 Madrid");
        client.language = QStringLiteral("es");
        client.born = *records::PartialDate::fromText(u"1980-03");
        client.emergency =
            records::Contact{{}, QStringLiteral("Mia"), QStringLiteral("sister"), QStringLiteral("112"), {}};
        client.allergies[QStringLiteral("latex")] =
            records::Allergy{{}, QStringLiteral("latex"), QStringLiteral("rash"), {2010, 0, 0}};
        records::Medicine medicine;
        medicine.name = QStringLiteral("finasteride");
        medicine.dose = QStringLiteral("1 mg");
        medicine.prescribed = true;
        medicine.lastTaken = {2026, 11, 1};
        client.medicines[QStringLiteral("finasteride")] = medicine;
        client.skinType = records::SkinType::III;
        QVERIFY(
            m_made->writer->change(m_made->client, vault::editing(*m_made->reader->record(m_made->client), client)));
        records::Appointment visit;
        visit.zone = QStringLiteral("UTC");
        visit.minutes = 60;
        visit.starts = m_made->made.clock.nowUtc().addDays(-20);
        visit.kind = records::VisitKind::Consultation;
        visit.state = records::VisitState::Done;
        QVERIFY(m_made->keep(visit));
        visit.starts = m_made->made.clock.nowUtc().addDays(3);
        visit.kind = records::VisitKind::Session;
        visit.state = records::VisitState::Booked;
        QVERIFY(m_made->keep(visit));
        records::Response response;
        response.questionnaire = m_made->protocol.questionnaireFor(QStringLiteral("intake"))->canonical();
        response.questionnaireHash = QString(64, u'0');
        response.answeredBy = records::AnsweredBy::Client;
        response.occasion = records::Occasion::Intake;
        response.language = QStringLiteral("es");
        response.answers = *Json::parse(R"({"resourceType":"QuestionnaireResponse","status":"completed"})");
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
        screening.eligibleFrom = QDate(2026, 12, 21);
        records::Finding finding;
        finding.rule = QStringLiteral("finasteride-stopped");
        finding.ruleVersion = QStringLiteral("1");
        finding.outcome = records::Outcome::Defer;
        finding.eligibleFrom = QDate(2026, 12, 21);
        finding.reason = QStringLiteral("30 days after the last dose");
        screening.findings.push_back(finding);
        const auto screened = m_made->keep(screening);
        QVERIFY(screened);
        const auto agreed = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(agreed);
        records::Consent photos = m_made->consent(QStringLiteral("en"));
        photos.kind = records::ConsentKind::PhotosForTeaching;
        photos.text = QStringLiteral("photos-teaching");
        const auto released = m_made->keep(photos);
        QVERIFY(released);
        records::Withdrawal withdrawal;
        withdrawal.consent = *released;
        withdrawal.kind = records::ConsentKind::PhotosForTeaching;
        withdrawal.at = m_made->made.clock.nowUtc();
        withdrawal.how = records::WithdrawnHow::ByPhone;
        withdrawal.receivedBy = m_made->made.owner;
        const auto withdrawn = m_made->keep(withdrawal);
        QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().message() + withdrawn.error().details()));
        records::Session session;
        session.number = 1;
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
        records::Needle needle;
        needle.configuration = QStringLiteral("single 0.25");
        needle.lot = QStringLiteral("N-9");
        needle.expiry = {2028, 3, 0};
        session.needles[QStringLiteral("N-9 single 0.25")] = needle;
        session.anaesthetic.emplace();
        session.anaesthetic->used = false;
        session.singleUseOpened = true;
        session.materialsDisposed = true;
        session.screening = *screened;
        session.consents = {*agreed};
        session.startedAt = m_made->made.clock.nowUtc().addDays(-1);
        session.endedAt = session.startedAt.addSecs(7'200);
        session.uneventful = true;
        session.nextSession = QDate(2026, 12, 18);
        const QUuid id = m_made->writer->newId();
        const auto treated = m_made->writer->change(id, [&](const records::Record*, const records::Stamp& stamp) {
            return records::makeSealed(session, id, m_made->client, stamp, {});
        });
        QVERIFY2(treated, treated ? "" : qPrintable(treated.error().message() + treated.error().details()));
    }
    Result<QByteArray> drawn(const QString& language, PaperSize size)
    {
        STIPPLE_ASSIGN(const ClientSummary summary,
                       readClientSummary(*m_made->reader, m_made->client, m_made->made.clock.nowUtc()));
        return clientSummaryPdf(summary, m_made->protocol, language, size);
    }
    QString ran(const QString& program, const QByteArray& pdf, const QStringList& options = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("read.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        QStringList arguments = options;
        arguments += file.fileName();
        if (program == u"pdftotext")
            arguments += QStringLiteral("-");
        process.start(program, arguments);
        process.waitForFinished(60'000);
        m_status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    // For whoever wants to look: STIPPLE_PICTURES names a folder.
    static void keepFor(const QByteArray& pdf, const QString& name)
    {
        const QString pictures = qEnvironmentVariable("STIPPLE_PICTURES");
        if (pictures.isEmpty())
            return;
        QFile file(pictures + QStringLiteral("/summary-%1.pdf").arg(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }

    std::unique_ptr<SignedConsent> m_made;
    QTemporaryDir m_folder;
    int m_status = -1;
};

QTEST_MAIN(TestClientSummary)
#include "test_client_summary.moc"
