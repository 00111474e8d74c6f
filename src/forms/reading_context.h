// What the parts of the questionnaire reader share: where they write down what they find, and typed access to members
// that may be of any type. Internal to src/forms.
#pragma once

#include "forms/questionnaire_reader.h"
#include "forms/sentences.h"

namespace stipple::forms
{

// The types that members of a FHIR element may have.
enum class MemberType { Text, Bool, Number, Object, Array };
struct MemberRule {
    QStringView name;
    MemberType type;
};

class ReadingContext
{
public:
    ReadingContext(const QByteArray& bytes, Reading reading, const ReadingLimits& limits)
        : m_bytes(bytes)
        , m_reading(reading)
        , m_limits(limits)
    {
    }

    // An error whichever way one reads.
    void refuse(const QString& code, const QString& path, const Json& at, const QString& message);
    // An error if strict, else something left out.
    void objectTo(const QString& code, const QString& path, const Json& at, const QString& message);
    // Legitimate, but without effect here.
    void setAside(const QString& code, const QString& path, const Json& at, const QString& message);

    bool isStrict() const { return m_reading == Reading::Strict; }
    bool hasErrors() const { return m_errorCount > 0; }
    const ReadingLimits& limits() const { return m_limits; }

    // Objects to members of `element` that `rules` do not know, are of another type, empty, or no plain text.
    void checkMembers(const Json& element, std::span<const MemberRule> rules, const QString& path);
    // The text of a member as text only; where a lenient reading must, with U+FFFD.
    static QString text(const Json& element, QStringView name);
    // A text with its translations, from `name` and `_name`.
    TranslatedText translated(const Json& element, const QString& name, const QString& path);
    // Translations in the extensions of `primitive` (a "_text"); hands every other extension to `other`.
    using OtherExtension = std::function<void(const QString& url, const Json& extension, const QString& path)>;
    void readTranslations(const Json& primitive, const QString& path, TranslatedText& into,
                          const OtherExtension& other = {});
    // Lists an extension that does nothing here.
    void setAsideExtension(const QString& url, const Json& extension, const QString& path);

    // Options are counted before they are copied. False: there are too many, and none is to be added.
    bool takeOptions(qsizetype count) { return (m_options += count) <= m_limits.options; }
    bool optionsAreSpent() const { return m_options > m_limits.options; }

    QString formLanguage;

    // The findings, with their places; a last one counts those over the limit.
    std::vector<ReadingNote> takeErrors() { return finish(m_errors, m_errorCount); }
    std::vector<ReadingNote> takeIgnored() { return finish(m_ignored, m_ignoredCount); }

private:
    void note(std::vector<ReadingNote>& notes, qsizetype& count, const QString& code, const QString& path,
              const Json& at, const QString& message);
    std::vector<ReadingNote> finish(std::vector<ReadingNote>& notes, qsizetype count) const;
    JsonPlace place(qsizetype offset);

    const QByteArray& m_bytes;
    Reading m_reading;
    const ReadingLimits& m_limits;
    std::vector<ReadingNote> m_errors;
    std::vector<ReadingNote> m_ignored;
    qsizetype m_options = 0;
    qsizetype m_errorCount = 0;
    qsizetype m_ignoredCount = 0;
    std::vector<qsizetype> m_lines; // where each line begins; found at the first note
};

// "http://hl7.org/fhir/StructureDefinition/" and `name`.
[[nodiscard]] QString hl7(QStringView name);

} // namespace stipple::forms
