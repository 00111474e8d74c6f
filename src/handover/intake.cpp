#include "handover/intake.h"

#include "handover/handover_text.h"
#include "handover/made_records.h"
#include "handover/refusals.h"
#include "handover/safety_answers.h"
#include "vault/typed_edits.h"

namespace stipple::handover
{

namespace
{

using ProtocolPtr = std::shared_ptr<const protocol::Protocol>;

Result<std::vector<EarlierFrame>> earlierFrames(vault::Writer& writer, const QUuid& handover)
{
    std::vector<EarlierFrame> frames;
    STIPPLE_ASSIGN(const auto taken, vault::framesOf(writer, handover));
    for (const vault::DraftFrame& frame : taken)
        frames.push_back({frame.number, frame.content.view().toByteArray()});
    return frames;
}

void sortOut(Standing& standing, const protocol::Protocol& protocol)
{
    for (const Step& step : standing.pack.steps) {
        if (!standing.state.isAsked(step))
            continue;
        const bool asks = step.kind == Step::Kind::Form || step.kind == Step::Kind::Consent;
        const FormProgress* form = step.isOptional() ? standing.state.form(step.questionnaire) : nullptr;
        const bool isPassedBy = form && !form->startedAt.isValid();
        // What may be left out is unfinished only once it was begun, and what staff began is theirs to finish.
        if (asks && !standing.state.isDone(step) && (!isPassedBy || !standing.pack.copiedBy.isEmpty()))
            standing.unfinished += step.key();
        if (step.kind != Step::Kind::Consent || !standing.state.isDone(step))
            continue;
        const auto how = standing.state.consent(step.text).ended;
        if (how == ConsentEnded::How::Declined)
            standing.declined += step.text;
        else if (how == ConsentEnded::How::OnPaper || needsCounterSignature(protocol, step))
            standing.waiting += step.text;
    }
}

struct Looked {
    Standing standing;
    ProtocolPtr protocol;
};

Result<Looked> look(const vault::Handover& row, vault::Writer& writer, const ProtocolOf& protocolOf)
{
    STIPPLE_ASSIGN(Pack pack, Pack::fromJson(row.forms));
    STIPPLE_ASSIGN(const ProtocolPtr protocol, protocolOf(pack.protocol));
    STIPPLE_ASSIGN(const auto frames, earlierFrames(writer, row.id));
    STIPPLE_ASSIGN(Replayed replayed, replay(pack, frames));
    Standing standing{row.id,
                      QDateTime::fromMSecsSinceEpoch(row.sinceMs, Qt::UTC),
                      std::move(pack),
                      std::move(replayed.state),
                      !row.isClosed,
                      {},
                      {},
                      {},
                      std::move(replayed.problems),
                      {}};
    sortOut(standing, *protocol);
    return Looked{std::move(standing), protocol};
}

QUuid idOf(const Standing& standing, const Step& step, const char* kind, quint64 number, const QDateTime& at)
{
    return derivedId(standing.handover, QLatin1String(kind) + u'/' + step.key(), number, at);
}
QUuid idOf(const Standing& standing, const Step& step)
{
    const ConsentProgress& progress = standing.state.consent(step.text);
    return idOf(standing, step, "consent", progress.endedBy, progress.endedAt);
}

QString clientIsGone() { return HandoverText::tr("This client is no longer there."); }

// Allergies and the like, in the client's own record. Not in one that was merged into another meanwhile: the answers
// and what the screening found go with the client all the same.
auto noting(const SafetyAnswers& safety) -> vault::Writer::Edit
{
    return [safety](const records::Record* current, const records::Stamp& stamp) -> Result<records::Record> {
        if (!current)
            return failure(ErrorCode::NotFound, clientIsGone());
        STIPPLE_ASSIGN(const auto client, records::read<records::Client>(*current));
        if (client.merged)
            return *current;
        return records::edit<records::Client>(*current, *current, withSafetyAnswers(client, safety), stamp);
    };
}

// The completed form and what the rules say about it, both or neither. Nothing where they are records already.
Done takeInForm(Standing& standing, const protocol::Protocol& protocol, const Step& step, vault::Writer& writer)
{
    const FormProgress& form = *standing.state.form(step.questionnaire);
    const QUuid id = idOf(standing, step, "response", form.completedBy, form.completedAt);
    STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, id));
    if (isKept)
        return {};
    records::Response response = responseOf(standing.pack, standing.state, step, id);
    for (const FormProgress::Completion& before : form.completions) {
        const QUuid earlier = idOf(standing, step, "response", before.number, before.at);
        STIPPLE_ASSIGN(const bool isAmended, vault::isKept(writer, earlier));
        if (isAmended) {
            response.amends = earlier;
            response.amendReason = HandoverText::tr("The client went on with the form and changed answers.");
        }
    }
    std::vector<std::pair<QUuid, vault::Writer::Edit>> edits{{id, vault::creating(id, standing.pack.client, response)}};
    if (const auto found = screen(protocol, standing.pack, standing.state, step)) {
        const QUuid screening = idOf(standing, step, "screening", form.completedBy, form.completedAt);
        edits.emplace_back(screening, vault::creating(screening, standing.pack.client,
                                                      screeningOf(protocol, standing.pack, *found, response, id)));
    }
    std::vector<QUuid> made;
    for (const auto& [record, edit] : edits)
        made.push_back(record);
    const SafetyAnswers safety =
        safetyAnswers(form.answers().questionnaire(), response.answers, standing.pack.clinic.language);
    if (!safety.isEmpty())
        edits.emplace_back(standing.pack.client, noting(safety));
    STIPPLE_TRY(writer.changeAll(edits));
    standing.made.insert(standing.made.end(), made.begin(), made.end());
    return {};
}

