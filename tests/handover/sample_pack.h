// A small hand-over: a form with a repeating group and a condition, and two texts to sign.
#pragma once

#include "handover/state.h"

#include <QCryptographicHash>
#include <QTest>

namespace stipple::handover::test
{

inline QByteArray sampleForm()
{
    return QByteArray("{'resourceType':'Questionnaire','url':'https://forms.example.org/f','version':'2','status':"
                      "'active','language':'en','item':["
                      "{'linkId':'who','type':'group','text':'You','item':["
                      "{'linkId':'name','type':'string','text':'Name','required':true},"
                      "{'linkId':'age','type':'integer','text':'Age'}]},"
                      "{'linkId':'med','type':'boolean','text':'Medicines?'},"
                      "{'linkId':'drug','type':'group','text':'Medicine','repeats':true,'enableWhen':["
                      "{'question':'med','operator':'=','answerBoolean':true}],'item':["
                      "{'linkId':'drug.name','type':'string','text':'Which'},"
                      "{'linkId':'drug.last','type':'date','text':'Last taken'}]}]}")
        .replace('\'', '"');
}
inline QString sampleFormName() { return QStringLiteral("https://forms.example.org/f|2"); }

inline Pack samplePack()
{
    Pack pack;
    pack.client = QUuid::createUuid();
    pack.name = QStringLiteral("Ana Ruiz");
    pack.calledBy = QStringLiteral("Ana");
    pack.language = QStringLiteral("es");
    pack.clinic = {QStringLiteral("Quiet Heron"),
                   QStringLiteral("Europe/Madrid"),
                   QStringLiteral("en"),
                   QStringLiteral("+34 600 000 000"),
                   {QStringLiteral("en"), QStringLiteral("es")}};
    pack.practitioner = QStringLiteral("Mara Osei");
    pack.copiedBy = QStringLiteral("Ola Berg");
    pack.appointment = QUuid::createUuid();
    pack.on = {2026, 11, 21};
    pack.at = {10, 30};
    pack.protocol = {QStringLiteral("stipple-smp|2026.1#ab"), QStringLiteral("ours.json"),
                     QByteArray("{\"a\": 0.010}\n")};
    const QByteArray bytes = sampleForm();
    pack.forms = {{sampleFormName(),
                   QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), bytes}};
    const auto consent = [](const QString& text) {
        Step step;
        step.kind = Step::Kind::Consent;
        step.text = text;
        step.version = QStringLiteral("1");
        return step;
    };
    Step form;
    form.kind = Step::Kind::Form;
    form.role = QStringLiteral("intake");
    form.questionnaire = sampleFormName();
    Step thanks;
    thanks.kind = Step::Kind::ThankYou;
    pack.steps = {Step(), consent(QStringLiteral("health-data")), form, consent(QStringLiteral("treatment")), thanks};
    pack.answers = {{sampleFormName(), QUuid::createUuid(), QDate(2026, 5, 1),
                     *Json::parse(R"({"resourceType":"QuestionnaireResponse","status":"completed",
        "item":[{"linkId":"who","item":[{"linkId":"age","answer":[{"valueInteger":40}]}]}]})")}};
    pack.consents = {{QStringLiteral("treatment"), QStringLiteral("1"), QDate(2026, 5, 1), {}}};
    pack.screening = QUuid::createUuid();
    pack.aftercare.sessions = {QDateTime({2026, 10, 1}, {9, 0}, Qt::UTC)};
    pack.aftercare.skinType = QStringLiteral("II");
    pack.aftercare.scabsGone = {2026, 10, 8};
    pack.aftercare.choices = {{QStringLiteral("plain-oil"), 6, -1}};
    pack.aftercare.reports = {{QDateTime({2026, 10, 4}, {8, 0}, Qt::UTC), *Json::parse(R"({"scabs":true,"pain":2})")}};
    pack.aftercare.care = QUuid::createUuid();
    pack.aftercare.dayZero = {2026, 10, 1};
    pack.aftercare.zone = QStringLiteral("Europe/Madrid");
    pack.aftercare.by = QStringLiteral("client");
    pack.aftercare.way = QStringLiteral("phone");
    pack.frames = {{1, QByteArray("one\0two", 7)}, {2, QByteArray("x")}};
    return pack;
}

inline Event happened(Happening what, qint64 atMs = 1'795'000'000'000) { return {atMs, std::move(what)}; }

// As they come back from the draft: numbered from 1.
inline std::vector<EarlierFrame> framesOf(const std::vector<Event>& events)
{
    std::vector<EarlierFrame> frames;
    for (const Event& one : events)
        frames.push_back({frames.size() + 1, one.toBytes()});
    return frames;
}

} // namespace stipple::handover::test
