// One file of a protocol from anywhere: the first line names the part of the built-in protocol that the rest takes the
// place of, or says "changes". Problems must have a place and a sentence; what is loaded must be fit for the engines.
#include "protocol/aftercare_calendar.h"
#include "protocol/loader.h"
#include "protocol/preparation_list.h"
#include "protocol/screening_report.h"
#include "protocol/session_planner.h"

#include <cstdint>
#include <cstdlib>

using namespace stipple;
using namespace stipple::protocol;

namespace
{

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Somebody who says yes to everything, and when.
Answers yesTo(const QuestionnaireOutline& form)
{
    Answers answers;
    for (auto at = form.questions.begin(); at != form.questions.end(); ++at) {
        if (at->type == u"boolean")
            answers.add(at.key(), {Json(true), {}});
        else if (at->type == u"date" || at->type == u"dateTime")
            answers.add(at.key(), {Json(QStringLiteral("2026-10")), {}});
        else if (!at->codes.isEmpty())
            answers.add(at.key(), {Json(*at->codes.begin()), {}});
        else
            answers.add(at.key(), {Json(3), {}});
    }
    return answers;
}

void use(const Protocol& protocol)
{
    const AsOf asOf{QDate(2026, 11, 20), QTime(14, 0), QTimeZone("Europe/Madrid")};
    const Wording wording{QStringLiteral("es"), {}};
    for (const QuestionnaireOutline& form : protocol.questionnaires) {
        const Answers answers = yesTo(form);
        const Screening screening = screen(protocol, form.canonical(), answers, asOf);
        must(!screening.eligible || *screening.eligible >= asOf.date);
        for (const Finding& finding : screening.findings)
            must(finding.outcome <= screening.outcome);
        const Json json =
            screeningToJson(protocol, screening, {protocol.identity(), {form.canonical()}, asOf}, wording);
        must(screeningFromJson(json).has_value());
        for (const StopLine& line : stopListFor(protocol, answers, asOf, wording))
            must(line.kind == StopEntry::Kind::AskPrescriber || line.by <= asOf.date);
    }
    CareCase care;
    care.zone = asOf.zone;
    care.sessions = {QDateTime(asOf.date, *asOf.time, asOf.zone)};
    for (int day = 0; day < 40; ++day) {
        const auto found = careDay(protocol, care, asOf.date.addDays(day));
        must(found && found->day == day && (!found->nextChange || *found->nextChange > day));
    }
    const Proposal proposal = proposeSessions(protocol.plan, {{{asOf.date, {}}}, {}}, asOf.date.addDays(1));
    must(!proposal.visits.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ProtocolFiles builtIn = builtInFiles();
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    if (end < 0)
        return 0;
    const QString name = QString::fromUtf8(input.left(end));
    const QByteArray bytes = input.mid(end + 1);
    LoadOptions options;
    options.isStrict = size % 2 == 0;
    ProtocolFiles files = builtIn;
    if (name != u"changes") {
        if (!files.files.contains(name))
            return 0;
        files.files[name] = bytes;
    }
    const Loading loading =
        name == u"changes" ? loadProtocol(files, ChangeFile{name, bytes}, options) : loadProtocol(files, options);
    if (loading) {
        use(*loading);
        return 0;
    }
    must(!loading.error().empty());
    for (const Problem& problem : loading.error())
        must(!problem.message.isEmpty() && problem.line >= 1 && problem.column >= 1 && !problem.toText().isEmpty());
    return 0;
}
