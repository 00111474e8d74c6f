// The yardstick for starting: an empty Qt Quick Controls window, and how long it takes to its first frame.
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
    QQmlApplicationEngine engine;
    engine.loadData(QByteArrayLiteral("import QtQuick\nimport QtQuick.Controls\n"
                                      "ApplicationWindow { width: 1280; height: 800; visible: true\n"
                                      "Button { anchors.centerIn: parent; text: 'Start' } }"));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&] {
            std::fprintf(stderr, "first frame after %.3f ms\n", double(sinceMain.nsecsElapsed()) / 1e6);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    return QGuiApplication::exec();
}
