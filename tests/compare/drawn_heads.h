// Heads of no one, for tests: skin with pores, spots and stubble in space, seen by a camera from somewhere; flat, or as
// round as a head.
#pragma once

#include "capture/pixels.h"

#include <QPointF>

#include <array>
#include <cmath>
#include <numbers>

namespace stipple::compare
{

using Vector = std::array<double, 3>;
inline double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

// From 0 to 1, the same for the same place and seed, smooth between whole numbers.
class Noise
{
public:
    explicit Noise(quint32 seed)
        : m_seed(seed)
    {
    }
    double operator()(double x, double y, double z) const
    {
        const double fx = std::floor(x);
        const double fy = std::floor(y);
        const double fz = std::floor(z);
        const auto ease = [](double t) { return t * t * (3 - 2 * t); };
        const double u = ease(x - fx);
        const double v = ease(y - fy);
        const double w = ease(z - fz);
        double sum = 0;
        for (int corner = 0; corner < 8; ++corner) {
            const int dx = corner & 1;
            const int dy = corner >> 1 & 1;
            const int dz = corner >> 2;
            sum +=
                at(int(fx) + dx, int(fy) + dy, int(fz) + dz) * (dx ? u : 1 - u) * (dy ? v : 1 - v) * (dz ? w : 1 - w);
        }
        return sum;
    }
    double at(int x, int y, int z) const
    {
        quint32 hash = m_seed ^ (quint32(x) * 0x9e37'79b1u) ^ (quint32(y) * 0x85eb'ca77u) ^ (quint32(z) * 0xc2b2'ae3du);
        hash = (hash ^ (hash >> 15)) * 0x2c1b'3c6du;
        hash = (hash ^ (hash >> 12)) * 0x297a'2d39u;
        return double((hash ^ (hash >> 15)) >> 8) * 0x1.0p-24;
    }

private:
    quint32 m_seed;
};

// The skin's brightness, 0 to 1, at a place; a unit is about a centimetre.
inline double skin(const Noise& noise, const Vector& at)
{
    const auto [x, y, z] = at;
    double value = 0.55 + 0.25 * noise(x * 0.4, y * 0.4, z * 0.4) + 0.10 * (noise(x * 5, y * 5, z * 5) - 0.5) +
                   0.10 * (noise(x * 11, y * 11, z * 11) - 0.5);
    // Stubble, moles and scars: a dot in some of the cells of a grid, where the cell's own numbers put it.
    for (const auto& [cell, share, radius, depth] :
         {std::array{0.30, 0.55, 0.07, 0.45}, std::array{1.7, 0.35, 0.22, 0.30}}) {
        const int cx = int(std::floor(x / cell));
        const int cy = int(std::floor(y / cell));
        const int cz = int(std::floor(z / cell));
        if (noise.at(cx + 101, cy, cz) > share)
            continue;
        const double dx = x / cell - cx - (0.3 + 0.4 * noise.at(cx, cy + 202, cz));
        const double dy = y / cell - cy - (0.3 + 0.4 * noise.at(cx, cy, cz + 303));
        const double dz = z / cell - cz - (0.3 + 0.4 * noise.at(cx + 404, cy, cz));
        const double far = std::sqrt(dx * dx + dy * dy + dz * dz) * cell;
        value -= depth * std::clamp(1.3 - far / (radius + cell * 0.15), 0.0, 1.0);
    }
    return std::clamp(value, 0.0, 1.0);
}

// How a picture is taken: where the light comes from, how much of it there is, and what the sensor adds.
struct Light {
    double strength = 1;
    double slope = 0; // brighter to the right
    double noise = 4; // of 255
};

inline void putPixel(capture::Pixels& pixels, qsizetype at, double value, double share, const Light& light)
{
    static thread_local quint32 random = 7;
    random = random * 1'664'525 + 1'013'904'223;
    const double grain = (double(random >> 8) * 0x1.0p-24 - 0.5) * 2 * light.noise;
    const double lit = value * light.strength * (1 + light.slope * (share - 0.5));
    const std::array<double, 3> tone{235, 195, 168};
    for (int c = 0; c < 3; ++c)
        pixels.rgb[at * 3 + c] = char(uchar(std::clamp(lit * tone[std::size_t(c)] + grain, 0.0, 255.0)));
}

inline capture::Pixels canvas(int width, int height)
{
    return {width, height, QByteArray(qsizetype(width) * height * 3, '\0')};
}

// Flat skin, seen so that the point `p` of the plain drawing lies at `scale` · turned(p) + shift.
struct Flat {
    double scale = 1;
    double turn = 0; // degrees
    QPointF shift;

