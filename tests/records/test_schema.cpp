#include "sample.h"
#include "sample_values.h"

#include "records/schema.h"

#include <QTest>

#include <cmath>

using namespace sample;

namespace
{

QString reason(const Done& done) { return done ? QString() : done.error().message(); }

// The record with another value in one field; an element of it, where it is a set.
Record with(Record record, const FieldSpec& spec, Json value)
{
    const QString name = spec.set ? spec.name + QStringLiteral("/first") : spec.name;
    record.fields[name].begin()->second.value = std::move(value);
    return record;
}

Json nested(const FieldSpec& spec, const FieldSpec& part, Json inner)
{
    Json value = sample::value(spec);
    if (spec.many) {
        Json item = value.items()[0];
        item.insert(part.name, std::move(inner));
        Json list = Json::array();
        list.append(std::move(item));
        return list;
    }
    value.insert(part.name, std::move(inner));
    return value;
}

// Calls `check` with every field of every type, and a record that has them all.
template <typename Check>
void forEveryField(Check check)
{
    for (const Type type : allTypes()) {
        const Record full = fullRecord(type);
        for (const FieldSpec& spec : specOf(type).fields)
            check(type, full, spec);
    }
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesARecordWithEveryField()
    {
        for (const Type type : allTypes()) {
            const Record full = fullRecord(type);
            QVERIFY2(validate(full), qPrintable(full.type + reason(validate(full))));
            QVERIFY2(validateSeal(full), qPrintable(full.type + reason(validateSeal(full))));
            const auto back = Record::fromBytes(full.toBytes());
            QVERIFY(back && *back == full);
        }
    }

    void refusesAnotherKindByName()
    {
        int tried = 0;
        forEveryField([&](Type, const Record& full, const FieldSpec& spec) {
            const auto wrong = wrongValue(spec);
            if (!wrong)
                return;
            const QString why = reason(validate(with(full, spec, *wrong)));
            QVERIFY2(why.contains(QStringLiteral("fields.") + spec.name),
                     qPrintable(full.type + u' ' + spec.name + u' ' + why));
            // An explicit nothing is no value either; in a record of a newer app as little.
            Record newer = with(full, spec, Json());
            newer.schema += 1;
            QVERIFY2(!validate(newer), qPrintable(full.type + u' ' + spec.name));
            ++tried;
        });
        QVERIFY(tried > 200);
    }

    void refusesAnotherKindInsideAPart()
    {
        int tried = 0;
        forEveryField([&](Type, const Record& full, const FieldSpec& spec) {
            for (const FieldSpec& part : spec.parts) {
                const auto wrong = wrongValue(part);
                const QString why = wrong ? reason(validate(with(full, spec, nested(spec, part, *wrong)))) : part.name;
                QVERIFY2(why.contains(part.name),
                         qPrintable(full.type + u' ' + spec.name + u' ' + part.name + u' ' + why));
                ++tried;
            }
        });
        QVERIFY(tried > 60);
    }

    void holdsNumbersToTheirBounds()
    {
        int tried = 0;
        forEveryField([&](Type, const Record& full, const FieldSpec& spec) {
            if (spec.kind != Kind::Count && spec.kind != Kind::Measure)
                return;
            for (const double bound : {spec.rule.min, spec.rule.max}) {
                if (!std::isfinite(bound))
                    continue;
                const double step = bound == spec.rule.min ? -1 : 1;
                QVERIFY2(!validate(with(full, spec, Json::fromDouble(bound + step))), qPrintable(spec.name));
                QVERIFY2(validateValue(spec, Json::fromDouble(bound), spec.name) ||
                             (spec.kind == Kind::Count && std::floor(bound) != bound) || bound >= 1e12,
                         qPrintable(spec.name));
                ++tried;
            }
            QVERIFY(!validate(with(full, spec, Json::number("1e308"))) || !std::isfinite(spec.rule.max));
            QVERIFY(!validate(with(full, spec, Json::number("99999999999999999999999"))) ||
                    !std::isfinite(spec.rule.max));
        });
        QVERIFY(tried > 40);
    }

    void wantsWhatIsRequired()
    {
        int tried = 0;
        forEveryField([&](Type, const Record& full, const FieldSpec& spec) {
            if (!spec.rule.required)
                return;
            Record without = full;
            without.fields.erase(spec.name);
            QVERIFY2(reason(validate(without)).contains(spec.name), qPrintable(full.type + u' ' + spec.name));
            if (spec.kind == Kind::Text)
                QVERIFY2(!validate(with(full, spec, QStringLiteral("  "))), qPrintable(full.type + u' ' + spec.name));
            ++tried;
        });
        QVERIFY(tried > 60);
    }

    void knowsItsWordsAndLetsANewerAppHaveMore()
    {
        forEveryField([&](Type, const Record& full, const FieldSpec& spec) {
            if (spec.kind != Kind::Choice || spec.many)
                return;
            for (const QString& word : spec.words)
                QVERIFY(validateValue(spec, word, spec.name));
            const QString strange = QStringLiteral("never heard of");
            const Record record = with(full, spec, strange);
            QVERIFY2(reason(validate(record)).contains(spec.words.front()), qPrintable(full.type + u' ' + spec.name));
            Record newer = record;
            newer.schema = specOf(*typeFromName(full.type)).version + 1;
            QVERIFY2(validate(newer), qPrintable(full.type + u' ' + spec.name));
        });
    }

    void holdsTextsToTheirLength()
    {
        const FieldSpec* name = specOf(Type::Client).find(u"name");
        const Record full = fullRecord(Type::Client);
        QVERIFY(validate(with(full, *name, QString(400, u'n'))));
        QVERIFY(!validate(with(full, *name, QString(401, u'n'))));
        QVERIFY(!validate(with(full, *name, QStringLiteral("two\nlines"))));
        const FieldSpec* address = specOf(Type::Client).find(u"address");
        QVERIFY(validate(with(full, *address, QStringLiteral("two\nlines"))));
        QVERIFY(!validate(with(full, *address, QString(2'001, u'n'))));
        QVERIFY(!validate(with(full, *address, QString(QChar(7)))));
        const FieldSpec* email = specOf(Type::Client).find(u"email");
        for (const char* bad : {"", "zoe", "@example.org", "zoe@", "zoe@b@c", "zoe @b"})
            QVERIFY2(!validate(with(full, *email, QString::fromUtf8(bad))), bad);
        const FieldSpec* key = specOf(Type::Photo).find(u"key");
        QVERIFY(!validate(with(fullRecord(Type::Photo), *key, QString::fromLatin1(QByteArray(33, 'k').toBase64()))));
        const FieldSpec* consents = specOf(Type::Session).find(u"consents");
        Json many = Json::array();
        for (int i = 0; i < 501; ++i)
            many.append(idText(id(i + 1)));
        QVERIFY(!validate(with(fullRecord(Type::Session), *consents, many)));
    }

    void tellsASetFromAField()
    {
        Record record = fullRecord(Type::Client);
        record.fields[QStringLiteral("allergies")] = record.fields[QStringLiteral("allergies/first")];
        QVERIFY(reason(validate(record)).contains(QStringLiteral("it is a set")));
        record = fullRecord(Type::Client);
        record.fields[QStringLiteral("name/first")] = record.fields[QStringLiteral("name")];
        QVERIFY(reason(validate(record)).contains(QStringLiteral("it is no set")));
    }

    void checksEveryWriteOfAField()
    {
        Record record = fullRecord(Type::Client);
        record.fields[QStringLiteral("born")][{tabletB, 1}] = {stamp(tabletB, 1).at, QStringLiteral("1990-13")};
        QVERIFY(!validate(record));
    }

    void leavesUnknownThingsAlone()
    {
        Record record = fullRecord(Type::Lot);
        record.fields[QStringLiteral("newer")] = {{record.author.dot(), Write{record.author.at, Json()}}};
        QVERIFY(validate(record));
        record.type = QStringLiteral("hologram");
        record.fields.erase(QStringLiteral("kind"));
        QVERIFY(validate(record) && validateSeal(record));
    }

    void wantsASealOnSealedOnesAndNoneOnOthers()
    {
        for (const Type type : allTypes()) {
            Record record = fullRecord(type);
            record.seal.reset();
            QCOMPARE(bool(validateSeal(record)), sealing(type) != Sealing::Sealed);
            record.seal = Seal{{}, QByteArray(64, 's')};
            QCOMPARE(bool(validateSeal(record)), sealing(type) != Sealing::Living);
            record.seal = Seal();
            QVERIFY(!validateSeal(record));
        }
    }

    void marksWhatMattersForSafety()
    {
        const QString client = QStringLiteral("client");
        for (const char* field : {"born", "allergies/latex", "medicines/x", "conditions/y"})
            QVERIFY2(isSafetyField(client, QString::fromUtf8(field)), field);
        for (const char* field : {"name", "phone", "notes/1", "unknown", "unknown/1"})
            QVERIFY2(!isSafetyField(client, QString::fromUtf8(field)), field);
        QVERIFY(!isSafetyField(QStringLiteral("hologram"), QStringLiteral("born")));
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "test_schema.moc"
