#include "demo/storyteller.h"

#include "forms/questionnaire_reader.h"
#include "handover/made_records.h"
#include "handover/safety_answers.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QBuffer>

namespace stipple::demo
{

namespace
{

// As somebody with nothing to report answers: no, never, none of these; else the first choice.
QString nothingToReport(const forms::Item& item)
{
    if (item.type == forms::ItemType::Boolean)
        return QStringLiteral("false");
    for (const char* calm : {"no", "never", "none", "first"}) {
        for (const forms::Option& option : item.options) {
            if (option.value.toCoding().code == QLatin1String(calm))
                return QString::fromLatin1(calm);
        }
    }
    return item.options.empty() ? QString() : item.options.front().value.toCoding().code;
}

std::vector<forms::Value> valuesOf(const forms::Item& item, const QString& told)
{
    std::vector<forms::Value> values;
    for (const QString& one : item.repeats ? told.split(u',') : QStringList(told)) {
        switch (item.type) {
        case forms::ItemType::Boolean:
            values.push_back(forms::Value::boolean(one == u"true"));
            break;
        case forms::ItemType::Date:
            if (const auto date = forms::PartialDate::fromText(one))
                values.push_back(forms::Value::date(*date));
            break;
        case forms::ItemType::DateTime:
            values.push_back(forms::Value::dateTime(one));
            break;
        case forms::ItemType::Choice:
        case forms::ItemType::OpenChoice:
            for (const forms::Option& option : item.options) {
                if (option.value.toCoding().code == one)
                    values.push_back(option.value);
            }
            break;
        default:
            values.push_back(forms::Value::string(one));
        }
    }
    return values;
}

} // namespace

Storyteller::Storyteller(vault::Writer& writer, SettableClock& clock,
                         std::shared_ptr<const protocol::Protocol> protocol, records::Clinic clinic,
                         QString practitioner, QString vaultFolder)
    : m_writer(writer)
    , m_clock(clock)
    , m_protocol(std::move(protocol))
    , m_clinic(std::move(clinic))
    , m_practitioner(std::move(practitioner))
    , m_vaultFolder(std::move(vaultFolder))
    , m_zone(m_clinic.zone.toUtf8())
{
}

void Storyteller::on(QDate day, QTime time, std::function<Done()> what)
{
    m_noted.emplace(moment(day, time).toUTC(), std::move(what));
}

void Storyteller::moveTo(const QDateTime& moment)
{
    // No two things happen at once, and time only goes forward.
    m_clock.advance(std::max<qint64>(1000, m_clock.nowUtc().msecsTo(moment)));
}

Done Storyteller::tell(const QDateTime& until)
{
    while (!m_noted.empty() && m_noted.begin()->first <= until) {
        const auto next = m_noted.extract(m_noted.begin());
        moveTo(next.key());
        STIPPLE_TRY(next.mapped()());
    }
    moveTo(until);
    return {};
}

template <typename T>
Result<QUuid> Storyteller::keep(const QUuid& client, const T& fields)
{
    const QUuid id = m_writer.newId();
    STIPPLE_TRY(m_writer.change(id, vault::creating(id, client, fields)));
    return id;
}
template Result<QUuid> Storyteller::keep(const QUuid&, const records::Plan&);
template Result<QUuid> Storyteller::keep(const QUuid&, const records::Quote&);
template Result<QUuid> Storyteller::keep(const QUuid&, const records::Care&);
template Result<QUuid> Storyteller::keep(const QUuid&, const records::CheckIn&);
template Result<QUuid> Storyteller::keep(const QUuid&, const records::Lot&);
template Result<QUuid> Storyteller::keep(const QUuid&, const records::Consent&);

Result<QUuid> Storyteller::finishes(const QUuid& client, records::Session session)
{
    session.practitioner = m_writer.identity().practitioner;
    session.protocolVersion = m_protocol->identity();
    const QUuid id = m_writer.newId();
    STIPPLE_TRY(m_writer.change(id, [&](const records::Record*, const records::Stamp& stamp) {
        return records::makeSealed(session, id, client, stamp,
                                   {}); // its place among the others is the writer's to find
    }));
    return id;
}

Done Storyteller::photographs(const QUuid& client, const QUuid& session, records::View view,
                              records::PhotoMoment moment, capture::Pixels frame)
{
    constexpr int upright = 1;
    STIPPLE_ASSIGN(capture::PreparedPhoto prepared, capture::photoFromFrame(std::move(frame), upright));
    records::Photo photo;
    photo.session = session;
    photo.view = view;
    photo.moment = moment;
    photo.takenAt = m_clock.nowUtc();
    photo.takenBy = m_writer.identity().practitioner;
    photo.mime = QStringLiteral("image/jpeg");
    photo.width = prepared.width;
    photo.height = prepared.height;
    photo.orientation = upright;
    photo.thumbnail = prepared.thumbnail;
    QBuffer source(&prepared.jpeg);
    source.open(QIODevice::ReadOnly);
    STIPPLE_TRY(vault::addPhoto(m_writer, m_vaultFolder, client, photo, source));
    return {};
}

Result<QUuid> Storyteller::client(const records::Client& client)
{
    STIPPLE_ASSIGN(const QUuid id, keep(QUuid(), client));
    m_clients[id] = {client, {}};
    return id;
}

Result<QUuid> Storyteller::appointment(const QUuid& client, const QDateTime& starts, records::VisitKind kind,
                                       int minutes, records::VisitState state)
{
    records::Appointment visit;
    visit.starts = starts.toUTC();
    visit.minutes = minutes;
    visit.zone = m_clinic.zone;
    visit.kind = kind;
    visit.state = state;
    visit.practitioner = m_writer.identity().practitioner;
    return keep(client, visit);
}

Result<handover::Pack> Storyteller::packFor(const QUuid& client) const
{
    const auto known = m_clients.find(client);
    if (known == m_clients.end())
        return failure(ErrorCode::NotFound, QStringLiteral("The story has no such client."));
    handover::Pack pack;
    pack.client = client;
    pack.name = known->second.client.name;
    pack.language = known->second.client.language;
    pack.clinic.name = m_clinic.name;
    pack.clinic.zone = m_clinic.zone;
    pack.clinic.language = m_clinic.language;
    pack.practitioner = m_practitioner;
    pack.on = m_clock.today(m_zone);
    pack.protocol.identity = m_protocol->identity();
    pack.answers = known->second.answers;
    return pack;
}

Result<QUuid> Storyteller::fillsIn(const QUuid& client, const QString& role, const ToldAnswers& told, QDate asOf)
{
    STIPPLE_ASSIGN(handover::Pack pack, packFor(client));
    if (asOf.isValid())
        pack.on = asOf;
    const protocol::QuestionnaireOutline* outline = m_protocol->questionnaireFor(role);
    if (!outline)
        return failure(ErrorCode::NotFound, QStringLiteral("The protocol has no form for %1.").arg(role));
    const QByteArray bytes = m_protocol->questionnaireBytes(outline->canonical());
    STIPPLE_ASSIGN(const forms::QuestionnairePtr form,
                   forms::readQuestionnaire(bytes, forms::Reading::Strict).toResult());
    pack.forms = {{form->canonical(), QString::fromLatin1(form->sha256), bytes}};
    handover::Step step;
    step.kind = handover::Step::Kind::Form;
    step.role = role;
    step.questionnaire = form->canonical();
    pack.steps = {step};

    STIPPLE_ASSIGN(handover::State state, handover::State::begin(pack));
    quint64 frame = 0;
    const auto happens = [&](handover::Happening what) {
        m_clock.advance(4000);
        return state.apply({m_clock.wallMs(), std::move(what)}, ++frame);
    };
    // In the form's order: what an answer asks for comes after it.
    for (const forms::Item& item : form->items) {
        if (!item.isQuestion() || !state.form(form->canonical())->answers().isEnabled(item.linkId))
            continue;
        QString usual = item.required ? nothingToReport(item) : QString();
        if (item.linkId == u"born")
            usual = m_clients[client].client.born.latest().toText();
        const QString answer = told.value(item.linkId, usual);
        if (!answer.isEmpty())
            STIPPLE_TRY(happens(handover::answered(form->canonical(), item.linkId, valuesOf(item, answer))));
    }
    STIPPLE_TRY(happens(handover::FormCompleted{form->canonical()}));

    const QUuid responseId = m_writer.newId();
    const records::Response response = handover::responseOf(pack, state, step, responseId);
    const auto found = handover::screen(*m_protocol, pack, state, step);
    if (!found)
        return failure(ErrorCode::Internal, QStringLiteral("This form is not screened."));
    const QUuid screeningId = m_writer.newId();
    const auto safety = handover::safetyAnswers(*form, response.answers, pack.clinic.language);
    STIPPLE_TRY(m_writer.change(client, [&](const records::Record* now, const records::Stamp& stamp) {
        const auto fields = records::read<records::Client>(*now);
        return fields ? records::edit<records::Client>(*now, *now, handover::withSafetyAnswers(*fields, safety), stamp)
                      : Result<records::Record>(failure(fields.error()));
    }));
    STIPPLE_TRY(m_writer.changeAll(
        {{responseId, vault::creating(responseId, client, response)},
         {screeningId, vault::creating(screeningId, client,
                                       handover::screeningOf(*m_protocol, pack, *found, response, responseId))}}));
    auto& answers = m_clients[client].answers;
    answers.insert(answers.begin(), {form->canonical(), responseId, pack.on, response.answers});
    return screeningId;
}

Result<std::vector<QUuid>> Storyteller::signs(const QUuid& client, const QStringList& texts, const QUuid& screening,
                                              const QString& version)
{
    STIPPLE_ASSIGN(handover::Pack pack, packFor(client));
    pack.screening = screening;
    for (const QString& id : texts) {
        const protocol::ConsentText* text = m_protocol->consent(id);
        if (!text)
            return failure(ErrorCode::NotFound, QStringLiteral("The protocol has no text %1.").arg(id));
        handover::Step step;
        step.kind = handover::Step::Kind::Consent;
        step.text = id;
        step.version = text->version;
        pack.steps.push_back(step);
    }
    STIPPLE_ASSIGN(handover::State state, handover::State::begin(pack));
    quint64 frame = 0;
    const auto happens = [&](handover::Happening what) {
        m_clock.advance(9000);
        return state.apply({m_clock.wallMs(), std::move(what)}, ++frame);
    };
    std::vector<QUuid> made;
    for (const handover::Step& step : pack.steps) {
        const protocol::ConsentText& text = *m_protocol->consent(step.text);
        for (const protocol::ConsentStatement& statement : text.statements)
            STIPPLE_TRY(happens(handover::StatementSet{step.text, statement.id, true, QStringLiteral("✓")}));
        if (!text.channels.isEmpty())
            STIPPLE_TRY(happens(handover::ChannelSet{step.text, text.channels.front(), true}));
        STIPPLE_TRY(happens(handover::NameTyped{step.text, QStringLiteral("client"), pack.name}));
        const QString language = pack.language.isEmpty() ? pack.clinic.language : pack.language;
        const auto words = handover::consentWords(*m_protocol, text, {language, pack.clinic.language});
        STIPPLE_TRY(
            happens(handover::ConsentEnded{step.text, handover::ConsentEnded::How::Signed, language, words.hash()}));
        STIPPLE_ASSIGN(records::Consent consent, handover::consentOf(*m_protocol, pack, state, step));
        records::Signer practitioner;
        practitioner.role = records::SignerRole::Practitioner;
        practitioner.name = m_practitioner;
        practitioner.meaning =
            text.meaningFor(QStringLiteral("practitioner")).in(pack.clinic.language, pack.clinic.language).text;
        practitioner.at = m_clock.nowUtc();
        practitioner.typed = m_practitioner;
        practitioner.practitioner = m_writer.identity().practitioner;
        consent.signers.push_back(practitioner);
        if (!version.isEmpty())
            consent.textVersion = version;
        STIPPLE_ASSIGN(const QUuid id, keep(client, consent));
        made.push_back(id);
    }
    return made;
}

} // namespace stipple::demo
