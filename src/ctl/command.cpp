#include "ctl/command.h"
#include "ctl/ctl_text.h"

#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace stipple::ctl
{

namespace
{

QString usage(const std::vector<Command>& commands)
{
    QString text = CtlText::tr("stipplectl: the clinic's vault without a screen.\n\n"
                               "Usage: stipplectl [--vault DIR] [--json] COMMAND …\n\n");
    for (const Command& command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.arguments, command.summary);
    }
    text += CtlText::tr("\nExit status: 0 done · 1 the answer is no · 2 wrong usage · 3 cannot unlock · "
                        "4 cannot read or write · 5 the server refused · 6 the vault is in use\n");
    return text;
}

// The command whose words `arguments` begin with; the longest wins ("form check" before "form").
const Command* findCommand(const std::vector<Command>& commands, const QStringList& words)
{
    const Command* found = nullptr;
    qsizetype length = 0;
    for (const Command& command : commands) {
        const QStringList name = command.name.split(QLatin1Char(' '));
        if (name.size() > length && words.mid(0, name.size()) == name) {
            found = &command;
            length = name.size();
        }
    }
    return found;
}

} // namespace

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongSecret:
    case ErrorCode::Throttled:
    case ErrorCode::KeystoreFailed:
        return Exit::CannotUnlock;
    case ErrorCode::InUse:
        return Exit::VaultInUse;
    case ErrorCode::InvalidInput:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
        return Exit::No;
    default:
        return Exit::CannotReadOrWrite;
    }
}

void Output::line(const QString& text) const
{
    if (!m_json)
        std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stdout);
}

void Output::document(const Json& document) const
{
    if (m_json)
        std::fputs((document.toBytes() + '\n').constData(), stdout);
}

void Output::note(const QString& text) const { std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr); }

Exit Output::fail(const Error& error) const
{
    note(error.message());
    if (m_json) {
        Json json;
        json.insert(QStringLiteral("error"), errorCodeName(error.code()));
        json.insert(QStringLiteral("message"), error.message());
        document(json);
    }
    return exitFor(error.code());
}

Result<QByteArray> readFile(const QString& path, qsizetype limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::IoFailure, CtlText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > limit)
        return failure(ErrorCode::IoFailure,
                       CtlText::tr("%1 is too large: %2 bytes, at most %3.").arg(path).arg(file.size()).arg(limit));
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::IoFailure, CtlText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return bytes;
}

bool drawsPages(const QStringList& arguments)
{
    const auto asks = [&arguments](const char16_t* first, const char16_t* second) {
        const qsizetype at = arguments.indexOf(QString::fromUtf16(first));
        return at >= 0 && arguments.value(at + 1) == QString::fromUtf16(second);
    };
    return asks(u"consent", u"copy") || asks(u"client", u"export") || asks(u"client", u"summary") ||
           asks(u"photo", u"export") || asks(u"aftercare", u"pack");
}

Exit runCommandLine(const QStringList& arguments, const Clock& clock, vault::DeviceKeystore& keystore)
{
    const std::vector<Command> commands = allCommands();
    const Output plain(false);

    // The command's words are the arguments that are no options; options may stand anywhere.
    QStringList words;
    bool skipValue = false;
    for (const QString& argument : arguments) {
        if (skipValue)
            skipValue = false;
        else if (argument == QLatin1String("--vault"))
            skipValue = true;
        else if (!argument.startsWith(QLatin1Char('-')))
            words += argument;
    }
    if (words.isEmpty()) {
        const bool asked = arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
        if (arguments.contains(QLatin1String("--version"))) {
            plain.line(QStringLiteral("stipplectl " STIPPLE_VERSION));
            return Exit::Done;
        }
        if (asked) {
            plain.line(usage(commands));
            return Exit::Done;
        }
        plain.note(usage(commands));
        return Exit::Usage;
    }
    const Command* command = findCommand(commands, words);
    if (!command) {
        plain.note(CtlText::tr("There is no command \"%1\"; stipplectl --help lists them.")
                       .arg(words.mid(0, 2).join(QLatin1Char(' ')).left(60)));
        return Exit::Usage;
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary);
    const QCommandLineOption vault(QStringLiteral("vault"), CtlText::tr("The vault's folder."), QStringLiteral("DIR"));
    const QCommandLineOption json(QStringLiteral("json"), CtlText::tr("Answer with one JSON document."));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")}, CtlText::tr("Show this."));
    parser.addOptions({vault, json, help});
    for (const QCommandLineOption& option : command->options)
        parser.addOption(option);
    const auto wrongUsage = [&](const QString& why) {
        plain.note(why);
        plain.note(CtlText::tr("Usage: stipplectl %1 %2").arg(command->name, command->arguments));
        return Exit::Usage;
    };
    if (!parser.parse(QStringList{QStringLiteral("stipplectl")} + arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        plain.line(QStringLiteral("stipplectl %1 %2\n%3").arg(command->name, command->arguments, command->summary));
        for (const QCommandLineOption& option : command->options)
            plain.line(QStringLiteral("  --%1 %2  %3")
                           .arg(option.names().constFirst(), option.valueName(), option.description()));
        return Exit::Done;
    }
    const auto ownWords = qsizetype(command->name.count(QLatin1Char(' ')) + 1);
    const QStringList rest = parser.positionalArguments().mid(ownWords);
    if (rest.size() < command->leastArguments || rest.size() > command->mostArguments)
        return wrongUsage(rest.size() < command->leastArguments ? CtlText::tr("Something is missing.")
                                                                : CtlText::tr("That is too much."));

    QString folder = parser.value(vault);
    if (folder.isEmpty())
        folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stipple/vault");
    const Output out(parser.isSet(json));
    Context context{clock, out, QDir(folder).absolutePath(), parser, rest, keystore};
    return command->run(context);
}

} // namespace stipple::ctl
