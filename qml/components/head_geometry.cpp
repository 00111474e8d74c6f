#include "head_geometry.h"

#include <QTransform>

#include <map>
#include <vector>

namespace stipple::head
{

namespace
{

constexpr double middle = 100; // of the view from above, left to right

// From a point through cubic curves, six numbers each.
QPainterPath curved(std::initializer_list<double> numbers, bool closes = true)
{
    const double* n = numbers.begin();
    QPainterPath path(QPointF(n[0], n[1]));
    for (n += 2; n + 6 <= numbers.end(); n += 6)
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
    if (closes)
        path.closeSubpath();
    return path;
}

QPainterPath ellipse(double x, double y, double across, double down)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), across, down);
    return path;
}

// Smooth through all the points (Catmull-Rom).
void through(QPainterPath& path, const std::vector<QPointF>& points)
{
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF& before = points[i == 0 ? 0 : i - 1];
        const QPointF& after = points[i + 2 < points.size() ? i + 2 : i + 1];
        path.cubicTo(points[i] + (points[i + 1] - before) / 6, points[i + 1] - (after - points[i]) / 6, points[i + 1]);
    }
}

// A line given from the middle outwards to one side, as the line from the left to the right.
std::vector<QPointF> bothSides(const std::vector<QPointF>& half)
{
    std::vector<QPointF> all;
    for (auto point = half.rbegin(); point != half.rend(); ++point)
        all.emplace_back(middle - point->x(), point->y());
    for (const QPointF& point : half) {
        if (point.x() > 0)
            all.emplace_back(middle + point.x(), point.y());
    }
    return all;
}

// All that lies before this hairline, as far as the face.
QPainterPath beforeLine(const std::vector<QPointF>& half)
{
    const std::vector<QPointF> line = bothSides(half);
    QPainterPath path(QPointF(0, 0));
    path.lineTo(0, line.front().y());
    path.lineTo(line.front());
    through(path, line);
    path.lineTo(200, line.back().y());
    path.lineTo(200, 0);
    path.closeSubpath();
    return path;
}

// A shape around the middle, by how far it reaches to each side at which height.
QPainterPath around(const std::vector<QPointF>& half)
{
    std::vector<QPointF> left;
    std::vector<QPointF> right;
    for (const QPointF& point : half) {
        left.emplace_back(middle - point.x(), point.y());
        right.emplace_back(middle + point.x(), point.y());
    }
    std::reverse(left.begin(), left.end());
    QPainterPath path(right.front());
    through(path, right);
    path.lineTo(left.front());
    through(path, left);
    path.closeSubpath();
    return path;
}

const std::vector<QPointF> fullHairline{{0, 50}, {30, 51}, {50, 57}, {63, 72}, {72, 96}, {80, 104}};

QPainterPath mirrored(const QPainterPath& path)
{
    return QTransform(-1, 0, 0, 1, gridOf(View::LeftSide).width(), 0).map(path);
}

QPainterPath topOutline()
{
    return curved({100, 20, 136, 20, 160, 48, 168, 92, 180, 150, 160, 226, 100,
                   226, 40, 226, 20, 150, 32, 92,  40, 48,  64,  20,  100, 20});
}

QPainterPath sideOutline()
{
    return curved({116, 22,  88,  24,  64,  46,  60,  84,  60,  94,  56,  100, 52,  110, 48,  120, 38,  130, 38,  136,
                   38,  141, 46,  142, 50,  144, 47,  149, 46,  154, 51,  157, 48,  162, 51,  167, 55,  171, 53,  183,
                   56,  196, 70,  199, 86,  202, 102, 196, 114, 188, 120, 200, 121, 216, 118, 236, 142, 236, 168, 236,
                   192, 236, 189, 212, 196, 196, 205, 178, 222, 150, 228, 118, 220, 90,  210, 46,  170, 18,  116, 22});
}

QPainterPath frontOutline()
{
    return curved({120, 24, 166, 24, 192, 58, 192, 108, 192, 124, 191, 138, 188, 152, 184, 190, 160, 226, 120,
                   228, 80, 226, 56, 190, 52, 152, 49,  138, 48,  124, 48,  108, 48,  58,  74,  24,  120, 24});
}

