#include "demo/shown_form.h"

#include "app/fonts.h"
#include "forms/questionnaire_reader.h"

#include <QFile>
#include <QQuickWindow>

namespace stipple::demo
{

namespace
{

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("This file cannot be read: ") + path);
    return file.readAll();
}

QCoro::Task<Done> forget(forms::FormChange) { co_return Done{}; }

} // namespace

ShownForm::ShownForm(const QString& settingsFile)
    : m_preferences(settingsFile)
    , m_languages(m_preferences)
{
    app::chooseFonts();
    app::Preferences::handOver(m_preferences);
    app::Languages::handOver(m_languages);
    QObject::connect(&m_languages, &app::Languages::changed, &m_engine, &QQmlEngine::retranslate);
    m_engine.addImportPath(QStringLiteral(":/qt/qml"));
}

Done ShownForm::show(const QString& formFile, const QString& responseFile)
{
    STIPPLE_ASSIGN(const QByteArray bytes, bytesOf(formFile));
    app::FormOpening opening;
    STIPPLE_ASSIGN(opening.questionnaire, forms::readQuestionnaire(bytes, forms::Reading::Lenient).toResult());
    if (!responseFile.isEmpty()) {
        STIPPLE_ASSIGN(const QByteArray answers, bytesOf(responseFile));
        STIPPLE_ASSIGN(opening.draft, forms::Response::fromBytes(answers));
    }
    opening.language = m_languages.current();
    opening.takesFiles = true;
    opening.sink = forget;
    m_form = std::make_unique<app::FormController>(std::move(opening));
    m_form->follow(m_languages);
    m_engine.setInitialProperties({{QStringLiteral("form"), QVariant::fromValue(m_form.get())}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Client/FormWindow.qml")));
    m_departing.watch(window());
    if (!window())
        return failure(ErrorCode::Internal, QStringLiteral("The window cannot be shown."));
    return {};
}

QQuickWindow* ShownForm::window() const
{
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

} // namespace stipple::demo
