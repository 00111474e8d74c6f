// Opening what the clinic gave: a file, a code before the camera, a picture of the code, or its text. It is looked at
// first, with the clinic's name and the session's day; only then it is taken in. What does not hold is refused, and
// nothing that was there before changes.
#pragma once

#include "app/handed_over.h"
#include "app/home_service.h"
#include "app/preferences.h"
#include "app/viewfinder.h"
#include "app/worker.h"

namespace stipple::app
{

class HomePack : public QObject, public HandedOver<HomePack>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HomePack)
    QML_SINGLETON
    Q_PROPERTY(bool isSeen READ isSeen NOTIFY changed)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool isWarning READ isWarning NOTIFY changed)
    Q_PROPERTY(QString wayBack READ wayBack NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList files READ files NOTIFY filesChanged)
    Q_PROPERTY(bool scanning READ scanning NOTIFY changed)
    Q_PROPERTY(QString cameraTrouble READ cameraTrouble NOTIFY changed)
    Q_PROPERTY(QVariant preview READ preview NOTIFY previewChanged)

public:
    // `find`: the device's camera, if somebody wants to scan.
    HomePack(HomeService& home, Languages& languages, Preferences& preferences, Viewfinder::Find find,
             QObject* parent = nullptr);

    bool isSeen() const { return m_given != nullptr; }
    bool canTake() const;
    QString clinic() const;
    QString phone() const;
    QString sessionText() const;
    // What it would be here: the first, a new session, a newer one, another clinic's.
    QString hint() const;
    bool isWarning() const { return m_given && m_fit == GivenFit::OtherClinic; }
    // Where check-ins cannot be sent back from it.
    QString wayBack() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    // Where files arrive on this device: {"path","name"}, the newest first.
    QVariantList files() const { return m_files; }
    bool scanning() const { return m_isScanning; }
    QString cameraTrouble() const;
    QVariant preview() const { return m_preview; }

    // A pack, or a picture of a code. A path, or file://…
    Q_INVOKABLE void openFile(const QString& path);
    Q_INVOKABLE void openText(const QString& text);
    Q_INVOKABLE void lookForFiles();
    Q_INVOKABLE void scan();
    Q_INVOKABLE void stopScanning();
    Q_INVOKABLE void tryCameraAgain() { m_finder.tryAgain(); }
    Q_INVOKABLE void take();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void filesChanged();
    void previewChanged();
    void takenIn();

private:
    using GivenPtr = std::shared_ptr<const documents::CareGiven>;
    QCoro::Task<> openFileAsync(QString path);
    QCoro::Task<> openBytes(QByteArray bytes);
    QCoro::Task<> lookForFilesAsync();
    QCoro::Task<> look(QImage frame);
    QCoro::Task<> takeAsync();
    void see(Result<GivenPtr> given);
    void fail(const Error& error);

    HomeService& m_home;
    Languages& m_languages;
    Preferences& m_preferences;
    GivenPtr m_given;
    GivenFit m_fit = GivenFit::First;
    bool m_busy = false;
    std::optional<Error> m_problem;
    QVariantList m_files;
    bool m_isScanning = false;
    bool m_isReading = false;
    QByteArray m_lastCode; // that was refused: it is not told again with every frame
    QImage m_preview;
    Viewfinder m_finder;
    Worker m_worker{QStringLiteral("pack")};
};

} // namespace stipple::app
