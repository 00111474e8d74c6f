#include "app/audit_controller.h"

#include "app/languages.h"
#include "app/texts.h"

#include <QLocale>
#include <QPointer>

namespace stipple::app
{

namespace
{

constexpr int pageSize = 50;

// What a person may ask for, and which actions are that. The names are those of auditActionName().
struct Kind {
    const char* name;
    QStringList actions;
};
const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds{
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Everything"), {}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Unlocking"),
         {QStringLiteral("unlocked"), QStringLiteral("locked"), QStringLiteral("vault-created")}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Wrong tries"), {QStringLiteral("unlock-failed")}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Shown"),
         {QStringLiteral("record-shown"), QStringLiteral("exported")}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Added and changed"),
         {QStringLiteral("record-created"), QStringLiteral("record-changed"), QStringLiteral("record-deleted"),
          QStringLiteral("photo-discarded"), QStringLiteral("imported")}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Handed over"),
         {QStringLiteral("handed-over"), QStringLiteral("handed-back")}},
        {QT_TRANSLATE_NOOP("stipple::app::AuditController", "Ways in and tablets"),
         {QStringLiteral("slot-added"), QStringLiteral("slot-changed"), QStringLiteral("slot-removed"),
          QStringLiteral("device-replaced")}},
    };
    return kinds;
}

