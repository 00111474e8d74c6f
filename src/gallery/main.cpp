// stipple-gallery: every component in every state. With --pictures DIR it saves each sheet in each dress, and ends.
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

struct Dress {
    const char* name;
    bool dark;
    const char* language;
    int percent;
    QSize size;
};
constexpr Dress dresses[] = {
    {"light", false, "en", 100, {1280, 1900}},
    {"dark", true, "en", 100, {1280, 1900}},
    {"arabic", false, "ar", 100, {1280, 1900}},
    {"large", false, "en", 200, {800, 3200}},
};

// One picture per turn of the event loop, each after it was drawn: every sheet in the first dress, then in the next.
void savePictures(QQuickWindow* window, const QString& folder, qsizetype at)
{
    const QStringList sheets = window->property("sheets").toStringList();
    if (at == sheets.size() * qsizetype(std::size(dresses))) {
        QCoreApplication::quit();
        return;
    }
    const Dress& dress = dresses[at / sheets.size()];
    const QString sheet = sheets.at(at % sheets.size());
    QMetaObject::invokeMethod(window, "dress", Q_ARG(QVariant, dress.dark),
                              Q_ARG(QVariant, QString::fromLatin1(dress.language)), Q_ARG(QVariant, dress.percent));
    window->resize(dress.size);
    window->setProperty("sheet", int(at % sheets.size()));
    const auto save = [=] {
        const QString file = QStringLiteral("gallery-%1-%2.png").arg(sheet.toLower(), QLatin1String(dress.name));
        if (!window->grabWindow().save(QDir(folder).filePath(file))) {
            qCritical("The picture could not be saved.");
            QCoreApplication::exit(1);
            return;
        }
        savePictures(window, folder, at + 1);
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
    if (parser.isSet(pictures))
        QTimer::singleShot(0, window, [&] { savePictures(window, parser.value(pictures), 0); });
    return QGuiApplication::exec();
}