QPainterPath topFeatures()
{
    QPainterPath path = noseOf();
    path.addPath(curved({170, 104, 180, 98, 186, 106, 184, 118, 182, 130, 178, 134, 174, 132}, false));
    path.addPath(curved({30, 104, 20, 98, 14, 106, 16, 118, 18, 130, 22, 134, 26, 132}, false));
    return path;
}

QPainterPath sideFeatures()
{
    QPainterPath path = curved(
        {136, 116, 138, 104, 158, 102, 160, 118, 162, 130, 150, 136, 148, 146, 144, 154, 136, 150, 137, 140}, false);
    path.addPath(curved({143, 120, 146, 113, 154, 114, 153, 122}, false));
    path.addPath(curved({64, 98, 70, 93, 80, 93, 86, 97}, false));
    path.addPath(curved({66, 109, 70, 113, 77, 113, 81, 109}, false));
    return path;
}

QPainterPath frontFeatures()
{
    QPainterPath path = curved({49, 128, 36, 122, 35, 146, 42, 160, 46, 168, 51, 168, 54, 164}, false);
    path.addPath(curved({191, 128, 204, 122, 205, 146, 198, 160, 194, 168, 189, 168, 186, 164}, false));
    for (const double side : {-1.0, 1.0}) {
        const auto at = [side](double x) { return 120 + side * x; };
        path.addPath(curved({at(18), 122, at(26), 115, at(42), 114, at(52), 120}, false));
        path.addPath(curved({at(21), 138, at(28), 144, at(40), 144, at(47), 138}, false));
    }
    path.addPath(curved({114, 168, 117, 173, 123, 173, 126, 168}, false));
    path.addPath(curved({102, 194, 112, 200, 128, 200, 138, 194}, false));
    return path;
}

QPainterPath sideScalp()
{
    const QPainterPath grown =
        curved({64,  20,  70,  34,  72,  48,  80,  58,  88,  68,  96,  78,  98,  90,  99,  104, 102, 118, 110,
                128, 118, 130, 124, 128, 126, 118, 130, 100, 146, 94,  158, 98,  170, 104, 172, 124, 166, 142,
                168, 158, 180, 172, 206, 180, 240, 180, 240, 20,  240, 0,   180, 0,   80,  0,   64,  20});
    return grown.intersected(sideOutline());
}

// What each zone takes, in the order of the taking: what one has, the next cannot have.
struct Piece {
    const char* zone;
    QPainterPath path;
};

QPainterPath rectangle(double x, double y, double across, double down)
{
    QPainterPath path;
    path.addRect(x, y, across, down);
    return path;
}

std::vector<Piece> topPieces()
{
    const QPainterPath band = beforeLine({{0, 84}, {30, 85}, {48, 90}, {60, 102}, {70, 116}, {80, 124}});
    const QPainterPath between = around({{45, 60}, {46, 104}, {46, 150}, {38, 204}});
    return {{"frontal-hairline", band.intersected(rectangle(56, 0, 88, 240))},
            {"left-temple", band.intersected(rectangle(0, 0, 100, 240))},
            {"right-temple", band.intersected(rectangle(100, 0, 100, 240))},
            {"crown", ellipse(100, 173, 40, 29)},
            {"back", curved({0,   204, 40,  192, 160, 192, 200, 204, 200, 220, 200, 240, 200,
                             240, 140, 240, 60,  240, 0,   240, 0,   230, 0,   210, 0,   204})},
            {"left-side", rectangle(0, 0, 100, 240).subtracted(between)},
            {"right-side", rectangle(100, 0, 100, 240).subtracted(between)},
            {"mid-scalp", rectangle(0, 0, 200, 240)}};
}

