#include "app/consent_due.h"

#include "records/consent_standing.h"

namespace stipple::app
{

namespace
{

constexpr int fullAge = 18;

Result<bool> holdsToday(const protocol::ConsentText& text, records::ConsentKind kind,
                        std::span<const records::Record> all)
{
    STIPPLE_ASSIGN(const records::ConsentStanding standing, records::consentStanding(kind, all));
    for (const records::Record& record : all) {
        if (std::find(standing.holding.begin(), standing.holding.end(), record.id) == standing.holding.end())
            continue;
        STIPPLE_ASSIGN(const auto consent, records::read<records::Consent>(record));
        if (consent.text == text.id && consent.textVersion == text.version)
            return true;
    }
    return false;
}

bool isMinor(const records::Client& client, QDate on)
{
    return std::any_of(client.born.values.begin(), client.born.values.end(), [on](const records::PartialDate& born) {
        return !born.isNull() && born.latest().addYears(fullAge) > on;
    });
}

} // namespace

Result<DueConsents> consentsDue(const protocol::Protocol& protocol, std::span<const records::Record> records,
                                const records::Client& client, QDate on)
{
    DueConsents due;
    STIPPLE_ASSIGN(const auto refused, records::consentStanding(records::ConsentKind::PhotoRefusal, records));
    STIPPLE_ASSIGN(const auto allowed, records::consentStanding(records::ConsentKind::PhotosForRecord, records));
    const bool wantsNoPhotos = refused.holds() && !allowed.holds();
    for (const protocol::ConsentText& text : protocol.consents) {
        const auto kind = records::Choice<records::ConsentKind>::fromWord(text.purpose).known();
        if (!text.isEnabled || !kind)
            continue;
        STIPPLE_ASSIGN(const bool holds, holdsToday(text, *kind, records));
        if (*kind == records::ConsentKind::PhotoRefusal && !wantsNoPhotos)
            due.photoRefusal = &text;
        if (holds || (*kind == records::ConsentKind::Guardian && !isMinor(client, on)) ||
            (*kind == records::ConsentKind::PhotosForRecord && wantsNoPhotos))
            continue;
        if (text.moment == protocol::ConsentText::Moment::BeforeIntake)
            due.beforeIntake.push_back(&text);
        else if (text.moment == protocol::ConsentText::Moment::AfterScreening)
            due.afterScreening.push_back(&text);
    }
    const auto byOrder = [](const auto* a, const auto* b) { return a->order < b->order; };
    std::stable_sort(due.beforeIntake.begin(), due.beforeIntake.end(), byOrder);
    std::stable_sort(due.afterScreening.begin(), due.afterScreening.end(), byOrder);
    return due;
}

} // namespace stipple::app
