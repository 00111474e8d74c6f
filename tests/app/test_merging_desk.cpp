// Clients who were added twice: who looks like whom, what is chosen, the search that follows, and the taking apart.
#include "app/merge_controller.h"
#include "open_clinic.h"

using namespace stipple;
using namespace stipple::app;

class TestMergingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLooksLikeWhom();
    void mergedFoundOnceAndTakenApart();
    void refused();

private:
    static KnownClient known(const char* name, const char* phone, const char* email, QDate born = {});
};

KnownClient TestMergingDesk::known(const char* name, const char* phone, const char* email, QDate born)
{
    KnownClient made;
    made.id = QUuid::createUuid();
    made.fields.name = QString::fromUtf8(name);
    made.fields.phone = QString::fromUtf8(phone);
    made.fields.email = QString::fromUtf8(email);
    if (born.isValid())
        made.fields.born = records::PartialDate::of(born);
    return made;
}

void TestMergingDesk::whoLooksLikeWhom()
{
    const std::vector<KnownClient> clients{
        known("Íñigo Robledo", "+34 555 010 052", "a@example.org", {1969, 10, 21}),
        known("Robledo Inigo", "0555010052", "b@example.org", {1969, 10, 21}),
        known("Ana Quince", "", "ANA@example.org"),
        known("Anna Quinze", "", "ana@example.org "),
        known("Tom Lee", "1234", "", {1980, 1, 1}),
        known("Tom Lee", "1234", "", {1990, 1, 1}), // somebody else of that name
    };
    const auto pairs = likelyDuplicates(clients, 10);
    QCOMPARE(pairs.size(), std::size_t(2));
    QCOMPARE(pairs[0].likeness, (std::vector{Likeness::Phone, Likeness::NameAndBirth}));
    QCOMPARE(pairs[1].likeness, std::vector{Likeness::Email});
    QVERIFY(likelyDuplicates({}, 10).empty());
    QCOMPARE(likelyDuplicates(clients, 1).size(), std::size_t(1));
    // A number that everybody has says nothing.
    std::vector<KnownClient> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(known(qPrintable(QStringLiteral("Name%1").arg(i)), "+34 900 000 000", ""));
    QVERIFY(likelyDuplicates(many, 10).empty());
}

void TestMergingDesk::mergedFoundOnceAndTakenApart()
{
    OpenClinic clinic;
    QVERIFY(clinic.make(0, true));
    MergeController merging(clinic.vault, clinic.gate, clinic.navigator, clinic.languages, clinic.clinic);
    QVERIFY(clinic.unlock());
    const auto count = [&] {
        const auto found = QCoro::waitFor(clinic.vault.find(QStringLiteral("robledo"), 10));
        return found ? int(found->rows.size()) : -1;
    };
    QCOMPARE(count(), 2);
    clinic.navigator.open(Navigator::DuplicatesPage);
    QTRY_VERIFY(merging.pairs()->count() >= 1);
    const QString first = merging.pairs()->value(0, "first").toString();
    const QString second = merging.pairs()->value(0, "second").toString();
    merging.compare(first, second);
    QTRY_VERIFY(merging.isComparing());
    QVERIFY(merging.choices()->count() >= 1); // the name is written otherwise
    const QString given = merging.givenName();
    merging.take(QStringLiteral("name"), true);
    merging.swap();
    QCOMPARE(merging.keptName(), given);
    merging.swap();
    merging.take(QStringLiteral("name"), true);
    merging.merge();
    QTRY_COMPARE(clinic.navigator.page(), Navigator::ClientPage);
    QCOMPARE(clinic.navigator.client(), first);
    QCOMPARE(count(), 1); // the search knows it at once
    const auto kept = QCoro::waitFor(clinic.vault.client(idFromText(first)));
    QVERIFY(kept);
    QCOMPARE(kept->client.name, given);
    // Whoever still edits the one that was given up is refused, and its line does not come back.
    const auto gone = QCoro::waitFor(clinic.vault.client(idFromText(second)));
    QVERIFY(gone);
    records::Client after = gone->client;
    after.phone = QStringLiteral("+34 600 000 000");
    const auto edited = QCoro::waitFor(clinic.vault.editClient(gone->record, after));
    QVERIFY(!edited && edited.error().code() == ErrorCode::Refused);
    QCOMPARE(count(), 1);
    merging.separate(first, QStringLiteral("merged:") + second);
    QTRY_VERIFY(!merging.busy());
    QCOMPARE(count(), 2);
    QVERIFY(merging.problem().isEmpty());
}

void TestMergingDesk::refused()
{
    OpenClinic clinic;
    QVERIFY(clinic.make(3, false));
    MergeController merging(clinic.vault, clinic.gate, clinic.navigator, clinic.languages, clinic.clinic);
    QVERIFY(clinic.unlock());
    const auto found = QCoro::waitFor(clinic.vault.find({}, 3));
    QVERIFY(found && found->rows.size() == 3);
    const QString one = idText(found->rows[0].id);
    merging.compare(one, one);
    QTRY_VERIFY(merging.isComparing());
    merging.merge();
    QTRY_VERIFY(!merging.problem().isEmpty());
    QVERIFY(merging.isComparing()); // nothing was done
    merging.compare(one, idText(QUuid::createUuid()));
    QTRY_VERIFY(!merging.problem().isEmpty());
    QVERIFY(!merging.isComparing());
    merging.separate(one, QStringLiteral("merged:") + idText(found->rows[1].id));
    QTRY_VERIFY(!merging.busy());
    QVERIFY(!merging.problem().isEmpty());
}

QTEST_MAIN(TestMergingDesk)
#include "test_merging_desk.moc"
