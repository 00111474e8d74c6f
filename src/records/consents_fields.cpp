#include "records/consents.h"

#include "records/shared_fields.h"

namespace stipple::records
{

namespace
{

Done checkSigners(const std::vector<Signer>& signers)
{
    const QString place = QStringLiteral("fields.signers");
    for (const Signer& signer : signers) {
        const bool drawn = signer.drawn && !signer.drawn->strokes.empty();
        if (drawn == !signer.typed.trimmed().isEmpty())
            return refusal(place, QCoreApplication::translate("Records", "a signature is either drawn or typed"));
        const auto role = signer.role.known();
        if (role == SignerRole::Interpreter && signer.language.isEmpty())
            return refusal(place, QCoreApplication::translate("Records", "an interpreter's language is missing"));
        if (role == SignerRole::Guardian && signer.relationship.isEmpty())
            return refusal(place, QCoreApplication::translate("Records", "a guardian's relationship is missing"));
        if (role == SignerRole::Practitioner && signer.practitioner.isNull())
            return refusal(place, QCoreApplication::translate("Records", "it does not say which practitioner signed"));
    }
    return {};
}

bool signedBy(const std::vector<Signer>& signers, SignerRole role)
{
    return std::any_of(signers.begin(), signers.end(), [role](const Signer& s) { return s.role.known() == role; });
}

} // namespace

template <typename V>
void map(V& field, Statement& statement)
{
    field(u"id", statement.id, Rule{.required = true});
    field(u"accepted", statement.accepted, Rule{.required = true});
    field(u"initials", statement.initials);
    field(u"drawn", statement.drawn);
    field(u"at", statement.at);
}

template <typename V>
void map(V& field, AskedQuestion& asked)
{
    field(u"question", asked.question, Rule{.required = true, .prose = true});
    field(u"answer", asked.answer, Rule{.prose = true});
}

template <typename V>
void map(V& field, Consent& consent)
{
    mapAmendment(field, consent);
    field(u"kind", consent.kind, Rule{.required = true});
    field(u"channels", consent.channels);
    field(u"text", consent.text, Rule{.required = true});
    field(u"textVersion", consent.textVersion, Rule{.required = true});
    field(u"textHash", consent.textHash, Rule{.required = true, .format = Format::Sha256});
    field(u"words", consent.words);
    field(u"language", consent.language, Rule{.required = true, .format = Format::Language});
    field(u"besideLanguage", consent.besideLanguage, Rule{.format = Format::Language});
    field(u"translationReviewed", consent.translationReviewed);
    field(u"statements", consent.statements);
    field(u"questions", consent.questions);
    field(u"signers", consent.signers);
    field(u"screening", consent.screening);
    field(u"onPaper", consent.onPaper);
    field(u"paperPhoto", consent.paperPhoto);
    field(u"copy", consent.copy);
    field(u"signedAt", consent.signedAt, Rule{.required = true});
}

Done whole(const Consent& consent)
{
    STIPPLE_TRY(checkSigners(consent.signers));
    if (consent.kind.known() == ConsentKind::PhotosForPublication && consent.channels.empty())
        return refusal(QStringLiteral("fields.channels"),
                       QCoreApplication::translate("Records", "publishing is agreed to channel by channel"));
    if (consent.onPaper == true)
        return {}; // its signatures are on the paper
    if (!signedBy(consent.signers, SignerRole::Client) && !signedBy(consent.signers, SignerRole::Guardian))
        return refusal(QStringLiteral("fields.signers"),
                       QCoreApplication::translate("Records", "neither the client nor a guardian has signed"));
    return {};
}

template <typename V>
void map(V& field, Withdrawal& withdrawal)
{
    mapAmendment(field, withdrawal);
    field(u"consent", withdrawal.consent, Rule{.required = true});
    field(u"kind", withdrawal.kind, Rule{.required = true});
    field(u"channels", withdrawal.channels);
    field(u"at", withdrawal.at, Rule{.required = true});
    field(u"how", withdrawal.how, Rule{.required = true});
    field(u"reason", withdrawal.reason, Rule{.prose = true});
    field(u"signers", withdrawal.signers);
    field(u"receivedBy", withdrawal.receivedBy);
}

Done whole(const Withdrawal& withdrawal) { return checkSigners(withdrawal.signers); }

STIPPLE_TYPED_RECORD(Consent);
STIPPLE_TYPED_RECORD(Withdrawal);

} // namespace stipple::records
