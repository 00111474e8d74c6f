#include "sample_photo.h"

#include "records/visits.h"
#include "vault/erasure.h"
#include "vault/merging.h"
#include "vault/typed_edits.h"
#include "vault/verify.h"

using namespace stipple;
using namespace stipple::vault;

class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesWhatDiffers();
    void theOthersRecordsAreReadWithIt();
    void nothingOfSafetyIsLost();
    void takesNothingThatWasNotChosen();
    void sealedRecordsStayAsTheyWere();
    void canBeTakenBack();
    void laterChangesSurviveTakingBack();
    void refusesWhatCannotBe();
    void twoTabletsTheOtherWayRound();
    void erasingTakesBoth();

private:
    records::Record now(const QUuid& id) { return *(*m_vault->openReader())->record(id); }
    records::Client client(const QUuid& id) { return *records::read<records::Client>(now(id)); }
    QUuid add(const records::Client& client)
    {
        const QUuid id = m_writer->newId();
        return m_writer->change(id, creating(id, QUuid(), client)) ? id : QUuid();
    }
    QUuid addAppointment(const QUuid& client)
    {
        records::Appointment appointment;
        appointment.starts = m_made->clock.nowUtc();
        appointment.minutes = 60;
        appointment.zone = QStringLiteral("UTC");
        appointment.kind = records::VisitKind::Session;
        appointment.state = records::VisitState::Booked;
        const QUuid id = m_writer->newId();
        return m_writer->change(id, creating(id, client, appointment)) ? id : QUuid();
    }
    std::vector<QUuid> found(const QString& query)
    {
        return SearchIndex(*(*m_vault->openReader())->searchLines()).find(query, 10);
    }

    std::unique_ptr<MadeVault> m_made;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Writer> m_writer;
    QUuid m_kept;
    QUuid m_given;
};

void TestMerging::init()
{
    m_made = std::make_unique<MadeVault>();
    QVERIFY(m_made->make());
    m_vault = *m_made->unlock();
    m_writer = *m_vault->openWriter(m_made->clock);
    records::Client kept;
    kept.name = QStringLiteral("Lena Varga");
    kept.phone = QStringLiteral("+34 555 010 111");
    kept.allergies[QStringLiteral("latex")] = records::Allergy{{}, QStringLiteral("Latex"), {}, {}};
    m_kept = add(kept);
    records::Client given;
    given.name = QStringLiteral("Magdalena Varga");
    given.phone = QStringLiteral("+34 555 010 222");
    given.email = QStringLiteral("lena@example.org");
    given.allergies[QStringLiteral("nickel")] = records::Allergy{{}, QStringLiteral("Nickel"), {}, {}};
    records::Note note;
    note.text = QStringLiteral("Prefers mornings");
    note.at = m_made->clock.nowUtc();
    note.practitioner = m_made->owner;
    given.notes[QStringLiteral("n1")] = note;
    m_given = add(given);
    QVERIFY(!m_kept.isNull() && !m_given.isNull());
}

void TestMerging::cleanup()
{
    m_writer.reset();
    m_vault.reset();
    m_made.reset();
}

void TestMerging::namesWhatDiffers()
{
    const auto choices = mergeChoices(now(m_kept), now(m_given));
    QStringList fields;
    for (const MergeChoice& choice : choices)
        fields += choice.field + (choice.isAdded ? QStringLiteral("!") : QString());
    QCOMPARE(fields, QStringList({QStringLiteral("allergies/latex"), QStringLiteral("allergies/nickel!"),
                                  QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("phone")}));
    QVERIFY(choices[2].kept.isNull());
    QCOMPARE(choices[4].given.toString(), QStringLiteral("+34 555 010 222"));
}

