#include "demo/cast.h"

#include "demo/drawn_photo.h"

namespace stipple::demo
{

namespace
{

using records::VisitKind;
using records::VisitState;

records::Client person(const char* name, const char* language, int number, QDate born)
{
    records::Client client;
    client.name = QString::fromUtf8(name);
    client.language = QString::fromLatin1(language);
    client.phone = QStringLiteral("+34 555 010 %1").arg(number, 3, 10, QLatin1Char('0'));
    client.email = QStringLiteral("client%1@example.org").arg(number);
    client.born = records::PartialDate::of(born);
    return client;
}

records::Lot lot(records::StockKind kind, const char* product, const char* number, QDate expiry, QDate received,
                 QDate opened = {})
{
    records::Lot made;
    made.kind = kind;
    made.brand = QStringLiteral("Invented");
    made.product = QString::fromUtf8(product);
    made.lot = QString::fromUtf8(number);
    made.expiry = records::PartialDate::of(expiry);
    made.received = received;
    made.opened = opened;
    return made;
}

records::Session session(const Storyteller& story, QDate day, int number, records::Phase phase, const QUuid& screening,
                         const std::vector<QUuid>& consents)
{
    records::Session made;
    made.number = number;
    made.day = day;
    made.zone = QString::fromLatin1(story.zone().id());
    made.phase = phase;
    made.screening = screening;
    made.consents = consents;
    for (const records::Zone zone : {records::Zone::FrontalHairline, records::Zone::MidScalp, records::Zone::Crown}) {
        records::ZoneWork work;
        work.zone = zone;
        made.zones[work.zone.word()] = work;
    }
    records::Pigment pigment;
    pigment.brand = QStringLiteral("Invented");
    pigment.shade = QStringLiteral("Ash");
    pigment.lot = QStringLiteral("K-118");
    pigment.expiry = records::PartialDate::of(day.addDays(200));
    made.pigments[QStringLiteral("K-118")] = pigment;
    records::Needle needle;
    needle.configuration = QStringLiteral("3 round liner");
    needle.lot = QStringLiteral("N-2604");
    needle.expiry = records::PartialDate::of(day.addYears(2));
    needle.openedBeforeClient = true;
    made.needles[QStringLiteral("N-2604")] = needle;
    made.angle = 90;
    made.depth = 0.5;
    made.dotSize = number == 1 ? 90 : 110;
    made.machine = QStringLiteral("Invented Rotary 2");
    made.hairline = records::Hairline::Soft;
    made.finish = records::Finish::ShavedLook;
    made.anaesthetic.emplace();
    made.anaesthetic->used = false;
    made.singleUseOpened = true;
    made.materialsDisposed = true;
    made.startedAt = story.moment(day, QTime(10, 0)).toUTC();
    made.endedAt = story.moment(day, QTime(12, 40)).toUTC();
    made.uneventful = true;
    made.nextSession = day.addDays(21);
    return made;
}

const QStringList allTexts{QStringLiteral("treatment"), QStringLiteral("photos-record")};

struct Treated {
    QUuid client;
    QUuid session;
    QUuid care;
    quint64 head = 0;                        // of whom photos are drawn
    std::vector<records::View> photographed; // after each session
};

using Shared = std::shared_ptr<Treated>;

Done intakeAndPlan(Storyteller& story, Treated& who, const records::Client& person, QDate first,
                   const ToldAnswers& answers, const QString& textVersion, std::vector<QUuid>& consents)
{
    STIPPLE_ASSIGN(who.client, story.client(person));
    STIPPLE_TRY(story.signs(who.client, {QStringLiteral("health-data")}));
    STIPPLE_ASSIGN(const QUuid intake, story.fillsIn(who.client, QStringLiteral("intake"), answers, first));
    STIPPLE_ASSIGN(consents, story.signs(who.client, allTexts, intake, textVersion));
    records::Plan plan;
    plan.consultedAt = story.moment(first.addDays(-20), QTime(11, 40)).toUTC();
    plan.indications = {QStringLiteral("pattern-baldness")};
    plan.norwood = records::Norwood::V;
    plan.skinType = records::SkinType::III;
    plan.zones = {records::Zone::FrontalHairline, records::Zone::MidScalp, records::Zone::Crown};
    plan.hairline = records::Hairline::Soft;
    plan.finish = records::Finish::ShavedLook;
    plan.sessions = 3;
    plan.sessionsFrom = 2;
    plan.sessionsTo = 4;
    plan.spacing = 21;
    STIPPLE_TRY(story.keep(who.client, plan));
    return {};
}

Done oneSession(Storyteller& story, Treated& who, QDate day, int number, const std::vector<QUuid>& consents)
{
    constexpr records::Phase phases[] = {records::Phase::Foundation, records::Phase::Shading,
                                         records::Phase::Adjustment};
    STIPPLE_ASSIGN(const QUuid sameDay, story.fillsIn(who.client, QStringLiteral("same-day"),
                                                      {{QStringLiteral("exfoliated"), QStringLiteral("yes")}}));
    STIPPLE_TRY(
        story.appointment(who.client, story.moment(day, QTime(10, 0)), VisitKind::Session, 180, VisitState::Done));
    STIPPLE_ASSIGN(who.session,
                   story.finishes(who.client, session(story, day, number, phases[number - 1], sameDay, consents)));
    for (const records::View view : who.photographed)
        STIPPLE_TRY(story.photographs(who.client, who.session, view, records::PhotoMoment::After,
                                      drawnPhoto(who.head * 16 + quint64(view), number)));
    records::Care care;
    care.session = who.session;
    care.dayZero = day;
    care.protocolVersion = story.protocolVersion();
    care.zone = QString::fromLatin1(story.zone().id());
    care.packGiven = {records::PackBy::Printed};
    STIPPLE_ASSIGN(who.care, story.keep(who.client, care));
    return {};
}

// Somebody who has come so far: forms, texts, and a session on each of `days`, the last one still healing.
Shared treated(Storyteller& story, const records::Client& person, const std::vector<QDate>& days,
               const ToldAnswers& answers = {}, const QString& textVersion = {})
{
    const auto who = std::make_shared<Treated>();
    const auto consents = std::make_shared<std::vector<QUuid>>();
    story.on(days.front().addDays(-20), QTime(11, 0),
             [&story, who, consents, person, first = days.front(), answers, textVersion] {
                 return intakeAndPlan(story, *who, person, first, answers, textVersion, *consents);
             });
    for (std::size_t i = 0; i < days.size(); ++i) {
        story.on(days[i], QTime(9, 40), [&story, who, consents, day = days[i], number = int(i) + 1] {
            return oneSession(story, *who, day, number, *consents);
        });
    }
    return who;
}

void checksIn(Storyteller& story, const Shared& who, QDate dayZero, QDate on, bool scabbing,
              const QStringList& warnings = {})
{
    story.on(on, QTime(8, 30), [&story, who, dayZero, on, scabbing, warnings]() -> Done {
        records::CheckIn report;
        report.care = who->care;
        report.day = dayZero.daysTo(on);
        report.date = on;
        report.at = story.moment(on, QTime(8, 30)).toUTC();
        report.by = records::ReportedBy::Client;
        report.scabbing = scabbing;
        report.pain = warnings.isEmpty() ? 1 : 6;
        report.redness = warnings.isEmpty() ? records::Degree::Mild : records::Degree::Severe;
        report.swelling = records::Degree::None;
        report.discharge = !warnings.isEmpty();
        report.fever = false;
        report.warnings.assign(warnings.begin(), warnings.end());
        STIPPLE_TRY(story.keep(who->client, report));
        return {};
    });
}

void books(Storyteller& story, const Shared& who, QDate noted, const QDateTime& starts, VisitKind kind, int minutes,
           VisitState state = VisitState::Booked)
{
    story.on(noted, QTime(17, 0), [&story, who, starts, kind, minutes, state]() -> Done {
        STIPPLE_TRY(story.appointment(who->client, starts, kind, minutes, state));
        return {};
    });
}

// A new client, and what they do on the day they are entered.
Shared newcomer(Storyteller& story, const records::Client& person, QDate day, QTime time,
                std::function<Done(const QUuid&)> does = {})
{
    const auto who = std::make_shared<Treated>();
    story.on(day, time, [&story, who, person, does = std::move(does)]() -> Done {
        STIPPLE_ASSIGN(who->client, story.client(person));
        return does ? does(who->client) : Done{};
    });
    return who;
}

// Those whose treatment is over, or nearly.
void theTreated(Storyteller& story, QDate today)
{
    const QDate last = today.addMonths(-25);
    const Shared helen =
        treated(story, person("Helen Park", "en", 41, {1968, 5, 2}), {last.addDays(-50), last.addDays(-25), last});
    helen->head = 41;
    helen->photographed = {records::View::FrontHairline, records::View::Top};
    // Signed a text that has changed since.
    const Shared grace = treated(story, person("Grace Okafor", "en", 42, {1979, 11, 23}), {today.addMonths(-13)}, {},
                                 QStringLiteral("0"));
    books(story, grace, today.addDays(-12), story.moment(today, QTime(16, 0)), VisitKind::TouchUp, 90);
}

// In the middle of it.
void theHealing(Storyteller& story, QDate today)
{
    const QDate daniels = today.addDays(-35);
    const Shared daniel = treated(story, person("Daniel Ferreira", "en", 43, {1980, 3, 14}), {daniels});
    daniel->head = 43;
    daniel->photographed = {records::View::FrontHairline};
    checksIn(story, daniel, daniels, daniels.addDays(4), true);
    checksIn(story, daniel, daniels, daniels.addDays(9), false);
    const Shared sam = treated(story, person("Sam Rivera", "es", 44, {1985, 7, 9}), {today.addDays(-21)});
    checksIn(story, sam, today.addDays(-21), today.addDays(-12), false);
    const Shared lena = treated(story, person("Lena Vogt", "en", 45, {1990, 1, 30}), {today.addDays(-8)});
    checksIn(story, lena, today.addDays(-8), today.addDays(-4), false);
    const Shared ines = treated(story, person("Inés Quintana", "es", 46, {1974, 9, 18}), {today.addDays(-5)});
    checksIn(story, ines, today.addDays(-5), today.addDays(-1), true, {QStringLiteral("discharge")});
    const Shared marco = treated(story, person("Marco Bianchi", "en", 47, {1988, 12, 6}), {today.addDays(-3)});
    checksIn(story, marco, today.addDays(-3), today.addDays(-1), true);
    books(story, lena, today.addDays(-4), story.moment(today.addDays(13), QTime(10, 0)), VisitKind::Session, 180);
    books(story, sam, today.addDays(-4), story.moment(today.addDays(2), QTime(12, 0)), VisitKind::Session, 150);
    // Comes today, and has answered the questions of the day already.
    books(story, daniel, today.addDays(-14), story.moment(today, QTime(9, 30)), VisitKind::Session, 180,
          VisitState::Arrived);
    story.on(today, QTime(8, 50), [&story, daniel]() -> Done {
        STIPPLE_TRY(story.fillsIn(daniel->client, QStringLiteral("same-day"),
                                  {{QStringLiteral("exfoliated"), QStringLiteral("yes")},
                                   {QStringLiteral("healed"), QStringLiteral("yes")}}));
        return {};
    });
}

// Not yet treated: blocked until a date, waiting for a letter, fresh from the consultation, new.
void theComing(Storyteller& story, QDate today)
{
    const auto answersFor = [&story](QDate day, ToldAnswers answers) {
        return [&story, day, answers](const QUuid& client) -> Done {
            STIPPLE_TRY(story.signs(client, {QStringLiteral("health-data")}));
            STIPPLE_TRY(story.fillsIn(client, QStringLiteral("intake"), answers, day));
            return {};
        };
    };
    const Shared tom =
        newcomer(story, person("Tom Lindqvist", "en", 48, {1983, 4, 27}), today.addDays(-9), QTime(12, 0),
                 answersFor(today, {{QStringLiteral("fin"), QStringLiteral("stopped")},
                                    {QStringLiteral("fin.stop"), today.addDays(-21).toString(Qt::ISODate)},
                                    {QStringLiteral("ht"), QStringLiteral("true")},
                                    {QStringLiteral("ht.date"), today.addMonths(-8).toString(Qt::ISODate)},
                                    {QStringLiteral("ht.healed"), QStringLiteral("true")}}));
    books(story, tom, today.addDays(-9), story.moment(today, QTime(13, 30)), VisitKind::Session, 180);
    const QDate visit = today.addDays(6);
    const Shared ravi = newcomer(story, person("Ravi Nair", "en", 49, {1977, 8, 15}), today.addDays(-6), QTime(12, 0),
                                 answersFor(visit, {{QStringLiteral("conditions"), QStringLiteral("diabetes")}}));
    books(story, ravi, today.addDays(-6), story.moment(visit, QTime(10, 0)), VisitKind::Session, 180);
    const QDate yesterday = today.addDays(-1);
    const Shared noor = newcomer(story, person("نورا منصور", "ar", 50, {1991, 2, 11}), yesterday, QTime(16, 0),
                                 [&story, yesterday](const QUuid& client) -> Done {
                                     records::Plan plan;
                                     plan.consultedAt = story.moment(yesterday, QTime(16, 30)).toUTC();
                                     plan.indications = {QStringLiteral("thinning")};
                                     plan.physicianSeen = true;
                                     plan.ludwig = records::Ludwig::II;
                                     plan.skinType = records::SkinType::IV;
                                     plan.zones = {records::Zone::MidScalp, records::Zone::Crown};
                                     plan.finish = records::Finish::Density;
                                     plan.sessions = 3;
                                     STIPPLE_TRY(story.keep(client, plan));
                                     records::Quote quote;
                                     quote.date = yesterday;
                                     quote.validUntil = yesterday.addDays(30);
                                     quote.zones = plan.zones;
                                     quote.sessions = 3;
                                     quote.price = 195'000;
                                     quote.currency = QStringLiteral("EUR");
                                     quote.state = records::QuoteState::Offered;
                                     STIPPLE_TRY(story.keep(client, quote));
                                     return {};
                                 });
    books(story, noor, yesterday, story.moment(yesterday, QTime(16, 0)), VisitKind::Consultation, 45, VisitState::Done);
    const Shared amina = newcomer(story, person("Amina Haddad", "ar", 51, {1994, 6, 3}), yesterday, QTime(15, 0));
    books(story, amina, yesterday, story.moment(today, QTime(11, 0)), VisitKind::Consultation, 45);
    // Entered twice, as it happens: by telephone, and again at the door.
    newcomer(story, person("Íñigo Robledo", "es", 52, {1969, 10, 21}), yesterday, QTime(17, 20));
    newcomer(story, person("Inigo Robledo", "es", 52, {1969, 10, 21}), yesterday, QTime(17, 50));
}

} // namespace

QDate beforeEverything(QDate today) { return today.addMonths(-28); }

Done tellTheirStories(Storyteller& story, QDate today)
{
    const QDate before = beforeEverything(today);
    story.on(before, QTime(9, 0), [&story, before, today]() -> Done {
        STIPPLE_TRY(
            story.keep(QUuid(), lot(records::StockKind::Pigment, "Ash", "K-118", today.addDays(9), before, before)));
        STIPPLE_TRY(
            story.keep(QUuid(), lot(records::StockKind::Pigment, "Umber", "K-131", today.addMonths(14), before)));
        STIPPLE_TRY(story.keep(
            QUuid(), lot(records::StockKind::Needle, "3 round liner", "N-2604", today.addMonths(20), before, before)));
        return {};
    });
    theTreated(story, today);
    theHealing(story, today);
    theComing(story, today);
    return story.tell(story.moment(today, QTime(8, 55)).toUTC());
}

} // namespace stipple::demo
