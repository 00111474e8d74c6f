// How much hair is lost, chosen by figures: Norwood's stages or Ludwig's grades. `model`: objects {id, text, detail},
// the ids those of the scale ("IV", "III-vertex"). What is chosen is the caller's.
import QtQuick
import Stipple.Theme

FigureChoice {
    enum Kind { Norwood, Ludwig }

    property int kind: HairLossScale.Norwood

    stagePrefix: kind === HairLossScale.Norwood ? "norwood-" : "ludwig-"
    figureHeight: Math.round(Theme.space.touch * 2.4)
    cellWidth: Math.round(Theme.space.touch * 2.5)
}
