// The yardstick for starting and for memory: an empty Qt Quick Controls window, and how long it takes to its first
// frame.
// --stay: it says so, and stays until it is ended.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char* argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QGuiApplication application(argc, argv);
    const bool isStaying = QCoreApplication::arguments().contains(QStringLiteral("--stay"));
    QQmlApplicationEngine engine;
    engine.loadData(QByteArrayLiteral("import QtQuick\nimport QtQuick.Controls\n"
                                      "ApplicationWindow { width: 1280; height: 800; visible: true\n"
                                      "Button { anchors.centerIn: parent; text: 'Start' } }"));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&, told = false]() mutable {
            if (std::exchange(told, true))
                return;
            std::fprintf(isStaying ? stdout : stderr, "first frame after %.3f ms\n",
                         double(sinceMain.nsecsElapsed()) / 1e6);
            std::fflush(stdout);
            if (!isStaying)
                QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    return QGuiApplication::exec();
}
