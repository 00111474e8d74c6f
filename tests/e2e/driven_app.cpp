#include "driven_app.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace stipple::e2e
{

namespace
{

constexpr int startTimeoutMs = 30'000;
constexpr int answerTimeoutMs = 40'000; // longer than any wait inside the app
constexpr int settlingMs = 3'000;       // a page whose rows have just come takes a few frames to lie still

} // namespace

DrivenApp::DrivenApp(const QString& home)
    : m_home(home)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

DrivenApp::~DrivenApp() { kill(); }

bool DrivenApp::start(const QStringList& more)
{
    const QString socket = m_home + QStringLiteral("/driver");
    QFile::remove(socket);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(STIPPLE_DEMO),
                    QStringList{QStringLiteral("--vault"), vaultFolder(), QStringLiteral("--settings"), settingsFile(),
                                QStringLiteral("--driver"), socket} +
                        more);
    if (!m_process.waitForStarted())
        return false;
    return reach();
}

// The socket appears when the window is there; until then, or until the app has ended, look again.
bool DrivenApp::reach()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < startTimeoutMs) {
        m_socket.connectToServer(m_home + QStringLiteral("/driver"));
        // One that is just leaving may still let somebody in; it does not answer.
        if (m_socket.waitForConnected(100) && perform({{QStringLiteral("do"), QStringLiteral("names")}}))
            return true;
        m_socket.abort();
        if (m_process.waitForFinished(20))
            break;
    }
    m_failure = QStringLiteral("stipple-demo did not start");
    return false;
}

bool DrivenApp::followToNextStage()
{
    if (m_socket.state() != QLocalSocket::UnconnectedState && !m_socket.waitForDisconnected(startTimeoutMs)) {
        m_failure = QStringLiteral("stipple-demo stayed in the stage it was in");
        return false;
    }
    m_socket.abort();
    return reach();
}

bool DrivenApp::quit()
{
    const bool asked = perform({{QStringLiteral("do"), QStringLiteral("quit")}});
    m_socket.abort();
    return asked && m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

void DrivenApp::kill()
{
    m_socket.abort();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool DrivenApp::type(const QString& text)
{
    return perform({{QStringLiteral("do"), QStringLiteral("type")}, {QStringLiteral("text"), text}});
}

bool DrivenApp::tap(const QString& at)
{
    const QJsonObject command{{QStringLiteral("do"), QStringLiteral("tap")}, {QStringLiteral("at"), at}};
    const QDeadlineTimer patience(answerTimeoutMs); // a busy machine draws slowly
    while (!perform(command)) {
        const bool isMoving = m_failure.startsWith(QLatin1String("covered by")) ||
                              m_failure.startsWith(QLatin1String("outside the window"));
        if (!isMoving || patience.hasExpired())
            return false;
        names(); // there and back again: the app goes on meanwhile
    }
    return true;
}

bool DrivenApp::drag(const QString& at, int dx, int dy)
{
    return perform({{QStringLiteral("do"), QStringLiteral("drag")},
                    {QStringLiteral("at"), at},
                    {QStringLiteral("dx"), dx},
                    {QStringLiteral("dy"), dy}});
}

bool DrivenApp::key(const QString& key, const QString& with)
{
    return perform(
        {{QStringLiteral("do"), QStringLiteral("key")}, {QStringLiteral("key"), key}, {QStringLiteral("with"), with}});
}

bool DrivenApp::waitFor(const QString& at)
{
    return wait({{QStringLiteral("do"), QStringLiteral("wait")}, {QStringLiteral("at"), at}});
}

bool DrivenApp::waitFor(const QString& at, const QString& property, const QJsonValue& equals)
{
    return wait({{QStringLiteral("do"), QStringLiteral("wait")},
                 {QStringLiteral("at"), at},
                 {QStringLiteral("property"), property},
                 {QStringLiteral("equals"), equals}});
}

bool DrivenApp::waitUntilGone(const QString& at)
{
    return wait(
        {{QStringLiteral("do"), QStringLiteral("wait")}, {QStringLiteral("at"), at}, {QStringLiteral("gone"), true}});
}

// A wait in vain tells what was there instead.
bool DrivenApp::wait(const QJsonObject& command)
{
    if (perform(command))
        return true;
    if (m_isQuiet)
        return false;
    const QString why = m_failure;
    const QStringList there = names();
    m_failure = why + QStringLiteral("; there is: ") + there.join(u' ');
    return false;
}

QJsonValue DrivenApp::read(const QString& at, const QString& property)
{
    const bool there = perform({{QStringLiteral("do"), QStringLiteral("read")},
                                {QStringLiteral("at"), at},
                                {QStringLiteral("property"), property}});
    return there ? m_value : QJsonValue(QJsonValue::Undefined);
}

QStringList DrivenApp::names()
{
    return perform({{QStringLiteral("do"), QStringLiteral("names")}}) ? m_value.toVariant().toStringList()
                                                                      : QStringList();
}

QStringList DrivenApp::flaws()
{
    const QDeadlineTimer patience(settlingMs);
    QStringList found;
    do {
        if (!perform({{QStringLiteral("do"), QStringLiteral("flaws")}}))
            return {m_failure};
        found = m_value.toVariant().toStringList();
    } while (!found.isEmpty() && !patience.hasExpired());
    return found;
}

bool DrivenApp::picture(const QString& name)
{
    return perform({{QStringLiteral("do"), QStringLiteral("picture")},
                    {QStringLiteral("file"), QStringLiteral(STIPPLE_PICTURES "/%1.png").arg(name)}});
}

bool DrivenApp::resize(int width, int height)
{
    return perform({{QStringLiteral("do"), QStringLiteral("resize")},
                    {QStringLiteral("width"), width},
                    {QStringLiteral("height"), height}}) &&
           waitFor(QStringLiteral("window"), QStringLiteral("height"), height);
}

bool DrivenApp::refuse(const QString& why)
{
    m_failure = why;
    return false;
}

bool DrivenApp::advanceClock(qint64 ms)
{
    return perform({{QStringLiteral("do"), QStringLiteral("clock")}, {QStringLiteral("advance"), double(ms)}});
}

bool DrivenApp::perform(const QJsonObject& command)
{
    m_socket.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(answerTimeoutMs)) {
            m_failure = QStringLiteral("the app does not answer: ") + m_socket.errorString();
            return false;
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_socket.readLine()).object();
    m_value = answer.value(QLatin1String("value"));
    m_failure = answer.value(QLatin1String("error")).toString();
    if (!m_failure.isEmpty() && !m_isQuiet)
        qWarning("%s", qPrintable(m_failure));
    return answer.value(QLatin1String("ok")).toBool();
}

} // namespace stipple::e2e
