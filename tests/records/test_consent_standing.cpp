#include "sample.h"

#include "records/consent_standing.h"

#include <QTest>

using namespace sample;

namespace
{

// A client's sealed records as they come to be: each names the latest of those its tablet had.
class File
{
public:
    // `knowing`: the records that the tablet had; all, where nothing is said.
    QUuid add(Record record, std::optional<std::vector<Record>> knowing = std::nullopt)
    {
        record.seal = Seal{SealGraph::of(knowing ? *knowing : records)->latest(), QByteArray(64, 's')};
        records.push_back(record);
        return record.id;
    }
    std::vector<Record> records;
};

Record sealedRecord(int number, const QString& type, std::initializer_list<std::pair<const char*, QString>> fields)
{
    Change change = Change::create(id(number), type, id(1), stamp(tabletA, number));
    for (const auto& [name, value] : fields)
        change.set(QString::fromUtf8(name), value);
    return *change.made();
}

Record consent(int number, const char* kind = "treatment")
{
    return sealedRecord(number, QStringLiteral("consent"), {{"kind", QString::fromUtf8(kind)}});
}

Record withdrawal(int number, const QUuid& of, const char* kind = "treatment")
{
    return sealedRecord(number, QStringLiteral("withdrawal"),
                        {{"kind", QString::fromUtf8(kind)}, {"consent", idText(of)}});
}

Record correcting(Record record, const QUuid& amended)
{
    record.fields[QStringLiteral("amends")] = {{record.author.dot(), Write{record.author.at, idText(amended)}}};
    return record;
}

Record withChannels(Record record, const QStringList& channels)
{
    Json list = Json::array();
    for (const QString& channel : channels)
        list.append(channel);
    record.fields[QStringLiteral("channels")] = {{record.author.dot(), Write{record.author.at, list}}};
    return record;
}

ConsentStanding standing(const File& file, ConsentKind kind = ConsentKind::Treatment)
{
    return *consentStanding(kind, file.records);
}

} // namespace

class TestConsentStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsUntilWithdrawn()
    {
        File file;
        QVERIFY(!standing(file).holds());
        const QUuid first = file.add(consent(10));
        QVERIFY(standing(file).holds());
        QVERIFY(!standing(file, ConsentKind::HealthData).holds());
        const QUuid taken = file.add(withdrawal(11, first));
        QVERIFY(!standing(file).holds());
        QVERIFY(!standing(file).isDisputed());
        QCOMPARE(standing(file).withdrawn, std::vector<QUuid>{taken});
        // Given again, knowing of it.
        const QUuid again = file.add(consent(12));
        QVERIFY(standing(file).holds());
        QCOMPARE(standing(file).holding, std::vector<QUuid>{again});
        QCOMPARE(standing(file).given.size(), 2U);
    }

    void tellsContraryStatementsThatDidNotKnowOfEachOther()
    {
        File file;
        const QUuid first = file.add(consent(10));
        const std::vector<Record> bothHad = file.records;
        file.add(withdrawal(11, first), bothHad);
        file.add(consent(12), bothHad);
        QVERIFY(standing(file).isDisputed());
        QVERIFY(!standing(file).holds());
        // In whatever order they came.
        std::reverse(file.records.begin(), file.records.end());
        QVERIFY(standing(file).isDisputed());
        QCOMPARE(standing(file).contradicted, std::vector<QUuid>{id(12)});
        // Whoever knows of both decides.
        File withdrawn = file;
        file.add(consent(13));
        QVERIFY(standing(file).holds() && !standing(file).isDisputed());
        QCOMPARE(standing(file).holding, std::vector<QUuid>{id(13)});
        withdrawn.add(withdrawal(13, id(12)));
        QVERIFY(!standing(withdrawn).holds() && !standing(withdrawn).isDisputed());
    }

    void takesBackOnlyTheOneThatIsNamed()
    {
        File file;
        const QUuid first = file.add(consent(10));
        file.add(consent(11));
        file.add(withdrawal(12, first));
        QVERIFY(standing(file).holds());
        QCOMPARE(standing(file).holding, std::vector<QUuid>{id(11)});
    }

    void aCorrectionIsNoNewBeginning()
    {
        File file;
        const QUuid first = file.add(consent(10));
        file.add(withdrawal(11, first));
        file.add(correcting(consent(12), first));
        QVERIFY(!standing(file).holds());
        QCOMPARE(standing(file).given, std::vector<QUuid>{id(12)});
        // Nor does anything but a withdrawal correct a withdrawal.
        file.add(correcting(consent(13, "health-data"), id(11)));
        QVERIFY(!standing(file).holds());
        // A withdrawal that was meant for another consent is corrected by one that says so.
        File mistaken;
        const QUuid meant = mistaken.add(consent(20));
        const QUuid kept = mistaken.add(consent(21));
        const QUuid slip = mistaken.add(withdrawal(22, kept));
        mistaken.add(correcting(withdrawal(23, meant), slip));
        QCOMPARE(standing(mistaken).holding, std::vector<QUuid>{kept});
    }

    void correctionsInACircleEndNobodysWait()
    {
        File file;
        file.add(correcting(consent(10), id(11)));
        file.add(correcting(consent(11), id(10)));
        QVERIFY(!standing(file).holds());
    }

    void aRefusalOfPhotosEndsThemAll()
    {
        File file;
        file.add(consent(10, "photos-record"));
        file.add(consent(11, "photos-teaching"));
        file.add(consent(12));
        file.add(consent(13, "photo-refusal"));
        QVERIFY(!standing(file, ConsentKind::PhotosForRecord).holds());
        QVERIFY(!standing(file, ConsentKind::PhotosForTeaching).holds());
        QVERIFY(standing(file).holds());
        file.add(consent(14, "photos-record"));
        QVERIFY(standing(file, ConsentKind::PhotosForRecord).holds());
        File apart;
        apart.add(consent(10, "photos-record"));
        apart.add(consent(11, "photo-refusal"), std::vector<Record>());
        QVERIFY(standing(apart, ConsentKind::PhotosForRecord).isDisputed());
    }

    void publishingIsTakenBackChannelByChannel()
    {
        const QString website = QStringLiteral("website");
        const QString fair = QStringLiteral("trade fair");
        File file;
        const QUuid given = file.add(withChannels(consent(10, "photos-publication"), {website, fair}));
        QCOMPARE(standing(file, ConsentKind::PhotosForPublication).channels, (QStringList{fair, website}));
        file.add(withChannels(withdrawal(11, given, "photos-publication"), {website}));
        QCOMPARE(standing(file, ConsentKind::PhotosForPublication).channels, QStringList{fair});
        QVERIFY(standing(file, ConsentKind::PhotosForPublication).holds());
        file.add(withChannels(withdrawal(12, given, "photos-publication"), {fair}));
        QVERIFY(!standing(file, ConsentKind::PhotosForPublication).holds());
    }

    void theGraphShowsWhatIsMissing()
    {
        File file;
        const QUuid first = file.add(consent(10));
        file.add(withdrawal(11, first));
        const QUuid last = file.add(consent(12));
        const SealGraph whole = *SealGraph::of(file.records);
        QVERIFY(whole.gaps().empty());
        QCOMPARE(whole.latest(), std::vector<QByteArray>{*sealHash(file.records[2])});
        QVERIFY(whole.knew(last, first));
        QVERIFY(!whole.knew(first, last));
        QVERIFY(!whole.knew(first, first));
        // Somebody took the withdrawal away.
        const QByteArray gone = *sealHash(file.records[1]);
        file.records.erase(file.records.begin() + 1);
        const SealGraph holed = *SealGraph::of(file.records);
        QCOMPARE(holed.gaps().size(), 1U);
        QCOMPARE(holed.gaps()[0].hash, gone);
        QCOMPARE(holed.gaps()[0].namedBy, last);
        // Or changed one.
        Record& changed = file.records[0];
        changed.fields[QStringLiteral("kind")].begin()->second.value = QStringLiteral("health-data");
        QVERIFY(SealGraph::of(file.records)->latest().size() == 2);
        // Two tablets may both go on from one.
        File forked;
        forked.add(consent(10));
        const std::vector<Record> had = forked.records;
        forked.add(consent(11), had);
        forked.add(consent(12), had);
        QCOMPARE(SealGraph::of(forked.records)->latest().size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestConsentStanding)
#include "test_consent_standing.moc"
