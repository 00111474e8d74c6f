#include "app/handover_pack.h"

#include "app/consent_due.h"
#include "documents/care_source.h"
#include "handover/check_in.h"
#include "records/consent_standing.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "records/uncorrected.h"
#include "records/visits.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace stipple::app
{

namespace
{

using handover::Pack;
using handover::Step;

struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

handover::Clinic clinicOf(const ClinicFacts& facts)
{
    handover::Clinic clinic;
    clinic.name = facts.clinic.name;
    clinic.zone = QString::fromUtf8(facts.zone.id());
    clinic.language = facts.clinic.language.isEmpty() ? QStringLiteral("en") : facts.clinic.language;
    clinic.phone = facts.clinic.phone;
    for (const QString& language : facts.languages) {
        const auto& offered = facts.clinic.languages;
        if (offered.empty() || std::find(offered.begin(), offered.end(), language) != offered.end())
            clinic.languages += language;
    }
    if (clinic.languages.isEmpty())
        clinic.languages = facts.languages;
    return clinic;
}

handover::PinnedForm pinned(const protocol::Protocol& protocol, const QString& questionnaire)
{
    const QByteArray bytes = protocol.questionnaireBytes(questionnaire);
    return {questionnaire, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
            bytes};
}

Done addRecord(Pack& pack, const records::Record& record, const ClinicFacts& facts)
{
    const auto is = [&](records::Type type) { return record.type == records::typeName(type); };
    if (is(records::Type::Response)) {
        STIPPLE_ASSIGN(const auto response, records::read<records::Response>(record));
        pack.answers.push_back(
            {response.questionnaire, record.id, response.submittedAt.toTimeZone(facts.zone).date(), response.answers});
    } else if (is(records::Type::Consent)) {
        STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(record));
        pack.consents.push_back(
            {consent.text, consent.textVersion, consent.signedAt.toTimeZone(facts.zone).date(), consent.words});
    }
    return {};
}

// Of each form only the newest: all that "has this changed?" and the day's screening need.
void keepNewestAnswers(Pack& pack, const protocol::Protocol& protocol, const QStringList& roles)
{
    QStringList wanted;
    for (const QString& role : roles + QStringList{QStringLiteral("intake")}) {
        if (const auto* outline = protocol.questionnaireFor(role))
            wanted += outline->url;
    }
    std::stable_sort(pack.answers.begin(), pack.answers.end(),
                     [](const auto& a, const auto& b) { return a.response > b.response; }); // ids go by time
    QStringList seen;
    std::erase_if(pack.answers, [&](const handover::EarlierAnswers& earlier) {
        const QString url = earlier.questionnaire.section(u'|', 0, 0);
        const bool isSuperfluous = !wanted.contains(url) || seen.contains(url);
        seen += url;
        return isSuperfluous;
    });
}

Step consentStep(const protocol::ConsentText& text)
{
    Step step;
    step.kind = Step::Kind::Consent;
    step.text = text.id;
    step.version = text.version;
    return step;
}

// Who does not want photos for the record says so in a text of its own.
void addTexts(Pack& pack, const DueConsents& due)
{
    for (const protocol::ConsentText* text : due.afterScreening) {
        pack.steps.push_back(consentStep(*text));
        if (text->purpose != u"photos-record" || !due.photoRefusal)
            continue;
        Step refusal = consentStep(*due.photoRefusal);
        refusal.onlyAfter = text->id;
        refusal.onlyHow = QStringLiteral("declined");
        pack.steps.push_back(std::move(refusal));
    }
}

Done addTakingBack(Pack& pack, const protocol::Protocol& protocol, std::span<const records::Record> all,
                   const QUuid& consentId)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == consentId; });
    const auto text = std::find_if(protocol.consents.begin(), protocol.consents.end(),
                                   [](const auto& one) { return one.isEnabled && one.purpose == u"withdrawal"; });
    if (found == all.end() || text == protocol.consents.end())
        return failure(ErrorCode::NotFound,
                       HandoverWords::tr("There is no such consent that can be taken back. Nothing was changed."));
    STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(*found));
    Step step = consentStep(*text);
    step.about = consentId;
    step.aboutKind = consent.kind.word();
    if (const auto kind = consent.kind.known()) {
        STIPPLE_ASSIGN(const auto standing, records::consentStanding(*kind, all));
        for (const QString& channel : consent.channels) {
            if (standing.channels.contains(channel))
                step.channels += channel;
        }
    }
    pack.steps.push_back(std::move(step));
    return {};
}

