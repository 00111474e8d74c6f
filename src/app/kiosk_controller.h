// A client holds the tablet: one step of the hand-over after the other, each thing they do kept at once in the draft,
// until the tablet is given back.
#pragma once

#include "app/consent_controller.h"
#include "app/form_controller.h"
#include "app/handed_over.h"
#include "app/idle_lock.h"
#include "app/kiosk_journal.h"
#include "app/kiosk_pages.h"
#include "handover/state.h"

#include <QPromise>

#include <deque>

namespace stipple::app
{

class KioskController : public QObject, public HandedOver<KioskController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Kiosk)
    QML_SINGLETON
    Q_PROPERTY(Phase phase READ phase NOTIFY moved)
    Q_PROPERTY(Page page READ page NOTIFY moved)
    Q_PROPERTY(QString pageName READ pageName NOTIFY moved)
    Q_PROPERTY(int step READ step NOTIFY moved)
    Q_PROPERTY(int steps READ steps CONSTANT)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString clinic READ clinic CONSTANT)
    Q_PROPERTY(QString practitioner READ practitioner CONSTANT)
    Q_PROPERTY(QString copiedBy READ copiedBy CONSTANT)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(stipple::app::FormController* form READ form NOTIFY moved)
    Q_PROPERTY(stipple::app::ConsentController* consent READ consent NOTIFY moved)
    Q_PROPERTY(QString headline READ headline NOTIFY worded)
    Q_PROPERTY(QString lead READ lead NOTIFY worded)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY worded)
    Q_PROPERTY(QVariantMap care READ care NOTIFY worded)
    Q_PROPERTY(bool hasCareBefore READ hasCareBefore NOTIFY worded)
    Q_PROPERTY(bool hasCareAfter READ hasCareAfter NOTIFY worded)
    Q_PROPERTY(bool canCheckIn READ canCheckIn CONSTANT)
    Q_PROPERTY(bool saving READ saving NOTIFY saveChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveChanged)
    Q_PROPERTY(bool fullScreen READ fullScreen CONSTANT)

public:
    // Filling: the client is at it. Idle: nobody touched the tablet, no name is shown. HandedBack: whom to give it to.
    enum Phase { Filling, Idle, HandedBack };
    Q_ENUM(Phase)
    enum Page { LanguagePage, FormPage, ConsentPage, WordsPage, AftercarePage, ThanksPage };
    Q_ENUM(Page)

    struct Parts {
        handover::Pack pack;
        handover::Replayed replayed;
        std::shared_ptr<const protocol::Protocol> protocol;
        KioskJournal& journal;
        Languages& languages;
        Preferences& preferences;
        const Clock& clock;
        bool fullScreen = true;
    };
    explicit KioskController(Parts parts, QObject* parent = nullptr);

    Phase phase() const { return m_phase; }
    Page page() const;
    QString pageName() const { return m_phase == Filling ? stepNow().key() : QString(); }
    int step() const { return m_step; }
    int steps() const { return int(m_pack.steps.size()); }
    bool canGoBack() const { return m_step > 0; }
    // How the client likes to be called.
    QString name() const { return m_pack.calledBy.isEmpty() ? m_pack.name : m_pack.calledBy; }
    QString clinic() const { return m_pack.clinic.name; }
    QString practitioner() const { return m_pack.practitioner; }
    // Who copies the client's answers from paper; empty: the client answers.
    QString copiedBy() const { return m_pack.copiedBy; }
    QStringList languages() const { return m_pack.clinic.languages; }
    FormController* form() const { return m_form.get(); }
    ConsentController* consent() const { return m_consent.get(); }
    QString headline() const { return m_words.headline; }
    QString lead() const { return m_words.lead; }
    QVariantList lines() const;
    // One day of the client's own aftercare: see careDayWords().
    QVariantMap care() const { return m_care; }
    bool hasCareBefore() const { return m_care.value(QStringLiteral("day")).toInt() > 0; }
    bool hasCareAfter() const;
    // Whether they may also say how they are.
    bool canCheckIn() const;
    bool saving() const { return !m_waiting.empty() && !m_problem; }
    QString saveProblem() const { return m_problem ? m_problem->message() : QString(); }
    bool fullScreen() const { return m_fullScreen; }

    Q_INVOKABLE void chooseLanguage(const QString& language);
    Q_INVOKABLE void chooseTextSize(int percent);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    // Another day of the aftercare: one on, or one back; 0: today.
    Q_INVOKABLE void showCareDay(int step);
    // Past the check-in, to the end.
    Q_INVOKABLE void skipCheckIn();
    Q_INVOKABLE void tryAgain() { send(); }
    // The name goes from the screen at once. Where the storage refuses that too, it is done all the same.
    Q_INVOKABLE void handBack();
    // Nobody was there for a while, or somebody handed it back by mistake: goes on where it was.
    Q_INVOKABLE void goOn();
    // The practitioner takes the tablet: the locked vault comes in this one's place.
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void moved();
    void worded();
    void saveChanged();
    void takenBack();

private:
    // What happened, to be kept in that order: what is shown as kept stands on all that came before it.
    struct Waiting {
        handover::Event event;
        std::shared_ptr<QPromise<Result<quint64>>> asked; // by a form, which tries again by itself; null: by nobody
    };
    const handover::Step& stepNow() const { return m_pack.steps[std::size_t(m_step)]; }
    void enter(int step);
    // The next step that the client comes to, this way or that; the present one where there is none.
    int stepFrom(int step, int way) const;
    void openConsent(const handover::Step& step);
    void closeConsent();
    void openForm(const handover::Step& step);
    void closeForm();
    void settle();
    void leaveOnceKept();
    void say();
    QDate careToday() const;
    // Counts at once, and is kept at once; what the state refuses is not kept either.
    void put(handover::Happening what);
    QCoro::Task<> send();
    static void answer(const Waiting& one, const Result<quint64>& number);
    void giveBackToForms(const Error& why);
    QCoro::Task<Done> keepFormStep(QString form, forms::FormChange change);

    const handover::Pack m_pack;
    handover::State m_state;
    const std::shared_ptr<const protocol::Protocol> m_protocol;
    KioskJournal& m_journal;
    Languages& m_languages;
    Preferences& m_preferences;
    const Clock& m_clock;
    const bool m_fullScreen;
    IdleLock m_idle;
    Phase m_phase = Filling;
    int m_step = 0;
    std::unique_ptr<FormController> m_form;
    std::unique_ptr<ConsentController> m_consent;
    KioskWords m_words;
    QDate m_careShown; // invalid: today
    QVariantMap m_care;
    std::deque<Waiting> m_waiting; // the first is being written while m_isSending
    bool m_isSending = false;
    bool m_isLeaving = false;
    std::optional<Error> m_problem;
};

} // namespace stipple::app
