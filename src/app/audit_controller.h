// The audit, read page by page: who did what, and when. Filtered by person, kind and day. It names clients by their
// random ids only, so a row leads to the client rather than naming them where they were erased.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"

#include <QAbstractListModel>

namespace stipple::app
{

class AuditModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role { WhatRole = Qt::UserRole, WhoRole, WhenRole, IconRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    struct Row {
        QString what;
        QString who;
        QString when;
        QString icon;
    };
    void show(std::vector<Row> rows, bool isFurther);

private:
    std::vector<Row> m_rows;
};

class AuditController : public QObject, public HandedOver<AuditController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Audit)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::AuditModel* entries READ entries CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)

public:
    AuditController(VaultService& vault, GateController& gate, const Languages& languages, const ClinicService& clinic,
                    QObject* parent = nullptr);

    AuditModel* entries() { return &m_model; }
    int count() const { return int(m_entries.size()); }
    bool more() const { return m_more; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_error ? m_error->message() : QString(); }
    // The first of each means "all".
    QStringList people() const;
    int person() const { return m_person; }
    void setPerson(int index);
    QStringList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int index);
    // "2026-11-21" by the clinic's calendar; empty for all days.
    QString day() const { return m_day.toString(Qt::ISODate); }
    void setDay(const QString& day);
    QString today() const { return m_clinic.today().toString(Qt::ISODate); }

    // From the newest on; asked when the page is opened.
    Q_INVOKABLE void load();
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> read(bool isFurther);
    AuditModel::Row row(const vault::AuditEntry& entry) const;
    void showAgain();
    void clear();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    AuditModel m_model;
    std::vector<vault::AuditEntry> m_entries;
    int m_person = 0;
    int m_kind = 0;
    QDate m_day;
    int m_asked = 0; // the reading that counts is the last one that was asked for
    bool m_more = false;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
