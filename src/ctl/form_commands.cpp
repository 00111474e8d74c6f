// stipplectl form …: whether a form can be used, which of its items are enabled, whether answers fit it.
#include "ctl/commands.h"

#include "forms/questionnaire_reader.h"
#include "forms/validation.h"

namespace stipple::ctl
{

namespace
{

struct FormCommands {
    Q_DECLARE_TR_FUNCTIONS(FormCommands)
};

Json noteToJson(const forms::ReadingNote& note)
{
    return Json(Json::Object{{QStringLiteral("code"), Json(note.code)},
                             {QStringLiteral("path"), Json(note.path)},
                             {QStringLiteral("message"), Json(note.message)}});
}

Json notesToJson(const std::vector<forms::ReadingNote>& notes)
{
    Json list = Json::array();
    for (const forms::ReadingNote& note : notes)
        list.append(noteToJson(note));
    return list;
}

Exit check(Context& context)
{
    const auto bytes = readFile(context.arguments.front());
    if (!bytes)
        return context.out.fail(bytes.error());
    const bool lenient = context.options.isSet(QStringLiteral("lenient"));
    const forms::ReadingResult reading =
        forms::readQuestionnaire(*bytes, lenient ? forms::Reading::Lenient : forms::Reading::Strict);

    const bool ok = reading.questionnaire != nullptr;
    context.out.line(
        ok ? FormCommands::tr("The form can be used: %n items.", nullptr, int(reading.questionnaire->items.size()))
           : FormCommands::tr("The form cannot be used."));
    for (const forms::ReadingNote& error : reading.errors)
        context.out.line(QStringLiteral("  %1  %2\n    %3").arg(error.code, error.path, error.message));
    if (!reading.ignored.empty())
        context.out.line(FormCommands::tr("Kept, but without effect here:"));
    for (const forms::ReadingNote& ignored : reading.ignored)
        context.out.line(QStringLiteral("  %1  %2\n    %3").arg(ignored.code, ignored.path, ignored.message));
    context.out.document(Json(Json::Object{{QStringLiteral("ok"), Json(ok)},
                                           {QStringLiteral("errors"), notesToJson(reading.errors)},
                                           {QStringLiteral("ignored"), notesToJson(reading.ignored)}}));
    return ok ? Exit::Done : Exit::No;
}

struct FormAndResponse {
    forms::QuestionnairePtr form;
    forms::Response response;
};

// The two files that --form and --response name. Forms are read as an import is: what they ignore changes no answer.
Result<FormAndResponse> readBoth(const Context& context)
{
    STIPPLE_ASSIGN(const QByteArray formBytes, readFile(context.options.value(QStringLiteral("form"))));
    STIPPLE_ASSIGN(const QByteArray responseBytes, readFile(context.options.value(QStringLiteral("response"))));
    STIPPLE_ASSIGN(auto form, forms::readQuestionnaire(formBytes, forms::Reading::Lenient).toResult());
    STIPPLE_ASSIGN(auto response, forms::Response::fromBytes(responseBytes));
    return FormAndResponse{std::move(form), std::move(response)};
}

bool namesBoth(const Context& context)
{
    if (context.options.isSet(QStringLiteral("form")) && context.options.isSet(QStringLiteral("response")))
        return true;
    context.out.note(FormCommands::tr("Both are needed: --form FILE and --response FILE."));
    return false;
}

Exit enabled(Context& context)
{
    if (!namesBoth(context))
        return Exit::Usage;
    const auto both = readBoth(context);
    if (!both)
        return context.out.fail(both.error());
    const forms::FormState state(both->form, both->response);
    Json::Object states;
    for (const int node : state.nodes()) {
        const bool isEnabled = state.node(node).enabled;
        const QString path = state.path(node);
        context.out.line(QStringLiteral("%1  %2").arg(
            isEnabled ? FormCommands::tr("enabled ") : FormCommands::tr("disabled"), path));
        states.emplace_back(path, Json(isEnabled));
    }
    context.out.document(Json(std::move(states)));
    return Exit::Done;
}

Exit validate(Context& context)
{
    if (!namesBoth(context))
        return Exit::Usage;
    const auto both = readBoth(context);
    if (!both)
        return context.out.fail(both.error());
    const auto issues = forms::validate(both->form, both->response);
    context.out.line(issues.empty() ? FormCommands::tr("The answers fit the form.")
                                    : FormCommands::tr("The answers do not fit the form."));
    Json list = Json::array();
    for (const forms::Issue& issue : issues) {
        context.out.line(QStringLiteral("  %1  %2\n    %3").arg(issue.code, issue.path, issue.message));
        list.append(Json(Json::Object{{QStringLiteral("code"), Json(issue.code)},
                                      {QStringLiteral("linkId"), Json(issue.linkId)},
                                      {QStringLiteral("path"), Json(issue.path)},
                                      {QStringLiteral("message"), Json(issue.message)}}));
    }
    context.out.document(Json(
        Json::Object{{QStringLiteral("valid"), Json(issues.empty())}, {QStringLiteral("issues"), std::move(list)}}));
    return issues.empty() ? Exit::Done : Exit::No;
}

} // namespace

std::vector<Command> formCommands()
{
    const QCommandLineOption lenient(QStringLiteral("lenient"),
                                     FormCommands::tr("Read as an import: leave out what is not understood."));
    const QCommandLineOption form(QStringLiteral("form"), FormCommands::tr("The Questionnaire."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption response(QStringLiteral("response"), FormCommands::tr("The QuestionnaireResponse."),
                                      QStringLiteral("FILE"));
    const QString both = QStringLiteral("--form FILE --response FILE");
    return {{QStringLiteral("form check"),
             QStringLiteral("FILE [--lenient]"),
             FormCommands::tr("Says whether a form can be used, with every error and its place."),
             1,
             1,
             {lenient},
             check},
            {QStringLiteral("form enabled"),
             both,
             FormCommands::tr("Says which items of a form are enabled by these answers."),
             0,
             0,
             {form, response},
             enabled},
            {QStringLiteral("form validate"),
             both,
             FormCommands::tr("Says whether these answers fit the form, and where not."),
             0,
             0,
             {form, response},
             validate}};
}

} // namespace stipple::ctl
