#include "sample.h"
#include "sample_values.h"

#include "records/consents.h"
#include "records/treatment.h"

#include <QTest>

using namespace sample;

namespace
{

Json text(const char* value) { return Json(QString::fromUtf8(value)); }

Record with(Type type, const char* field, Json value)
{
    FieldValues fields = fullFields(type);
    fields.erase(QStringLiteral("cutShort")); // it would excuse much
    if (value.isNull())
        fields.erase(QString::fromUtf8(field));
    else
        fields[QString::fromUtf8(field)] = std::move(value);
    Record record = recordOf(type, fields);
    record.seal = Seal{{}, QByteArray(64, 's')};
    return record;
}

Json without(const Json& json, const char* member)
{
    Json changed = json;
    changed.remove(QString::fromUtf8(member));
    return changed;
}

Json replaced(const Json& json, const char* member, Json value)
{
    Json changed = json;
    changed.insert(QString::fromUtf8(member), std::move(value));
    return changed;
}

Json listOf(Json item)
{
    Json list = Json::array();
    list.append(std::move(item));
    return list;
}

} // namespace

class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatDoesNotHangTogether_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const Record& record, const char* place) {
            QTest::newRow(name) << record << QString::fromUtf8(place);
        };
        for (const char* field : {"practitioner", "screening", "consents", "phase", "startedAt", "endedAt",
                                  "anaesthetic", "singleUseOpened", "materialsDisposed"})
            row(field, with(Type::Session, field, {}), field);
        row("ends before it starts", with(Type::Session, "endedAt", text("2026-03-01T08:00:00.000Z")), "endedAt");
        const Json pigment = fullFields(Type::Session)[QStringLiteral("pigments/first")];
        row("expired pigment", with(Type::Session, "pigments/first", replaced(pigment, "expiry", text("2026-02"))),
            "pigments/first");
        row("expired needle",
            with(Type::Session, "needles/first",
                 replaced(fullFields(Type::Session)[QStringLiteral("needles/first")], "expiry", text("2026-02-28"))),
            "needles/first");
        row("pigment without lot", with(Type::Session, "pigments/first", without(pigment, "lot")), "lot");
        row("pigment without expiry", with(Type::Session, "pigments/first", without(pigment, "expiry")), "expiry");

        const Json client = fullFields(Type::Consent)[QStringLiteral("signers")].items()[0];
        const Json practitioner = fullFields(Type::Consent)[QStringLiteral("signers")].items()[1];
        row("nobody signed", with(Type::Consent, "signers", {}), "signers");
        row("only the practitioner signed", with(Type::Consent, "signers", listOf(practitioner)), "signers");
        row("neither drawn nor typed", with(Type::Consent, "signers", listOf(without(client, "drawn"))), "signers");
        row("drawn and typed", with(Type::Consent, "signers", listOf(replaced(client, "typed", text("Zoë")))),
            "signers");
        row("guardian of nobody", with(Type::Consent, "signers", listOf(replaced(client, "role", text("guardian")))),
            "signers");
        row("interpreter of nothing",
            with(Type::Consent, "signers", listOf(replaced(client, "role", text("interpreter")))), "signers");
        row("unnamed practitioner", with(Type::Consent, "signers", listOf(without(practitioner, "practitioner"))),
            "signers");
        Record publication = with(Type::Consent, "channels", {});
        publication.fields[QStringLiteral("kind")].begin()->second.value = text("photos-publication");
        row("publication without channel", publication, "channels");
        row("withdrawal half signed", with(Type::Withdrawal, "signers", listOf(without(client, "drawn"))), "signers");

        row(
            "screening milder than its findings",
            [] {
                Record mild = with(Type::Screening, "outcome", text("caution"));
                Json finding = fullFields(Type::Screening)[QStringLiteral("findings")].items()[0];
                finding.insert(QStringLiteral("outcome"), text("defer"));
                mild.fields[QStringLiteral("findings")].begin()->second.value = listOf(finding);
                mild.fields.erase(QStringLiteral("clearances"));
                return mild;
            }(),
            "outcome");
        row("screening earlier than its findings", with(Type::Screening, "eligibleFrom", text("2026-03-01")),
            "eligibleFrom");
        row("answers no object", with(Type::Response, "answers", Json::array()), "answers");
        row("submitted before it was begun", with(Type::Response, "submittedAt", text("2026-03-01T08:00:00.000Z")),
            "submittedAt");
        row(
            "close-up of nothing",
            [] {
                Record photo = with(Type::Photo, "zone", {});
                photo.fields[QStringLiteral("view")].begin()->second.value = text("close-up");
                return photo;
            }(),
            "zone");
        row(
            "photo of which scar",
            [] {
                Record photo = with(Type::Photo, "scar", {});
                photo.fields[QStringLiteral("view")].begin()->second.value = text("scar");
                return photo;
            }(),
            "scar");
        row("correction without a reason", with(Type::CheckIn, "amendReason", {}), "amendReason");
        row("reason without a correction", with(Type::CheckIn, "amends", {}), "amends");
        Record deleted = with(Type::CheckIn, "note", {});
        deleted.deleted = deleted.seen;
        row("deleted", deleted, "deleted");
    }
    void refusesWhatDoesNotHangTogether()
    {
        QFETCH(Record, record);
        QFETCH(QString, place);
        const Done done = validate(record);
        QVERIFY(!done);
        QVERIFY2(done.error().message().contains(place), qPrintable(done.error().message()));
    }

    void takesWhatDoes()
    {
        const Json client = fullFields(Type::Consent)[QStringLiteral("signers")].items()[0];
        Json typed = replaced(without(client, "drawn"), "typed", text("Zoë Novák"));
        for (const Record& record :
             {with(Type::Consent, "signers", listOf(typed)),
              with(Type::Consent, "signers",
                   listOf(replaced(replaced(client, "role", text("guardian")), "relationship", text("mother")))),
              with(Type::Session, "complications/first", {}), with(Type::Withdrawal, "signers", {}),
              with(Type::Session, "pigments/first",
                   replaced(fullFields(Type::Session)[QStringLiteral("pigments/first")], "expiry", text("2026-03")))})
            QVERIFY2(validate(record), validate(record) ? "" : qPrintable(validate(record).error().message()));
        Record onPaper = with(Type::Consent, "signers", {});
        onPaper.fields[QStringLiteral("onPaper")].begin()->second.value = Json(true);
        QVERIFY(validate(onPaper));
        FieldValues bare;
        for (const char* field :
             {"day", "zone", "practitioner", "screening", "consents", "phase", "startedAt", "endedAt"})
            bare[QString::fromUtf8(field)] = fullFields(Type::Session)[QString::fromUtf8(field)];
        Record cutShort = recordOf(Type::Session, bare);
        cutShort.seal = Seal();
        QVERIFY(!validate(cutShort));
        cutShort.fields[QStringLiteral("cutShort")] = {
            {cutShort.author.dot(), Write{cutShort.author.at, text("felt faint")}}};
        QVERIFY(validate(cutShort));
    }

    void asksAnOpenSessionForLittle()
    {
        Session session;
        session.day = QDate(2026, 3, 1);
        session.zone = QStringLiteral("Europe/Madrid");
        const auto open = make(session, id(5), id(1), stamp(tabletA, 1));
        QVERIFY(open);
        // Two sound edits that disagree must not be refused once they are merged.
        Record odd = fullRecord(Type::Session);
        odd.seal.reset();
        odd.fields[QStringLiteral("endedAt")].begin()->second.value = text("2026-03-01T08:00:00.000Z");
        QVERIFY(validate(odd));
        // But it cannot be finished so.
        QVERIFY(!Change(odd, stamp(tabletB, 1)).seal({}).validated());
        odd.fields[QStringLiteral("endedAt")].begin()->second.value = text("2026-03-01T11:00:00.000Z");
        const auto finished = Change(odd, stamp(tabletB, 1)).seal({}).validated();
        QVERIFY(finished);
        QVERIFY(validateSeal(*withSignature(*finished, QByteArray(64, 's'))));
    }
};

QTEST_APPLESS_MAIN(TestSealed)
#include "test_sealed.moc"
