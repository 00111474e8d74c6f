// stipplectl screen, aftercare day, aftercare page: what the protocol makes of a client's answers, and of the days
// after a session.
#include "ctl/commands.h"

#include "ctl/protocol_details.h"
#include "ctl/protocol_source.h"
#include "documents/aftercare_page.h"
#include "documents/client_export.h"
#include "forms/form_state.h"
#include "forms/questionnaire_reader.h"
#include "protocol/aftercare_calendar.h"
#include "protocol/moment.h"
#include "protocol/screening_report.h"

namespace stipple::ctl
{

namespace
{
using namespace protocol;

struct CareCommands {
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

// The options that both commands read alike. Empty where one is wrong: that has been said then.
struct Asked {
    QDate on;
    QTimeZone zone;
};

std::optional<QTimeZone> readZone(const Context& context)
{
    if (!context.options.isSet(QStringLiteral("zone")))
        return QTimeZone::systemTimeZone();
    const QByteArray id = context.options.value(QStringLiteral("zone")).toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    context.out.note(CareCommands::tr("There is no time zone \"%1\". It is a name like Europe/Madrid.")
                         .arg(QString::fromLatin1(id)));
    return {};
}

std::optional<Asked> readAsked(const Context& context)
{
    const QDate on = QDate::fromString(context.options.value(QStringLiteral("on")), Qt::ISODate);
    if (!on.isValid()) {
        context.out.note(CareCommands::tr("--on DATE is needed: a day, like 2026-11-20."));
        return {};
    }
    const std::optional<QTimeZone> zone = readZone(context);
    return zone ? std::optional(Asked{on, *zone}) : std::nullopt;
}

Wording wordingFor(const Context& context, const Protocol& protocol, const QString& otherwise)
{
    const QString own = protocol.languages.empty() ? QStringLiteral("en") : protocol.languages.front().code;
    const QString asked = context.options.value(QStringLiteral("lang"));
    if (!asked.isEmpty())
        return {asked, own};
    return {otherwise.isEmpty() ? own : otherwise, own};
}

// The form that was answered, as url|version. A response that names no version means the protocol's own.
Result<QString> formOf(const Protocol& protocol, const Json& response)
{
    const QString named = response[u"questionnaire"].toString();
    QStringList known;
    for (const QuestionnaireOutline& form : protocol.questionnaires) {
        if (form.canonical() == named || form.url == named)
            return form.canonical();
        known += form.canonical();
    }
    if (named.isEmpty())
        return failure(ErrorCode::InvalidInput, CareCommands::tr("These answers do not say which form they belong to "
                                                                 "(\"questionnaire\"), so nothing was screened."));
    return failure(ErrorCode::InvalidInput,
                   CareCommands::tr("These answers belong to the form %1, which this protocol does not ask, so nothing "
                                    "was screened. Its forms are: %2.")
                       .arg(named, known.join(QStringLiteral(", "))));
}

// What counts of a response: a form that was left half-way may hold answers to questions that are disabled. Where
// answers stand in other places than the form has them, which ones are disabled cannot be told, and all count.
Result<Answers> countedAnswers(const Context& context, const Protocol& protocol, const QString& canonical,
                               const QByteArray& bytes)
{
    STIPPLE_ASSIGN(const forms::Response response, forms::Response::fromBytes(bytes));
    STIPPLE_ASSIGN(const Answers all, Answers::fromResponse(response.toJson()));
    const auto form =
        forms::readQuestionnaire(protocol.questionnaireBytes(canonical), forms::Reading::Lenient).toResult();
    if (!form)
        return all;
    const forms::FormState state(*form, response);
    STIPPLE_ASSIGN(const Answers placed, Answers::fromResponse(state.draft().toJson()));
    if (placed.linkIds() == all.linkIds())
        return Answers::fromResponse(state.completed().toJson());
    context.out.note(
        CareCommands::tr("Some answers stand where the form has no such question. All of them were counted, "
                         "also to questions that would not have been asked."));
    return all;
}

QString sourceWords(const std::vector<Citation>& citations)
{
    QStringList words;
    for (const Citation& citation : citations)
        words += citation.document.isEmpty() ? statusName(citation.status) : citation.document;
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

void print(const Output& out, const Protocol& protocol, const Screening& screening, const Wording& wording)
{
    const auto day = [](const std::optional<QDate>& date) {
        return date ? date->toString(Qt::ISODate) : CareCommands::tr("open");
    };
    out.line(CareCommands::tr("Outcome: %1").arg(outcomeName(screening.outcome)));
    out.line(CareCommands::tr("Eligible: %1").arg(day(screening.eligible)));
    if (screening.advised != screening.eligible)
        out.line(CareCommands::tr("Advised: %1").arg(day(screening.advised)));
    for (const Finding& finding : screening.findings) {
        QString until;
        if (finding.until.isValid())
            until = CareCommands::tr(", until %1").arg(finding.until.toString(Qt::ISODate));
        if (finding.untilTime)
            until += finding.untilTime->toString(QStringLiteral(" HH:mm"));
        if (const Told once = onceOf(protocol, finding, wording); !once.text.isEmpty())
            until = QStringLiteral(", ") + visibly(once);
        const ScreeningRule* rule = protocol.rule(finding.rule);
        out.line(
            QStringLiteral("  %1 (%2)  %3%4").arg(finding.rule, finding.version, outcomeName(finding.outcome), until));
        out.line(QStringLiteral("    %1").arg(visibly(becauseOf(protocol, finding, wording))));
        out.line(QStringLiteral("    %1").arg(rule ? sourceWords(rule->sources) : QString()));
    }
}

Exit screenAnswers(Context& context)
{
    if (!context.options.isSet(QStringLiteral("response"))) {
        context.out.note(CareCommands::tr("--response FILE is needed: the client's answers."));
        return Exit::Usage;
    }
    const std::optional<Asked> asked = readAsked(context);
    if (!asked)
        return Exit::Usage;
    AsOf asOf{asked->on, {}, asked->zone};
    if (context.options.isSet(QStringLiteral("at"))) {
        asOf.time = QTime::fromString(context.options.value(QStringLiteral("at")), QStringLiteral("HH:mm"));
        if (!asOf.time->isValid()) {
            context.out.note(CareCommands::tr("--at should be a time, like 14:30."));
            return Exit::Usage;
        }
    }
    const auto answer = [&]() -> Result<Json> {
        STIPPLE_ASSIGN(const Protocol protocol, usableProtocol(context.options.value(QStringLiteral("protocol"))));
        STIPPLE_ASSIGN(const QByteArray bytes, readFile(context.options.value(QStringLiteral("response"))));
        STIPPLE_ASSIGN(const Json response, Json::parse(bytes));
        STIPPLE_TRY(Answers::fromResponse(response)); // says it where these are no answers at all
        STIPPLE_ASSIGN(const QString form, formOf(protocol, response));
        STIPPLE_ASSIGN(const Answers answers, countedAnswers(context, protocol, form, bytes));
        const Wording wording = wordingFor(context, protocol, response[u"language"].toString());
        const Screening screening = screen(protocol, form, answers, asOf);
        print(context.out, protocol, screening, wording);
        return screeningToJson(protocol, screening, {protocol.identity(), {form}, asOf}, wording);
    }();
    if (!answer)
        return context.out.fail(answer.error());
    context.out.document(*answer);
    return Exit::Done;
}

// The instant a session began: a date-time, or noon of a day.
QDateTime sessionAt(const QString& text, const QTimeZone& zone)
{
    if (text.size() > 10)
        return QDateTime::fromString(text, Qt::ISODate);
    return instantOf(QDate::fromString(text, Qt::ISODate), QTime(12, 0), zone);
}

void print(const Output& out, const QString& heading, const std::vector<CareItem>& items, const Wording& wording)
{
    if (items.empty())
        return;
    out.line(QStringLiteral("\n%1").arg(heading));
    for (const CareItem& item : items) {
        const Told title = item.entry->title.in(wording.language, wording.fallback);
        const Told text = item.entry->text.in(wording.language, wording.fallback);
        out.line(QStringLiteral("  %1: %2 (%3)").arg(visibly(title), text.text, sourceWords(item.entry->sources)));
    }
}

void printTitles(const Output& out, const QString& heading, const std::vector<CareItem>& items, const Wording& wording)
{
    QStringList titles;
    for (const CareItem& item : items)
        titles += visibly(item.entry->title.in(wording.language, wording.fallback));
    if (!titles.isEmpty())
        out.line(QStringLiteral("%1: %2").arg(heading, titles.join(QStringLiteral(", "))));
}

// What both aftercare commands are told of the session. Empty where something is wrong: that has been said then, and
// `status` is what it ends with.
struct Care {
    Protocol protocol;
    CareCase known;
};

std::optional<Care> readCare(const Context& context, const QTimeZone& zone, Exit& status)
{
    status = Exit::Usage;
    const QDateTime session = sessionAt(context.options.value(QStringLiteral("session")), zone);
    if (!session.isValid()) {
        context.out.note(CareCommands::tr("--session DATE is needed: the day of the session, like 2026-11-20."));
        return {};
    }
    auto protocol = usableProtocol(context.options.value(QStringLiteral("protocol")));
    if (!protocol) {
        status = context.out.fail(protocol.error());
        return {};
    }
    Care care{*std::move(protocol), {}};
    care.known.skinType = context.options.value(QStringLiteral("skin"));
    if (!care.known.skinType.isEmpty() && !care.protocol.term(QStringLiteral("fitzpatrick"), care.known.skinType)) {
        context.out.note(CareCommands::tr("There is no skin type \"%1\" in this protocol. They are I to VI.")
                             .arg(care.known.skinType));
        return {};
    }
    care.known.sessions = {session};
    care.known.zone = zone;
    return care;
}

Exit aftercareDay(Context& context)
{
    const std::optional<Asked> asked = readAsked(context);
    if (!asked)
        return Exit::Usage;
    Exit status = Exit::Usage;
    const auto care = readCare(context, asked->zone, status);
    if (!care)
        return status;
    const Protocol* const protocol = &care->protocol;
    const auto day = careDay(*protocol, care->known, asked->on);
    if (!day)
        return context.out.fail(day.error());
    const Wording wording = wordingFor(context, *protocol, {});
    const Output& out = context.out;
    out.line(
        QStringLiteral("%1  %2").arg(day->date.toString(Qt::ISODate), visibly(dayTitle(*protocol, *day, wording))));
    print(out, CareCommands::tr("Do"), day->does, wording);
    print(out, CareCommands::tr("Do not"), day->donts, wording);
    print(out, CareCommands::tr("Expect"), day->expects, wording);
    print(out, CareCommands::tr("Allowed"), day->allowed, wording);
    out.line({});
    printTitles(out, CareCommands::tr("Begins today"), day->begins, wording);
    printTitles(out, CareCommands::tr("Ends today"), day->ends, wording);
    if (day->nextChange) {
        const QString date = day->session.date().addDays(*day->nextChange).toString(Qt::ISODate);
        printTitles(out, CareCommands::tr("Begins on %1").arg(date), day->beginNext, wording);
        printTitles(out, CareCommands::tr("No longer on %1").arg(date), day->endNext, wording);
    }
    out.document(careDayToJson(*protocol, *day, wording));
    return Exit::Done;
}

// The page and the calendar file, for a client who has neither app nor account.
Exit aftercarePage(Context& context)
{
    const std::optional<QTimeZone> zone = readZone(context);
    if (!zone)
        return Exit::Usage;
    const QString out = context.options.value(QStringLiteral("out"));
    QTime time(9, 0);
    if (context.options.isSet(QStringLiteral("at")))
        time = QTime::fromString(context.options.value(QStringLiteral("at")), QStringLiteral("HH:mm"));
    if (out.isEmpty() || !time.isValid()) {
        context.out.note(out.isEmpty()
                             ? CareCommands::tr("--out DIR is needed: a folder for the page and the calendar.")
                             : CareCommands::tr("--at should be a time, like 14:30."));
        return Exit::Usage;
    }
    Exit status = Exit::Usage;
    const auto care = readCare(context, *zone, status);
    if (!care)
        return status;
    documents::AftercareWanted wanted;
    wanted.care = care->known;
    wanted.wording = wordingFor(context, care->protocol, {});
    wanted.clinic = context.options.value(QStringLiteral("clinic"));
    wanted.phone = context.options.value(QStringLiteral("phone"));
    wanted.now = context.clock.nowUtc();
    const auto written = [&]() -> Result<Json> {
        STIPPLE_ASSIGN(const QByteArray page, documents::aftercarePage(care->protocol, wanted));
        // The same session gives the same ids, so that a later file replaces what an earlier one put into a calendar.
        const QString session = wanted.care.sessions.front().toUTC().toString(QStringLiteral("yyyyMMddTHHmm'Z'"));
        STIPPLE_ASSIGN(const QByteArray calendar, documents::aftercareCalendar(care->protocol, wanted, session, time));
        const QDir folder(QDir(out).absolutePath());
        Json json = Json::object();
        STIPPLE_ASSIGN(const QString pagePath,
                       documents::writeNewFile(folder, QStringLiteral("aftercare"), QStringLiteral(".html"), page));
        json.insert(QStringLiteral("page"), pagePath);
        STIPPLE_ASSIGN(const QString calendarPath,
                       documents::writeNewFile(folder, QStringLiteral("aftercare"), QStringLiteral(".ics"), calendar));
        json.insert(QStringLiteral("calendar"), calendarPath);
        return json;
    }();
    if (!written)
        return context.out.fail(written.error());
    context.out.line((*written)[u"page"].toString());
    context.out.line((*written)[u"calendar"].toString());
    context.out.document(*written);
    return Exit::Done;
}
} // namespace

std::vector<Command> careCommands()
{
    const auto option = [](const char* name, const QString& what, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), what, QString::fromLatin1(value));
    };
    const QCommandLineOption on = option("on", CareCommands::tr("The day, in the clinic's time zone."), "DATE");
    const QCommandLineOption protocol =
        option("protocol", CareCommands::tr("Another protocol than the built-in one."), "FILE");
    const QCommandLineOption language = option("lang", CareCommands::tr("The language of the texts."), "LANG");
    const QCommandLineOption zone =
        option("zone", CareCommands::tr("The clinic's time zone, if not this machine's."), "ZONE");
    return {{QStringLiteral("screen"),
             QStringLiteral("--response FILE --on DATE [--at TIME] [--zone Z] [--protocol FILE] [--lang L]"),
             CareCommands::tr("Says what a client's answers mean for a treatment on a day, with reasons and sources."),
             0,
             0,
             {option("response", CareCommands::tr("The QuestionnaireResponse."), "FILE"), on,
              option("at", CareCommands::tr("The time of the appointment."), "TIME"), zone, protocol, language},
             screenAnswers},
            {QStringLiteral("aftercare day"),
             QStringLiteral("--session DATE --on DATE [--skin TYPE] [--zone Z] [--protocol FILE] [--lang L]"),
             CareCommands::tr("Says what holds on a day after a session: do, do not, expect, begins, ends."),
             0,
             0,
             {option("session", CareCommands::tr("The day of the session, or the time it began."), "DATE"), on,
              option("skin", CareCommands::tr("The skin type, I to VI."), "TYPE"), zone, protocol, language},
             aftercareDay},
            {QStringLiteral("aftercare page"),
             QStringLiteral(
                 "--session DATE --out DIR [--clinic NAME] [--phone NUMBER] [--at TIME] [--skin TYPE] [--zone Z] "
                 "[--protocol FILE] [--lang L]"),
             CareCommands::tr(
                 "Writes a session's aftercare as a page for any browser, and its reminders for any calendar."),
             0,
             0,
             {option("session", CareCommands::tr("The day of the session, or the time it began."), "DATE"),
              option("out", CareCommands::tr("The folder that gets aftercare.html and aftercare.ics."), "DIR"),
              option("clinic", CareCommands::tr("The clinic's name, as the page says it."), "NAME"),
              option("phone", CareCommands::tr("The clinic's telephone, to be called from the page."), "NUMBER"),
              option("at", CareCommands::tr("When to be reminded, by the clinic's clock; otherwise 09:00."), "TIME"),
              option("skin", CareCommands::tr("The skin type, I to VI."), "TYPE"), zone, protocol, language},
             aftercarePage}};
}

} // namespace stipple::ctl