void TestMerging::theOthersRecordsAreReadWithIt()
{
    const QUuid hers = addAppointment(m_kept);
    const QUuid others = addAppointment(m_given);
    const auto photo = addSample(*m_writer, m_made->path, m_given, "a picture");
    QVERIFY(photo);
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {QStringLiteral("email")}));
    const auto reader = *m_vault->openReader();
    const auto all = *reader->recordsOfClient(m_kept);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].id, hers); // by the time they were made, whosever they were
    QCOMPARE(all[1].id, others);
    QCOMPARE(all[1].client, m_given); // untouched
    QCOMPARE(reader->photosOfClient(m_kept, 10)->size(), std::size_t(1));
    QCOMPARE(reader->photosOfClient(m_kept, 10, 1)->size(), std::size_t(0));
    QCOMPARE(reader->recordsOfClient(m_given)->size(), std::size_t(2));
    QCOMPARE(found(QStringLiteral("varga")), std::vector<QUuid>{m_kept}); // once
    QCOMPARE(found(QStringLiteral("lena@example.org")), std::vector<QUuid>{m_kept});
    // A change of the one that was given up does not bring it back into the list.
    records::Client other = client(m_given);
    other.name = QStringLiteral("Magda Varga");
    QVERIFY(m_writer->change(m_given, editing(now(m_given), other)));
    QCOMPARE(found(QStringLiteral("varga")), std::vector<QUuid>{m_kept});
}

void TestMerging::nothingOfSafetyIsLost()
{
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {}));
    const records::Client kept = client(m_kept);
    QCOMPARE(kept.allergies.size(), std::size_t(2));
    QCOMPARE(kept.allergies.at(QStringLiteral("nickel")).latest().substance, QStringLiteral("Nickel"));
    QCOMPARE(kept.notes.at(QStringLiteral("n1")).text, QStringLiteral("Prefers mornings"));
}

void TestMerging::takesNothingThatWasNotChosen()
{
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given),
                         {QStringLiteral("phone"), QStringLiteral("merged"), QStringLiteral("nonsense")}));
    const records::Client kept = client(m_kept);
    QCOMPARE(kept.name, QStringLiteral("Lena Varga"));
    QCOMPARE(kept.phone, QStringLiteral("+34 555 010 222"));
    QCOMPARE(kept.email, QString());
    QVERIFY(!kept.merged);
    QCOMPARE(kept.aliases.size(), std::size_t(1));
    QCOMPARE(client(m_given).merged->into, m_kept);
    QCOMPARE(client(m_given).merged->practitioner, m_made->owner);
}

void TestMerging::sealedRecordsStayAsTheyWere()
{
    const auto photo = addSample(*m_writer, m_made->path, m_given, "a picture");
    QVERIFY(photo);
    const QByteArray before = now(photo->id).toBytes();
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {QStringLiteral("name")}));
    QCOMPARE(now(photo->id).toBytes(), before);
    QCOMPARE(*readPhoto(m_made->path, *photo), QByteArray("a picture")); // still opened by the key it was sealed with
    m_writer.reset();
    const auto verified = verifyVault(*m_vault);
    QVERIFY2(verified->isSound(), verified->isSound() ? "" : qPrintable(verified->findings.front().what));
}

void TestMerging::canBeTakenBack()
{
    const records::Client kept = client(m_kept);
    const records::Client given = client(m_given);
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {QStringLiteral("name"), QStringLiteral("email")}));
    QVERIFY(client(m_kept) != kept);
    QVERIFY(separateClients(*m_writer, now(m_kept), now(m_given)));
    QCOMPARE(client(m_kept), kept);
    QCOMPARE(client(m_given), given);
    QCOMPARE(found(QStringLiteral("varga")).size(), std::size_t(2));
    QCOMPARE(separateClients(*m_writer, now(m_kept), now(m_given)).error().code(), ErrorCode::NotFound);
    QVERIFY(mergeClients(*m_writer, now(m_given), now(m_kept), {})); // and done again, the other way round
}

void TestMerging::laterChangesSurviveTakingBack()
{
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {QStringLiteral("phone"), QStringLiteral("email")}));
    records::Client later = client(m_kept);
    later.phone = QStringLiteral("+34 555 010 333");
    QVERIFY(m_writer->change(m_kept, editing(now(m_kept), later)));
    QVERIFY(separateClients(*m_writer, now(m_kept), now(m_given)));
    QCOMPARE(client(m_kept).phone, QStringLiteral("+34 555 010 333"));
    QCOMPARE(client(m_kept).email, QString());
}

