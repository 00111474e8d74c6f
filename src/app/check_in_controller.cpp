#include "app/check_in_controller.h"

#include "app/care_day_words.h"
#include "handover/made_records.h"
#include "handover/state.h"
#include "vault/handover.h"

namespace stipple::app
{

namespace
{

using handover::Step;

const QString role = QStringLiteral("check-in");

const Step* checkInStep(const handover::Pack& pack)
{
    const auto found =
        std::find_if(pack.steps.begin(), pack.steps.end(), [](const Step& step) { return step.isOptional(); });
    return found == pack.steps.end() ? nullptr : &*found;
}

// What staff began for this client before and did not finish; null where there is none.
Result<QUuid> begunBefore(const vault::Vault& vault, vault::Writer& writer, const QUuid& client)
{
    STIPPLE_ASSIGN(const auto rows, vault::openHandovers(vault, writer));
    for (const vault::Handover& row : rows) {
        const auto pack = handover::Pack::fromJson(row.forms);
        if (row.client == client && pack && !pack->copiedBy.isEmpty() && checkInStep(*pack))
            return row.id;
    }
    return QUuid();
}

} // namespace

// A draft, and all that its form is opened with.
struct CheckInController::Begun {
    QUuid handover;
    QString path;
    vault::SecretBytes key;
    handover::Pack pack;
    std::optional<handover::State> state;
    bool isNew = false;
};

CheckInController::CheckInController(VaultService& vault, GateController& gate, Navigator& navigator,
                                     const Languages& languages, const ClinicService& clinic,
                                     HandoverController& handover, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_languages(languages)
    , m_clinic(clinic)
    , m_handover(handover)
{
    connect(&navigator, &Navigator::pushed, this,
            [this](Navigator::Page page, const QString& client, const QString& item) {
                if (page == Navigator::CheckInPage)
                    open(idFromText(client), item);
            });
    connect(&navigator, &Navigator::moved, this, [this] {
        if (m_navigator.page() != Navigator::CheckInPage && !m_client.isNull())
            forget();
    });
    connect(&gate, &GateController::closing, this, &CheckInController::forget);
}

CheckInController::~CheckInController() = default;

void CheckInController::closeForm()
{
    if (!m_form)
        return;
    m_form->settle();
    FormController* leaving = m_form.release();
    leaving->setParent(this);
    disconnect(leaving, nullptr, this, nullptr);
    // What it has not kept yet, it keeps first: its sink holds the journal.
    const auto goOnceKept = [leaving] {
        if (leaving->sheet().saver().isIdle())
            leaving->deleteLater();
    };
    connect(leaving, &FormController::saveChanged, leaving, goOnceKept);
    goOnceKept();
}

void CheckInController::forget()
{
    closeForm();
    m_journal.reset();
    m_client = {};
    m_draft = {};
    m_name.clear();
    m_questionnaire.clear();
    m_protocol.reset();
    m_problem.reset();
    m_said.reset();
    m_isCompleted = false;
    m_isKept = false;
    Q_EMIT changed();
}

QCoro::Task<> CheckInController::open(QUuid client, QString way)
{
    forget();
    m_client = client;
    Q_EMIT changed();
    HandoverWish wish{{role}, {}, false};
    const bool isSeen = way == u"visit";
    wish.way = isSeen ? QStringLiteral("visit") : QStringLiteral("phone");
    wish.by = isSeen ? QStringLiteral("practitioner") : QStringLiteral("client");
    const auto reading =
        m_vault.read<handover::Pack>([facts = m_handover.facts(), client, wish](vault::Reader& reader) {
            return packFor(reader, facts, client, wish);
        });
    const Result<handover::Pack> pack = co_await reading;
    if (client != m_client)
        co_return;
    if (!pack) {
        m_problem = pack.error();
        Q_EMIT changed();
        co_return;
    }
    const auto beginning = m_vault.withVault<std::shared_ptr<Begun>>(
        [pack = *pack, client, folder = m_vault.folder(),
         &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<std::shared_ptr<Begun>> {
            STIPPLE_TRY(vault::takeInDrafts(vault, writer));
            auto begun = std::make_shared<Begun>();
            STIPPLE_ASSIGN(begun->handover, begunBefore(vault, writer, client));
            if (begun->handover.isNull()) {
                STIPPLE_ASSIGN(const vault::Handover row, handover::begin(vault, writer, pack, clock));
                begun->handover = row.id;
                begun->isNew = true;
            }
            STIPPLE_ASSIGN(const vault::Handover row, vault::findHandover(vault, writer, begun->handover));
            STIPPLE_ASSIGN(begun->pack, handover::packToGoOn(vault, writer, begun->handover));
            STIPPLE_ASSIGN(handover::Replayed replayed, handover::replay(begun->pack, begun->pack.frames));
            begun->state = std::move(replayed.state);
            begun->key = row.key.clone();
            begun->path = vault::draftPath(folder, begun->handover);
            return begun;
        });
    const auto begun = co_await beginning;
    if (client != m_client)
        co_return;
    if (begun)
        show(**begun);
    else
        m_problem = begun.error();
    Q_EMIT changed();
}

void CheckInController::show(const Begun& begun)
{
    const Step* step = checkInStep(begun.pack);
    const handover::FormProgress* progress = step ? begun.state->form(step->questionnaire) : nullptr;
    if (!progress)
        return;
    m_draft = begun.handover;
    m_name = begun.pack.calledBy.isEmpty() ? begun.pack.name : begun.pack.calledBy;
    m_questionnaire = step->questionnaire;
    m_protocol = protocolOf(begun.pack.protocol);
    m_journal = std::make_shared<KioskJournal>(begun.path, begun.handover, begun.key.clone());
    FormOpening opening;
    opening.questionnaire = progress->questionnaire;
    opening.language = m_languages.current();
    opening.draft = progress->answers().draft();
    opening.place = progress->filled.place();
    opening.pace = Pace::BySection;
    opening.sink = [this, journal = m_journal, form = m_questionnaire](forms::FormChange change) -> QCoro::Task<Done> {
        const handover::Event event{m_vault.clock().wallMs(), handover::FormStep{form, std::move(change)}};
        const auto writing = journal->append(event.toBytes());
        const Result<quint64> number = co_await writing;
        co_return number ? Done() : Done(failure(number.error()));
    };
    m_form = std::make_unique<FormController>(std::move(opening));
    m_form->follow(m_languages);
    connect(m_form.get(), &FormController::finished, this, [this] { complete(); });
    connect(m_form.get(), &FormController::leftAtStart, &m_navigator, &Navigator::back);
}

QCoro::Task<Done> CheckInController::keep(handover::Happening what)
{
    const handover::Event event{m_vault.clock().wallMs(), std::move(what)};
    const auto journal = m_journal;
    const auto writing = journal->append(event.toBytes());
    const Result<quint64> number = co_await writing;
    co_return number ? Done() : Done(failure(number.error()));
}

QCoro::Task<> CheckInController::complete()
{
    const QUuid draft = m_draft;
    m_problem.reset();
    Q_EMIT changed();
    const auto completing = keep(handover::FormCompleted{m_questionnaire});
    const Done completed = co_await completing;
    if (draft != m_draft)
        co_return; // left meanwhile; it is gone on with from the care page
    if (!completed) {
        m_problem = completed.error();
        Q_EMIT changed();
        co_return;
    }
    m_isCompleted = true;
    const auto taking = takeIn();
    co_await taking;
}

void CheckInController::tryAgain()
{
    if (!canTryAgain())
        return;
    m_problem.reset();
    Q_EMIT changed();
    takeIn();
}

QCoro::Task<> CheckInController::takeIn()
{
    const QUuid draft = m_draft;
    const auto taking = m_vault.withVault<records::CheckIn>(
        [draft, &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<records::CheckIn> {
            STIPPLE_TRY(vault::takeInDrafts(vault, writer));
            STIPPLE_ASSIGN(const handover::Intake intake,
                           handover::takeIn(vault, writer, HandoverController::protocolOfPins(), clock));
            for (const handover::Standing& standing : intake.standings) {
                const Step* step = standing.handover == draft ? checkInStep(standing.pack) : nullptr;
                if (!step)
                    continue;
                if (!standing.problems.isEmpty() || !standing.state.isDone(*step))
                    return failure(ErrorCode::Refused, standing.problems.join(QLatin1Char(' ')));
                STIPPLE_ASSIGN(const auto protocol, HandoverController::protocolOfPins()(standing.pack.protocol));
                return handover::checkInFor(*protocol, standing.pack, standing.state, *step);
            }
            return failure(ErrorCode::NotFound, tr("This check-in is no longer there."));
        });
    const auto said = co_await taking;
    if (draft != m_draft)
        co_return;
    if (said) {
        m_said = *said;
        m_isKept = true;
        closeForm();
        m_journal.reset();
        m_handover.lookAgain();
    } else {
        m_problem = said.error();
    }
    Q_EMIT changed();
}

QVariantList CheckInController::signs() const
{
    if (!m_said || !m_protocol)
        return {};
    return signWords(handover::signsOf(*m_protocol, *m_said), m_clinic.wording());
}

void CheckInController::giveUp()
{
    if (!m_draft.isNull() && !m_isCompleted)
        drop(m_draft);
}

QCoro::Task<> CheckInController::drop(QUuid draft)
{
    closeForm();
    m_journal.reset();
    const auto dropping = m_vault.withVault<bool>(
        [draft, &clock = m_vault.clock()](vault::Vault& vault, vault::Writer& writer) -> Result<bool> {
            STIPPLE_TRY(handover::giveUp(vault, writer, draft, clock));
            return true;
        });
    const auto dropped = co_await dropping;
    if (draft != m_draft)
        co_return;
    if (!dropped) {
        m_problem = dropped.error();
        Q_EMIT changed();
        co_return;
    }
    m_handover.lookAgain();
    m_navigator.back();
}

} // namespace stipple::app
