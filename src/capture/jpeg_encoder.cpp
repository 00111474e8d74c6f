// Encoding row by row, through libjpeg's own interface: its simpler one takes only a whole picture, upright.
#include "capture/capture_text.h"
#include "capture/jpeg.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace stipple::capture
{

namespace
{

constexpr int stripRows = 16; // as many as one row of its blocks

struct Encoding {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    std::jmp_buf back{};
    std::array<char, JMSG_LENGTH_MAX> reason{};
    unsigned char* out = nullptr;
    unsigned long size = 0;

    Encoding() = default;
    Encoding(const Encoding&) = delete;
    Encoding& operator=(const Encoding&) = delete;
    ~Encoding() { std::free(out); }
};

// libjpeg's errors leave it this way; nothing of ours with a destructor lies between.
[[noreturn]] void failed(j_common_ptr info)
{
    auto* encoding = static_cast<Encoding*>(info->client_data);
    encoding->errors.format_message(info, encoding->reason.data());
    std::longjmp(encoding->back, 1);
}

bool encode(Encoding& encoding, const Pixels& pixels, int quality, int orientation, uchar* strip)
{
    jpeg_compress_struct& info = encoding.info;
    info.err = jpeg_std_error(&encoding.errors);
    encoding.errors.error_exit = failed;
    info.client_data = &encoding;
    if (setjmp(encoding.back) != 0) {
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &encoding.out, &encoding.size);
    const bool swaps = liesOnItsSide(orientation);
    info.image_width = JDIMENSION(swaps ? pixels.height : pixels.width);
    info.image_height = JDIMENSION(swaps ? pixels.width : pixels.height);
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.dct_method = JDCT_IFAST;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        const auto count = std::min(JDIMENSION(stripRows), info.image_height - info.next_scanline);
        uprightRows(pixels, orientation, int(info.next_scanline), int(count), strip);
        std::array<JSAMPROW, stripRows> rows{};
        for (JDIMENSION i = 0; i < count; ++i)
            rows[i] = strip + std::size_t(i) * info.image_width * 3;
        jpeg_write_scanlines(&info, rows.data(), count);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

} // namespace

Result<QByteArray> toJpeg(const Pixels& pixels, int quality, int orientation)
{
    QByteArray strip(qsizetype(std::max(pixels.width, pixels.height)) * 3 * stripRows, Qt::Uninitialized);
    Encoding encoding;
    if (!encode(encoding, pixels, quality, orientation, reinterpret_cast<uchar*>(strip.data())))
        return failure(ErrorCode::Internal, CaptureText::tr("The picture could not be made into a JPEG."),
                       QString::fromLatin1(encoding.reason.data()));
    return QByteArray(reinterpret_cast<const char*>(encoding.out), qsizetype(encoding.size));
}

} // namespace stipple::capture
