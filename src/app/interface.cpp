#include "app/interface.h"

#include "app/fonts.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

namespace stipple::app
{

Interface::Interface(const QString& folder, const QString& settingsFile, const Clock& clock,
                     vault::DeviceKeystore* keystore, SystemSleep* sleep, Viewfinder::Find camera,
                     LevelController::Find level)
    : m_preferences(settingsFile)
    , m_languages(m_preferences)
    , m_vault(folder, clock)
    , m_clinic(m_vault, m_languages)
    , m_gate(m_vault, m_clinic, m_navigator, m_languages, m_preferences)
    , m_firstStart(m_vault, m_gate, m_languages)
    , m_unlock(m_vault, m_gate, m_languages)
    , m_switch(m_vault, m_gate)
    , m_alarm(m_vault, m_gate, m_languages)
    , m_today(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_clients(m_vault, m_gate, m_languages)
    , m_client(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_clientNote(m_vault, m_gate, m_clinic, m_client)
    , m_clientForm(m_vault, m_gate, m_navigator, m_languages, m_clients)
    , m_calendar(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_appointment(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_calendarExport(m_vault, m_gate, m_clinic)
    , m_merging(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_import(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_clientList(m_vault, m_gate, m_clinic)
    , m_handover(m_vault, m_clinic, m_gate, m_navigator, m_languages)
    , m_care(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_checkIn(m_vault, m_gate, m_navigator, m_languages, m_clinic, m_handover)
    , m_checkInFile(m_vault, m_gate, m_languages, m_clinic)
    , m_review(m_vault, m_clinic, m_gate, m_navigator, m_handover, m_languages)
    , m_signedText(m_vault, m_clinic, m_gate, m_navigator, m_handover, m_languages)
    , m_copy(m_vault, m_gate, m_clinic)
    , m_clientData(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_compare(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_photoMarks(m_vault, m_gate, m_languages, m_clinic, m_compare)
    , m_photosOut(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_consents(m_vault, m_clinic, m_gate, m_navigator, m_languages)
    , m_stock(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_lot(m_vault, m_gate, m_navigator, m_languages, m_clinic, m_stock)
    , m_lotList(m_vault, m_gate, m_clinic, m_lot)
    , m_stockList(m_vault, m_gate, m_clinic)
    , m_settings(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_protocol(m_vault, m_gate, m_languages, m_clinic)
    , m_practitioners(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_backup(m_vault, m_gate, m_languages, m_clinic)
    , m_audit(m_vault, m_gate, m_languages, m_clinic)
    , m_inspection(m_vault, m_gate, m_languages, m_clinic)
    , m_quote(m_vault, m_languages, m_clinic)
    , m_consultation(m_vault, m_gate, m_navigator, m_languages, m_clinic, m_quote)
    , m_camera(m_vault, m_gate, m_navigator, m_languages, m_clinic, m_preferences, camera)
    , m_level(std::move(level), m_languages)
    , m_sessionHold(m_vault, m_gate, m_languages, m_clinic)
    , m_holdCamera(m_vault, m_gate, m_languages, m_clinic, m_preferences, m_sessionHold, std::move(camera))
    , m_session(m_vault, m_gate, m_navigator, m_languages, m_clinic)
    , m_openSessions(m_vault, m_gate, m_languages, m_clinic)
{
    if (keystore)
        m_vault.setKeystore(*keystore);
    if (sleep)
        m_gate.watch(*sleep);
    chooseFonts();
    Preferences::handOver(m_preferences);
    Languages::handOver(m_languages);
    Navigator::handOver(m_navigator);
    ClinicService::handOver(m_clinic);
    GateController::handOver(m_gate);
    FirstStartController::handOver(m_firstStart);
    UnlockController::handOver(m_unlock);
    SwitchController::handOver(m_switch);
    AlarmController::handOver(m_alarm);
    TodayController::handOver(m_today);
    ClientsController::handOver(m_clients);
    ClientController::handOver(m_client);
    ClientNoteController::handOver(m_clientNote);
    ClientFormController::handOver(m_clientForm);
    CalendarController::handOver(m_calendar);
    AppointmentController::handOver(m_appointment);
    CalendarExportController::handOver(m_calendarExport);
    MergeController::handOver(m_merging);
    ImportController::handOver(m_import);
    ClientListController::handOver(m_clientList);
    HandoverController::handOver(m_handover);
    CareController::handOver(m_care);
    CheckInController::handOver(m_checkIn);
    CheckInFileController::handOver(m_checkInFile);
    ReviewController::handOver(m_review);
    ReviewConsentController::handOver(m_signedText);
    CopyController::handOver(m_copy);
    ClientDataController::handOver(m_clientData);
    CompareController::handOver(m_compare);
    PhotoMarksController::handOver(m_photoMarks);
    PhotoExportController::handOver(m_photosOut);
    ConsentListController::handOver(m_consents);
    StockController::handOver(m_stock);
    LotController::handOver(m_lot);
    LotListController::handOver(m_lotList);
    StockListController::handOver(m_stockList);
    SettingsController::handOver(m_settings);
    ProtocolController::handOver(m_protocol);
    PractitionersController::handOver(m_practitioners);
    BackupService::handOver(m_backup);
    AuditController::handOver(m_audit);
    InspectionController::handOver(m_inspection);
    QuoteController::handOver(m_quote);
    ConsultationController::handOver(m_consultation);
    CameraController::handOver(m_camera);
    LevelController::handOver(m_level);
    SessionHoldController::handOver(m_sessionHold);
    HoldCameraController::handOver(m_holdCamera);
    SessionController::handOver(m_session);
    OpenSessions::handOver(m_openSessions);
    m_sessionHold.watch(m_openSessions);
    QObject::connect(&m_sessionHold, &SessionHoldController::takenIn, &m_session, &SessionController::readAgain);
    QObject::connect(&m_photosOut, &PhotoExportController::handedOut, &m_clientData, &ClientDataController::lookAgain);
    QObject::connect(&m_languages, &Languages::changed, &m_engine, &QQmlEngine::retranslate);
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

bool Interface::show()
{
    m_gate.look(); // answered by the vault's thread while the window loads
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Main.qml")));
    m_departing.watch(window());
    return window() != nullptr;
}

QQuickWindow* Interface::window() const
{
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

QString Interface::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stipple/vault");
}

QString Interface::usualSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/stipple/screen.ini");
}

} // namespace stipple::app