std::vector<Piece> sidePieces(const char* temple, const char* side)
{
    return {{"frontal-hairline", curved({40, 0,  70, 0,  100, 0,  112, 0,  112, 24, 108, 44, 98,
                                         62, 80, 66, 60, 66,  40, 66,  40, 40,  40, 20,  40, 0})},
            {"crown", ellipse(204, 72, 36, 38)},
            {"mid-scalp", curved({90, 0,   120, 0,   160, 0,  190, 0,  190, 30, 186, 50, 176,
                                  66, 150, 58,  120, 58,  96, 66,  94, 40,  90, 20,  90, 0})},
            {temple, curved({60,  60,  80,  60,  100, 62,  118, 64, 122, 80, 124, 92, 128,
                             104, 126, 116, 124, 130, 116, 140, 96, 140, 60, 120, 60, 60})},
            {"back", curved({188, 92,  206, 92,  226, 92,  240, 92,  240, 130, 240, 170, 240,
                             200, 214, 200, 180, 200, 160, 190, 178, 168, 184, 140, 188, 92})},
            {side, rectangle(0, 0, 240, 240)}};
}

QPainterPath pieceOf(const std::vector<Piece>& pieces, QPainterPath free, const QString& zone)
{
    for (const Piece& piece : pieces) {
        if (zone == QLatin1String(piece.zone))
            return free.intersected(piece.path);
        free = free.subtracted(piece.path);
    }
    return {};
}

// Of this height, and as wide as it can be; of two as wide, the one nearer the middle.
QRectF widestRoom(const QPainterPath& path, double tall)
{
    constexpr double step = 4;
    const QRectF bounds = path.boundingRect();
    const auto far = [&](const QRectF& room) { return std::abs(room.center().y() - bounds.center().y()); };
    QRectF best;
    for (double y = bounds.top() + tall / 2; y <= bounds.bottom() - tall / 2; y += step) {
        double begin = -1;
        for (double x = bounds.left(); x <= bounds.right() + step; x += step) {
            const bool isFree = path.contains(QPointF(x, y - tall / 2)) && path.contains(QPointF(x, y)) &&
                                path.contains(QPointF(x, y + tall / 2));
            if (isFree && begin < 0)
                begin = x;
            if (isFree || begin < 0)
                continue;
            const QRectF room(begin, y - tall / 2, x - step - begin, tall);
            const double gain = room.width() - best.width();
            if (gain > 1 || (gain > -1 && far(room) < far(best)))
                best = room;
            begin = -1;
        }
    }
    return best;
}

} // namespace

QSizeF gridOf(View view) { return view == View::Top ? QSizeF(200, 240) : QSizeF(240, 240); }

const QPainterPath& outlineOf(View view)
{
    static const QPainterPath top = topOutline();
    static const QPainterPath left = sideOutline();
    static const QPainterPath right = mirrored(sideOutline());
    static const QPainterPath front = frontOutline();
    return view == View::Top ? top : view == View::LeftSide ? left : view == View::RightSide ? right : front;
}

const QPainterPath& featuresOf(View view)
{
    static const QPainterPath top = topFeatures();
    static const QPainterPath left = sideFeatures();
    static const QPainterPath right = mirrored(sideFeatures());
    static const QPainterPath front = frontFeatures();
    return view == View::Top ? top : view == View::LeftSide ? left : view == View::RightSide ? right : front;
}

const QPainterPath& noseOf()
{
    static const QPainterPath nose = curved({90, 21, 93, 10, 96, 7, 100, 7, 104, 7, 107, 10, 110, 21}, false);
    return nose;
}

const QPainterPath& scalpOf(View view)
{
    static const QPainterPath top = topOutline().subtracted(beforeLine(fullHairline));
    static const QPainterPath left = sideScalp();
    static const QPainterPath right = mirrored(sideScalp());
    static const QPainterPath none;
    return view == View::Top ? top : view == View::LeftSide ? left : view == View::RightSide ? right : none;
}

QPainterPath zoneOf(View view, const QString& zone)
{
    static std::map<std::pair<View, QString>, QPainterPath> known; // the figures are the interface's thread's alone
    const auto found = known.find({view, zone});
    if (found != known.end())
        return found->second;
    QPainterPath path;
    if (view == View::Top)
        path = pieceOf(topPieces(), scalpOf(View::Top), zone);
    else if (view == View::LeftSide)
        path = pieceOf(sidePieces("left-temple", "left-side"), scalpOf(View::LeftSide), zone);
    else if (view == View::RightSide)
        path = mirrored(pieceOf(sidePieces("right-temple", "right-side"), scalpOf(View::LeftSide), zone));
    return known[{view, zone}] = path;
}

