// A fresh tablet, step by step: language, clinic, owner, where the sources differ, passphrase, recovery code, the code
// typed back. The vault is
// made aside after the passphrase and put in its place at the end, so that no vault is ever left behind whose recovery
// code nobody wrote down.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"
#include "app/vault_service.h"

namespace stipple::app
{

class FirstStartController : public QObject, public HandedOver<FirstStartController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(FirstStart)
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString clinic MEMBER m_clinic NOTIFY changed)
    Q_PROPERTY(QString phone MEMBER m_phone NOTIFY changed)
    Q_PROPERTY(QString owner MEMBER m_owner NOTIFY changed)
    Q_PROPERTY(QString timeZone READ timeZone NOTIFY changed)
    Q_PROPERTY(QString clinicProblem READ clinicProblem NOTIFY changed)
    Q_PROPERTY(QString ownerProblem READ ownerProblem NOTIFY changed)
    Q_PROPERTY(QString passphraseProblem READ passphraseProblem NOTIFY changed)
    Q_PROPERTY(QString repeatProblem READ repeatProblem NOTIFY changed)
    Q_PROPERTY(int strength READ strength NOTIFY changed)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString kitFolder MEMBER m_kitFolder NOTIFY changed)
    Q_PROPERTY(QString kitProblem READ kitProblem NOTIFY changed)
    Q_PROPERTY(QString kitSaved READ kitSaved NOTIFY changed)
    Q_PROPERTY(QStringList recoveryGroups READ recoveryGroups NOTIFY codeChanged)
    Q_PROPERTY(QList<int> askedGroups READ askedGroups NOTIFY codeChanged)
    Q_PROPERTY(QStringList groupProblems READ groupProblems NOTIFY changed)

public:
    enum Step {
        LanguageStep,
        ClinicStep,
        OwnerStep,
        ProtocolStep,
        PassphraseStep,
        RecoveryCodeStep,
        RecoveryCheckStep,
        DoneStep
    };
    Q_ENUM(Step)

    FirstStartController(VaultService& vault, GateController& gate, const Languages& languages,
                         QObject* parent = nullptr);

    Step step() const { return m_step; }
    // Not once the keys are made: from there it only goes on, or begins again with the next start.
    bool canGoBack() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QString timeZone() const;
    QString clinicProblem() const;
    QString ownerProblem() const;
    QString passphraseProblem() const;
    QString repeatProblem() const;
    int strength() const { return m_strength; }
    QString strengthText() const;
    // Where the protocol's sources differ and a side can be taken: {"heading", "topic", "sides"}.
    QVariantList questions() const;
    QString kitProblem() const { return m_kitProblem ? m_kitProblem->message() : QString(); }
    QString kitSaved() const { return m_kitSaved; }
    QStringList recoveryGroups() const { return m_groups; }
    QList<int> askedGroups() const { return m_asked; }
    QStringList groupProblems() const;

    Q_INVOKABLE void setPassphrase(const QString& typed);
    Q_INVOKABLE void setRepeated(const QString& typed);
    // `index`: which of the three asked ones.
    Q_INVOKABLE void setTypedGroup(int index, const QString& typed);
    Q_INVOKABLE void choose(int question, int side);
    // The recovery kit as a PDF, into the folder that was named.
    Q_INVOKABLE void saveKit();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();
    void codeChanged();

private:
    bool stepIsComplete() const;
    bool groupFits(int index) const;
    Result<std::optional<records::Protocol>> decided() const;
    QCoro::Task<> makeVault();
    QCoro::Task<> finish();
    QCoro::Task<> enter();
    void go(Step step);

    VaultService& m_vault;
    GateController& m_gate;
    Step m_step = LanguageStep;
    bool m_busy = false;
    bool m_tried = false; // "continue" was tapped here: only then say what is missing
    std::optional<Error> m_problem;
    QString m_clinic;
    QString m_phone;
    QString m_owner;
    QMap<int, int> m_chosen; // by question, where it is not the usual side
    QString m_kitFolder;
    QString m_kitSaved; // its path
    std::optional<Error> m_kitProblem;
    vault::SecretBytes m_passphrase;
    vault::SecretBytes m_repeated;
    int m_strength = 0;
    QStringList m_groups;
    QList<int> m_asked;
    QStringList m_typed;
};

} // namespace stipple::app
