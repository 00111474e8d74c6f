// The form in which a client is added or changed. Holds what was typed until it is saved, discarded or, when the tablet
// locks by itself, kept: nothing typed is lost without somebody having said so.
#pragma once

#include "app/clients_controller.h"
#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

namespace stipple::app
{

class ClientFormController : public QObject, public HandedOver<ClientFormController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ClientForm)
    QML_SINGLETON
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool unsaved READ hasChanges NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY changed)
    Q_PROPERTY(QString born READ born WRITE setBorn NOTIFY changed)
    Q_PROPERTY(QString bornUnderstood READ bornUnderstood NOTIFY changed)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)
    Q_PROPERTY(int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY changed)
    Q_PROPERTY(QString emergencyName READ emergencyName WRITE setEmergencyName NOTIFY changed)
    Q_PROPERTY(QString emergencyPhone READ emergencyPhone WRITE setEmergencyPhone NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QString phoneProblem READ phoneProblem NOTIFY changed)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY changed)
    Q_PROPERTY(QString bornProblem READ bornProblem NOTIFY changed)
    Q_PROPERTY(QString emergencyPhoneProblem READ emergencyPhoneProblem NOTIFY changed)

public:
    // In the order in which they stand on the page.
    enum Field { Name, Phone, Email, Born, EmergencyName, EmergencyPhone };
    Q_ENUM(Field)

    ClientFormController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                         const ClientsController& clients, QObject* parent = nullptr);

    bool isNew() const { return !m_base; }
    bool hasChanges() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_error ? m_error->message() : QString(); }

    QString name() const { return m_now.name; }
    void setName(const QString& name) { put(m_now.name, name); }
    QString phone() const { return m_now.phone; }
    void setPhone(const QString& phone) { put(m_now.phone, phone); }
    QString email() const { return m_now.email; }
    void setEmail(const QString& email) { put(m_now.email, email); }
    QString born() const { return m_now.born; }
    void setBorn(const QString& born) { put(m_now.born, born); }
    // "14 March 1980 · 46 years", as soon as what was typed can be understood.
    QString bornUnderstood() const;
    QStringList languageNames() const;
    int languageIndex() const { return int(m_languages.indexOf(m_now.language)); }
    void setLanguageIndex(int index) { put(m_now.language, m_languages.value(index)); }
    QString emergencyName() const { return m_now.emergencyName; }
    void setEmergencyName(const QString& name) { put(m_now.emergencyName, name); }
    QString emergencyPhone() const { return m_now.emergencyPhone; }
    void setEmergencyPhone(const QString& phone) { put(m_now.emergencyPhone, phone); }

    // What is wrong, once saving was tried; empty where nothing is.
    QString nameProblem() const;
    QString phoneProblem() const;
    QString emailProblem() const;
    QString bornProblem() const;
    QString emergencyPhoneProblem() const;

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    // Saving found something wrong; `field` is the first one to mend.
    void mendAsked(stipple::app::ClientFormController::Field field);

private:
    struct Typed {
        QString name, phone, email, born, language, emergencyName, emergencyPhone;
        bool operator==(const Typed&) const = default;
    };
    static Typed typedFrom(const records::Client& client);
    // The client as it was, with what was typed put in.
    records::Client merged() const;
    std::optional<Field> firstProblem() const;
    QString phoneProblemOf(const QString& phone) const;
    QCoro::Task<> begin(QString id);
    QCoro::Task<> saveAsync();
    QCoro::Task<GateController::Kept> keep();
    // What does not fit its field goes into a dated note, word for word.
    records::Client withMisfitsNoted(records::Client client) const;
    QCoro::Task<Result<QUuid>> write(records::Client client);
    void put(QString& field, const QString& value);
    void clear();

    VaultService& m_vault;
    Navigator& m_navigator;
    const ClientsController& m_clients;
    std::optional<ClientSeen> m_base; // what is being changed; none for a new client
    Typed m_before;
    Typed m_now;
    QStringList m_languages; // codes; the first is "not known"
    bool m_open = false;
    bool m_busy = false;
    bool m_tried = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
