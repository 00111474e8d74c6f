#include "forms/questionnaire_reader.h"

#include "forms/item_reader.h"
#include "forms/plain_text.h"

#include <QCryptographicHash>

namespace stipple::forms
{

namespace
{

constexpr qsizetype longestLinkId = 255;

constexpr MemberRule formMembers[] = {
    {u"resourceType", MemberType::Text},
    {u"id", MemberType::Text},
    {u"meta", MemberType::Object},
    {u"implicitRules", MemberType::Text},
    {u"language", MemberType::Text},
    {u"text", MemberType::Object},
    {u"contained", MemberType::Array},
    {u"extension", MemberType::Array},
    {u"modifierExtension", MemberType::Array},
    {u"url", MemberType::Text},
    {u"identifier", MemberType::Array},
    {u"version", MemberType::Text},
    {u"name", MemberType::Text},
    {u"title", MemberType::Text},
    {u"derivedFrom", MemberType::Array},
    {u"status", MemberType::Text},
    {u"experimental", MemberType::Bool},
    {u"subjectType", MemberType::Array},
    {u"date", MemberType::Text},
    {u"publisher", MemberType::Text},
    {u"contact", MemberType::Array},
    {u"description", MemberType::Text},
    {u"useContext", MemberType::Array},
    {u"jurisdiction", MemberType::Array},
    {u"purpose", MemberType::Text},
    {u"copyright", MemberType::Text},
    {u"approvalDate", MemberType::Text},
    {u"lastReviewDate", MemberType::Text},
    {u"effectivePeriod", MemberType::Object},
    {u"code", MemberType::Array},
    {u"item", MemberType::Array},
};

constexpr MemberRule itemMembers[] = {
    {u"id", MemberType::Text},
    {u"extension", MemberType::Array},
    {u"modifierExtension", MemberType::Array},
    {u"linkId", MemberType::Text},
    {u"definition", MemberType::Text},
    {u"code", MemberType::Array},
    {u"prefix", MemberType::Text},
    {u"text", MemberType::Text},
    {u"type", MemberType::Text},
    {u"enableWhen", MemberType::Array},
    {u"enableBehavior", MemberType::Text},
    {u"required", MemberType::Bool},
    {u"repeats", MemberType::Bool},
    {u"readOnly", MemberType::Bool},
    {u"maxLength", MemberType::Number},
    {u"answerValueSet", MemberType::Text},
    {u"answerOption", MemberType::Array},
    {u"initial", MemberType::Array},
    {u"item", MemberType::Array},
};

} // namespace

class QuestionnaireReader
{
public:
    QuestionnaireReader(const QByteArray& bytes, Reading reading, const ReadingLimits& limits)
        : m_bytes(bytes)
        , m_context(bytes, reading, limits)
        , m_form(std::make_shared<Questionnaire>())
    {
    }

    ReadingResult read()
    {
        // Counted before anything is built: a form that is far too large costs no memory.
        const qsizetype count = m_bytes.count("\"linkId\"");
        if (count > m_context.limits().items) {
            refuseWhole(QStringLiteral("too-large"), tooManyItems());
            return result();
        }
        const auto parsed =
            Json::parse(m_bytes, {m_context.limits().bytes, JsonLimits().depth, m_context.limits().values});
        if (!parsed) {
            return {nullptr, {{QStringLiteral("json"), {}, parsed.error().message(), 0}}, {}};
        }
        const Json& json = *parsed;
        if (!json.isObject() || json[u"resourceType"].toString() != u"Questionnaire") {
            refuseWhole(QStringLiteral("resource-type"), Forms::tr("This is no Questionnaire of FHIR."));
            return result();
        }
        m_form->items.reserve(std::size_t(count));
        readForm(json);
        return result();
    }

private:
    QString tooManyItems() const
    {
        return Forms::tr("This form has more than %1 items.").arg(m_context.limits().items);
    }
    void refuseWhole(const QString& code, const QString& message)
    {
        m_context.refuse(code, QStringLiteral("Questionnaire"), Json(), message);
    }

