#include "app/consent_rows.h"

#include "app/consent_texts.h"
#include "app/ink.h"
#include "handover/consent_differences.h"

namespace stipple::app::consents
{

namespace
{

using handover::ConsentWords;
using handover::Paragraph;
using handover::SignatureProgress;
using Row = RowsModel::Row;

const QString client = QStringLiteral("client");
const QString guardian = QStringLiteral("guardian");

const SignatureProgress& signatureOf(const handover::ConsentProgress& progress, const QString& role)
{
    static const SignatureProgress none;
    const auto found = progress.signatures.find(role);
    return found == progress.signatures.end() ? none : found->second;
}

QString sinceWord(Paragraph::Since since)
{
    switch (since) {
    case Paragraph::Since::New:
        return QStringLiteral("new");
    case Paragraph::Since::Gone:
        return QStringLiteral("gone");
    default:
        return {};
    }
}

bool hasSigned(const Reading& reading, const QString& role)
{
    const SignatureProgress& signature = signatureOf(reading.progress, role);
    return !signature.drawn.strokes.empty() || !reading.typing.value(role, signature.typed).trimmed().isEmpty();
}

} // namespace

std::vector<QByteArray> paragraphRoles() { return {"key", "words", "beside", "since"}; }

std::vector<Row> paragraphRows(const Reading& reading)
{
    std::vector<Row> rows;
    qsizetype now = 0;
    for (const Paragraph& paragraph :
         handover::differences(reading.before ? reading.before->body : reading.words.body, reading.words.body)) {
        const bool isGone = paragraph.since == Paragraph::Since::Gone;
        const QString beside = !isGone && reading.words.beside ? reading.words.beside->body.value(now) : QString();
        now += isGone ? 0 : 1;
        rows.push_back({QString::number(rows.size()), paragraph.words, beside, sinceWord(paragraph.since)});
    }
    return rows;
}

std::vector<QByteArray> statementRoles()
{
    return {"statement", "words", "beside", "isNew", "initials", "strokes", "padWidth", "padHeight", "done", "missing"};
}

bool isInitialled(const handover::ConsentProgress& progress, const QString& statement)
{
    const auto found = progress.statements.find(statement);
    return found != progress.statements.end() && found->second.accepted == true &&
           (!found->second.initials.isEmpty() || !found->second.drawn.strokes.empty());
}

std::vector<Row> statementRows(const Reading& reading)
{
    std::vector<Row> rows;
    const auto isNew = [&](const ConsentWords::Statement& one) {
        return reading.before &&
               std::none_of(reading.before->statements.begin(), reading.before->statements.end(),
                            [&](const ConsentWords::Statement& old) { return old.words == one.words; });
    };
    for (std::size_t i = 0; i < reading.words.statements.size(); ++i) {
        const ConsentWords::Statement& one = reading.words.statements[i];
        const auto found = reading.progress.statements.find(one.id);
        const handover::StatementProgress none;
        const auto& progress = found == reading.progress.statements.end() ? none : found->second;
        const bool isDone = isInitialled(reading.progress, one.id);
        rows.push_back({one.id, one.words, reading.words.beside ? reading.words.beside->statements[i].words : QString(),
                        isNew(one), progress.initials, ink::toScreen(progress.drawn.strokes),
                        ink::widthOf(progress.drawn), ink::heightOf(progress.drawn), isDone,
                        reading.showsMissing && !isDone});
    }
    return rows;
}

std::vector<QByteArray> channelRoles() { return {"channel", "text", "chosen"}; }

QStringList channelsOf(const Reading& reading)
{
    return reading.step.about.isNull() ? reading.text.channels : reading.step.channels;
}

std::vector<Row> channelRows(const Reading& reading)
{
    std::vector<Row> rows;
    for (const QString& channel : channelsOf(reading)) {
        const protocol::Term* term = reading.protocol.term(QStringLiteral("channels"), channel);
        rows.push_back({channel,
                        term ? term->text.in(reading.words.language, reading.pack.clinic.language).text : channel,
                        reading.progress.channels.contains(channel)});
    }
    return rows;
}

QStringList signersOf(const Reading& reading)
{
    QStringList roles;
    for (const QString& role : reading.text.signers) {
        if (role != u"practitioner")
            roles += role;
    }
    for (const QString& role : reading.text.mayJoin) {
        if (!roles.contains(role) && !signatureOf(reading.progress, role).name.isEmpty())
            roles += role;
    }
    return roles;
}

std::vector<QByteArray> signerRoles()
{
    return {"role",  "title",   "meaning",  "name",      "details", "relationship", "idDocument", "language",
            "typed", "strokes", "padWidth", "padHeight", "signed",  "canLeave",     "named",      "missing"};
}

std::vector<Row> signerRows(const Reading& reading)
{
    std::vector<Row> rows;
    for (const QString& role : signersOf(reading)) {
        const SignatureProgress& signature = signatureOf(reading.progress, role);
        const QString name = signature.name.isEmpty() && role == client ? reading.pack.name : signature.name;
        const bool isMissing = reading.showsMissing && missingIn(reading).contains(QStringLiteral("signer/") + role);
        rows.push_back({role, signerTitle(role), reading.words.meaning(role), name,
                        signerDetails(role, signature.relationship, signature.language), signature.relationship,
                        signature.idDocument, signature.language, reading.typing.value(role, signature.typed),
                        ink::toScreen(signature.drawn.strokes), ink::widthOf(signature.drawn),
                        ink::heightOf(signature.drawn), hasSigned(reading, role), !reading.text.signers.contains(role),
                        !name.isEmpty(), isMissing});
    }
    return rows;
}

QStringList missingIn(const Reading& reading)
{
    QStringList missing;
    for (const protocol::ConsentStatement& statement : reading.text.statements) {
        if (!isInitialled(reading.progress, statement.id))
            missing += QStringLiteral("statement/") + statement.id;
    }
    const bool chooses = !channelsOf(reading).isEmpty();
    if (chooses && reading.progress.channels.empty())
        missing += QStringLiteral("channels");
    for (const QString& role : signersOf(reading)) {
        const bool isNamed = role == client || !signatureOf(reading.progress, role).name.isEmpty();
        const bool isSignedFor = role == client && hasSigned(reading, guardian);
        if (!isNamed || (!hasSigned(reading, role) && !isSignedFor))
            missing += QStringLiteral("signer/") + role;
    }
    return missing;
}

} // namespace stipple::app::consents
