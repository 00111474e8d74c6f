#include "capture/pixels.h"

#include <cmath>
#include <random>

namespace stipple::capture
{

namespace
{

struct Canvas {
    Pixels& pixels;
    void blend(int x, int y, const std::array<int, 3>& colour, double strength)
    {
        if (x < 0 || y < 0 || x >= pixels.width || y >= pixels.height)
            return;
        auto* at = reinterpret_cast<uchar*>(pixels.rgb.data()) + (qsizetype(y) * pixels.width + x) * 3;
        for (std::size_t c = 0; c < 3; ++c)
            at[c] = uchar(std::clamp(at[c] + (colour[c] - at[c]) * strength, 0.0, 255.0));
    }
    void dot(double x, double y, double radius, const std::array<int, 3>& colour, double strength)
    {
        const int reach = int(radius) + 1;
        for (int v = -reach; v <= reach; ++v) {
            for (int u = -reach; u <= reach; ++u) {
                const double far = std::hypot(u, v) - radius;
                if (far < 1)
                    blend(int(x) + u, int(y) + v, colour, strength * std::clamp(1 - far, 0.0, 1.0));
            }
        }
    }
};

} // namespace

Pixels drawnScalp(quint64 seed, int width, int height)
{
    std::mt19937_64 random(seed);
    // Not the library's distributions, whose results differ from one to the next.
    const auto unit = [&random] { return double(random() >> 11) * 0x1.0p-53; };
    Pixels pixels{width, height, QByteArray(qsizetype(width) * height * 3, Qt::Uninitialized)};
    const double tone = 0.45 + 0.5 * unit();
    const std::array<double, 3> skin{236 * tone, 196 * tone, 168 * tone};
    const double middleX = width * (0.47 + 0.06 * unit());
    const double middleY = height * 0.56;
    const double radiusX = width * 0.40;
    const double radiusY = height * 0.46;
    auto* out = reinterpret_cast<uchar*>(pixels.rgb.data());
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double far = std::hypot((x - middleX) / radiusX, (y - middleY) / radiusY);
            const double grain = double((quint64(x) * 2'654'435'761u ^ quint64(y) * 40'503u ^ seed) >> 3 & 15) - 7;
            for (std::size_t c = 0; c < 3; ++c) {
                const double value = far < 1 ? skin[c] * (1.05 - 0.35 * far * far) + grain : 92 - 20 * far + grain / 3;
                *out++ = uchar(std::clamp(value, 0.0, 255.0));
            }
        }
    }
    // Stubble: thinner towards the crown, none before the hairline.
    Canvas canvas{pixels};
    const std::array<int, 3> hair{int(40 + 50 * unit()), int(32 + 30 * unit()), int(28 + 20 * unit())};
    const double hairline = middleY - radiusY * (0.45 + 0.25 * unit());
    const int dots = width * height / 90;
    for (int i = 0; i < dots; ++i) {
        const double x = middleX + radiusX * (2 * unit() - 1);
        const double y = middleY + radiusY * (2 * unit() - 1);
        const double far = std::hypot((x - middleX) / radiusX, (y - middleY) / radiusY);
        const double line = hairline + radiusY * 0.12 * std::sin(x * 9 / width);
        if (far < 0.97 && y > line && unit() < 0.25 + 0.75 * far)
            canvas.dot(x, y, 0.4 + 0.6 * unit(), hair, 0.7);
    }
    return pixels;
}

} // namespace stipple::capture
