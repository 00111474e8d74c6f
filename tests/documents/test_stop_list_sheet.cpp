// The sheet that a client takes home before a session: every line, its date, and nothing prescribed to be stopped.
#include "documents/stop_list_sheet.h"
#include "protocol/loader.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace stipple::documents;

class TestStopListSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        QVERIFY(loaded);
        m_protocol = *std::move(loaded);
    }

    void everyLineIsThere_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "es", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLineIsThere()
    {
        QFETCH(QString, language);
        protocol::ProposedSession session;
        session.date = QDate(2026, 12, 20);
        const protocol::Wording wording{language, QStringLiteral("en")};
        StopListSheet sheet{QStringLiteral("Quiet Heron"),
                            QStringLiteral("+34 911 000 000"),
                            QStringLiteral("Daniel Ferreira"),
                            session.date,
                            {},
                            protocol::dayBeforeFor(m_protocol, session, wording),
                            language};
        // All of the protocol's entries, whoever they are for.
        for (const protocol::StopEntry& entry : m_protocol.stopList) {
            protocol::StopLine line;
            line.entry = &entry;
            line.kind = entry.kind;
            line.by = QDate(2026, 11, 1).addDays(qint64(sheet.lines.size()));
            line.text = entry.text.in(language, QStringLiteral("en"));
            line.prescriber = protocol::askPrescriber(m_protocol, wording);
            sheet.lines.push_back(line);
        }
        QVERIFY(sheet.lines.size() > 3 && !sheet.dayBefore.empty());
        const auto pdf = stopListPdf(sheet, PaperSize::A4);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message()));
        const QString text = textOf(*pdf);
        const DocumentWords say(language);
        for (const protocol::StopLine& line : sheet.lines) {
            const QString first =
                line.text.text.section(u' ', 0, 0).remove(u':').normalized(QString::NormalizationForm_KC);
            QVERIFY2(text.contains(first), qPrintable(first));
            if (line.kind == protocol::StopEntry::Kind::Stop && language != u"ar")
                QVERIFY2(text.contains(say.day(line.by)), qPrintable(say.day(line.by)));
        }
        if (language == u"en") {
            QVERIFY(text.contains(QLatin1String("session on 20 December 2026")));
            QVERIFY(text.indexOf(QLatin1String("Prescribed: do not stop it yourself")) >
                    text.indexOf(QLatin1String("What to stop, and when")));
        }
        const QString pictures = qEnvironmentVariable("STIPPLE_PICTURES");
        if (!pictures.isEmpty()) {
            QFile file(pictures + QStringLiteral("/stop-list-%1.pdf").arg(language));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        }
    }

    void withoutAnAppointmentNothingIsDated()
    {
        protocol::ProposedSession session;
        session.date = QDate(2026, 12, 20);
        const protocol::Wording wording{QStringLiteral("en"), QStringLiteral("en")};
        StopListSheet sheet{QStringLiteral("Quiet Heron"), {}, QStringLiteral("D"), {}, {}, {}, QStringLiteral("en")};
        sheet.dayBefore = protocol::dayBeforeFor(m_protocol, session, wording);
        for (const protocol::StopEntry& entry : m_protocol.stopList) {
            protocol::StopLine line;
            line.entry = &entry;
            line.kind = entry.kind;
            line.by = QDate(2026, 12, 1);
            line.text = entry.text.in(QStringLiteral("en"), QStringLiteral("en"));
            sheet.lines.push_back(line);
        }
        const auto pdf = stopListPdf(sheet, PaperSize::A4);
        QVERIFY(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(QLatin1String("The days come with the appointment.")));
        QVERIFY2(!text.contains(QLatin1String("2026")), qPrintable(text));
    }

    void nothingToStopIsSaid()
    {
        const auto pdf = stopListPdf(
            {QStringLiteral("Quiet Heron"), {}, QStringLiteral("D"), QDate(2026, 12, 20), {}, {}, QStringLiteral("en")},
            PaperSize::Letter);
        QVERIFY(pdf);
        QVERIFY(textOf(*pdf).contains(QLatin1String("nothing that you have to stop")));
    }

private:
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

QTEST_MAIN(TestStopListSheet)
#include "test_stop_list_sheet.moc"
