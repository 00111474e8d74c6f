// What the built-in protocol says after a session: every row of the aftercare table with its days, conditions and
// sources, the warning signs of a check-in, and the words and plural forms of all three languages.
#include "built_in.h"

#include "protocol/protocol.h"

using namespace stipple;
using namespace stipple::protocol;

namespace
{
template <typename T>
const T* byId(const std::vector<T>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const T& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

// "S1 S4 P": the documents an entry cites, and P where it rests on common practice too.
QString sourcesOf(const Entry& entry)
{
    QStringList all;
    for (const Citation& citation : entry.sources)
        all += citation.status == Status::CommonPractice ? QStringLiteral("P") : citation.document;
    all.removeDuplicates();
    all.sort();
    return all.join(u' ');
}

bool hasLettersOf(const QString& text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return c.isLetter() && c.script() == script; });
}

// What is wrong with a text in `language`; empty: nothing.
QString objection(const QString& text, const QString& language)
{
    if (text.isEmpty() || text != text.trimmed())
        return QStringLiteral("empty, or space around it");
    if (text.contains(u'<') || text.contains(u'`') || text.contains(u"**") || text.contains(u"http"))
        return QStringLiteral("markup");
    if (language == u"ar" && (text.contains(u'?') || text.contains(u',') || text.contains(u';')))
        return QStringLiteral("punctuated as in another language");
    if (language == u"es" && text.count(u'?') != text.count(u'¿'))
        return QStringLiteral("a question without its first mark");
    QString bare = text;
    for (const QString& name : placeholders(text))
        bare.remove(u'{' + name + u'}');
    const bool hasLetters = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isLetter(); });
    if (hasLetters && hasLettersOf(bare, QChar::Script_Arabic) != (language == u"ar"))
        return QStringLiteral("in other letters than its language's");
    return {};
}

// Every {"en": …} of `json`, with its place.
void eachText(const Json& json, const QString& place, const std::function<void(const QString&, const Json&)>& visit)
{
    if (json.isObject() && json.find(u"en"))
        return visit(place, json);
    for (const auto& [name, value] : json.members())
        eachText(value, place + u'/' + name, visit);
    for (size_t i = 0; i < json.items().size(); ++i)
        eachText(json.items()[i], place + u'/' + QString::number(i), visit);
}

const char* const languages[] = {"en", "es", "ar"};
} // namespace

class CareContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryAftercareRow_data();
    void hasEveryAftercareRow()
    {
        QFETCH(QString, kind);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, sources);
        QFETCH(QString, conditions);
        const AftercareEntry* entry =
            byId(built_in::protocol().aftercare.entries, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(entry);
        QVERIFY(entry->isEnabled);
        const QStringList kinds{QStringLiteral("do"), QStringLiteral("dont"), QStringLiteral("expect"),
                                QStringLiteral("allowed")};
        QCOMPARE(kinds.value(int(entry->kind)), kind);
        QCOMPARE(entry->from, from);
        QCOMPARE(entry->to.value_or(-1), to);
        QCOMPARE(sourcesOf(*entry), sources);
        QStringList found;
        if (entry->isWhileScabbing)
            found += QStringLiteral("scabs");
        if (entry->isClinicChoice)
            found += QStringLiteral("choice");
        found += entry->skinTypes;
        QCOMPARE(found.join(u' '), conditions);
    }
    // Nothing untested may be told to a client: as many rows below as entries.
    void hasNoOtherAftercare() { QCOMPARE(built_in::protocol().aftercare.entries.size(), size_t(32)); }

    // Each check-in answer that means trouble brings a sign, and the worst comes first.
    void warnsOf_data();
    void warnsOf()
    {
        QFETCH(QByteArray, given);
        QFETCH(int, day);
        QFETCH(QStringList, expected);
        const Answers answers = Answers::fromPlain(Json::parse(given).value());
        const RuleConditions rules = built_in::protocol().ruleConditions();
        std::vector<const WarningSign*> shown;
        for (const WarningSign& sign : built_in::protocol().warningSigns) {
            if (day >= sign.fromDay && holds(sign.when, answers, rules))
                shown.push_back(&sign);
        }
        std::sort(shown.begin(), shown.end(), [](auto* a, auto* b) { return a->order < b->order; });
        QStringList ids;
        for (const WarningSign* sign : shown) {
            ids += sign->id;
            QCOMPARE(sourcesOf(*sign), QStringLiteral("P"));
        }
        QCOMPARE(ids, expected);
        QVERIFY(std::is_sorted(shown.begin(), shown.end(), [](auto* a, auto* b) { return a->urgency > b->urgency; }));
    }

    void speaksEveryLanguage()
    {
        QStringList wrong;
        int count = 0;
        for (const Part& part : built_in::protocol().parts) {
            const QStringList mine{QStringLiteral("phrases"),     QStringLiteral("plan"),
                                   QStringLiteral("phases"),      QStringLiteral("vocabulary"),
                                   QStringLiteral("photo-views"), QStringLiteral("faq"),
                                   QStringLiteral("aftercare"),   QStringLiteral("warning-signs"),
                                   QStringLiteral("costs"),       QStringLiteral("claims")};
            if (!mine.contains(part.kind))
                continue;
            eachText(Json::parse(part.bytes).value(), part.file, [&](const QString& place, const Json& texts) {
                for (const char* language : languages) {
                    const QString code = QString::fromLatin1(language);
                    const Json& forms = texts[code];
                    for (const QString& text : forms.isObject() ? formsOf(forms) : QStringList{forms.toString()}) {
                        const QString objected = objection(text, code);
                        ++count;
                        if (!objected.isEmpty())
                            wrong += place + u'/' + code + QLatin1String(": ") + objected + QLatin1String(": ") + text;
                    }
                }
            });
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(count > 1500);
    }

    void countsDays_data();
    void countsDays()
    {
        QFETCH(QString, id);
        QFETCH(int, n);
        QFETCH(QString, english);
        QFETCH(QString, spanish);
        QFETCH(QString, arabic);
        const Phrase* phrase = built_in::protocol().phrase(id);
        QVERIFY(phrase && phrase->isPlural);
        QCOMPARE(phrase->say(QStringLiteral("en"), {}, {}, n).text, english);
        QCOMPARE(phrase->say(QStringLiteral("es"), {}, {}, n).text, spanish);
        QCOMPARE(phrase->say(QStringLiteral("ar"), {}, {}, n).text, arabic);
    }

private:
    static QStringList formsOf(const Json& forms)
    {
        QStringList all;
        for (const auto& [category, text] : forms.members())
            all += text.toString();
        return all;
    }
};

void CareContentTest::hasEveryAftercareRow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // -1: no end
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("conditions");
    const auto row = [](const char* id, const char* kind, int from, int to, const char* sources,
                        const char* conditions = "") {
        QTest::newRow(id) << QString::fromLatin1(kind) << from << to << QString::fromLatin1(sources)
                          << QString::fromLatin1(conditions);
    };
    row("redness", "expect", 0, 2, "S1 S4", "I II III");
    row("no-redness-dark", "expect", 0, 2, "P S1", "IV V VI");
    row("bruising", "expect", 0, 2, "S4");
    row("crucial-days", "expect", 0, 4, "S1");
    row("hands-off", "dont", 0, 4, "P S1", "scabs");
    row("keep-dry", "dont", 0, 4, "P S4", "scabs");
    row("darker", "expect", 0, 7, "S1");
    row("colour-loss", "expect", 0, 7, "S1");
    row("first-wash", "do", 5, 14, "P", "choice");
    row("no-exercise", "dont", 0, 7, "S1", "scabs");
    row("physiotherapy", "allowed", 0, 7, "S1", "scabs");
    row("healed", "expect", 7, 7, "S1");
    row("no-heat", "dont", 0, 14, "S1");
    row("no-topicals", "dont", 0, 30, "S1");
    row("no-finasteride", "dont", 0, 30, "P S1");
    row("plain-oil", "allowed", 5, -1, "P S1", "choice");
    row("hat", "do", 0, 30, "P S1", "choice");
    row("no-sun", "dont", 0, 30, "P S1");
    row("no-sunscreen", "dont", 0, 30, "P S1");
    row("no-tanning", "dont", 31, -1, "S1");
    row("sunblock", "do", 31, -1, "S0 S1");
    row("pillowcase", "do", 0, 7, "P", "scabs choice");
    row("check-in", "do", 0, 14, "P", "scabs choice");
    row("work", "allowed", 1, -1, "P", "choice");
    row("hair-fibres", "allowed", 7, -1, "P S1", "choice");
    row("no-shaving", "dont", 0, 6, "P", "scabs choice");
    row("trimmer", "allowed", 7, -1, "P", "choice");
    row("no-razor", "dont", 7, 9, "P", "scabs choice");
    row("razor", "allowed", 10, -1, "P", "choice");
    row("no-swimming", "dont", 0, 29, "P", "choice");
    row("swimming", "allowed", 30, -1, "P", "choice");
    row("next-session", "allowed", 7, 30, "P S1 S3");
}

