#include "records/visits.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, Appointment& appointment)
{
    field(u"starts", appointment.starts, Rule{.required = true});
    field(u"minutes", appointment.minutes, Rule{.required = true, .min = 5, .max = 1'440});
    field(u"zone", appointment.zone, Rule{.required = true, .format = Format::Zone});
    field(u"kind", appointment.kind, Rule{.required = true});
    field(u"state", appointment.state, Rule{.required = true});
    field(u"practitioner", appointment.practitioner);
    field(u"session", appointment.session);
    field(u"room", appointment.room);
    field(u"notes", appointment.notes, Rule{.prose = true});
    field(u"calendarUid", appointment.calendarUid);
}

template <typename V>
void map(V& field, Plan& plan)
{
    mapAmendment(field, plan);
    field(u"consultedAt", plan.consultedAt);
    field(u"practitioner", plan.practitioner);
    field(u"indications", plan.indications);
    field(u"causes", plan.causes);
    field(u"physicianSeen", plan.physicianSeen);
    field(u"physicianSeenOn", plan.physicianSeenOn);
    field(u"physician", plan.physician);
    field(u"wantsToGrowHairOut", plan.wantsToGrowHairOut);
    field(u"transplantPlanned", plan.transplantPlanned);
    field(u"norwood", plan.norwood);
    field(u"vertex", plan.vertex);
    field(u"ludwig", plan.ludwig);
    field(u"scars", plan.scars);
    field(u"scarSketch", plan.scarSketch);
    field(u"skinType", plan.skinType);
    field(u"hairCalibre", plan.hairCalibre, Rule{.min = 10, .max = 300});
    field(u"zones", plan.zones);
    field(u"area", plan.area, Rule{.min = 0, .max = 2'000});
    field(u"mayExtend", plan.mayExtend);
    field(u"hairlineSketch", plan.hairlineSketch);
    field(u"hairline", plan.hairline);
    field(u"finish", plan.finish);
    field(u"expectations", plan.expectations, Rule{.prose = true});
    field(u"explained", plan.explained, Rule{.prose = true});
    field(u"sessions", plan.sessions, Rule{.min = 1, .max = 20});
    field(u"sessionsFrom", plan.sessionsFrom, Rule{.min = 1, .max = 20});
    field(u"sessionsTo", plan.sessionsTo, Rule{.min = 1, .max = 20});
    field(u"spacing", plan.spacing, Rule{.min = 7, .max = 3'650}); // below 7 days is refused, whatever the plan
    field(u"patchTest", plan.patchTest);
    field(u"patchTestResult", plan.patchTestResult, Rule{.prose = true, .longest = 2'000});
    field(u"reviewDue", plan.reviewDue);
    field(u"protocolVersion", plan.protocolVersion);
    field(u"notes", plan.notes);
}

// A finished consultation says when it was, and what is to be treated.
Done whole(const Plan& plan)
{
    if (!plan.consultedAt.isValid())
        return refusal(QStringLiteral("fields.consultedAt"),
                       QCoreApplication::translate("Records", "a finished consultation says when it was"));
    if (plan.indications.empty())
        return refusal(QStringLiteral("fields.indications"),
                       QCoreApplication::translate("Records", "a finished consultation says what is to be treated"));
    return {};
}

template <typename V>
void map(V& field, Fee& fee)
{
    field(u"name", fee.name, Rule{.required = true});
    field(u"price", fee.price, Rule{.required = true, .min = 0, .max = 1e12});
}

template <typename V>
void map(V& field, Quote& quote)
{
    field(u"date", quote.date, Rule{.required = true});
    field(u"validUntil", quote.validUntil);
    field(u"practitioner", quote.practitioner);
    field(u"zones", quote.zones);
    field(u"area", quote.area, Rule{.min = 0, .max = 2'000});
    field(u"density", quote.density);
    field(u"sessions", quote.sessions, Rule{.min = 1, .max = 20});
    field(u"price", quote.price, Rule{.required = true, .min = 0, .max = 1e12});
    field(u"touchUpPerHour", quote.touchUpPerHour, Rule{.min = 0, .max = 1e12});
    field(u"fees", quote.fees);
    field(u"taxRate", quote.taxRate, Rule{.min = 0, .max = 10'000});
    field(u"taxIncluded", quote.taxIncluded);
    field(u"plan", quote.plan);
    field(u"currency", quote.currency, Rule{.required = true, .format = Format::Currency});
    field(u"state", quote.state, Rule{.required = true});
    field(u"notes", quote.notes, Rule{.prose = true});
}

STIPPLE_TYPED_RECORD(Appointment);
STIPPLE_TYPED_RECORD(Plan);
STIPPLE_TYPED_RECORD(Quote);

} // namespace stipple::records
