// One form in a window of its own, for looking at and for tests: stipple-demo --form FILE. Its answers go nowhere.
#pragma once

#include "app/departing_items.h"
#include "app/form_controller.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace stipple::demo
{

class ShownForm
{
public:
    explicit ShownForm(const QString& settingsFile);
    // Reads both files, the form as an import would, and shows it. `responseFile` may be empty.
    [[nodiscard]] Done show(const QString& formFile, const QString& responseFile);
    QQuickWindow* window() const;
    app::Preferences& preferences() { return m_preferences; }

private:
    app::Preferences m_preferences;
    app::Languages m_languages;
    std::unique_ptr<app::FormController> m_form;
    QQmlApplicationEngine m_engine;  // before all that it shows
    app::DepartingItems m_departing; // last: it goes first
};

} // namespace stipple::demo
