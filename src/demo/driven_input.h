// An input method and a screen keyboard for the driver: words that are being composed, and a keyboard of a given height
// at the bottom of the window. In place of the system's, from the moment it is used first.
#pragma once

#include <QPointer>
#include <QQuickWindow>
#include <qpa/qplatforminputcontext.h>

namespace stipple::demo
{

class DrivenInput : public QPlatformInputContext
{
    Q_OBJECT

public:
    explicit DrivenInput(QQuickWindow* window);
    ~DrivenInput() override;

    // What is composed stands in the field that has the keyboard, and is not committed. False where nothing is typed
    // into.
    bool compose(const QString& words);
    // 0: none.
    void showKeyboard(int height);

    bool isValid() const override { return true; }
    void commit() override;
    void reset() override;
    QRectF keyboardRect() const override;
    bool isInputPanelVisible() const override { return m_height > 0; }

private:
    QPointer<QQuickWindow> m_window;
    QString m_composed;
    int m_height = 0;
};

} // namespace stipple::demo
