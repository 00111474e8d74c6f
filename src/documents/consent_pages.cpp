#include "documents/consent_copy.h"
#include "documents/document_words.h"

namespace stipple::documents
{

namespace
{

using Look = Paper::Look;

class ConsentPages
{
public:
    ConsentPages(const ConsentCopy& copy, const QByteArray& clinicKey, PaperSize size)
        : m_copy(copy)
        , m_key(clinicKey)
        , m_zone(copy.clinic.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(copy.clinic.zone.toLatin1()))
        , m_say(copy.consent.language)
        , m_paper(m_say, size)
    {
    }

    Result<QByteArray> draw()
    {
        writeHead();
        writeWords();
        writeStatements();
        writeQuestions();
        writeSignatures();
        writeProof();
        return m_paper.toPdf(title(), QStringLiteral("%1 · %2").arg(m_copy.clinic.name, title()));
    }

private:
    QString title() const { return m_copy.words ? m_copy.words->title : m_copy.consent.text; }

    QString placesText(const std::vector<QString>& places) const
    {
        QStringList names;
        for (const QString& place : places)
            names += m_copy.placeNames.value(place, place);
        return names.join(QStringLiteral(" · "));
    }

    void writeHead()
    {
        const records::Clinic& clinic = m_copy.clinic;
        QStringList who{clinic.name, clinic.address.simplified(), clinic.phone};
        who.removeAll(QString());
        m_paper.write(who.join(QStringLiteral(" · ")), Look::Overline);
        m_paper.write(title(), Look::Title);
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Version %1 · signed on %2"))
                          .arg(m_copy.consent.textVersion, m_say.moment(m_copy.consent.signedAt, m_zone)),
                      Look::Overline);
        if (m_copy.consent.onPaper == true)
            m_paper.box(m_say(QT_TRANSLATE_NOOP("Document", "Signed on paper")),
                        m_say(QT_TRANSLATE_NOOP("Document", "The signed sheet is in the clinic's file. What stands "
                                                            "here was entered from it.")));
        if (!m_copy.consent.amendReason.isEmpty())
            m_paper.box(m_say(QT_TRANSLATE_NOOP("Document", "Corrects an earlier record")), m_copy.consent.amendReason);
        for (const ConsentCopy::Ending& ending : m_copy.endings) {
            const QString when = m_say.moment(ending.withdrawal.at, m_zone);
            m_paper.box(m_say(QT_TRANSLATE_NOOP("Document", "Taken back on %1")).arg(when),
                        ending.withdrawal.channels.empty()
                            ? m_say(QT_TRANSLATE_NOOP("Document", "From that moment on it no longer holds. What was "
                                                                  "done before stays done."))
                            : m_say(QT_TRANSLATE_NOOP("Document", "From that moment on it no longer holds for: %1."))
                                  .arg(placesText(ending.withdrawal.channels)));
        }
    }

