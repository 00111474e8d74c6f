#include "app/review_consent.h"

#include "app/client_words.h"
#include "app/consent_texts.h"
#include "app/ink.h"
#include "app/languages.h"
#include "app/review_text.h"
#include "app/texts.h"
#include "app/visit_words.h"

#include <QCoreApplication>

namespace stipple::app::review
{

namespace
{

void addDrawing(QVariantMap& row, const std::optional<records::Drawing>& drawn)
{
    const records::Drawing drawing = drawn.value_or(records::Drawing());
    row.insert(QStringLiteral("strokes"), ink::toScreen(drawing.strokes));
    row.insert(QStringLiteral("padWidth"), ink::widthOf(drawing));
    row.insert(QStringLiteral("padHeight"), ink::heightOf(drawing));
}

} // namespace

ConsentSeen seen(records::Consent consent, const protocol::Protocol& protocol, const protocol::Wording& wording)
{
    ConsentSeen shown{std::move(consent), {}};
    if (!shown.consent.words.isNull()) {
        if (auto words = handover::ConsentWords::fromJson(shown.consent.words))
            shown.words = *std::move(words);
        return shown;
    }
    const protocol::ConsentText* text = protocol.consent(shown.consent.text);
    if (!text || text->version != shown.consent.textVersion)
        return shown;
    auto words = handover::consentWords(protocol, *text, {shown.consent.language, wording.fallback});
    if (words.hash() == shown.consent.textHash)
        shown.words = std::move(words);
    return shown;
}

QString title(const ConsentSeen& seen) { return seen.words ? seen.words->title : words::of(seen.consent.kind); }

QString edition(const ConsentSeen& seen, const ClinicService& clinic)
{
    return ReviewText::tr("Version %1 · %2 · %3")
        .arg(seen.consent.textVersion, Languages::ownName(seen.consent.language),
             texts::day(clinic.dayOf(seen.consent.signedAt)));
}

QStringList paragraphs(const ConsentSeen& seen) { return seen.words ? seen.words->body : QStringList(); }

QVariantList statements(const ConsentSeen& seen)
{
    QVariantList rows;
    for (const records::Statement& statement : seen.consent.statements) {
        QString words = statement.id;
        for (const auto& one : seen.words ? seen.words->statements : std::vector<handover::ConsentWords::Statement>()) {
            if (one.id == statement.id)
                words = one.words;
        }
        QVariantMap row{{QStringLiteral("words"), words},
                        {QStringLiteral("accepted"), statement.accepted == true},
                        {QStringLiteral("initials"), statement.initials}};
        addDrawing(row, statement.drawn);
        rows += row;
    }
    return rows;
}

QVariantList questions(const ConsentSeen& seen)
{
    QVariantList rows;
    for (const records::AskedQuestion& asked : seen.consent.questions)
        rows += QVariantMap{{QStringLiteral("question"), asked.question}, {QStringLiteral("answer"), asked.answer}};
    return rows;
}

QVariantList signers(const ConsentSeen& seen, const ClinicService& clinic)
{
    QVariantList rows;
    for (const records::Signer& signer : seen.consent.signers) {
        const QString role = signer.role.word();
        const QString who = role == u"client" ? ReviewText::tr("Client")
                            : role == u"practitioner"
                                ? ReviewText::tr("Practitioner")
                                : consents::signerDetails(role, signer.relationship, signer.language);
        QStringList when{texts::day(clinic.dayOf(signer.at)), timeOf(signer.at, clinic.zone())};
        if (!signer.idDocument.isEmpty())
            when += signer.idDocument;
        QVariantMap row{{QStringLiteral("title"), who},
                        {QStringLiteral("name"), signer.name},
                        {QStringLiteral("when"), when.join(QStringLiteral(" · "))},
                        {QStringLiteral("meaning"), signer.meaning},
                        {QStringLiteral("typed"), signer.typed}};
        addDrawing(row, signer.drawn);
        rows += row;
    }
    return rows;
}

QString places(const std::vector<QString>& channels, const ClinicService& clinic)
{
    QStringList names;
    for (const QString& channel : channels)
        names += clinic.term(QStringLiteral("channels"), channel);
    return names.join(ReviewText::tr(", "));
}

} // namespace stipple::app::review
