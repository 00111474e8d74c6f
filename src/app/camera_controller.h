// The camera's page: photographs a client by the protocol's set of views, before or after a session, healed, or at the
// consultation. The shutter is free again at once; what was photographed is sealed behind it (PhotoQueue), and shown as
// saved only once it is.
#pragma once

#include "app/camera_reading.h"
#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/navigator.h"
#include "app/photo_queue.h"
#include "app/rows_model.h"
#include "app/viewfinder.h"

#include <QVariant>

namespace stipple::app
{

class CameraController : public QObject, public HandedOver<CameraController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Camera)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(stipple::app::RowsModel* views READ views CONSTANT)
    Q_PROPERTY(QString view READ view NOTIFY changed)
    Q_PROPERTY(QString viewTitle READ viewTitle NOTIFY changed)
    Q_PROPERTY(QString viewHint READ viewHint NOTIFY changed)
    Q_PROPERTY(QString viewFigure READ viewFigure NOTIFY changed)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed)
    Q_PROPERTY(QString skipped READ skipped NOTIFY changed)
    Q_PROPERTY(QStringList skipReasons READ skipReasons NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(bool canShoot READ canShoot NOTIFY changed)
    Q_PROPERTY(bool hasTimer READ hasTimer WRITE setHasTimer NOTIFY changed)
    Q_PROPERTY(int countdown READ countdown NOTIFY changed)
    Q_PROPERTY(int onTheWay READ onTheWay NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canSaveAgain READ canSaveAgain NOTIFY changed)
    Q_PROPERTY(QVariantList cameras READ cameras NOTIFY changed)
    Q_PROPERTY(QString camera READ camera NOTIFY changed)
    Q_PROPERTY(bool showsGrid READ showsGrid WRITE setShowsGrid NOTIFY changed)
    Q_PROPERTY(bool hasGhost READ hasGhost NOTIFY changed)
    Q_PROPERTY(QString ghostTold READ ghostTold NOTIFY changed)
    Q_PROPERTY(double ghostOpacity READ ghostOpacity WRITE setGhostOpacity NOTIFY changed)
    Q_PROPERTY(QVariant ghost READ ghost NOTIFY ghostChanged)
    Q_PROPERTY(QVariant preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY verdictChanged)
    Q_PROPERTY(bool isGood READ isGood NOTIFY verdictChanged)
    Q_PROPERTY(bool isReviewing READ isReviewing NOTIFY changed)
    Q_PROPERTY(QVariant picture READ picture NOTIFY changed)
    Q_PROPERTY(QString pictureTold READ pictureTold NOTIFY changed)
    Q_PROPERTY(int pictureIndex READ pictureIndex NOTIFY changed)
    Q_PROPERTY(int pictureCount READ pictureCount NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum State { Loading, Running, Starting, NoCamera, Denied, Failed, Unplugged, Closed, Refused, Unreadable };
    Q_ENUM(State)
    // Of a row of `views`.
    enum Row { Open, OnTheWay, Saved, Skipped };
    Q_ENUM(Row)

    CameraController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                     const ClinicService& clinic, Preferences& preferences, Viewfinder::Find find,
                     QObject* parent = nullptr);

    State state() const;
    // "Before the session"
    QString title() const;
    QString name() const { return m_seen ? m_seen->name : QString(); }
    // Why nothing can be photographed now, and what to do about it.
    QString troubleTitle() const;
    QString trouble() const;
    // {"key","title","figure","state","note","picture","count"}
    RowsModel* views() { return &m_views; }
    QString view() const { return m_view; }
    QString viewTitle() const;
    QString viewHint() const;
    // The icon that draws it.
    QString viewFigure() const;
    bool canSkip() const;
    // Why this view is not photographed; empty where nobody said so.
    QString skipped() const;
    QStringList skipReasons() const;
    // "5 of 8 views"
    QString progress() const;
    bool canShoot() const;
    bool hasTimer() const { return m_hasTimer; }
    void setHasTimer(bool hasTimer);
    // Seconds until it shoots by itself; 0 while it does not.
    int countdown() const { return m_countdown; }
    int onTheWay() const { return m_queue.count() + m_finder.shooting(); }
    QString saved() const { return m_saved; }
    QString problem() const;
    bool canSaveAgain() const { return m_queue.problem().has_value(); }
    // {"id","text"}
    QVariantList cameras() const;
    QString camera() const { return m_finder.chosen(); }
    bool showsGrid() const { return m_showsGrid; }
    void setShowsGrid(bool shows);
    bool hasGhost() const { return !m_ghost.isNull(); }
    QString ghostTold() const { return m_ghostTold; }
    double ghostOpacity() const { return m_ghostOpacity; }
    void setGhostOpacity(double opacity);
    QVariant ghost() const { return m_ghost; }
    QVariant preview() const { return m_preview; }
    // "Too dark", "Hold still", "Sharp"; empty while nothing is seen.
    QString verdict() const;
    bool isGood() const { return m_verdict == Verdict::Good; }
    // A photo of this view is shown instead of what the camera sees.
    bool isReviewing() const { return m_isReviewing; }
    QVariant picture() const { return m_picture; }
    QString pictureTold() const;
    // Which of the photos of this view it is, the newest being 1; and how many there are.
    int pictureIndex() const;
    int pictureCount() const;
    bool busy() const { return m_busy; }
    Viewfinder& finder() { return m_finder; }
    PhotoQueue& queue() { return m_queue; }

    Q_INVOKABLE void choose(const QString& key);
    // At once, or in three seconds; while those run, it stops them.
    Q_INVOKABLE void shoot();
    // Of the photo that is shown: beside it another one; or away with it, for good.
    Q_INVOKABLE void retake();
    Q_INVOKABLE void showOther();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void skip(const QString& reason);
    Q_INVOKABLE void takeSkipBack();
    // What the camera sees, a quarter further.
    Q_INVOKABLE void rotate();
    Q_INVOKABLE void useCamera(const QString& id);
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void saveAgain() { m_queue.tryAgain(); }
    Q_INVOKABLE void showRoom(double width, double height);

Q_SIGNALS:
    void changed();
    void previewChanged();
    void ghostChanged();
    void verdictChanged();

private:
    enum class Verdict { None, Dark, Bright, Blurred, Good };
    // A photo between the shutter and the vault.
    struct Underway {
        CameraPlace place;
        QString key;
        records::Photo about;
    };
    void follow();
    QCoro::Task<> begin(CameraPlace place);
    QCoro::Task<> loadGhost();
    QCoro::Task<> loadPicture();
    QCoro::Task<> discardAsync(QUuid photo);
    QCoro::Task<> writeSkip(QString reason);
    void take();
    void captured(qint64 number, const camera::RawFrame& frame);
    void kept(qint64 number, const records::Record& record);
    void missed(qint64 number, const QString& why);
    void look(const camera::Glance& glance);
    void moveOn();
    void show(const QString& key);
    void review(const QUuid& photo);
    void openCamera();
    void tell();
    void leave();
    void forget();
    const WantedView* current() const { return wanted(m_view); }
    const WantedView* wanted(const QString& key) const;
    // The newest first.
    std::vector<const TakenPhoto*> takenOf(const WantedView& view) const;
    Row stateOf(const WantedView& view) const;
    QString titleOf(const WantedView& view) const;
    bool mayShoot() const;

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClinicService& m_clinic;
    Preferences& m_preferences;
    Viewfinder m_finder;
    PhotoQueue m_queue;
    std::optional<CameraPlace> m_place;
    std::optional<CameraSeen> m_seen;
    std::optional<Error> m_readError;
    RowsModel m_views;
    QString m_view;
    std::map<qint64, Underway> m_underway;
    bool m_hasTimer = false;
    int m_countdown = 0;
    QTimer m_second;
    QString m_saved;
    QString m_problem;
    bool m_showsGrid = true;
    double m_ghostOpacity = 0.35;
    QImage m_ghost;
    QString m_ghostTold;
    QUuid m_ghostId;
    QImage m_preview;
    double m_sharpness = 0;
    Verdict m_verdict = Verdict::None;
    Verdict m_nextVerdict = Verdict::None;
    int m_verdictTimes = 0;
    bool m_isReviewing = false;
    QImage m_picture;
    QUuid m_pictureId;
    bool m_busy = false;
};

} // namespace stipple::app
