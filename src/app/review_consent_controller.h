// One signed text on the practitioner's screen: one that waits for their signature, or one that is in the file, and may
// be taken back. Navigator::item() says which: "waiting/<hand-over>/<text>", or a record's id.
#pragma once

#include "app/handed_over.h"
#include "app/handover_controller.h"
#include "app/review_consent.h"
#include "records/consent_standing.h"

namespace stipple::app
{

class ReviewConsentController : public QObject, public HandedOver<ReviewConsentController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SignedText)
    QML_SINGLETON
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString record READ record NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString edition READ edition NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool holds READ holds NOTIFY changed)
    Q_PROPERTY(QString places READ places NOTIFY changed)
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY changed)
    Q_PROPERTY(QVariantList statements READ statements NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QVariantList signers READ signers NOTIFY changed)
    Q_PROPERTY(bool waits READ waits NOTIFY changed)
    Q_PROPERTY(QString ownMeaning READ ownMeaning NOTIFY changed)
    Q_PROPERTY(QVariantList strokes READ strokes NOTIFY signatureChanged)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY signatureChanged)
    Q_PROPERTY(bool canSign READ canSign NOTIFY signatureChanged)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY changed)
    Q_PROPERTY(QString copyNote READ copyNote NOTIFY changed)
    Q_PROPERTY(QVariantList exported READ exported NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY signatureChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ReviewConsentController(VaultService& vault, ClinicService& clinic, GateController& gate, Navigator& navigator,
                            HandoverController& handover, const Languages& languages, QObject* parent = nullptr);

    bool known() const { return m_seen.has_value(); }
    // Its id once it is kept; empty for one that waits.
    QString record() const { return m_seen && !m_record.isNull() ? idText(m_record) : QString(); }
    QString title() const;
    QString edition() const;
    // What became of it: withdrawn when and how, on paper, to be signed again; empty where there is nothing to say.
    QString note() const;
    bool holds() const { return m_holds; }
    QString places() const;
    QStringList paragraphs() const;
    QVariantList statements() const;
    QVariantList questions() const;
    QVariantList signers() const;
    bool waits() const { return m_seen && !m_handover.isNull(); }
    QString ownMeaning() const; // what the practitioner's signature says
    QVariantList strokes() const { return m_strokes; }
    QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    bool canSign() const { return waits() && !m_busy && (!m_strokes.isEmpty() || !m_typed.trimmed().isEmpty()); }
    bool canTakeBack() const { return m_seen && m_holds && !waits(); }
    // Of publication, those that can be taken back by themselves: {"id","text"}.
    QVariantList channels() const;
    // What became of the client's copy, the last that is known; empty where nothing is.
    QString copyNote() const;
    // Photos that left the vault under it, to be called back where it is taken back: {"when","what","who"}.
    QVariantList exported() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }

    Q_INVOKABLE void addStroke(const QVariantList& stroke);
    Q_INVOKABLE void undoStroke();
    Q_INVOKABLE void clearStrokes();
    Q_INVOKABLE void answer(int question, const QString& answer);
    Q_INVOKABLE void sign();
    // The client takes it back on the tablet, by their own signature.
    Q_INVOKABLE void handOverTakingBack();
    // They have said or written it: `how` is the word of a records::WithdrawnHow. Without channels all of it.
    Q_INVOKABLE void recordTakingBack(const QString& how, const QStringList& channels, const QString& reason);

Q_SIGNALS:
    void changed();
    void signatureChanged();
    void takenBack();
    // It is in the file now: the client's copy of `consent` is what comes next.
    void signedNow(const QString& consent);

private:
    struct Kept {
        review::ConsentSeen seen;
        bool holds = false;
        std::optional<records::Withdrawal> withdrawal; // the last that concerns it
        QStringList channels;                          // that are still agreed to
        std::optional<vault::AuditEntry> copy;         // the last of what became of the client's copy
        std::vector<vault::AuditEntry> exported;       // under it
    };
    void open(const QString& client, const QString& item);
    void openWaiting(const QUuid& handover, const QString& text);
    QCoro::Task<> openKept(QUuid record);
    QCoro::Task<> signIt(handover::CounterSignature signature);
    QCoro::Task<> withdraw(records::Withdrawal withdrawal);
    void forget();

    VaultService& m_vault;
    ClinicService& m_clinic;
    GateController& m_gate;
    HandoverController& m_handovers;
    QUuid m_client;
    QUuid m_record;   // null for one that waits
    QUuid m_handover; // null for one that is kept
    QString m_text;   // of one that waits
    std::optional<review::ConsentSeen> m_seen;
    bool m_holds = false;
    std::optional<records::Withdrawal> m_withdrawal;
    QStringList m_channels;
    std::optional<vault::AuditEntry> m_copy;
    std::vector<vault::AuditEntry> m_exported;
    QVariantList m_strokes;
    QString m_typed;
    QStringList m_answers;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
