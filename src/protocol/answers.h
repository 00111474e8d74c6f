// The answers that screening and check-ins look at: by linkId, each with none, one or several values. Only answers of
// enabled questions belong here; a completed response holds no others.
#pragma once

#include "core/json.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace stipple::protocol
{

struct Answer {
    Json value;     // a boolean, a number, a string (text, date, date-time), or a choice's code as a string
    QString system; // of a code; empty: unknown
};

class Answers
{
public:
    void add(const QString& linkId, Answer answer) { m_values[linkId].push_back(std::move(answer)); }
    void replace(const QString& linkId, const std::vector<Answer>& answers);
    const std::vector<Answer>& of(const QString& linkId) const;
    QStringList linkIds() const { return m_values.keys(); } // of what was answered, sorted
    bool isEmpty() const { return m_values.isEmpty(); }

    // {"fin": "stopped", "allergies": ["latex", "nickel"]}, as the tests inside the protocol are written.
    static Answers fromPlain(const Json& object);
    // All answers of a FHIR R4 QuestionnaireResponse, from whatever depth. InvalidInput where it is none.
    static Result<Answers> fromResponse(const Json& response);

private:
    QMap<QString, std::vector<Answer>> m_values;
};

} // namespace stipple::protocol
