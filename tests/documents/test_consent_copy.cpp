// A copy proves itself: whoever changes a byte, exchanges what is inside or makes one up is found out; another tablet's
// signature still holds; a second verifier, written by the written form, says the same.
#include "signed_consent.h"

#include "documents/sealed_pdf.h"
#include "vault/verify.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>

using namespace stipple;
using namespace stipple::documents;

namespace
{

QByteArray ran(const QString& program, const QStringList& arguments, int* status = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    if (status)
        *status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

bool isSound(const QByteArray& pdf, const QByteArray& key)
{
    const auto verdict = verifyCopy(pdf, key);
    return verdict && verdict->isSound();
}

} // namespace

class TestConsentCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<SignedConsent>();
        const auto done = m_made->make();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    }

    void provesWhatWasSigned()
    {
        const auto id = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(id);
        const auto pdf = m_made->copyOf(*id);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message()));
        const auto verdict = verifyCopy(*pdf, m_made->clinicKey());
        QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().message()));
        QCOMPARE(verdict->wrong, QStringList());
        QVERIFY(verdict->isClinicKnown);
        QCOMPARE(verdict->document.clinic, QStringLiteral("Quiet Heron"));
        QCOMPARE(verdict->document.records.size(), std::size_t(1));
        const auto read = records::read<records::Consent>(verdict->document.records.front());
        QVERIFY(read);
        QVERIFY(*read == m_made->consent(QStringLiteral("en")));
        // Whom nobody knows, nobody vouches for.
        QVERIFY(!verifyCopy(*pdf, {})->isClinicKnown);
        QByteArray other = m_made->clinicKey();
        other[3] = char(other.at(3) ^ 1);
        QVERIFY(!isSound(*pdf, other));
    }

    void tellsThatItWasTakenBack()
    {
        const auto id = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(id);
        records::Withdrawal withdrawal;
        withdrawal.consent = *id;
        withdrawal.kind = records::ConsentKind::Treatment;
        withdrawal.at = m_made->made.clock.nowUtc().addDays(2);
        withdrawal.how = records::WithdrawnHow::InPerson;
        withdrawal.receivedBy = m_made->made.owner;
        QVERIFY(m_made->keep(withdrawal));
        const auto pdf = m_made->copyOf(*id);
        QVERIFY(pdf);
        const auto verdict = verifyCopy(*pdf, m_made->clinicKey());
        QVERIFY(verdict && verdict->isSound());
        QCOMPARE(verdict->document.records.size(), std::size_t(2));
        QVERIFY(textOf(*pdf).contains(QLatin1String("Taken back on 23 November 2026")));
    }

    void holdsAfterTheTabletWasReplacedTwice()
    {
        QVERIFY(m_made->takeNewIdentity());
        const auto id = m_made->keep(m_made->consent(QStringLiteral("es")));
        QVERIFY(id);
        QVERIFY(m_made->takeNewIdentity());
        const auto pdf = m_made->copyOf(*id);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message()));
        const auto verdict = verifyCopy(*pdf, m_made->clinicKey());
        QVERIFY(verdict && verdict->isSound());
        QVERIFY(verdict->document.by.device != verdict->document.tablets.front().device);
        QVERIFY(!verdict->document.tablets.front().replaces.isNull());
    }

    // Each byte would take too long here: all of the file's ends and what lies around the seal, and a part of the rest
    // (all of it with STIPPLE_CAMPAIGN).
    void everyChangedByteIsNoticed()
    {
        const auto id = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(id);
        const QByteArray pdf = *m_made->copyOf(*id);
        QVERIFY(isSound(pdf, m_made->clinicKey()));
        const qsizetype step = qEnvironmentVariableIsSet("STIPPLE_CAMPAIGN") ? 1 : 211;
        const qsizetype seal = pdf.indexOf("/StippleSeal");
        int tried = 0;
        for (qsizetype at = 0; at < pdf.size(); ++at) {
            const bool isNear = at < 64 || at > pdf.size() - 64 || (at > seal - 32 && at < seal + 180);
            if (!isNear && at % step != 0)
                continue;
            QByteArray changed = pdf;
            changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
            QVERIFY2(!isSound(changed, m_made->clinicKey()), qPrintable(QString::number(at)));
            ++tried;
        }
        QVERIFY(tried > 400);
        QVERIFY(!isSound(pdf + '\n', m_made->clinicKey()));
        QVERIFY(!isSound(pdf.chopped(1), m_made->clinicKey()));
        QVERIFY(!isSound(QByteArray(), m_made->clinicKey()));
        // Every one of the signature's digits in the other case.
        QVERIFY(
            !isSound(QByteArray(pdf).replace(seal + 14, 128, pdf.mid(seal + 14, 128).toUpper()), m_made->clinicKey()));
    }

    // Somebody takes the pages and the document apart, changes the document, and seals it again with a key of theirs,
    // or with the tablet's own, as a thief of the tablet's key could.
    void everyChangeOfTheDocumentIsNoticed()
    {
        const auto id = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(id);
        const QByteArray pdf = *m_made->copyOf(*id);
        const auto parts = openSealedPdf(pdf);
        QVERIFY(parts);
        const vault::SigningKey theirs = vault::SigningKey::random();
        const QByteArray pages = *consentPdf(*readConsentCopy(*m_made->reader, m_made->vault->header(), *id),
                                             m_made->clinicKey(), PaperSize::A4);
        // What only says when the copy was made, and for which clinic, the tablet's own seal vouches for, no more.
        const qsizetype recordsFrom = parts->document.indexOf("\"records\"");
        for (qsizetype at = 0; at < parts->document.size(); at += at < recordsFrom ? 7 : 61) {
            QByteArray changed = parts->document;
            changed[at] = char(changed.at(at) ^ 1);
            const auto sealedBy = [&](const vault::SigningKey& key) {
                return *sealPdf(pages, {QStringLiteral("signed.json"), {}, changed, m_made->made.clock.nowUtc()},
                                [&](const QByteArray& bytes) { return key.sign(bytes); });
            };
            QVERIFY2(!isSound(sealedBy(theirs), m_made->clinicKey()), qPrintable(QString::number(at)));
            if (at > recordsFrom + 12)
                QVERIFY2(!isSound(sealedBy(m_made->vault->deviceKey()), m_made->clinicKey()),
                         changed.mid(std::max<qsizetype>(0, at - 40), 80).constData());
        }
    }

    void otherFilesAreNoCopies()
    {
        for (const QByteArray& bytes :
             {QByteArray("%PDF-1.4\n%%EOF"), QByteArray("hello"), QByteArray(1000, '\0'),
              QByteArray("/StippleSeal (") + QByteArray(128, '0') + ")", QByteArray("/StippleSeal (")}) {
            const auto verdict = verifyCopy(bytes, m_made->clinicKey());
            QVERIFY(!verdict);
            QCOMPARE(verdict.error().code(), ErrorCode::InvalidInput);
            QVERIFY(verdict.error().message().contains(QLatin1String("copy")));
        }
    }

    // A record that does not prove anything is not copied as if it did.
    void nothingUnprovenIsCopied()
    {
        const auto id = m_made->keep(m_made->consent(QStringLiteral("en")));
        QVERIFY(id);
        auto copy = readConsentCopy(*m_made->reader, m_made->vault->header(), *id);
        QVERIFY(copy);
        copy->record.fields.begin()->second.begin()->second.value = Json(QStringLiteral("another"));
        const auto sealed =
            sealedCopy(*consentPdf(*copy, m_made->clinicKey(), PaperSize::A4), *copy, m_made->vault->header(),
                       m_made->vault->deviceKey(), QDateTime::currentDateTimeUtc());
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code(), ErrorCode::Damaged);
        QVERIFY(!readConsentCopy(*m_made->reader, m_made->vault->header(), QUuid::createUuid()));
        QVERIFY(!readConsentCopy(*m_made->reader, m_made->vault->header(), m_made->client));
    }

    void canBeReadAloud_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("en") << "en"
                            << "Initialled one by one"
                            << "Signatures";
        QTest::newRow("es") << "es"
                            << "Rubricado punto por punto"
                            << "Firmas";
        QTest::newRow("ar") << "ar" << QString::fromUtf8("التوقيع بالأحرف الأولى بندًا بندًا")
                            << QString::fromUtf8("التوقيعات");
    }
    // In reading order, whole, and without complaint of another program.
    void canBeReadAloud()
    {
        QFETCH(QString, language);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString longName = QStringLiteral("María del Carmen Encarnación de los Ángeles Fernández-Villaverde y "
                                                "Rodríguez de la Torre-Montenegro");
        const auto id = m_made->keep(m_made->consent(language, longName));
        QVERIFY(id);
        for (const PaperSize size : {PaperSize::A4, PaperSize::Letter}) {
            const auto pdf = m_made->copyOf(*id, size);
            QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message()));
            keepPicture(
                *pdf,
                QStringLiteral("consent-%1-%2").arg(language, QLatin1String(size == PaperSize::A4 ? "a4" : "letter")));
            const QString text = textOf(*pdf);
            QVERIFY2(text.contains(first), qPrintable(text));
            QVERIFY2(text.indexOf(second) > text.indexOf(first), qPrintable(text));
            QVERIFY(text.lastIndexOf(QLatin1String("Mara Osei")) > text.indexOf(second));
            int status = -1;
            const QString path = m_folder.filePath(QStringLiteral("checked.pdf"));
            write(path, *pdf);
            ran(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
            QCOMPARE(status, 0);
            QVERIFY(ran(QStringLiteral("pdfinfo"), {path}).contains(size == PaperSize::A4 ? "(A4)" : "(letter)"));
        }
    }

    void tenPagesAreTenPages()
    {
        auto consent = m_made->consent(QStringLiteral("en"));
        auto words = handover::ConsentWords::fromJson(consent.words);
        QVERIFY(words);
        for (int i = 0; i < 160; ++i)
            words->body += QStringLiteral("Paragraph %1. ").arg(i) +
                           QStringLiteral("Whatever stands here is read before anybody signs. ").repeated(4);
        consent.words = words->toJson();
        consent.textHash = words->hash();
        const auto id = m_made->keep(consent);
        QVERIFY2(id, id ? "" : qPrintable(id.error().message()));
        const auto pdf = m_made->copyOf(*id);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("consent-long"));
        const QString text = textOf(*pdf);
        for (int i = 0; i < 160; ++i)
            QVERIFY2(text.contains(QStringLiteral("Paragraph %1.").arg(i)), qPrintable(QString::number(i)));
        const QRegularExpression foot(QStringLiteral("Page (\\d+) of (\\d+)"));
        auto feet = foot.globalMatch(text);
        int pages = 0;
        while (feet.hasNext()) {
            const auto one = feet.next();
            QCOMPARE(one.captured(1).toInt(), ++pages);
        }
        QVERIFY2(pages >= 10, qPrintable(QString::number(pages)));
    }

    // Fifty of them, a part of which somebody changed, given to a program that shares no line with ours.
    void anotherVerifierAgrees()
    {
        QRandomGenerator random(50);
        QStringList files;
        QList<bool> expected;
        const QStringList languages{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")};
        for (int i = 0; i < 50; ++i) {
            if (i == 20)
                QVERIFY(m_made->takeNewIdentity());
            auto consent = m_made->consent(languages[i % 3], QString::fromUtf8("Núria Ōta %1 \"a\\b\" 🌿").arg(i));
            consent.questions.front().answer = QString(random.bounded(400), QChar(u'a' + i % 26));
            const auto id = m_made->keep(consent);
            QVERIFY(id);
            QByteArray pdf = *m_made->copyOf(*id);
            if (i % 3 == 1)
                for (int k = 0; k < 1 + i % 2; ++k) {
                    const qsizetype at = random.bounded(int(pdf.size()));
                    pdf[at] = char(pdf.at(at) ^ (1 << random.bounded(8)));
                }
            files += m_folder.filePath(QStringLiteral("%1.pdf").arg(i));
            write(files.last(), pdf);
            expected += isSound(pdf, m_made->clinicKey());
            QCOMPARE(expected.last(), i % 3 != 1);
        }
        int status = -1;
        const QByteArray said =
            ran(QStringLiteral("/usr/bin/python3"), // the system's, for which the library is packaged

                QStringList{QStringLiteral(STIPPLE_INDEPENDENT_VERIFIER),
                            QString::fromLatin1(m_made->clinicKey().toHex())} +
                    files,
                &status);
        QVERIFY2(status == 0, said.constData());
        const QList<QByteArray> lines = said.trimmed().split('\n');
        QCOMPARE(lines.size(), files.size());
        for (int i = 0; i < 50; ++i)
            QVERIFY2((lines[i] == "ok") == expected[i],
                     qPrintable(QStringLiteral("%1: %2").arg(i).arg(QString::fromUtf8(lines[i]))));
    }

    void keysAreTypedAsTheyArePrinted()
    {
        const QByteArray key = m_made->clinicKey();
        QCOMPARE(keyText(key).size(), 64 + 15);
        QCOMPARE(keyFromText(keyText(key)), key);
        QCOMPARE(keyFromText(keyText(key).toLower().replace(u' ', u'\n')), key);
        QCOMPARE(keyFromText(keyText(key).chopped(1)), QByteArray());
        QCOMPARE(keyFromText(QStringLiteral("no key")), QByteArray());
        QVERIFY(copyFileName(*readConsentCopy(
                                 *m_made->reader, m_made->vault->header(),
                                 *m_made->keep(m_made->consent(QStringLiteral("en"), QStringLiteral("A/B: \"C\"")))))
                    .endsWith(QStringLiteral(", AB C, 2026-11-21.pdf")));
    }

private:
    QString textOf(const QByteArray& pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("read.pdf"));
        write(path, pdf);
        // As text that is searched for: without the forms that letters take, and without line ends.
        return QString::fromUtf8(
                   ran(QStringLiteral("pdftotext"), {QStringLiteral("-nopgbrk"), path, QStringLiteral("-")}))
            .normalized(QString::NormalizationForm_KC)
            .simplified();
    }
    // For whoever wants to look: STIPPLE_PICTURES names a folder.
    static void keepPicture(const QByteArray& pdf, const QString& name)
    {
        const QString folder = qEnvironmentVariable("STIPPLE_PICTURES");
        if (!folder.isEmpty())
            write(folder + u'/' + name + QStringLiteral(".pdf"), pdf);
    }

    std::unique_ptr<SignedConsent> m_made;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestConsentCopy)
#include "test_consent_copy.moc"
