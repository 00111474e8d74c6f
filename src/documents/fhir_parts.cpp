#include "documents/fhir_parts.h"

#include "core/ids.h"

namespace stipple::documents::fhir
{

namespace
{

// {name: value, …}, leaving out what is empty.
class Parts
{
public:
    Parts() = default;
    explicit Parts(Json json)
        : m_json(std::move(json))
    {
    }
    Parts& put(const char16_t* name, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_json.insert(QString::fromUtf16(name), value);
        return *this;
    }
    Parts& put(const char16_t* name, Json value)
    {
        const bool isEmpty = value.isNull() || (value.isObject() && value.members().empty()) ||
                             (value.isArray() && value.items().empty());
        if (!isEmpty)
            m_json.insert(QString::fromUtf16(name), std::move(value));
        return *this;
    }
    Json made() const { return m_json; }

private:
    Json m_json = Json::object();
};

Json list(Json one)
{
    const bool isEmpty = one.isNull() || (one.isObject() && one.members().empty());
    return isEmpty ? Json::array() : Json(Json::Array{std::move(one)});
}

Json text(const QString& words) { return Parts().put(u"text", words).made(); }

Json coded(const QString& system, const QString& code, const QString& display = {})
{
    const Json coding = Parts().put(u"system", system).put(u"code", code).put(u"display", display).made();
    return Parts().put(u"coding", list(coding)).put(u"text", display).made();
}

Json contactPoint(const char16_t* system, const QString& value)
{
    if (value.trimmed().isEmpty())
        return {};
    return Parts().put(u"system", QString::fromUtf16(system)).put(u"value", value).made();
}

Json contactPoints(std::initializer_list<Json> points)
{
    Json all = Json::array();
    for (const Json& point : points) {
        if (!point.isNull())
            all.append(point);
    }
    return all;
}

Json display(const QString& name) { return Parts().put(u"display", name).made(); }

Json note(const QString& words) { return list(text(words)); }

Json period(const QDateTime& from, const QDateTime& to)
{
    return Parts()
        .put(u"start", from.isValid() ? instant(from) : QString())
        .put(u"end", to.isValid() ? instant(to) : QString())
        .made();
}

Json attachment(const QString& type, const QString& file, const QString& title)
{
    return Parts().put(u"contentType", type).put(u"url", file).put(u"title", title).made();
}

constexpr QStringView consentScope = u"http://terminology.hl7.org/CodeSystem/consentscope";

} // namespace

Json resource(QStringView type, const QUuid& id)
{
    return Parts().put(u"resourceType", type.toString()).put(u"id", id.isNull() ? QString() : idText(id)).made();
}

Json reference(QStringView type, const QUuid& id)
{
    return Parts().put(u"reference", type.toString() + u'/' + idText(id)).made();
}

QString instant(const QDateTime& moment) { return moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")); }

QUuid part(const QUuid& record, const QString& name) { return QUuid::createUuidV5(record, name); }

Json patientOf(const QUuid& id, const records::Client& client)
{
    Json names = list(text(client.name));
    if (!client.calledBy.isEmpty())
        names.append(Parts().put(u"use", QStringLiteral("nickname")).put(u"text", client.calledBy).made());
    Json contacts = Json::array();
    const auto contact = [&](const QString& relation, const QString& name, const QString& phone) {
        contacts.append(Parts()
                            .put(u"relationship", list(text(relation)))
                            .put(u"name", text(name))
                            .put(u"telecom", contactPoints({contactPoint(u"phone", phone)}))
                            .made());
    };
    if (client.emergency && !client.emergency->name.isEmpty())
        contact(client.emergency->relation.isEmpty() ? QStringLiteral("emergency contact") : client.emergency->relation,
                client.emergency->name, client.emergency->phone);
    if (client.guardian && !client.guardian->name.isEmpty())
        contact(client.guardian->relationship, client.guardian->name, client.guardian->phone);
    Json doctors = client.physician ? list(display(client.physician->name)) : Json::array();
    const Json language =
        client.language.isEmpty()
            ? Json()
            : list(Parts().put(u"language", coded(QStringLiteral("urn:ietf:bcp:47"), client.language)).made());
    return Parts(resource(u"Patient", id))
        .put(u"name", names)
        .put(u"telecom", contactPoints({contactPoint(u"phone", client.phone), contactPoint(u"phone", client.otherPhone),
                                        contactPoint(u"email", client.email)}))
        .put(u"birthDate", client.born.latest().toText())
        .put(u"address", list(text(client.address)))
        .put(u"contact", contacts)
        .put(u"communication", language)
        .put(u"generalPractitioner", doctors)
        .made();
}

Json allergyOf(const QUuid& id, const Json& patient, const records::Allergy& allergy)
{
    const Json reaction =
        allergy.reaction.isEmpty() ? Json() : list(Parts().put(u"manifestation", list(text(allergy.reaction))).made());
    return Parts(resource(u"AllergyIntolerance", id))
        .put(u"clinicalStatus",
             coded(QStringLiteral("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"),
                   QStringLiteral("active")))
        .put(u"code", text(allergy.substance))
        .put(u"patient", patient)
        .put(u"onsetDateTime", allergy.since.toText())
        .put(u"reaction", reaction)
        .made();
}

Json medicineOf(const QUuid& id, const Json& patient, const records::Medicine& medicine)
{
    return Parts(resource(u"MedicationStatement", id))
        .put(u"status", medicine.lastTaken.isNull() ? QStringLiteral("active") : QStringLiteral("stopped"))
        .put(u"medicationCodeableConcept", text(medicine.name))
        .put(u"subject", patient)
        .put(u"effectivePeriod",
             Parts().put(u"start", medicine.since.toText()).put(u"end", medicine.lastTaken.toText()).made())
        .put(u"dosage", list(text(medicine.dose)))
        .put(u"note",
             note(medicine.prescribed == true ? QStringLiteral("prescribed %1").arg(medicine.prescriber).trimmed()
                                              : QString()))
        .made();
}

Json conditionOf(const QUuid& id, const Json& patient, const records::Condition& condition)
{
    return Parts(resource(u"Condition", id))
        .put(u"clinicalStatus", coded(QStringLiteral("http://terminology.hl7.org/CodeSystem/condition-clinical"),
                                      QStringLiteral("active")))
        .put(u"code", text(condition.name))
        .put(u"subject", patient)
        .put(u"onsetDateTime", condition.since.toText())
        .put(u"note", note(condition.notes))
        .made();
}

Json appointmentOf(const QUuid& id, const Json& patient, const records::Appointment& visit)
{
    using records::VisitState;
    const auto state = visit.state.known().value_or(VisitState::Booked);
    const QString status = state == VisitState::Arrived     ? QStringLiteral("arrived")
                           : state == VisitState::Done      ? QStringLiteral("fulfilled")
                           : state == VisitState::NoShow    ? QStringLiteral("noshow")
                           : state == VisitState::Cancelled ? QStringLiteral("cancelled")
                                                            : QStringLiteral("booked");
    Json made = Parts(resource(u"Appointment", id))
                    .put(u"status", status)
                    .put(u"appointmentType", text(visit.kind.word()))
                    .put(u"start", instant(visit.starts))
                    .put(u"end", instant(visit.starts.addSecs(60 * visit.minutes.value_or(60))))
                    .put(u"comment", visit.notes)
                    .made();
    made.insert(QStringLiteral("participant"),
                list(Parts().put(u"actor", patient).put(u"status", QStringLiteral("accepted")).made()));
    return made;
}

Json issueOf(const QUuid& id, const Json& patient, const records::Screening& screening, const records::Finding* finding)
{
    const QString outcome = (finding ? finding->outcome : screening.outcome).word();
    Json measures = Json::array();
    const auto measure = [&](const QString& what, const QDateTime& at, const QString& who) {
        measures.append(Parts()
                            .put(u"action", text(what))
                            .put(u"date", at.isValid() ? instant(at) : QString())
                            .put(u"author", display(who))
                            .made());
    };
    for (const records::Acknowledgement& one : screening.acknowledged) {
        if (finding && one.rule == finding->rule)
            measure(QStringLiteral("read by the practitioner"), one.at, {});
    }
    for (const records::Clearance& one : screening.clearances) {
        if (finding && one.rule == finding->rule)
            measure(QStringLiteral("cleared by a physician's letter of %1").arg(one.letterDate.toString(Qt::ISODate)),
                    {}, one.physician);
    }
    if (screening.overridden)
        measure(QStringLiteral("treated in spite of it: ") + screening.overridden->reason, screening.overridden->at,
                {});
    QString detail = finding ? finding->reason : QStringLiteral("nothing stood in the way");
    if (finding && finding->eligibleFrom.isValid())
        detail += QStringLiteral(" (from %1)").arg(finding->eligibleFrom.toString(Qt::ISODate));
    const QString severity = outcome == u"decline" || outcome == u"defer" ? QStringLiteral("high")
                             : outcome == u"clear"                        ? QStringLiteral("low")
                                                                          : QStringLiteral("moderate");
    return Parts(resource(u"DetectedIssue", id))
        .put(u"status", QStringLiteral("final"))
        .put(u"code",
             text(finding ? QStringLiteral("%1 · %2 %3").arg(outcome, finding->rule, finding->ruleVersion) : outcome))
        .put(u"severity", severity)
        .put(u"patient", patient)
        .put(u"identifiedDateTime", screening.asOf.toString(Qt::ISODate))
        .put(u"implicated",
             screening.response.isNull() ? Json() : list(reference(u"QuestionnaireResponse", screening.response)))
        .put(u"detail", detail)
        .put(u"mitigation", measures)
        .made();
}

Json consentOf(const QUuid& id, const Json& patient, const records::Consent& consent, bool holds, const QString& clinic,
               const QString& file)
{
    using records::ConsentKind;
    const auto kind = consent.kind.known().value_or(ConsentKind::Treatment);
    const QString scope = kind == ConsentKind::Treatment || kind == ConsentKind::Guardian
                              ? QStringLiteral("treatment")
                              : QStringLiteral("patient-privacy");
    const QString status = kind == ConsentKind::PhotoRefusal ? QStringLiteral("rejected")
                           : holds                           ? QStringLiteral("active")
                                                             : QStringLiteral("inactive");
    QStringList policy{consent.text, QStringLiteral("version ") + consent.textVersion,
                       QStringLiteral("SHA-256 ") + consent.textHash};
    if (!consent.channels.empty())
        policy += QStringList(consent.channels.begin(), consent.channels.end()).join(QStringLiteral(", "));
    return Parts(resource(u"Consent", id))
        .put(u"status", status)
        .put(u"scope", coded(consentScope.toString(), scope))
        .put(u"category", list(coded(QStringLiteral("http://loinc.org"), QStringLiteral("59284-0"),
                                     QStringLiteral("Consent Document"))))
        .put(u"patient", patient)
        .put(u"dateTime", instant(consent.signedAt))
        .put(u"organization", list(display(clinic)))
        .put(u"sourceAttachment",
             file.isEmpty() ? Json() : attachment(QStringLiteral("application/pdf"), file, consent.kind.word()))
        .put(u"policyRule", text(policy.join(QStringLiteral(" · "))))
        .made();
}

Json procedureOf(const QUuid& id, const Json& patient, const records::Session& session, bool isFinished)
{
    Json sites = Json::array();
    for (const auto& [zone, work] : session.zones)
        sites.append(text(zone));
    QStringList used;
    for (const auto& [key, pigment] : session.pigments)
        used += QStringLiteral("pigment %1 %2, lot %3").arg(pigment.brand, pigment.shade, pigment.lot);
    for (const auto& [key, needle] : session.needles)
        used += QStringLiteral("needle %1, lot %2").arg(needle.configuration, needle.lot);
    Json codes = Json::array();
    for (const QString& one : used)
        codes.append(text(one));
    Json complications = Json::array();
    for (const auto& [key, complication] : session.complications)
        complications.append(text(complication.what));
    Json notes = Json::array();
    for (const auto& [key, one] : session.notes)
        notes.append(Parts(text(one.text)).put(u"time", one.at.isValid() ? instant(one.at) : QString()).made());
    Json made = Parts(resource(u"Procedure", id))
                    .put(u"status", isFinished ? QStringLiteral("completed") : QStringLiteral("in-progress"))
                    .put(u"code", text(QStringLiteral("scalp micropigmentation, ") + session.phase.word()))
                    .put(u"subject", patient)
                    .made();
    Parts parts(made);
    if (session.startedAt.isValid())
        parts.put(u"performedPeriod", period(session.startedAt, session.endedAt));
    else
        parts.put(u"performedDateTime", session.day.toString(Qt::ISODate));
    return parts.put(u"bodySite", sites)
        .put(u"complication", complications)
        .put(u"note", notes)
        .put(u"usedCode", codes)
        .made();
}

Json mediaOf(const QUuid& id, const Json& patient, const records::Photo& photo, const QString& file,
             std::span<const records::DrawnMark> marks)
{
    Json notes = Json::array();
    for (const records::DrawnMark& drawn : marks) {
        const QString what = drawn.mark.number ? QString::number(*drawn.mark.number) : drawn.mark.text;
        const QString said = QStringLiteral("drawn on it: %1 %2").arg(drawn.mark.kind.word(), what).trimmed();
        notes.append(Parts(text(said)).put(u"time", instant(drawn.mark.at)).made());
    }
    return Parts(resource(u"Media", id))
        .put(u"status", QStringLiteral("completed"))
        .put(u"type",
             coded(QStringLiteral("http://terminology.hl7.org/CodeSystem/media-type"), QStringLiteral("image")))
        .put(u"view", text(photo.view.word()))
        .put(u"subject", patient)
        .put(u"createdDateTime", instant(photo.takenAt))
        .put(u"bodySite", text(photo.zone.word()))
        .put(u"height", photo.height ? Json(*photo.height) : Json())
        .put(u"width", photo.width ? Json(*photo.width) : Json())
        .put(u"content", attachment(photo.mime, file, photo.moment.word()))
        .put(u"note", notes)
        .made();
}

Json observationOf(const QUuid& id, const Json& patient, const records::CheckIn& report)
{
    Json parts = Json::array();
    const auto say = [&](const QString& what, const Json& value, const char16_t* as) {
        parts.append(Parts().put(u"code", text(what)).put(as, value).made());
    };
    const auto sayYesNo = [&](const QString& what, const std::optional<bool>& value) {
        if (value)
            say(what, Json(*value), u"valueBoolean");
    };
    sayYesNo(QStringLiteral("scabbing"), report.scabbing);
    sayYesNo(QStringLiteral("discharge"), report.discharge);
    sayYesNo(QStringLiteral("bleeding after ten minutes of pressing"), report.bleeding);
    sayYesNo(QStringLiteral("fever"), report.fever);
    sayYesNo(QStringLiteral("redness spreads, or red streaks"), report.rednessSpreads);
    sayYesNo(QStringLiteral("swollen eyes, face, lips or tongue"), report.faceSwelling);
    sayYesNo(QStringLiteral("hard to breathe or swallow"), report.breathing);
    sayYesNo(QStringLiteral("rash, blisters or strong itching"), report.rash);
    if (report.temperature)
        say(QStringLiteral("temperature"),
            Json(Json::Object{{QStringLiteral("value"), Json::fromDouble(*report.temperature)},
                              {QStringLiteral("unit"), Json(QStringLiteral("°C"))},
                              {QStringLiteral("system"), Json(QStringLiteral("http://unitsofmeasure.org"))},
                              {QStringLiteral("code"), Json(QStringLiteral("Cel"))}}),
            u"valueQuantity");
    for (const auto& [linkId, value] : report.otherAnswers.members())
        say(linkId, Json(QString::fromUtf8(value.toBytes())), u"valueString");
    if (report.pain)
        say(QStringLiteral("pain, 0 to 10"), Json(*report.pain), u"valueInteger");
    if (!report.redness.word().isEmpty())
        say(QStringLiteral("redness"), Json(report.redness.word()), u"valueString");
    if (!report.swelling.word().isEmpty())
        say(QStringLiteral("swelling"), Json(report.swelling.word()), u"valueString");
    return Parts(resource(u"Observation", id))
        .put(u"status", QStringLiteral("final"))
        .put(u"code", text(QStringLiteral("check-in, aftercare day %1").arg(report.day.value_or(0))))
        .put(u"subject", patient)
        .put(u"effectiveDateTime", report.at.isValid() ? instant(report.at) : report.date.toString(Qt::ISODate))
        .put(u"note", note(report.note))
        .put(u"component", parts)
        .made();
}

Json provenanceOf(const QUuid& id, const Json& target, const records::Record& record, const QString& clinic)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.author.at.wallMs, Qt::UTC);
    const Json who = display(QStringLiteral("%1, tablet %2").arg(clinic, idText(record.author.device)));
    const Json signature = Parts()
                               .put(u"type", list(Parts()
                                                      .put(u"system", QStringLiteral("urn:iso-astm:E1762-95:2013"))
                                                      .put(u"code", QStringLiteral("1.2.840.10065.1.12.1.14"))
                                                      .put(u"display", QStringLiteral("Source Signature"))
                                                      .made()))
                               .put(u"when", instant(at))
                               .put(u"who", who)
                               .put(u"targetFormat", QStringLiteral("application/json"))
                               .put(u"sigFormat", QStringLiteral("application/octet-stream"))
                               .put(u"data", QString::fromLatin1(record.seal->signature.toBase64()))
                               .made();
    return Parts(resource(u"Provenance", id))
        .put(u"target", list(target))
        .put(u"recorded", instant(at))
        .put(u"agent", list(Parts().put(u"who", who).made()))
        .put(u"signature", list(signature))
        .made();
}

} // namespace stipple::documents::fhir
