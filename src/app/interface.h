// The whole interface on one vault: every object, built in order, each with what it needs, and handed to QML. Both
// `stipple` and `stipple-demo` are this and little else.
#pragma once

#include "app/alarm_controller.h"
#include "app/appointment_controller.h"
#include "app/audit_controller.h"
#include "app/backup_service.h"
#include "app/calendar_controller.h"
#include "app/calendar_export_controller.h"
#include "app/camera_controller.h"
#include "app/care_controller.h"
#include "app/check_in_controller.h"
#include "app/check_in_file_controller.h"
#include "app/client_controller.h"
#include "app/client_data_controller.h"
#include "app/client_form_controller.h"
#include "app/client_list_controller.h"
#include "app/client_note_controller.h"
#include "app/clients_controller.h"
#include "app/clinic_service.h"
#include "app/compare_controller.h"
#include "app/consent_list_controller.h"
#include "app/consultation_controller.h"
#include "app/copy_controller.h"
#include "app/departing_items.h"
#include "app/first_start_controller.h"
#include "app/gate_controller.h"
#include "app/handover_controller.h"
#include "app/hold_camera_controller.h"
#include "app/import_controller.h"
#include "app/inspection_controller.h"
#include "app/languages.h"
#include "app/level_controller.h"
#include "app/lot_list_controller.h"
#include "app/merge_controller.h"
#include "app/navigator.h"
#include "app/open_sessions.h"
#include "app/photo_export_controller.h"
#include "app/photo_marks_controller.h"
#include "app/practitioners_controller.h"
#include "app/preferences.h"
#include "app/protocol_controller.h"
#include "app/review_consent_controller.h"
#include "app/review_controller.h"
#include "app/session_controller.h"
#include "app/session_hold_controller.h"
#include "app/settings_controller.h"
#include "app/stock_list_controller.h"
#include "app/switch_controller.h"
#include "app/today_controller.h"
#include "app/unlock_controller.h"
#include "app/vault_service.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stipple::app
{

class Interface
{
public:
    // `folder`: the vault's; `settingsFile`: what is chosen for the screen; `keystore`: the device's, if there is one;
    // `sleep`: the system's, if it tells of it; `camera`, `level`: find the device's.
    Interface(const QString& folder, const QString& settingsFile, const Clock& clock,
              vault::DeviceKeystore* keystore = nullptr, SystemSleep* sleep = nullptr, Viewfinder::Find camera = {},
              LevelController::Find level = {});

    // Shows the window and looks at the vault. False where the interface itself cannot be loaded.
    bool show();
    QQuickWindow* window() const;
    Preferences& preferences() { return m_preferences; }
    HandoverController& handover() { return m_handover; }

    // Where the app keeps its vault unless told otherwise; the same as stipplectl's.
    static QString usualFolder();
    static QString usualSettingsFile();

private:
    Preferences m_preferences;
    Languages m_languages;
    VaultService m_vault;
    ClinicService m_clinic;
    Navigator m_navigator{nullptr};
    GateController m_gate;
    FirstStartController m_firstStart;
    UnlockController m_unlock;
    SwitchController m_switch;
    AlarmController m_alarm;
    TodayController m_today;
    ClientsController m_clients;
    ClientController m_client;
    ClientNoteController m_clientNote;
    ClientFormController m_clientForm;
    CalendarController m_calendar;
    AppointmentController m_appointment;
    CalendarExportController m_calendarExport;
    MergeController m_merging;
    ImportController m_import;
    ClientListController m_clientList;
    HandoverController m_handover;
    CareController m_care;
    CheckInController m_checkIn;
    CheckInFileController m_checkInFile;
    ReviewController m_review;
    ReviewConsentController m_signedText;
    CopyController m_copy;
    ClientDataController m_clientData;
    CompareController m_compare;
    PhotoMarksController m_photoMarks;
    PhotoExportController m_photosOut;
    ConsentListController m_consents;
    StockController m_stock;
    LotController m_lot;
    LotListController m_lotList;
    StockListController m_stockList;
    SettingsController m_settings;
    ProtocolController m_protocol;
    PractitionersController m_practitioners;
    BackupService m_backup;
    AuditController m_audit;
    InspectionController m_inspection;
    QuoteController m_quote;
    ConsultationController m_consultation;
    CameraController m_camera;
    LevelController m_level;
    SessionHoldController m_sessionHold; // before the sessions, which forget when the door closes
    HoldCameraController m_holdCamera;
    SessionController m_session;
    OpenSessions m_openSessions;
    QQmlApplicationEngine m_engine; // before all that it shows
    DepartingItems m_departing;     // last: it goes first
};

} // namespace stipple::app
