#include "records/people.h"

#include "records/shared_fields.h"

namespace stipple::records
{

template <typename V>
void map(V& field, Contact& contact)
{
    field(u"name", contact.name, Rule{.required = true});
    field(u"relation", contact.relation);
    field(u"phone", contact.phone);
    field(u"email", contact.email, Rule{.format = Format::Email});
}

template <typename V>
void map(V& field, Guardian& guardian)
{
    field(u"name", guardian.name, Rule{.required = true});
    field(u"relationship", guardian.relationship, Rule{.required = true});
    field(u"idDocument", guardian.idDocument);
    field(u"phone", guardian.phone);
}

template <typename V>
void map(V& field, Allergy& allergy)
{
    field(u"substance", allergy.substance, Rule{.required = true});
    field(u"reaction", allergy.reaction, Rule{.prose = true, .longest = 2'000});
    field(u"since", allergy.since);
}

template <typename V>
void map(V& field, Medicine& medicine)
{
    field(u"name", medicine.name, Rule{.required = true});
    field(u"dose", medicine.dose);
    field(u"prescribed", medicine.prescribed);
    field(u"prescriber", medicine.prescriber);
    field(u"since", medicine.since);
    field(u"lastTaken", medicine.lastTaken);
}

template <typename V>
void map(V& field, Condition& condition)
{
    field(u"name", condition.name, Rule{.required = true});
    field(u"since", condition.since);
    field(u"controlled", condition.controlled);
    field(u"notes", condition.notes, Rule{.prose = true});
}

template <typename V>
void map(V& field, LegalHold& hold)
{
    field(u"reason", hold.reason, Rule{.required = true, .prose = true});
    field(u"since", hold.since, Rule{.required = true});
    field(u"practitioner", hold.practitioner, Rule{.required = true});
}

template <typename V>
void map(V& field, Keeping& keeping)
{
    field(u"years", keeping.years, Rule{.required = true, .min = 0, .max = 100});
    field(u"why", keeping.why, Rule{.required = true, .prose = true, .longest = 2'000});
}

template <typename V>
void map(V& field, Merge& merge)
{
    field(u"into", merge.into, Rule{.required = true});
    field(u"at", merge.at, Rule{.required = true});
    field(u"practitioner", merge.practitioner, Rule{.required = true});
    field(u"before", merge.before);
    field(u"after", merge.after);
}

template <typename V>
void map(V& field, Alias& alias)
{
    field(u"at", alias.at, Rule{.required = true});
    field(u"practitioner", alias.practitioner, Rule{.required = true});
}

template <typename V>
void map(V& field, Client& client)
{
    field(u"name", client.name, Rule{.required = true});
    field(u"calledBy", client.calledBy);
    field(u"pronouns", client.pronouns);
    field(u"email", client.email, Rule{.format = Format::Email});
    field(u"phone", client.phone);
    field(u"otherPhone", client.otherPhone);
    field(u"address", client.address, Rule{.prose = true, .longest = 2'000});
    field(u"language", client.language, Rule{.format = Format::Language});
    field(u"born", client.born);
    field(u"emergency", client.emergency);
    field(u"physician", client.physician);
    field(u"guardian", client.guardian);
    field(u"allergies", client.allergies);
    field(u"medicines", client.medicines);
    field(u"conditions", client.conditions);
    field(u"skinType", client.skinType);
    field(u"copyBy", client.copyBy);
    field(u"heardThrough", client.heardThrough);
    field(u"importedFrom", client.importedFrom);
    field(u"notes", client.notes);
    field(u"hold", client.hold);
    field(u"merged", client.merged);
    field(u"aliases", client.aliases);
}

template <typename V>
void map(V& field, Practitioner& practitioner)
{
    field(u"name", practitioner.name, Rule{.required = true});
    field(u"title", practitioner.title);
    field(u"licence", practitioner.licence);
    field(u"role", practitioner.role, Rule{.required = true});
    field(u"email", practitioner.email, Rule{.format = Format::Email});
    field(u"phone", practitioner.phone);
    field(u"language", practitioner.language, Rule{.format = Format::Language});
    field(u"since", practitioner.since);
    field(u"left", practitioner.left);
}

template <typename V>
void map(V& field, Removal& removal)
{
    field(u"at", removal.at, Rule{.required = true});
    field(u"lastN", removal.lastN, Rule{.required = true, .min = 0});
    field(u"by", removal.by, Rule{.required = true});
    field(u"reason", removal.reason, Rule{.prose = true});
}

template <typename V>
void map(V& field, Device& device)
{
    field(u"name", device.name, Rule{.required = true});
    field(u"model", device.model);
    field(u"system", device.system);
    field(u"appVersion", device.appVersion);
    field(u"signKey", device.signKey, Rule{.required = true, .longest = 32});
    field(u"boxKey", device.boxKey, Rule{.required = true, .longest = 32});
    field(u"joined", device.joined, Rule{.required = true});
    field(u"vouchedBy", device.vouchedBy);
    field(u"replaces", device.replaces);
    field(u"removal", device.removal);
}

template <typename V>
void map(V& field, Clinic& clinic)
{
    field(u"name", clinic.name, Rule{.required = true});
    field(u"address", clinic.address, Rule{.prose = true, .longest = 2'000});
    field(u"phone", clinic.phone);
    field(u"email", clinic.email, Rule{.format = Format::Email});
    field(u"website", clinic.website, Rule{.longest = 2'000});
    field(u"page", clinic.page, Rule{.longest = 2'000});
    field(u"zone", clinic.zone, Rule{.required = true, .format = Format::Zone});
    field(u"language", clinic.language, Rule{.required = true, .format = Format::Language});
    field(u"languages", clinic.languages, Rule{.format = Format::Language});
    field(u"currency", clinic.currency, Rule{.format = Format::Currency});
    field(u"minimumAge", clinic.minimumAge, Rule{.min = 0, .max = 120});
    field(u"protocol", clinic.protocol);
    field(u"openingHours", clinic.openingHours, Rule{.prose = true, .longest = 2'000});
    field(u"urgentAdvice", clinic.urgentAdvice, Rule{.prose = true, .longest = 2'000});
    field(u"reviewAfterMonths", clinic.reviewAfterMonths, Rule{.min = 1, .max = 240});
    field(u"logo", clinic.logo);
    field(u"keep", clinic.keep);
}

STIPPLE_TYPED_RECORD(Client);
STIPPLE_TYPED_RECORD(Practitioner);
STIPPLE_TYPED_RECORD(Device);
STIPPLE_TYPED_RECORD(Clinic);

} // namespace stipple::records
