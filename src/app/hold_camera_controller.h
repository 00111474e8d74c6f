// The shutter under session hold: while the tablet is locked in the middle of a treatment, photos can still be taken.
// Each is made into a JPEG in memory and sealed to the vault's public key (vault/session_hold.h), so that nothing here
// can open it before somebody unlocks. Nothing of the vault is seen meanwhile: no earlier photo, no name, only the
// views that every session has.
#pragma once

#include "app/preferences.h"
#include "app/session_hold_controller.h"
#include "app/viewfinder.h"
#include "capture/photo.h"

#include <deque>

namespace stipple::app
{

class HoldCameraController : public QObject, public HandedOver<HoldCameraController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HoldCamera)
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(bool canShoot READ canShoot NOTIFY changed)
    Q_PROPERTY(QVariantList views READ views NOTIFY changed)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY changed)
    Q_PROPERTY(bool isAfter READ isAfter WRITE setAfter NOTIFY changed)
    Q_PROPERTY(QVariant preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    HoldCameraController(VaultService& vault, GateController& gate, const Languages& languages,
                         const ClinicService& clinic, Preferences& preferences, SessionHoldController& hold,
                         Viewfinder::Find find, QObject* parent = nullptr);

    bool isOpen() const { return m_finder.state() != Viewfinder::State::Off; }
    bool isRunning() const { return m_finder.state() == Viewfinder::State::Running; }
    bool canShoot() const;
    // {"id","text"}: as they were called when the tablet was locked.
    QVariantList views() const { return m_views; }
    QString view() const { return m_view; }
    void setView(const QString& view);
    // After the treatment, rather than in the middle of it.
    bool isAfter() const { return m_isAfter; }
    void setAfter(bool isAfter);
    QVariant preview() const { return m_preview; }
    // Why nothing is seen.
    QString trouble() const;
    // "2 photos kept", since it was locked.
    QString kept() const;
    QString problem() const;
    Viewfinder& finder() { return m_finder; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void shoot();
    // What could not be kept, once more.
    Q_INVOKABLE void tryAgain();

Q_SIGNALS:
    void changed();
    void previewChanged();

private:
    static constexpr int most = 3; // on their way
    struct Taken {
        QUuid id;
        HeldPhoto about;
        camera::RawFrame frame; // until it is prepared
        std::optional<capture::PreparedPhoto> prepared;
    };
    void follow();
    void captured(qint64 number, const camera::RawFrame& frame);
    QCoro::Task<> work();

    VaultService& m_vault;
    GateController& m_gate;
    const ClinicService& m_clinic;
    Preferences& m_preferences;
    SessionHoldController& m_hold;
    Viewfinder m_finder;
    IdSource m_ids;
    QVariantList m_views;
    QString m_view;
    bool m_isAfter = true;
    QImage m_preview;
    double m_sharpness = 0;
    std::map<qint64, HeldPhoto> m_asked;
    std::deque<std::shared_ptr<Taken>> m_taken;
    bool m_isAtWork = false;
    int m_kept = 0;
    QString m_missed;
    std::optional<Error> m_problem;
    std::unique_ptr<Worker> m_worker;
};

} // namespace stipple::app
