// A day's work in thirty steps, the same each time: clients made and changed, hand-overs, checkpoints and anchors. Each
// step tells whether it was acknowledged; what was acknowledged is remembered, to be looked for afterwards.
#pragma once

#include "made_vault.h"

#include "records/reading.h"
#include "vault/handover.h"

#include <QDir>

namespace stipple::vault
{

inline Result<std::unique_ptr<Vault>> unlockQuickly(const QString& path, const QString& recovery)
{
    return Vault::unlockWithRecovery(path, *RecoveryCode::fromText(recovery)); // no key derivation: a millisecond
}

// The names that each record was given, in order; and how many of them were acknowledged.
struct Named {
    QStringList names;
    qsizetype acknowledged = 0;
};
using Work = std::map<QUuid, Named>;

// Copies the vault's folder as it lies there.
inline bool copyVault(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to + QStringLiteral("/drafts")) || !QDir().mkpath(to + QStringLiteral("/media")))
        return false;
    for (const QFileInfo& info : QDir(from).entryInfoList(QDir::Files)) {
        if (!QFile::copy(info.filePath(), to + QLatin1Char('/') + info.fileName()))
            return false;
    }
    return true;
}

class ScriptedSession
{
public:
    ScriptedSession(Vault& vault, Writer& writer, const Clock& clock)
        : m_vault(vault)
        , m_writer(writer)
        , m_clock(clock)
    {
    }
    static constexpr int steps = 30;

    // The error of a step that was not done; nothing of it is remembered.
    Done step(int n)
    {
        if (n % 10 == 9)
            return m_writer.checkpoint();
        if (n % 10 == 7) {
            STIPPLE_TRY(m_vault.anchorNow(m_writer));
            return {};
        }
        if (n % 10 == 5) {
            STIPPLE_TRY(beginHandover(m_vault, m_writer, QUuid::createUuid(), Json::array(), m_clock));
            return {};
        }
        if (n % 10 == 3 && !m_ids.isEmpty())
            return put(m_ids[n % m_ids.size()], QStringLiteral("Changed %1").arg(n));
        const QUuid id = m_writer.newId();
        STIPPLE_TRY(put(id, QStringLiteral("Client %1 ").arg(n) + QString(n * 8, QLatin1Char('x'))));
        m_ids += id;
        return {};
    }
    const Work& work() const { return m_work; }

private:
    Done put(const QUuid& id, const QString& name)
    {
        Named& named = m_work[id];
        named.names += name.trimmed();
        STIPPLE_TRY(
            m_writer.change(id, setFields(QStringLiteral("client"), id, {{QStringLiteral("name"), name.trimmed()}})));
        named.acknowledged = named.names.size();
        return {};
    }
    Vault& m_vault;
    Writer& m_writer;
    const Clock& m_clock;
    QList<QUuid> m_ids;
    Work m_work;
};

// What was acknowledged and is missing; empty if all is well. That a later change is there which nobody was told of is
// no fault.
inline QString missingFrom(Reader& reader, const Work& work)
{
    for (const auto& [id, named] : work) {
        if (named.acknowledged == 0)
            continue;
        const QString& name = named.names[named.acknowledged - 1];
        const auto record = reader.record(id);
        if (!record)
            return QStringLiteral("%1: %2").arg(name, record.error().message() + record.error().details());
        const Json* shown = records::shownValue(*record, QStringLiteral("name"));
        if (!shown || named.names.indexOf(shown->toString()) < named.acknowledged - 1)
            return name;
    }
    return {};
}

// Opens what is left in `path` and looks through all of it; empty if nothing acknowledged is missing.
inline QString whatIsWrong(const QString& path, const QString& recovery, const Work& work)
{
    auto vault = unlockQuickly(path, recovery);
    if (!vault)
        return QStringLiteral("unlocking: ") + vault.error().message() + vault.error().details();
    if ((*vault)->alarm())
        return QStringLiteral("alarm: ") + (*vault)->alarm()->message() + (*vault)->alarm()->details();
    const auto reader = (*vault)->openReader();
    if (!reader)
        return QStringLiteral("reading: ") + reader.error().message() + reader.error().details();
    if (const QString missing = missingFrom(**reader, work); !missing.isEmpty())
        return QStringLiteral("missing: ") + missing;
    if (const auto audit = (*reader)->verifyAuditTrail(); !audit)
        return audit.error().message();
    QString integrity;
    const auto checked = (*vault)->withDatabase([&](Connection& connection) -> Done {
        STIPPLE_ASSIGN(integrity, connection.text("PRAGMA integrity_check"));
        return {};
    });
    if (!checked || integrity != QLatin1String("ok"))
        return QStringLiteral("integrity: ") + integrity;
    return {};
}

} // namespace stipple::vault
