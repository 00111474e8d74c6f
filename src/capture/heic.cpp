#include "capture/capture_text.h"
#include "capture/coded_size.h"
#include "capture/colour.h"
#include "capture/formats.h"
#include "capture/limits.h"

#include <QColorSpace>
#include <QtEndian>

#include <libheif/heif.h>

namespace stipple::capture
{

namespace
{

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* held) const
    {
        release(held);
    }
};
using Context = std::unique_ptr<heif_context, Releaser<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Releaser<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Releaser<heif_decoding_options_free>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, Releaser<heif_nclx_color_profile_free>>;

// A panorama's longer side, and no more of any part that the file is put together from.
constexpr int mostEdge = 16'384;

bool isOk(const heif_error& error) { return error.code == heif_error_Ok; }

tl::unexpected<Error> noHeic(const heif_error& error)
{
    if (error.code == heif_error_Unsupported_feature || error.code == heif_error_Decoder_plugin_error ||
        error.code == heif_error_Plugin_loading_error)
        return failure(ErrorCode::Unsupported,
                       CaptureText::tr("This system cannot read this kind of HEIC photo. Nothing was added. Save it as "
                                       "JPEG and take that in."),
                       QString::fromUtf8(error.message));
    return noPhoto(CaptureText::tr("the HEIC picture is cut off or damaged"), QString::fromUtf8(error.message));
}

ExifFacts factsOf(const heif_image_handle* handle, const QTimeZone& zone)
{
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) != 1)
        return {};
    const auto size = qsizetype(heif_image_handle_get_metadata_size(handle, id));
    constexpr qsizetype mostBytes = 64 * 1024;
    if (size < 8 || size > mostBytes)
        return {};
    QByteArray block(size, '\0');
    if (!isOk(heif_image_handle_get_metadata(handle, id, block.data())))
        return {};
    // In front stands how far the TIFF block lies behind.
    const auto skipped = qint64(qFromBigEndian<quint32>(block.constData())) + 4;
    if (skipped >= size)
        return {};
    ExifFacts facts = readExif(QByteArrayView(block).sliced(qsizetype(skipped)), zone);
    facts.orientation = 1; // what turns a HEIC picture stands in the file itself, and libheif has done it
    return facts;
}

void toStandardColours(Pixels& pixels, const heif_image_handle* handle)
{
    const auto size = qsizetype(heif_image_handle_get_raw_color_profile_size(handle));
    constexpr qsizetype mostBytes = 64 * 1024;
    if (size > 0 && size <= mostBytes) {
        QByteArray profile(size, '\0');
        if (isOk(heif_image_handle_get_raw_color_profile(handle, profile.data())))
            fromProfile(pixels, profile);
        return;
    }
    heif_color_profile_nclx* found = nullptr;
    if (!isOk(heif_image_handle_get_nclx_color_profile(handle, &found)))
        return;
    const Nclx nclx(found);
    if (nclx->color_primaries == heif_color_primaries_SMPTE_EG_432_1)
        fromColours(pixels, QColorSpace(QColorSpace::DisplayP3));
}

Result<Pixels> pixelsOf(const heif_image* image)
{
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    int stride = 0;
    const auto* rows = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const qsizetype line = qsizetype(width) * 3;
    if (!rows || stride < line)
        return failure(ErrorCode::Internal, CaptureText::tr("The picture could not be taken over from its decoder."));
    Pixels pixels{width, height, QByteArray(line * height, Qt::Uninitialized)};
    for (int y = 0; y < height; ++y)
        std::copy_n(rows + qsizetype(y) * stride, line, reinterpret_cast<uchar*>(pixels.rgb.data()) + y * line);
    return pixels;
}

} // namespace

bool isHeic(QByteArrayView file)
{
    return file.size() >= 12 && file.sliced(4, 4) == "ftyp" &&
           heif_check_filetype(reinterpret_cast<const std::uint8_t*>(file.data()), 12) != heif_filetype_no;
}

Result<Decoded> decodeHeic(QByteArrayView file, const QTimeZone& zone)
{
    const Context context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), mostEdge);
    if (const auto error =
            heif_context_read_from_memory_without_copy(context.get(), file.data(), std::size_t(file.size()), nullptr);
        !isOk(error))
        return noHeic(error);
    heif_image_handle* found = nullptr;
    if (const auto error = heif_context_get_primary_image_handle(context.get(), &found); !isOk(error))
        return noHeic(error);
    const Handle handle(found);
    const qint64 width = heif_image_handle_get_width(found);
    const qint64 height = heif_image_handle_get_height(found);
    STIPPLE_TRY(requirePhotoSize(width, height));
    // A part may reach over the picture's edge, as its last tiles do.
    constexpr qint64 overEdge = 1'100'000;
    if (largestCodedPicture(file) > std::min(mostPixels, width * height * 2 + overEdge))
        return noPhoto(CaptureText::tr("the HEIC picture is not what its head says"));

    const Options options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    options->strict_decoding = 1;
    heif_image* decoded = nullptr;
    const auto error =
        heif_decode_image(found, &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGB, options.get());
    const Image image(decoded);
    if (!isOk(error))
        return noHeic(error);
    if (heif_image_get_primary_width(decoded) != width || heif_image_get_primary_height(decoded) != height)
        return noPhoto(CaptureText::tr("the HEIC picture is not what its head says"));
    STIPPLE_ASSIGN(Pixels pixels, pixelsOf(decoded));
    toStandardColours(pixels, found);
    return Decoded{std::move(pixels), factsOf(found, zone)};
}

} // namespace stipple::capture
