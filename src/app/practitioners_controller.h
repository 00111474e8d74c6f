// Who works here and how each of them unlocks: adding, renaming, roles, leaving, and one's own passphrase or PIN. Only
// the owner may change others. A PIN is offered only where the device's keystore answers, which holds its other half.
#pragma once

#include "app/clinic_service.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"

#include <QAbstractListModel>

namespace stipple::app
{

class ColleaguesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole, NoteRole };

    struct Row {
        QString name;
        QString note;
    };
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<Row> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

class PractitionersController : public QObject, public HandedOver<PractitionersController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Practitioners)
    QML_SINGLETON
    Q_PROPERTY(stipple::app::ColleaguesModel* people READ people CONSTANT)
    Q_PROPERTY(Face face READ face NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QStringList roles READ roles NOTIFY changed)
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY changed)
    Q_PROPERTY(bool mayChangeRole READ mayChangeRole NOTIFY changed)
    Q_PROPERTY(bool mayRemove READ mayRemove NOTIFY changed)
    Q_PROPERTY(bool canUnlock READ canUnlock NOTIFY changed)
    Q_PROPERTY(bool pinOffered READ pinOffered NOTIFY changed)
    Q_PROPERTY(bool pin READ pin WRITE setPin NOTIFY changed)
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed)
    Q_PROPERTY(QString currentProblem READ currentProblem NOTIFY changed)
    Q_PROPERTY(QString secretProblem READ secretProblem NOTIFY changed)
    Q_PROPERTY(QString repeatProblem READ repeatProblem NOTIFY changed)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)

public:
    // What the page shows: everybody; somebody new; one of them; one's own new passphrase; a way in for one who has
    // none.
    enum Face { List, Adding, Person, OwnSecret, WayIn };
    Q_ENUM(Face)

    PractitionersController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                            ClinicService& clinic, QObject* parent = nullptr);

    ColleaguesModel* people() { return &m_model; }
    Face face() const { return m_face; }
    QString name() const { return m_name; }
    void setName(const QString& name);
    QString nameProblem() const;
    QStringList roles() const;
    int role() const { return m_role; }
    void setRole(int role);
    bool mayChangeRole() const;
    bool mayRemove() const;
    bool canUnlock() const;
    bool pinOffered() const { return m_pinOffered; }
    bool pin() const { return m_pin; }
    void setPin(bool pin);
    int strength() const { return m_strength; }
    QString strengthText() const;
    QString currentProblem() const;
    QString secretProblem() const;
    QString repeatProblem() const;
    QString suggestion() const { return m_suggestion; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_error ? m_error->message() : QString(); }
    // What was just done, as a sentence.
    QString done() const { return m_done; }

    Q_INVOKABLE void beginAdding();
    Q_INVOKABLE void openPerson(int index);
    Q_INVOKABLE void beginOwnSecret();
    Q_INVOKABLE void beginWayIn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void suggest();
    Q_INVOKABLE void setCurrent(const QString& typed);
    Q_INVOKABLE void setSecret(const QString& typed);
    Q_INVOKABLE void setRepeated(const QString& typed);
    // Adds, renames or changes the secret, whatever the page shows.
    Q_INVOKABLE void save();
    // Takes their way in away and notes that they left.
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    const Colleague* person() const { return m_clinic.colleague(m_person); }
    const vault::Slot* slotOf(const QUuid& practitioner) const { return m_header.slotOf(practitioner); }
    bool asksSecret() const { return m_face == Adding || m_face == OwnSecret || m_face == WayIn; }
    bool isComplete() const;
    void go(Face face);
    void showPeople();
    QCoro::Task<> look();
    QCoro::Task<> saveAsync();
    QCoro::Task<Result<vault::NewSecret>> newSecret();
    QCoro::Task<Done> add();
    QCoro::Task<Done> changePerson();
    QCoro::Task<Done> changeSecret();
    QCoro::Task<> removeAsync();
    QCoro::Task<> ended(Done done, QString said);
    void clear();

    VaultService& m_vault;
    ClinicService& m_clinic;
    ColleaguesModel m_model;
    vault::Header m_header;
    Face m_face = List;
    QUuid m_person;
    QString m_name;
    int m_role = int(records::Role::Practitioner);
    vault::SecretBytes m_current;
    vault::SecretBytes m_secret;
    vault::SecretBytes m_repeated;
    QString m_suggestion;
    int m_strength = 0;
    QString m_pinWrong;
    bool m_pinOffered = false;
    bool m_pin = false;
    bool m_busy = false;
    bool m_tried = false;
    bool m_wrongCurrent = false;
    std::optional<Error> m_error;
    QString m_done;
};

} // namespace stipple::app
