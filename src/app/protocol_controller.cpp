#include "app/protocol_controller.h"

#include "app/protocol_sheet.h"
#include "app/texts.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

using protocol::Difference;
using protocol::Entry;

ProtocolController::ProtocolController(VaultService& vault, GateController& gate, const Languages& languages,
                                       ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
    , m_languages(languages)
    , m_clinic(clinic)
    , m_entries({"entryId", "section", "heading", "status", "isInUse", "differs", "isDecided"})
    , m_facts({"label", "value"})
    , m_differences({"topic", "why", "canChoose", "sides"})
    , m_decisions({"said", "why", "canTakeBack"})
{
    connect(&clinic, &ClinicService::changed, this, &ProtocolController::read); // also when the language changes
    connect(&gate, &GateController::closing, this, &ProtocolController::forget);
}

void ProtocolController::read()
{
    m_protocol = m_clinic.protocol();
    std::vector<RowsModel::Row> rows;
    if (m_protocol) {
        const protocol::Wording wording = m_clinic.wording();
        for (const ProtocolSheet& sheet : sheetsOf(*m_protocol, wording)) {
            const Entry& entry = *sheet.entry;
            if (isShown(entry, sheet.heading))
                rows.push_back({sheet.address, sheet.kind, sheet.heading, statusText(entry.status()), entry.isEnabled,
                                !entry.differences.empty(), !entry.decisions.empty()});
        }
    }
    m_entries.show(std::move(rows));
    readEntry();
    Q_EMIT changed();
}

bool ProtocolController::isShown(const Entry& entry, const QString& heading) const
{
    switch (m_filter) {
    case Differing:
        if (entry.differences.empty())
            return false;
        break;
    case Decided:
        if (entry.decisions.empty())
            return false;
        break;
    case ToReview:
        if (entry.review.isEmpty())
            return false;
        break;
    case Everything:
        break;
    }
    return m_query.trimmed().isEmpty() || heading.contains(m_query.trimmed(), Qt::CaseInsensitive);
}

void ProtocolController::readEntry()
{
    const protocol::Wording wording = m_protocol ? m_clinic.wording() : protocol::Wording();
    const auto told = [&](const protocol::LocalizedText& text) {
        return text.in(wording.language, wording.fallback).text;
    };
    std::vector<RowsModel::Row> facts;
    std::vector<RowsModel::Row> differences;
    std::vector<RowsModel::Row> decisions;
    m_sources.clear();
    m_decided.clear();
    bool isThere = false;
    const auto sheets = m_protocol && isOpen() ? sheetsOf(*m_protocol, wording) : std::vector<ProtocolSheet>();
    for (const ProtocolSheet& sheet : sheets) {
        if (sheet.address != m_open)
            continue;
        isThere = true;
        const Entry& entry = *sheet.entry;
        m_heading = sheet.heading;
        m_kind = sheet.kind;
        m_status = statusText(entry.status());
        m_isInUse = entry.isEnabled;
        m_note = told(entry.note);
        m_review = told(entry.review);
        m_wait = waitPath(*m_protocol, m_open);
        for (const ProtocolFact& fact : factsOf(*m_protocol, m_open, wording))
            facts.push_back({fact.label, fact.value});
        for (const protocol::Citation& citation : entry.sources)
            m_sources += citationText(*m_protocol, citation, wording);
        for (const Difference& one : entry.differences)
            differences.push_back(
                {told(one.topic), told(one.why), !one.about.isEmpty(), sidesOf(*m_protocol, one, wording)});
        for (const protocol::Decision& one : entry.decisions) {
            decisions.push_back({tr("From %1 to %2, by %3 on %4")
                                     .arg(valueText(one.before), valueText(one.after), one.by, texts::day(one.on)),
                                 one.why, !builtInValue(*builtInProtocol(), m_open, one.path).isNull()});
            m_decided.push_back(one.path);
        }
    }
    if (!isThere) {
        m_open.clear();
        m_heading.clear();
        m_kind.clear();
        m_status.clear();
        m_note.clear();
        m_review.clear();
        m_wait.clear();
        m_isInUse = true;
    }
    m_facts.show(std::move(facts));
    m_differences.show(std::move(differences));
    m_decisions.show(std::move(decisions));
}

QString ProtocolController::version() const
{
    if (!m_protocol)
        return {};
    const protocol::Wording wording = m_clinic.wording();
    const protocol::Protocol& own = m_protocol->base.isEmpty() ? *m_protocol : *builtInProtocol();
    const QString name =
        tr("%1, %2", "protocol, version").arg(own.title.in(wording.language, wording.fallback).text, own.version);
    int decided = 0;
    for (const ProtocolSheet& sheet : sheetsOf(*m_protocol, wording))
        decided += int(sheet.entry->decisions.size());
    return decided ? tr("%1, with %Ln decisions of the clinic", nullptr, decided).arg(name) : name;
}

QString ProtocolController::notReviewed() const
{
    const protocol::Language* language = m_protocol ? m_protocol->language(m_clinic.wording().language) : nullptr;
    if (!language || language->translation != protocol::Language::Translation::AwaitingReview)
        return {};
    return tr("Nobody qualified has read this translation of the protocol yet.");
}

void ProtocolController::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    read();
}

