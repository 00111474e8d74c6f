// A FHIR R4 QuestionnaireResponse: answers by question, as a tree. Reading and writing loses nothing: order, digits
// and members that Stipple does not use come out as they came in.
#pragma once

#include "forms/value.h"

namespace stipple::forms
{

struct ResponseItem;

struct Answer {
    std::optional<Value> value; // none: only entered text, or only nested items, so far
    QString enteredText;        // what was typed and is not valid (yet); kept in drafts only
    std::vector<ResponseItem> items;
    Json::Object rest; // whatever else stood there

    bool operator==(const Answer& other) const;
};

struct ResponseItem {
    QString linkId;
    std::vector<Answer> answers;
    std::vector<ResponseItem> items;
    Json::Object rest; // text, definition, extensions, …

    bool operator==(const ResponseItem& other) const;
};

class Response
{
public:
    QString questionnaire; // "url|version" it answers; may be empty
    QString status;        // "in-progress", "completed", "amended", …; may be empty
    std::vector<ResponseItem> items;
    Json::Object rest; // id, subject, authored, source, language, extensions, …

    // InvalidInput with the place for what is no QuestionnaireResponse. Values may still be malformed: see
    // validation.h.
    static Result<Response> fromBytes(const QByteArray& bytes);
    static Result<Response> fromJson(const Json& json, const QByteArray& bytes = {});
    Json toJson() const;
    QByteArray toBytes() const { return toJson().toBytes(); }

    // Every answer to that question, in every occurrence, in order. Whether the question was enabled is another
    // matter: FormState::completed() leaves out the others.
    std::vector<Value> values(QStringView linkId) const;
    bool operator==(const Response& other) const;
};

// Marks, in a draft, an answer that is only typed text.
inline constexpr QStringView enteredTextUrl = u"urn:stipple:entered-text";

} // namespace stipple::forms
