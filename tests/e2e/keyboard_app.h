// Steers the app by the keyboard alone: what others tap is gone to with Tab or Shift and Tab, and pressed there with
// Space, Return or the number pad's Enter in turn. Nothing is ever touched.
#pragma once

#include "driven_app.h"

#include <QMap>

namespace stipple::e2e
{

class KeyboardApp : public DrivenApp
{
public:
    using DrivenApp::DrivenApp;

    // Goes there, and presses it where it is no field to be typed into.
    bool tap(const QString& at) override;
    bool drag(const QString& at, int dx, int dy) override;
    // What has the keyboard now; empty where nothing has.
    QString focused();
    // How often each key was pressed for all this.
    const QMap<QString, int>& pressed() const { return m_pressed; }

private:
    bool goTo(const QString& at);
    bool isInView(const QString& at);
    bool press(const QString& key, const QString& with = {});

    QMap<QString, int> m_pressed;
    int m_ways = 0;
};

} // namespace stipple::e2e
