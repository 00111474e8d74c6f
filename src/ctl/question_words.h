// Conditions and windows of screening rules as a clinician reads them: with the questions' own words.
#pragma once

#include "protocol/sentences.h"

namespace stipple::ctl
{

class QuestionWords
{
public:
    // The questions and options of all forms of `protocol`, in `language` where they are translated.
    QuestionWords(const protocol::Protocol& protocol, const QString& language);

    // "Do you take finasteride?" [fin]
    QString question(const QString& linkId) const;
    // "…" [fin] is "I stopped" [stopped], and not (…)
    QString condition(const protocol::Condition& condition) const;

private:
    void take(const Json& items, const QString& language);
    QString value(const protocol::Condition& condition) const;

    QMap<QString, QString> m_questions; // by linkId
    QMap<QString, QString> m_options;   // by "linkId code"
};

} // namespace stipple::ctl
