#include "compare/alignment.h"

#include <QLineF>

#include <complex>
#include <numbers>

namespace stipple::compare
{

namespace
{

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

using Complex = std::complex<double>;
Complex complexOf(QPointF point) { return {point.x(), point.y()}; }
QPointF pointOf(Complex number) { return {number.real(), number.imag()}; }

// Turning and scaling, in one number.
Complex factorOf(const Similarity& similarity)
{
    return std::polar(similarity.scale, similarity.turn * std::numbers::pi / 180);
}

} // namespace

QPointF Similarity::toEarlier(QPointF later) const { return pointOf(factorOf(*this) * complexOf(later)) + shift; }

QPointF Similarity::toLater(QPointF earlier) const { return pointOf(complexOf(earlier - shift) / factorOf(*this)); }

Similarity Similarity::resized(double earlier, double later) const
{
    return {scale * earlier / later, turn, shift * earlier};
}

Result<Alignment> alignByHand(std::span<const PointPair> places)
{
    if (places.size() < 3)
        return failure(ErrorCode::InvalidInput, CompareText::tr("Point out three places in both photos."));
    const auto count = double(places.size());
    Complex earlierMiddle;
    Complex laterMiddle;
    for (const PointPair& place : places) {
        earlierMiddle += complexOf(place.earlier) / count;
        laterMiddle += complexOf(place.later) / count;
    }
    // Least squares: in complex numbers a similarity is one factor and one shift.
    Complex product;
    double earlierSpread = 0;
    double laterSpread = 0;
    for (const PointPair& place : places) {
        const Complex earlier = complexOf(place.earlier) - earlierMiddle;
        const Complex later = complexOf(place.later) - laterMiddle;
        product += std::conj(later) * earlier;
        earlierSpread += std::norm(earlier);
        laterSpread += std::norm(later);
    }
    constexpr double leastApart = 20; // px; nearer to each other, a finger's width turns the whole photo
    if (std::sqrt(std::min(earlierSpread, laterSpread) / count) < leastApart)
        return failure(ErrorCode::InvalidInput,
                       CompareText::tr("These places are too near to each other. Choose three that lie far apart."));
    const Complex factor = product / laterSpread;
    Alignment made;
    made.agreeing = int(places.size());
    made.laterToEarlier.scale = std::abs(factor);
    made.laterToEarlier.turn = std::arg(factor) * 180 / std::numbers::pi;
    made.laterToEarlier.shift = pointOf(earlierMiddle - factor * laterMiddle);
    double left = 0;
    for (const PointPair& place : places)
        left += std::norm(complexOf(place.earlier - made.laterToEarlier.toEarlier(place.later)));
    made.residual = std::sqrt(left / count);
    // Places that were mixed up, or mirrored, fit nowhere.
    if (made.residual > 0.3 * std::sqrt(earlierSpread / count))
        return failure(
            ErrorCode::InvalidInput,
            CompareText::tr("These cannot be the same places in both photos. Choose each of them in the same order."));
    return made;
}

} // namespace stipple::compare
