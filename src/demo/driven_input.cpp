#include "demo/driven_input.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <private/qinputmethod_p.h>

namespace stipple::demo
{

DrivenInput::DrivenInput(QQuickWindow* window)
    : m_window(window)
{
    QInputMethodPrivate::get(QGuiApplication::inputMethod())->testContext = this;
}

DrivenInput::~DrivenInput() { QInputMethodPrivate::get(QGuiApplication::inputMethod())->testContext = nullptr; }

bool DrivenInput::compose(const QString& words)
{
    QObject* focused = QGuiApplication::focusObject();
    if (!focused)
        return false;
    m_composed = words;
    QInputMethodEvent event(words, {});
    QCoreApplication::sendEvent(focused, &event);
    return true;
}

void DrivenInput::showKeyboard(int height)
{
    m_height = height;
    emitInputPanelVisibleChanged();
    emitKeyboardRectChanged();
}

void DrivenInput::commit()
{
    QObject* focused = QGuiApplication::focusObject();
    const QString words = std::exchange(m_composed, {});
    if (!focused || words.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(focused, &event);
}

void DrivenInput::reset() { m_composed.clear(); }

QRectF DrivenInput::keyboardRect() const
{
    if (m_height == 0 || !m_window)
        return {};
    return QRectF(0, m_window->height() - m_height, m_window->width(), m_height);
}

} // namespace stipple::demo
