// Languages, fallback, plural forms, placeholders; and the lengths of time.
#include "built_in.h"

#include "protocol/period.h"

using namespace stipple::protocol;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsBackVisibly()
    {
        LocalizedText text;
        text.set(QStringLiteral("en"), QStringLiteral("skin"));
        text.set(QStringLiteral("es"), QStringLiteral("piel"));
        QCOMPARE(text.in(QStringLiteral("es-MX")).text, QStringLiteral("piel"));
        QVERIFY(text.in(QStringLiteral("es-MX")).isAsked);
        const Told other = text.in(QStringLiteral("fr"), QStringLiteral("es"));
        QCOMPARE(other.text, QStringLiteral("piel"));
        QCOMPARE(other.language, QStringLiteral("es"));
        QVERIFY(!other.isAsked);
        QCOMPARE(text.in(QStringLiteral("fr")).language, QStringLiteral("en"));
        QVERIFY(LocalizedText().in(QStringLiteral("en")).text.isEmpty());
        QVERIFY(!LocalizedText().in(QStringLiteral("en")).isAsked);
    }

    void countsInArabic_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("category");
        const QList<QPair<int, const char16_t*>> rows{{0, u"zero"},    {1, u"one"},   {2, u"two"},   {3, u"few"},
                                                      {10, u"few"},    {11, u"many"}, {99, u"many"}, {100, u"other"},
                                                      {102, u"other"}, {103, u"few"}, {111, u"many"}};
        for (const auto& [n, category] : rows)
            QTest::addRow("%d", n) << n << QString::fromUtf16(category);
    }
    void countsInArabic()
    {
        QFETCH(int, n);
        QFETCH(QString, category);
        QCOMPARE(pluralCategory(QStringLiteral("ar"), n), category);
        QVERIFY(pluralCategories(QStringLiteral("ar-EG")).contains(category));
        QCOMPARE(pluralCategory(QStringLiteral("en"), n), n == 1 ? QStringLiteral("one") : QStringLiteral("other"));
    }

    void saysPhrases()
    {
        const Loading loaded = loadProtocol(built_in::files());
        QVERIFY(loaded);
        const Phrase* days = loaded->phrase(QStringLiteral("days-left"));
        QCOMPARE(days->say(QStringLiteral("en"), {}, {}, 1).text, QStringLiteral("1 day left"));
        QCOMPARE(days->say(QStringLiteral("es"), {}, {}, 5).text, QStringLiteral("quedan 5 días"));
        QCOMPARE(days->say(QStringLiteral("ar"), {}, {}, 2).text, QStringLiteral("بقي يومان"));
        QCOMPARE(days->say(QStringLiteral("fr"), QStringLiteral("es"), {}, 1).language, QStringLiteral("es"));
        QCOMPARE(loaded->phrase(QStringLiteral("stop.by"))
                     ->say(QStringLiteral("en"), {}, {{QStringLiteral("date"), QStringLiteral("3 May {n}")}})
                     .text,
                 QStringLiteral("Stop by 3 May {n}."));
    }

    void fillsIn()
    {
        QCOMPARE(placeholders(QStringLiteral("{b} {a} {b}")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(fillIn(QStringLiteral("{a}-{b}{"), {{QStringLiteral("a"), QStringLiteral("{b}")}}),
                 QStringLiteral("{b}-{b}{"));
    }

    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        QTest::addColumn<QDate>("end");       // from 2024-08-31
        const auto row = [](const char* text, const char* written, QDate end) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written) << end;
        };
        row("P30D", "P30D", QDate(2024, 9, 30));
        row("P6W", "P42D", QDate(2024, 10, 12));
        row("P6M", "P6M", QDate(2025, 2, 28));
        row("P1Y", "P1Y", QDate(2025, 8, 31));
        row("P18M", "P1Y6M", QDate(2026, 2, 28));
        row("P1M2D", "P1M2D", QDate(2024, 10, 2));
        row("PT24H", "PT24H", QDate(2024, 9, 1));
        for (const char* bad : {"", "P", "30D", "P30", "PT", "PT30M", "P-1D", "P1D1Y", "P1D1D", "P0D", "P99999Y",
                                "P1.5Y", "p1d", "P1H", "PT1D", "P123456D"})
            row(bad, "", {});
    }
    void periods()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(QDate, end);
        const auto period = Period::parse(text);
        QCOMPARE(period.has_value(), !written.isEmpty());
        if (!period)
            return;
        QCOMPARE(period->toText(), written);
        QCOMPARE(period->addTo(QDate(2024, 8, 31)), end);
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "test_text.moc"