QRectF roomOf(View view, const QString& zone)
{
    static std::map<std::pair<View, QString>, QRectF> known;
    const auto found = known.find({view, zone});
    if (found != known.end())
        return found->second;
    const QPainterPath path = zoneOf(view, zone);
    QRectF best;
    for (const double tall : {24.0, 16.0}) { // two lines of words, or one
        const QRectF found = widestRoom(path, tall);
        if (found.width() * found.height() > best.width() * best.height())
            best = found;
    }
    return known[{view, zone}] = best;
}

QPainterPath hairOf(const QString& stage)
{
    struct Loss {
        const char* stage;
        std::vector<QPointF> hairline; // empty: the whole top, as `top` says
        QPainterPath top;
    };
    static const std::vector<Loss> losses{
        {"norwood-I", fullHairline, {}},
        {"norwood-II", {{0, 50}, {24, 52}, {42, 70}, {56, 72}, {66, 84}, {74, 102}, {80, 106}}, {}},
        {"norwood-III", {{0, 50}, {18, 54}, {36, 94}, {50, 90}, {64, 94}, {74, 106}, {80, 108}}, {}},
        {"norwood-III-vertex",
         {{0, 50}, {18, 54}, {36, 92}, {50, 88}, {64, 94}, {74, 106}, {80, 108}},
         ellipse(100, 174, 24, 22)},
        {"norwood-IV",
         {{0, 70}, {18, 74}, {38, 110}, {52, 104}, {65, 100}, {74, 108}, {80, 110}},
         ellipse(100, 174, 34, 29)},
        {"norwood-V",
         {{0, 104}, {20, 106}, {44, 124}, {56, 118}, {66, 108}, {74, 112}, {80, 114}},
         ellipse(100, 168, 45, 38)},
        {"norwood-VI", {}, around({{90, 0}, {80, 92}, {58, 108}, {52, 130}, {51, 166}, {38, 196}, {0, 207}})},
        {"norwood-VII", {}, around({{90, 0}, {84, 100}, {66, 116}, {62, 146}, {60, 176}, {44, 206}, {0, 215}})},
    };
    for (const Loss& loss : losses) {
        if (stage != QLatin1String(loss.stage))
            continue;
        const QPainterPath left =
            loss.hairline.empty() ? topOutline() : topOutline().subtracted(beforeLine(loss.hairline));
        return loss.top.isEmpty() ? left : left.subtracted(loss.top);
    }
    return {};
}

Parted partedOf(const QString& grade)
{
    // How wide the parting is in the middle, and where it ends at the front: the front edge stays.
    const double wide = grade == QLatin1String("ludwig-I")     ? 5
                        : grade == QLatin1String("ludwig-II")  ? 15
                        : grade == QLatin1String("ludwig-III") ? 38
                                                               : 0;
    if (wide <= 0)
        return {};
    Parted head;
    head.mass = curved({100, 34, 142, 34, 172, 58, 180, 108, 190, 168, 164, 234, 100,
                        234, 36, 234, 10, 168, 20, 108, 28,  58,  58,  34,  100, 34});
    head.parting = around({{0, 52}, {wide * 0.7, 74}, {wide, 110}, {wide * 0.8, 146}, {0, 178}});
    for (const double side : {-1.0, 1.0}) {
        for (int i = 0; i < 11; ++i) {
            const double at = i / 10.0;
            const double x = wide * std::max(0.12, 1 - (at - 0.42) * (at - 0.42) * 5.2);
            const double out = 62 + 16 * (1 - (at - 0.55) * (at - 0.55) * 3.2);
            const double y = 58 + at * 112;
            head.strands.moveTo(middle + side * (x + 3), y);
            head.strands.quadTo(middle + side * (x + out) * 0.62, y + 2 + at * 8, middle + side * out,
                                y + 20 + at * 26);
        }
    }
    return head;
}

} // namespace stipple::head
