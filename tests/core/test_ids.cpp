#include "core/ids.h"

#include <QTest>

using namespace stipple;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areVersionSevenAndSorted()
    {
        SettableClock clock(QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
        IdSource source(clock);
        QSet<QUuid> seen;
        QString last;
        for (int i = 0; i < 20'000; ++i) {
            if (i % 1000 == 0)
                clock.advance(1);
            if (i == 10'000)
                clock.set(QDateTime({2016, 1, 1}, {0, 0}, Qt::UTC)); // a clock that goes back
            const QUuid id = source.next();
            const QByteArray bytes = id.toRfc4122();
            QCOMPARE(quint8(bytes[6]) >> 4, 7);
            QCOMPARE(quint8(bytes[8]) >> 6, 2);
            const QString text = idText(id);
            QVERIFY2(last < text, qPrintable(last + QLatin1Char(' ') + text));
            last = text;
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void holdTheTimeTheyWereMade()
    {
        const SettableClock clock(QDateTime({2022, 2, 22}, {19, 22, 22}, Qt::UTC));
        IdSource source(clock);
        // RFC 9562, A.6: the same instant begins with 017f22e279b0.
        QVERIFY(idText(source.next()).startsWith(QLatin1String("017f22e2-79b0-7")));
    }

    void readOnlyTheirOwnText()
    {
        const QString text = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        QCOMPARE(idText(idFromText(text)), text);
        QVERIFY(idFromText(text.toUpper()).isNull());
        QVERIFY(idFromText(QStringLiteral("{%1}").arg(text)).isNull());
        QVERIFY(idFromText(u"").isNull());
        QVERIFY(idFromText(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g").isNull());
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "test_ids.moc"
