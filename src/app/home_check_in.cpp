#include "app/home_check_in.h"

#include "camera/raw_frame.h"
#include "core/ids.h"
#include "core/log.h"
#include "forms/questionnaire_reader.h"

#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace stipple::app
{

namespace
{

constexpr qint64 mostFileBytes = 64 << 20;

struct CheckInText {
    Q_DECLARE_TR_FUNCTIONS(HomeCheckIn)
};

// Without what asks for a file: a photo is asked for afterwards, where it goes through the camera or the importer.
void dropFileQuestions(Json& within)
{
    Json* items = within.find(u"item");
    if (!items)
        return;
    Json kept = Json::array();
    for (std::size_t i = 0; Json* item = items->item(i); ++i) {
        if ((*item)[u"type"].toString() == u"attachment")
            continue;
        dropFileQuestions(*item);
        kept.append(*item);
    }
    *items = std::move(kept);
}

Result<capture::PreparedPhoto> photoFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, CheckInText::tr("This file cannot be opened. See whether it is still "
                                                            "there, and whether you may read it."));
    if (file.size() > mostFileBytes)
        return failure(ErrorCode::InvalidInput, CheckInText::tr("This picture is too large. Take a smaller one."));
    const QByteArray bytes = file.readAll();
    return capture::importPhoto(bytes, QTimeZone::systemTimeZone());
}

} // namespace

HomeCheckIn::HomeCheckIn(HomeService& home, const Languages& languages, Preferences& preferences, Viewfinder::Find find,
                         QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_finder(std::move(find))
{
    connect(&home, &HomeService::changed, this, [this] {
        if (!m_home.isLoaded())
            stop(None);
        else if (!m_draft)
            lookForDraft();
        Q_EMIT changed();
    });
    connect(&languages, &Languages::changed, this, &HomeCheckIn::changed);
    connect(&m_finder, &Viewfinder::changed, this, &HomeCheckIn::changed);
    connect(&m_finder, &Viewfinder::seen, this, [this](const camera::Glance& glance) {
        m_preview = glance.image;
        Q_EMIT previewChanged();
    });
    connect(&m_finder, &Viewfinder::captured, this, [this](qint64, const camera::RawFrame& frame) {
        closeCamera();
        takePhoto([frame]() -> Result<capture::PreparedPhoto> {
            STIPPLE_ASSIGN(capture::Pixels pixels, camera::pixelsOf(frame));
            return capture::photoFromFrame(std::move(pixels), frame.orientation);
        });
    });
    connect(&m_finder, &Viewfinder::missed, this, [this] {
        fail(Error(ErrorCode::IoFailure, tr("The camera gave no photo. Try again, or go on without one.")));
    });
}

HomeCheckIn::~HomeCheckIn() = default;

bool HomeCheckIn::canBegin() const
{
    const HomeSession* session = m_home.current();
    return session && !m_busy && session->dayZero() <= m_home.today(*session) &&
           session->given.protocol->questionnaireFor(QStringLiteral("check-in"));
}

bool HomeCheckIn::doneToday() const
{
    const HomeSession* session = m_home.current();
    return session && std::any_of(session->checkIns.begin(), session->checkIns.end(),
                                  [&](const auto& checkIn) { return checkIn.fields.date == m_home.today(*session); });
}

void HomeCheckIn::stop(Stage stage)
{
    closeCamera();
    if (stage == None || stage == Told) {
        closeForm();
        m_draft.reset();
        m_journal.reset();
        m_photo.reset();
        m_picture = {};
        m_response = {};
    }
    m_stage = stage;
    m_busy = false;
    m_problem.reset();
    Q_EMIT changed();
}

void HomeCheckIn::fail(const Error& error)
{
    m_problem = error;
    m_busy = false;
    Q_EMIT changed();
}

QCoro::Task<> HomeCheckIn::lookForDraft()
{
    const HomeSession* session = m_home.current();
    if (!session || !m_home.vault().isOpen())
        co_return;
    const auto looking = m_home.vault().withVault<bool>(
        [id = session->given.session, today = m_home.today(*session)](vault::Vault& vault, vault::Writer& writer) {
            return hasDraft(vault, writer, id, today);
        });
    const auto found = co_await looking;
    m_isBegun = found && *found;
    Q_EMIT changed();
}

// The questions.

void HomeCheckIn::begin()
{
    if (canBegin() && m_stage != Questions && m_stage != Photo)
        beginAsync();
}

Result<FormOpening> HomeCheckIn::opening(const HomeSession& session, const HomeDraft& draft)
{
    FormOpening opening;
    STIPPLE_ASSIGN(Json asked, Json::parse(session.given.protocol->questionnaireBytes(draft.questionnaire)));
    dropFileQuestions(asked);
    STIPPLE_ASSIGN(opening.questionnaire, forms::readQuestionnaire(asked.toBytes(), forms::Reading::Strict).toResult());
    opening.language = m_languages.current();
    forms::FormReplay replay(opening.questionnaire);
    for (const QByteArray& step : draft.steps) {
        const auto json = Json::parse(step);
        const auto change = json ? forms::changeFromJson(*json) : Result<forms::FormChange>(failure(json.error()));
        const Done taken = change ? replay.take(*change) : Done(failure(change.error()));
        if (!taken)
            qCWarning(lcStipple) << "a step of the check-in was left out:" << taken.error().details();
    }
    if (!draft.steps.empty()) {
        opening.draft = replay.state().draft();
        opening.place = replay.place();
    }
    opening.sink = [this](forms::FormChange change) { return keepStep(std::move(change)); };
    return opening;
}

QCoro::Task<> HomeCheckIn::beginAsync()
{
    m_busy = true;
    m_problem.reset();
    m_told = {};
    m_sent.clear();
    Q_EMIT changed();
    const HomeSession session = *m_home.current();
    const QString canonical = session.given.protocol->questionnaireFor(QStringLiteral("check-in"))->canonical();
    const auto beginning = m_home.vault().withVault<std::shared_ptr<HomeDraft>>(
        [session, canonical, client = m_home.seen().client, today = m_home.today(session)](vault::Vault& vault,
                                                                                           vault::Writer& writer) {
            return openDraft(vault, writer, session, client, today, canonical);
        });
    const auto draft = co_await beginning;
    if (!draft) {
        fail(draft.error());
        co_return;
    }
    auto opened = opening(session, **draft);
    if (!opened) {
        fail(opened.error());
        co_return;
    }
    m_draft = *draft;
    m_isBegun = true;
    m_journal = std::make_unique<KioskJournal>(vault::draftPath(m_home.vault().folder(), m_draft->handover),
                                               m_draft->handover, m_draft->key.clone());
    m_form = std::make_unique<FormController>(*std::move(opened));
    m_form->follow(m_languages);
    connect(m_form.get(), &FormController::leftAtStart, this, &HomeCheckIn::leave);
    connect(m_form.get(), &FormController::finished, this, [this] {
        m_response = m_form->response().toJson();
        stop(Photo);
    });
    m_stage = Questions;
    m_busy = false;
    Q_EMIT changed();
}

QCoro::Task<Done> HomeCheckIn::keepStep(forms::FormChange change)
{
    if (!m_journal)
        co_return failure(ErrorCode::Refused, tr("This check-in was closed."));
    const auto writing = m_journal->append(forms::toJson(change).toBytes());
    const auto number = co_await writing;
    co_return number ? Done() : Done(failure(number.error()));
}

void HomeCheckIn::closeForm()
{
    if (!m_form)
        return;
    // It may be the one that is telling us.
    FormController* leaving = m_form.release();
    disconnect(leaving, nullptr, this, nullptr);
    leaving->deleteLater();
}

void HomeCheckIn::leave()
{
    if (m_busy)
        return;
    if (m_form)
        m_form->settle();
    if (m_form && !m_form->sheet().saver().isIdle()) {
        // What was typed last is kept first; where that fails, the page says so and stays.
        connect(m_form.get(), &FormController::saveChanged, this, [this] {
            if (m_form && m_form->sheet().saver().isIdle())
                stop(None);
        });
        return;
    }
    stop(None);
}

// The photo.

bool HomeCheckIn::hasCamera() const
{
    return m_finder.state() != Viewfinder::State::Troubled || m_finder.trouble() != camera::Trouble::NoCamera;
}

void HomeCheckIn::openPhoto(const QString& path)
{
    const QString text = path.trimmed();
    if (m_stage != Photo || m_busy || text.isEmpty())
        return;
    const QString local = text.startsWith(QLatin1String("file:")) ? QUrl(text).toLocalFile() : text;
    takePhoto([local] { return photoFromFile(local); });
}

QCoro::Task<> HomeCheckIn::takePhoto(std::function<Result<capture::PreparedPhoto>()> prepare)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto preparing = m_worker.run(std::move(prepare));
    auto photo = co_await preparing;
    if (m_stage != Photo)
        co_return;
    if (!photo) {
        fail(photo.error());
        co_return;
    }
    m_picture = QImage::fromData(photo->display, "JPEG");
    m_photo = *std::move(photo);
    m_busy = false;
    Q_EMIT changed();
}

