#include "handover/refusals.h"

#include "core/ids.h"
#include "handover/handover_text.h"
#include "handover/made_records.h"
#include "records/people.h"
#include "records/reading.h"

#include <QLocale>

namespace stipple::handover
{

bool isRefusalKept(const protocol::ConsentText& text)
{
    static const QStringList kept{QStringLiteral("treatment"), QStringLiteral("guardian"),
                                  QStringLiteral("health-data"), QStringLiteral("electronic-records")};
    return kept.contains(text.purpose);
}

Done keepRefusal(const QUuid& handover, const Pack& pack, const State& state, const protocol::ConsentText& text,
                 const QUuid& practitioner, vault::Writer& writer)
{
    if (practitioner.isNull())
        return {}; // unlocked with the recovery code: the next who unlocks by name notes it
    const ConsentProgress& progress = state.consent(text.id);
    const QString id =
        idText(derivedId(handover, QStringLiteral("refusal/") + text.id, progress.endedBy, progress.endedAt));
    const QDateTime at = progress.endedAt.toTimeZone(pack.zone());
    records::Note note;
    note.text = HandoverText::tr("Said no on the tablet to “%1” (version %2), %3. Read in: %4.")
                    .arg(text.title.in(pack.clinic.language, pack.clinic.language).text, text.version,
                         QLocale().toString(at, QStringLiteral("d MMMM yyyy, HH:mm")),
                         QLocale(progress.language).nativeLanguageName());
    note.at = progress.endedAt;
    note.practitioner = practitioner;
    const auto noting = [id, note](const records::Record* current,
                                   const records::Stamp& stamp) -> Result<records::Record> {
        if (!current || records::lifeOf(*current).life == records::Life::Deleted)
            return failure(ErrorCode::NotFound, HandoverText::tr("A client who said no to a text is no longer there."));
        STIPPLE_ASSIGN(const auto before, records::read<records::Client>(*current));
        if (before.notes.contains(id))
            return *current;
        records::Client after = before;
        after.notes.insert_or_assign(id, note);
        return records::edit<records::Client>(*current, *current, after, stamp);
    };
    STIPPLE_ASSIGN(const records::Record noted, writer.change(pack.client, noting));
    Q_UNUSED(noted)
    return {};
}

} // namespace stipple::handover
