// The consents in the file of the client whose page is open, the newest first, and whether each still holds.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/rows_model.h"

namespace stipple::app
{

class ConsentListController : public QObject, public HandedOver<ConsentListController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Consents)
    QML_SINGLETON
    // "record", "kind", "title", "note", "meaning", "standing"
    Q_PROPERTY(stipple::app::RowsModel* rows READ rows CONSTANT)
    Q_PROPERTY(bool screened READ screened NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ConsentListController(VaultService& vault, ClinicService& clinic, GateController& gate, Navigator& navigator,
                          const Languages& languages, QObject* parent = nullptr);

    RowsModel* rows() { return &m_rows; }
    // There is a screening to review.
    bool screened() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> show(QUuid client);
    void tell();

    VaultService& m_vault;
    ClinicService& m_clinic;
    QUuid m_client;
    std::vector<records::Record> m_records;
    RowsModel m_rows;
    std::optional<Error> m_problem;
};

// Pure: the rows of these records, all of one client's.
[[nodiscard]] Result<std::vector<RowsModel::Row>> consentRows(const protocol::Protocol& protocol,
                                                              const protocol::Wording& wording,
                                                              std::span<const records::Record> records,
                                                              const QTimeZone& zone);

} // namespace stipple::app
