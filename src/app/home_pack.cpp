#include "app/home_pack.h"

#include "app/texts.h"
#include "capture/photo.h"
#include "documents/code_reading.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace stipple::app
{

namespace
{

constexpr qint64 mostPictureBytes = 40 << 20;
constexpr int mostFiles = 8;
constexpr QSize room{1'280, 960}; // px, in which a code is looked for

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(HomePack)
};

// On the worker's thread. A picture is told by its content, like everywhere.
Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, PackText::tr("This file cannot be opened. See whether it is still there, "
                                                         "and whether you may read it."));
    if (file.size() > mostPictureBytes)
        return failure(ErrorCode::InvalidInput,
                       PackText::tr("This file is larger than an aftercare pack can be, so it was not opened."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::IoFailure, PackText::tr("This file could not be read to its end. Try again, or copy "
                                                          "it to this device first."));
    const auto picture = capture::importPhoto(bytes, QTimeZone::utc());
    if (!picture)
        return bytes;
    const QByteArray said = documents::codeIn(QImage::fromData(picture->display, "JPEG"));
    if (said.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       PackText::tr("No code was found in this picture. Take one on which the whole code is sharp."));
    return said;
}

QString pathIn(const QString& given)
{
    const QString text = given.trimmed();
    return text.startsWith(QLatin1String("file:")) ? QUrl(text).toLocalFile() : text;
}

} // namespace

HomePack::HomePack(HomeService& home, Languages& languages, Preferences& preferences, Viewfinder::Find find,
                   QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_finder(std::move(find))
{
    m_finder.setRoom(room);
    connect(&languages, &Languages::changed, this, &HomePack::changed);
    connect(&m_finder, &Viewfinder::changed, this, &HomePack::changed);
    connect(&m_finder, &Viewfinder::seen, this, [this](const camera::Glance& glance) {
        if (!m_isScanning)
            return;
        m_preview = glance.image;
        Q_EMIT previewChanged();
        look(glance.image);
    });
}

bool HomePack::canTake() const { return m_given && m_fit != GivenFit::Here && m_fit != GivenFit::Older; }

QString HomePack::clinic() const
{
    if (!m_given)
        return {};
    return m_given->clinic.isEmpty() ? tr("The code does not tell the clinic's name.") : m_given->clinic;
}

QString HomePack::phone() const
{
    return m_given && !m_given->phone.isEmpty() ? texts::leftToRight(m_given->phone) : QString();
}

QString HomePack::sessionText() const
{
    if (!m_given)
        return {};
    return texts::day(m_given->care.sessions.front().toTimeZone(m_given->care.zone).date());
}

QString HomePack::hint() const
{
    if (!m_given)
        return {};
    switch (m_fit) {
    case GivenFit::First:
        return tr("Is this your clinic? From now on, only what this clinic has signed is taken for theirs.");
    case GivenFit::NewSession:
        return tr("A new session: the days begin again with it. What you had before stays readable.");
    case GivenFit::Again:
        return tr("A newer one for a session that you have already. Your check-ins stay as they are.");
    case GivenFit::Here:
        return tr("You have this already. There is nothing new in it.");
    case GivenFit::Older:
        return tr("This is older than what you have for this session, so it is not needed.");
    case GivenFit::OtherClinic:
        return tr("This comes from another clinic than the one you know. Take it only if you were treated there.");
    }
    return {};
}

QString HomePack::wayBack() const
{
    return m_given && !m_given->canSendBack()
               ? tr("Check-ins cannot be sent back to the clinic from this one, for it carries no key for them. They "
                    "stay on this device, and you can tell the clinic by phone.")
               : QString();
}

QString HomePack::cameraTrouble() const
{
    if (!m_isScanning || m_finder.state() != Viewfinder::State::Troubled)
        return {};
    switch (m_finder.trouble()) {
    case camera::Trouble::NoCamera:
        return tr("This device has no camera that can be used. Open a picture of the code, or the file.");
    case camera::Trouble::Denied:
        return tr("The system keeps Stipple from using the camera. Allow it in the system's settings, then try again.");
    case camera::Trouble::Unplugged:
        return tr("The camera is gone. Plug it in again, and it goes on.");
    default:
        return tr("The camera gives no picture. See whether another program uses it, then try again.");
    }
}

void HomePack::fail(const Error& error)
{
    m_problem = error;
    m_busy = false;
    Q_EMIT changed();
}

void HomePack::openFile(const QString& path)
{
    if (!m_busy && !path.trimmed().isEmpty())
        openFileAsync(pathIn(path));
}

void HomePack::openText(const QString& text)
{
    if (!m_busy && !text.trimmed().isEmpty())
        openBytes(text.trimmed().toUtf8());
}

QCoro::Task<> HomePack::openFileAsync(QString path)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto reading = m_worker.run([path] { return bytesOf(path); });
    const auto bytes = co_await reading;
    if (!bytes) {
        fail(bytes.error());
        co_return;
    }
    const auto opening = openBytes(*bytes);
    co_await opening;
}