    QPointF seen(QPointF p) const
    {
        const double a = turn * std::numbers::pi / 180;
        return {scale * (std::cos(a) * p.x() - std::sin(a) * p.y()) + shift.x(),
                scale * (std::sin(a) * p.x() + std::cos(a) * p.y()) + shift.y()};
    }
    QPointF drawn(QPointF s) const
    {
        const double a = turn * std::numbers::pi / 180;
        const QPointF q = (s - shift) / scale;
        return {std::cos(a) * q.x() + std::sin(a) * q.y(), -std::sin(a) * q.x() + std::cos(a) * q.y()};
    }
};

// As an ideal camera would see a drawing of unlimited sharpness.
inline capture::Pixels flatSkin(quint32 seed, const Flat& flat, const Light& light, int width = 1280, int height = 960)
{
    constexpr double pixelsPerUnit = 80;
    const Noise noise(seed);
    capture::Pixels pixels = canvas(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const QPointF p = flat.drawn({double(x), double(y)}) / pixelsPerUnit;
            putPixel(pixels, qsizetype(y) * width + x, skin(noise, {p.x(), p.y(), 0.37}), double(x) / width, light);
        }
    }
    return pixels;
}

// A picture seen so, each pixel the mean of four places; grey where there is nothing of it.
inline capture::Pixels seenSo(const capture::Pixels& from, const Flat& flat, const Light& light, int width, int height)
{
    const auto valueAt = [&](QPointF p) {
        if (p.x() < 0 || p.y() < 0 || p.x() >= from.width - 1 || p.y() >= from.height - 1)
            return 0.4;
        const int u = int(p.x());
        const int v = int(p.y());
        const double a = p.x() - u;
        const double b = p.y() - v;
        const auto green = [&](int i, int j) {
            return double(uchar(from.rgb[(qsizetype(j) * from.width + i) * 3 + 1])) / 195;
        };
        return (green(u, v) * (1 - a) + green(u + 1, v) * a) * (1 - b) +
               (green(u, v + 1) * (1 - a) + green(u + 1, v + 1) * a) * b;
    };
    capture::Pixels pixels = canvas(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            double value = 0;
            for (const double dx : {-0.25, 0.25}) {
                for (const double dy : {-0.25, 0.25})
                    value += valueAt(flat.drawn({x + dx, y + dy})) / 4;
            }
            putPixel(pixels, qsizetype(y) * width + x, value, double(x) / width, light);
        }
    }
    return pixels;
}

// An egg of 7.5 × 9 × 9.5 cm from its middle, and a camera that looks at it.
struct Camera {
    double around = 0; // degrees to the right of straight in front
    double above = 0;  // degrees
    double roll = 0;   // degrees
    double far = 40;   // cm from the head's middle
    static constexpr std::array<double, 3> radii{7.5, 9, 9.5};

    std::array<Vector, 4> axes() const // right, down, forward, place
    {
        const double a = around * std::numbers::pi / 180;
        const double e = above * std::numbers::pi / 180;
        const double r = roll * std::numbers::pi / 180;
        const Vector forward{-std::sin(a) * std::cos(e), std::sin(e), -std::cos(a) * std::cos(e)};
        const Vector flat{std::cos(a), 0, -std::sin(a)};
        const Vector down{-std::sin(a) * std::sin(e), -std::cos(e), -std::cos(a) * std::sin(e)};
        Vector right{};
        Vector below{};
        Vector place{};
        for (std::size_t i = 0; i < 3; ++i) {
            right[i] = std::cos(r) * flat[i] + std::sin(r) * down[i];
            below[i] = -std::sin(r) * flat[i] + std::cos(r) * down[i];
            place[i] = -forward[i] * far;
        }
        return {right, below, forward, place};
    }
};

constexpr double focal = 2'000; // px, at 1280 wide

inline capture::Pixels roundHead(quint32 seed, const Camera& camera, const Light& light, int width = 1280,
                                 int height = 960)
{
    const Noise noise(seed);
    const auto [right, down, forward, place] = camera.axes();
    const double zoom = focal * width / 1280;
    capture::Pixels pixels = canvas(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            Vector ray{};
            for (std::size_t i = 0; i < 3; ++i)
                ray[i] = forward[i] + right[i] * (x - width / 2.0) / zoom + down[i] * (y - height / 2.0) / zoom;
            Vector scaledRay{};
            Vector scaledPlace{};
            for (std::size_t i = 0; i < 3; ++i) {
                scaledRay[i] = ray[i] / Camera::radii[i];
                scaledPlace[i] = place[i] / Camera::radii[i];
            }
            const double a = dot(scaledRay, scaledRay);
            const double b = dot(scaledRay, scaledPlace);
            const double root = b * b - a * (dot(scaledPlace, scaledPlace) - 1);
            double value = 0.3;
            if (root > 0) {
                const double t = (-b - std::sqrt(root)) / a;
                Vector at{};
                for (std::size_t i = 0; i < 3; ++i)
                    at[i] = place[i] + ray[i] * t;
                value = skin(noise, at) * (0.55 + 0.45 * std::min(1.0, std::sqrt(root) / 3));
            }
            putPixel(pixels, qsizetype(y) * width + x, value, double(x) / width, light);
        }
    }
    return pixels;
}

// The place of the head that lies `across` and `up` degrees from where the face would look; and where a camera sees it.
inline Vector placeOnHead(double across, double up)
{
    const double a = across * std::numbers::pi / 180;
    const double e = up * std::numbers::pi / 180;
    return {Camera::radii[0] * std::sin(a) * std::cos(e), Camera::radii[1] * std::sin(e),
            Camera::radii[2] * std::cos(a) * std::cos(e)};
}
inline QPointF seenBy(const Camera& camera, const Vector& at, int width = 1280, int height = 960)
{
    const auto [right, down, forward, place] = camera.axes();
    const Vector from{at[0] - place[0], at[1] - place[1], at[2] - place[2]};
    const double zoom = focal * width / 1280 / dot(from, forward);
    return {width / 2.0 + dot(from, right) * zoom, height / 2.0 + dot(from, down) * zoom};
}

} // namespace stipple::compare
