#include "handover/consent_differences.h"

namespace stipple::handover
{

std::vector<Paragraph> differences(const QStringList& before, const QStringList& now)
{
    const auto olds = std::size_t(before.size());
    const auto news = std::size_t(now.size());
    // The longest common sequence from each pair of places on. Texts have some dozens of paragraphs at most.
    std::vector<std::vector<int>> common(olds + 1, std::vector<int>(news + 1, 0));
    for (std::size_t i = olds; i-- > 0;) {
        for (std::size_t j = news; j-- > 0;)
            common[i][j] = before[qsizetype(i)] == now[qsizetype(j)] ? common[i + 1][j + 1] + 1
                                                                     : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<Paragraph> told;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < olds || j < news) {
        if (i < olds && j < news && before[qsizetype(i)] == now[qsizetype(j)]) {
            told.push_back({Paragraph::Since::Kept, now[qsizetype(j)]});
            ++i, ++j;
        } else if (i < olds && (j == news || common[i + 1][j] >= common[i][j + 1])) {
            told.push_back({Paragraph::Since::Gone, before[qsizetype(i++)]});
        } else {
            told.push_back({Paragraph::Since::New, now[qsizetype(j++)]});
        }
    }
    return told;
}

} // namespace stipple::handover
