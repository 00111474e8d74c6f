#include "app/photo_words.h"

#include <QCoreApplication>

namespace stipple::app::words
{

namespace
{
struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(PhotoWords)
};
} // namespace

QString viewName(const records::Choice<records::View>& view, const ClinicService& clinic)
{
    if (view.known() == records::View::Document)
        return PhotoText::tr("Photographed paper");
    if (!clinic.isLoaded())
        return view.word();
    const protocol::Wording wording = clinic.wording();
    for (const protocol::PhotoView& known : clinic.protocol()->photoViews) {
        if (known.id == view.word())
            return known.text.in(wording.language, wording.fallback).text;
    }
    return view.word();
}

QString thumbnailUrl(const records::Photo& photo)
{
    return photo.thumbnail.isEmpty()
               ? QString()
               : QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(photo.thumbnail.toBase64());
}

} // namespace stipple::app::words