// A check-in completed again puts the one right that it became before.
Done takeInCheckIn(Standing& standing, const protocol::Protocol& protocol, const Step& step, vault::Writer& writer)
{
    const FormProgress& form = *standing.state.form(step.questionnaire);
    const QUuid id = idOf(standing, step, "checkin", form.completedBy, form.completedAt);
    STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, id));
    if (isKept)
        return {};
    STIPPLE_ASSIGN(records::CheckIn checkIn, checkInFor(protocol, standing.pack, standing.state, step));
    for (const FormProgress::Completion& before : form.completions) {
        const QUuid earlier = idOf(standing, step, "checkin", before.number, before.at);
        STIPPLE_ASSIGN(const bool isAmended, vault::isKept(writer, earlier));
        if (isAmended) {
            checkIn.amends = earlier;
            checkIn.amendReason = HandoverText::tr("The client went on with the form and changed answers.");
        }
    }
    STIPPLE_TRY(writer.change(id, vault::creating(id, standing.pack.client, checkIn)));
    standing.made.push_back(id);
    return {};
}

// The step's text as a record, with the practitioner's signature where there is one. False: it is a record already.
Result<bool> makeConsent(const Standing& standing, const protocol::Protocol& protocol, const Step& step,
                         vault::Writer& writer, const std::optional<records::Signer>& practitioner,
                         const QStringList& answers)
{
    const QUuid id = idOf(standing, step);
    STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, id));
    if (isKept)
        return false;
    vault::Writer::Edit edit;
    if (isWithdrawal(protocol, step)) {
        STIPPLE_ASSIGN(records::Withdrawal withdrawal, withdrawalOf(protocol, standing.pack, standing.state, step));
        if (practitioner) {
            withdrawal.signers.push_back(*practitioner);
            withdrawal.receivedBy = practitioner->practitioner;
        }
        edit = vault::creating(id, standing.pack.client, withdrawal);
    } else {
        STIPPLE_ASSIGN(records::Consent consent, consentOf(protocol, standing.pack, standing.state, step));
        if (practitioner)
            consent.signers.push_back(*practitioner);
        for (std::size_t i = 0; i < consent.questions.size() && qsizetype(i) < answers.size(); ++i)
            consent.questions[i].answer = answers[qsizetype(i)];
        edit = vault::creating(id, standing.pack.client, consent);
    }
    STIPPLE_TRY(writer.change(id, edit));
    return true;
}

// Those that wait become records only by counterSign(), and then wait no longer.
Done takeInConsent(Standing& standing, const protocol::Protocol& protocol, const Step& step, const QUuid& practitioner,
                   vault::Writer& writer)
{
    if (standing.declined.contains(step.text)) {
        const protocol::ConsentText* text = protocol.consent(step.text);
        return text && isRefusalKept(*text)
                   ? keepRefusal(standing.handover, standing.pack, standing.state, *text, practitioner, writer)
                   : Done();
    }
    if (standing.waiting.contains(step.text)) {
        STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, idOf(standing, step)));
        if (isKept)
            standing.waiting.removeAll(step.text);
        return {};
    }
    STIPPLE_ASSIGN(const bool isNew, makeConsent(standing, protocol, step, writer, {}, {}));
    if (isNew)
        standing.made.push_back(idOf(standing, step));
    return {};
}

// Nothing more is expected from the client: no key is kept that could add something. And once nothing waits for
// anybody, the frames are not needed either.
Done closeWhatIsFinished(Standing& standing, const vault::Vault& vault, vault::Writer& writer, const Clock& clock)
{
    if (standing.unfinished.isEmpty() && standing.isOpen) {
        STIPPLE_TRY(vault::closeHandover(vault, writer, standing.handover, clock));
        standing.isOpen = false;
    }
    return standing.isSettled() ? vault::forgetFrames(writer, standing.handover) : Done();
}

// What a record refuses is told and stays; what the storage refuses ends everything, for it may be tried again.
bool isAboutThisOne(const Error& error)
{
    return error.code() == ErrorCode::Refused || error.code() == ErrorCode::InvalidInput ||
           error.code() == ErrorCode::NotFound;
}

} // namespace

