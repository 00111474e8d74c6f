// The way into a client's app: who is asked at the very first start, how their own vault is made, and how it opens.
// With a device keystore it opens by itself, with a random passphrase that is kept there; without one, with a
// passphrase that the client chose. There is no recovery code: what is in it comes from the clinic, which can give it
// again; only what the client has written themselves would be lost, and that is said.
#pragma once

#include "app/handed_over.h"
#include "app/home_service.h"
#include "app/preferences.h"

namespace stipple::app
{

class HomeDoor : public QObject, public HandedOver<HomeDoor>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HomeDoor)
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool canStartOver READ canStartOver NOTIFY changed)
    Q_PROPERTY(QString proposed READ proposed NOTIFY changed)
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed)
    Q_PROPERTY(QString passphraseProblem READ passphraseProblem NOTIFY changed)

public:
    // Asking: is this a clinic's tablet, or a client's? Choosing: the passphrase, where there is no keystore. Locked:
    // it is asked for. Blocked: `problem` says why nothing opens.
    enum State { Opening, Asking, Choosing, Locked, Open, Blocked };
    Q_ENUM(State)

    // `asks`: nobody has said yet whose device this is.
    HomeDoor(HomeService& home, const Languages& languages, vault::DeviceKeystore* keystore, bool asks,
             QObject* parent = nullptr);

    State state() const { return m_state; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // What is here cannot be opened any more, and can be put away to begin anew.
    bool canStartOver() const;
    // Five words to begin with.
    QString proposed() const { return m_proposed; }
    int strength() const { return m_strength; }
    QString strengthText() const;
    QString passphraseProblem() const;

    void look();
    Q_INVOKABLE void chooseClinic();
    Q_INVOKABLE void chooseClient();
    Q_INVOKABLE void proposeAnother();
    Q_INVOKABLE void setPassphrase(const QString& typed);
    // Makes the vault with the passphrase, or opens it.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void tryAgain() { look(); }
    // Puts away what cannot be opened, unchanged, and begins anew.
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void changed();
    // It is a clinic's tablet: the clinic's part takes over.
    void clinicChosen();
    void refused();

private:
    QCoro::Task<> lookAsync();
    QCoro::Task<> make(QString passphrase, bool isKept);
    QCoro::Task<Done> keepInKeystore(QString passphrase);
    QCoro::Task<> open(vault::SecretBytes secret);
    QCoro::Task<> startOverAsync();
    void begin();
    void stop(State state, std::optional<Error> problem = {});

    HomeService& m_home;
    VaultService& m_vault;
    const Languages& m_languages;
    vault::DeviceKeystore* m_keystore = nullptr;
    bool m_asks = false;
    State m_state = Opening;
    bool m_busy = false;
    bool m_tried = false;
    std::optional<Error> m_problem;
    vault::Slot m_slot; // of the vault that is here
    QString m_proposed;
    QString m_typed;
    int m_strength = 0;
};

// Under which the keystore keeps the passphrase of a client's vault.
[[nodiscard]] QString homeSecretName(const QUuid& vault);

} // namespace stipple::app
