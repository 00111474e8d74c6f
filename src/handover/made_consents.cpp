#include "handover/handover_text.h"
#include "handover/made_records.h"

namespace stipple::handover
{

namespace
{

QString languageOf(const Pack& pack, const State& state)
{
    return state.language().isEmpty() ? pack.clinic.language : state.language();
}

records::Signer signerOf(const QString& role, const SignatureProgress& signature, const ConsentWords& words,
                         const Pack& pack)
{
    records::Signer signer;
    signer.role = records::Choice<records::SignerRole>::fromWord(role);
    signer.name = signature.name.isEmpty() && role == u"client" ? pack.name : signature.name;
    signer.meaning = words.meaning(role);
    signer.at = signature.at;
    if (signature.drawn.strokes.empty())
        signer.typed = signature.typed;
    else
        signer.drawn = signature.drawn;
    signer.relationship = signature.relationship;
    signer.idDocument = signature.idDocument;
    signer.language = signature.language;
    return signer;
}

tl::unexpected<Error> incomplete(const protocol::ConsentText& text, const protocol::Wording& wording,
                                 const QString& why)
{
    return failure(ErrorCode::Refused, HandoverText::tr("“%1” was not taken in: %2 What the client did is kept; hand "
                                                        "the tablet over again to complete it.")
                                           .arg(text.title.in(wording.language, wording.fallback).text, why));
}

struct Signed {
    const protocol::ConsentText* text = nullptr;
    const ConsentProgress* progress = nullptr;
    ConsentWords words;
    std::vector<records::Signer> signers;
};

// What a consent and a withdrawal have in common, held to what the text asks for.
Result<Signed> signedText(const protocol::Protocol& protocol, const Pack& pack, const State& state, const Step& step)
{
    const protocol::ConsentText* text = protocol.consent(step.text);
    const ConsentProgress& progress = state.consent(step.text);
    if (!text)
        return failure(ErrorCode::NotFound,
                       HandoverText::tr("A text that was signed is no longer in this clinic's protocol, so it was not "
                                        "taken in. What the client did is kept."),
                       step.text);
    const protocol::Wording wording{progress.language.isEmpty() ? languageOf(pack, state) : progress.language,
                                    pack.clinic.language};
    Signed made{text, &progress, consentWords(protocol, *text, wording), {}};
    if (text->version != step.version || (!progress.textHash.isEmpty() && progress.textHash != made.words.hash()))
        return incomplete(*text, wording, HandoverText::tr("The text has changed since it was read."));
    if (progress.ended == ConsentEnded::How::OnPaper)
        return made;
    for (const protocol::ConsentStatement& statement : text->statements) {
        const auto found = progress.statements.find(statement.id);
        if (found == progress.statements.end() || found->second.accepted != true)
            return incomplete(*text, wording, HandoverText::tr("Not every statement was agreed to."));
    }
    for (const QString& role : text->signers) {
        const auto found = progress.signatures.find(role);
        const bool isThere = found != progress.signatures.end() && found->second.isThere();
        const auto guardian = progress.signatures.find(QStringLiteral("guardian"));
        const bool isGuardians =
            role == u"client" && guardian != progress.signatures.end() && guardian->second.isThere();
        if (role != u"practitioner" && !isThere && !isGuardians)
            return incomplete(*text, wording, HandoverText::tr("A signature is missing."));
    }
    for (const auto& [role, signature] : progress.signatures) {
        if (signature.isThere())
            made.signers.push_back(signerOf(role, signature, made.words, pack));
    }
    return made;
}

} // namespace

Result<records::Consent> consentOf(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                                   const Step& step)
{
    STIPPLE_ASSIGN(Signed made, signedText(protocol, pack, state, step));
    records::Consent consent;
    consent.kind = records::Choice<records::ConsentKind>::fromWord(made.text->purpose);
    consent.channels.assign(made.progress->channels.begin(), made.progress->channels.end());
    consent.text = made.text->id;
    consent.textVersion = made.text->version;
    consent.textHash = made.words.hash();
    consent.words = made.words.toJson();
    consent.language = made.words.language;
    if (made.words.beside)
        consent.besideLanguage = made.words.beside->language;
    consent.translationReviewed = made.words.isReviewed;
    for (const protocol::ConsentStatement& statement : made.text->statements) {
        const auto found = made.progress->statements.find(statement.id);
        if (found == made.progress->statements.end() || !found->second.accepted)
            continue;
        records::Statement& kept = consent.statements.emplace_back();
        kept.id = statement.id;
        kept.accepted = found->second.accepted;
        kept.initials = found->second.initials;
        if (!found->second.drawn.strokes.empty())
            kept.drawn = found->second.drawn;
        kept.at = found->second.at;
    }
    for (const QString& question : made.progress->questions)
        consent.questions.push_back({{}, question, {}});
    consent.signers = std::move(made.signers);
    consent.screening = pack.screening;
    if (made.progress->ended == ConsentEnded::How::OnPaper)
        consent.onPaper = true;
    consent.signedAt = made.progress->endedAt;
    return consent;
}

Result<records::Withdrawal> withdrawalOf(const protocol::Protocol& protocol, const Pack& pack, const State& state,
                                         const Step& step)
{
    STIPPLE_ASSIGN(Signed made, signedText(protocol, pack, state, step));
    records::Withdrawal withdrawal;
    withdrawal.consent = step.about;
    withdrawal.kind = records::Choice<records::ConsentKind>::fromWord(step.aboutKind);
    withdrawal.channels.assign(made.progress->channels.begin(), made.progress->channels.end());
    withdrawal.at = made.progress->endedAt;
    withdrawal.how = records::WithdrawnHow::InPerson;
    withdrawal.signers = std::move(made.signers);
    return withdrawal;
}

bool needsCounterSignature(const protocol::Protocol& protocol, const Step& step)
{
    const protocol::ConsentText* text = protocol.consent(step.text);
    return !text || text->signers.contains(QStringLiteral("practitioner"));
}

bool isWithdrawal(const protocol::Protocol& protocol, const Step& step)
{
    const protocol::ConsentText* text = protocol.consent(step.text);
    return text && text->purpose == u"withdrawal";
}

} // namespace stipple::handover
