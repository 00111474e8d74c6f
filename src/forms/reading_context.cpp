#include "forms/reading_context.h"

#include "forms/plain_text.h"

namespace stipple::forms
{

namespace
{

const MemberRule* findRule(std::span<const MemberRule> rules, QStringView name)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const MemberRule& r) { return r.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

bool isOfType(const Json& value, MemberType type)
{
    switch (type) {
    case MemberType::Text:
        return value.isString();
    case MemberType::Bool:
        return value.isBool();
    case MemberType::Number:
        return value.isNumber();
    case MemberType::Object:
        return value.isObject();
    case MemberType::Array:
        return value.isArray();
    }
    return false;
}

bool isPrimitive(MemberType type) { return type != MemberType::Object && type != MemberType::Array; }

} // namespace

QString hl7(QStringView name) { return QStringLiteral("http://hl7.org/fhir/StructureDefinition/") + name.toString(); }

void ReadingContext::refuse(const QString& code, const QString& path, const Json& at, const QString& message)
{
    note(m_errors, m_errorCount, code, path, at, message);
}

void ReadingContext::objectTo(const QString& code, const QString& path, const Json& at, const QString& message)
{
    if (isStrict())
        note(m_errors, m_errorCount, code, path, at, message);
    else
        note(m_ignored, m_ignoredCount, code, path, at, message);
}

void ReadingContext::setAside(const QString& code, const QString& path, const Json& at, const QString& message)
{
    note(m_ignored, m_ignoredCount, code, path, at, message);
}

void ReadingContext::note(std::vector<ReadingNote>& notes, qsizetype& count, const QString& code, const QString& path,
                          const Json& at, const QString& message)
{
    if (++count > m_limits.messages)
        return;
    const JsonPlace where = place(at.offset());
    notes.push_back(
        {code, path, Forms::tr("Line %1, column %2: %3").arg(where.line).arg(where.column).arg(message), at.offset()});
}

std::vector<ReadingNote> ReadingContext::finish(std::vector<ReadingNote>& notes, qsizetype count) const
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ReadingNote& a, const ReadingNote& b) { return a.offset < b.offset; });
    if (count > m_limits.messages)
        notes.push_back({QStringLiteral("more"), {}, Forms::tr("And %1 more.").arg(count - m_limits.messages), -1});
    return std::move(notes);
}

JsonPlace ReadingContext::place(qsizetype offset)
{
    if (m_lines.empty()) {
        m_lines.push_back(0);
        for (qsizetype i = m_bytes.indexOf('\n'); i >= 0; i = m_bytes.indexOf('\n', i + 1))
            m_lines.push_back(i + 1);
    }
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), std::max<qsizetype>(offset, 0));
    return {int(after - m_lines.begin()), int(offset - *(after - 1)) + 1};
}

void ReadingContext::checkMembers(const Json& element, std::span<const MemberRule> rules, const QString& path)
{
    for (const auto& [name, value] : element.members()) {
        const auto where = [&path, &name = name] { return path + QLatin1Char('.') + quoted(name).mid(1).chopped(1); };
        if (const MemberRule* rule = findRule(rules, name)) {
            if (!isOfType(value, rule->type)) {
                objectTo(QStringLiteral("wrong-type"), where(), value,
                         Forms::tr("This is not of the type it should be."));
            } else if (value.isString() && !isPlainText(value.toString())) {
                objectTo(QStringLiteral("control-character"), where(), value,
                         Forms::tr("This text holds control characters, or direction controls that could make it read "
                                   "otherwise than it is stored."));
            } else if ((value.isString() && value.toString().trimmed().isEmpty()) ||
                       (value.isArray() && value.items().empty()) || (value.isObject() && value.members().empty())) {
                objectTo(QStringLiteral("empty-element"), where(), value, Forms::tr("This is empty."));
            }
            continue;
        }
        if (name.startsWith(QLatin1Char('_'))) {
            const MemberRule* rule = findRule(rules, QStringView(name).mid(1));
            if (rule && isPrimitive(rule->type)) {
                if (!value.isObject())
                    objectTo(QStringLiteral("wrong-type"), where(), value,
                             Forms::tr("This is not of the type it should be."));
                continue;
            }
        }
        objectTo(QStringLiteral("unknown-element"), where(), value,
                 Forms::tr("FHIR R4 has no %1 here.").arg(quoted(name)));
    }
}

QString ReadingContext::text(const Json& element, QStringView name) { return plainText(element[name].toString()); }

TranslatedText ReadingContext::translated(const Json& element, const QString& name, const QString& path)
{
    TranslatedText result{text(element, name), formLanguage, {}};
    if (const Json* primitive = element.find(QLatin1Char('_') + name))
        readTranslations(*primitive, path + QStringLiteral("._") + name, result);
    return result;
}

void ReadingContext::readTranslations(const Json& primitive, const QString& path, TranslatedText& into,
                                      const OtherExtension& other)
{
    int index = 0;
    for (const Json& extension : primitive[u"extension"].items()) {
        const QString where = path + QStringLiteral(".extension[%1]").arg(index++);
        const QString url = extension[u"url"].toString();
        if (url != hl7(u"translation")) {
            if (other)
                other(url, extension, where);
            else
                setAsideExtension(url, extension, where);
            continue;
        }
        QString language;
        QString content;
        for (const Json& part : extension[u"extension"].items()) {
            if (part[u"url"].toString() == u"lang")
                language = text(part, u"valueCode");
            else if (part[u"url"].toString() == u"content")
                content = part.find(u"valueMarkdown") ? text(part, u"valueMarkdown") : text(part, u"valueString");
            if (!isPlainText(part[u"valueString"].toString()))
                objectTo(QStringLiteral("control-character"), where, part,
                         Forms::tr(
                             "This translation holds control characters, or direction controls that could make it read "
                             "otherwise than it is stored."));
        }
        if (language.isEmpty() || content.isEmpty())
            objectTo(QStringLiteral("extension-value"), where, extension,
                     Forms::tr("A translation needs a language and a content."));
        else
            into.translations.emplace_back(language, content);
    }
}

void ReadingContext::setAsideExtension(const QString& url, const Json& extension, const QString& path)
{
    if (url.isEmpty())
        objectTo(QStringLiteral("extension-value"), path, extension, Forms::tr("This extension has no url."));
    else
        setAside(QStringLiteral("unknown-extension"), path, extension,
                 Forms::tr("The extension %1 is kept, and has no effect here.").arg(quoted(url)));
}

} // namespace stipple::forms
