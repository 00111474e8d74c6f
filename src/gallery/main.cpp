// stipple-gallery: every component in every state. With --pictures DIR it saves each sheet and ends.
#include "app/fonts.h"
#include "core/log.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

namespace
{

constexpr int sheets = 5;

// One sheet per turn of the event loop, each after it was drawn.
void savePictures(QQuickWindow* window, const QString& folder, int sheet)
{
    if (sheet == sheets) {
        QCoreApplication::quit();
        return;
    }
    window->setProperty("sheet", sheet);
    const auto save = [window, folder, sheet] {
        if (!window->grabWindow().save(QDir(folder).filePath(QStringLiteral("gallery-%1.png").arg(sheet)))) {
            qCritical("The picture could not be saved.");
            QCoreApplication::exit(1);
            return;
        }
        savePictures(window, folder, sheet + 1);
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, window, save,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    window->update();
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    stipple::installRedactingLog();
    stipple::app::chooseFonts();
    QCommandLineParser parser;
    const QCommandLineOption pictures(QStringLiteral("pictures"), QStringLiteral("Save every sheet there, and end."),
                                      QStringLiteral("DIR"));
    parser.addOption(pictures);
    parser.addHelpOption();
    parser.process(application);

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Gallery/Gallery.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (parser.isSet(pictures)) {
        window->resize(1280, 1600);
        QTimer::singleShot(0, window, [&] { savePictures(window, parser.value(pictures), 0); });
    }
    return QGuiApplication::exec();
}
