// Motion is short, eases out, and is off when a person asked for less of it.
import QtQuick

QtObject {
    required property bool reduced

    readonly property int quick: reduced ? 0 : 120
    readonly property int calm: reduced ? 0 : 200
    readonly property int easing: Easing.OutCubic
}