void HomeCheckIn::startCamera()
{
    if (m_stage != Photo || m_looksThrough)
        return;
    m_looksThrough = true;
    m_finder.setTurn(m_preferences.cameraTurn());
    m_finder.open(m_preferences.camera());
    Q_EMIT changed();
}

void HomeCheckIn::shoot() { m_finder.shoot(); }

void HomeCheckIn::closeCamera()
{
    if (!std::exchange(m_looksThrough, false))
        return;
    m_finder.close();
    m_preview = {};
    Q_EMIT previewChanged();
}

void HomeCheckIn::removePhoto()
{
    m_photo.reset();
    m_picture = {};
    Q_EMIT changed();
}

// What it means.

void HomeCheckIn::finish()
{
    if (m_stage == Photo && !m_busy)
        finishAsync();
}

QCoro::Task<> HomeCheckIn::finishAsync()
{
    const HomeSession* session = m_home.session(m_draft->session);
    if (!session)
        co_return;
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const QDateTime now = m_home.vault().clock().nowUtc();
    auto said = handover::checkInOf(*session->given.protocol, m_response,
                                    {.care = session->record.id,
                                     .dayZero = session->dayZero(),
                                     .zone = session->zone(),
                                     .at = now,
                                     .by = records::ReportedBy::Client,
                                     .way = records::CheckInWay::App,
                                     .photos = {}});
    if (!said) {
        fail(said.error());
        co_return;
    }
    const auto keeping = m_home.vault().withVault<QUuid>(
        [client = m_home.seen().client, handover = m_draft->handover, record = m_draft->record,
         answered = HomeAnswered{*std::move(said), m_photo, now}](vault::Vault& vault, vault::Writer& writer) {
            return keepCheckIn(vault, writer, client, handover, record, answered).map([](const records::Record& made) {
                return made.id;
            });
        });
    const auto kept = co_await keeping;
    if (!kept) {
        fail(kept.error());
        co_return;
    }
    // What it means is shown once it can be told whole.
    const auto loading = m_home.load();
    const Done loaded = co_await loading;
    m_told = *kept;
    m_isBegun = false;
    stop(Told);
    if (!loaded)
        fail(loaded.error());
}

} // namespace stipple::app
