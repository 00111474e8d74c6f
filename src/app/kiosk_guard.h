// Holds the client's part together while somebody holds the tablet who must not leave it: closing, the system's keys
// and shortcuts, dropped files and the like do nothing. What an app cannot hold by itself, the session does
// (platform/linux/kiosk).
#pragma once

#include <QEvent>
#include <QObject>

namespace stipple::app
{

class KioskGuard : public QObject
{
    Q_OBJECT

public:
    explicit KioskGuard(QObject* parent = nullptr);
    ~KioskGuard() override;

    bool eventFilter(QObject* watched, QEvent* event) override;
    // Whether the kiosk does not hear of it.
    [[nodiscard]] static bool holdsBack(const QEvent& event);
    // How many were held back.
    int heldBack() const { return m_heldBack; }

private:
    int m_heldBack = 0;
};

} // namespace stipple::app
