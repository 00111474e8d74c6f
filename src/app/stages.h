// The one window is the practitioner's part or the client's, each in a process of its own: handing over and taking back
// end everything that is there and start this program anew in its own place (exec), so that nothing of the vault is
// left in memory. Where a system cannot do that, both run in one process, with keys wiped and models gone.
// On a client's own device it is neither: then it is their aftercare, with a vault of its own (HomeInterface).
#pragma once

#include "app/preferences.h"
#include "core/clock.h"
#include "core/result.h"

#include <QStringList>

#include <functional>
#include <memory>

class QCommandLineParser;
class QQuickWindow;

namespace stipple::vault
{
class DeviceKeystore;
struct HandoverPack;
} // namespace stipple::vault

namespace stipple::camera
{
class Camera;
class Level;
} // namespace stipple::camera

namespace stipple::app
{

class SystemSleep;

class Stages
{
public:
    struct Options {
        QString folder;
        // The client's own vault. With `isHome` it is what is shown. Else, where `asks` is set: whichever of both
        // vaults is there; where neither is, the person is asked. Empty: this is a clinic's tablet.
        QString homeFolder;
        bool isHome = false;
        bool asks = false;
        QString pack; // an aftercare pack that the client's part opens first
        QString settingsFile;
        vault::DeviceKeystore* keystore = nullptr; // the device's, if there is one; for the vault only
        SystemSleep* sleep = nullptr;              // as the system tells it, if it does
        std::function<camera::Camera*()> camera;   // finds the device's; stays as long as this
        std::function<camera::Level*()> level;     // the same
        int packDescriptor = -1;                   // started for the client: where the pack is read from
        bool isReturning = false;                  // started because a client has given the tablet back
        bool replacesProcess = true;
        bool fullScreen = true; // while a client holds it
        // With what this program is started anew, beside what is said here.
        std::function<QStringList()> arguments = [] { return QStringList(); };
        // Each time a window is there.
        std::function<void(QQuickWindow*, Preferences&)> shown = [](QQuickWindow*, Preferences&) {};
    };
    // The options --kiosk, --returned and --one-process, for a program's own parser.
    static void addOptions(QCommandLineParser& parser);
    static void readOptions(const QCommandLineParser& parser, Options& options);

    Stages(Options options, const Clock& clock);
    // Until the practitioner ends the program; its exit status.
    int run();

private:
    using PackPtr = std::shared_ptr<vault::HandoverPack>;
    int showVault();
    int showHome(bool asks);
    bool beginsAtHome(bool& asks) const;
    int showKiosk(PackPtr pack);
    void becomeKiosk(const vault::HandoverPack& pack);
    void becomeVault();
    void startAnew(const QStringList& more);

    Options m_options;
    const Clock& m_clock;
    PackPtr m_next;     // to be shown to the client
    bool m_ends = true; // nothing follows
};

} // namespace stipple::app
