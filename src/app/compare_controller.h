// Two photos of one view of one client, looked at together: which, how they lie over each other, and how well. What was
// loaded is let go of when the page or the vault closes.
#pragma once

#include "app/clinic_service.h"
#include "app/compare_photos.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/navigator.h"
#include "app/rows_model.h"

#include <QTransform>
#include <QVariant>

namespace stipple::app
{

class CompareController : public QObject, public HandedOver<CompareController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Compare)
    QML_SINGLETON
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString client READ client NOTIFY changed)
    Q_PROPERTY(QVariantList views READ views NOTIFY changed)
    Q_PROPERTY(QString view READ view NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* photos READ photos CONSTANT)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString earlierDay READ earlierDay NOTIFY changed)
    Q_PROPERTY(QString laterDay READ laterDay NOTIFY changed)
    // Images, and a transform: as CompareSurface takes them.
    Q_PROPERTY(QVariant earlier READ earlier NOTIFY compared)
    Q_PROPERTY(QVariant later READ later NOTIFY compared)
    Q_PROPERTY(QVariant laterToEarlier READ laterToEarlier NOTIFY compared)
    Q_PROPERTY(double residual READ residual NOTIFY compared)
    Q_PROPERTY(QVariantList places READ places NOTIFY pointing)
    Q_PROPERTY(QString asked READ asked NOTIFY pointing)

public:
    // Nothing: fewer than two photos of any view. Apart: they could not be laid over each other. Pointing: somebody
    // shows places that are the same in both.
    enum State { Loading, Nothing, Laid, Apart, Pointing, Failed };
    Q_ENUM(State)
    enum Side { Earlier, Later };
    Q_ENUM(Side)
    static constexpr int placesByHand = 3;

    CompareController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                      const ClinicService& clinic, QObject* parent = nullptr);

    QString name() const { return m_name; }
    QString client() const { return idText(m_client); }
    const QUuid& earlierId() const { return m_earlierId; }
    const QUuid& laterId() const { return m_laterId; }
    // Those with two photos or more: {"id","text"}.
    QVariantList views() const;
    QString view() const { return m_view; }
    // Of the view, the oldest first: "photo", "title", "moment", "picture", "side" (-1: neither).
    RowsModel* photos() { return &m_photos; }
    // Which of the two the next choice changes.
    int side() const { return m_side; }
    void setSide(int side);
    State state() const { return m_state; }
    // How well they lie over each other, or why not.
    QString said() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QString earlierDay() const;
    QString laterDay() const;
    QVariant earlier() const { return m_compared.earlier; }
    QVariant later() const { return m_compared.later; }
    // From pixels of `later` to pixels of `earlier`; where they are not aligned, so that both have the same width.
    QVariant laterToEarlier() const;
    // px of `earlier`; 0 where they are not aligned.
    double residual() const { return m_compared.alignment ? m_compared.alignment->residual : 0; }
    // Shown so far: {"later","x","y","number"}, in each picture's own px.
    QVariantList places() const;
    // What to show next; empty while nothing is asked.
    QString asked() const;

    // The two that are compared, for PhotosOut::choosePair(); the alignment is no QTransform where there is none.
    Q_INVOKABLE QString earlierPhoto() const { return idText(m_earlierId); }
    Q_INVOKABLE QString laterPhoto() const { return idText(m_laterId); }
    Q_INVOKABLE QVariant alignment() const;

    Q_INVOKABLE void chooseView(const QString& view);
    // In place of the one on `side`. Whichever was taken first is the earlier.
    Q_INVOKABLE void choose(const QString& photo);
    Q_INVOKABLE void tryAgain() { load(); }
    Q_INVOKABLE void beginPointing();
    Q_INVOKABLE void point(bool isLater, double x, double y);
    Q_INVOKABLE void undoPoint();
    Q_INVOKABLE void endPointing();

Q_SIGNALS:
    void changed();
    void compared();
    void pointing();

private:
    struct Seen {
        QString name;
        std::vector<ComparablePhoto> photos;
    };
    void open(const QUuid& client, const QString& view);
    QCoro::Task<> read(QUuid client, QString view);
    QCoro::Task<> load();
    void tellPhotos();
    void forget();
    const ComparablePhoto* photoOf(const QUuid& id) const;
    QString dayOf(const QUuid& id) const;
    std::vector<const ComparablePhoto*> ofView(const QString& view) const;

    VaultService& m_vault;
    const ClinicService& m_clinic;
    QUuid m_client;
    QString m_name;
    std::vector<ComparablePhoto> m_all;
    QString m_view;
    RowsModel m_photos;
    QUuid m_earlierId;
    QUuid m_laterId;
    int m_side = Later;
    State m_state = Loading;
    ComparedPhotos m_compared;
    bool m_isByHand = false;
    std::vector<QPointF> m_earlierPlaces;
    std::vector<QPointF> m_laterPlaces;
    std::optional<Error> m_problem;
    std::optional<Error> m_pointProblem;
};

} // namespace stipple::app
