#include "scripted_day.h"

#include "records/reading.h"
#include "vault/erasure.h"
#include "vault/session_hold.h"

#include <QDir>

namespace stipple::vault
{

namespace
{

// A few kilobytes, now and then more than one chunk of a sealed file.
QByteArray pictureOf(int number)
{
    return QByteArray(1'500 + number % 1'000 + (number % 5 == 0 ? 70'000 : 0), char('a' + number % 26));
}
QByteArray answerOf(quint64 number) { return "answer " + QByteArray::number(number) + QByteArray(300, 'a'); }
QString nameOf(int number)
{
    return QStringLiteral("Client %1 ").arg(number) + QString(number % 400, QLatin1Char('x'));
}
QString slotName(int number) { return QStringLiteral("Mara %1").arg(number); }
QByteArray textOf(const QUuid& id) { return idText(id).toLatin1(); }

} // namespace

Result<std::unique_ptr<Vault>> unlockQuickly(const QString& path, const QString& recovery)
{
    return Vault::unlockWithRecovery(path, *RecoveryCode::fromText(recovery));
}

bool copyVault(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to + QStringLiteral("/drafts")) || !QDir().mkpath(to + QStringLiteral("/media")))
        return false;
    for (const QString& name : filesBelow(from)) {
        const QString target = to + QLatin1Char('/') + name;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(from + QLatin1Char('/') + name, target))
            return false;
    }
    return true;
}

ScriptedDay::ScriptedDay(Vault& vault, Writer& writer, const QUuid& owner, const Clock& clock, int first)
    : m_vault(vault)
    , m_writer(writer)
    , m_owner(owner)
    , m_clock(clock)
    , m_number(first)
{
}

void ScriptedDay::say(const QByteArray& line)
{
    m_told += line;
    if (tell)
        tell(line);
}

Done ScriptedDay::step(int n)
{
    if (m_clients.isEmpty())
        return newClient();
    switch (n % 12) {
    case 1:
    case 6:
        return photo();
    case 2:
        return rename();
    case 3:
        return handOver();
    case 4: {
        STIPPLE_TRY(m_vault.anchorNow(m_writer));
        return {};
    }
    case 5:
        return hold();
    case 7:
        return takeBack();
    case 8:
        return m_writer.checkpoint();
    case 9:
        return nameSlot();
    case 11:
        return eraseOldest();
    default:
        return newClient();
    }
}

Done ScriptedDay::newClient()
{
    const QUuid id = m_writer.newId();
    const int number = ++m_number;
    STIPPLE_TRY(m_writer.change(
        id, setFields(QStringLiteral("client"), id, {{QStringLiteral("name"), nameOf(number).trimmed()}})));
    m_clients += id;
    say("name " + textOf(id) + ' ' + QByteArray::number(number));
    return {};
}

Done ScriptedDay::rename()
{
    const QUuid id = m_clients[m_number % m_clients.size()];
    const int number = ++m_number;
    STIPPLE_TRY(m_writer.change(
        id, setFields(QStringLiteral("client"), id, {{QStringLiteral("name"), nameOf(number).trimmed()}})));
    say("name " + textOf(id) + ' ' + QByteArray::number(number));
    return {};
}

Done ScriptedDay::photo()
{
    const int number = ++m_number;
    QByteArray bytes = pictureOf(number);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    records::Photo about = samplePhoto(m_clock);
    about.thumbnail = QByteArray(600, 't');
    STIPPLE_ASSIGN(const auto record, addPhoto(m_writer, m_vault.folder(), m_clients.back(), about, source));
    say("photo " + textOf(record.id) + ' ' + textOf(m_clients.back()) + ' ' + QByteArray::number(number));
    return {};
}

Done ScriptedDay::handOver()
{
    STIPPLE_ASSIGN(const Handover handover, beginHandover(m_vault, m_writer, m_clients.back(), Json::array(), m_clock));
    m_handovers += handover.id;
    STIPPLE_ASSIGN(DraftWriter draft,
                   DraftWriter::open(draftPath(m_vault.folder(), handover.id), handover.id, handover.key.clone()));
    for (quint64 number = 1; number <= 2; ++number) {
        STIPPLE_TRY(draft.append(answerOf(number)));
        say("answer " + textOf(handover.id) + ' ' + textOf(handover.client) + ' ' + QByteArray::number(number));
    }
    return {};
}

Done ScriptedDay::takeBack()
{
    STIPPLE_TRY(takeInDrafts(m_vault, m_writer));
    if (m_handovers.isEmpty())
        return {};
    STIPPLE_TRY(closeHandover(m_vault, m_writer, m_handovers.front(), m_clock));
    m_handovers.removeFirst();
    return {};
}

Done ScriptedDay::hold()
{
    const int number = ++m_number;
    const QUuid id = m_writer.newId();
    STIPPLE_TRY(holdItem(m_vault.folder(), m_vault.header(),
                         {id, Json::object(), SecretBytes::copyOf(QByteArrayView(pictureOf(number)))}));
    say("held " + textOf(id) + ' ' + QByteArray::number(number));
    return {};
}

Done ScriptedDay::nameSlot()
{
    const int number = ++m_number;
    STIPPLE_TRY(m_vault.renameSlot(m_writer, m_owner, slotName(number)));
    say("slot " + QByteArray::number(number));
    return {};
}

