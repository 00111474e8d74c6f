// Steers a running stipple-demo from a test: starts it as a process of its own, taps, types and waits through its
// driver, and ends it. Every call that fails is a failure of the test, with the driver's own words.
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

namespace stipple::e2e
{

class DrivenApp
{
public:
    // `home` keeps the vault and what was chosen for the screen from one start to the next.
    explicit DrivenApp(const QString& home);
    virtual ~DrivenApp();

    bool start(const QStringList& more = {});
    // After the app has replaced its own process (the tablet is handed over, or taken back): waits for the new one.
    bool followToNextStage();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    // As a person ends it, and as a power cut does.
    bool quit();
    void kill();

    // As a person does, who waits until what moves in or makes room stands still.
    virtual bool tap(const QString& at);
    bool type(const QString& text);
    // Taps the field and types into it.
    bool fill(const QString& at, const QString& text) { return tap(at) && type(text); }
    // From the middle of `at`, in one stroke.
    virtual bool drag(const QString& at, int dx, int dy);
    bool key(const QString& key, const QString& with = {});
    bool waitFor(const QString& at);
    bool waitFor(const QString& at, const QString& property, const QJsonValue& equals);
    bool waitUntilGone(const QString& at);
    QJsonValue read(const QString& at, const QString& property);
    QStringList names();
    // What is cut off, too small or outside the window now.
    QStringList flaws();
    // Saved as `name`.png into build/<preset>/pictures.
    bool picture(const QString& name);
    bool resize(int width, int height);
    bool advanceClock(qint64 ms);

    // A command as the driver knows it (src/demo/driver.h), where nothing above says it shorter.
    bool perform(const QJsonObject& command);
    // Failures are only in failure(): for calls that may fail.
    void beQuiet(bool quiet = true) { m_isQuiet = quiet; }
    // What the last call answered.
    const QJsonValue& value() const { return m_value; }

    QString vaultFolder() const { return m_home + QStringLiteral("/vault"); }
    QString settingsFile() const { return m_home + QStringLiteral("/screen.ini"); }
    // Why the last call failed.
    const QString& failure() const { return m_failure; }

protected:
    // As every call that fails; false.
    bool refuse(const QString& why);

private:
    bool reach();
    bool wait(const QJsonObject& command);
    QString m_home;
    QProcess m_process;
    QLocalSocket m_socket;
    QJsonValue m_value;
    QString m_failure;
    bool m_isQuiet = false;
};

} // namespace stipple::e2e
