#include "app/settings_controller.h"

#include "documents/aftercare_link.h"
#include "records/types.h"
#include "vault/typed_edits.h"

#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTimeZone>

namespace stipple::app
{

namespace
{

constexpr int zonesOffered = 4;

bool isZone(const QString& text) { return QTimeZone::isTimeZoneIdAvailable(text.toUtf8()); }

// What is kept together, by the records' types.
struct KeptTogether {
    SettingsController::Field field;
    std::array<records::Type, 4> types;
};
using records::Type;
constexpr KeptTogether keptTogether[] = {
    {SettingsController::KeepTreatment, {Type::Session, Type::Plan, Type::Care, Type::CheckIn}},
    {SettingsController::KeepConsents, {Type::Consent, Type::Withdrawal, Type::Response, Type::Screening}},
    {SettingsController::KeepPhotos, {Type::Photo, Type::Photo, Type::Photo, Type::Photo}},
    {SettingsController::KeepQuotes, {Type::Quote, Type::Quote, Type::Quote, Type::Quote}},
};

// A number in any script's digits.
std::optional<qint64> numberIn(const QString& text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (!c.isDigit())
            return std::nullopt;
        digits += QChar(u'0' + c.digitValue());
    }
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

SettingsController::SettingsController(VaultService& vault, GateController& gate, Navigator& navigator,
                                       const Languages& languages, ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_navigator(navigator)
    , m_clinic(clinic)
{
    connect(&gate, &GateController::closing, this, &SettingsController::clear);
    connect(&languages, &Languages::changed, this, &SettingsController::changed);
    connect(&clinic, &ClinicService::changed, this, [this] {
        if (m_clinic.isLoaded() && !unsaved() && !m_busy)
            begin();
    });
    navigator.addGuard({[this] { return unsaved(); }, [this] { save(); }, [this] { discard(); }});
    gate.addKeeper([this] { return keep(); });
}

QCoro::Task<> SettingsController::begin()
{
    const records::Clinic clinic = m_clinic.clinic();
    Draft draft;
    draft.values[Name] = clinic.name;
    draft.values[Address] = clinic.address;
    draft.values[Phone] = clinic.phone;
    draft.values[Email] = clinic.email;
    draft.values[Website] = clinic.website;
    draft.values[AftercarePage] = clinic.page;
    draft.values[OpeningHours] = clinic.openingHours;
    draft.values[UrgentAdvice] = clinic.urgentAdvice;
    draft.values[Zone] = clinic.zone;
    draft.values[Currency] = clinic.currency;
    if (clinic.minimumAge)
        draft.values[MinimumAge] = QLocale().toString(*clinic.minimumAge);
    for (const KeptTogether& kept : keptTogether) {
        const auto rule = clinic.keep.find(records::typeName(kept.types.front()));
        if (rule == clinic.keep.end() || !rule->second.years)
            continue;
        draft.values[kept.field] = QLocale().toString(*rule->second.years);
        draft.values[KeepWhy] = rule->second.why;
    }
    draft.language = clinic.language;
    draft.offered = QSet<QString>(clinic.languages.begin(), clinic.languages.end());
    m_codes.clear();
    for (const protocol::Language& language : m_clinic.protocol()->languages)
        m_codes += language.code;
    const QPointer<SettingsController> self(this); // nobody waits for the end of this
    const auto reading = m_vault.read<std::optional<records::Record>>(
        [id = m_vault.device()](vault::Reader& reader) -> Result<std::optional<records::Record>> {
            const auto record = reader.record(id);
            if (!record && record.error().code() != ErrorCode::NotFound)
                return failure(record.error());
            return record ? std::optional(*record) : std::nullopt;
        });
    const auto device = co_await reading;
    if (!self || !m_vault.isOpen() || unsaved())
        co_return;
    m_device = device ? *device : std::nullopt;
    if (m_device) {
        if (const auto read = records::read<records::Device>(*m_device))
            draft.values[DeviceName] = read->name;
    }
    m_before = m_now = draft;
    m_open = true;
    Q_EMIT changed();
}

QString SettingsController::wrongWith(Field field) const
{
    static const QRegularExpression email(QStringLiteral("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"));
    static const QRegularExpression currency(QStringLiteral("^[A-Za-z]{3}$"));
    const QString value = m_now.values[field].trimmed();
    switch (field) {
    case Name:
        return value.isEmpty() ? tr("Please give the clinic's name.") : QString();
    case Email:
        return value.isEmpty() || email.match(value).hasMatch()
                   ? QString()
                   : tr("This is not an e-mail address. One looks like name@example.org.");
    case AftercarePage:
        return value.isEmpty() ? QString() : documents::wrongWithPage(value);
    case Zone:
        return isZone(value) ? QString() : tr("This is no time zone. One looks like Europe/Madrid.");
    case Currency:
        return value.isEmpty() || currency.match(value).hasMatch()
                   ? QString()
                   : tr("A currency is written with three letters, like EUR or USD.");
    case MinimumAge: {
        const auto age = numberIn(value);
        return value.isEmpty() || (age && *age >= 1 && *age <= 100)
                   ? QString()
                   : tr("Please give an age in years, for instance 18, or leave it empty.");
    }
    case KeepTreatment:
    case KeepConsents:
    case KeepPhotos:
    case KeepQuotes: {
        const auto years = numberIn(value);
        return value.isEmpty() || (years && *years <= 100)
                   ? QString()
                   : tr("Please give whole years, for instance 5, or leave it empty.");
    }
    case KeepWhy: {
        const bool isAnyKept = std::any_of(std::begin(keptTogether), std::end(keptTogether), [this](const auto& kept) {
            return !m_now.values[kept.field].trimmed().isEmpty();
        });
        return isAnyKept && value.isEmpty()
                   ? tr("Please say which law or rule asks for it: it is shown wherever something is kept.")
                   : QString();
    }
    default:
        return {};
    }
}

QStringList SettingsController::problems() const
{
    QStringList problems(FieldCount);
    for (int i = 0; m_tried && m_open && i < FieldCount; ++i)
        problems[i] = wrongWith(Field(i));
    return problems;
}

QStringList SettingsController::zones() const
{
    QString typed = m_now.values[Zone].trimmed();
    if (typed.size() < 2 || isZone(typed))
        return {};
    typed.replace(QLatin1Char(' '), QLatin1Char('_'));
    QStringList found;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        // Only places: "Etc/GMT+5" and the like are not what anybody lives in.
        if (zone.contains(QLatin1Char('/')) && !zone.startsWith(QLatin1String("Etc/")) &&
            zone.contains(typed, Qt::CaseInsensitive))
            found += zone;
        if (found.size() == zonesOffered)
            break;
    }
    return found;
}

QStringList SettingsController::languageNames() const
{
    QStringList names;
    for (const QString& code : m_codes)
        names += Languages::ownName(code);
    return names;
}

void SettingsController::setLanguageIndex(int index)
{
    if (index < 0 || index >= m_codes.size())
        return;
    m_now.language = m_codes.at(index);
    Q_EMIT changed();
}

QList<bool> SettingsController::clientLanguages() const
{
    QList<bool> offered;
    for (const QString& code : m_codes)
        offered += m_now.offered.isEmpty() || m_now.offered.contains(code);
    return offered;
}

void SettingsController::openSection(Section section)
{
    if (section == m_section)
        return;
    m_navigator.attempt([this, section] {
        m_section = section;
        m_tried = false;
        m_saved = false;
        m_error.reset();
        Q_EMIT sectionChanged();
        Q_EMIT changed();
    });
}

void SettingsController::put(Field field, const QString& value)
{
    if (m_now.values.value(field) == value)
        return;
    m_now.values[field] = value;
    m_saved = false;
    Q_EMIT changed();
}

void SettingsController::offer(int language, bool isOffered)
{
    if (language < 0 || language >= m_codes.size())
        return;
    if (m_now.offered.isEmpty()) // none chosen means all
        m_now.offered = QSet<QString>(m_codes.begin(), m_codes.end());
    if (isOffered)
        m_now.offered.insert(m_codes.at(language));
    else if (m_now.offered.size() > 1) // one must stay
        m_now.offered.remove(m_codes.at(language));
    Q_EMIT changed();
}

void SettingsController::save()
{
    if (m_busy || !m_open)
        return;
    m_tried = true;
    m_error.reset();
    bool isComplete = true;
    for (int i = 0; i < FieldCount; ++i)
        isComplete = isComplete && wrongWith(Field(i)).isEmpty();
    Q_EMIT changed();
    if (!isComplete) {
        m_navigator.stay();
        return;
    }
    saveAsync();
}

QCoro::Task<> SettingsController::saveAsync()
{
    m_busy = true;
    Q_EMIT changed();
    const Draft draft = m_now;
    const auto writing = write(draft);
    const auto written = co_await writing;
    m_busy = false;
    if (!written) {
        m_error = written.error();
        m_navigator.stay();
        Q_EMIT changed();
        co_return;
    }
    m_before = draft;
    m_tried = false;
    const auto loading = m_clinic.load();
    co_await loading;
    m_saved = true; // for everybody
    Q_EMIT changed();
    m_navigator.goOn();
}

QCoro::Task<Done> SettingsController::write(Draft draft)
{
    records::Clinic clinic = m_clinic.clinic();
    const auto value = [&draft](Field field) { return draft.values[field].trimmed(); };
    clinic.name = value(Name);
    clinic.address = value(Address);
    clinic.phone = value(Phone);
    clinic.email = value(Email);
    clinic.website = value(Website);
    clinic.page = value(AftercarePage);
    clinic.openingHours = value(OpeningHours);
    clinic.urgentAdvice = value(UrgentAdvice);
    clinic.zone = value(Zone);
    clinic.currency = value(Currency).toUpper();
    clinic.minimumAge = numberIn(value(MinimumAge));
    for (const KeptTogether& kept : keptTogether) {
        const auto years = numberIn(value(kept.field));
        for (const records::Type type : kept.types) {
            if (years)
                clinic.keep[records::typeName(type)] = records::Keeping{{}, *years, value(KeepWhy)};
            else
                clinic.keep.erase(records::typeName(type));
        }
    }
    clinic.language = draft.language;
    clinic.languages.clear();
    for (const QString& code : m_codes) {
        if (draft.offered.contains(code))
            clinic.languages.push_back(code);
    }
    const auto writing = m_vault.write<bool>([clinic, record = m_clinic.record(), device = m_device,
                                              name = value(DeviceName)](vault::Writer& writer) -> Result<bool> {
        std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
        const QUuid id = record ? record->id : writer.newId();
        edits.emplace_back(id, record ? vault::editing(*record, clinic) : vault::creating(id, QUuid(), clinic));
        if (device) {
            STIPPLE_ASSIGN(records::Device changed, records::read<records::Device>(*device));
            changed.name = name;
            edits.emplace_back(device->id, vault::editing(*device, changed));
        }
        STIPPLE_TRY(writer.changeAll(edits));
        return true;
    });
    const auto written = co_await writing;
    co_return written ? Done() : Done(failure(written.error()));
}

QCoro::Task<GateController::Kept> SettingsController::keep()
{
    if (!unsaved() || m_busy)
        co_return GateController::Kept::Nothing;
    Draft draft = m_now;
    for (int i = 0; i < FieldCount; ++i) {
        if (!wrongWith(Field(i)).isEmpty())
            draft.values[i] = m_before.values[i]; // half an address is none
    }
    const auto writing = write(draft);
    const auto written = co_await writing;
    if (written)
        m_before = m_now;
    co_return written ? GateController::Kept::Saved : GateController::Kept::Lost;
}

void SettingsController::discard()
{
    m_now = m_before;
    m_tried = false;
    m_error.reset();
    Q_EMIT changed();
}

void SettingsController::clear()
{
    m_section = NoSection;
    m_before = m_now = {};
    m_device.reset();
    m_open = false;
    m_tried = false;
    m_saved = false;
    m_error.reset();
    Q_EMIT sectionChanged();
    Q_EMIT changed();
}

} // namespace stipple::app