Step stepOf(Step::Kind kind)
{
    Step step;
    step.kind = kind;
    return step;
}

Pack packOf(const QUuid& id, const records::Client& client, const ClinicFacts& facts)
{
    Pack pack;
    pack.client = id;
    pack.name = client.name;
    pack.calledBy = client.calledBy;
    pack.language = client.language;
    pack.clinic = clinicOf(facts);
    pack.practitioner = facts.practitioner;
    return pack;
}

handover::OwnAftercare ownAftercare(const documents::CareSource& source, std::span<const records::Record> all)
{
    handover::OwnAftercare own;
    own.sessions = source.care.sessions;
    own.skinType = source.care.skinType;
    own.scabsGone = source.decided.scabsGone;
    for (auto choice = source.care.choices.begin(); choice != source.care.choices.end(); ++choice)
        own.choices.push_back({choice.key(), choice->from.value_or(-1), choice->to.value_or(-1)});
    own.dayZero = own.sessions.front().toTimeZone(source.care.zone).date();
    own.zone = QString::fromUtf8(source.care.zone.id());
    if (!source.record)
        return own;
    own.care = source.record->id;
    for (const handover::KeptCheckIn& kept : handover::checkInsIn(all, own.care))
        own.reports.push_back(handover::ownReport(kept.fields));
    return own;
}

// By the protocol that the aftercare began with, not by today's.
Result<Pack> carePack(vault::Reader& reader, const ClinicFacts& facts, const QUuid& id, const HandoverWish& wish)
{
    STIPPLE_ASSIGN(const documents::CareSource source, documents::readCareSource(reader, id, QUuid()));
    STIPPLE_ASSIGN(const auto all, reader.recordsOfClient(id));
    const protocol::Protocol& protocol = source.clinic.protocol;
    Pack pack = packOf(id, source.client, facts);
    pack.on = facts.today;
    pack.protocol = {protocol.identity(), source.clinic.changesName, source.clinic.changes};
    pack.aftercare = ownAftercare(source, all);
    const bool isStaff = wish.roles.contains(QLatin1String("check-in"));
    if (isStaff) {
        pack.copiedBy = facts.practitioner;
        pack.aftercare.by = wish.by;
        pack.aftercare.way = wish.way;
    } else {
        pack.steps = {stepOf(Step::Kind::Language), stepOf(Step::Kind::Aftercare)};
    }
    const Step form = formStep(protocol, QStringLiteral("check-in"));
    if (!form.questionnaire.isEmpty() && !pack.aftercare.care.isNull()) {
        pack.forms.push_back(pinned(protocol, form.questionnaire));
        pack.steps.push_back(form);
    } else if (isStaff) {
        return failure(ErrorCode::Refused, HandoverWords::tr("The protocol of this aftercare asks no check-in, so "
                                                             "nothing was begun. Write a note in the client's file."));
    }
    pack.steps.push_back(stepOf(Step::Kind::ThankYou));
    return pack;
}

} // namespace

Result<NextVisit> nextVisit(std::span<const records::Record> all, const ClinicFacts& facts)
{
    NextVisit next{QUuid(), facts.today, QTime()};
    QDateTime first;
    for (const records::Record& record : all) {
        if (record.type != records::typeName(records::Type::Appointment))
            continue;
        STIPPLE_ASSIGN(const auto appointment, records::read<records::Appointment>(record));
        const auto state = appointment.state.known().value_or(records::VisitState::Booked);
        const QDateTime starts = appointment.starts.toTimeZone(facts.zone);
        const bool isOpen = state == records::VisitState::Booked || state == records::VisitState::Arrived;
        if (!isOpen || starts.date() < facts.today || (first.isValid() && first <= starts))
            continue;
        first = starts;
        next = {record.id, starts.date(), QTime(starts.time().hour(), starts.time().minute())};
    }
    return next;
}