Result<Intake> takeIn(const vault::Vault& vault, vault::Writer& writer, const ProtocolOf& protocolOf,
                      const Clock& clock)
{
    Intake intake;
    STIPPLE_ASSIGN(const auto rows, vault::unsettledHandovers(vault, writer));
    for (const vault::Handover& row : rows) {
        auto looked = look(row, writer, protocolOf);
        if (!looked) {
            intake.problems += looked.error().message();
            continue;
        }
        Standing& standing = looked->standing;
        for (const Step& step : standing.pack.steps) {
            if (!standing.state.isAsked(step) || !standing.state.isDone(step))
                continue;
            Done done;
            if (step.isOptional())
                done = takeInCheckIn(standing, *looked->protocol, step, writer);
            else if (step.kind == Step::Kind::Form)
                done = takeInForm(standing, *looked->protocol, step, writer);
            else if (step.kind == Step::Kind::Consent)
                done = takeInConsent(standing, *looked->protocol, step, vault.practitioner(), writer);
            if (!done && !isAboutThisOne(done.error()))
                return failure(done.error());
            if (!done) {
                standing.problems += done.error().message();
                standing.unfinished += step.key();
            }
        }
        STIPPLE_TRY(closeWhatIsFinished(standing, vault, writer, clock));
        intake.standings.push_back(std::move(standing));
    }
    return intake;
}

Result<Standing> standingOf(const vault::Vault& vault, vault::Writer& writer, const ProtocolOf& protocolOf,
                            const QUuid& handover)
{
    STIPPLE_ASSIGN(const vault::Handover row, vault::findHandover(vault, writer, handover));
    STIPPLE_ASSIGN(Looked looked, look(row, writer, protocolOf));
    Standing& standing = looked.standing;
    for (const Step& step : standing.pack.steps) {
        if (standing.waiting.contains(step.text)) {
            STIPPLE_ASSIGN(const bool isKept, vault::isKept(writer, idOf(standing, step)));
            if (isKept)
                standing.waiting.removeAll(step.text);
        }
    }
    return std::move(standing);
}

Result<QUuid> counterSign(const vault::Vault& vault, vault::Writer& writer, const ProtocolOf& protocolOf,
                          const QUuid& handover, const QString& text, const CounterSignature& signature,
                          const Clock& clock)
{
    STIPPLE_ASSIGN(const vault::Handover row, vault::findHandover(vault, writer, handover));
    STIPPLE_ASSIGN(Looked looked, look(row, writer, protocolOf));
    Standing& standing = looked.standing;
    const Step* step = standing.pack.step(QStringLiteral("consent/") + text);
    if (!step || !standing.waiting.contains(text))
        return failure(ErrorCode::NotFound, HandoverText::tr("There is no such text that waits for a signature."));
    const bool isDrawn = signature.drawn && !signature.drawn->strokes.empty();
    if (!isDrawn && signature.typed.trimmed().isEmpty())
        return failure(ErrorCode::Refused,
                       HandoverText::tr("Your signature is missing. Nothing was changed; draw it, or type your name."));
    const auto* shown = looked.protocol->consent(text);
    records::Signer practitioner;
    practitioner.role = records::SignerRole::Practitioner;
    practitioner.name = signature.name;
    if (shown)
        practitioner.meaning = shown->meaningFor(QStringLiteral("practitioner"))
                                   .in(standing.pack.clinic.language, standing.pack.clinic.language)
                                   .text;
    practitioner.at = clock.nowUtc();
    if (isDrawn)
        practitioner.drawn = signature.drawn;
    else
        practitioner.typed = signature.typed;
    practitioner.practitioner = signature.practitioner;
    STIPPLE_TRY(makeConsent(standing, *looked.protocol, *step, writer, practitioner, signature.answers));
    const QUuid id = idOf(standing, *step);
    // Whether this was the last thing to be settled.
    STIPPLE_TRY(takeIn(vault, writer, protocolOf, clock));
    return id;
}

Result<vault::Handover> begin(const vault::Vault& vault, vault::Writer& writer, const Pack& pack, const Clock& clock)
{
    Pack kept = pack;
    kept.frames.clear();
    const Json json = kept.toJson();
    STIPPLE_TRY(Pack::fromJson(json));
    STIPPLE_TRY(State::begin(pack));
    return vault::beginHandover(vault, writer, pack.client, json, clock);
}

Result<Pack> packToGoOn(const vault::Vault& vault, vault::Writer& writer, const QUuid& handover)
{
    STIPPLE_ASSIGN(const vault::Handover row, vault::findHandover(vault, writer, handover));
    if (row.isClosed)
        return failure(ErrorCode::Refused, HandoverText::tr("This hand-over is finished. Begin a new one."));
    STIPPLE_ASSIGN(Pack pack, Pack::fromJson(row.forms));
    STIPPLE_ASSIGN(pack.frames, earlierFrames(writer, handover));
    return pack;
}

Done giveUp(const vault::Vault& vault, vault::Writer& writer, const QUuid& handover, const Clock& clock)
{
    STIPPLE_TRY(vault::closeHandover(vault, writer, handover, clock));
    return vault::forgetFrames(writer, handover);
}

vault::HandoverPack forKiosk(const vault::Handover& handover, const Pack& pack)
{
    QByteArray bytes = pack.toJson().toBytes();
    vault::HandoverPack packed{handover.id, handover.key.clone(), vault::SecretBytes::copyOf(QByteArrayView(bytes))};
    vault::wipe(bytes);
    return packed;
}

} // namespace stipple::handover
