// The settings: which section is open, what the clinic says of itself, and what this tablet is called. The other
// sections have controllers of their own. Only the owner may change what belongs to the clinic.
#pragma once

#include "app/gate_controller.h"
#include "app/handed_over.h"

#include <QSet>

namespace stipple::app
{

class SettingsController : public QObject, public HandedOver<SettingsController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Settings)
    QML_SINGLETON
    Q_PROPERTY(Section section READ section NOTIFY sectionChanged)
    Q_PROPERTY(QStringList values READ values NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QStringList zones READ zones NOTIFY changed)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)
    Q_PROPERTY(int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY changed)
    Q_PROPERTY(QList<bool> clientLanguages READ clientLanguages NOTIFY changed)
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed)
    Q_PROPERTY(bool saved READ saved NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Section {
        NoSection,
        ClinicSection,
        PractitionersSection,
        ProtocolSection,
        BackupSection,
        AuditSection,
        AppearanceSection,
        TabletSection,
        InspectionSection,
    };
    Q_ENUM(Section)
    enum Field {
        Name,
        Address,
        Phone,
        Email,
        Website,
        AftercarePage,
        OpeningHours,
        UrgentAdvice,
        Zone,
        Currency,
        MinimumAge,
        DeviceName,
        KeepTreatment, // years after the last visit
        KeepConsents,
        KeepPhotos,
        KeepQuotes,
        KeepWhy, // the rule that says so
        FieldCount,
    };
    Q_ENUM(Field)

    SettingsController(VaultService& vault, GateController& gate, Navigator& navigator, const Languages& languages,
                       ClinicService& clinic, QObject* parent = nullptr);

    Section section() const { return m_section; }
    // What stands in each Field, and what is wrong with it once saving was tried.
    QStringList values() const { return m_now.values; }
    QStringList problems() const;
    // Up to four time zones that fit what is typed, while it is none yet.
    QStringList zones() const;
    // The protocol's languages; the clinic works in one, and offers its clients some.
    QStringList languageNames() const;
    int languageIndex() const { return int(m_codes.indexOf(m_now.language)); }
    void setLanguageIndex(int index);
    QList<bool> clientLanguages() const;
    bool unsaved() const { return m_open && m_now != m_before; }
    bool saved() const { return m_saved && !unsaved(); }
    bool busy() const { return m_busy; }
    QString problem() const { return m_error ? m_error->message() : QString(); }

    // NoSection: the list of them, where the window is too narrow for both.
    Q_INVOKABLE void openSection(stipple::app::SettingsController::Section section);
    Q_INVOKABLE void put(stipple::app::SettingsController::Field field, const QString& value);
    Q_INVOKABLE void offer(int language, bool isOffered);
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void sectionChanged();
    void changed();

private:
    struct Draft {
        QStringList values = QStringList(FieldCount);
        QString language;
        QSet<QString> offered;
        bool operator==(const Draft&) const = default;
    };
    QCoro::Task<> begin();
    QCoro::Task<> saveAsync();
    QCoro::Task<Done> write(Draft draft);
    QCoro::Task<GateController::Kept> keep();
    QString wrongWith(Field field) const;
    void clear();

    VaultService& m_vault;
    Navigator& m_navigator;
    ClinicService& m_clinic;
    Section m_section = NoSection;
    QStringList m_codes;
    std::optional<records::Record> m_device;
    Draft m_before;
    Draft m_now;
    bool m_open = false;
    bool m_busy = false;
    bool m_tried = false;
    bool m_saved = false;
    std::optional<Error> m_error;
};

} // namespace stipple::app
