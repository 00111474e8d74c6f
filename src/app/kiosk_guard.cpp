#include "app/kiosk_guard.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace stipple::app
{

namespace
{

// Keys that fill in a form; whatever else a keyboard has may belong to the system or lead elsewhere.
bool fillsIn(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape: // closes a list, and nothing else here
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
    case Qt::Key_Mode_switch:
    case Qt::Key_Multi_key:
        return true;
    default:
        break;
    }
    const bool isDeadKey = key.key() >= Qt::Key_Dead_Grave && key.key() <= Qt::Key_Dead_Longsolidusoverlay;
    const bool isLetter = key.key() < 0x01000000 || (!key.text().isEmpty() && key.text().front().isPrint());
    return isDeadKey || isLetter;
}

bool isShortcut(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers();
    // Ctrl and Alt together are how some systems say AltGr, which types letters.
    const bool isAltGr = held.testFlag(Qt::ControlModifier) && held.testFlag(Qt::AltModifier) &&
                         !key.text().isEmpty() && key.text().front().isPrint();
    return !isAltGr && (held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

KioskGuard::KioskGuard(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

KioskGuard::~KioskGuard() { qApp->removeEventFilter(this); }

bool KioskGuard::holdsBack(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::Close:
    case QEvent::Quit:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::FileOpen:
    case QEvent::ContextMenu:
    case QEvent::Shortcut:
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: {
        const auto& key = static_cast<const QKeyEvent&>(event);
        return isShortcut(key) || !fillsIn(key);
    }
    default:
        return false;
    }
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!holdsBack(*event))
        return QObject::eventFilter(watched, event);
    ++m_heldBack;
    event->ignore();
    return true;
}

} // namespace stipple::app