QCoro::Task<> HomePack::openBytes(QByteArray bytes)
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const auto opening = m_worker.run([bytes]() -> Result<GivenPtr> {
        STIPPLE_ASSIGN(documents::CareGiven given, documents::openGiven(bytes));
        return std::make_shared<const documents::CareGiven>(std::move(given));
    });
    see(co_await opening);
}

void HomePack::see(Result<GivenPtr> given)
{
    if (!given) {
        fail(given.error());
        return;
    }
    const auto fit = fitOf(m_home.seen(), **given);
    if (!fit) {
        fail(fit.error());
        return;
    }
    m_given = *given;
    m_fit = *fit;
    m_busy = false;
    m_problem.reset();
    stopScanning();
    Q_EMIT changed();
}

void HomePack::lookForFiles() { lookForFilesAsync(); }

QCoro::Task<> HomePack::lookForFilesAsync()
{
    QStringList folders;
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation})
        folders += QStandardPaths::writableLocation(place);
    const auto looking = m_worker.run([folders] {
        QFileInfoList found;
        for (const QString& folder : folders) {
            if (!folder.isEmpty())
                found += QDir(folder).entryInfoList({QStringLiteral("*.stipplecare")}, QDir::Files | QDir::Readable);
        }
        std::sort(found.begin(), found.end(),
                  [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() > b.lastModified(); });
        QVariantList rows;
        for (const QFileInfo& file : found.mid(0, mostFiles))
            rows += QVariantMap{{QStringLiteral("path"), file.filePath()}, {QStringLiteral("name"), file.fileName()}};
        return rows;
    });
    m_files = co_await looking;
    Q_EMIT filesChanged();
}

void HomePack::scan()
{
    m_isScanning = true;
    m_lastCode.clear();
    m_problem.reset();
    m_finder.setTurn(m_preferences.cameraTurn());
    m_finder.open(m_preferences.camera());
    Q_EMIT changed();
}

void HomePack::stopScanning()
{
    if (!std::exchange(m_isScanning, false))
        return;
    m_finder.close();
    m_preview = {};
    Q_EMIT previewChanged();
    Q_EMIT changed();
}

// One frame after another; what comes meanwhile is not looked at.
QCoro::Task<> HomePack::look(QImage frame)
{
    if (m_isReading || m_busy)
        co_return;
    m_isReading = true;
    const auto reading = m_worker.run([frame] { return documents::codeIn(frame); });
    const QByteArray said = co_await reading;
    m_isReading = false;
    if (!m_isScanning || said.isEmpty() || said == m_lastCode)
        co_return;
    m_lastCode = said;
    const auto opening = openBytes(said);
    co_await opening;
}

void HomePack::take()
{
    if (canTake() && !m_busy)
        takeAsync();
}

QCoro::Task<> HomePack::takeAsync()
{
    m_busy = true;
    m_problem.reset();
    Q_EMIT changed();
    const GivenPtr given = m_given;
    const auto taking = m_home.takeIn(*given);
    const Done taken = co_await taking;
    if (!taken) {
        fail(taken.error());
        co_return;
    }
    // The clinic wrote in the language that it speaks with this client.
    if (m_preferences.language().isEmpty() && m_languages.codes().contains(given->wording.language))
        m_languages.setCurrent(given->wording.language);
    forget();
    Q_EMIT takenIn();
}

void HomePack::forget()
{
    stopScanning();
    m_given.reset();
    m_problem.reset();
    m_busy = false;
    Q_EMIT changed();
}

} // namespace stipple::app
