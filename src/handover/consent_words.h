// A consent's text as one client reads it: in their language, with the clinic's beside it where nobody qualified has
// read the translation. Its hash is what a signature stands for.
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "protocol/sentences.h"

#include <memory>

namespace stipple::handover
{

struct ConsentWords {
    QString text; // its id
    QString version;
    QString language; // of the words
    QString title;
    QStringList body; // paragraphs
    struct Statement {
        QString id;
        QString words;
    };
    std::vector<Statement> statements;
    QMap<QString, QString> meanings;            // by the signer's role: what signing says
    bool isReviewed = true;                     // somebody qualified has read these words in this language
    std::shared_ptr<const ConsentWords> beside; // the clinic's language, where it has to stand beside

    QString meaning(const QString& role) const { return meanings.value(role); }
    Json toJson() const;
    // InvalidInput for what toJson() does not write.
    static Result<ConsentWords> fromJson(const Json& json);
    // SHA-256 of all of it in canonical form, 64 hexadecimal digits.
    QString hash() const;
};

[[nodiscard]] ConsentWords consentWords(const protocol::Protocol& protocol, const protocol::ConsentText& text,
                                        const protocol::Wording& wording);

} // namespace stipple::handover
