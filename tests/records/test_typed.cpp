#include "sample.h"
#include "sample_values.h"

#include "records/aftercare.h"
#include "records/consents.h"
#include "records/merge.h"
#include "records/notes.h"
#include "records/people.h"
#include "records/photo_marks.h"
#include "records/reading.h"
#include "records/treatment.h"
#include "records/visits.h"

#include <QTest>

using namespace sample;

namespace
{

const QString born = QStringLiteral("born");

// Read into its struct and made anew from it, a record must hold the same values.
template <typename T>
QString lostIn()
{
    const Record full = fullRecord(typeOf<T>);
    const auto fields = read<T>(full);
    if (!fields)
        return fields.error().message();
    if (*fields == T())
        return QStringLiteral("nothing was read");
    const auto made = make<T>(*fields, id(0x77), {}, stamp(tabletA, 1));
    if (!made)
        return made.error().message();
    for (const auto& [name, writes] : full.fields) {
        if (!made->fields.contains(name))
            return name + QStringLiteral(" is not there");
        if (!(made->fields.at(name) == writes))
            return name + QStringLiteral(" is another: ") +
                   QString::fromUtf8(made->fields.at(name).begin()->second.value.toBytes());
    }
    return made->fields.size() == full.fields.size() ? QString() : QStringLiteral("there is more than was");
}

Record clientWith(const QString& field, Json value, const QUuid& device, qint64 n, const Record& before)
{
    return *Change(before, stamp(device, n, n)).set(field, std::move(value)).made();
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingOfAnyType()
    {
        const std::array lost{lostIn<Client>(),      lostIn<Response>(),   lostIn<Screening>(),    lostIn<Consent>(),
                              lostIn<Withdrawal>(),  lostIn<Plan>(),       lostIn<Session>(),      lostIn<Photo>(),
                              lostIn<Care>(),        lostIn<CheckIn>(),    lostIn<Quote>(),        lostIn<Lot>(),
                              lostIn<Appointment>(), lostIn<Protocol>(),   lostIn<Practitioner>(), lostIn<Device>(),
                              lostIn<Clinic>(),      lostIn<ClientNote>(), lostIn<Discard>(),      lostIn<PhotoMarks>(),
                              lostIn<CarePack>()};
        QCOMPARE(lost.size(), allTypes().size());
        for (const QString& what : lost)
            QVERIFY2(what.isEmpty(), qPrintable(what));
    }

    void givesValuesInTheFieldsOwnTerms()
    {
        const auto session = *read<Session>(fullRecord(Type::Session));
        QCOMPARE(session.day, QDate(2026, 3, 1));
        QCOMPARE(session.phase.known(), Phase::Foundation);
        QCOMPARE(session.pigments.size(), 2U);
        const Pigment& pigment = session.pigments.at(QStringLiteral("second one"));
        QCOMPARE(pigment.expiry.latest(), QDate(2028, 5, 31));
        QCOMPARE(*session.depth, 1.25);
        QCOMPARE(session.zones.at(QStringLiteral("first")).outline->strokes[0][1].ms, 16);
        const auto consent = *read<Consent>(fullRecord(Type::Consent));
        QCOMPARE(consent.signers[1].role.known(), SignerRole::Practitioner);
        QCOMPARE(consent.signers[1].practitioner, anna);
    }

    void writesOnlyWhatChanged()
    {
        const Record before = fullRecord(Type::Client);
        Client client = *read<Client>(before);
        client.phone = QStringLiteral("+34 600 000 000");
        client.calledBy.clear();
        client.allergies.erase(QStringLiteral("first"));
        client.allergies[elementName(QStringLiteral("Latex"))] = Allergy{{}, QStringLiteral("Latex"), {}, {}};
        const Record after = *edit(before, before, client, stamp(tabletB, 1));
        QStringList changed;
        for (const auto& [name, writes] : after.fields) {
            if (writes.begin()->first.device == tabletB)
                changed += name;
        }
        QCOMPARE(changed, (QStringList{QStringLiteral("allergies/latex"), QStringLiteral("phone")}));
        QVERIFY(!after.fields.contains(QStringLiteral("calledBy")));
        QVERIFY(!after.fields.contains(QStringLiteral("allergies/first")));
        QCOMPARE(after.fields.size(), before.fields.size() - 1);
        QVERIFY(*read<Client>(after) == client);
        // Nothing changed: no change, not even of the author.
        QCOMPARE(*edit(before, before, *read<Client>(before), stamp(tabletB, 1)), before);
    }

    // From any number of layers, by the time at which each was made; not from one that was deleted.
    void findsWhatIsDrawnOnAPhoto()
    {
        const auto layer = [](int number, const QUuid& photo, std::vector<std::pair<const char*, int>> made) {
            PhotoMarks marks;
            marks.photo = photo;
            for (const auto& [name, second] : made) {
                PhotoMark& mark = marks.marks[QString::fromLatin1(name)];
                mark.kind = MarkKind::Circle;
                mark.places = {{{1, 2, 0}, {3, 4, 0}}};
                mark.at = QDateTime({2026, 1, 1}, {9, 0, second}, Qt::UTC);
                mark.practitioner = anna;
            }
            return *make(marks, id(number), id(1), stamp(tabletA, number));
        };
        const QUuid photo = id(0x70);
        const Record gone = *Change(layer(4, photo, {{"gone", 0}}), stamp(tabletA, 9)).deleteRecord().made();
        const std::vector<Record> all{layer(2, photo, {{"a", 9}, {"b", 3}}), layer(3, photo, {{"c", 5}}),
                                      layer(5, id(0x71), {{"other", 1}}), gone, fullRecord(Type::Photo)};
        const auto found = marksOn(all, photo);
        QStringList order;
        for (const DrawnMark& drawn : found)
            order += drawn.id;
        QCOMPARE(order, (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
        QCOMPARE(found[1].record, id(3));
        QVERIFY(found[0].mark.kind.known() == MarkKind::Circle);
        QVERIFY(marksOn(all, id(0x72)).empty());
    }

    void keepsWhatANewerAppWrote()
    {
        Record before = fullRecord(Type::Session);
        before.seal.reset();
        before.schema = 9;
        const Dot dot = before.author.dot();
        before.fields[QStringLiteral("robotArm")] = {{dot, Write{before.author.at, Json(3)}}};
        before.fields[QStringLiteral("hairline")][dot].value = QStringLiteral("fractal");
        Json pigment = before.fields[QStringLiteral("pigments/first")][dot].value;
        pigment.insert(QStringLiteral("opacity"), Json::number("0.50"));
        before.fields[QStringLiteral("pigments/first")][dot].value = pigment;
        QVERIFY(validate(before));
        Session session = *read<Session>(before);
        QVERIFY(!session.hairline.known());
        session.pigments[QStringLiteral("first")].lot = QStringLiteral("L2");
        const Record after = *edit(before, before, session, stamp(tabletB, 1));
        const Json& written = *shownValue(after, QStringLiteral("pigments/first"));
        QCOMPARE(written[u"lot"].toString(), QStringLiteral("L2"));
        QCOMPARE(written[u"opacity"].numberText(), QByteArray("0.50"));
        QCOMPARE(shownValue(after, QStringLiteral("robotArm"))->toInteger(), 3);
        QCOMPARE(shownValue(after, QStringLiteral("hairline"))->toString(), QStringLiteral("fractal"));
        QCOMPARE(after.schema, 9);
    }

    void keepsTheDigitsOfWhatItDoesNotTouch()
    {
        Record before = fullRecord(Type::Session);
        before.seal.reset();
        before.fields[QStringLiteral("depth")].begin()->second.value = Json::number("0.50");
        Session session = *read<Session>(before);
        session.machine = QStringLiteral("other");
        QCOMPARE(shownValue(*edit(before, before, session, stamp(tabletB, 1)), QStringLiteral("depth"))->numberText(),
                 QByteArray("0.50"));
    }

    void showsAllOfWhatMattersForSafety()
    {
        const Record origin = client();
        const Record a = clientWith(born, QStringLiteral("1990-05"), tabletA, 2, origin);
        const Record b = clientWith(born, QStringLiteral("2010-05-01"), tabletB, 1, origin);
        const Record both = merge(a, b).record;
        Client client = *read<Client>(both);
        QVERIFY(client.born.isDisputed());
        QCOMPARE(client.born.values.size(), 2U);
        QCOMPARE(client.born.latest().toText(), QStringLiteral("1990-05"));
        // Saving something else does not decide it, and deciding is done by one value.
        client.phone = QStringLiteral("1");
        const Record other = *edit(both, both, client, stamp(tabletA, 3));
        QCOMPARE(other.fields.at(born).size(), 2U);
        client.born.values.pop_back();
        client.born.values.push_back(*PartialDate::fromText(u"1999"));
        QVERIFY(!edit(both, both, client, stamp(tabletA, 3)));
        client.born.decide(*PartialDate::fromText(u"2010-05-01"));
        const Record decided = *edit(both, both, client, stamp(tabletA, 3));
        QVERIFY(conflicts(decided).empty());
        QVERIFY(!read<Client>(merge(decided, b).record)->born.isDisputed());
    }

    void showsBothDosesOfAMedicine()
    {
        const auto dose = [](const char* text) {
            Json json = Json::object();
            json.insert(QStringLiteral("name"), QStringLiteral("Warfarin"));
            json.insert(QStringLiteral("dose"), QString::fromUtf8(text));
            return json;
        };
        const QString field = QStringLiteral("medicines/warfarin");
        const Record both = merge(clientWith(field, dose("2 mg"), tabletA, 2, client()),
                                  clientWith(field, dose("5 mg"), tabletB, 1, client()))
                                .record;
        const auto medicines = read<Client>(both)->medicines;
        QVERIFY(medicines.at(QStringLiteral("warfarin")).isDisputed());
        // Two people who wrote the same do not disagree.
        const Record same = merge(clientWith(field, dose("2 mg"), tabletA, 2, client()),
                                  clientWith(field, dose("2 mg"), tabletB, 1, client()))
                                .record;
        QVERIFY(!read<Client>(same)->medicines.at(QStringLiteral("warfarin")).isDisputed());
    }

    void savesAFormThatWasOpenMeanwhile()
    {
        const Record opened = client();
        const Record now = clientWith(QStringLiteral("phone"), QStringLiteral("from B"), tabletB, 1, opened);
        Client form = *read<Client>(opened);
        form.email = QStringLiteral("zoe@example.org");
        const Record saved = *edit(now, opened, form, stamp(tabletA, 2));
        QCOMPARE(read<Client>(saved)->phone, QStringLiteral("from B"));
        QCOMPARE(read<Client>(saved)->email, form.email);
        form.phone = QStringLiteral("mine");
        QCOMPARE(conflicts(*edit(now, opened, form, stamp(tabletA, 2))).size(), 1U);
    }

    void refusesWhatDoesNotFit()
    {
        Client nobody;
        nobody.email = QStringLiteral("zoe@example.org");
        const auto made = make(nobody, id(2), {}, stamp(tabletA, 1));
        QVERIFY(!made);
        QVERIFY(made.error().message().contains(QStringLiteral("fields.name")));
        QVERIFY(!read<Plan>(client()));
        Record odd = client();
        odd.fields[born] = {{odd.author.dot(), Write{odd.author.at, Json(1990)}}};
        QVERIFY(!read<Client>(odd));
        Session session = *read<Session>(fullRecord(Type::Session));
        session.depth = std::nan("");
        Record open = fullRecord(Type::Session);
        open.seal.reset();
        QVERIFY(!edit(open, open, session, stamp(tabletB, 1)) ||
                !edit(open, open, session, stamp(tabletB, 1))->fields.contains(QStringLiteral("depth")));
    }

    void marksWhatItWroteWithItsSchema()
    {
        Client zoe;
        zoe.name = QStringLiteral("Zoë");
        const Record made = *make(zoe, id(2), {}, stamp(tabletA, 1));
        QCOMPARE(made.schema, schemaOf<Client>);
        QCOMPARE(made.type, QStringLiteral("client"));
        QCOMPARE(made.fields.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestTyped)
#include "test_typed.moc"
