// Space in steps of four, corners, lines, and what a finger needs. All in device-independent pixels.
import QtQuick

QtObject {
    required property real textScale

    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int xxxl: 48

    readonly property int line: 1
    readonly property int focusLine: 2
    readonly property int radius: 14
    readonly property int controlRadius: 12
    readonly property int smallRadius: 8

    readonly property int touch: 48
    readonly property int touchLarge: 56
    readonly property int touchSession: 72

    readonly property int iconSmall: Math.round(16 * (1 + (textScale - 1) * 0.7))
    readonly property int icon: Math.round(24 * (1 + (textScale - 1) * 0.5))
    readonly property int iconLarge: Math.round(40 * (1 + (textScale - 1) * 0.3))
    readonly property int avatar: Math.round(44 * (1 + (textScale - 1) * 0.6))
    readonly property int avatarLarge: Math.round(72 * (1 + (textScale - 1) * 0.3))
    readonly property int mark: 44

    // A column that can be read, a card of a dialog, a narrow form; they widen with the text.
    readonly property int readable: Math.round(760 * (1 + (textScale - 1) * 0.35))
    readonly property int narrow: Math.round(480 * (1 + (textScale - 1) * 0.5))
    readonly property int wide: 1120
    // Boxes for what is short: a number or a year, a month's name, "day, if you know".
    readonly property int fieldShort: Math.round(136 * (1 + (textScale - 1) * 0.8))
    readonly property int fieldMedium: Math.round(200 * (1 + (textScale - 1) * 0.8))
    readonly property int rail: Math.round(104 * (1 + (textScale - 1) * 0.4))
    readonly property int bar: Math.round(76 * (1 + (textScale - 1) * 0.45))
    readonly property int progress: 8
    readonly property int strokeIcon: 2
}
