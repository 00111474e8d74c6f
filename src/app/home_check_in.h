// The client's daily check-in: the protocol's questions, each answer kept at once; a photo, if they like; then what it
// means: warning signs first, what goes on because of scabs. Also those so far, and their way back to the clinic.
#pragma once

#include "app/form_controller.h"
#include "app/handed_over.h"
#include "app/home_draft.h"
#include "app/home_service.h"
#include "app/home_words.h"
#include "app/kiosk_journal.h"
#include "app/preferences.h"
#include "app/viewfinder.h"

namespace stipple::app
{

class HomeCheckIn : public QObject, public HandedOver<HomeCheckIn>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HomeCheckIn)
    QML_SINGLETON
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(stipple::app::FormController* form READ form NOTIFY changed)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    Q_PROPERTY(bool isBegun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool doneToday READ doneToday NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariant picture READ picture NOTIFY changed)
    Q_PROPERTY(bool hasPhoto READ hasPhoto NOTIFY changed)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY changed)
    Q_PROPERTY(bool canShoot READ canShoot NOTIFY changed)
    Q_PROPERTY(QVariant preview READ preview NOTIFY previewChanged)
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString sendNote READ sendNote NOTIFY changed)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString sent READ sent NOTIFY changed)

public:
    // Nothing is being filled in; the questions; a photo; what it means.
    enum Stage { None, Questions, Photo, Told };
    Q_ENUM(Stage)

    HomeCheckIn(HomeService& home, const Languages& languages, Preferences& preferences, Viewfinder::Find find,
                QObject* parent = nullptr);
    ~HomeCheckIn() override;

    Stage stage() const { return m_stage; }
    FormController* form() const { return m_form.get(); }
    // A session has been, and its questions can be asked.
    bool canBegin() const;
    // One of today was begun and not finished.
    bool isBegun() const { return m_isBegun; }
    bool doneToday() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QVariant picture() const { return m_picture; }
    bool hasPhoto() const { return m_photo.has_value(); }
    // It is looked through now, or may be; not once it was found that there is none.
    bool hasCamera() const;
    bool canShoot() const { return m_finder.state() == Viewfinder::State::Running; }
    QVariant preview() const { return m_preview; }
    // Of the last one: {"key","text","action","urgency"}, the most urgent first.
    QVariantList signs() const;
    QString meaning() const;
    // Those so far, the newest first: {"id","when","text","isWarning","thumbnail"}.
    QVariantList rows() const;
    bool canSend() const;
    // Why nothing can be sent; or since when there is something new.
    QString sendNote() const;
    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    // Where the file is; empty before.
    QString sent() const { return m_sent; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void openPhoto(const QString& path);
    Q_INVOKABLE void startCamera();
    Q_INVOKABLE void shoot();
    Q_INVOKABLE void removePhoto();
    // With the photo or without.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();
    void previewChanged();

private:
    QCoro::Task<> beginAsync();
    QCoro::Task<> lookForDraft();
    QCoro::Task<> takePhoto(std::function<Result<capture::PreparedPhoto>()> prepare);
    QCoro::Task<> finishAsync();
    QCoro::Task<> sendAsync();
    QCoro::Task<Done> keepStep(forms::FormChange change);
    Result<FormOpening> opening(const HomeSession& session, const HomeDraft& draft);
    void closeForm();
    void closeCamera();
    void stop(Stage stage);
    void fail(const Error& error);

    HomeService& m_home;
    const Languages& m_languages;
    Preferences& m_preferences;
    Stage m_stage = None;
    std::shared_ptr<HomeDraft> m_draft;
    std::unique_ptr<KioskJournal> m_journal;
    std::unique_ptr<FormController> m_form;
    Json m_response;
    bool m_isBegun = false;
    bool m_busy = false;
    std::optional<Error> m_problem;
    std::optional<capture::PreparedPhoto> m_photo;
    QImage m_picture;
    QImage m_preview;
    bool m_looksThrough = false;
    QUuid m_told; // the check-in whose meaning is shown
    QString m_folder;
    QString m_sent;
    Viewfinder m_finder;
    Worker m_worker{QStringLiteral("check-in photo")};
};

} // namespace stipple::app