void ProtocolController::setQuery(const QString& query)
{
    if (m_query == query)
        return;
    m_query = query;
    read();
}

void ProtocolController::open(const QString& entry)
{
    m_open = entry;
    m_done.clear();
    cancel();
    readEntry();
    Q_EMIT changed();
}

void ProtocolController::close() { open(QString()); }

Json ProtocolController::valueNow(const QString& path) const
{
    for (const ProtocolSheet& sheet : sheetsOf(*m_protocol, m_clinic.wording())) {
        if (sheet.address != m_open)
            continue;
        if (path == u"/enabled")
            return Json(sheet.entry->isEnabled);
        for (const Difference& one : sheet.entry->differences) {
            if (one.about == path && one.chosenAlternative())
                return one.chosenAlternative()->value;
        }
        const protocol::ScreeningRule* rule = m_protocol->rule(sheet.entry->id);
        if (path == m_wait && rule)
            return Json(rule->window->min->toText());
    }
    return {};
}

void ProtocolController::propose(const QString& path, const Json& after)
{
    if (!m_protocol || !canDecide() || !isOpen() || m_busy)
        return;
    const Json before = valueNow(path);
    m_error.reset();
    m_proposed = before == after ? std::nullopt : std::optional(Proposed{path, before, after});
    Q_EMIT changed();
}

void ProtocolController::propose(int difference, int alternative)
{
    for (const ProtocolSheet& sheet :
         m_protocol ? sheetsOf(*m_protocol, m_clinic.wording()) : std::vector<ProtocolSheet>()) {
        const auto& all = sheet.entry->differences;
        if (sheet.address != m_open || difference < 0 || difference >= int(all.size()))
            continue;
        const Difference& one = all[std::size_t(difference)];
        if (!one.about.isEmpty() && alternative >= 0 && alternative < int(one.alternatives.size()))
            propose(one.about, one.alternatives[std::size_t(alternative)].value);
    }
}

void ProtocolController::proposeUse(bool isInUse) { propose(QStringLiteral("/enabled"), Json(isInUse)); }

void ProtocolController::proposeWait(int days)
{
    if (hasWait() && days > 0)
        propose(m_wait, Json(protocol::Period{.days = days}.toText()));
}

void ProtocolController::proposeBack(int decision)
{
    if (decision < 0 || decision >= int(m_decided.size()))
        return;
    const QString& path = m_decided[std::size_t(decision)];
    propose(path, builtInValue(*builtInProtocol(), m_open, path));
}

QString ProtocolController::proposal() const
{
    if (!m_proposed)
        return {};
    return tr("From %1 to %2").arg(valueText(m_proposed->before), valueText(m_proposed->after));
}

