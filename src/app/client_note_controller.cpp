#include "app/client_note_controller.h"

#include "records/notes.h"
#include "records/reading.h"
#include "vault/typed_edits.h"

namespace stipple::app
{

namespace
{

// The client as they are now: a note is kept only where it will be read.
Result<records::Record> stillThere(const records::Record* current, const records::Stamp&)
{
    if (!current || records::lifeOf(*current).life == records::Life::Deleted)
        return failure(ErrorCode::NotFound, ClientNoteController::tr("This client is no longer there. The note was "
                                                                     "not saved; its text is still here."));
    STIPPLE_ASSIGN(const auto client, records::read<records::Client>(*current));
    if (client.merged)
        return failure(ErrorCode::Refused,
                       ClientNoteController::tr("This client was merged into another one meanwhile. Copy the text, "
                                                "and write it there."));
    return *current;
}

} // namespace

ClientNoteController::ClientNoteController(VaultService& vault, GateController& gate, const ClinicService& clinic,
                                           const ClientController& client, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_page(client)
{
    connect(&gate, &GateController::closing, this, &ClientNoteController::cancel);
    gate.addKeeper([this] { return keep(); });
}

QString ClientNoteController::signature() const
{
    return tr("It will carry the name of %1 and the time, and can then no longer be changed, only corrected by another "
              "note.")
        .arg(m_clinic.nameOf(m_vault.practitioner()));
}

void ClientNoteController::begin(const QString& entry)
{
    cancel();
    if (!m_page.file())
        return;
    m_client = m_page.file()->client;
    for (const FileEntry& other : m_page.file()->entries) {
        const auto* note = std::get_if<ClientNote>(&other.content);
        if (note && other.id == entry) {
            m_corrects = idFromText(note->id);
            m_entry = entry;
            m_before = note->note.text;
            m_text = m_before;
        }
    }
    Q_EMIT changed();
}

void ClientNoteController::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_problem.reset();
    Q_EMIT changed();
}

void ClientNoteController::setReason(const QString& reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    m_problem.reset();
    Q_EMIT changed();
}

bool ClientNoteController::isCorrected() const
{
    if (!isCorrection() || !m_page.file())
        return false;
    const auto& entries = m_page.file()->entries;
    return std::any_of(entries.begin(), entries.end(),
                       [this](const FileEntry& entry) { return entry.id == m_entry && !entry.correctedBy.isEmpty(); });
}

void ClientNoteController::cancel()
{
    m_client = {};
    m_corrects = {};
    m_entry.clear();
    m_reason.clear();
    m_before.clear();
    m_text.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void ClientNoteController::save()
{
    if (!canSave())
        return;
    if (m_text.size() > longest) {
        m_problem = Error(ErrorCode::InvalidInput, tr("This is too long for one note. Split it in two."));
        Q_EMIT changed();
        return;
    }
    if (isCorrection() && m_text.trimmed() == m_before) {
        m_problem = Error(ErrorCode::InvalidInput, tr("Nothing is different yet. Change what is wrong in the text."));
        Q_EMIT changed();
        return;
    }
    if (isCorrection() && !hasReason()) {
        m_problem = Error(ErrorCode::InvalidInput, tr("Please say why the note is corrected."));
        Q_EMIT changed();
        return;
    }
    saveAsync();
}

QCoro::Task<Done> ClientNoteController::write(QString reason)
{
    if (isCorrected())
        co_return failure(ErrorCode::Refused, tr("Somebody has corrected this note meanwhile. Read their correction "
                                                 "first."));
    records::ClientNote note;
    note.text = m_text.trimmed();
    note.at = m_vault.clock().nowUtc();
    note.practitioner = m_vault.practitioner();
    note.amends = m_corrects;
    note.amendReason = reason;
    const QUuid client = m_client;
    const auto writing = m_vault.write<bool>([client, note](vault::Writer& writer) -> Result<bool> {
        const QUuid id = writer.newId();
        STIPPLE_TRY(writer.changeAll({{client, stillThere}, {id, vault::creating(id, client, note)}}));
        return true;
    });
    const auto written = co_await writing; // whose announcement has the page read again
    co_return written ? Done() : Done(failure(written.error()));
}

QCoro::Task<> ClientNoteController::saveAsync()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto writing = write(m_reason.simplified());
    const auto written = co_await writing;
    m_busy = false;
    if (written) {
        cancel();
        co_return;
    }
    m_problem = written.error();
    Q_EMIT changed();
}

// What was typed stays, also unfinished: better a note too many than one lost.
QCoro::Task<GateController::Kept> ClientNoteController::keep()
{
    if (!canSave() || m_text.trimmed() == m_before)
        co_return GateController::Kept::Nothing;
    const QString unsaid = tr("Corrected, but the tablet was locked before the reason was written.");
    const auto writing = write(!isCorrection() || hasReason() ? m_reason.simplified() : unsaid);
    const auto written = co_await writing;
    co_return written ? GateController::Kept::Saved : GateController::Kept::Lost;
}

} // namespace stipple::app
