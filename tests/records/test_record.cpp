#include "core/ids.h"
#include "records/record.h"

#include <QTest>

using namespace stipple;
using namespace stipple::records;

namespace
{

const QString tablet = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
const QString other = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c073990");
const QString clientId = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c0739aa");

// A body with single quotes for double ones, so that it can be read here.
QByteArray quoted(QString text)
{
    return text.replace(u'\'', u'"')
        .replace(QStringLiteral("TABLET"), tablet)
        .replace(QStringLiteral("OTHER"), other)
        .toUtf8();
}

const QString sound =
    QStringLiteral("{'id':'017f22e2-79b0-7cc3-98c4-dc0c0c0739aa','type':'client','schema':1,"
                   "'author':{'device':'TABLET','n':7,'practitioner':'OTHER','at':'1795251600000-0-TABLET','step':5},"
                   "'fields':{'allergies/"
                   "latex':{'OTHER:3':{'hlc':'1795251500000-2-OTHER','value':{'substance':'latex','grade':0.010}}},"
                   "'name':{'TABLET:7':{'hlc':'1795251600000-0-TABLET','value':'Zoë'}},"
                   "'newer':{'TABLET:6':{'hlc':'1795251600000-0-TABLET','value':[1,null,{}]}}},"
                   "'seen':{'TABLET':7,'OTHER':3},'deleted':{'OTHER':2},"
                   "'seal':{'after':['"
                   "00000000000000000000000000000000000000000000000000000000000000aa"
                   "']}}");

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const auto record = Record::fromBytes(quoted(sound));
        QVERIFY2(record, record ? "" : qPrintable(record.error().message()));
        QCOMPARE(record->toBytes(), quoted(sound));
        QCOMPARE(*Record::fromJson(record->toJson()), *record);
        QCOMPARE(record->fields.at(QStringLiteral("allergies/latex")).begin()->first.n, 3);
        QCOMPARE(idText(record->author.practitioner), other);
        QCOMPARE(record->seen.of(QUuid::fromString(tablet)), 7);
        QCOMPARE(record->deleted->of(QUuid::fromString(tablet)), 0);
        QVERIFY(record->client.isNull());
    }

    void signsEverythingButTheSignature()
    {
        auto record = *Record::fromBytes(quoted(sound));
        const auto before = record.signedBytes();
        QVERIFY(before);
        record.seal->signature = QByteArray(64, 'x');
        QCOMPARE(*record.signedBytes(), *before);
        QCOMPARE(Record::fromBytes(record.toBytes())->seal->signature, record.seal->signature);
        record.seal->after.push_back(QByteArray(64, 'b'));
        QVERIFY(*record.signedBytes() != *before);
        QVERIFY(before->startsWith("{\"author\""));
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* from, const QString& to, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(from) << to << QString::fromUtf8(place);
        };
        row("id", "'id':'017f22e2", QStringLiteral("'id':'17f22e2"), "id");
        row("type", "'type':'client'", QStringLiteral("'type':'Client'"), "type");
        row("type a number", "'type':'client'", QStringLiteral("'type':4"), "type");
        row("schema", "'schema':1", QStringLiteral("'schema':0"), "schema");
        row("schema huge", "'schema':1", QStringLiteral("'schema':99999999999"), "schema");
        row("client null", "'schema':1", QStringLiteral("'schema':1,'client':null"), "client");
        row("author n", "'n':7", QStringLiteral("'n':-7"), "author.n");
        row("author n broken", "'n':7", QStringLiteral("'n':7.0"), "author.n");
        row("author n beyond doubles", "'n':7", QStringLiteral("'n':9007199254740993"), "author.n");
        row("step", "'step':5", QStringLiteral("'step':0"), "author.step");
        row("author unseen", "'n':7", QStringLiteral("'n':8"), "author");
        row("a member twice", "'author':{", QStringLiteral("'seal':{'after':[]},'author':{"), "");
        row("time of another", "'at':'1795251600000-0-TABLET'", QStringLiteral("'at':'1795251600000-0-OTHER'"),
            "author.at");
        row("time beyond all years", "'at':'1795251600000-0", QStringLiteral("'at':'9223372036854775807-0"),
            "author.at");
        row("time before all years", "'at':'1795251600000-0", QStringLiteral("'at':'-9223372036854775808-0"),
            "author.at");
        row("fields a list", "'fields':{", QStringLiteral("'fields':[],'x':{"), "x");
        row("dot of nobody", "'TABLET:7'", QStringLiteral("':7'"), "fields.name");
        row("dot zero", "'TABLET:7'", QStringLiteral("'TABLET:0'"), "fields.name");
        row("dot negative", "'TABLET:7'", QStringLiteral("'TABLET:-7'"), "fields.name");
        row("dot padded", "'TABLET:7'", QStringLiteral("'TABLET:07'"), "fields.name");
        row("dot huge", "'TABLET:7'", QStringLiteral("'TABLET:99999999999999999999'"), "fields.name");
        row("dot unseen", "'TABLET:7'", QStringLiteral("'TABLET:8'"), "fields.name");
        row("no value", "'value':'Zoë'", QStringLiteral("'worth':1"), "fields.name");
        row("no write", "'TABLET:7':{'hlc':'1795251600000-0-TABLET','value':'Zoë'}", QString(), "fields.name");
        row("field without name", "'name'", QStringLiteral("''"), "fields.");
        row("field with a control", "'name'", QStringLiteral("'na\\u0000me'"), "fields.na");
        row("element without name", "'name'", QStringLiteral("'name/'"), "fields.name");
        row("seen a list", "'seen':{'TABLET':7,'OTHER':3}", QStringLiteral("'seen':[]"), "seen");
        row("seen of nobody", "'OTHER':3}", QStringLiteral("'other':3}"), "seen");
        row("seen text", "'OTHER':3}", QStringLiteral("'OTHER':'3'}"), "seen");
        row("deleted null", "'deleted':{'OTHER':2}", QStringLiteral("'deleted':null"), "deleted");
        row("deleted unseen", "'deleted':{'OTHER':2}", QStringLiteral("'deleted':{'OTHER':4}"), "deleted");
        row("hash", "000000aa", QStringLiteral("000000AA"), "seal");
        row("signature", "aa']", QStringLiteral("aa'],'signature':'AAAA'"), "seal");
        row("signature a number", "aa']", QStringLiteral("aa'],'signature':1"), "seal");
        row("not JSON", "{'id'", QStringLiteral("{id"), "");
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        QString body = sound;
        QVERIFY(body.contains(from));
        body.replace(body.indexOf(from), from.size(), to);
        const auto record = Record::fromBytes(quoted(body));
        QVERIFY(!record);
        QVERIFY2(record.error().message().contains(u'"' + place) || place.isEmpty(),
                 qPrintable(record.error().message()));
    }

    void leavesAnUnknownShapeToANewerApp()
    {
        for (const QString& body :
             {QString(sound).replace(QStringLiteral("'seen'"), QStringLiteral("'sense':1,'seen'")),
              QString(sound).replace(QStringLiteral("'value':'Zoë'"), QStringLiteral("'value':'Zoë','why':1"))}) {
            const auto record = Record::fromBytes(quoted(body));
            QVERIFY(!record);
            QCOMPARE(record.error().code(), ErrorCode::NewerFormat);
        }
    }

    void keepsIllnessesOutOfWhatIsLogged()
    {
        QString body = sound;
        body.replace(QStringLiteral("'OTHER:3'"), QStringLiteral("'OTHER:4'"));
        const auto record = Record::fromBytes(quoted(body));
        QVERIFY(record.error().message().contains(u"latex"));
        QVERIFY(!record.error().details().contains(u"latex"));
    }

    void refusesAbsurdSizes()
    {
        QVERIFY(!Record::fromBytes(QByteArray(5 * 1024 * 1024, ' ')));
        QVERIFY(!Record::fromBytes(QByteArray(100'000, '[')));
        QString body = sound;
        body.replace(QStringLiteral("'name'"), u'\'' + QString(longestFieldName + 1, u'n') + u'\'');
        QVERIFY(!Record::fromBytes(quoted(body)));
    }
};

QTEST_APPLESS_MAIN(TestRecord)
#include "test_record.moc"
