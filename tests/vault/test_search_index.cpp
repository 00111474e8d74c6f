#include "vault/search_index.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stipple::vault;

namespace
{

QUuid idOf(int number) { return QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10); }

// What the index promises, said in the plainest way.
std::vector<QUuid> plainly(const std::map<QUuid, QByteArray>& lines, const QString& query, std::size_t limit)
{
    std::vector<std::pair<QByteArray, QUuid>> sorted;
    for (const auto& [id, line] : lines)
        sorted.emplace_back(line, id);
    std::sort(sorted.begin(), sorted.end());
    std::vector<QUuid> found;
    for (const auto& [line, id] : sorted) {
        bool fits = true;
        for (const QByteArray& word : foldedWords(query).split(' '))
            fits = fits && (word.isEmpty() || line.contains(' ' + word));
        if (fits && found.size() < limit)
            found.push_back(id);
    }
    return found;
}

rc::Gen<QString> aName()
{
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("Ana"), QStringLiteral("Anaïs"), QStringLiteral("Ángela"), QStringLiteral("Müller"),
            QStringLiteral("Strauß"), QStringLiteral("O’Brien"), QStringLiteral("Łukasz"), QStringLiteral("van"),
            QStringLiteral("Quince"), QStringLiteral("أحمد"), QStringLiteral("Q")})),
        [](const std::vector<QString>& parts) {
            QStringList list(parts.begin(), parts.end());
            return QStringLiteral("X ") + list.mid(0, 3).join(QLatin1Char(' '));
        });
}

} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("accents") << QStringLiteral("Ángela Müller") << QStringLiteral(" angela muller");
        QTest::newRow("sharp s") << QStringLiteral("STRAUSS Strauß") << QStringLiteral(" strauss strauss");
        QTest::newRow("stroke") << QStringLiteral("Łukasz Ødegård Đorđe") << QStringLiteral(" lukasz odegard dorde");
        QTest::newRow("apostrophe") << QStringLiteral("O'Brien O’Neill") << QStringLiteral(" obrien oneill");
        QTest::newRow("hyphen") << QStringLiteral("Jean-Luc") << QStringLiteral(" jean luc");
        QTest::newRow("turkish") << QStringLiteral("Işıl") << QStringLiteral(" isil");
        QTest::newRow("arabic") << QStringLiteral("أَحْمَد فاطِمة") << QStringLiteral(" احمد فاطمه");
        QTest::newRow("arabic digits") << QStringLiteral("٠١٢") << QStringLiteral(" 012");
        QTest::newRow("han") << QStringLiteral("王 小明") << QStringLiteral(" 王 小明");
        QTest::newRow("nothing") << QStringLiteral(" .,- ") << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(QString::fromUtf8(foldedWords(text)), words);
    }

    void findsAsPeopleType_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("all") << QString() << QList<int>{2, 1, 4, 3};
        QTest::newRow("a letter") << "q" << QList<int>{1};
        QTest::newRow("either order") << "qui an" << QList<int>{1};
        QTest::newRow("no accent") << "angel" << QList<int>{2};
        QTest::newRow("mail") << "ana.quince@ex" << QList<int>{1};
        QTest::newRow("domain") << "example" << QList<int>{1};
        QTest::newRow("number as written") << "+49 (30) 1234" << QList<int>{1};
        QTest::newRow("number without zero") << "030 1234567" << QList<int>{1};
        QTest::newRow("its end") << "4567" << QList<int>{1};
        QTest::newRow("name and number") << "ana 456" << QList<int>{1};
        QTest::newRow("inside a word") << "ince" << QList<int>{};
        QTest::newRow("han, inside") << QStringLiteral("明") << QList<int>{3};
        QTest::newRow("only signs") << "--" << QList<int>{};
        QTest::newRow("nobody") << "zzz" << QList<int>{};
    }
    void findsAsPeopleType()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, expected);
        const SearchIndex index({
            {idOf(1), searchLine(QStringLiteral("Ana Quince"), QStringLiteral("+49 30 1234567"),
                                 QStringLiteral("ana.quince@example.org"))},
            {idOf(2), searchLine(QStringLiteral("Ángel Arroyo"), {}, {})},
            {idOf(3), searchLine(QStringLiteral("王小明"), {}, {})},
            {idOf(4), searchLine(QStringLiteral("Zoë"), {}, {})},
        });
        QList<int> found;
        for (const QUuid& id : index.find(query, 50))
            found += int(id.data1);
        if (query.isEmpty())
            QCOMPARE(QSet<int>(found.begin(), found.end()), QSet<int>(expected.begin(), expected.end()));
        else
            QCOMPARE(found, expected);
    }

    void agreesWithThePlainSearch()
    {
        QVERIFY(rc::check("as the plain search, also while clients change", [] {
            std::map<QUuid, QByteArray> lines;
            std::vector<SearchIndex::Line> first;
            for (int i = 0; i < 20; ++i) {
                const QByteArray line = searchLine(*aName(), {}, {});
                lines[idOf(i)] = line;
                first.push_back({idOf(i), line});
            }
            SearchIndex index(first);
            const int changes = *rc::gen::inRange(0, 15);
            for (int i = 0; i < changes; ++i) {
                const QUuid id = idOf(*rc::gen::inRange(0, 25));
                if (*rc::gen::inRange(0, 4) == 0) {
                    lines.erase(id);
                    index.put(id, std::nullopt);
                } else {
                    lines[id] = searchLine(*aName(), {}, {});
                    index.put(id, lines[id]);
                }
            }
            const QString query = (*aName()).left(*rc::gen::inRange(0, 12));
            const auto limit = *rc::gen::inRange<qsizetype>(1, 30);
            RC_ASSERT(index.size() == qsizetype(lines.size()));
            RC_ASSERT(index.find(query, limit) == plainly(lines, query, std::size_t(limit)));
        }));
    }

    void isBuiltAnewAfterManyChanges()
    {
        SearchIndex index;
        for (int i = 0; i < 5'000; ++i)
            index.put(idOf(i % 2'500), searchLine(QStringLiteral("Name%1").arg(i, 5, 10, QLatin1Char('0')), {}, {}));
        QCOMPARE(index.size(), 2'500);
        QCOMPARE(index.find(QStringLiteral("name04999"), 5).size(), std::size_t(1));
        QVERIFY(index.find(QStringLiteral("name00001"), 5).empty());
        const auto all = index.find({}, 10'000);
        QCOMPARE(all.size(), std::size_t(2'500));
        QCOMPARE(all.front(), idOf(0));
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
