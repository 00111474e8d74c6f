// The sheet for paper: every sign, every entry of the plan with its dates, every question, in each language and size.
#include "vouched_tablet.h"

#include "documents/aftercare_sheet.h"
#include "documents/care_days.h"
#include "documents/client_export.h"
#include "protocol/loader.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace stipple;
using namespace stipple::documents;

class TestAftercareSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        QVERIFY(loaded);
        m_protocol = *std::move(loaded);
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isLetter");
        QTest::newRow("en") << "en" << true;
        QTest::newRow("es") << "es" << false;
        QTest::newRow("ar") << "ar" << false;
    }
    void everythingIsThere()
    {
        QFETCH(QString, language);
        QFETCH(bool, isLetter);
        AftercareWanted wanted;
        wanted.care = VouchedTablet::care();
        wanted.wording = {language, QStringLiteral("en")};
        wanted.clinic = QString::fromUtf8("Clínica Norte");
        wanted.phone = QStringLiteral("+34 611 22 33 44");
        wanted.now = QDateTime({2026, 10, 20}, {12, 0}, Qt::UTC);
        const auto pdf = aftercarePdf(m_protocol, wanted, isLetter ? PaperSize::Letter : PaperSize::A4);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message()));
        const QString text = textOf(*pdf);
        // Arabic comes out of a PDF in pieces, so any of its first words will do.
        const auto says = [&](const protocol::LocalizedText& said) {
            const QStringList words = said.in(language).text.split(u' ').mid(0, 5);
            return std::any_of(words.begin(), words.end(), [&](QString word) {
                return word.size() > 2 && text.contains(word.normalized(QString::NormalizationForm_KC));
            });
        };
        for (const protocol::WarningSign* sign : signsInOrder(m_protocol))
            QVERIFY2(says(sign->text), qPrintable(sign->id));
        for (const protocol::FaqEntry* entry : questionsInOrder(m_protocol))
            QVERIFY2(says(entry->answer), qPrintable(entry->id));
        const auto days = careDays(m_protocol, wanted.care);
        QVERIFY(days);
        for (const CareList list : {&protocol::CareDay::does, &protocol::CareDay::donts, &protocol::CareDay::allowed,
                                    &protocol::CareDay::expects}) {
            for (const protocol::CareItem& item : eachOnce(*days, list))
                QVERIFY2(says(item.entry->title), qPrintable(item.entry->id));
        }
        if (language == u"es") {
            QVERIFY(text.contains(QLatin1String("del 20 de octubre")));
            QVERIFY(text.contains(QLatin1String("+34 611 22 33 44")));
        }
        // Not those for other skin, and no place that was left open.
        QVERIFY(!says(entry("no-redness-dark").title) || language != u"en");
        QVERIFY(!text.contains(u'{') && !text.contains(u'%'));
        const QString pictures = qEnvironmentVariable("STIPPLE_PICTURES");
        if (!pictures.isEmpty()) {
            QFile file(pictures + QStringLiteral("/aftercare-sheet-%1.pdf").arg(language));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        }
    }

    // One is too large for what is left: then none of them is there.
    void aFullStorageLeavesNothing()
    {
        QTemporaryDir folder;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 10'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto paths = writeNewFiles(QDir(folder.path()), QStringLiteral("aftercare"),
                                         {{QStringLiteral(".html"), "small"},
                                          {QStringLiteral(".pdf"), QByteArray(200'000, 'x')},
                                          {QStringLiteral(".ics"), "small too"}});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!paths);
        QVERIFY(paths.error().message().contains(QLatin1String("Nothing was left")));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

private:
    const protocol::AftercareEntry& entry(const char* id) const
    {
        return *std::find_if(m_protocol.aftercare.entries.begin(), m_protocol.aftercare.entries.end(),
                             [&](const auto& one) { return one.id == QLatin1String(id); });
    }
    QString textOf(const QByteArray& pdf)
    {
        QFile file(m_folder.filePath(QStringLiteral("read.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-nopgbrk"), file.fileName(), QStringLiteral("-")});
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput())
            .normalized(QString::NormalizationForm_KC)
            .simplified();
    }

    protocol::Protocol m_protocol;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAftercareSheet)
#include "test_aftercare_sheet.moc"
