// Alignment by what both photos show. The only file that knows OpenCV.
#include "compare/alignment.h"

#include <QCoreApplication>
#include <QLineF>

#include <opencv2/calib3d.hpp>
#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>

#include <numbers>

namespace stipple::compare
{

namespace
{

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

enum class Which { Earlier, Later };

// A photo in greys.
struct Grey {
    cv::Mat image;
    double shrunk = 1; // px of the picture as it was given for one of these
};

// Its longer side has `edge` px or less.
Grey greyOf(const capture::Pixels& pixels, int edge)
{
    // OpenCV has no constant picture; this one is only read.
    const cv::Mat colours(pixels.height, pixels.width, CV_8UC3, const_cast<char*>(pixels.rgb.constData()));
    cv::Mat grey;
    cv::cvtColor(colours, grey, cv::COLOR_RGB2GRAY);
    const int longer = std::max(pixels.width, pixels.height);
    if (longer <= edge)
        return {grey, 1};
    const double shrunk = double(longer) / edge;
    Grey made{{}, shrunk};
    cv::resize(grey, made.image, cv::Size(), 1 / shrunk, 1 / shrunk, cv::INTER_AREA);
    return made;
}

tl::unexpected<Error> cannot(const QString& why, const char* word)
{
    return failure(
        ErrorCode::InvalidInput,
        CompareText::tr("These photos could not be aligned: %1. Compare them side by side, or point out three "
                        "places in both.")
            .arg(why),
        QString::fromLatin1(word));
}

// Whether anything can be found in it at all; as large as it is looked at.
Done requireUsable(const cv::Mat& grey, Which which)
{
    const bool isEarlier = which == Which::Earlier;
    constexpr double dark = 20; // of 255, on the whole
    constexpr double bright = 240;
    // Share of the brightness that is detail of one to two pixels. Sharp skin has twice that and more.
    constexpr double sharp = 0.0075;
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(grey, mean, spread);
    const double brightness = mean[0];
    if (brightness < dark)
        return cannot(isEarlier ? CompareText::tr("the earlier one is too dark")
                                : CompareText::tr("the later one is too dark"),
                      "too-dark");
    if (brightness > bright)
        return cannot(isEarlier ? CompareText::tr("the earlier one is too bright")
                                : CompareText::tr("the later one is too bright"),
                      "too-bright");
    cv::Mat exact;
    cv::Mat fine;
    cv::Mat coarse;
    grey.convertTo(exact, CV_32F);
    cv::GaussianBlur(exact, fine, cv::Size(), 1);
    cv::GaussianBlur(exact, coarse, cv::Size(), 2);
    const cv::Mat detail = fine - coarse;
    cv::meanStdDev(detail, mean, spread);
    if (spread[0] < sharp * brightness)
        return cannot(isEarlier ? CompareText::tr("the earlier one is blurred or empty")
                                : CompareText::tr("the later one is blurred or empty"),
                      "blurred");
    return {};
}

struct Features {
    std::vector<cv::KeyPoint> points;
    cv::Mat descriptions;
};

Features featuresOf(const cv::Mat& grey)
{
    constexpr int most = 1'800;
    Features features;
    // Light that falls differently is evened out, so that a shadow hides nothing.
    cv::Mat even;
    cv::createCLAHE(2.0, cv::Size(8, 8))->apply(grey, even);
    cv::SIFT::create(most, 3, 0.02, 10, 1.6)
        ->detectAndCompute(even, cv::noArray(), features.points, features.descriptions);
    return features;
}

// Pairs of places that are clearly more alike than any other, seen from either photo.
std::vector<cv::DMatch> alike(const cv::Mat& later, const cv::Mat& earlier)
{
    constexpr float clearly = 0.8F;
    std::vector<std::vector<cv::DMatch>> forth;
    std::vector<cv::DMatch> back;
    const cv::BFMatcher matcher(cv::NORM_L2);
    matcher.knnMatch(later, earlier, forth, 2);
    matcher.match(earlier, later, back);
    std::vector<cv::DMatch> pairs;
    for (const auto& best : forth) {
        if (best.size() == 2 && best[0].distance < clearly * best[1].distance &&
            back[std::size_t(best[0].trainIdx)].trainIdx == best[0].queryIdx)
            pairs.push_back(best[0]);
    }
    return pairs;
}

// Places of the one that were found in the other, in pixels of the two greys.
struct Found {
    std::vector<cv::Point2f> earlier;
    std::vector<cv::Point2f> later;
};

Found foundIn(const cv::Mat& earlier, const cv::Mat& later)
{
    const Features ofEarlier = featuresOf(earlier);
    const Features ofLater = featuresOf(later);
    Found found;
    if (ofLater.points.size() < 2 || ofEarlier.points.size() < 2)
        return found;
    for (const cv::DMatch& pair : alike(ofLater.descriptions, ofEarlier.descriptions)) {
        found.later.push_back(ofLater.points[std::size_t(pair.queryIdx)].pt);
        found.earlier.push_back(ofEarlier.points[std::size_t(pair.trainIdx)].pt);
    }
    return found;
}

// Those pairs that the similarity brings within so many pixels.
std::vector<PointPair> within(double most, const Found& found, const Similarity& similarity)
{
    std::vector<PointPair> pairs;
    for (std::size_t i = 0; i < found.later.size(); ++i) {
        const PointPair pair{{found.earlier[i].x, found.earlier[i].y}, {found.later[i].x, found.later[i].y}};
        if (QLineF(similarity.toEarlier(pair.later), pair.earlier).length() <= most)
            pairs.push_back(pair);
    }
    return pairs;
}

tl::unexpected<Error> notAlike()
{
    return cannot(CompareText::tr("too little of one was found in the other"), "not-alike");
}

// The similarity that most of what was found agrees on. `edge`: of the two greys, px.
Result<Alignment> agreed(const Found& found, int edge)
{
    constexpr std::size_t least = 16;
    if (found.later.size() < least)
        return notAlike();
    // Shares of the edge. A head is round, so that what is right in its middle is off at its sides: those few pixels
    // are sought first, and then all that lies not far from it is heard.
    const double near = 0.004 * edge;
    const double heard = 0.012 * edge;
    cv::setRNGSeed(1); // the same photos, the same answer
    const cv::Mat made =
        cv::estimateAffinePartial2D(found.later, found.earlier, cv::noArray(), cv::RANSAC, near, 5'000, 0.999, 10);
    if (made.empty())
        return notAlike();
    const double cosine = made.at<double>(0, 0);
    const double sine = made.at<double>(1, 0);
    Similarity similarity{std::hypot(cosine, sine),
                          std::atan2(sine, cosine) * 180 / std::numbers::pi,
                          {made.at<double>(0, 2), made.at<double>(1, 2)}};
    // By chance a few always agree.
    const std::size_t first = within(near, found, similarity).size();
    if (first < least || double(first) < 0.15 * double(found.later.size()))
        return notAlike();
    Result<Alignment> alignment;
    for (int round = 0; round < 4; ++round) {
        alignment = alignByHand(within(heard, found, similarity));
        if (!alignment)
            return notAlike();
        similarity = alignment->laterToEarlier;
    }
    // What agrees in one corner says nothing of the rest.
    std::vector<cv::Point2f> places;
    for (const PointPair& pair : within(heard, found, similarity))
        places.emplace_back(float(pair.earlier.x()), float(pair.earlier.y()));
    cv::Scalar middle;
    cv::Scalar spread;
    cv::meanStdDev(places, middle, spread);
    if (similarity.scale < 0.4 || similarity.scale > 2.5 || std::max(spread[0], spread[1]) < 0.05 * edge)
        return notAlike();
    return alignment;
}

// First small, where grain and single hairs are gone; then larger, for what is too faint there. Of the longer
// side, px.
constexpr std::array edges{640, 960};

} // namespace

Result<Alignment> align(const capture::Pixels& earlier, const capture::Pixels& later)
{
    for (const capture::Pixels* picture : {&earlier, &later}) {
        if (picture->width < 1 || picture->height < 1 ||
            picture->rgb.size() != qsizetype(picture->width) * picture->height * 3)
            return cannot(CompareText::tr("one of them is no whole picture"), "not-whole");
    }
    try {
        STIPPLE_TRY(requireUsable(greyOf(earlier, edges.back()).image, Which::Earlier));
        STIPPLE_TRY(requireUsable(greyOf(later, edges.back()).image, Which::Later));
        Result<Alignment> alignment;
        const int largest = std::max({earlier.width, earlier.height, later.width, later.height});
        for (const int edge : edges) {
            if (edge > edges.front() && largest <= edges.front())
                break; // it would be the same again
            const Grey to = greyOf(earlier, edge);
            const Grey from = greyOf(later, edge);
            alignment = agreed(foundIn(to.image, from.image), edge);
            if (!alignment)
                continue;
            // In pixels of the pictures as they were given.
            alignment->laterToEarlier = alignment->laterToEarlier.resized(to.shrunk, from.shrunk);
            alignment->residual *= to.shrunk;
            break;
        }
        return alignment;
    } catch (const std::exception& problem) {
        return failure(ErrorCode::Internal, CompareText::tr("The photos could not be compared."),
                       QString::fromLatin1(problem.what()));
    }
}

} // namespace stipple::compare
