// One text that the client reads, initials and signs, or says no to, while holding the tablet. Whatever they do is an
// event at once (`put`); what is shown is what the hand-over's state says after it, so that a kill loses nothing and
// a tablet that is turned only draws anew.
#pragma once

#include "app/consent_rows.h"
#include "app/languages.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace stipple::app
{

class ConsentController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with its text")
    Q_PROPERTY(QString title READ title NOTIFY worded)
    Q_PROPERTY(QString edition READ edition NOTIFY worded)
    Q_PROPERTY(QString about READ about NOTIFY worded)
    Q_PROPERTY(QString renewal READ renewal NOTIFY worded)
    Q_PROPERTY(QString besideNote READ besideNote NOTIFY worded)
    Q_PROPERTY(bool besideFromRight READ besideFromRight NOTIFY worded)
    Q_PROPERTY(QString refuseTitle READ refuseTitle NOTIFY worded)
    Q_PROPERTY(QString refuseText READ refuseText NOTIFY worded)
    Q_PROPERTY(QString refuseAction READ refuseAction NOTIFY worded)
    Q_PROPERTY(bool hasPaper READ hasPaper CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* paragraphs READ paragraphs CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* statements READ statements CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* channels READ channels CONSTANT)
    Q_PROPERTY(stipple::app::RowsModel* signers READ signers CONSTANT)
    Q_PROPERTY(QStringList languageCodes READ languageCodes CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(QVariantList joinable READ joinable NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int initialled READ initialled NOTIFY changed)
    Q_PROPERTY(Ended ended READ ended NOTIFY changed)
    Q_PROPERTY(QString endedText READ endedText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Ended { Open, Signed, Declined, OnPaper };
    Q_ENUM(Ended)
    using Put = std::function<void(handover::Happening)>;

    struct Opening {
        const protocol::Protocol& protocol;
        const handover::Pack& pack;
        const handover::Step& step; // of a text that the protocol has
        const handover::State& state;
        const Languages& languages;
        Put put;
    };
    explicit ConsentController(Opening opening, QObject* parent = nullptr);

    QString title() const { return m_words.title; }
    QString edition() const;    // "Version 2 · English"
    QString about() const;      // what is taken back, and since when it held
    QString renewal() const;    // what was signed before, and that something is new
    QString besideNote() const; // why another language stands beside
    bool besideFromRight() const;
    QString refuseTitle() const;
    QString refuseText() const;
    QString refuseAction() const;
    bool hasPaper() const { return m_text.hasPaperOption; }
    RowsModel* paragraphs() { return &m_paragraphs; }
    RowsModel* statements() { return &m_statements; }
    RowsModel* channels() { return &m_channels; }
    RowsModel* signers() { return &m_signers; }
    // Into which somebody may interpret, and each by its own name.
    QStringList languageCodes() const;
    QStringList languageNames() const;
    QVariantList joinable() const; // {"role","text"}
    QStringList questions() const;
    // As they were typed last in this hand-over: offered again, never set by themselves.
    QString initials() const;
    int initialled() const;
    Ended ended() const;
    QString endedText() const;
    QString problem() const;

    Q_INVOKABLE void typeInitials(const QString& statement, const QString& initials);
    Q_INVOKABLE void drawInitials(const QString& statement);
    Q_INVOKABLE void takeInitialsBack(const QString& statement);
    // `statement`: the initials of it; empty: the signature of that role.
    Q_INVOKABLE void addStroke(const QString& role, const QString& statement, const QVariantList& stroke);
    Q_INVOKABLE void undoStroke(const QString& role, const QString& statement);
    Q_INVOKABLE void clearStrokes(const QString& role, const QString& statement);
    Q_INVOKABLE void choose(const QString& channel, bool chosen);
    // An empty question takes it back; an index past the last one asks another.
    Q_INVOKABLE void ask(int index, const QString& question);
    Q_INVOKABLE void typeName(const QString& role, const QString& name);
    Q_INVOKABLE void join(const QString& role, const QString& name, const QString& relationship,
                          const QString& idDocument, const QString& language);
    Q_INVOKABLE void leave(const QString& role);

    // Where something is missing, it is shown there (missingShown), and nothing is signed.
    Q_INVOKABLE void sign();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void onPaper();
    // To change something; it has to be signed anew.
    Q_INVOKABLE void reopen();
    // What is typed and not yet kept.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void worded();
    void changed();
    // "statement/risks", "channels", "signer/client": to be looked at.
    void missingShown(const QString& place);
    void finished();

private:
    const handover::ConsentProgress& progress() const { return m_state.consent(m_text.id); }
    consents::Reading reading() const;
    const handover::EarlierConsent* earlier() const;
    void put(handover::Happening what);
    void end(handover::ConsentEnded::How how);
    void word();
    void show();

    const protocol::Protocol& m_protocol;
    const handover::Pack& m_pack;
    const handover::Step& m_step;
    const handover::State& m_state;
    const protocol::ConsentText& m_text;
    const Languages& m_languages;
    const Put m_put;
    handover::ConsentWords m_words;
    std::optional<handover::ConsentWords> m_before;
    QMap<QString, QString> m_typing; // not kept yet, by role
    QTimer m_typed;
    bool m_showsMissing = false;
    RowsModel m_paragraphs;
    RowsModel m_statements;
    RowsModel m_channels;
    RowsModel m_signers;
};

} // namespace stipple::app