Done ScriptedDay::eraseOldest()
{
    if (m_clients.size() < 2)
        return {};
    const QUuid id = m_clients.front();
    say("erasing " + textOf(id));
    auto erased = eraseClient(m_vault, m_writer, id, QStringLiteral("asked for it"));
    // A try that failed may have been done all the same: then there is nobody any more.
    if (!erased && erased.error().code() != ErrorCode::NotFound)
        return failure(erased.error());
    m_clients.removeFirst();
    say("erased " + textOf(id));
    return {};
}

namespace
{

// What is left, looked through line by line.
class Looking
{
public:
    Looking(Vault& vault, Writer& writer, Reader& reader, const QUuid& owner)
        : m_vault(vault)
        , m_writer(writer)
        , m_reader(reader)
        , m_owner(owner)
    {
    }

    QString wrongAbout(const QByteArrayList& told)
    {
        // Only the last name counts; whoever was being erased may be gone or not.
        std::map<QUuid, int> names;
        int slot = 0;
        for (const QByteArray& line : told) {
            const QByteArrayList words = line.split(' ');
            const QUuid id = idFromText(QString::fromLatin1(words[1]));
            if (words[0] == "name")
                names[id] = words[2].toInt();
            if (words[0] == "erasing")
                m_erasing.insert(id);
            if (words[0] == "slot")
                slot = words[1].toInt();
        }
        for (const auto& [id, number] : names) {
            if (!m_erasing.contains(id) && !isNamed(id, number))
                return QStringLiteral("name %1 of %2").arg(number).arg(idText(id));
        }
        const Slot* owner = m_vault.header().slotOf(m_owner);
        if (slot > 0 && (!owner || owner->name.section(QLatin1Char(' '), 1).toInt() < slot))
            return QStringLiteral("slot %1").arg(slot);
        for (const QByteArray& line : told) {
            if (!isThere(line.split(' ')))
                return QString::fromLatin1(line);
        }
        return {};
    }

private:
    bool isNamed(const QUuid& id, int number)
    {
        const auto record = m_reader.record(id);
        const Json* name = record ? records::shownValue(*record, QStringLiteral("name")) : nullptr;
        return name && name->toString().section(QLatin1Char(' '), 1, 1).toInt() >= number;
    }
    bool isThere(const QByteArrayList& words)
    {
        const QUuid id = idFromText(QString::fromLatin1(words[1]));
        const bool isAClients = words[0] == "photo" || words[0] == "answer";
        if (isAClients && m_erasing.contains(idFromText(QString::fromLatin1(words[2]))))
            return true;
        if (words[0] == "photo") {
            const auto record = m_reader.record(id);
            const auto picture = record ? readPhoto(m_vault.folder(), *record) : failure(record.error());
            return picture && *picture == pictureOf(words[3].toInt());
        }
        if (words[0] == "answer") {
            const auto frames = framesOf(m_writer, id);
            return frames && std::any_of(frames->begin(), frames->end(), [&](const DraftFrame& frame) {
                       return frame.number == words[3].toULongLong() && frame.content.view() == answerOf(frame.number);
                   });
        }
        if (words[0] == "held") {
            const auto item = openHeld(m_vault, id);
            return item && item->content.view() == pictureOf(words[2].toInt());
        }
        if (words[0] == "erased")
            return m_reader.record(id).error().code() == ErrorCode::NotFound && m_reader.recordsOfClient(id)->empty();
        return true;
    }

    Vault& m_vault;
    Writer& m_writer;
    Reader& m_reader;
    QUuid m_owner;
    QSet<QUuid> m_erasing;
};

QString toldOf(const char* what, const Error& error)
{
    return QLatin1String(what) + QStringLiteral(": ") + error.message() + QLatin1Char(' ') + error.details();
}

} // namespace

QString whatIsWrong(const QString& path, const QString& recovery, const QUuid& owner, const QByteArrayList& told,
                    const Clock& clock)
{
    auto vault = unlockQuickly(path, recovery);
    if (!vault)
        return toldOf("unlocking", vault.error());
    if ((*vault)->alarm())
        return toldOf("alarm", *(*vault)->alarm());
    const auto writer = (*vault)->openWriter(clock);
    if (!writer)
        return toldOf("writing", writer.error());
    const auto reader = (*vault)->openReader();
    if (!reader)
        return toldOf("reading", reader.error());
    const auto sweep = sweepMedia(**reader, path, clock);
    if (!sweep || !sweep->missing.empty())
        return QStringLiteral("a record without its photo");
    const auto taken = takeInDrafts(**vault, **writer);
    if (!taken)
        return toldOf("drafts", taken.error());
    if (const QString wrong = Looking(**vault, **writer, **reader, owner).wrongAbout(told); !wrong.isEmpty())
        return QStringLiteral("missing: ") + wrong;
    if (const auto audit = (*reader)->verifyAuditTrail(); !audit)
        return toldOf("audit", audit.error());
    QString integrity;
    const auto checked = (*writer)->within([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(integrity, connection.text("PRAGMA integrity_check"));
        return {};
    });
    if (!checked || integrity != QLatin1String("ok"))
        return QStringLiteral("integrity: ") + integrity;
    return {};
}

} // namespace stipple::vault