    void writeWords()
    {
        if (!m_copy.words) {
            m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "The words of this text are kept by the clinic. Their "
                                                              "SHA-256 is %1."))
                              .arg(m_copy.consent.textHash));
            return;
        }
        for (const QString& paragraph : m_copy.words->body)
            m_paper.write(paragraph);
        if (!m_copy.consent.channels.empty())
            m_paper.box(m_say(QT_TRANSLATE_NOOP("Document", "Chosen places")), placesText(m_copy.consent.channels));
        if (!m_copy.words->beside)
            return;
        const handover::ConsentWords& beside = *m_copy.words->beside;
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "The same in the clinic's language, which was shown beside "
                                                          "it")),
                      Look::Heading);
        m_paper.writeIn(beside.title, beside.language, Look::Strong);
        for (const QString& paragraph : beside.body)
            m_paper.writeIn(paragraph, beside.language, Look::Small);
    }

    QString wordsOf(const QString& statement) const
    {
        for (const auto& one : m_copy.words ? m_copy.words->statements : decltype(m_copy.words->statements)()) {
            if (one.id == statement)
                return one.words;
        }
        return statement;
    }

    void writeStatements()
    {
        if (m_copy.consent.statements.empty())
            return;
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Initialled one by one")), Look::Heading);
        std::vector<Paper::Row> rows;
        for (const records::Statement& statement : m_copy.consent.statements) {
            Paper::Row row{wordsOf(statement.id), statement.initials, statement.drawn};
            if (statement.accepted != true)
                row.beside = m_say(QT_TRANSLATE_NOOP("Document", "Not agreed"));
            else if (row.beside.isEmpty() && !row.drawn)
                row.beside = m_say(QT_TRANSLATE_NOOP("Document", "Agreed"));
            rows.push_back(std::move(row));
        }
        m_paper.table(rows);
    }

    void writeQuestions()
    {
        if (m_copy.consent.questions.empty())
            return;
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Questions and answers")), Look::Heading);
        for (const records::AskedQuestion& asked : m_copy.consent.questions) {
            m_paper.writeAsTyped(asked.question, Look::Strong);
            if (asked.answer.isEmpty())
                m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "No answer was written down.")));
            else
                m_paper.writeAsTyped(asked.answer);
        }
    }

    QString roleOf(const records::Signer& signer) const
    {
        switch (signer.role.known().value_or(records::SignerRole::Client)) {
        case records::SignerRole::Guardian:
            return m_say(QT_TRANSLATE_NOOP("Document", "Parent or guardian"));
        case records::SignerRole::Practitioner:
            return m_say(QT_TRANSLATE_NOOP("Document", "Practitioner"));
        case records::SignerRole::Witness:
            return m_say(QT_TRANSLATE_NOOP("Document", "Witness"));
        case records::SignerRole::Interpreter:
            return m_say(QT_TRANSLATE_NOOP("Document", "Interpreter"));
        case records::SignerRole::Client:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("Document", "Client"));
    }

    void writeSignatures()
    {
        if (m_copy.consent.signers.empty())
            return;
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "Signatures")), Look::Heading);
        for (const records::Signer& signer : m_copy.consent.signers) {
            QStringList lines{QStringLiteral("%1 · %2").arg(signer.name, roleOf(signer)), signer.meaning,
                              m_say.moment(signer.at, m_zone)};
            if (!signer.relationship.isEmpty())
                lines += m_say(QT_TRANSLATE_NOOP("Document", "Relationship: %1")).arg(signer.relationship);
            if (!signer.idDocument.isEmpty())
                lines += m_say(QT_TRANSLATE_NOOP("Document", "Identity document: %1")).arg(signer.idDocument);
            if (!signer.language.isEmpty())
                lines += m_say(QT_TRANSLATE_NOOP("Document", "Interpreted into: %1"))
                             .arg(DocumentWords::nameOf(signer.language));
            if (!signer.typed.isEmpty())
                lines += m_say(QT_TRANSLATE_NOOP("Document", "Signed by typing the full name."));
            lines.removeAll(QString());
            m_paper.signature(signer.drawn, signer.typed, lines);
        }
    }

    void writeProof()
    {
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "How this copy can be checked")), Look::Heading);
        m_paper.write(
            m_say(QT_TRANSLATE_NOOP(
                "Document", "The signed record is inside this file, with the clinic's digital signature. If a single "
                            "byte is changed, “stipplectl consent verify” says so, on any computer. A drawn or typed "
                            "signature is a simple electronic signature; the digital one shows any change made after "
                            "it.")),
            Look::Small);
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "The clinic's key: %1")).arg(keyText(m_key)), Look::Small);
        m_paper.write(m_say(QT_TRANSLATE_NOOP("Document", "The record: %1")).arg(idText(m_copy.record.id)),
                      Look::Small);
    }

    const ConsentCopy& m_copy;
    const QByteArray m_key;
    const QTimeZone m_zone;
    const DocumentWords m_say;
    Paper m_paper;
};

} // namespace

Result<QByteArray> consentPdf(const ConsentCopy& copy, const QByteArray& clinicKey, PaperSize size)
{
    return ConsentPages(copy, clinicKey, size).draw();
}

} // namespace stipple::documents