void CareContentTest::warnsOf_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("day");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* given, int day, const char* expected) {
        QTest::newRow(name) << QByteArray(given) << day
                            << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts);
    };
    row("all well", R"({"scabs":true,"pain":2,"redness":"mild","swelling":"none","fever":false})", 2, "");
    row("red on day 1 is healing", R"({"redness":"moderate","swelling":"moderate","pain":5})", 1, "");
    row("red on day 3 is not", R"({"redness":"moderate","swelling":"moderate","pain":5})", 3,
        "lasting-pain lasting-redness lasting-swelling");
    row("very red on day 0", R"({"redness":"severe"})", 0, "severe-redness");
    row("very swollen on day 0", R"({"swelling":"severe"})", 0, "severe-swelling");
    row("pain of 8 on day 0", R"({"pain":8})", 0, "");
    row("pain of 8 on day 1", R"({"pain":8})", 1, "severe-pain");
    row("fever", R"({"fever":true})", 0, "fever");
    row("37.9 is no fever", R"({"temperature":37.9})", 5, "");
    row("38 is", R"({"temperature":38})", 5, "fever");
    row("streaks", R"({"redness":"mild","redness.spreads":true})", 2, "spreading-redness");
    row("pus", R"({"discharge":true})", 2, "discharge");
    row("bleeds on", R"({"bleeding":true})", 0, "bleeding");
    row("face and breath", R"({"breathing":true,"swelling.face":true,"rash":true})", 0, "breathing face-swelling rash");
    row("scabs after two weeks", R"({"scabs":true})", 15, "late-scabs");
    row("scabs on day 14", R"({"scabs":true})", 14, "");
}

void CareContentTest::countsDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("arabic");
    const auto row = [](const char* id, int n, const char16_t* english, const char16_t* spanish,
                        const char16_t* arabic) {
        QTest::addRow("%s %d", id, n) << QString::fromLatin1(id) << n << QString::fromUtf16(english)
                                      << QString::fromUtf16(spanish) << QString::fromUtf16(arabic);
    };
    row("days", 1, u"1 day", u"1 día", u"يوم واحد");
    row("days", 2, u"2 days", u"2 días", u"يومان");
    row("days", 7, u"7 days", u"7 días", u"7 أيام");
    row("days", 30, u"30 days", u"30 días", u"30 يومًا");
    row("days", 100, u"100 days", u"100 días", u"100 يوم");
    row("weeks", 3, u"3 weeks", u"3 semanas", u"3 أسابيع");
    row("months", 2, u"2 months", u"2 meses", u"شهران");
    row("months", 24, u"24 months", u"24 meses", u"24 شهرًا");
    row("in-days", 2, u"in 2 days", u"en 2 días", u"بعد يومين");
    row("days-ago", 11, u"11 days ago", u"hace 11 días", u"قبل 11 يومًا");
    row("sessions", 3, u"3 sessions", u"3 sesiones", u"3 جلسات");
    row("years", 15, u"15 years", u"15 años", u"15 سنة");
}

QTEST_APPLESS_MAIN(CareContentTest)
#include "test_care_content.moc"