struct Said {
    const char* action;
    const char* sentence;
    const char* icon;
};
constexpr Said sentences[] = {
    {"vault-created", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Made this vault"), "key"},
    {"unlocked", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Unlocked the vault"), "lock"},
    {"locked", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Locked the vault"), "lock"},
    {"record-created", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Added a record"), "plus"},
    {"record-changed", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Changed a record"), "edit"},
    {"record-deleted", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Deleted a record"), "close"},
    {"photo-discarded", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Discarded a photo"), "close"},
    {"record-shown", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Looked at a record"), "show"},
    {"imported", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Imported clients"), "folder"},
    {"exported", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Exported clients to a file"), "folder"},
    {"slot-added", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Let somebody unlock the vault"), "person-add"},
    {"slot-changed", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Changed a passphrase or PIN"), "key"},
    {"slot-removed", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Took a way in away"), "key"},
    {"device-replaced", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Gave this tablet a new identity"),
     "caution"},
    {"handed-over", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Handed the tablet to a client"), "forward"},
    {"handed-back", QT_TRANSLATE_NOOP("stipple::app::AuditController", "Took the tablet back"), "back"},
};

} // namespace

int AuditModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case WhatRole:
        return row.what;
    case WhoRole:
        return row.who;
    case WhenRole:
        return row.when;
    case IconRole:
        return row.icon;
    default:
        return {};
    }
}

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{WhatRole, QByteArrayLiteral("what")},
            {WhoRole, QByteArrayLiteral("who")},
            {WhenRole, QByteArrayLiteral("when")},
            {IconRole, QByteArrayLiteral("drawing")}};
}

void AuditModel::show(std::vector<Row> rows, bool isFurther)
{
    if (isFurther && rows.size() > m_rows.size()) {
        // The rows that were there stay where they are, and the list with them.
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

AuditController::AuditController(VaultService& vault, GateController& gate, const Languages& languages,
                                 const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
{
    connect(&gate, &GateController::closing, this, &AuditController::clear);
    connect(&languages, &Languages::changed, this, &AuditController::showAgain);
    connect(&clinic, &ClinicService::changed, this, &AuditController::changed);
}

QStringList AuditController::people() const
{
    QStringList names{tr("Everybody")};
    for (const Colleague& colleague : m_clinic.colleagues())
        names += colleague.practitioner.name;
    return names;
}

void AuditController::setPerson(int index)
{
    if (index == m_person || index < 0 || index > int(m_clinic.colleagues().size()))
        return;
    m_person = index;
    load();
}

QStringList AuditController::kinds() const
{
    QStringList names;
    for (const Kind& kind : allKinds())
        names += tr(kind.name);
    return names;
}

void AuditController::setKind(int index)
{
    if (index == m_kind || index < 0 || index >= int(allKinds().size()))
        return;
    m_kind = index;
    load();
}

void AuditController::setDay(const QString& day)
{
    const QDate wanted = QDate::fromString(day, Qt::ISODate);
    if (wanted == m_day)
        return;
    m_day = wanted;
    load();
}

void AuditController::load() { read(false); }

void AuditController::loadMore()
{
    if (m_more && !m_busy)
        read(true);
}

QCoro::Task<> AuditController::read(bool isFurther)
{
    vault::AuditFilter filter;
    filter.limit = pageSize + 1; // one more tells whether there are others
    if (m_person > 0)
        filter.practitioner = m_clinic.colleagues().at(std::size_t(m_person - 1)).id;
    filter.actions = allKinds().at(std::size_t(m_kind)).actions;
    if (m_day.isValid()) {
        filter.fromMs = m_day.startOfDay(m_clinic.zone()).toMSecsSinceEpoch();
        filter.untilMs = m_day.addDays(1).startOfDay(m_clinic.zone()).toMSecsSinceEpoch();
    }
    if (isFurther && !m_entries.empty())
        filter.beforeSeq = m_entries.back().seq;
    const int asked = ++m_asked;
    m_busy = true;
    Q_EMIT changed();
    const QPointer<AuditController> self(this); // nobody waits for the end of this
    const auto reading = m_vault.read<std::vector<vault::AuditEntry>>(
        [filter](vault::Reader& reader) { return reader.auditPage(filter); });
    auto page = co_await reading;
    if (!self || asked != m_asked)
        co_return; // something else was asked for meanwhile, or the vault was locked
    m_busy = false;
    m_error.reset();
    if (!page) {
        m_error = page.error();
        Q_EMIT changed();
        co_return;
    }
    m_more = page->size() > std::size_t(pageSize);
    if (m_more)
        page->pop_back();
    if (!isFurther)
        m_entries.clear();
    m_entries.insert(m_entries.end(), page->begin(), page->end());
    std::vector<AuditModel::Row> rows;
    for (const vault::AuditEntry& entry : m_entries)
        rows.push_back(row(entry));
    m_model.show(std::move(rows), isFurther);
    Q_EMIT changed();
}

AuditModel::Row AuditController::row(const vault::AuditEntry& entry) const
{
    AuditModel::Row row;
    row.icon = QStringLiteral("info");
    row.what = entry.action; // what a later version writes is shown as it stands
    for (const Said& said : sentences) {
        if (entry.action == QLatin1String(said.action)) {
            row.what = tr(said.sentence);
            row.icon = QLatin1String(said.icon);
        }
    }
    if (entry.action == QLatin1String("unlock-failed")) {
        row.what = tr("%n wrong tries before it was unlocked", nullptr, entry.detail.toInt());
        row.icon = QStringLiteral("caution");
    }
    row.who = entry.practitioner.isNull() ? tr("With the recovery code") : m_clinic.nameOf(entry.practitioner);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.atMs).toTimeZone(m_clinic.zone());
    row.when = tr("%1, %2").arg(texts::day(at.date()), QLocale().toString(at.time(), QLocale::ShortFormat));
    return row;
}

void AuditController::showAgain()
{
    std::vector<AuditModel::Row> rows;
    for (const vault::AuditEntry& entry : m_entries)
        rows.push_back(row(entry));
    m_model.show(std::move(rows), false);
    Q_EMIT changed();
}

void AuditController::clear()
{
    ++m_asked;
    m_entries.clear();
    m_model.show({}, false);
    m_person = 0;
    m_kind = 0;
    m_day = {};
    m_more = false;
    m_busy = false;
    m_error.reset();
    Q_EMIT changed();
}

} // namespace stipple::app
