#include "app/kiosk_controller.h"

#include "core/log.h"
#include "handover/check_in.h"

namespace stipple::app
{

namespace
{

using handover::Step;

QString wordOf(KioskLine::Kind kind)
{
    switch (kind) {
    case KioskLine::Kind::Heading:
        return QStringLiteral("heading");
    case KioskLine::Kind::Dated:
        return QStringLiteral("dated");
    case KioskLine::Kind::Warning:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("words");
    }
}

} // namespace

KioskController::KioskController(Parts parts, QObject* parent)
    : QObject(parent)
    , m_pack(std::move(parts.pack))
    , m_state(std::move(parts.replayed.state))
    , m_protocol(std::move(parts.protocol))
    , m_journal(parts.journal)
    , m_languages(parts.languages)
    , m_preferences(parts.preferences)
    , m_clock(parts.clock)
    , m_fullScreen(parts.fullScreen)
    , m_idle(parts.clock)
{
    connect(this, &KioskController::saveChanged, this, [this] {
        if (m_form)
            m_form->setBehind(saving());
    });
    connect(&m_languages, &Languages::changed, this, [this] {
        say();
        Q_EMIT moved();
    });
    connect(&m_idle, &IdleLock::idle, this, [this] {
        m_idle.stop();
        if (m_phase != Filling)
            return;
        settle();
        m_phase = Idle;
        Q_EMIT moved();
    });
    if (!m_state.language().isEmpty())
        m_languages.setCurrent(m_state.language());
    m_preferences.setTextPercent(std::max(m_preferences.textPercent(), m_state.textPercent()));
    m_idle.setMinutes(m_preferences.idleMinutes());
    m_idle.start();
    if (parts.replayed.last > 0)
        put(handover::Resumed{});
    int at = 0;
    for (int i = 0; i < steps(); ++i) {
        if (m_pack.steps[std::size_t(i)].key() == m_state.step())
            at = i;
    }
    if (!m_state.isAsked(m_pack.steps[std::size_t(at)]))
        at = stepFrom(at, -1);
    enter(at);
}

KioskController::Page KioskController::page() const
{
    switch (stepNow().kind) {
    case Step::Kind::Language:
        return LanguagePage;
    case Step::Kind::Form:
        return FormPage;
    case Step::Kind::Consent:
        return ConsentPage;
    case Step::Kind::Aftercare:
        return AftercarePage;
    case Step::Kind::ThankYou:
        return ThanksPage;
    default:
        return WordsPage;
    }
}

QVariantList KioskController::lines() const
{
    QVariantList lines;
    for (const KioskLine& line : m_words.lines)
        lines += QVariantMap{{QStringLiteral("kind"), wordOf(line.kind)},
                             {QStringLiteral("when"), line.when},
                             {QStringLiteral("words"), line.words}};
    return lines;
}

// Going through the steps.

int KioskController::stepFrom(int step, int way) const
{
    for (int next = step + way; next >= 0 && next < steps(); next += way) {
        if (m_state.isAsked(m_pack.steps[std::size_t(next)]))
            return next;
    }
    return step;
}

void KioskController::enter(int step)
{
    closeForm();
    closeConsent();
    m_step = step;
    put(handover::StepReached{stepNow().key()});
    if (stepNow().kind == Step::Kind::Form)
        openForm(stepNow());
    else if (stepNow().kind == Step::Kind::Consent)
        openConsent(stepNow());
    say();
    Q_EMIT moved();
}

void KioskController::openConsent(const Step& step)
{
    if (!m_protocol->consent(step.text))
        return; // the page says that it cannot be shown
    m_consent = std::make_unique<ConsentController>(ConsentController::Opening{
        *m_protocol, m_pack, step, m_state, m_languages, [this](handover::Happening what) { put(std::move(what)); }});
    connect(m_consent.get(), &ConsentController::finished, this, [this] { enter(stepFrom(m_step, 1)); });
}

void KioskController::closeConsent()
{
    if (!m_consent)
        return;
    m_consent->settle();
    // It may be the one that is telling us.
    ConsentController* leaving = m_consent.release();
    disconnect(leaving, nullptr, this, nullptr);
    leaving->deleteLater();
}

void KioskController::openForm(const Step& step)
{
    const handover::FormProgress& progress = *m_state.form(step.questionnaire);
    FormOpening opening;
    opening.questionnaire = progress.questionnaire;
    opening.language = m_languages.current();
    // The state began from the last answers: what is shown and what becomes a record stand on the same ones.
    opening.draft = progress.answers().draft();
    opening.place = progress.filled.place();
    opening.unchanged = progress.filled.unchanged();
    opening.recalls = !progress.base.isNull();
    opening.sink = [this, form = step.questionnaire](forms::FormChange change) {
        return keepFormStep(form, std::move(change));
    };
    m_form = std::make_unique<FormController>(std::move(opening));
    m_form->follow(m_languages);
    m_form->setBehind(saving());
    connect(m_form.get(), &FormController::leftAtStart, this, &KioskController::back);
    connect(m_form.get(), &FormController::finished, this, [this, form = step.questionnaire] {
        put(handover::FormCompleted{form});
        if (stepNow().questionnaire == form)
            enter(stepFrom(m_step, 1));
    });
}

void KioskController::closeForm()
{
    if (!m_form)
        return;
    m_form->settle();
    // It may be the one that is telling us; and what it has not kept yet, it keeps first.
    FormController* leaving = m_form.release();
    leaving->setParent(this);
    disconnect(leaving, nullptr, this, nullptr);
    const auto goOnceKept = [leaving] {
        if (leaving->sheet().saver().isIdle())
            leaving->deleteLater();
    };
    connect(leaving, &FormController::saveChanged, leaving, goOnceKept);
    goOnceKept();
}

void KioskController::say()
{
    KioskWords words = kioskWords(*m_protocol, m_pack, m_state, stepNow(), m_languages.current());
    QVariantMap care;
    if (page() == AftercarePage)
        care = kioskCareDay(*m_protocol, m_pack, m_state, m_careShown.isValid() ? m_careShown : careToday(),
                            careToday(), m_languages.current());
    if (words == m_words && care == m_care)
        return; // nothing is built anew on the screen because something was kept
    m_words = std::move(words);
    m_care = std::move(care);
    Q_EMIT worded();
}

QDate KioskController::careToday() const { return m_clock.today(handover::careCase(m_pack).zone); }

bool KioskController::hasCareAfter() const
{
    // One past the last: what holds always.
    return m_care.value(QStringLiteral("day")).toInt() <= m_care.value(QStringLiteral("total")).toInt();
}

bool KioskController::canCheckIn() const
{
    return std::any_of(m_pack.steps.begin(), m_pack.steps.end(), [](const Step& step) { return step.isOptional(); });
}

void KioskController::showCareDay(int step)
{
    const bool isThere = step == 0 || (step < 0 ? hasCareBefore() : hasCareAfter());
    if (m_phase != Filling || page() != AftercarePage || !isThere)
        return;
    const QDate shown = m_careShown.isValid() ? m_careShown : careToday();
    m_careShown = step == 0 ? QDate() : shown.addDays(step < 0 ? -1 : 1);
    say();
}

void KioskController::skipCheckIn()
{
    if (m_phase == Filling && page() == AftercarePage)
        enter(steps() - 1);
}

void KioskController::next()
{
    const bool isOpen = page() == FormPage || (m_consent && m_consent->ended() == ConsentController::Open);
    const int next = stepFrom(m_step, 1);
    if (m_phase == Filling && next != m_step && !isOpen)
        enter(next);
}

void KioskController::back()
{
    if (m_phase == Filling && canGoBack())
        enter(stepFrom(m_step, -1));
}

void KioskController::settle()
{
    if (m_form)
        m_form->settle();
    if (m_consent)
        m_consent->settle();
}

void KioskController::chooseLanguage(const QString& language)
{
    if (!languages().contains(language))
        return;
    put(handover::LanguageChosen{language});
    m_languages.setCurrent(language);
}

void KioskController::chooseTextSize(int percent)
{
    put(handover::TextSizeChosen{percent});
    m_preferences.setTextPercent(percent);
}

void KioskController::handBack()
{
    if (m_phase == HandedBack)
        return;
    settle();
    put(handover::HandedBack{});
    m_idle.stop();
    m_phase = HandedBack;
    Q_EMIT moved();
}

void KioskController::goOn()
{
    if (m_phase == Filling)
        return;
    if (m_phase == HandedBack)
        put(handover::StepReached{stepNow().key()});
    m_phase = Filling;
    m_idle.start();
    Q_EMIT moved();
}

void KioskController::takeBack()
{
    if (m_phase == Filling)
        return;
    m_isLeaving = true;
    leaveOnceKept();
}

// What is being written is written first.
void KioskController::leaveOnceKept()
{
    if (m_isLeaving && !m_isSending)
        Q_EMIT takenBack();
}

// Keeping what happens.

void KioskController::put(handover::Happening what)
{
    handover::Event event{m_clock.wallMs(), std::move(what)};
    if (const Done applied = m_state.apply(event); !applied) {
        qCWarning(lcStipple) << "an event of the hand-over was refused:" << applied.error().details();
        return;
    }
    m_waiting.push_back({std::move(event), nullptr});
    Q_EMIT saveChanged();
    send();
}

QCoro::Task<> KioskController::send()
{
    if (m_isSending)
        co_return;
    m_isSending = true;
    m_problem.reset();
    Q_EMIT saveChanged();
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.front();
        const auto writing = m_journal.append(next.event.toBytes());
        const Result<quint64> number = co_await writing;
        if (!number) {
            giveBackToForms(number.error());
            if (!m_waiting.empty())
                m_problem = number.error();
            break;
        }
        m_waiting.pop_front();
        answer(next, number);
    }
    m_isSending = false;
    say();
    Q_EMIT saveChanged();
    leaveOnceKept();
}

void KioskController::answer(const Waiting& one, const Result<quint64>& number)
{
    if (!one.asked)
        return;
    one.asked->addResult(number);
    one.asked->finish();
}

// A form keeps its own steps, and says itself that they are not saved yet.
void KioskController::giveBackToForms(const Error& why)
{
    std::deque<Waiting> all;
    std::swap(all, m_waiting);
    for (Waiting& one : all) {
        if (one.asked)
            answer(one, failure(why));
        else
            m_waiting.push_back(std::move(one));
    }
}

QCoro::Task<Done> KioskController::keepFormStep(QString form, forms::FormChange change)
{
    const handover::Event event{m_clock.wallMs(), handover::FormStep{std::move(form), std::move(change)}};
    const auto asked = std::make_shared<QPromise<Result<quint64>>>();
    asked->start();
    m_waiting.push_back({event, asked});
    const auto writing = asked->future();
    send();
    const Result<quint64> number = co_await writing;
    co_return number ? m_state.apply(event, *number) : Done(failure(number.error()));
}

} // namespace stipple::app
