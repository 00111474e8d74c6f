// How an object built in main() reaches QML: it is put here once, and the engine asks its class for it. The class stays
// an ordinary one with constructor arguments, which a test builds for itself.
#pragma once

#include <QJSEngine>

class QQmlEngine;

namespace stipple::app
{

template <typename T>
class HandedOver
{
public:
    // For the engine, which asks once. The object must have been handed over before, and outlive the engine.
    static T* create(QQmlEngine*, QJSEngine*)
    {
        static_assert(!std::is_default_constructible_v<T>, "the engine would make one of its own");
        Q_ASSERT(s_object);
        QJSEngine::setObjectOwnership(s_object, QJSEngine::CppOwnership);
        return s_object;
    }
    static void handOver(T& object) { s_object = &object; }

private:
    static inline T* s_object = nullptr;
};

} // namespace stipple::app
