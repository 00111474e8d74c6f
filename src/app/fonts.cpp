#include "app/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace stipple::app
{

void chooseFonts()
{
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans CJK SC"),
                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    font.setStyleHint(QFont::SansSerif);
    QGuiApplication::setFont(font);
}

} // namespace stipple::app
