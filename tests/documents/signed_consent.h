// A vault with a client who has signed texts of the built-in protocol, for tests of the copies.
#pragma once

#include "documents/consent_copy.h"
#include "protocol/loader.h"
#include "vault/made_vault.h"
#include "vault/typed_edits.h"

namespace stipple::documents
{

// A wave, as a pen would draw it.
inline records::Drawing drawnName()
{
    records::Drawing drawing;
    drawing.width = 900;
    drawing.height = 360;
    drawing.strokes.emplace_back();
    for (int i = 0; i <= 40; ++i)
        drawing.strokes.back().push_back({80.0 + i * 18, 180 + 90 * std::sin(i / 3.0), i * 16});
    drawing.strokes.push_back({{450, 60, 900}});
    return drawing;
}

struct SignedConsent {
    vault::MadeVault made;
    protocol::Protocol protocol;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<vault::Writer> writer;
    std::unique_ptr<vault::Reader> reader;
    QUuid client;

    Done make()
    {
        STIPPLE_TRY(made.make());
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), protocol::LoadOptions{true, false});
        if (!loaded)
            return failure(ErrorCode::Internal, QStringLiteral("the built-in protocol does not load"));
        protocol = *std::move(loaded);
        STIPPLE_TRY(open());
        client = writer->newId();
        records::Client fields;
        fields.name = QStringLiteral("Daniel Ferreira");
        return writer->change(client, vault::creating(client, QUuid(), fields)).map([](const auto&) {});
    }

    Done open()
    {
        STIPPLE_ASSIGN(vault,
                       vault::Vault::unlockWithRecovery(made.path, *vault::RecoveryCode::fromText(made.recovery)));
        STIPPLE_ASSIGN(writer, vault->openWriter(made.clock));
        STIPPLE_ASSIGN(reader, vault->openReader());
        return {};
    }

    // On another tablet, so to say: what was signed before stays signed by the one before.
    Done takeNewIdentity()
    {
        reader.reset();
        STIPPLE_TRY(vault->lock(std::move(writer)).map([](const auto&) {}));
        vault.reset();
        STIPPLE_ASSIGN(vault,
                       vault::Vault::unlockWithRecovery(made.path, *vault::RecoveryCode::fromText(made.recovery)));
        STIPPLE_TRY(vault->takeNewDeviceIdentity(made.clock));
        STIPPLE_ASSIGN(writer, vault->openWriter(made.clock));
        STIPPLE_ASSIGN(reader, vault->openReader());
        return {};
    }

    records::Consent consent(const QString& language, const QString& name = QStringLiteral("Daniel Ferreira")) const
    {
        const protocol::ConsentText& text = *protocol.consent(QStringLiteral("treatment"));
        const auto words = handover::consentWords(protocol, text, {language, QStringLiteral("en")});
        records::Consent consent;
        consent.kind = records::ConsentKind::Treatment;
        consent.text = text.id;
        consent.textVersion = text.version;
        consent.textHash = words.hash();
        consent.words = words.toJson();
        consent.language = language;
        for (const auto& one : words.statements) {
            records::Statement statement;
            statement.id = one.id;
            statement.accepted = true;
            statement.initials = QStringLiteral("DF");
            statement.at = made.clock.nowUtc();
            consent.statements.push_back(statement);
        }
        consent.questions.push_back({{}, QStringLiteral("Does it hurt?"), QStringLiteral("A little, at the temples.")});
        records::Signer signer;
        signer.role = records::SignerRole::Client;
        signer.name = name;
        signer.meaning = words.meaning(QStringLiteral("client"));
        signer.at = made.clock.nowUtc();
        signer.drawn = drawnName();
        consent.signers.push_back(signer);
        records::Signer practitioner;
        practitioner.role = records::SignerRole::Practitioner;
        practitioner.name = QStringLiteral("Mara Osei");
        practitioner.meaning = words.meaning(QStringLiteral("practitioner"));
        practitioner.typed = practitioner.name;
        practitioner.at = made.clock.nowUtc();
        practitioner.practitioner = made.owner;
        consent.signers.push_back(practitioner);
        consent.signedAt = made.clock.nowUtc();
        return consent;
    }

    template <typename T>
    Result<QUuid> keep(const T& fields)
    {
        const QUuid id = writer->newId();
        STIPPLE_TRY(writer->change(id, vault::creating(id, client, fields)).map([](const auto&) {}));
        return id;
    }

    QByteArray clinicKey() const { return vault->header().identity.rootKey; }

    Result<QByteArray> copyOf(const QUuid& consent, PaperSize size = PaperSize::A4)
    {
        STIPPLE_ASSIGN(ConsentCopy copy, readConsentCopy(*reader, vault->header(), consent));
        completeFrom(copy, protocol);
        STIPPLE_ASSIGN(const QByteArray pages, consentPdf(copy, clinicKey(), size));
        return sealedCopy(pages, copy, vault->header(), vault->deviceKey(), made.clock.nowUtc());
    }
};

} // namespace stipple::documents
