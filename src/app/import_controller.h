// Clients from a CSV or JSON file: first what would be made, what is left out and why, and who is here already; then
// the making, in batches that are each kept whole. Nothing is written before somebody has seen it and said so.
#pragma once

#include "app/clinic_service.h"
#include "app/duplicates.h"
#include "app/gate_controller.h"
#include "app/rows_model.h"

namespace stipple::app
{

class ImportController : public QObject, public HandedOver<ImportController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Import)
    QML_SINGLETON
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* files READ files CONSTANT)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* preview READ preview CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* problems READ problems CONSTANT)
    Q_PROPERTY(QString ignored READ ignored NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool takesDuplicates READ takesDuplicates WRITE setTakesDuplicates NOTIFY changed)
    Q_PROPERTY(int duplicates READ duplicates NOTIFY changed)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)

public:
    ImportController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                     const ClinicService& clinic, QObject* parent = nullptr);

    // Where one looks for the file: its folders, and the files that may be such a list.
    QString folder() const { return m_folder; }
    RowsModel* files() { return &m_files; }
    QString file() const { return m_file; }
    bool isRead() const { return m_isRead; }
    // The first hundred that would be made, with whom they look like.
    RowsModel* preview() { return &m_preview; }
    // Rows that are left out, or a value that is, and why.
    RowsModel* problems() { return &m_problems; }
    // Headings that mean nothing here.
    QString ignored() const { return m_ignored; }
    QString summary() const;
    bool takesDuplicates() const { return m_takesDuplicates; }
    void setTakesDuplicates(bool takes);
    int duplicates() const;
    // How many would be made now.
    int wanted() const;
    double progress() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QString done() const { return m_done; }

    Q_INVOKABLE void look(const QString& folder);
    Q_INVOKABLE void read(const QString& path);
    Q_INVOKABLE void start();
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        int row = 0;
        records::Client client;
        QString twin; // whom it looks like, and why; empty: nobody
    };
    struct Seen;
    QCoro::Task<> readAsync(QString path);
    QCoro::Task<> startAsync();
    void say();
    void forget();

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QString m_folder;
    RowsModel m_files;
    QString m_file;
    bool m_isRead = false;
    std::vector<Row> m_rows;
    std::vector<RowsModel::Row> m_bad;
    int m_badRows = 0;
    RowsModel m_preview;
    RowsModel m_problems;
    QString m_ignored;
    bool m_takesDuplicates = false;
    int m_made = 0;
    bool m_busy = false;
    std::optional<Error> m_problem;
    QString m_done;
};

} // namespace stipple::app
