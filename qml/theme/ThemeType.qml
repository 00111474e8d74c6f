// Type. Body text grows by the whole scale; titles, large already, by less, so that a page stays a page at 200 %.
import QtQuick

QtObject {
    required property real textScale
    property bool forClients: false

    readonly property int caption: forClients ? clientBody : Math.round(13 * textScale)
    readonly property int small: forClients ? clientBody : Math.round(14 * textScale)
    readonly property int body: forClients ? clientBody : Math.round(15 * textScale)
    readonly property int lead: forClients ? clientBody : Math.round(17 * textScale)
    readonly property int title: Math.round(22 * (1 + (textScale - 1) * 0.7))
    readonly property int heading: Math.round(28 * (1 + (textScale - 1) * 0.55))
    readonly property int display: Math.round(36 * (1 + (textScale - 1) * 0.45))

    // What a client reads on the clinic's tablet.
    readonly property int clientBody: Math.round(18 * textScale)
    readonly property int clientQuestion: Math.round(32 * (1 + (textScale - 1) * 0.55))

    // Navigation labels stay in their rail.
    readonly property int navigation: Math.round((forClients ? 15 : 13) * (1 + (textScale - 1) * 0.6))

    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
}
