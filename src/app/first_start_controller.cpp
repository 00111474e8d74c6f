#include "app/first_start_controller.h"

#include "app/clinic_service.h"
#include "app/protocol_decision.h"
#include "app/protocol_sheet.h"
#include "app/recovery_kit.h"
#include "app/texts.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

namespace stipple::app
{

namespace
{

constexpr int groupsAsked = 3;

// As a person may copy it: case, and letters that are read as the digits they resemble.
QString groupAsRead(const QString& typed)
{
    QString read = typed.simplified().remove(QLatin1Char(' ')).remove(QLatin1Char('-')).toUpper();
    read.replace(QLatin1Char('O'), QLatin1Char('0'));
    read.replace(QLatin1Char('I'), QLatin1Char('1'));
    read.replace(QLatin1Char('L'), QLatin1Char('1'));
    return read;
}

QList<int> someGroups(qsizetype of)
{
    QList<int> all(of);
    std::iota(all.begin(), all.end(), 0);
    std::shuffle(all.begin(), all.end(), *QRandomGenerator::system());
    all.resize(groupsAsked);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

FirstStartController::FirstStartController(VaultService& vault, GateController& gate, const Languages& languages,
                                           QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_gate(gate)
{
    connect(&languages, &Languages::changed, this, &FirstStartController::changed);
}

bool FirstStartController::canGoBack() const
{
    return !m_busy && ((m_step > LanguageStep && m_step <= PassphraseStep) || m_step == RecoveryCheckStep);
}

QString FirstStartController::timeZone() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return QString::fromUtf8(zone.id());
}

QString FirstStartController::clinicProblem() const
{
    return m_tried && m_step == ClinicStep && m_clinic.trimmed().isEmpty() ? tr("Please give the clinic's name.")
                                                                           : QString();
}

QString FirstStartController::ownerProblem() const
{
    return m_tried && m_step == OwnerStep && m_owner.trimmed().isEmpty() ? tr("Please give your name.") : QString();
}

QString FirstStartController::passphraseProblem() const
{
    if (!m_tried || m_step != PassphraseStep || m_strength >= 3)
        return {};
    return m_passphrase.isEmpty() ? tr("Please choose a passphrase.")
                                  : tr("This one is too easy to guess. Add another word or two.");
}

QString FirstStartController::repeatProblem() const
{
    const bool wrong = m_tried && m_step == PassphraseStep && m_strength >= 3 && !m_repeated.equals(m_passphrase);
    return wrong ? tr("The two are not the same. Type the passphrase once more.") : QString();
}

QString FirstStartController::strengthText() const { return texts::strength(m_strength); }

QStringList FirstStartController::groupProblems() const
{
    QStringList problems;
    for (int i = 0; i < m_asked.size(); ++i) {
        const bool wrong = m_tried && m_step == RecoveryCheckStep && !groupFits(i);
        problems += wrong ? tr("This is not what was shown. Look at your paper again.") : QString();
    }
    return problems;
}

void FirstStartController::setPassphrase(const QString& typed)
{
    m_passphrase = vault::SecretBytes::fromPassphrase(typed);
    m_strength = vault::passphraseStrength(typed, {m_clinic, m_owner, QStringLiteral("stipple")}).score;
    Q_EMIT changed();
}

void FirstStartController::setRepeated(const QString& typed)
{
    m_repeated = vault::SecretBytes::fromPassphrase(typed);
    Q_EMIT changed();
}

QVariantList FirstStartController::questions() const
{
    if (m_step != ProtocolStep)
        return {};
    const auto builtIn = builtInProtocol();
    const protocol::Wording wording{QLocale().name().section(QLatin1Char('_'), 0, 0), {}};
    QVariantList asked;
    int number = 0;
    for (const ProtocolQuestion& one : questionsOf(*builtIn, wording)) {
        protocol::Difference difference = *one.difference;
        if (const auto chosen = m_chosen.find(number++); chosen != m_chosen.end())
            difference.chosen = difference.alternatives[std::size_t(*chosen)].id;
        asked += QVariantMap{{QStringLiteral("heading"), one.heading},
                             {QStringLiteral("topic"), difference.topic.in(wording.language, wording.fallback).text},
                             {QStringLiteral("sides"), sidesOf(*builtIn, difference, wording)}};
    }
    return asked;
}

void FirstStartController::choose(int question, int side)
{
    const auto all = questionsOf(*builtInProtocol(), {});
    if (question < 0 || question >= int(all.size()))
        return;
    const protocol::Difference& difference = *all[std::size_t(question)].difference;
    if (side < 0 || side >= int(difference.alternatives.size()))
        return;
    if (difference.alternatives[std::size_t(side)].id == difference.chosen)
        m_chosen.remove(question);
    else
        m_chosen[question] = side;
    Q_EMIT changed();
}

// The protocol with what was chosen, or none where all is as usual.
Result<std::optional<records::Protocol>> FirstStartController::decided() const
{
    std::optional<records::Protocol> made;
    const auto all = questionsOf(*builtInProtocol(), {});
    const QDate today = m_vault.clock().today(QTimeZone::systemTimeZone());
    for (auto one = m_chosen.begin(); one != m_chosen.end(); ++one) {
        const ProtocolQuestion& question = all[std::size_t(one.key())];
        const Json value = question.difference->alternatives[std::size_t(one.value())].value;
        STIPPLE_ASSIGN(made, decide(*builtInProtocol(), made,
                                    {question.entry, question.difference->about, value, m_owner.trimmed(), today,
                                     tr("Chosen when this tablet was set up.")},
                                    QLocale().name().section(QLatin1Char('_'), 0, 0)));
    }
    return made;
}

void FirstStartController::saveKit()
{
    m_kitSaved.clear();
    m_kitProblem.reset();
    const RecoveryKit kit{m_clinic.trimmed(), m_owner.trimmed(), m_vault.clock().today(QTimeZone::systemTimeZone()),
                          m_groups};
    if (const auto saved = saveRecoveryKit(kit, m_kitFolder, m_vault.folder()))
        m_kitSaved = *saved;
    else
        m_kitProblem = saved.error();
    Q_EMIT changed();
}

void FirstStartController::setTypedGroup(int index, const QString& typed)
{
    if (index < 0 || index >= m_typed.size())
        return;
    m_typed[index] = typed;
    Q_EMIT changed();
}

bool FirstStartController::groupFits(int index) const
{
    return groupAsRead(m_typed.value(index)) == m_groups.value(m_asked.value(index));
}

bool FirstStartController::stepIsComplete() const
{
    switch (m_step) {
    case ClinicStep:
        return !m_clinic.trimmed().isEmpty();
    case OwnerStep:
        return !m_owner.trimmed().isEmpty();
    case PassphraseStep:
        return m_strength >= 3 && m_repeated.equals(m_passphrase);
    case RecoveryCheckStep:
        return groupFits(0) && groupFits(1) && groupFits(2);
    default:
        return true;
    }
}

void FirstStartController::next()
{
    if (m_busy)
        return;
    m_tried = true;
    m_problem.reset();
    if (!stepIsComplete()) {
        Q_EMIT changed();
        return;
    }
    if (m_step == PassphraseStep)
        makeVault();
    else if (m_step == RecoveryCheckStep)
        finish();
    else if (m_step == DoneStep)
        enter();
    else
        go(Step(m_step + 1));
}

void FirstStartController::back()
{
    if (canGoBack())
        go(Step(m_step - 1));
}

void FirstStartController::go(Step step)
{
    if (step == PassphraseStep) {
        // The boxes begin empty, so what was typed before is forgotten with them.
        m_passphrase = {};
        m_repeated = {};
        m_strength = 0;
    }
    if (step == RecoveryCheckStep)
        m_typed = QStringList(groupsAsked);
    m_tried = false;
    m_problem.reset();
    m_step = step;
    Q_EMIT changed();
}

QCoro::Task<> FirstStartController::makeVault()
{
    auto protocol = decided();
    if (!protocol) {
        m_problem = protocol.error();
        Q_EMIT changed();
        co_return;
    }
    m_busy = true;
    Q_EMIT changed();
    vault::NewVault wanted{.clinic = m_clinic.trimmed(),
                           .zone = timeZone(),
                           .language = QLocale().name().section(QLatin1Char('_'), 0, 0),
                           .phone = m_phone.trimmed(),
                           .owner = m_owner.trimmed(),
                           .passphrase = m_passphrase.clone(),
                           .cost = {},
                           .protocol = *std::move(protocol)};
    const auto codeTask = m_vault.makeAside(std::move(wanted));
    const auto code = co_await codeTask;
    m_busy = false;
    if (!code) {
        m_problem = code.error();
        Q_EMIT changed();
        co_return;
    }
    m_groups = code->split(QLatin1Char('-'));
    m_asked = someGroups(m_groups.size());
    Q_EMIT codeChanged();
    go(RecoveryCodeStep);
}

QCoro::Task<> FirstStartController::finish()
{
    m_busy = true;
    Q_EMIT changed();
    const auto adoptedTask = m_vault.adopt();
    const auto adopted = co_await adoptedTask;
    m_busy = false;
    if (!adopted) {
        m_problem = adopted.error();
        Q_EMIT changed();
        co_return;
    }
    for (QString& group : m_groups)
        vault::wipe(group);
    m_groups.clear();
    m_asked.clear();
    m_typed.clear();
    m_kitFolder.clear();
    m_kitSaved.clear();
    m_kitProblem.reset();
    Q_EMIT codeChanged();
    go(DoneStep);
}

QCoro::Task<> FirstStartController::enter()
{
    m_busy = true;
    Q_EMIT changed();
    const auto seenTask = m_vault.inspect();
    const auto seen = co_await seenTask;
    const vault::Slot* slot = nullptr;
    if (seen) {
        for (const vault::Slot& each : seen->header.keySlots) {
            if (each.isPractitioners())
                slot = &each;
        }
    }
    if (slot) {
        const auto openedTask = m_vault.unlock(slot->practitioner, std::move(m_passphrase));
        const auto opened = co_await openedTask;
        if (opened)
            m_gate.opened(slot->name);
        else
            m_gate.look(); // the door says what is wrong
    } else {
        m_gate.look();
    }
    m_passphrase = {};
    m_repeated = {};
    m_busy = false;
    m_step = LanguageStep;
    Q_EMIT changed();
}

} // namespace stipple::app