handover::Step formStep(const protocol::Protocol& protocol, const QString& role)
{
    Step step = stepOf(Step::Kind::Form);
    step.role = role;
    if (const auto* outline = protocol.questionnaireFor(role))
        step.questionnaire = outline->canonical();
    return step;
}

Result<Pack> packFor(vault::Reader& reader, const ClinicFacts& facts, const QUuid& clientId, const HandoverWish& wish)
{
    if (wish.roles.contains(QLatin1String("aftercare")) || wish.roles.contains(QLatin1String("check-in")))
        return carePack(reader, facts, clientId, wish);
    STIPPLE_ASSIGN(const records::Record record, reader.record(clientId));
    STIPPLE_ASSIGN(const records::Client client, records::read<records::Client>(record));
    const protocol::Protocol& protocol = *facts.protocol;
    Pack pack = packOf(clientId, client, facts);
    STIPPLE_ASSIGN(const auto records, reader.recordsOfClient(clientId));
    STIPPLE_ASSIGN(const NextVisit next, nextVisit(records, facts));
    pack.appointment = next.appointment;
    pack.on = next.day;
    pack.at = next.at;
    pack.protocol = {protocol.identity(), facts.changesName, facts.changes};
    for (const records::Record& one : records)
        STIPPLE_TRY(addRecord(pack, one, facts));
    STIPPLE_ASSIGN(const auto screenings, records::uncorrected<records::Screening>(records));
    if (!screenings.empty())
        pack.screening = screenings.back().id;
    keepNewestAnswers(pack, protocol, wish.roles);
    STIPPLE_ASSIGN(const DueConsents due, consentsDue(protocol, records, client, pack.on));

    pack.steps.push_back(stepOf(Step::Kind::Language));
    // Who does not agree that answers are kept is asked nothing.
    QString agreed;
    const auto addAsked = [&](Step step) {
        step.onlyAfter = agreed;
        step.onlyHow = agreed.isEmpty() ? QString() : QStringLiteral("signed");
        pack.steps.push_back(std::move(step));
    };
    const bool asksHealth =
        wish.roles.contains(QLatin1String("intake")) || wish.roles.contains(QLatin1String("same-day"));
    if (wish.isFromPaper) {
        if (!asksHealth || !due.beforeIntake.empty())
            return failure(
                ErrorCode::Refused,
                HandoverWords::tr("Answers can be copied once %1 has agreed, on paper or here, that they are "
                                  "kept. That consent is missing, so nothing was begun.")
                    .arg(client.name));
        pack.copiedBy = facts.practitioner;
    } else if (asksHealth) {
        for (const protocol::ConsentText* text : due.beforeIntake) {
            pack.steps.push_back(consentStep(*text));
            agreed = text->id;
        }
    }
    for (const QString& role : wish.roles) {
        Step step = formStep(protocol, role);
        if (step.questionnaire.isEmpty())
            continue;
        pack.forms.push_back(pinned(protocol, step.questionnaire));
        addAsked(std::move(step));
    }
    // What the answers mean is told to the client, and copied for nobody.
    if (asksHealth && !wish.isFromPaper)
        addAsked(stepOf(Step::Kind::Dates));
    if (wish.roles.contains(QLatin1String("intake")) && !wish.isFromPaper)
        addAsked(stepOf(Step::Kind::StopList));
    if (wish.roles.contains(QLatin1String("consents")))
        addTexts(pack, due);
    else
        pack.screening = {};
    if (!wish.takeBack.isNull())
        STIPPLE_TRY(addTakingBack(pack, protocol, records, wish.takeBack));
    if (pack.steps.size() == 1)
        return failure(ErrorCode::Refused,
                       HandoverWords::tr("There is nothing left to be filled in or signed. Nothing was handed over."));
    pack.steps.push_back(stepOf(Step::Kind::ThankYou));
    return pack;
}

} // namespace stipple::app
