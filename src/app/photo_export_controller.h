// Photos of one client, handed out for a use: the client's own copies, teaching, or a place of publication. Only what
// the client has released, today; what is lacking is told instead. On the page of the client's data.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/navigator.h"
#include "app/rows_model.h"
#include "documents/photo_pair.h"

#include <QVariant>

namespace stipple::app
{

class PhotoExportController : public QObject, public HandedOver<PhotoExportController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PhotosOut)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::RowsModel* photos READ photos CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(int use READ use WRITE setUse NOTIFY changed)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(bool isPair READ isPair WRITE setPair NOTIFY changed)
    Q_PROPERTY(bool canBeLaid READ canBeLaid NOTIFY changed)
    Q_PROPERTY(bool isLaid READ isLaid WRITE setLaid NOTIFY changed)
    Q_PROPERTY(bool canHaveMarks READ canHaveMarks NOTIFY changed)
    Q_PROPERTY(bool hasMarks READ hasMarks WRITE setMarks NOTIFY changed)
    Q_PROPERTY(QString lacking READ lacking NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool canExport READ canExport NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString exported READ exported NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr qsizetype longestPurpose = 200;

    PhotoExportController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                          const ClinicService& clinic, QObject* parent = nullptr);

    // That may be used so: "photo", "title", "detail", "picture", "chosen", the oldest first. "picture" is a data: URL.
    RowsModel* photos() { return &m_photos; }
    int chosen() const { return int(m_chosen.size()); }
    // 0 the client's own copies, 1 teaching, 2 publication.
    int use() const { return int(m_use.kind); }
    void setUse(int use);
    // Of publication: {"id","text"}.
    QVariantList places() const;
    QString place() const { return m_use.place; }
    void setPlace(const QString& place);
    // Two of them as one picture, beside each other.
    bool isPair() const { return m_isPair; }
    void setPair(bool isPair);
    // The same place of the head in the same place: known of the two that were compared.
    bool canBeLaid() const;
    bool isLaid() const { return m_isLaid && canBeLaid(); }
    void setLaid(bool isLaid);
    // With what is drawn on those that are chosen, where something is.
    bool canHaveMarks() const;
    bool hasMarks() const { return m_hasMarks && canHaveMarks(); }
    void setMarks(bool hasMarks);
    // Why no photo may be used so, with the day; empty where it may.
    QString lacking() const;
    QString purpose() const { return m_purpose; }
    void setPurpose(const QString& purpose);
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    bool canExport() const;
    bool busy() const { return m_busy; }
    // 0 to 1; less than 0 while nothing is exported.
    double progress() const { return m_progress; }
    // Where they are; empty before.
    QString exported() const { return m_exported; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    Q_INVOKABLE void toggle(const QString& photo);
    Q_INVOKABLE void chooseAll();
    // Those that were compared, and how the later lies on the earlier (QTransform in thousandths of their width;
    // anything else: not at all).
    Q_INVOKABLE void choosePair(const QString& earlier, const QString& later, const QVariant& laterToEarlier);
    Q_INVOKABLE void exportChosen();

Q_SIGNALS:
    void changed();
    void progressed();
    // Something is in the audit that was not there before.
    void handedOut();

private:
    void show(const QUuid& client);
    QCoro::Task<> read(QUuid client);
    QCoro::Task<> exportAsync();
    QCoro::Task<Result<documents::PhotosMade>> hand(documents::PhotosWanted wanted);
    std::vector<QUuid> usable() const;
    void tellPhotos();
    void end(std::optional<Error> problem);
    void forget();

    VaultService& m_vault;
    const Languages& m_languages;
    const ClinicService& m_clinic;
    QUuid m_client;
    std::vector<records::Record> m_records;
    documents::PhotoUse m_use;
    RowsModel m_photos;
    std::vector<QUuid> m_chosen;
    bool m_isPair = false;
    std::vector<QUuid> m_compared; // the earlier and the later
    std::optional<QTransform> m_laterToEarlier;
    bool m_isLaid = true;
    bool m_hasMarks = false;
    QString m_purpose;
    QString m_folder;
    double m_progress = -1;
    QString m_exported;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