    void readForm(const Json& json)
    {
        const QString path = QStringLiteral("Questionnaire");
        m_context.formLanguage = ReadingContext::text(json, u"language");
        m_context.checkMembers(json, formMembers, path);
        m_form->language = m_context.formLanguage;
        m_form->url = ReadingContext::text(json, u"url");
        m_form->version = ReadingContext::text(json, u"version");
        m_form->name = ReadingContext::text(json, u"name");
        m_form->status = ReadingContext::text(json, u"status");
        m_form->title = m_context.translated(json, QStringLiteral("title"), path);
        if (json.find(u"modifierExtension"))
            refuseModifier(json, path);
        if (json.find(u"implicitRules"))
            m_context.refuse(QStringLiteral("implicit-rules"), path + QStringLiteral(".implicitRules"),
                             json[u"implicitRules"], Forms::tr("This form follows rules that are not known here."));
        static const QRegularExpression identifier(QStringLiteral("\\A[A-Z][A-Za-z0-9_]{0,254}\\z"));
        if (json.find(u"name") && !identifier.match(m_form->name).hasMatch())
            m_context.objectTo(
                QStringLiteral("que-0"), path + QStringLiteral(".name"), json[u"name"],
                Forms::tr("The name must be an identifier: a capital letter, then letters, digits and _."));
        static const QStringList statuses = {QStringLiteral("draft"), QStringLiteral("active"),
                                             QStringLiteral("retired"), QStringLiteral("unknown")};
        if (!statuses.contains(m_form->status))
            m_context.objectTo(QStringLiteral("status"), path + QStringLiteral(".status"), json[u"status"],
                               Forms::tr("A form needs a status: draft, active, retired or unknown."));
        int index = 0;
        for (const Json& extension : json[u"extension"].items()) {
            const QString where = path + QStringLiteral(".extension[%1]").arg(index++);
            const QString url = extension[u"url"].toString();
            if (url == hl7(u"questionnaire-signatureRequired"))
                m_form->signatureRequired = readSignatureTypes(extension);
            else
                m_context.setAsideExtension(url, extension, where);
        }

        const ContainedValueSets valueSets(m_context, json);
        std::vector<UnresolvedCondition> conditions;
        readItems(json, path, -1, valueSets, conditions);
        refuseAmbiguousLinkIds();
        orderByDependency(m_context, *m_form, conditions);
    }

    void refuseModifier(const Json& json, const QString& path)
    {
        m_context.refuse(
            QStringLiteral("modifier-extension"), path + QStringLiteral(".modifierExtension"),
            json[u"modifierExtension"],
            Forms::tr("A modifier extension changes the meaning of what it stands in, and is not understood."));
    }

    void readItems(const Json& parent, const QString& path, int parentIndex, const ContainedValueSets& valueSets,
                   std::vector<UnresolvedCondition>& conditions)
    {
        int number = 0;
        for (const Json& json : parent[u"item"].items()) {
            const QString where = path + QStringLiteral(".item[") + QString::number(number++) + QLatin1Char(']');
            const int index = readItem(json, where, parentIndex, valueSets, conditions);
            if (index < 0)
                continue;
            auto& siblings = parentIndex < 0 ? m_form->roots : m_form->items[std::size_t(parentIndex)].children;
            m_form->items[std::size_t(index)].position = int(siblings.size());
            siblings.push_back(index);
            readItems(json, where, index, valueSets, conditions);
        }
    }

    // Gives the item's index, or -1 for what is none.
    int readItem(const Json& json, const QString& path, int parent, const ContainedValueSets& valueSets,
                 std::vector<UnresolvedCondition>& conditions)
    {
        if (!json.isObject()) {
            m_context.refuse(QStringLiteral("wrong-type"), path, json, Forms::tr("An item is an object."));
            return -1;
        }
        const auto index = int(m_form->items.size());
        m_context.checkMembers(json, itemMembers, path);
        Item item;
        item.parent = parent;
        readIdentity(json, path, index, item);
        if (json.find(u"modifierExtension"))
            refuseModifier(json, path);
        checkInvariants(m_context, json, path, item.type);

        item.prefix = m_context.translated(json, QStringLiteral("prefix"), path);
        item.text = {ReadingContext::text(json, u"text"), m_context.formLanguage, {}};
        m_context.readTranslations(json[u"_text"], path + QStringLiteral("._text"), item.text,
                                   [&](const QString& url, const Json& extension, const QString& where) {
                                       if (url == hl7(u"rendering-markdown"))
                                           item.markdown = ReadingContext::text(extension, u"valueMarkdown");
                                       else
                                           m_context.setAsideExtension(url, extension, where);
                                   });
        item.required = item.type != ItemType::Display && json[u"required"].toBool();
        item.repeats = item.type != ItemType::Display && json[u"repeats"].toBool();
        item.readOnly = json[u"readOnly"].toBool();
        readItemExtensions(m_context, json, path, item);
        readMaxLength(json, path, item);
        if (item.isQuestion()) {
            readOptions(m_context, json, path, valueSets, item);
            readInitial(m_context, json, path, item);
        }
        if (item.limits.maxOccurs >= 0 && item.limits.minOccurs > item.limits.maxOccurs)
            m_context.objectTo(QStringLiteral("extension-value"), path, json,
                               Forms::tr("This item must occur more often than it may."));
        readConditions(m_context, json, path, index, item, conditions);
        m_form->items.push_back(std::move(item));
        return index;
    }