void TestMerging::refusesWhatCannotBe()
{
    const records::Record kept = now(m_kept);
    const records::Record given = now(m_given);
    QCOMPARE(mergeClients(*m_writer, kept, kept, {}).error().code(), ErrorCode::Refused);
    QCOMPARE(mergeClients(*m_writer, kept, now(addAppointment(m_kept)), {}).error().code(), ErrorCode::InvalidInput);
    // Somebody changes one of them while the two are compared: nothing of the merging is kept, on either side.
    records::Client changed = client(m_given);
    changed.phone.clear();
    QVERIFY(m_writer->change(m_given, editing(given, changed)));
    QCOMPARE(mergeClients(*m_writer, kept, given, {QStringLiteral("phone")}).error().code(), ErrorCode::Refused);
    QCOMPARE(now(m_kept), kept);
    // Two people noted different birthdays.
    QVERIFY(m_writer->change(m_given, [](const records::Record* current, const records::Stamp& stamp) {
        return records::Change(*current, stamp)
            .asSeenBy({})
            .set(QStringLiteral("allergies/nickel"), *Json::parse(R"({"substance":"Nickel","reaction":"rash"})"))
            .validated();
    }));
    QVERIFY(client(m_given).allergies.at(QStringLiteral("nickel")).isDisputed());
    QCOMPARE(mergeClients(*m_writer, kept, now(m_given), {}).error().code(), ErrorCode::Refused);
    QCOMPARE(now(m_kept), kept);
    records::Client decided = client(m_given);
    auto& nickel = decided.allergies.at(QStringLiteral("nickel"));
    nickel.decide(nickel.latest());
    QVERIFY(m_writer->change(m_given, editing(now(m_given), decided)));
    QVERIFY(mergeClients(*m_writer, kept, now(m_given), {}));
    records::Client third;
    third.name = QStringLiteral("Third");
    QCOMPARE(mergeClients(*m_writer, now(add(third)), now(m_given), {}).error().code(), ErrorCode::Refused);
}

// Each tablet merged one into the other; when they sync, both say so. Reading must end, and find everything.
void TestMerging::twoTabletsTheOtherWayRound()
{
    addAppointment(m_kept);
    addAppointment(m_given);
    const auto alias = [this](const QUuid& of) {
        return [this, of](const records::Record* current, const records::Stamp& stamp) {
            return records::Change(*current, stamp)
                .add(QStringLiteral("aliases"), idText(of),
                     *Json::parse(QByteArray(R"({"at":"2026-11-21T09:00:00.000Z","practitioner":")") +
                                  idText(m_made->owner).toLatin1() + "\"}"))
                .validated();
        };
    };
    QVERIFY(m_writer->change(m_kept, alias(m_given)));
    QVERIFY(m_writer->change(m_given, alias(m_kept)));
    const auto reader = *m_vault->openReader();
    QCOMPARE(reader->recordsOfClient(m_kept)->size(), std::size_t(2));
    QCOMPARE(reader->recordsOfClient(m_given)->size(), std::size_t(2));
}

void TestMerging::erasingTakesBoth()
{
    const QUuid others = addAppointment(m_given);
    QVERIFY(mergeClients(*m_writer, now(m_kept), now(m_given), {QStringLiteral("email")}));
    const auto erased = eraseClient(*m_vault, *m_writer, m_kept, QStringLiteral("asked for it"));
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message()));
    QCOMPARE(erased->records, 3);
    const auto reader = *m_vault->openReader();
    for (const QUuid& id : {m_kept, m_given, others})
        QCOMPARE(reader->record(id).error().code(), ErrorCode::NotFound);
    QCOMPARE(m_writer->clientKey(m_given, ClientKeyUse::Erasable).error().code(), ErrorCode::NotFound);
    QVERIFY(found(QStringLiteral("varga")).empty());
}

QTEST_GUILESS_MAIN(TestMerging)
#include "test_merging.moc"