QString ProtocolController::warning() const
{
    if (!m_proposed)
        return {};
    if (m_proposed->path == u"/enabled")
        return m_proposed->after.toBool() ? QString() : tr("Nobody is asked, told or held back by it any more.");
    QStringList against;
    if (const QString less = shorterThan(); !less.isEmpty())
        against += less;
    const protocol::ScreeningRule* rule =
        m_proposed->path == m_wait ? m_protocol->rule(m_open.section(u'/', 1)) : nullptr;
    const protocol::Wording wording = m_clinic.wording();
    if (rule && !rule->reason.isEmpty())
        against += tr("What the client is told stays as it is: “%1”")
                       .arg(rule->reason.in(wording.language, wording.fallback).text);
    return against.join(u'\n');
}

// That the wait is shorter than the protocol's own, or than any source's; empty where it is not.
QString ProtocolController::shorterThan() const
{
    const auto to = protocol::Period::parse(m_proposed->after.toString());
    const auto own = protocol::Period::parse(builtInValue(*builtInProtocol(), m_open, m_proposed->path).toString());
    if (!to || !own || to->approximateDays() >= own->approximateDays())
        return {};
    for (const ProtocolQuestion& one : questionsOf(*builtInProtocol(), m_clinic.wording())) {
        if (one.entry != m_open || one.difference->about != m_proposed->path)
            continue;
        for (const protocol::Alternative& side : one.difference->alternatives) {
            const auto period = protocol::Period::parse(side.value.toString());
            if (period && period->approximateDays() <= to->approximateDays())
                return tr("This is shorter than what the protocol comes with.");
        }
    }
    return tr("This is shorter than any source says.");
}

void ProtocolController::cancel()
{
    m_proposed.reset();
    m_error.reset();
    Q_EMIT changed();
}

void ProtocolController::decide(const QString& why)
{
    if (!m_proposed || m_busy || !canDecide())
        return;
    std::optional<records::Protocol> before;
    if (m_clinic.protocolRecord()) {
        if (auto read = records::read<records::Protocol>(*m_clinic.protocolRecord()))
            before = *std::move(read);
    }
    auto made = app::decide(
        *builtInProtocol(), before,
        {m_open, m_proposed->path, m_proposed->after, m_gate.practitionerName(), m_clinic.today(), why.trimmed()},
        m_clinic.wording().language);
    if (!made) {
        m_error = made.error();
        Q_EMIT changed();
        return;
    }
    write(*std::move(made));
}

QCoro::Task<> ProtocolController::write(records::Protocol made)
{
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    made.adoptedAt = m_vault.clock().nowUtc();
    made.adoptedBy = m_vault.practitioner();
    if (m_clinic.protocolRecord()) {
        made.amends = m_clinic.protocolRecord()->id;
        made.amendReason = made.changes;
    }
    const auto writing = m_vault.write<bool>(
        [made, clinic = m_clinic.clinic(), record = m_clinic.record()](vault::Writer& writer) mutable -> Result<bool> {
            const QUuid id = writer.newId();
            clinic.protocol = id;
            const QUuid own = record ? record->id : writer.newId();
            STIPPLE_TRY(writer.changeAll(
                {{id, vault::creating(id, QUuid(), made)},
                 {own, record ? vault::editing(*record, clinic) : vault::creating(own, QUuid(), clinic)}}));
            return true;
        });
    const auto written = co_await writing;
    if (!written) {
        m_busy = false;
        m_error = written.error().within(tr("The decision was not saved; the protocol is as it was."));
        Q_EMIT changed();
        co_return;
    }
    const auto loading = m_clinic.load();
    co_await loading;
    m_busy = false;
    m_proposed.reset();
    m_done = tr("Decided. It holds for every screening from now on; what was screened before stays as it was.");
    Q_EMIT changed();
}

void ProtocolController::forget()
{
    m_protocol.reset();
    m_open.clear();
    m_query.clear();
    m_filter = Everything;
    m_done.clear();
    m_proposed.reset();
    m_error.reset();
    read();
}

} // namespace stipple::app
