// The little that a protocol needs to know of a questionnaire: which questions it has, of which type, with which codes.
#pragma once

#include "core/json.h"

#include <QMap>
#include <QSet>

namespace stipple::protocol
{

struct QuestionOutline {
    QString type;        // FHIR: "boolean", "date", "choice", …
    QSet<QString> codes; // of a choice; empty where the options are not listed in place
};

struct QuestionnaireOutline {
    QString role; // what the protocol uses it for: "intake", "same-day", "check-in", …
    QString url;
    QString version;
    QString file; // its path among the protocol's parts
    QMap<QString, QuestionOutline> questions;

    QString canonical() const { return url + u'|' + version; }
    static QuestionnaireOutline fromFhir(const Json& questionnaire);
};

} // namespace stipple::protocol
