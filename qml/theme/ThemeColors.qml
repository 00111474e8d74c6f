// Warm paper, white cards, ink; one accent; four meanings that are used for nothing else. What may stand on what, and
// with which contrast, is computed by tests/qml/tst_contrast.qml.
import QtQuick

QtObject {
    required property bool dark

    // Grounds
    readonly property color paper: dark ? "#14171A" : "#FAF8F5"
    readonly property color card: dark ? "#1D2125" : "#FFFFFF"
    readonly property color field: dark ? "#171A1D" : "#FBFAF8"
    readonly property color sunken: dark ? "#262B30" : "#F1EEE9"
    readonly property color scrim: dark ? "#B3000000" : "#66201C16"

    // Words
    readonly property color ink: dark ? "#E8EAED" : "#1F2428"
    readonly property color inkSecondary: dark ? "#B6BCC2" : "#474F56"
    readonly property color inkDisabled: dark ? "#8F969D" : "#6B7278"

    // Lines: a hairline only divides; an outline says "here something can be entered or chosen" (3:1 at least).
    readonly property color hairline: dark ? "#30363B" : "#E5E1DA"
    readonly property color outline: dark ? "#737B83" : "#8A8F94"

    // The accent
    readonly property color accent: dark ? "#5CC2B8" : "#0F6B66"
    readonly property color accentHover: dark ? "#72CFC6" : "#0C5B57"
    readonly property color accentPressed: dark ? "#8ADAD2" : "#094B48"
    readonly property color accentInk: dark ? "#0B2220" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#1E3532" : "#E4F0EE"
    readonly property color accentSoftPressed: dark ? "#274541" : "#D5E7E4"

    // Clear, caution, defer, decline: always with their icon and word.
    readonly property color clear: dark ? "#86D3A0" : "#1B6B3A"
    readonly property color clearSoft: dark ? "#1B3226" : "#E4F2E8"
    readonly property color caution: dark ? "#EBBC63" : "#7F4F00"
    readonly property color cautionSoft: dark ? "#382C16" : "#FBEFD9"
    readonly property color defer: dark ? "#A3C2F5" : "#2A5297"
    readonly property color deferSoft: dark ? "#1D2A42" : "#E5EDF8"
    readonly property color decline: dark ? "#F3A9A5" : "#9A2727"
    readonly property color declineSoft: dark ? "#3C2121" : "#F9E7E5"
    readonly property color declineInk: dark ? "#2B0E0D" : "#FFFFFF"

    // Behind what a camera sees, the same in light and dark.
    readonly property color stage: "#14171A"
    readonly property color stageInk: "#E8EAED"

    // What is drawn onto a photo, and its edge, the same in light and dark: light blue is on no skin and no hair.
    readonly property color photoMark: "#6FE3FF"
    readonly property color photoMarkEdge: "#0A2230"

    // Drawn heads: their skin and what hair is left.
    readonly property color figureSkin: dark ? "#A98F7C" : "#F2E4D7"
    readonly property color figureHair: dark ? "#14171A" : "#3B3F43"
    readonly property color figureLine: dark ? "#D8C8BA" : "#7A6A5C"
    // Behind a code for a telephone's camera.
    readonly property color code: "#FFFFFF"
    // Fitzpatrick's types I to VI as a swatch, the same in light and dark; always with their words.
    readonly property var skinTypes: ["#F7E3D4", "#EBCBAE", "#D6A67E", "#B27E55", "#80522F", "#472C1C"]
}
