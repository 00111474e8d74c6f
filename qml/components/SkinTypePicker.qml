// The skin's type after Fitzpatrick, I to VI: a swatch with its words. `model`: objects {id, text, detail} in that order.
import QtQuick
import Stipple.Theme

FigureChoice {
    beside: true
    figureHeight: Theme.space.touch
    cellWidth: Theme.space.touch * 6
    swatches: Theme.color.skinTypes
}
