// Clients who were added twice: which pairs look like one person, two of them side by side with what differs to choose,
// the merging, and the taking apart.
#pragma once

#include "app/clinic_service.h"
#include "app/duplicates.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"
#include "vault/merging.h"

namespace stipple::app
{

class MergeController : public QObject, public HandedOver<MergeController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Merging)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* pairs READ pairs CONSTANT)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool isComparing READ isComparing NOTIFY changed)
    Q_PROPERTY(QString keptName READ keptName NOTIFY changed)
    Q_PROPERTY(QString givenName READ givenName NOTIFY changed)
    Q_PROPERTY(QString keptSince READ keptSince NOTIFY changed)
    Q_PROPERTY(QString givenSince READ givenSince NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* choices READ choices CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    MergeController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                    const ClinicService& clinic, QObject* parent = nullptr);

    // Those that look like one person.
    RowsModel* pairs() { return &m_pairs; }
    bool isLoading() const { return m_isLoading; }
    bool isComparing() const { return m_kept && m_given; }
    QString keptName() const;
    QString givenName() const;
    QString keptSince() const;
    QString givenSince() const;
    // What differs: field, label, both values, whether the other one's is taken, and whether it comes along anyway.
    RowsModel* choices() { return &m_choices; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    Q_INVOKABLE void compare(const QString& kept, const QString& given);
    Q_INVOKABLE void swap();
    Q_INVOKABLE void take(const QString& field, bool fromGiven);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void merge();
    // `given`: the entry's id in the timeline ("merged:…"), of the client that is shown.
    Q_INVOKABLE void separate(const QString& kept, const QString& entry);

Q_SIGNALS:
    void changed();

private:
    void follow();
    QCoro::Task<> findPairs();
    QCoro::Task<> read(QUuid kept, QUuid given);
    QCoro::Task<> mergeAsync();
    QCoro::Task<> separateAsync(QUuid kept, QUuid given);
    void say();
    void forget();
    QString label(const QString& field) const;
    QString value(const Json& json) const;

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    RowsModel m_pairs;
    RowsModel m_choices;
    std::optional<ClientSeen> m_kept;
    std::optional<ClientSeen> m_given;
    std::vector<vault::MergeChoice> m_differences;
    QStringList m_take;
    bool m_isLoading = false;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