    void readIdentity(const Json& json, const QString& path, int index, Item& item)
    {
        item.linkId = json[u"linkId"].toString();
        if (item.linkId.trimmed().isEmpty() || item.linkId.size() > longestLinkId || !isPlainText(item.linkId) ||
            item.linkId.contains(QLatin1Char('\n')))
            m_context.refuse(QStringLiteral("link-id"), path + QStringLiteral(".linkId"), json,
                             Forms::tr("An item needs a linkId of 1 to %1 visible characters.").arg(longestLinkId));
        else if (m_form->m_byLinkId.contains(item.linkId))
            m_context.refuse(QStringLiteral("que-2"), path + QStringLiteral(".linkId"), json[u"linkId"],
                             Forms::tr("The linkId %1 is given to more than one item.").arg(quoted(item.linkId)));
        else
            m_form->m_byLinkId.insert(item.linkId, index);

        const QString type = json[u"type"].toString();
        if (const auto known = itemTypeFromName(type)) {
            item.type = *known;
            return;
        }
        item.type = ItemType::Unsupported;
        m_context.objectTo(QStringLiteral("unsupported-type"), path + QStringLiteral(".type"),
                           json.find(u"type") ? json[u"type"] : json,
                           type.isEmpty()
                               ? Forms::tr("An item needs a type.")
                               : Forms::tr("Items of the type %1 cannot be answered here.").arg(quoted(type)));
    }

    void readMaxLength(const Json& json, const QString& path, Item& item)
    {
        const Json* length = json.find(u"maxLength");
        if (!length || !length->isNumber())
            return;
        const auto number = length->toInteger();
        if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
            m_context.objectTo(QStringLiteral("wrong-type"), path + QStringLiteral(".maxLength"), *length,
                               Forms::tr("This must be a whole number, not negative."));
        else if (item.type != ItemType::Choice && item.isQuestion())
            item.limits.maxLength = int(*number);
    }

    // The occurrences of a repeating item X are called X[0], X[1], …: no other linkId may begin so.
    void refuseAmbiguousLinkIds()
    {
        static const QRegularExpression occurrence(QStringLiteral("\\[[0-9]+\\]"));
        for (const Item& item : m_form->items) {
            if (!item.linkId.contains(QLatin1Char('[')))
                continue;
            for (auto each = occurrence.globalMatch(item.linkId); each.hasNext();) {
                const Item* other = m_form->find(item.linkId.left(each.next().capturedStart()));
                if (other && other->repeats)
                    refuseWhole(QStringLiteral("link-id"), Forms::tr("The linkId %1 reads like an occurrence of %2.")
                                                               .arg(quoted(item.linkId), quoted(other->linkId)));
            }
        }
    }

    ReadingResult result()
    {
        if (!m_context.hasErrors()) {
            m_form->bytes = m_bytes;
            m_form->sha256 = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
        }
        QuestionnairePtr form = m_context.hasErrors() ? nullptr : QuestionnairePtr(m_form);
        return {std::move(form), m_context.takeErrors(), m_context.takeIgnored()};
    }

    const QByteArray& m_bytes;
    ReadingContext m_context;
    std::shared_ptr<Questionnaire> m_form;
};

Result<QuestionnairePtr> ReadingResult::toResult() const
{
    if (questionnaire)
        return questionnaire;
    const ReadingNote& first = errors.front();
    return failure(ErrorCode::InvalidInput,
                   Forms::tr("This form cannot be used. %1 (%2)").arg(first.message, first.path),
                   QStringLiteral("%1, %2 errors").arg(first.code).arg(errors.size()));
}

ReadingResult readQuestionnaire(const QByteArray& bytes, Reading reading, const ReadingLimits& limits)
{
    return QuestionnaireReader(bytes, reading, limits).read();
}

} // namespace stipple::forms
