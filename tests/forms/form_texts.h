// Forms and answers written shortly: single quotes stand for double ones.
#pragma once

#include "forms/form_state.h"
#include "forms/questionnaire_reader.h"
#include "forms/validation.h"

#include <QTest>

namespace stipple::forms::test
{

inline QByteArray json(const QByteArray& text) { return QByteArray(text).replace('\'', '"'); }

// A form of these items.
inline QByteArray formOf(const QByteArray& items)
{
    return json("{'resourceType':'Questionnaire','url':'https://forms.example.org/f','version':'1','status':'active',"
                "'language':'en','item':[" +
                items + "]}");
}

inline QuestionnairePtr readForm(const QByteArray& items, Reading reading = Reading::Strict)
{
    const ReadingResult result = readQuestionnaire(formOf(items), reading);
    for (const ReadingNote& error : result.errors)
        qWarning().noquote() << error.code << error.path << error.message;
    return result.questionnaire;
}

inline Response readResponse(const QByteArray& items, const QByteArray& status = "in-progress")
{
    const auto response = Response::fromBytes(
        json("{'resourceType':'QuestionnaireResponse','status':'" + status + "','item':[" + items + "]}"));
    if (!response)
        qFatal("%s", qPrintable(response.error().message()));
    return *response;
}

inline QStringList codes(const std::vector<Issue>& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list += issue.code;
    return list;
}

// "a|b" as a list.
inline QStringList each(const char* list) { return QString::fromUtf8(list).split(QLatin1Char('|')); }

inline QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(STIPPLE_FIXTURES "/forms/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll();
}

} // namespace stipple::forms::test
